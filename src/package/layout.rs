//! The layout of a codex package: which file is what, and what must be there.

use std::path::PathBuf;

use serde::Serialize;
use serde_json::Value;

use super::error::PackageError;
use super::expected::Expected;
use super::names::{CODE_MODE_HOST, CODE_MODE_HOST_SINCE, METADATA_FILE, companions};
use super::source::{Form, Source};
use crate::atomic_write::Scratch;
use crate::binary::{self, Binary, Kind};
use crate::digest::Sha256Digest;
use crate::plan::{Entry, EntryPath, Plan};
use crate::platform::{OperatingSystem, Target};
use crate::version::CodexVersion;

/// The largest `codex-package.json` that is read; real ones have 200 bytes.
const LARGEST_METADATA: u64 = 64 << 10;

/// A codex package in today's layout, checked.
#[derive(Debug)]
pub struct Package {
    /// Where it was read from.
    pub path: PathBuf,
    /// The SHA-256 of the file it was read from; `None` for a directory.
    pub sha256: Option<Sha256Digest>,
    /// The codex version it holds.
    pub version: CodexVersion,
    /// The target it runs on.
    pub target: Target,
    /// The files, in today's layout, with normalised modes. Those of an archive are gone with the package.
    pub files: Plan,
    /// What its executables say of themselves.
    pub programs: Vec<Program>,
    /// What is missing or odd, but no obstacle.
    pub warnings: Vec<Warning>,
    /// Where the files of an archive were unpacked to.
    #[expect(dead_code, reason = "kept for as long as the files are read")]
    spool: Scratch,
}

/// One executable of a package.
#[derive(Debug, Clone)]
pub struct Program {
    /// Its path in the package.
    pub path: EntryPath,
    /// What it is for the package.
    pub role: Role,
    /// Its own metadata.
    pub binary: Binary,
}

/// What an executable is for its package.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// `codex` or the code-mode host: they decide which platform tag is true.
    Main,
    /// Anything they start or load.
    Companion,
}

/// Something about a package that its user should know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Warning(pub String);

/// The metadata that a package declares, before anything is checked.
struct DeclaredMetadata {
    /// The directory in the source that is the package, with a slash at its end, or empty.
    root: String,
    /// Whether `codex-package.json` is there.
    metadata: Option<Value>,
    /// Every version that is stated, and by whom.
    versions: Vec<(String, CodexVersion)>,
    target: Option<Target>,
}

/// Finds the package in a source, brings it into today's layout and checks that it is whole.
pub(super) fn parse_layout(source: &Source, spool: Scratch, expected: &Expected<'_>) -> Result<Package, PackageError> {
    let statement = find(source)?;
    let path = source.path.clone();
    let version = resolve_version(&path, &statement, expected)?;
    let (files, programs) = normalize_layout(source, &statement)?;
    let target = match statement.target {
        Some(target) => target,
        None => target_of(&path, &programs)?,
    };
    if let Some(wanted) = expected.target.filter(|wanted| *wanted != target) {
        return Err(PackageError::WrongTarget { source_path: path, expected: wanted, found: target });
    }
    let mut package =
        Package { path, sha256: source.sha256, version, target, files, programs, warnings: Vec::new(), spool };
    if statement.metadata.is_none() {
        package.write_metadata()?;
    }
    let required = match (source.form, &statement.metadata) {
        (Form::BareBinary, _) => Required::Binary,
        (_, None) => Required::OlderLayout,
        (_, Some(_)) => Required::Everything,
    };
    package.check_presence(required)?;
    package.check_machines()?;
    Ok(package)
}

/// How much must be there.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Required {
    /// The one binary; the rest is warned of.
    Binary,
    /// What packages from before `codex-package.json` had.
    OlderLayout,
    /// All of today's layout.
    Everything,
}

/// Finds the one package in a source and its metadata.
fn find(source: &Source) -> Result<DeclaredMetadata, PackageError> {
    let roots = |ending: &[&str]| -> Vec<String> {
        let mut roots: Vec<String> = source
            .files
            .entries()
            .filter_map(|(path, _)| {
                ending.iter().find_map(|ending| {
                    let root = path.as_str().strip_suffix(ending)?;
                    (root.is_empty() || root.ends_with('/')).then(|| root.to_owned())
                })
            })
            .collect();
        roots.dedup();
        roots
    };
    let only_one = |roots: Vec<String>| -> Result<Option<String>, PackageError> {
        match roots.len() {
            0 | 1 => Ok(roots.into_iter().next()),
            _ => {
                let roots = roots.into_iter().map(|root| format!("./{root}")).collect();
                Err(PackageError::Ambiguous { source_path: source.path.clone(), roots })
            }
        }
    };
    let mut versions = Vec::new();
    let target;
    let (root, metadata) = if let Some(root) = only_one(roots(&[METADATA_FILE]))? {
        let metadata = read_json(source, &format!("{root}{METADATA_FILE}"))?;
        let (version, stated) = read_metadata(source, &metadata)?;
        versions.push((format!("{METADATA_FILE} in `{}`", source.path.display()), version));
        target = Some(stated);
        (root, Some(metadata))
    } else if let Some(root) = only_one(roots(&["codex/codex", "codex/codex.exe", "bin/codex", "bin/codex.exe"]))? {
        // npm packages from before codex-package.json name the target in the path: vendor/<target triple>/codex/codex.
        target = root.trim_end_matches('/').rsplit('/').next().and_then(|name| name.parse().ok());
        (root, None)
    } else {
        return Err(PackageError::NoLayout(source.path.clone()));
    };
    // The npm manifest next to it, or the wheel around it, also state the version.
    if let Some(manifest) =
        ["package/package.json", "package.json"].into_iter().find(|path| source.files.get(path).is_some())
    {
        let manifest_version =
            read_json(source, manifest)?.get("version").and_then(Value::as_str).and_then(npm_version);
        if let Some(version) = manifest_version {
            versions.push((format!("{manifest} in `{}`", source.path.display()), version));
        }
    }
    for (path, _) in source.files.entries() {
        let stated = path.as_str().strip_suffix(".dist-info/WHEEL").and_then(|stem| stem.split_once('-'));
        if let Some(version) = stated.and_then(|(_, version)| version.parse().ok()) {
            versions.push((format!("the wheel `{}`", source.path.display()), version));
        }
    }
    Ok(DeclaredMetadata { root, metadata, versions, target })
}

/// npm's platform packages append the platform to the version: `0.163.0-linux-x64`.
fn npm_version(text: &str) -> Option<CodexVersion> {
    let platform_suffix = ["-linux-", "-darwin-", "-win32-"].iter().find_map(|platform| text.find(platform));
    text[..platform_suffix.unwrap_or(text.len())].parse().ok()
}

fn read_json(source: &Source, path: &str) -> Result<Value, PackageError> {
    let bad = |reason: String| PackageError::Metadata { source_path: source.path.clone(), reason };
    let entry = source.files.get(path).ok_or_else(|| bad(format!("{path} is missing")))?;
    if entry.content.length() > LARGEST_METADATA {
        return Err(bad(format!("{path} has {} bytes; expected at most {LARGEST_METADATA}", entry.content.length())));
    }
    serde_json::from_slice(&entry.content.read()?).map_err(|error| bad(format!("{path} is not JSON: {error}")))
}

/// Checks `codex-package.json` field by field, and returns its version and target.
fn read_metadata(source: &Source, metadata: &Value) -> Result<(CodexVersion, Target), PackageError> {
    let bad = |reason: String| PackageError::Metadata { source_path: source.path.clone(), reason };
    match metadata.get("layoutVersion") {
        Some(Value::Number(number)) if number.as_u64() == Some(1) => {}
        Some(other) => {
            return Err(PackageError::LayoutVersion { source_path: source.path.clone(), found: other.to_string() });
        }
        None => return Err(bad("`layoutVersion` is missing".into())),
    }
    let text = |key: &str| match metadata.get(key) {
        Some(Value::String(text)) => Ok(text.as_str()),
        Some(other) => Err(bad(format!("`{key}` is {other}; expected a text"))),
        None => Err(bad(format!("`{key}` is missing"))),
    };
    let version: CodexVersion = text("version")?.parse().map_err(|error| bad(format!("`version`: {error}")))?;
    let target: Target = text("target")?.parse().map_err(|error| bad(format!("`target`: {error}")))?;
    let suffix = target.operating_system().executable_suffix();
    for (key, expected) in [
        ("variant", "codex".to_owned()),
        ("entrypoint", format!("bin/codex{suffix}")),
        ("resourcesDir", "codex-resources".into()),
        ("pathDir", "codex-path".into()),
    ] {
        let found = text(key)?;
        if found != expected {
            return Err(bad(format!("`{key}` is `{found}`; expected `{expected}`")));
        }
    }
    Ok((version, target))
}

/// The one version that everybody states.
fn resolve_version(
    path: &std::path::Path,
    statement: &DeclaredMetadata,
    expected: &Expected<'_>,
) -> Result<CodexVersion, PackageError> {
    let asked = expected.version.map(|(version, origin)| (origin.to_owned(), version.clone()));
    let mut stated = asked.iter().chain(&statement.versions);
    let Some((first_origin, first)) = stated.next() else { return Err(PackageError::NoVersion(path.into())) };
    match stated.find(|(_, version)| version != first) {
        None => Ok(first.clone()),
        Some((second_origin, second)) => Err(PackageError::VersionsDisagree {
            first_origin: first_origin.clone(),
            first: first.clone(),
            second_origin: second_origin.clone(),
            second: second.clone(),
        }),
    }
}

/// Today's path of a file in a package from before `codex-package.json`.
fn todays_path(path: &str) -> Option<String> {
    let (directory, name) = path.split_once('/')?;
    let stem = name.strip_suffix(".exe").unwrap_or(name);
    match (directory, stem) {
        ("codex" | "bin", "codex" | CODE_MODE_HOST) => Some(format!("bin/{name}")),
        ("path" | "codex-path", _) | ("bin", "rg") => Some(format!("codex-path/{name}")),
        ("codex" | "bin" | "codex-resources", _) => Some(format!("codex-resources/{name}")),
        _ => None,
    }
}

/// The files of the package under today's paths with normalised modes, and what its executables say.
fn normalize_layout(source: &Source, statement: &DeclaredMetadata) -> Result<(Plan, Vec<Program>), PackageError> {
    let mut files = Plan::new();
    let mut programs = Vec::new();
    for (path, entry) in source.files.entries() {
        let Some(inside) = path.as_str().strip_prefix(&statement.root) else { continue };
        let todays = match statement.metadata {
            Some(_) if is_the_wheels_own(source, statement, inside) => None,
            Some(_) => Some(inside.to_owned()),
            None => todays_path(inside),
        };
        let Some(todays) = todays else { continue };
        let todays: EntryPath =
            todays.parse().map_err(|error| PackageError::Path { archive: source.path.clone(), source: error })?;
        let mut entry: Entry = entry.clone();
        let binary = binary::inspect(&mut entry.content.open()?, entry.content.length()).map_err(|error| {
            PackageError::Binary { source_path: source.path.clone(), path: todays.to_string(), source: error }
        })?;
        // Windows has no use for the bit on libraries, and upstream's packages do not set it there.
        let is_program = binary.as_ref().is_some_and(|binary| {
            binary.kind == Kind::Program || binary.operating_system() != OperatingSystem::Windows
        });
        entry.executable = is_program || (entry.executable && source.keeps_modes);
        if let Some(binary) = binary {
            let name = todays.as_str().strip_suffix(".exe").unwrap_or(todays.as_str());
            let main = name == "bin/codex" || name.strip_prefix("bin/") == Some(CODE_MODE_HOST);
            let role = if main { Role::Main } else { Role::Companion };
            programs.push(Program { path: todays.clone(), role, binary });
        }
        files
            .insert(todays, entry)
            .map_err(|error| PackageError::Plan { archive: source.path.clone(), source: error })?;
    }
    Ok((files, programs))
}

/// Inside a wheel or an environment, the package directory is a Python package too; its modules are not payload.
fn is_the_wheels_own(source: &Source, statement: &DeclaredMetadata, inside: &str) -> bool {
    let is_module = inside.ends_with(".py") && !inside.contains('/') || inside == "py.typed";
    let is_cache = inside.starts_with("__pycache__/");
    (is_module || is_cache) && source.files.get(&format!("{}__init__.py", statement.root)).is_some()
}

/// The target of a package that does not say: what its entrypoint is built for.
fn target_of(path: &std::path::Path, programs: &[Program]) -> Result<Target, PackageError> {
    let no_layout = || PackageError::NoLayout(path.into());
    let entrypoint = programs.iter().find(|program| program.role == Role::Main).ok_or_else(no_layout)?;
    let architecture = entrypoint.binary.images.first().and_then(|image| image.machine.architecture());
    architecture
        .and_then(|architecture| Target::for_machine(entrypoint.binary.operating_system(), architecture))
        .ok_or_else(no_layout)
}

impl Package {
    /// The name of the file or directory it was read from, for people.
    pub fn file_name(&self) -> String {
        self.path.file_name().unwrap_or(self.path.as_os_str()).to_string_lossy().into_owned()
    }

    /// The path of `codex` in the package.
    pub fn entrypoint(&self) -> String {
        format!("bin/codex{}", self.target.operating_system().executable_suffix())
    }

    /// The paths a package of this target has besides its metadata and entrypoint, in today's layout.
    fn companions(&self) -> Vec<String> {
        companions(self.target)
    }

    /// Derives `codex-package.json` from what is known, in upstream's own form.
    fn write_metadata(&mut self) -> Result<(), PackageError> {
        let text = format!(
            "{{\n  \"layoutVersion\": 1,\n  \"version\": \"{}\",\n  \"target\": \"{}\",\n  \"variant\": \"codex\",\n  \
             \"entrypoint\": \"{}\",\n  \"resourcesDir\": \"codex-resources\",\n  \"pathDir\": \"codex-path\"\n}}\n",
            self.version,
            self.target,
            self.entrypoint()
        );
        let source_path = self.path.clone();
        let path =
            METADATA_FILE.parse().map_err(|source| PackageError::Path { archive: source_path.clone(), source })?;
        self.files
            .insert_bytes(path, text, "derived from the package")
            .map_err(|source| PackageError::Plan { archive: source_path, source })
    }

    fn check_presence(&mut self, required: Required) -> Result<(), PackageError> {
        let has_code_mode_host = CODE_MODE_HOST_SINCE.parse::<CodexVersion>().is_ok_and(|since| self.version >= since);
        let mut missing = Vec::new();
        for path in std::iter::once(self.entrypoint()).chain(self.companions()) {
            if self.files.get(&path).is_some() {
                continue;
            }
            let name = path.rsplit('/').next().unwrap_or(&path).to_owned();
            let is_entrypoint = path == self.entrypoint();
            let is_young = name.starts_with(CODE_MODE_HOST) && !has_code_mode_host
                || name == "bwrap" && required == Required::OlderLayout;
            if is_entrypoint || (required != Required::Binary && !is_young) {
                missing.push(path);
            } else if required == Required::Binary {
                self.warnings.push(Warning(format!(
                    "there is no {name} next to the bare binary, so the wheel does not contain it"
                )));
            } else {
                self.warnings.push(Warning(format!(
                    "codex {} packages have no {name}, so the wheel does not contain it",
                    self.version
                )));
            }
        }
        if missing.is_empty() {
            return Ok(());
        }
        Err(PackageError::Missing {
            source_path: self.path.clone(),
            target: self.target,
            version: self.version.clone(),
            missing,
        })
    }

    /// The entrypoint and the code-mode host must be programs of the target; a companion that is not is warned of.
    fn check_machines(&mut self) -> Result<(), PackageError> {
        let suffix = self.target.operating_system().executable_suffix();
        let mains = [self.entrypoint(), format!("bin/{CODE_MODE_HOST}{suffix}")];
        for path in std::iter::once(&mains[0]).chain(&mains[1..]).chain(&self.companions()) {
            if self.files.get(path).is_none() {
                continue;
            }
            let is_main = mains.contains(path);
            let found = self.programs.iter().find(|program| program.path.as_str() == path);
            let fits = found.is_some_and(|program| {
                program.binary.operating_system() == self.target.operating_system()
                    && program.binary.image(self.target.architecture()).is_some()
                    && program.binary.kind == Kind::Program
            });
            let found = found.map(|program| program.binary.to_string());
            match (fits, is_main, found) {
                (true, ..) => {}
                (false, true, Some(found)) => {
                    return Err(PackageError::WrongMachine {
                        source_path: self.path.clone(),
                        path: path.clone(),
                        found: format!("a {found}"),
                        target: self.target,
                    });
                }
                (false, true, None) => {
                    return Err(PackageError::NotExecutable {
                        source_path: self.path.clone(),
                        path: path.clone(),
                        target: self.target,
                    });
                }
                (false, false, found) => {
                    let found = found.map_or_else(|| "no executable".into(), |found| format!("a {found}"));
                    self.warnings.push(Warning(format!("`{path}` is {found}, which does not fit {}", self.target)));
                }
            }
        }
        Ok(())
    }

    /// Whether a file is one that every package of this target must have.
    pub fn requires(&self, path: &str) -> bool {
        path == METADATA_FILE
            || path == self.entrypoint()
            || self.companions().iter().any(|companion| companion == path)
    }
}
