//! A Python project as its `pyproject.toml` describes it: the `[project]` table (PEP 621, PEP 639) and the part of hatchling's
//! configuration that says which files a distribution holds. A key that is not understood is an error: what hatchling would do
//! with it, this builder would silently not.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

use super::error::DistributionError;
use crate::plan::{Entry, Plan, read_directory};
use crate::platform::PlatformTags;

/// The project whose wheels carry the runtime, as upstream publishes it and the template names it.
pub(crate) const RUNTIME_PROJECT: &str = "openai-codex-cli-bin";

/// A project and its files.
#[derive(Debug)]
pub struct Project {
    /// What messages call it: the directory it was read from.
    pub display_name: String,
    /// The files of the project.
    pub files: Plan,
    pub(super) manifest: Manifest,
}

/// `pyproject.toml`.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Manifest {
    build_system: BuildSystem,
    pub(super) project: ProjectTable,
    #[serde(default)]
    tool: Tool,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct BuildSystem {
    #[expect(dead_code, reason = "what hatchling needs to run says nothing about the distribution")]
    requires: Vec<String>,
    build_backend: String,
}

/// The `[project]` table.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct ProjectTable {
    pub(super) name: String,
    pub(super) version: String,
    pub(super) description: Option<String>,
    pub(super) readme: Option<Readme>,
    pub(super) requires_python: Option<String>,
    pub(super) license: Option<String>,
    #[serde(default)]
    pub(super) license_files: Vec<String>,
    #[serde(default)]
    pub(super) authors: Vec<Author>,
    #[serde(default)]
    pub(super) maintainers: Vec<Author>,
    #[serde(default)]
    pub(super) keywords: Vec<String>,
    #[serde(default)]
    pub(super) classifiers: Vec<String>,
    #[serde(default)]
    pub(super) urls: toml::Table,
    #[serde(default)]
    pub(super) dependencies: Vec<String>,
    #[serde(default)]
    pub(super) optional_dependencies: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    pub(super) scripts: BTreeMap<String, String>,
    #[serde(default)]
    pub(super) gui_scripts: BTreeMap<String, String>,
    #[serde(default)]
    pub(super) entry_points: BTreeMap<String, BTreeMap<String, String>>,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Readme {
    Path(String),
    #[serde(rename_all = "kebab-case")]
    Table {
        file: String,
        content_type: String,
    },
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Author {
    pub(super) name: Option<String>,
    pub(super) email: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
struct Tool {
    #[serde(default)]
    hatch: Hatch,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Hatch {
    #[serde(default)]
    build: HatchBuild,
    /// Environments for development; nothing of a distribution.
    #[serde(default)]
    #[expect(dead_code, reason = "accepted, of no consequence here")]
    envs: toml::Table,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct HatchBuild {
    /// Both builders look at the files alone.
    #[serde(default)]
    ignore_vcs: bool,
    #[serde(default)]
    targets: HatchTargets,
    #[serde(default)]
    hooks: HatchHooks,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct HatchTargets {
    #[serde(default)]
    wheel: WheelTarget,
    #[serde(default)]
    sdist: SdistTarget,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct WheelTarget {
    #[serde(default)]
    packages: Vec<String>,
    #[serde(default)]
    sbom_files: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct SdistTarget {
    #[serde(default)]
    include: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct HatchHooks {
    custom: Option<RuntimeHook>,
}

/// The configuration of the runtime project's own build hook, `hatch_build.py`.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct RuntimeHook {
    #[serde(default)]
    platform_tags: Vec<String>,
    #[serde(default)]
    build_number: u32,
}

/// The names that hatchling also leaves out everywhere.
const IGNORED_NAMES: [&str; 12] = [
    "__pycache__",
    ".venv",
    ".git",
    ".hg",
    ".hatch",
    ".tox",
    ".nox",
    ".ruff_cache",
    ".pytest_cache",
    ".mypy_cache",
    ".pixi",
    ".DS_Store",
];

/// Whether a file or directory of a project's tree belongs to it: neither a cache nor an earlier result.
fn belongs_to_project(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let is_bytecode = [".pyc", ".pyo", ".pyd"].iter().any(|ending| name.ends_with(ending));
    !IGNORED_NAMES.contains(&name) && !is_bytecode && path != "dist"
}

impl Project {
    /// Reads the project in a directory.
    pub fn open(directory: &Path) -> Result<Project, DistributionError> {
        if !directory.join("pyproject.toml").is_file() {
            return Err(DistributionError::NoProject(directory.display().to_string()));
        }
        Project::from_plan(directory.display().to_string(), read_directory(directory, belongs_to_project)?)
    }

    /// The project that these files are.
    pub fn from_plan(display_name: String, files: Plan) -> Result<Project, DistributionError> {
        let bad = |reason: String| DistributionError::Manifest { project: display_name.clone(), reason };
        let manifest = files
            .get("pyproject.toml")
            .ok_or_else(|| DistributionError::NoProject(display_name.clone()))?
            .content
            .read()?;
        let manifest = String::from_utf8(manifest).map_err(|_| bad("it is not UTF-8".into()))?;
        let manifest: Manifest = toml::from_str(&manifest).map_err(|error| bad(error.to_string()))?;
        if manifest.build_system.build_backend != "hatchling.build" {
            let found = &manifest.build_system.build_backend;
            return Err(bad(format!("its build backend is `{found}`; expected `hatchling.build`")));
        }
        if !manifest.tool.hatch.build.ignore_vcs {
            return Err(bad("[tool.hatch.build] needs `ignore-vcs = true`: what a .gitignore above the project says \
                            must not change the distribution"
                .into()));
        }
        let project = Project { display_name, files, manifest };
        project.check_text()?;
        Ok(project)
    }

    /// The name as the manifest spells it.
    pub fn name(&self) -> &str {
        &self.manifest.project.name
    }

    /// The version as the manifest spells it.
    pub fn version(&self) -> &str {
        &self.manifest.project.version
    }

    /// The version, parsed.
    pub(super) fn pep440_version(&self) -> Result<pep440_rs::Version, DistributionError> {
        self.version().parse().map_err(|_| self.bad(format!("`version` is {:?}; expected a version", self.version())))
    }

    /// Whether this is the runtime project, which is never built as a source distribution: whatever its name, it has the hook.
    pub fn is_runtime(&self) -> bool {
        self.manifest.tool.hatch.build.hooks.custom.is_some() || normalize(self.name()) == RUNTIME_PROJECT
    }

    /// The build number of its wheel (PEP 427), 0 for none.
    pub(super) fn build_number(&self) -> u32 {
        self.manifest.tool.hatch.build.hooks.custom.as_ref().map_or(0, |hook| hook.build_number)
    }

    /// `openai_codex-0.163.0`: the start of the file names of its distributions and of its `.dist-info` directory.
    pub(super) fn stem(&self) -> String {
        format!("{}-{}", normalize(self.name()).replace('-', "_"), self.version())
    }

    /// The platform tags of its wheel; `any` if the project has none.
    pub(super) fn tags(&self) -> Result<PlatformTags, DistributionError> {
        let tags = self.manifest.tool.hatch.build.hooks.custom.as_ref().map(|hook| &hook.platform_tags);
        match tags {
            Some(tags) if !tags.is_empty() => tags
                .join(".")
                .parse()
                .map_err(|source| DistributionError::Tag { project: self.display_name.clone(), source }),
            _ if self.is_runtime() => Err(DistributionError::UnstagedRuntime(self.display_name.clone())),
            _ => Ok(crate::platform::PlatformTag::Any.into()),
        }
    }

    /// The directories whose contents are installed, each under its own name.
    pub(super) fn packages(&self) -> Result<&[String], DistributionError> {
        let packages = &self.manifest.tool.hatch.build.targets.wheel.packages;
        if packages.is_empty() {
            return Err(self.bad("[tool.hatch.build.targets.wheel] needs `packages`".into()));
        }
        Ok(packages)
    }

    /// The files that go to `.dist-info/sboms/` (PEP 770).
    pub(super) fn sbom_files(&self) -> &[String] {
        &self.manifest.tool.hatch.build.targets.wheel.sbom_files
    }

    /// The files and directories a source distribution holds, without their leading slash.
    pub(super) fn sdist_paths(&self) -> Result<Vec<&str>, DistributionError> {
        let include = &self.manifest.tool.hatch.build.targets.sdist.include;
        if include.is_empty() {
            return Err(self.bad("[tool.hatch.build.targets.sdist] needs `include`".into()));
        }
        include
            .iter()
            .map(|pattern| {
                let plain = pattern.strip_prefix('/').filter(|path| !path.contains(['*', '?', '[', '!']));
                plain.ok_or_else(|| {
                    self.bad(format!("the sdist pattern `{pattern}` is not a path that begins with `/`"))
                })
            })
            .collect()
    }

    pub(super) fn bad(&self, reason: String) -> DistributionError {
        DistributionError::Manifest { project: self.display_name.clone(), reason }
    }

    /// The file of the project that the manifest names.
    pub(super) fn file(&self, path: &str, role: &'static str) -> Result<&Entry, DistributionError> {
        self.files.get(path).ok_or_else(|| DistributionError::MissingFile {
            project: self.display_name.clone(),
            file: path.into(),
            role,
        })
    }

    /// Everything that becomes a header or a line must be one line: nothing in a manifest can forge a header.
    fn check_text(&self) -> Result<(), DistributionError> {
        let project = &self.manifest.project;
        let is_name = |text: &str| {
            !text.is_empty()
                && text.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c))
                && !text.starts_with(['-', '_', '.'])
                && !text.ends_with(['-', '_', '.'])
        };
        if !is_name(&project.name) {
            return Err(self.bad(format!("`name` is {:?}; expected letters, digits, `-`, `_` and `.`", project.name)));
        }
        let version: Result<crate::version::ReleaseVersion, _> = project.version.parse();
        let is_taken = |version: &crate::version::ReleaseVersion| {
            version.pep440() == project.version && (version.post() == 0 || !self.is_runtime())
        };
        if !version.as_ref().is_ok_and(is_taken) {
            let found = &project.version;
            return Err(self.bad(format!("`version` is {found:?}; expected a codex version in its PEP 440 form")));
        }
        if project.description.as_ref().is_some_and(|text| text.chars().count() > 512) {
            return Err(self.bad("`description` has more than the 512 characters an index accepts".into()));
        }
        let people = project.authors.iter().chain(&project.maintainers);
        let lines = [&project.description, &project.requires_python, &project.license]
            .into_iter()
            .flatten()
            .chain(people.flat_map(|person| [&person.name, &person.email]).flatten())
            .chain(&project.keywords)
            .chain(&project.classifiers)
            .chain(&project.dependencies)
            .chain(project.urls.keys())
            .chain(project.optional_dependencies.iter().flat_map(|(extra, needs)| std::iter::once(extra).chain(needs)))
            .chain(project.scripts.iter().chain(&project.gui_scripts).flat_map(|(name, target)| [name, target]))
            .chain(project.entry_points.iter().flat_map(|(group, points)| {
                std::iter::once(group).chain(points.iter().flat_map(|(name, target)| [name, target]))
            }))
            .map(String::as_str)
            .chain(project.urls.values().map(|url| url.as_str().unwrap_or("\n")));
        for line in lines {
            if line.chars().any(char::is_control) {
                return Err(self.bad(format!("{line:?} is not a single line of text")));
            }
        }
        Ok(())
    }
}

/// A project name in the one form that indexes compare (PEP 503): lower case, runs of `-`, `_` and `.` as one `-`.
pub(crate) fn normalize(name: &str) -> String {
    let parts: Vec<&str> = name.split(['-', '_', '.']).filter(|part| !part.is_empty()).collect();
    parts.join("-").to_ascii_lowercase()
}
