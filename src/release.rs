//! A whole release: packages in, distributions out, all of them or none.

use std::collections::BTreeMap;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::mpsc::sync_channel;
use std::thread;

use fs_err as fs;
use glob::Pattern;

use crate::atomic_write::{Replacement, Scratch, WriteError};
use crate::check::{self, CheckError, Input, Manifest, ManifestError, Origin, Previous, Report};
use crate::digest::{Checksums, Sha256Digest};
use crate::distribution::{BuildOptions, CompressionPool, Distribution, DistributionError, Project, Unpacked};
use crate::fetch::Fetched;
use crate::hint::Hint;
use crate::package::{self, Evidence, Expected, Listener, Package, PackageError};
use crate::platform::{ExpectedSigner, Platform, PlatformTags, Target};
use crate::staging::{
    KnownPackages, Promise, RuntimeOptions, StagingError, Template, TemplateKind, exclude_patterns, plan_python_sdk,
    plan_runtime,
};
use crate::version::ReleaseVersion;
use crate::workspace::Workspace;

/// Observes the progress of a release.
pub(crate) trait Observer {
    /// Something is done: a verb and what it was done to.
    fn step(&self, verb: &str, what: &str);
    /// Something the user should know.
    fn warning(&self, text: &str);
    /// `total` bytes are about to be packed into a file; the function returned hears of each part that is.
    fn packing(&self, file: &str, total: u64) -> Box<dyn FnMut(u64) + '_>;
}

/// What a release is made of.
#[derive(Debug)]
pub(crate) struct ReleasePlan<'a> {
    /// The workspace whose templates and matrix are used.
    pub workspace: &'a Workspace,
    /// The version, and who says so.
    pub version: (&'a ReleaseVersion, &'a str),
    /// The build number of the runtime's wheels (PEP 427), 0 for none.
    pub build_number: u32,
    /// Whether the matrix's default excludes are left out.
    pub default_excludes: bool,
    /// Whether a promise that a binary breaks is an error.
    pub strict: bool,
    /// The SHA-256 that upstream publishes for its archives by file name: every package has to match.
    pub sums: Option<&'a BTreeMap<String, Sha256Digest>>,
    /// The directory for the distributions.
    pub out_directory: &'a Path,
    /// What is known of the packages that the programs were built from.
    pub known_packages: &'a KnownPackages,
    /// What speaks for packages that were fetched, by their paths.
    pub evidence: &'a BTreeMap<PathBuf, Vec<Evidence>>,
    /// Who has to have signed the programs; empty where anybody may have.
    pub signers: &'a [ExpectedSigner],
    /// The commit of the checkout that the release is made in, for its manifest.
    pub commit: Option<&'a str>,
    /// Files of earlier releases, to compare sizes with.
    pub previous: Option<&'a Previous>,
    /// How they are written.
    pub build: BuildOptions,
}

/// A release that was made.
#[derive(Debug)]
pub(crate) struct Released {
    /// Its distributions.
    pub distributions: Vec<Distribution>,
    /// What the check of them found.
    pub report: Report,
}

/// A codex package that a release is made of.
#[derive(Debug)]
pub(crate) enum PackageSource {
    /// An existing one.
    Path(PathBuf),
    /// One that has been fetched, and perhaps opened.
    Fetched(Box<Fetched>),
}

/// Why a release was not made. The output directory has what it had before.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ReleaseError {
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
    #[error("the distributions must not be uploaded: {}", .0.verdict())]
    Refused(Box<Report>),
    /// It could not be checked.
    #[error(transparent)]
    Check(#[from] CheckError),
    /// The manifest would be refused.
    #[error(transparent)]
    Contradiction(#[from] ManifestError),
    /// The distributions and the manifest could not take their places.
    #[error(transparent)]
    Write(#[from] WriteError),
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

impl Hint for ReleaseError {
    fn help(&self) -> Option<String> {
        match self {
            ReleaseError::Io(_) => Some(
                "check that the output directory can be written and that the disk has room; nothing was changed".into(),
            ),
            ReleaseError::Digest { .. } => Some("fetch the package again from its release; do not use this one".into()),
            ReleaseError::NoDigest(_) => {
                Some("pass an archive as upstream publishes it, and the list of digests of the same release".into())
            }
            ReleaseError::Refused(_) => {
                Some("fix the errors in the report; `codex-pack rule NAME` explains how".into())
            }
            ReleaseError::SameTarget { .. } => Some("pass one package per target".into()),
            ReleaseError::Package(_)
            | ReleaseError::Staging(_)
            | ReleaseError::Distribution(_)
            | ReleaseError::Check(_)
            | ReleaseError::Write(_)
            | ReleaseError::Contradiction(_) => None,
        }
    }

    fn wrapped(&self) -> Option<&dyn Hint> {
        match self {
            ReleaseError::Package(error) => Some(error),
            ReleaseError::Staging(error) => Some(error),
            ReleaseError::Distribution(error) => Some(error),
            ReleaseError::Check(error) => Some(error),
            ReleaseError::Write(error) => Some(error),
            ReleaseError::Contradiction(error) => Some(error),
            _ => None,
        }
    }
}

/// Makes the runtime wheels of all packages, the SDK's wheel and its sdist, checks them, and writes the manifest of the release.
///
/// They are built in a directory inside `out_directory` and moved to their places once all are there and none breaks a rule.
pub(crate) fn release(
    plan: &ReleasePlan<'_>,
    packages: Vec<PackageSource>,
    observer: &dyn Observer,
) -> Result<Released, ReleaseError> {
    let mut replacement = Replacement::of(plan.out_directory)?;
    let building = replacement.scratch().to_path_buf();
    let compressed = building.join("compressed");
    fs::create_dir(&compressed)?;
    let pool = plan.build.pool();
    let mut made = Made::default();
    // While one package becomes a wheel, the next is unpacked.
    thread::scope(|scope| -> Result<(), ReleaseError> {
        let (sender, opened) = sync_channel(0);
        let (pool, building, compressed) = (&pool, building.as_path(), compressed.as_path());
        scope.spawn(move || {
            for (number, source) in packages.into_iter().enumerate() {
                let package = open(source, plan, building, &compressed.join(number.to_string()), pool);
                let failed = package.is_err();
                // Nobody listens any more where another package was refused.
                if sender.send(package).is_err() || failed {
                    return;
                }
            }
        });
        for package in opened {
            made.add(&package?, plan, pool, &mut replacement, observer)?;
        }
        Ok(())
    })?;
    let template = Template::of_workspace(TemplateKind::PythonSdk, plan.workspace)?;
    let sdk = plan_python_sdk(template, plan.version.0, &plan.workspace.matrix.projects)?;
    let project = Project::from_plan("the staged Python SDK".into(), sdk)?;
    let Made { mut built, inputs, platforms, .. } = made;
    built.push(project.wheel()?.write_to(&mut replacement, &pool, plan.build.timestamp, &mut |_| {})?);
    built.push(project.sdist()?.write_to(&mut replacement, plan.build)?);
    let mut report = prove(plan, &built, &platforms, observer)?;
    report.origin.inputs = inputs;
    let manifest = Manifest::of_report(&report)?;
    let origin = Origin { programs: manifest.programs.clone(), ..report.origin.clone() };
    report.trace(&origin);

    manifest.write(replacement, &BTreeMap::new())?;
    for distribution in &mut built {
        distribution.path = plan.out_directory.join(distribution.path.file_name().unwrap_or_default());
        observer.step("Built", &distribution.path.display().to_string());
    }
    for file in [check::MANIFEST_FILE, check::SUMS_FILE] {
        observer.step("Wrote", &plan.out_directory.join(file).display().to_string());
    }
    Ok(Released { distributions: built, report })
}

/// What has been made of the packages so far.
#[derive(Default)]
struct Made {
    built: Vec<Distribution>,
    inputs: Vec<Input>,
    platforms: Vec<Platform>,
    targets: BTreeMap<Target, PathBuf>,
}

impl Made {
    /// Makes the wheel of a package.
    fn add(
        &mut self,
        package: &Package,
        plan: &ReleasePlan<'_>,
        pool: &CompressionPool,
        replacement: &mut Replacement,
        observer: &dyn Observer,
    ) -> Result<(), ReleaseError> {
        verify(package, plan.sums)?;
        if let Some(first) = self.targets.insert(package.target, package.path.clone()) {
            return Err(ReleaseError::SameTarget { target: package.target, first, second: package.path.clone() });
        }
        let (distribution, tags) = runtime_wheel(plan, package, pool, replacement, observer)?;
        self.built.push(distribution);
        self.platforms.push(Platform { target: package.target, tags });
        let mut verified = plan.evidence.get(&package.path).cloned().unwrap_or_default();
        if plan.sums.is_some() && !verified.contains(&Evidence::Sums) {
            verified.push(Evidence::Sums);
        }
        self.inputs.push(Input { verified, ..Input::of(package)? });
        Ok(())
    }
}

/// Opens a package, unless fetching it did; what will be in its wheel is compressed while it is unpacked.
fn open(
    source: PackageSource,
    plan: &ReleasePlan<'_>,
    building: &Path,
    compressed: &Path,
    pool: &CompressionPool,
) -> Result<Package, ReleaseError> {
    let path = match source {
        PackageSource::Fetched(fetched) => match fetched.opened {
            Some(package) => return Ok(package),
            None => fetched.path,
        },
        PackageSource::Path(path) => path,
    };
    let spool = Scratch::inside(building)?;
    fs::create_dir(compressed)?;
    let mut compressing = Compressing {
        unpacked: pool.unpacking(compressed)?,
        left_out: if plan.default_excludes {
            exclude_patterns(&plan.workspace.matrix.default_excludes)?
        } else {
            Vec::new()
        },
        is_wanted: false,
    };
    let expected = Expected { version: Some((plan.version.0.codex(), plan.version.1)), target: None };
    Ok(package::open_heard(&path, spool, &expected, &mut compressing)?)
}

/// Compresses unpacked files that a wheel will probably contain: a wrong guess only takes time.
struct Compressing<'a> {
    unpacked: Unpacked<'a>,
    left_out: Vec<Pattern>,
    is_wanted: bool,
}

/// Smaller files are read again just as fast.
const WORTH_IT: u64 = 64 << 10;

impl Listener for Compressing<'_> {
    fn begin(&mut self, name: &str, length: u64) -> io::Result<()> {
        // The package may be in any directory of its archive.
        let inner = name.match_indices('/').map(|(index, _)| &name[index + 1..]);
        let is_left_out =
            std::iter::once(name).chain(inner).any(|path| self.left_out.iter().any(|glob| glob.matches(path)));
        self.is_wanted = length >= WORTH_IT && !is_left_out;
        if self.is_wanted { self.unpacked.begin(length) } else { Ok(()) }
    }

    fn bytes(&mut self, bytes: &[u8]) -> io::Result<()> {
        if self.is_wanted { self.unpacked.write_all(bytes) } else { Ok(()) }
    }

    fn end(&mut self, checksums: Checksums) -> io::Result<()> {
        if self.is_wanted { self.unpacked.end(checksums) } else { Ok(()) }
    }
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
fn prove(
    plan: &ReleasePlan<'_>,
    built: &[Distribution],
    platforms: &[Platform],
    observer: &dyn Observer,
) -> Result<Report, ReleaseError> {
    let paths: Vec<PathBuf> = built.iter().map(|distribution| distribution.path.clone()).collect();
    let report = check::check(&check::Options {
        matrix: platforms.to_vec(),
        // Broken promises were judged when the packages were staged.
        strict: false,
        skip_folder_manifest: true,
        commit: plan.commit,
        previous: plan.previous,
        signers: plan.signers,
        ..check::Options::new(&paths, &plan.workspace.matrix)
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
    pool: &CompressionPool,
    replacement: &mut Replacement,
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
        projects: plan.workspace.matrix.projects.clone(),
        build_number: plan.build_number,
        known_packages: plan.known_packages.clone(),
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
    Ok((wheel.write_to(replacement, pool, plan.build.timestamp, &mut progress)?, staged.tags))
}
