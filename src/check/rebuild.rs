//! Building again what is to be uploaded, to see that it is made of what it says.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::built::Built;
use super::contents::{self, Reading};
use super::finding::Findings;
use super::rule;
use super::sdist::Sdist;
use super::wheel::Wheel;
use crate::archive::tar;
use crate::archive::zip::ZipArchive;
use crate::atomic_write::{Replacement, WriteError};
use crate::digest::{HashingReader, Sha256Digest};
use crate::distribution::{self, CompressionPool, PlatformName, Project, Timestamp, WheelFilename};
use crate::hint::Failure;
use crate::package::Package;
use crate::plan::{Content, Entry, EntryPath, Plan};
use crate::platform::{PlatformTag, PlatformTags, Projects};
use crate::staging::{KnownPackages, Promise, RuntimeOptions, Template, TemplateKind, plan_runtime};
use crate::workspace::Workspace;

/// How runtime wheels are built again: as they say themselves.
#[derive(Debug)]
pub struct Rebuild<'a> {
    /// Where the templates come from.
    pub workspace: &'a Workspace,
    /// What lock files say about crates; if empty, what the wheel's own SBOM says about them.
    pub known_packages: KnownPackages,
}

impl Rebuild<'_> {
    /// Builds the wheels of a package again and compares them with those of the set. Returns the wheels that are of it.
    pub(super) fn judge(
        &self,
        package: &Package,
        projects: &Projects,
        wheels: &[Wheel],
        directory: &Path,
        findings: &mut [(PathBuf, Findings)],
    ) -> Result<Vec<PathBuf>, WriteError> {
        let given = package.path.display();
        let mut compared = Vec::new();
        for wheel in wheels.iter().filter(|wheel| wheel.project == projects.runtime) {
            let Some(tags) = tags_for(wheel, package) else { continue };
            let Some((_, found)) = findings.iter_mut().find(|(known, _)| *known == wheel.path) else { continue };
            compared.push(wheel.path.clone());
            let options = self.options(projects, &tags, wheel);
            match self.compare(package, &options, wheel, directory)? {
                Ok(None) => {}
                Ok(Some(difference)) => {
                    found.add(&rule::REBUILD_DIFFERS, format!("built from `{given}`: {difference}"));
                }
                Err(failure) => {
                    let message = format!("it cannot be built from `{given}`: {}", chain(&*failure));
                    found.add(&rule::REBUILD_DIFFERS, message);
                }
            }
        }
        Ok(compared)
    }

    /// How a wheel differs from the one that its package makes, in the ways that the wheel itself says.
    fn compare(
        &self,
        package: &Package,
        options: &RuntimeOptions,
        wheel: &Wheel,
        directory: &Path,
    ) -> Result<Result<Option<String>, Failure>, WriteError> {
        let staged = match self.stage(package, options) {
            Ok(staged) => staged,
            Err(failure) => return Ok(Err(failure)),
        };
        let (pool, timestamp) = how(wheel.built.as_ref());
        let mut replacement = Replacement::of(directory)?;
        let built = staged.write_to(&mut replacement, &pool, timestamp, &mut |_| {})?;
        if Some(built.sha256) == wheel.sha256 {
            return Ok(Ok(None));
        }
        let digests = match digests(&built.path) {
            Ok(digests) => digests,
            Err(failure) => return Ok(Err(failure)),
        };
        // RECORD differs wherever anything does.
        let differs = |compared: fn(&str) -> bool| difference(wheel, &digests, compared);
        let difference = differs(|path| !path.ends_with(".dist-info/RECORD")).or_else(|| differs(|_| true));
        let difference = difference.unwrap_or_else(|| "its members are the same, but the archive differs".into());
        let this = env!("CARGO_PKG_VERSION");
        Ok(Ok(Some(match &wheel.built {
            None => format!("{difference} (codex-pack did not build it)"),
            Some(built) if built.codex_pack != this => {
                format!("{difference} (codex-pack {} built it, and this is {this})", built.codex_pack)
            }
            Some(_) => difference,
        })))
    }

    /// How a wheel says that it was staged.
    fn options(&self, projects: &Projects, tags: &PlatformTags, wheel: &Wheel) -> RuntimeOptions {
        let excludes = wheel.built.as_ref().and_then(|built| built.recorded.excludes.clone());
        let known_packages = if self.known_packages.is_empty() { &wheel.known_packages } else { &self.known_packages };
        let build = wheel.name.as_ref().and_then(WheelFilename::build);
        RuntimeOptions {
            promise: Promise::Tags(tags.clone()),
            excludes: Vec::new(),
            // As defaults, they need not match anything.
            default_excludes: excludes.unwrap_or_else(|| self.workspace.matrix.default_excludes.clone()),
            strict: false,
            projects: projects.clone(),
            // Other build tags than numbers are none of ours.
            build_number: build.and_then(|build| build.to_string().parse().ok()).unwrap_or_default(),
            known_packages: known_packages.clone(),
        }
    }

    fn stage(&self, package: &Package, options: &RuntimeOptions) -> Result<distribution::Wheel, Failure> {
        let template = Template::of_workspace(TemplateKind::Runtime, self.workspace)?;
        let staged = plan_runtime(template, package, options)?;
        let project = Project::from_plan(format!("the staged runtime for {}", package.target), staged.plan)?;
        Ok(project.wheel()?)
    }
}

/// How a wheel was compressed and dated.
fn how(built: Option<&Built>) -> (CompressionPool, Timestamp) {
    let compression = built.and_then(|built| built.recorded.compression).unwrap_or_default();
    (CompressionPool::new(compression, None), built.map_or(Timestamp::FIXED, |built| built.timestamp))
}

/// Finds what was asked to be built again and was not: a package that no wheel is of, a wheel without a package.
pub(super) fn skipped(
    runtime: &str,
    wheels: &[Wheel],
    compared: &[(PathBuf, Vec<PathBuf>)],
    findings: &mut [(PathBuf, Findings)],
    set_findings: &mut Findings,
) {
    let runtimes: Vec<&Wheel> = wheels.iter().filter(|wheel| wheel.project == runtime).collect();
    if runtimes.is_empty() {
        set_findings.add(&rule::REBUILD_SKIPPED, "there is no runtime wheel to rebuild");
    }
    for (package, _) in compared.iter().filter(|(_, wheels)| wheels.is_empty()) {
        let message = format!("`{}` is not the package of any of the wheels", package.display());
        set_findings.add(&rule::REBUILD_SKIPPED, message);
    }
    for wheel in runtimes.iter().filter(|wheel| !compared.iter().any(|(_, wheels)| wheels.contains(&wheel.path))) {
        if let Some((_, found)) = findings.iter_mut().find(|(known, _)| *known == wheel.path) {
            found.add(&rule::REBUILD_SKIPPED, "no package was given to rebuild it from");
        }
    }
}

/// An error with its causes, in one line.
fn chain(failure: &dyn crate::hint::Hint) -> String {
    let mut text = failure.to_string();
    let mut source = std::error::Error::source(failure);
    while let Some(cause) = source {
        text.push_str(&format!(": {cause}"));
        source = cause.source();
    }
    text
}

/// The tags of a runtime wheel, if it is one of this package.
fn tags_for(wheel: &Wheel, package: &Package) -> Option<PlatformTags> {
    let name = wheel.name.as_ref().filter(|name| name.version().to_string() == package.version.pep440())?;
    let tags = name.tags().platform().iter().map(PlatformName::known).collect::<Option<Vec<PlatformTag>>>()?;
    let fits = tags.iter().all(|tag| {
        tag.operating_system() == Some(package.target.operating_system()) && tag.covers(package.target.architecture())
    });
    PlatformTags::new(tags).filter(|_| fits)
}

/// Builds the wheel of every source distribution of the SDK and compares it with the wheel in the release.
pub(super) fn sdists(
    sdk: &str,
    wheels: &[Wheel],
    sdists: &[Sdist],
    directory: &Path,
    findings: &mut [(PathBuf, Findings)],
) -> Result<(), WriteError> {
    for sdist in sdists.iter().filter(|sdist| sdist.project == sdk) {
        let wheel = wheels.iter().find(|wheel| wheel.project == sdk && wheel.version == sdist.version);
        let Some((_, found)) = findings.iter_mut().find(|(path, _)| *path == sdist.path) else { continue };
        // What is not whole or not safe is not unpacked.
        let is_broken = [&rule::SDIST_UNREADABLE, &rule::SDIST_MEMBER, &rule::SDIST_BOMB, &rule::SDIST_METADATA]
            .iter()
            .any(|rule| found.has(rule));
        let Some(wheel) = wheel.filter(|_| !is_broken) else { continue };
        let built = match project_of(sdist) {
            Ok(project) => {
                let (pool, timestamp) = how(wheel.built.as_ref());
                let mut replacement = Replacement::of(directory)?;
                digests(&project.write_to(&mut replacement, &pool, timestamp, &mut |_| {})?.path)
            }
            Err(failure) => Err(failure),
        };
        match built {
            Ok(built) => {
                // Another tool's wheel describes itself in other words, and so did earlier versions.
                let is_recorded = wheel.built.as_ref().is_some_and(|built| built.recorded.compression.is_some());
                let is_payload = |path: &str| !path.contains(".dist-info/");
                let is_ours = |path: &str| !path.ends_with(".dist-info/RECORD");
                let compared = |path: &str| if is_recorded { is_ours(path) } else { is_payload(path) };
                if let Some(difference) = difference(wheel, &built, compared) {
                    found.add(&rule::SDIST_REBUILD, format!("the wheel built from it: {difference}"));
                }
            }
            Err(failure) => found.add(&rule::SDIST_REBUILD, format!("no wheel can be built from it: {failure}")),
        }
    }
    Ok(())
}

/// The wheel that a source distribution builds to.
fn project_of(sdist: &Sdist) -> Result<distribution::Wheel, Failure> {
    let mut file = HashingReader::new(fs_err::File::open(&sdist.path).map_err(io_failure)?);
    let mut plan = Plan::new();
    let read = tar::read(&sdist.path, &mut file, tar::Compression::Gzip, |member, contents| -> Result<(), Failure> {
        let inside = member.name.split_once('/').map(|(_, inside)| inside);
        let Some(inside) = inside.filter(|_| member.kind == tar::Kind::File) else { return Ok(()) };
        let path: EntryPath = inside.parse()?;
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(contents, &mut bytes).map_err(io_failure)?;
        let entry = Entry {
            content: Content::bytes(bytes),
            executable: member.is_executable(),
            origin: sdist.file_name.clone(),
        };
        plan.insert(path, entry)?;
        Ok(())
    });
    read.map_err(|stop| match stop {
        tar::Stop::Archive(error) => error.into(),
        tar::Stop::Visitor(failure) => failure,
    })?;
    if Some(file.finish().map_err(io_failure)?) != sdist.sha256 {
        return Err(io_failure(std::io::Error::other("the file changed while it was checked")));
    }
    Ok(Project::from_plan(sdist.file_name.clone(), plan)?.wheel()?)
}

/// The digests of a wheel's files, by path.
fn digests(path: &Path) -> Result<BTreeMap<String, Sha256Digest>, Failure> {
    let zip = ZipArchive::open(path)?;
    let reading = [Reading { zip: &zip, reads_members: true }];
    let outcomes = contents::read_all(&reading, |_| None).into_iter().flat_map(|outcome| outcome.members);
    let digests = zip
        .members()
        .iter()
        .zip(outcomes)
        .filter_map(|(member, outcome)| Some((member.name()?.to_owned(), outcome?.ok()?.sha256)));
    Ok(digests.collect())
}

/// The first difference between a wheel and the one built again.
fn difference(
    wheel: &Wheel,
    built: &BTreeMap<String, Sha256Digest>,
    compared: impl Fn(&str) -> bool,
) -> Option<String> {
    for file in wheel.files.iter().filter(|file| compared(&file.path)) {
        match built.get(&file.path) {
            None => return Some(format!("it has no {}", file.path)),
            Some(digest) if *digest != file.sha256 => return Some(format!("its {} differs", file.path)),
            Some(_) => {}
        }
    }
    let added = built.keys().find(|path| compared(path) && !wheel.files.iter().any(|file| file.path == **path))?;
    Some(format!("it also has {added}"))
}

/// The system failed in the course of a check.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct IoFailure(#[source] std::io::Error);

impl crate::hint::Hint for IoFailure {
    fn help(&self) -> Option<String> {
        Some("check that the file can be read".into())
    }
}

fn io_failure(error: std::io::Error) -> Failure {
    IoFailure(error).into()
}
