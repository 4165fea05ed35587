//! The protocol schema of a release, which its own program writes.

use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use codex_pack_codegen::diff::Comparable;
use codex_pack_codegen::output::Files;
use codex_pack_codegen::{CodegenError, Compatible, Document, Facts, SchemaSet};
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;

use crate::atomic_write::Scratch;
use crate::fetch::{Cache, Wanted, fetch};
use crate::hint::{Failure, Hint};
use crate::plan::Plan;
use crate::platform::{Matrix, Target};
use crate::version::{CodexVersion, InvalidVersion};
use crate::workspace::Workspace;

/// Why the schema of a release could not be generated.
#[derive(Debug, thiserror::Error)]
pub enum SchemasError {
    /// codex is not released for this machine.
    #[error("codex is not released for this machine, so its schema cannot be generated here")]
    NoHost,
    /// A fetched package does not hold its own program.
    #[error("the package of codex {version} does not contain `{program}`")]
    NoProgram {
        /// The release.
        version: String,
        /// The path that its program should have, from the root of the package.
        program: String,
    },
    /// Neither a file, a folder nor a version.
    #[error("`{given}` is neither a schema folder, a stored schema, a codex program nor a codex version: {reason}")]
    NoSource {
        /// What was given.
        given: String,
        /// Why it is not a version.
        reason: String,
    },
    /// A stored schema cannot be read.
    #[error("`{}` is not a stored schema: {reason}", file.display())]
    NotStored {
        /// The file.
        file: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// A stored schema cannot be compared.
    #[error(transparent)]
    Codegen(#[from] CodegenError),
    /// The program could not be unpacked.
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

impl Hint for SchemasError {
    fn help(&self) -> Option<String> {
        match self {
            SchemasError::NoHost => Some("pass a schema with --schema-dir".into()),
            SchemasError::NoProgram { .. } => Some("pass a codex program with --codex-bin".into()),
            SchemasError::NoSource { .. } => Some(
                "name a release (0.155.1), a codex program, a folder that `codex app-server generate-json-schema` wrote, or a file \
                 of tests/schemas"
                    .into(),
            ),
            SchemasError::NotStored { .. } => {
                Some("a stored schema is `{\"stable\": …, \"experimental\": …}`, plain or compressed with gzip".into())
            }
            SchemasError::Codegen(error) => error.help(),
            SchemasError::Io(_) => Some("check that the temporary directory can be written and has 400 MB free".into()),
        }
    }
}

impl Hint for CodegenError {
    fn help(&self) -> Option<String> {
        let help = match self {
            CodegenError::Io(_) => "check that the path exists and that you can read and write it",
            CodegenError::NoSchema { .. } => {
                "write one with `codex app-server generate-json-schema --out DIR` and pass that folder as --schema-dir"
            }
            CodegenError::NotJson { .. } | CodegenError::TooLarge { .. } => {
                "write the schema again with `codex app-server generate-json-schema`"
            }
            CodegenError::Schema { .. } => {
                "if this is a schema that codex wrote, the reader in src/codegen/reader/ has to learn the construct;\n\
                 otherwise write the schema again with `codex app-server generate-json-schema`"
            }
            CodegenError::Collision { .. } => "rename one of the two in src/codegen/names.rs; names are never numbered",
            CodegenError::Facts { .. } => "restore the file from the repository, and add the entries manually",
            CodegenError::NoResult { .. } => "correct the entry in src/codegen/facts.toml",
            CodegenError::Undecided { .. } => {
                "run `codex-pack generate-types --propose` with the same options, and enter what is right of it in\n\
                 src/codegen/facts.toml"
            }
            CodegenError::Runtime { .. } => {
                "check that the program is a codex of this platform that knows `app-server generate-json-schema`"
            }
        };
        Some(help.into())
    }
}

/// Where the schemas of releases are stored, from the root of a checkout.
pub(crate) const STORED: &str = "tests/schemas";

/// The largest stored schema that is read, unpacked: a hundred times the largest there is.
const LARGEST: u64 = 100 << 20;

/// The schemas that an argument of a command line names, and what to call them: a schema folder, a stored schema, a codex program,
/// or a release. The schema of a release is read from the checkout if it is stored there; otherwise its program is fetched and run.
pub(crate) fn of(given: &str, workspace: &Workspace, progress: &dyn Fn(&str)) -> Result<(String, SchemaSet), Failure> {
    let path = Path::new(given);
    if path.is_dir() {
        return Ok((given.to_owned(), SchemaSet::read(path, None)?));
    }
    if path.is_file() {
        let mut start = [0; 2];
        let length = fs_err::File::open(path).and_then(|mut file| file.read(&mut start)).map_err(SchemasError::Io)?;
        if length == 2 && (start == GZIP || start[0] == b'{') {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let name = name.strip_suffix(".gz").unwrap_or(&name);
            return Ok((name.strip_suffix(".json").unwrap_or(name).to_owned(), stored(path)?));
        }
        return Ok((given.to_owned(), of_program(path)?));
    }
    let version: CodexVersion = given.parse().map_err(|error: InvalidVersion| SchemasError::NoSource {
        given: given.to_owned(),
        reason: error.to_string(),
    })?;
    let schemas = of_version(&version, workspace, progress)?;
    Ok((version.semver(), schemas))
}

/// The schemas of a release: from the checkout if they are stored there; otherwise its program is fetched and run.
pub(crate) fn of_version(
    version: &CodexVersion,
    workspace: &Workspace,
    progress: &dyn Fn(&str),
) -> Result<SchemaSet, Failure> {
    if let Some(checkout) = workspace.checkout() {
        let file = checkout.join(STORED).join(format!("{}.json.gz", version.semver()));
        if file.is_file() {
            return Ok(stored(&file)?);
        }
    }
    of_release(version, &workspace.matrix, progress)
}

/// The generated files that say which runtimes the SDKs of a release take unasked: by the stored schemas of stable releases, and
/// the given one of the release itself. `None` if a checkout stores no schemas.
pub fn compatible(
    checkout: &Path,
    release: &CodexVersion,
    schemas: &SchemaSet,
    facts: &Facts,
) -> Result<Files, SchemasError> {
    let folder = checkout.join(STORED);
    if !folder.is_dir() {
        return Ok(Files::new());
    }
    let mut releases = BTreeMap::new();
    for version in stored_releases(&folder)? {
        if version != *release {
            let file = folder.join(format!("{}.json.gz", version.semver()));
            releases.insert(version, Comparable::read(&stored(&file)?, facts)?);
        }
    }
    releases.insert(release.clone(), Comparable::read(schemas, facts)?);
    let pinned = releases.keys().take_while(|version| *version != release).count();
    let releases: Vec<_> = releases.into_iter().map(|(version, read)| (version.semver(), read)).collect();
    Ok(Compatible::of(&releases, pinned).files())
}

/// The stable releases whose schemas are stored.
fn stored_releases(folder: &Path) -> Result<Vec<CodexVersion>, SchemasError> {
    let mut versions = Vec::new();
    for entry in fs_err::read_dir(folder)? {
        let name = entry?.file_name();
        let version = name.to_str().and_then(|name| name.strip_suffix(".json.gz")?.parse::<CodexVersion>().ok());
        versions.extend(version.filter(|version| !version.is_prerelease()));
    }
    Ok(versions)
}

/// The first bytes of a gzip file (RFC 1952).
const GZIP: [u8; 2] = [0x1f, 0x8b];

/// Reads a stored schema: one JSON document with both bundles, plain or compressed with gzip.
pub(crate) fn stored(file: &Path) -> Result<SchemaSet, SchemasError> {
    let wrong = |reason: String| SchemasError::NotStored { file: file.to_path_buf(), reason };
    let bytes = fs_err::read(file)?;
    let mut text = Vec::new();
    if bytes.starts_with(&GZIP) {
        let mut unpacked = GzDecoder::new(bytes.as_slice()).take(LARGEST + 1);
        unpacked.read_to_end(&mut text).map_err(|error| wrong(error.to_string()))?;
    } else {
        text = bytes;
    }
    if text.len() as u64 > LARGEST {
        return Err(wrong(format!("it holds more than {LARGEST} bytes")));
    }
    let mut both: serde_json::Map<String, serde_json::Value> =
        serde_json::from_slice(&text).map_err(|error| wrong(error.to_string()))?;
    let name = file.display().to_string();
    let mut take = |key: &str| both.remove(key).map(|root| Document { name: format!("{name}: {key}"), root });
    let stable = take("stable").ok_or_else(|| wrong("it has no `stable`".to_owned()))?;
    Ok(SchemaSet { stable, experimental: take("experimental") })
}

/// Writes schemas as they are stored: the same schemas, the same bytes.
pub(crate) fn store(schemas: &SchemaSet) -> std::io::Result<Vec<u8>> {
    let mut both = serde_json::Map::new();
    both.insert("stable".to_owned(), schemas.stable.root.clone());
    if let Some(experimental) = &schemas.experimental {
        both.insert("experimental".to_owned(), experimental.root.clone());
    }
    let mut packed = GzEncoder::new(Vec::new(), Compression::best());
    serde_json::to_writer(&mut packed, &both)?;
    packed.finish()
}

/// Asks a codex program for its schemas.
pub(crate) fn of_program(program: &Path) -> Result<SchemaSet, Failure> {
    let folder = Scratch::temporary().map_err(SchemasError::Io)?;
    Ok(SchemaSet::from_program(program, folder.path())?)
}

/// Fetches a release for this machine and runs its program. `progress` is called with what is fetched.
pub(crate) fn of_release(
    version: &CodexVersion,
    matrix: &Matrix,
    progress: &dyn Fn(&str),
) -> Result<SchemaSet, Failure> {
    let host = Target::host().ok_or(SchemasError::NoHost)?;
    let platform = matrix.platform(host).ok_or(SchemasError::NoHost)?;
    let package =
        fetch(version, platform, Wanted::default(), &Cache::of_user()?, progress)?.open(version, Scratch::temporary)?;
    // Only the program is needed to write its schema; the rest of the package need not be unpacked.
    let program = package.entrypoint();
    let found = package.files.entries().find(|(path, _)| path.as_str() == program);
    let no_program = || SchemasError::NoProgram { version: version.to_string(), program: program.clone() };
    let (path, entry) = found.ok_or_else(no_program)?;
    let mut plan = Plan::new();
    plan.insert(path.clone(), entry.clone()).map_err(|_| no_program())?;
    let unpacked = Scratch::temporary().map_err(SchemasError::Io)?;
    plan.write_directory(unpacked.path()).map_err(SchemasError::Io)?;
    of_program(&unpacked.path().join(program))
}
