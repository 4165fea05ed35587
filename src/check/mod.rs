//! Proof before upload: rules on a file, rules on the set, reports.
//!
//! [`check`] judges distributions by the [`RULES`]: each file alone, then all of them as a release. What it finds is a
//! [`Report`], whatever the files hold; only a question it cannot understand is a [`CheckError`].

mod contents;
mod environment;
mod finding;
mod manifest;
mod members;
mod metadata;
mod promises;
mod rebuild;
mod report;
mod rule;
mod runtime;
mod sdist;
mod set;
mod smoke;
mod wheel;

use std::path::{Path, PathBuf};

use fs_err as fs;

pub use environment::{Environment, LinuxLibc};
pub use finding::Finding;
pub use manifest::{
    Input, MANIFEST_FILE, Manifest, ManifestFile, MemberDigest, SUMS_FILE, SumsError, Tool, find_manifests, parse_sums,
    read_sums,
};
pub use rebuild::{Rebuild, inputs};
pub use report::{FileKind, FileReport, Report};
pub use rule::{ALL as RULES, Rule, Severity, UnknownRule};
pub use set::Choice;
pub use smoke::Smoke;

use crate::distribution::{RUNTIME_PROJECT as RUNTIME, hexadecimal};
use crate::explain::Explain;
use crate::platform::{Matrix, Platform};
use finding::Findings;
use sdist::Sdist;
use wheel::{OpenWheel, Wheel};

pub use wheel::WheelName;

/// The project name of the SDK.
const SDK: &str = "openai-codex";

/// Files larger than this are refused by an index unless the project's limit has been raised.
const FILE_LIMIT: u64 = 100 << 20;

/// What is to be checked, and how.
#[derive(Debug)]
pub struct Options<'a> {
    /// Files and distribution folders.
    pub paths: &'a [PathBuf],
    /// The release matrix.
    pub matrix: &'a Matrix,
    /// The platforms that are to be there: target triples, platform tags, or `none`; all of the matrix where `None`.
    pub platforms: Option<&'a [String]>,
    /// Rules that do not count.
    pub ignore: &'a [&'static Rule],
    /// Rules that are errors whatever their severity.
    pub deny: &'a [&'static Rule],
    /// Whether warnings fail the check.
    pub strict: bool,
    /// Release manifests to hold the distributions against, together, besides the one in their folder.
    pub manifests: &'a [PathBuf],
    /// Does not hold the distributions against the manifest and the digests in their folder: they are about to be replaced.
    pub skip_folder_manifest: bool,
    /// Installs and runs what runs here.
    pub smoke: Option<Smoke<'a>>,
    /// Builds the runtime wheels again.
    pub rebuild: Option<Rebuild<'a>>,
}

/// A question that cannot be answered.
#[derive(Debug, thiserror::Error)]
pub enum CheckError {
    /// There is nothing to check.
    #[error("{0} holds no wheel and no source distribution")]
    Nothing(String),
    /// A platform that is not in the matrix.
    #[error("`{0}` is neither a target triple nor a platform tag of the release matrix")]
    UnknownPlatform(String),
}

impl Explain for CheckError {
    fn help(&self) -> String {
        match self {
            CheckError::Nothing(_) => "give wheels, source distributions, or the folder they are in".into(),
            CheckError::UnknownPlatform(_) => "`codex-pack matrix` lists what there is".into(),
        }
    }
}

/// The distributions among the paths, and what stands beside them.
#[derive(Default)]
struct Collected {
    wheels: Vec<PathBuf>,
    sdists: Vec<PathBuf>,
    manifests: Vec<PathBuf>,
    sums: Vec<PathBuf>,
    has_folder: bool,
}

/// Checks distributions.
pub fn check(options: &Options<'_>) -> Result<Report, CheckError> {
    let mut set_findings = Findings::about_the_set();
    let platforms = choose_platforms(options)?;
    let collected = collect(options.paths, &mut set_findings);
    if collected.wheels.is_empty() && collected.sdists.is_empty() && !set_findings.has(&rule::FILE_UNREADABLE) {
        let names: Vec<String> = options.paths.iter().map(|path| path.display().to_string()).collect();
        return Err(CheckError::Nothing(names.join(", ")));
    }

    let mut findings: Vec<(PathBuf, Findings)> = Vec::new();
    let wheels = check_wheels(&collected.wheels, &mut findings);
    let sdists: Vec<Sdist> = collected
        .sdists
        .iter()
        .map(|path| {
            let name = file_name(path);
            let mut found = Findings::about(&name);
            let sdist = sdist::judge(path, &name, &mut found);
            findings.push((path.clone(), found));
            sdist
        })
        .collect();
    let files = describe(&wheels, &sdists, &mut findings);

    let is_codex = |project: &str| project == RUNTIME || project == SDK;
    let has_codex =
        wheels.iter().any(|wheel| is_codex(&wheel.project)) || sdists.iter().any(|sdist| is_codex(&sdist.project));
    let set = set::Set {
        wheels: &wheels,
        sdists: &sdists,
        platforms: &platforms,
        matrix: &options.matrix.platforms,
        is_whole: has_codex && (collected.has_folder || files.len() > 1),
        size: files.iter().map(|file| file.size).sum(),
    };
    let choices = set::judge(&set, &mut set_findings);
    let in_folder: &[PathBuf] = if options.skip_folder_manifest { &[] } else { &collected.manifests };
    for manifests in in_folder.chunks(1).chain([options.manifests]).filter(|manifests| !manifests.is_empty()) {
        match Manifest::read_all(manifests) {
            Ok(manifest) => manifest.judge(&files, &mut set_findings),
            Err(reason) => set_findings.add(&rule::MANIFEST_INVALID, reason),
        }
    }
    for path in collected.sums.iter().filter(|_| !options.skip_folder_manifest) {
        manifest::judge_sums(path, &files, &mut set_findings);
    }
    rebuild::sdists(&wheels, &sdists, &mut findings);
    if let Some(rebuild) = &options.rebuild {
        rebuild.judge(&wheels, &mut findings);
    }
    if let Some(smoke) = &options.smoke {
        smoke.judge(&wheels, &mut set_findings);
    }

    findings.sort_by(|(left, _), (right, _)| left.cmp(right));
    let mut all: Vec<Finding> = findings.into_iter().flat_map(|(_, found)| found.finish()).collect();
    all.extend(set_findings.finish());
    let before = all.len();
    all.retain(|finding| !options.ignore.iter().any(|rule| rule.name == finding.rule));
    let ignored = before - all.len();
    for finding in all.iter_mut().filter(|finding| options.deny.iter().any(|rule| rule.name == finding.rule)) {
        finding.severity = Severity::Error;
    }
    Ok(Report::new(files, choices, all, ignored, options.strict))
}

/// The platforms that are to be there.
fn choose_platforms(options: &Options<'_>) -> Result<Vec<Platform>, CheckError> {
    let all = &options.matrix.platforms;
    let Some(names) = options.platforms else { return Ok(all.clone()) };
    let mut chosen = Vec::new();
    for name in names.iter().filter(|name| *name != "none") {
        let is_it = |platform: &&Platform| {
            platform.target.triple() == name
                || platform.tags.to_string() == *name
                || platform.tags.iter().any(|tag| tag.to_string() == *name)
        };
        let platform = all.iter().find(is_it).ok_or_else(|| CheckError::UnknownPlatform(name.clone()))?;
        if !chosen.iter().any(|known: &Platform| known.target == platform.target) {
            chosen.push(platform.clone());
        }
    }
    Ok(chosen)
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

/// What a file is by its name.
enum ByName {
    Wheel,
    Sdist,
    Manifest,
    Sums,
    Other,
}

fn by_name(name: &str) -> ByName {
    match name {
        MANIFEST_FILE => ByName::Manifest,
        SUMS_FILE => ByName::Sums,
        _ if name.ends_with(".whl") => ByName::Wheel,
        _ if name.ends_with(".tar.gz") => ByName::Sdist,
        _ => ByName::Other,
    }
}

fn collect(paths: &[PathBuf], findings: &mut Findings) -> Collected {
    let mut collected = Collected::default();
    let mut sort = |path: PathBuf, in_folder: Option<&[String]>| {
        let name = file_name(&path);
        let list = match by_name(&name) {
            _ if path.is_dir() => {
                return findings.add(&rule::SET_STRAY_FILE, format!("{name} is a folder"));
            }
            ByName::Wheel => &mut collected.wheels,
            ByName::Sdist => &mut collected.sdists,
            ByName::Manifest => &mut collected.manifests,
            ByName::Sums => &mut collected.sums,
            ByName::Other => {
                let Some(names) = in_folder else {
                    return findings
                        .add(&rule::FILE_KIND, format!("{name} is neither a wheel nor a source distribution"));
                };
                // uv leaves the first in every folder it builds into; the second is what an index publishes beside a file.
                let belongs = name == ".gitignore"
                    || name.ends_with(".attestation")
                        && names.iter().any(|other| *other != name && name.starts_with(other.as_str()));
                if !belongs {
                    findings.add(&rule::SET_STRAY_FILE, format!("{name} is neither a wheel nor a source distribution"));
                }
                return;
            }
        };
        if !list.contains(&path) {
            list.push(path);
        }
    };
    let mut unreadable = Vec::new();
    let mut has_folder = false;
    for path in paths {
        if !path.is_dir() {
            if path.is_file() {
                sort(path.clone(), None);
            } else {
                unreadable.push(format!("{} does not exist", path.display()));
            }
            continue;
        }
        has_folder = true;
        let entries = fs::read_dir(path)
            .and_then(|entries| entries.map(|entry| Ok(entry?.path())).collect::<std::io::Result<Vec<PathBuf>>>());
        match entries {
            Ok(mut entries) => {
                entries.sort();
                let names: Vec<String> = entries.iter().map(|entry| file_name(entry)).collect();
                for entry in entries {
                    sort(entry, Some(&names));
                }
            }
            Err(error) => unreadable.push(error.to_string()),
        }
    }
    for reason in unreadable {
        findings.add(&rule::FILE_UNREADABLE, reason);
    }
    collected.has_folder = has_folder;
    collected
}

/// Judges the wheels, with all their members on all cores at once.
fn check_wheels(paths: &[PathBuf], findings: &mut Vec<(PathBuf, Findings)>) -> Vec<Wheel> {
    let mut open: Vec<(OpenWheel, Findings)> = Vec::new();
    for path in paths {
        let name = file_name(path);
        let mut found = Findings::about(&name);
        match wheel::open(path.clone(), name, &mut found) {
            Some(wheel) => open.push((wheel, found)),
            None => findings.push((path.clone(), found)),
        }
    }
    let archives: Vec<&crate::archive::zip::ZipArchive> =
        open.iter().filter(|(wheel, _)| !wheel.is_bomb).map(|(wheel, _)| &wheel.zip).collect();
    let mut outcomes = contents::read_all(&archives, wheel::is_text).into_iter();
    let mut wheels = Vec::new();
    for (open, mut found) in open {
        let read = if open.is_bomb { Vec::new() } else { outcomes.next().unwrap_or_default() };
        let path = open.path.clone();
        wheels.push(wheel::judge(open, read, &mut found));
        findings.push((path, found));
    }
    wheels
}

/// Describes the files, with their digests, in the order of their names.
fn describe(wheels: &[Wheel], sdists: &[Sdist], findings: &mut [(PathBuf, Findings)]) -> Vec<FileReport> {
    let wheel_paths = wheels.iter().map(|wheel| wheel.path.as_path());
    let paths: Vec<&Path> = wheel_paths.chain(sdists.iter().map(|sdist| sdist.path.as_path())).collect();
    let mut digests = paths.iter().zip(contents::hash_files(&paths));
    let mut about = |path: &Path| -> (u64, String) {
        let size = fs::metadata(path).map_or(0, |metadata| metadata.len());
        let digest = digests.next().map(|(_, digest)| digest);
        if let Some((_, found)) = findings.iter_mut().find(|(known, _)| known == path) {
            if let Some(Err(error)) = &digest {
                found.add(&rule::FILE_UNREADABLE, error.to_string());
            }
            if size > FILE_LIMIT {
                found.add(&rule::FILE_SIZE, format!("it has {size} bytes, more than {FILE_LIMIT}"));
            }
        }
        (size, digest.and_then(Result::ok).map(|digest| hexadecimal(&digest)).unwrap_or_default())
    };
    let digest = |file: &wheel::WheelFile| MemberDigest {
        path: file.path.clone(),
        size: file.size,
        sha256: hexadecimal(&file.sha256),
    };
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let mut files: Vec<FileReport> = Vec::new();
    for wheel in wheels {
        let (size, sha256) = about(&wheel.path);
        files.push(FileReport {
            name: wheel.file_name.clone(),
            kind: match wheel.project.as_str() {
                RUNTIME => FileKind::RuntimeWheel,
                SDK => FileKind::SdkWheel,
                _ => FileKind::Wheel,
            },
            project: some(&wheel.project),
            version: some(&wheel.version),
            tags: wheel.name.as_ref().map(|name| name.platform.clone()).unwrap_or_default(),
            size,
            sha256,
            unpacked: wheel.unpacked,
            members: wheel.files.iter().map(digest).collect(),
        });
    }
    for sdist in sdists {
        let (size, sha256) = about(&sdist.path);
        files.push(FileReport {
            name: sdist.file_name.clone(),
            kind: if sdist.project == SDK { FileKind::SdkSdist } else { FileKind::Sdist },
            project: some(&sdist.project),
            version: some(&sdist.version),
            tags: Vec::new(),
            size,
            sha256,
            unpacked: sdist.unpacked,
            members: sdist.files.iter().map(digest).collect(),
        });
    }
    files.sort_by(|left, right| left.name.cmp(&right.name));
    files
}
