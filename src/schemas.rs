//! The protocol schema of a release, which its own program writes.

use codex_pack_codegen::{CodegenError, SchemaSet};

use crate::explain::{Explain, Failure};
use crate::fetch::{Cache, fetch};
use crate::plan::Plan;
use crate::platform::{Matrix, Target};
use crate::version::CodexVersion;

/// Why a release's program could not be asked for its schema.
#[derive(Debug, thiserror::Error)]
pub enum SchemasError {
    /// There is no codex for this machine.
    #[error("codex is not released for this machine, so it cannot be asked for its schema here")]
    NoHost,
    /// A fetched package does not hold its own program.
    #[error("the package of codex {version} holds no `{program}`")]
    NoProgram {
        /// The release.
        version: String,
        /// The path that its program should have, from the root of the package.
        program: String,
    },
    /// The program could not be unpacked.
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

impl Explain for SchemasError {
    fn help(&self) -> Option<String> {
        match self {
            SchemasError::NoHost => Some("give a schema with --schema-dir".into()),
            SchemasError::NoProgram { .. } => Some("give a codex program with --codex-bin".into()),
            SchemasError::Io(_) => Some("check that the temporary directory can be written and has 400 MB free".into()),
        }
    }
}

impl Explain for CodegenError {
    fn help(&self) -> Option<String> {
        let help = match self {
            CodegenError::Io(_) => "check that the path exists and that you may read and write it",
            CodegenError::NoSchema { .. } => {
                "write one with `codex app-server generate-json-schema --out DIR` and pass that folder as --schema-dir"
            }
            CodegenError::NotJson { .. } => "write the schema again with `codex app-server generate-json-schema`",
            CodegenError::Schema { .. } => {
                "if this is a schema that codex wrote, the reader in src/codegen/reader/ has to learn the construct;\n\
                 otherwise write the schema again with `codex app-server generate-json-schema`"
            }
            CodegenError::Collision { .. } => {
                "give one of the two another name in src/codegen/names.rs; names are never numbered"
            }
            CodegenError::Facts { .. } => "take the file from the repository again, and add entries by hand",
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

/// Fetches a release for this machine and asks its program. `progress` is told what is fetched.
pub fn of_release(version: &CodexVersion, matrix: &Matrix, progress: &dyn Fn(&str)) -> Result<SchemaSet, Failure> {
    let host = Target::host().ok_or(SchemasError::NoHost)?;
    let platform = matrix.platform(host).ok_or(SchemasError::NoHost)?;
    let package = fetch(version, platform, &Cache::of_user()?, progress)?.open(version, tempfile::tempdir)?;
    // The program alone writes its schema; the rest of the package need not be unpacked.
    let program = package.entrypoint();
    let found = package.files.entries().find(|(path, _)| path.as_str() == program);
    let no_program = || SchemasError::NoProgram { version: version.to_string(), program: program.clone() };
    let (path, entry) = found.ok_or_else(no_program)?;
    let mut plan = Plan::new();
    plan.insert(path.clone(), entry.clone()).map_err(|_| no_program())?;
    let unpacked = tempfile::tempdir().map_err(SchemasError::Io)?;
    plan.write_directory(unpacked.path()).map_err(SchemasError::Io)?;
    Ok(SchemaSet::from_program(&unpacked.path().join(program))?)
}
