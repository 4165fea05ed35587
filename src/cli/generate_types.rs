//! `codex-pack generate-types`: the protocol's types for both SDKs.

use std::io::Write as _;
use std::path::PathBuf;

use clap::Args;
use codex_pack_codegen::output::{self, Difference, DifferenceKind, Files};
use codex_pack_codegen::{self as codegen, Facts, SchemaSet};
use serde::Serialize;

use super::Outcome;
use super::console::Console;
use crate::atomic_write::{Replacement, WriteError, is_unfinished};
use crate::hint::{Failure, Hint};
use crate::schemas;
use crate::workspace::Workspace;

/// Generate the wire types of both SDKs from a runtime's own protocol schema.
///
/// The pinned runtime is fetched and run for its schema, unless a program or a schema is given. The generated
/// files are committed; `--check` tells whether they are up to date.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  codex-pack generate-types
  codex-pack generate-types --check
  codex-pack generate-types --codex-bin ./codex
  codex-pack generate-types --schema-dir schema --experimental-schema-dir schema-experimental")]
pub(super) struct Arguments {
    /// The codex program to get the schema from, instead of the pinned release.
    #[arg(long, value_name = "PATH", conflicts_with = "schema_dir")]
    codex_bin: Option<PathBuf>,
    /// A directory written by `codex app-server generate-json-schema`, or a checkout's schema directory. It may contain
    /// both schemas, as `stable/` and `experimental/`.
    #[arg(long, value_name = "DIR")]
    schema_dir: Option<PathBuf>,
    /// The same with `--experimental`: anything that is only in this schema is generated and marked experimental.
    #[arg(long, value_name = "DIR", requires = "schema_dir")]
    experimental_schema_dir: Option<PathBuf>,
    /// The project to write to [default: the checkout around the current directory].
    #[arg(long, value_name = "DIR")]
    project: Option<PathBuf>,
    /// Write nothing; show how the files differ from what would be generated, and exit with 1 if they do.
    #[arg(long)]
    check: bool,
    /// Write nothing; print guessed entries for src/codegen/facts.toml, for what neither the schema nor that table decides.
    #[arg(long, conflicts_with = "check")]
    propose: bool,
}

/// Why types cannot be generated here, or are out of date.
#[derive(Debug, thiserror::Error)]
enum GenerateError {
    /// There is no project to write to.
    #[error("there is no checkout around the current directory to write to")]
    NoCheckout,
    /// The given project is not one.
    #[error("`{}` is not a project with both SDKs: `{missing}` is not in it", project.display())]
    NotAProject { project: PathBuf, missing: &'static str },
    /// The generated files are being replaced, or were when a run was killed.
    #[error("the generated files in `{}` are being written, or a run that wrote them was killed", project.display())]
    Unfinished { project: PathBuf },
    /// `--check` found differences.
    #[error("{count} generated {} out of date", if *count == 1 { "file is" } else { "files are" })]
    OutOfDate { count: usize },
}

impl Hint for GenerateError {
    fn help(&self) -> Option<String> {
        match self {
            GenerateError::NoCheckout | GenerateError::NotAProject { .. } => {
                Some("run codex-pack in a checkout, or pass one with --project".into())
            }
            GenerateError::Unfinished { .. } => Some("run `codex-pack generate-types` again".into()),
            GenerateError::OutOfDate { .. } => {
                Some("run `codex-pack generate-types` with the same options and commit what it writes".into())
            }
        }
    }
}

#[derive(Serialize)]
struct Report {
    files: usize,
    differences: Vec<Difference>,
}

pub(super) fn run(arguments: &Arguments, console: &Console) -> Result<Outcome, Failure> {
    let writes = !arguments.check && !arguments.propose;
    let workspace = Workspace::find()?;
    let project = project(arguments, &workspace)?;
    // A killed run is rolled back first: everything is compared with the existing files.
    let replacement = if writes { Some(Replacement::of(&project)?) } else { None };
    let release = &workspace.matrix.release;
    let schemas = match (&arguments.codex_bin, &arguments.schema_dir) {
        (Some(program), _) => schemas::of_program(program)?,
        (None, Some(directory)) => SchemaSet::read(directory, arguments.experimental_schema_dir.as_deref())?,
        (None, None) => schemas::of_release(release, &workspace.matrix, &|what| console.step("Fetching", what))?,
    };
    if schemas.experimental.is_none() {
        console.warning(
            "only one schema was given, so nothing experimental is generated; pass the other with --experimental-schema-dir",
        );
    }
    let facts = Facts::of_project(&project)?;
    if arguments.propose {
        return propose(&schemas, &facts, console);
    }
    let mut files = codegen::generate(&schemas, &facts)?;
    files.extend(schemas::compatible(&project, release, &schemas, &facts)?);
    let differences = output::compare(&project, &files)?;
    match replacement {
        Some(replacement) => write(replacement, &differences, &files)?,
        None if is_unfinished(&project) => return Err(GenerateError::Unfinished { project }.into()),
        None => {}
    }
    let report = Report { files: files.len(), differences };
    let count = report.differences.len();
    if arguments.check {
        let text: String = report.differences.iter().map(|difference| difference.diff.as_str()).collect();
        console.report(&text, &report);
        if count > 0 {
            return Err(GenerateError::OutOfDate { count }.into());
        }
        console.step("Checked", &format!("{} generated files", files.len()));
    } else {
        let lines = report.differences.iter().map(|difference| {
            let sign = match difference.kind {
                DifferenceKind::Missing => "new",
                DifferenceKind::Changed => "changed",
                DifferenceKind::Stale => "removed",
            };
            format!("{sign:>7}  {}\n", difference.path)
        });
        console.report(&lines.collect::<String>(), &report);
        console.step("Generated", &format!("{} files, of which {count} changed", files.len()));
    }
    Ok(Outcome::Done)
}

/// Makes the files below a directory equal to the generated ones, all or none: changed files are replaced, those removed that nothing
/// generates, equal ones left alone.
fn write(mut replacement: Replacement, differences: &[Difference], files: &Files) -> Result<(), WriteError> {
    for difference in differences {
        match files.get(&difference.path) {
            Some(content) => replacement.write(&difference.path, |file| file.write_all(content.as_bytes()))?,
            None => replacement.remove(&difference.path),
        }
    }
    replacement.commit()
}

/// Prints what a person has to review before it is added to the table of facts.
fn propose(schemas: &SchemaSet, facts: &Facts, console: &Console) -> Result<Outcome, Failure> {
    let (proposed, left) = codegen::propose(schemas, facts)?;
    let text = if proposed.is_empty() { String::new() } else { proposed.to_toml() };
    console.report(&text, &proposed);
    if !left.is_empty() {
        return Err(codegen::CodegenError::Undecided { undecided: left }.into());
    }
    if proposed.is_empty() {
        console.step("Decided", "everything by the schema and the table of facts");
    }
    Ok(Outcome::Done)
}

fn project(arguments: &Arguments, workspace: &Workspace) -> Result<PathBuf, Failure> {
    let Some(project) = &arguments.project else {
        return Ok(workspace.checkout().ok_or(GenerateError::NoCheckout)?.to_path_buf());
    };
    for missing in [codegen::RUST_SOURCES, codegen::PYTHON_SOURCES] {
        if !project.join(missing).is_dir() {
            return Err(GenerateError::NotAProject { project: project.clone(), missing }.into());
        }
    }
    Ok(project.clone())
}
