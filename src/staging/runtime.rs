//! Staging the runtime: the runtime project with a codex package in it.

use glob::Pattern;

use super::error::StagingError;
use super::sbom::{self, KnownPackages};
use super::template::Template;
use crate::binary::derive_tags;
use crate::distribution::RUNTIME_PROJECT;
use crate::package::{Package, Role};
use crate::plan::Plan;
use crate::platform::{PlatformTags, Projects};

/// The directory of the runtime project that becomes a codex package.
const PACKAGE_DIRECTORY: &str = "src/codex_cli_bin";
/// Where the runtime says what project it is of.
const MODULE_FILE: &str = "src/codex_cli_bin/__init__.py";
/// The path of the SBOM in the staged project.
const SBOM_FILE: &str = "sboms/openai-codex-cli-bin.cdx.json";
/// The path of the licences of the programs' dependencies, if known.
const NOTICES_FILE: &str = "THIRD-PARTY-NOTICES";

/// How a runtime is staged.
#[derive(Debug, Clone)]
pub(crate) struct RuntimeOptions {
    /// Which platforms the wheel promises to run on.
    pub promise: Promise,
    /// Globs over paths in the package that are left out.
    pub excludes: Vec<String>,
    /// Globs that are the default, and need not match anything.
    pub default_excludes: Vec<String>,
    /// Whether a promise that a binary breaks is an error.
    pub strict: bool,
    /// The names of the projects.
    pub projects: Projects,
    /// The build number of the wheel (PEP 427): installers take the highest of a version. 0 for none.
    pub build_number: u32,
    /// What is known of the packages that the programs were built from.
    pub known_packages: KnownPackages,
}

/// Which platforms a wheel promises to run on.
#[derive(Debug, Clone)]
pub(crate) enum Promise {
    /// What the binaries can keep.
    Derived,
    /// These tags.
    Tags(PlatformTags),
}

/// A staged runtime.
#[derive(Debug)]
pub(crate) struct StagedRuntime {
    /// The files of the staged project.
    pub plan: Plan,
    /// The tags its wheel will have.
    pub tags: PlatformTags,
    /// What its user should know.
    pub warnings: Vec<String>,
}

/// The staged runtime project: the template with the package's version, its payload, its platform tags and its SBOM.
pub(crate) fn plan_runtime(
    template: Template,
    package: &Package,
    options: &RuntimeOptions,
) -> Result<StagedRuntime, StagingError> {
    let mut warnings: Vec<String> = package.warnings.iter().map(|warning| warning.0.clone()).collect();
    let payload = exclude(package, options, &mut warnings)?;
    let tags = match &options.promise {
        Promise::Tags(tags) => own_platform(tags, package)?,
        Promise::Derived => {
            let mains = package.programs.iter().filter(|program| program.role == Role::Main);
            derive_tags(mains.map(|program| &program.binary))
                .map_err(|source| StagingError::NoTag { package: package.path.clone(), source })?
        }
    };
    let broken = incompatibilities(package, &payload, &tags);
    if options.strict && !broken.is_empty() {
        return Err(StagingError::BrokenPromises(broken));
    }
    warnings.extend(broken);

    let excludes = [&options.default_excludes[..], &options.excludes].concat();
    let project = options.projects.runtime.as_str();
    let (sbom, licenses) = sbom::runtime(project, package, &payload, &options.known_packages, &excludes)?;
    let mut document = template.document("pyproject.toml")?;
    template.set(&mut document, &["project"], "name", project)?;
    template.set(&mut document, &["project"], "version", package.version.pep440())?;
    let tag_texts: toml_edit::Array = tags.iter().map(|tag| tag.to_string()).collect();
    let hook = ["tool", "hatch", "build", "hooks", "custom"];
    template.set(&mut document, &hook, "platform-tags", tag_texts)?;
    if options.build_number > 0 {
        template.set(&mut document, &hook, "build-number", i64::from(options.build_number))?;
    }
    let sboms = toml_edit::Array::from_iter([SBOM_FILE]);
    template.set(&mut document, &["tool", "hatch", "build", "targets", "wheel"], "sbom-files", sboms)?;

    if !licenses.is_empty()
        && let Some(files) = document["project"]["license-files"].as_array_mut()
    {
        files.push(NOTICES_FILE);
    }

    let module = match project {
        RUNTIME_PROJECT => None,
        _ => Some(template.with_line(MODULE_FILE, &template.text(MODULE_FILE)?, "PACKAGE_NAME: Final = ", project)?),
    };

    let mut plan = template.files;
    if let Some(module) = module {
        plan.replace_bytes(MODULE_FILE.parse()?, module, "staging")?;
    }
    plan.replace_bytes("pyproject.toml".parse()?, document.to_string(), "staging")?;
    plan.insert_bytes(SBOM_FILE.parse()?, sbom, "staging")?;
    if !licenses.is_empty() {
        plan.insert_bytes(NOTICES_FILE.parse()?, sbom::notices(&licenses), "staging")?;
    }
    let directory = PACKAGE_DIRECTORY.parse()?;
    for (path, entry) in payload {
        plan.insert(path.within(&directory), entry)?;
    }
    Ok(StagedRuntime { plan, tags, warnings })
}

/// The globs over paths in a package.
pub(crate) fn exclude_patterns<'a>(globs: impl IntoIterator<Item = &'a String>) -> Result<Vec<Pattern>, StagingError> {
    let pattern =
        |glob: &String| Pattern::new(glob).map_err(|source| StagingError::Glob { glob: glob.clone(), source });
    globs.into_iter().map(pattern).collect()
}

/// The payload without what is excluded.
fn exclude(package: &Package, options: &RuntimeOptions, warnings: &mut Vec<String>) -> Result<Plan, StagingError> {
    let globs = exclude_patterns(options.default_excludes.iter().chain(&options.excludes))?;
    let mut used = vec![false; globs.len()];
    let mut payload = Plan::new();
    for (path, entry) in package.files.entries() {
        let mut excluded = false;
        for (glob, used) in globs.iter().zip(&mut used).filter(|(glob, _)| glob.matches(path.as_str())) {
            if package.requires(path.as_str()) {
                return Err(StagingError::ExcludesRequired { glob: glob.to_string(), path: path.to_string() });
            }
            (*used, excluded) = (true, true);
        }
        if !excluded {
            payload.insert(path.clone(), entry.clone())?;
        }
    }
    for (glob, _) in globs.iter().zip(used).skip(options.default_excludes.len()).filter(|(_, used)| !used) {
        warnings.push(format!("the exclude `{glob}` matches nothing in the package"));
    }
    Ok(payload)
}

/// The tags, each of which must be for the package's operating system and CPU.
fn own_platform(tags: &PlatformTags, package: &Package) -> Result<PlatformTags, StagingError> {
    for tag in tags.iter() {
        let system = package.target.operating_system();
        if tag.operating_system() != Some(system) || !tag.covers(package.target.architecture()) {
            return Err(StagingError::ForeignTag { tag, target: package.target, package: package.path.clone() });
        }
    }
    Ok(tags.clone())
}

/// What the tags promise and executables of the payload do not keep. Files that break a promise in the same way share a line.
fn incompatibilities(package: &Package, payload: &Plan, tags: &PlatformTags) -> Vec<String> {
    let mut broken: Vec<(String, Vec<&str>)> = Vec::new();
    for tag in tags.iter() {
        for program in package.programs.iter().filter(|program| payload.get(program.path.as_str()).is_some()) {
            let Err(promise) = program.binary.check_tag(tag) else { continue };
            let reason = promise.to_string();
            match broken.iter_mut().find(|(known, _)| *known == reason) {
                Some((_, paths)) => paths.push(program.path.as_str()),
                None => broken.push((reason, vec![program.path.as_str()])),
            }
        }
    }
    broken
        .into_iter()
        .map(|(reason, paths)| match paths[..] {
            [path] => format!("`{path}` {reason}"),
            _ => format!("`{}` {reason}; so do {}", paths[0], paths[1..].join(", ")),
        })
        .collect()
}
