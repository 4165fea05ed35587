//! Building again what is to be uploaded, to see that it is made of what it says.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::contents::{self, Reading};
use super::finding::Findings;
use super::rule;
use super::sdist::Sdist;
use super::wheel::Wheel;
use crate::archive::tar;
use crate::archive::zip::ZipArchive;
use crate::digest::Sha256Digest;
use crate::distribution::{BuildOptions, Compression, PlatformName, Project, Timestamp, WheelFilename};
use crate::explain::Failure;
use crate::package::Package;
use crate::plan::{Content, Entry, EntryPath, Plan};
use crate::platform::{PlatformTag, PlatformTags, Projects};
use crate::staging::{KnownPackages, Promise, RuntimeOptions, Template, TemplateKind, plan_runtime};
use crate::workspace::Workspace;

/// What runtime wheels are built from again.
#[derive(Debug)]
pub struct Rebuild<'a> {
    /// Where the templates and the default excludes come from.
    pub workspace: &'a Workspace,
    /// Whether the default excludes are left out.
    pub default_excludes: bool,
    /// How wheels are written.
    pub build: BuildOptions,
}

impl Rebuild<'_> {
    /// Builds the wheels of a package again and compares them with those of the set. Returns the wheels that are of it.
    pub(super) fn judge(
        &self,
        package: &Package,
        projects: &Projects,
        wheels: &[Wheel],
        findings: &mut [(PathBuf, Findings)],
    ) -> Vec<PathBuf> {
        let given = package.path.display();
        let mut compared = Vec::new();
        for wheel in wheels.iter().filter(|wheel| wheel.project == projects.runtime) {
            let Some(tags) = tags_for(wheel, package) else { continue };
            let Some((_, found)) = findings.iter_mut().find(|(known, _)| *known == wheel.path) else { continue };
            compared.push(wheel.path.clone());
            match self.compare(package, projects, &tags, wheel) {
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
        compared
    }

    /// How a wheel differs from the one that its package makes, in the ways that the wheel itself says: what was left out stands in
    /// its SBOM, its date is that of its members, and its compression is one of ours.
    fn compare(
        &self,
        package: &Package,
        projects: &Projects,
        tags: &PlatformTags,
        wheel: &Wheel,
    ) -> Result<Option<String>, Failure> {
        let timestamp = wheel.timestamp.unwrap_or(self.build.timestamp);
        let mut levels = vec![self.build.compression];
        let others = [Compression::Default, Compression::Fast, Compression::Best];
        levels.extend(others.into_iter().filter(|level| *level != self.build.compression));
        for compression in levels {
            let directory = temporary()?;
            let build = BuildOptions { compression, timestamp, ..self.build };
            let options = self.options(projects, tags, wheel);
            let built = self.build(package, &options, build, directory.path())?;
            if same_bytes(&built, &wheel.path).map_err(io_failure)? {
                return Ok(None);
            }
            // Only where the contents are the same can another level make the bytes the same.
            if let Some(difference) = difference(wheel, &digests(&built)?, |_| true) {
                return Ok(Some(difference));
            }
        }
        Ok(Some("its members are the same, their form is not".into()))
    }

    /// How a wheel says that it was staged.
    fn options(&self, projects: &Projects, tags: &PlatformTags, wheel: &Wheel) -> RuntimeOptions {
        let defaults = if self.default_excludes { self.workspace.matrix.default_excludes.as_slice() } else { &[] };
        let build = wheel.name.as_ref().and_then(WheelFilename::build);
        RuntimeOptions {
            promise: Promise::Tags(tags.clone()),
            excludes: Vec::new(),
            // As defaults, they need not match anything.
            default_excludes: wheel.excludes.as_deref().unwrap_or(defaults).to_vec(),
            strict: false,
            projects: projects.clone(),
            // Other build tags than numbers are none of ours.
            build_number: build.and_then(|build| build.to_string().parse().ok()).unwrap_or_default(),
            known_packages: KnownPackages::default(),
        }
    }

    fn build(
        &self,
        package: &Package,
        options: &RuntimeOptions,
        build: BuildOptions,
        directory: &Path,
    ) -> Result<PathBuf, Failure> {
        let template = Template::of_workspace(TemplateKind::Runtime, self.workspace)?;
        let staged = plan_runtime(template, package, options)?;
        let project = Project::from_plan(format!("the staged runtime for {}", package.target), staged.plan)?;
        Ok(project.wheel()?.write(directory, &build.press(), build.timestamp, &mut |_| {})?.path)
    }
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
        set_findings.add(&rule::REBUILD_SKIPPED, "there is no runtime wheel to be built again");
    }
    for (package, _) in compared.iter().filter(|(_, wheels)| wheels.is_empty()) {
        let message = format!("`{}` is the package of none of the wheels", package.display());
        set_findings.add(&rule::REBUILD_SKIPPED, message);
    }
    for wheel in runtimes.iter().filter(|wheel| !compared.iter().any(|(_, wheels)| wheels.contains(&wheel.path))) {
        if let Some((_, found)) = findings.iter_mut().find(|(known, _)| *known == wheel.path) {
            found.add(&rule::REBUILD_SKIPPED, "no package was given that it could be built from");
        }
    }
}

/// An error with its causes, in one line.
fn chain(failure: &dyn crate::explain::Explain) -> String {
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

/// Builds the wheel of every source distribution of the SDK and compares it with the wheel beside it.
pub(super) fn sdists(sdk: &str, wheels: &[Wheel], sdists: &[Sdist], findings: &mut [(PathBuf, Findings)]) {
    for sdist in sdists.iter().filter(|sdist| sdist.project == sdk) {
        let wheel = wheels.iter().find(|wheel| wheel.project == sdk && wheel.version == sdist.version);
        let Some((_, found)) = findings.iter_mut().find(|(path, _)| *path == sdist.path) else { continue };
        // What is not whole or not safe is not unpacked.
        let is_broken = [&rule::SDIST_UNREADABLE, &rule::SDIST_MEMBER, &rule::SDIST_BOMB, &rule::SDIST_METADATA]
            .iter()
            .any(|rule| found.has(rule));
        let Some(wheel) = wheel.filter(|_| !is_broken) else { continue };
        match rebuilt(sdist) {
            Ok(built) => {
                // Another tool's wheel describes itself in other words.
                let is_payload = |path: &str| !path.contains(".dist-info/");
                let is_ours = |path: &str| !path.ends_with(".dist-info/RECORD");
                let compared = |path: &str| if wheel.made_by_codex_pack { is_ours(path) } else { is_payload(path) };
                if let Some(difference) = difference(wheel, &built, compared) {
                    found.add(&rule::SDIST_REBUILD, format!("the wheel built from it: {difference}"));
                }
            }
            Err(failure) => found.add(&rule::SDIST_REBUILD, format!("no wheel can be built from it: {failure}")),
        }
    }
}

/// The digests of the wheel that a source distribution builds to, by path.
fn rebuilt(sdist: &Sdist) -> Result<BTreeMap<String, Sha256Digest>, Failure> {
    let file = fs_err::File::open(&sdist.path).map_err(io_failure)?;
    let mut plan = Plan::new();
    let read = tar::read(&sdist.path, file, tar::Compression::Gzip, |member, contents| -> Result<(), Failure> {
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
    let project = Project::from_plan(sdist.file_name.clone(), plan)?;
    let directory = temporary()?;
    let build = BuildOptions { compression: Compression::Fast, threads: None, timestamp: Timestamp::FIXED };
    let built = project.wheel()?.write(directory.path(), &build.press(), build.timestamp, &mut |_| {})?;
    digests(&built.path)
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

fn same_bytes(left: &Path, right: &Path) -> std::io::Result<bool> {
    let mut digests = contents::hash_files(&[left, right]).into_iter();
    match (digests.next(), digests.next()) {
        (Some(left), Some(right)) => Ok(left? == right?),
        _ => Ok(false),
    }
}

fn temporary() -> Result<tempfile::TempDir, Failure> {
    tempfile::Builder::new().prefix("codex-pack-").tempdir().map_err(io_failure)
}

/// The system failed in the course of a check.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct IoFailure(#[source] std::io::Error);

impl crate::explain::Explain for IoFailure {
    fn help(&self) -> Option<String> {
        Some("check that the temporary directory can be written and has room".into())
    }
}

fn io_failure(error: std::io::Error) -> Failure {
    IoFailure(error).into()
}
