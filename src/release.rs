//! A whole release: packages in, distributions out, all of them or none.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use fs_err as fs;

use crate::check::{self, CheckError, Input, Manifest, Report};
use crate::digest::Sha256Digest;
use crate::distribution::{BuildOptions, Distribution, DistributionError, Project};
use crate::explain::Explain;
use crate::fetch::Fetched;
use crate::package::{self, Expected, Package, PackageError};
use crate::platform::{Platform, PlatformTags, Target};
use crate::staging::{
    Promise, RuntimeOptions, StagingError, Template, TemplateKind, plan_python_sdk, plan_runtime, spool_beside,
};
use crate::version::CodexVersion;
use crate::whole::WriteError;
use crate::workspace::Workspace;

/// Hears how a release goes on.
pub trait Observer {
    /// Something is done: a verb and what it was done to.
    fn step(&self, verb: &str, what: &str);
    /// Something the user should know.
    fn warning(&self, text: &str);
    /// `total` bytes are about to be packed into a file; the function returned hears of each part that is.
    fn packing(&self, file: &str, total: u64) -> Box<dyn FnMut(u64) + '_>;
}

/// What a release is made of.
#[derive(Debug)]
pub struct ReleasePlan<'a> {
    /// The workspace whose templates and matrix are used.
    pub workspace: &'a Workspace,
    /// The version, and who says so.
    pub version: (&'a CodexVersion, &'a str),
    /// Whether the matrix's default excludes are left out.
    pub default_excludes: bool,
    /// Whether a promise that a binary breaks is an error.
    pub strict: bool,
    /// The SHA-256 that upstream publishes for its archives by file name: every package has to match.
    pub sums: Option<&'a BTreeMap<String, Sha256Digest>>,
    /// Where the distributions go.
    pub out_directory: &'a Path,
    /// How they are written.
    pub build: BuildOptions,
}

/// A codex package that a release is made of.
#[derive(Debug)]
pub enum PackageSource {
    /// One that is there.
    Path(PathBuf),
    /// One that has been fetched, and perhaps opened.
    Fetched(Fetched),
}

/// Why a release was not made. Nothing of it was left in the output directory.
#[derive(Debug, thiserror::Error)]
pub enum ReleaseError {
    /// The file system failed.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// A package is refused.
    #[error(transparent)]
    Package(#[from] PackageError),
    /// A project could not be staged.
    #[error(transparent)]
    Staging(#[from] StagingError),
    /// A distribution could not be written.
    #[error(transparent)]
    Distribution(#[from] DistributionError),
    /// A package is not the one that upstream published.
    #[error("`{}` has SHA-256 {found}, but {expected} is published", package.display())]
    Digest {
        /// The package.
        package: PathBuf,
        /// What upstream says.
        expected: Sha256Digest,
        /// What it has.
        found: Sha256Digest,
    },
    /// A package that upstream's digests say nothing about.
    #[error("no digest is published for `{}`", .0.display())]
    NoDigest(PathBuf),
    /// What was built breaks rules of `check`.
    #[error("what was built must not be uploaded: {}", .0.verdict())]
    Refused(Box<Report>),
    /// It could not be checked.
    #[error(transparent)]
    Check(#[from] CheckError),
    /// Its manifest could not be written.
    #[error(transparent)]
    Manifest(#[from] WriteError),
    /// Two packages for one target.
    #[error("both `{}` and `{}` are packages for {target}", first.display(), second.display())]
    SameTarget {
        /// The target.
        target: Target,
        /// The one.
        first: PathBuf,
        /// The other.
        second: PathBuf,
    },
}

impl Explain for ReleaseError {
    fn help(&self) -> Option<String> {
        match self {
            ReleaseError::Io(_) => Some(
                "check that the output directory can be written and that the disk has room; nothing was left behind"
                    .into(),
            ),
            ReleaseError::Digest { .. } => Some("fetch the package again from its release; do not use this one".into()),
            ReleaseError::NoDigest(_) => {
                Some("give an archive as upstream publishes it, and the list of digests of the same release".into())
            }
            ReleaseError::Refused(_) => Some("mend what the report says; `codex-pack rule NAME` says how".into()),
            ReleaseError::SameTarget { .. } => Some("give one package a target".into()),
            ReleaseError::Package(_)
            | ReleaseError::Staging(_)
            | ReleaseError::Distribution(_)
            | ReleaseError::Check(_)
            | ReleaseError::Manifest(_) => None,
        }
    }

    fn wrapped(&self) -> Option<&dyn Explain> {
        match self {
            ReleaseError::Package(error) => Some(error),
            ReleaseError::Staging(error) => Some(error),
            ReleaseError::Distribution(error) => Some(error),
            ReleaseError::Check(error) => Some(error),
            ReleaseError::Manifest(error) => Some(error),
            _ => None,
        }
    }
}

/// Makes the runtime wheels of all packages, the SDK's wheel and its sdist, checks them, and writes the manifest of the release.
///
/// They are built in a directory inside `out_directory` and moved to their places once all are there and none breaks a rule.
pub fn release(
    plan: &ReleasePlan<'_>,
    packages: Vec<PackageSource>,
    observer: &dyn Observer,
) -> Result<Vec<Distribution>, ReleaseError> {
    fs::create_dir_all(plan.out_directory)?;
    let building = spool_beside(&plan.out_directory.join("distributions"))?;
    let mut built = Vec::new();
    let mut inputs = Vec::new();
    let mut platforms = Vec::new();
    let mut targets: BTreeMap<Target, PathBuf> = BTreeMap::new();
    for source in packages {
        let package = open(source, plan, building.path())?;
        verify(&package, plan.sums)?;
        if let Some(first) = targets.insert(package.target, package.path.clone()) {
            return Err(ReleaseError::SameTarget { target: package.target, first, second: package.path });
        }
        let (distribution, tags) = runtime_wheel(plan, &package, building.path(), observer)?;
        built.push(distribution);
        platforms.push(Platform { target: package.target, tags });
        inputs.push(Input::of(&package)?);
    }
    let template = Template::of_workspace(TemplateKind::PythonSdk, plan.workspace)?;
    let sdk = plan_python_sdk(template, plan.version.0)?;
    let project = Project::from_plan("the staged Python SDK".into(), sdk)?;
    built.push(project.wheel()?.write(building.path(), plan.build, &mut |_| {})?);
    built.push(project.sdist()?.write(building.path(), plan.build)?);
    let report = prove(&built, &platforms, observer)?;

    for distribution in &mut built {
        let name = distribution.path.file_name().unwrap_or_default();
        let place = plan.out_directory.join(name);
        fs::rename(&distribution.path, &place)?;
        distribution.path = place;
        observer.step("Built", &distribution.path.display().to_string());
    }
    Manifest::of(&report.files, inputs).write(plan.out_directory)?;
    for file in [check::MANIFEST_FILE, check::SUMS_FILE] {
        observer.step("Wrote", &plan.out_directory.join(file).display().to_string());
    }
    Ok(built)
}

/// Opens a package, unless fetching it did.
fn open(source: PackageSource, plan: &ReleasePlan<'_>, building: &Path) -> Result<Package, ReleaseError> {
    let path = match source {
        PackageSource::Fetched(Fetched { opened: Some(package), .. }) => return Ok(package),
        PackageSource::Fetched(fetched) => fetched.path,
        PackageSource::Path(path) => path,
    };
    let spool = spool_beside(&building.join("package"))?;
    Ok(package::open(&path, spool, &Expected { version: Some(plan.version), target: None })?)
}

/// Fails unless a package is the one that upstream published: what was unpacked, not what its file holds by now.
fn verify(package: &Package, sums: Option<&BTreeMap<String, Sha256Digest>>) -> Result<(), ReleaseError> {
    let Some(sums) = sums else { return Ok(()) };
    let name = package.file_name();
    let Some(found) = package.sha256 else { return Err(ReleaseError::NoDigest(package.path.clone())) };
    match sums.get(&name) {
        Some(expected) if *expected == found => Ok(()),
        Some(expected) => Err(ReleaseError::Digest { package: package.path.clone(), expected: *expected, found }),
        // Whoever renamed it did not change it.
        None if sums.values().any(|known| *known == found) => Ok(()),
        None => Err(ReleaseError::NoDigest(package.path.clone())),
    }
}

/// Checks what was built, as a release for the platforms it was staged for.
fn prove(built: &[Distribution], platforms: &[Platform], observer: &dyn Observer) -> Result<Report, ReleaseError> {
    let paths: Vec<PathBuf> = built.iter().map(|distribution| distribution.path.clone()).collect();
    let report = check::check(&check::Options {
        paths: &paths,
        matrix: platforms,
        platforms: None,
        ignore: &[],
        deny: &[],
        // Broken promises were judged when the packages were staged.
        strict: false,
        manifests: &[],
        skip_folder_manifest: true,
        smoke: None,
        packages: &[],
        rebuild: None,
    })?;
    if !report.passed {
        return Err(ReleaseError::Refused(Box::new(report)));
    }
    observer.step("Checked", &report.verdict());
    Ok(report)
}

fn runtime_wheel(
    plan: &ReleasePlan<'_>,
    package: &Package,
    directory: &Path,
    observer: &dyn Observer,
) -> Result<(Distribution, PlatformTags), ReleaseError> {
    let platform = plan.workspace.matrix.platform(package.target);
    let options = RuntimeOptions {
        promise: platform.map_or(Promise::Derived, |platform| Promise::Tags(platform.promise.tags.clone())),
        excludes: Vec::new(),
        default_excludes: if plan.default_excludes {
            plan.workspace.matrix.default_excludes.clone()
        } else {
            Vec::new()
        },
        strict: plan.strict,
    };
    let template = Template::of_workspace(TemplateKind::Runtime, plan.workspace)?;
    let staged = plan_runtime(template, package, &options)?;
    observer.step("Staged", &format!("codex {} for {} as {}", package.version, package.target, staged.tags));
    for warning in &staged.warnings {
        observer.warning(&format!("{}: {warning}", package.target));
    }
    let project = Project::from_plan(format!("the staged runtime for {}", package.target), staged.plan)?;
    let wheel = project.wheel()?;
    let mut progress = observer.packing(wheel.filename.as_str(), wheel.unpacked());
    Ok((wheel.write(directory, plan.build, &mut progress)?, staged.tags))
}
