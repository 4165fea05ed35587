//! `codex-pack generate-types`: the protocol's types for both SDKs.

use std::path::PathBuf;

use clap::Args;

use super::Outcome;
use super::console::Console;
use crate::codegen::{self, SchemaSet};
use crate::explain::Failure;

/// Generate the wire types of both SDKs from a runtime's protocol schema.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The codex program to ask for its schema.
    #[arg(long, value_name = "PATH", conflicts_with = "schema_dir")]
    codex_bin: Option<PathBuf>,
    /// A folder that `codex app-server generate-json-schema` wrote.
    #[arg(long, value_name = "DIR")]
    schema_dir: Option<PathBuf>,
    /// The same with `--experimental`.
    #[arg(long, value_name = "DIR", requires = "schema_dir")]
    experimental_schema_dir: Option<PathBuf>,
    /// Root of the project to write to.
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
}

pub(super) fn run(arguments: &Arguments, console: &Console) -> Result<Outcome, Failure> {
    let schemas = match (&arguments.codex_bin, &arguments.schema_dir) {
        (Some(program), _) => SchemaSet::from_program(program)?,
        (None, Some(folder)) => SchemaSet::read(folder, arguments.experimental_schema_dir.as_deref())?,
        (None, None) => SchemaSet::from_program(std::path::Path::new("codex"))?,
    };
    let files = codegen::generate(&schemas)?;
    codegen::output::write(&arguments.root, &files)?;
    console.step("Wrote", &format!("{} files", files.len()));
    Ok(Outcome::Done)
}
