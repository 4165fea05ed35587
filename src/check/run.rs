//! A check from its question to its report.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::collect::{Collected, collect, file_name};
use super::contents::{self, Reading};
use super::document::{Input, Origin, SUMS_FILE};
use super::fetched::{self, FetchedError};
use super::finding::{Finding, Findings};
use super::manifest::Manifest;
use super::previous::{Previous, version_of};
use super::rebuild::{self, Rebuild};
use super::report::{FileKind, FileReport, Report};
use super::rule::{self, Rule, Severity};
use super::sdist::{self, Sdist};
use super::set;
use super::smoke::Smoke;
use super::wheel::{self, OpenWheel, Wheel};
use super::{accepted, chain, hardening, signers, sums};
use crate::atomic_write::{Scratch, WriteError};
use crate::digest::Sha256Digest;
use crate::hint::Hint;
use crate::package::{self, Expected, PackageError};
use crate::platform::{AcceptedFinding, ExpectedSigner, Matrix, Platform, Projects};
use crate::version::CodexVersion;

/// Files larger than this are refused by an index unless the project's limit has been raised.
const FILE_LIMIT: u64 = 100 << 20;

/// Nothing is released besides the distributions.
static NOTHING_BESIDE: BTreeMap<String, Sha256Digest> = BTreeMap::new();

/// What is to be checked, and how.
#[derive(Debug)]
pub struct Options<'a> {
    /// Files and distribution folders.
    pub paths: &'a [PathBuf],
    /// The platforms of the release matrix.
    pub matrix: Vec<Platform>,
    /// The platforms that are to be there: target triples, platform tags, or `none`; all of the matrix where `None`.
    pub platforms: Option<&'a [String]>,
    /// Rules that do not count.
    pub ignore: &'a [&'static Rule],
    /// Rules that are errors whatever their severity.
    pub deny: &'a [&'static Rule],
    /// Whether warnings fail the check.
    pub strict: bool,
    /// Release manifests to compare the distributions with, in addition to the one in their folder.
    pub manifests: &'a [PathBuf],
    /// Does not compare the distributions with the manifest and the digests in their folder, which are about to be replaced.
    pub skip_folder_manifest: bool,
    /// The digests of other released files, by file name: `SHA256SUMS` lists these too.
    pub beside: &'a BTreeMap<String, Sha256Digest>,
    /// The digest that the folder's `SHA256SUMS` must have, as it came another way.
    pub sums_digest: Option<Sha256Digest>,
    /// The names of the projects that the rules about codex are for.
    pub projects: &'a Projects,
    /// The commit that the release is made at: manifests that say another are refused.
    pub commit: Option<&'a str>,
    /// Whether everything is anybody's: the rules that are about codex stay out.
    pub any: bool,
    /// Who has to have signed the programs of a runtime; empty where anybody may have.
    pub signers: &'a [ExpectedSigner],
    /// The release that the findings are accepted of.
    pub release: &'a CodexVersion,
    /// Findings that do not count.
    pub accepted: &'a [AcceptedFinding],
    /// Files of earlier releases, to compare sizes with.
    pub previous: Option<&'a Previous>,
    /// Installs and runs what runs here.
    pub smoke: Option<Smoke<'a>>,
    /// The codex packages that the release is made of.
    pub packages: &'a [PathBuf],
    /// What `fetch` reported of these packages.
    pub fetched: Option<&'a Path>,
    /// Builds the runtime wheels again from these packages.
    pub rebuild: Option<Rebuild<'a>>,
}

impl<'a> Options<'a> {
    /// A check of these paths as a whole release of the matrix, with the signers and the accepted findings that it names.
    pub fn new(paths: &'a [PathBuf], matrix: &'a Matrix) -> Options<'a> {
        Options {
            paths,
            matrix: matrix.promises(),
            platforms: None,
            ignore: &[],
            deny: &[],
            strict: false,
            manifests: &[],
            skip_folder_manifest: false,
            beside: &NOTHING_BESIDE,
            sums_digest: None,
            projects: &matrix.projects,
            commit: None,
            any: false,
            signers: &matrix.signers,
            release: &matrix.release,
            accepted: &matrix.accepted,
            previous: None,
            smoke: None,
            packages: &[],
            fetched: None,
            rebuild: None,
        }
    }
}

/// A question that cannot be answered.
#[derive(Debug, thiserror::Error)]
pub enum CheckError {
    /// There is nothing to check.
    #[error("{0} contains no wheel and no source distribution")]
    Nothing(String),
    /// An entry of `[[workspace.metadata.codex.accepted]]` that accepts what cannot be.
    #[error("[[workspace.metadata.codex.accepted]] in Cargo.toml: {0}")]
    Accepted(String),
    /// A platform that is not in the matrix.
    #[error("`{0}` is neither a target triple nor a platform tag of the release matrix")]
    UnknownPlatform(String),
    /// A codex package of the release is refused.
    #[error(transparent)]
    Package(#[from] PackageError),
    /// Two of the packages are of one target.
    #[error("--package: {0}")]
    Packages(String),
    /// What fetch reported says nothing of a package.
    #[error(transparent)]
    Fetched(#[from] FetchedError),
    /// There is no directory to unpack a package to.
    #[error("no temporary directory could be created")]
    Temporary(#[source] std::io::Error),
    /// What is built again, to be compared, could not be written.
    #[error(transparent)]
    Write(#[from] WriteError),
}

impl Hint for CheckError {
    fn help(&self) -> Option<String> {
        match self {
            CheckError::Nothing(_) => Some("pass wheels, source distributions, or the folder they are in".into()),
            CheckError::Accepted(_) => {
                Some("pass a rule that is a warning or a note; `codex-pack rule` lists them".into())
            }
            CheckError::UnknownPlatform(_) => Some("`codex-pack matrix` lists the platforms".into()),
            CheckError::Packages(_) => Some("pass one package per target".into()),
            CheckError::Package(_) | CheckError::Fetched(_) | CheckError::Write(_) => None,
            CheckError::Temporary(_) => Some("check that the temporary directory can be written and has room".into()),
        }
    }

    fn wrapped(&self) -> Option<&dyn Hint> {
        match self {
            CheckError::Package(error) => Some(error),
            CheckError::Fetched(error) => Some(error),
            CheckError::Write(error) => Some(error),
            _ => None,
        }
    }
}

/// Checks distributions.
pub fn check(options: &Options<'_>) -> Result<Report, CheckError> {
    let mut set_findings = Findings::about_the_set();
    let platforms = choose_platforms(options)?;
    accepted::validate(options.accepted).map_err(CheckError::Accepted)?;
    let collected = collect(options.paths, &mut set_findings);
    if collected.wheels.is_empty() && collected.sdists.is_empty() && !set_findings.has(&rule::FILE_UNREADABLE) {
        let names: Vec<String> = options.paths.iter().map(|path| path.display().to_string()).collect();
        return Err(CheckError::Nothing(names.join(", ")));
    }

    let projects = options.projects;
    let ours = (!options.any).then_some(projects);
    let mut findings: Vec<(PathBuf, Findings)> = Vec::new();
    let mut files: Vec<FileReport> = Vec::new();
    let wheels = check_wheels(&collected.wheels, (projects, ours), &mut findings, &mut files);
    let sdists = check_sdists(&collected.sdists, (projects, ours), &mut findings, &mut files);
    built_beside(&mut files);
    files.sort_by(|left, right| left.name.cmp(&right.name));
    for wheel in &wheels {
        if let Some((_, found)) = findings.iter_mut().find(|(path, _)| *path == wheel.path) {
            let is_runtime = ours.is_some_and(|ours| wheel.project == ours.runtime);
            signers::judge(&wheel.binaries, is_runtime, options.signers, found);
            hardening::judge(&wheel.binaries, found);
        }
    }

    let is_codex = |project: &str| ours.is_some_and(|ours| ours.has(project));
    let has_codex =
        wheels.iter().any(|wheel| is_codex(&wheel.project)) || sdists.iter().any(|sdist| is_codex(&sdist.project));
    let set = set::Set {
        wheels: &wheels,
        sdists: &sdists,
        projects,
        platforms: &platforms,
        matrix: &options.matrix,
        is_whole: has_codex && (collected.has_folder || files.len() > 1),
        size: files.iter().map(|file| file.size).sum(),
    };
    // A folder of other projects' files is not a release of codex.
    let choices = if options.any { Vec::new() } else { set::judge(&set, &mut set_findings) };
    if !options.any && !sdists.is_empty() {
        let scratch = Scratch::temporary().map_err(CheckError::Temporary)?;
        rebuild::sdists(&projects.sdk, &wheels, &sdists, scratch.path(), &mut findings)?;
    }
    let given = judge_packages(options, &wheels, &mut findings, &mut set_findings)?;
    chain::judge_packages(&files, &given, &mut set_findings);
    let (origin, shown) = judge_manifests(options, &collected, &files, given, &mut set_findings);
    for path in collected.sums.iter().filter(|_| !options.skip_folder_manifest) {
        sums::judge_sums(path, &files, options.beside, options.sums_digest, &mut set_findings);
    }
    if options.sums_digest.is_some() && collected.sums.is_empty() {
        set_findings.add(&rule::SUMS_MISMATCH, format!("there is no {SUMS_FILE} to compare with this digest"));
    }
    if let Some(smoke) = &options.smoke {
        smoke.judge(projects, &wheels, &mut set_findings);
    }

    findings.sort_by(|(left, _), (right, _)| left.cmp(right));
    let mut all: Vec<Finding> = findings.into_iter().flat_map(|(_, found)| found.finish()).collect();
    all.extend(set_findings.finish());
    if options.any {
        all.retain(|finding| !["runtime-", "sdk-"].iter().any(|about| finding.rule.starts_with(about)));
    }
    let before = all.len();
    all.retain(|finding| !options.ignore.iter().any(|rule| rule.name == finding.rule));
    let ignored = before - all.len();
    for finding in all.iter_mut().filter(|finding| options.deny.iter().any(|rule| rule.name == finding.rule)) {
        finding.severity = Severity::Error;
    }
    let accepted = accepted::apply(options.accepted, &files, options.release, options.ignore, &mut all);
    let previous = options.previous.map(|previous| compare(previous, &mut files));
    let signers = wheels.iter().flat_map(|wheel| signers::list(&wheel.file_name, &wheel.binaries)).collect();
    let mut report = Report::new(files, choices, all, (ignored, accepted), options.strict);
    report.trace(&shown);
    Ok(Report { previous, signers, origin, ..report })
}

/// Adds the corresponding files of the previous release, and returns their versions.
fn compare(previous: &Previous, files: &mut [FileReport]) -> Vec<String> {
    for file in files.iter_mut() {
        file.previous = previous.before(file);
    }
    let mut versions: Vec<_> = files.iter().filter_map(|file| version_of(&file.previous.as_ref()?.name)).collect();
    versions.sort_unstable();
    versions.dedup();
    versions.iter().map(ToString::to_string).collect()
}

/// Reads the packages that were given, and rebuilds their wheels if requested.
fn judge_packages(
    options: &Options<'_>,
    wheels: &[Wheel],
    findings: &mut [(PathBuf, Findings)],
    set_findings: &mut Findings,
) -> Result<Vec<Input>, CheckError> {
    let mut given = Origin::default();
    let mut compared = Vec::new();
    for path in options.packages {
        let spool = Scratch::temporary().map_err(CheckError::Temporary)?;
        let package = package::open(path, spool, &Expected::default())?;
        given.add_input(Input::of(&package).map_err(PackageError::from)?).map_err(CheckError::Packages)?;
        if let Some(rebuild) = &options.rebuild {
            let scratch = Scratch::temporary().map_err(CheckError::Temporary)?;
            let judged = rebuild.judge(&package, options.projects, wheels, scratch.path(), findings)?;
            compared.push((path.clone(), judged));
        }
    }
    if options.rebuild.is_some() {
        rebuild::skipped(&options.projects.runtime, wheels, &compared, findings, set_findings);
    }
    if let Some(report) = options.fetched {
        fetched::take_evidence(report, &mut given.inputs)?;
    }
    Ok(given.inputs)
}

/// Compares the distributions with the manifests, and these with the given packages. Returns where the release comes from, as a new
/// manifest is to say it; and the same with what the manifest in the folder says, to be shown.
fn judge_manifests(
    options: &Options<'_>,
    collected: &Collected,
    files: &[FileReport],
    given: Vec<Input>,
    findings: &mut Findings,
) -> (Origin, Origin) {
    let mut origin = Origin { commit: options.commit.map(str::to_owned), ..Origin::default() };
    let mut shown = origin.clone();
    // What was given is believed before what a manifest says. What contradicts is a finding, and is not shown.
    for input in &given {
        let _ = shown.add_input(input.clone());
    }
    let in_folder: &[PathBuf] = if options.skip_folder_manifest { &[] } else { &collected.manifests };
    for manifests in in_folder.chunks(1).chain([options.manifests]).filter(|manifests| !manifests.is_empty()) {
        let mut manifest = match Manifest::read_all(manifests) {
            Ok(manifest) => manifest,
            Err(reason) => {
                findings.add(&rule::MANIFEST_INVALID, reason);
                continue;
            }
        };
        let is_of_folder = manifests != options.manifests;
        if !is_of_folder {
            // Parts of a release, and packages for the rest of it.
            let is_new = |input: &&Input| !manifest.inputs.iter().any(|known| known.target == input.target);
            let new: Vec<Input> = given.iter().filter(is_new).cloned().collect();
            manifest.inputs.extend(new);
        }
        chain::judge_manifest(&manifest, files, &given, findings);
        if options.commit.is_some() && manifest.commit.is_none() {
            findings.add(&rule::MANIFEST_MISMATCH, "the manifest does not name its commit");
        }
        // What the folder's says has to agree; what the others say is taken over.
        let said = manifest.take_origin();
        let _ = shown.join(said.clone());
        let mut joined = origin.clone();
        if let Err(reason) = joined.join(said) {
            findings.add(&rule::MANIFEST_MISMATCH, reason);
        } else if !is_of_folder {
            origin = joined;
        }
    }
    for input in given {
        if let Err(reason) = origin.add_input(input) {
            findings.add(&rule::MANIFEST_MISMATCH, reason);
        }
    }
    (origin, shown)
}

/// Who builds the wheel of the SDK builds its source distribution too; that it builds to the same wheel is proven.
fn built_beside(files: &mut [FileReport]) {
    let wheel = files.iter().find(|file| file.kind == FileKind::SdkWheel);
    let Some((version, built)) = wheel.map(|wheel| (wheel.version.clone(), wheel.built.clone())) else { return };
    for file in files.iter_mut().filter(|file| file.kind == FileKind::SdkSdist && file.version == version) {
        file.built.clone_from(&built);
    }
}

/// The platforms that are to be there.
fn choose_platforms(options: &Options<'_>) -> Result<Vec<Platform>, CheckError> {
    let all = &options.matrix;
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

/// Judges the wheels, with all their members on all cores at once, and describes them: by the names of the projects, and by the rules
/// about them, unless they are anybody's.
fn check_wheels(
    paths: &[PathBuf],
    (projects, ours): (&Projects, Option<&Projects>),
    findings: &mut Vec<(PathBuf, Findings)>,
    files: &mut Vec<FileReport>,
) -> Vec<Wheel> {
    let mut open: Vec<(OpenWheel, Findings)> = Vec::new();
    for path in paths {
        let name = file_name(path);
        let mut found = Findings::about(&name);
        match wheel::open(path.clone(), name, &mut found) {
            Some(wheel) => open.push((wheel, found)),
            None => findings.push((path.clone(), found)),
        }
    }
    let archives: Vec<Reading<'_>> =
        open.iter().map(|(wheel, _)| Reading { zip: &wheel.zip, reads_members: !wheel.is_bomb }).collect();
    let outcomes = contents::read_all(&archives, wheel::text_limit);
    let mut wheels = Vec::new();
    for ((open, mut found), outcome) in open.into_iter().zip(outcomes) {
        let size = open.zip.length();
        let mut wheel = wheel::judge(open, outcome.members, ours, &mut found);
        wheel.sha256 = outcome.sha256.as_ref().ok().copied();
        if let Some(sha256) = digest_of(size, outcome.sha256, &mut found) {
            files.push(FileReport {
                name: wheel.file_name.clone(),
                kind: match &wheel.project {
                    project if *project == projects.runtime => FileKind::RuntimeWheel,
                    project if *project == projects.sdk => FileKind::SdkWheel,
                    _ => FileKind::Wheel,
                },
                project: some(&wheel.project),
                version: some(&wheel.version),
                tags: wheel.name.as_ref().map(|name| name.tags().platform().to_vec()).unwrap_or_default(),
                size,
                previous: None,
                sha256,
                unpacked: wheel.unpacked,
                members: wheel.files.clone(),
                target: wheel.target.map(|target| target.to_string()),
                built: wheel.built.clone(),
            });
        }
        findings.push((wheel.path.clone(), found));
        wheels.push(wheel);
    }
    wheels
}

/// Judges the source distributions likewise, and describes them.
fn check_sdists(
    paths: &[PathBuf],
    (projects, ours): (&Projects, Option<&Projects>),
    findings: &mut Vec<(PathBuf, Findings)>,
    files: &mut Vec<FileReport>,
) -> Vec<Sdist> {
    let mut sdists = Vec::new();
    for path in paths {
        let name = file_name(path);
        let mut found = Findings::about(&name);
        let sdist = sdist::judge(path, &name, ours, &mut found);
        let size = sdist.size;
        if let Some(sha256) = sdist.sha256.and_then(|digest| digest_of(size, Ok(digest), &mut found)) {
            files.push(FileReport {
                name,
                kind: if sdist.project == projects.sdk { FileKind::SdkSdist } else { FileKind::Sdist },
                project: some(&sdist.project),
                version: some(&sdist.version),
                tags: Vec::new(),
                size,
                previous: None,
                sha256,
                unpacked: sdist.unpacked,
                members: sdist.files.clone(),
                target: None,
                built: None,
            });
        }
        findings.push((path.clone(), found));
        sdists.push(sdist);
    }
    sdists
}

fn some(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

/// Judges a file's size, and returns its digest; `None` where what could be opened before cannot be read to its end now.
fn digest_of(size: u64, digest: std::io::Result<Sha256Digest>, found: &mut Findings) -> Option<Sha256Digest> {
    if size > FILE_LIMIT {
        found.add(&rule::FILE_SIZE, format!("it has {size} bytes, more than {FILE_LIMIT}"));
    }
    digest.map_err(|error| found.add(&rule::FILE_UNREADABLE, error.to_string())).ok()
}
