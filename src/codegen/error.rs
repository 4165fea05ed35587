//! Why types could not be generated.

use std::path::PathBuf;

/// One thing that neither the schema nor the table decides.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Undecided {
    /// The type of the result of a request.
    Result(String),
    /// What null means in an optional field of what a client sends: type, field.
    Null(String, String),
    /// Whether a field whose name sounds like a secret is one: type, field.
    Secret(String, String),
}

impl std::fmt::Display for Undecided {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Undecided::Result(method) => write!(formatter, "the result of `{method}`"),
            Undecided::Null(name, field) => write!(formatter, "what null means in `{name}.{field}`"),
            Undecided::Secret(name, field) => write!(formatter, "whether `{name}.{field}` is a secret"),
        }
    }
}

/// Why types could not be generated from a protocol schema.
#[derive(Debug, thiserror::Error)]
pub enum CodegenError {
    /// A file or folder could not be read or written.
    #[error("{0}")]
    Io(#[from] std::io::Error),
    /// A folder is not the output of `codex app-server generate-json-schema`.
    #[error("`{}` contains no protocol schema: `{expected}` is not in it", folder.display())]
    NoSchema {
        /// The folder that was given.
        folder: PathBuf,
        /// The file that every schema folder has.
        expected: &'static str,
    },
    /// A schema file is not JSON.
    #[error("`{}` is not JSON: {reason}", file.display())]
    NotJson {
        /// The schema file.
        file: PathBuf,
        /// What the parser says, with line and column.
        reason: String,
    },
    /// A schema file is larger than any that codex writes.
    #[error("`{}` is too large for a protocol schema: {reason}", file.display())]
    TooLarge {
        /// The schema file.
        file: PathBuf,
        /// What it has too much of.
        reason: String,
    },
    /// A place in the schema that the model cannot express.
    #[error("`{document}#{pointer}`: {reason}")]
    Schema {
        /// Name of the schema document.
        document: String,
        /// JSON pointer of the place (RFC 6901).
        pointer: String,
        /// What was found there, and what was expected.
        reason: String,
    },
    /// Two places of the schema would get the same name.
    #[error("two {what} would be named `{name}`: `#{first}` and `#{second}`")]
    Collision {
        /// What kind of thing gets the name.
        what: &'static str,
        /// The name.
        name: String,
        /// JSON pointer of the first origin.
        first: String,
        /// JSON pointer of the second origin.
        second: String,
    },
    /// The table of facts cannot be read.
    #[error("`{}` is not a table of facts: {reason}", file.display())]
    Facts {
        /// The table.
        file: PathBuf,
        /// What the parser says.
        reason: String,
    },
    /// The table names a result that the schema has not.
    #[error("the table of facts gives `{method}` the result `{expected}`, which the schema does not have")]
    NoResult {
        /// The request.
        method: String,
        /// The types that the table names.
        expected: String,
    },
    /// Neither the schema nor the table of facts decides.
    #[error("neither the schema nor the table of facts says {}", some(undecided))]
    Undecided {
        /// What is to be decided.
        undecided: Vec<Undecided>,
    },
    /// The runtime could not be asked for its schema.
    #[error("`{}` did not write its protocol schema: {reason}", program.display())]
    Runtime {
        /// The codex program.
        program: PathBuf,
        /// How it failed.
        reason: String,
    },
}

/// The first few of a list, and how many more there are.
fn some(undecided: &[Undecided]) -> String {
    let shown: Vec<String> = undecided.iter().take(3).map(ToString::to_string).collect();
    match undecided.len().saturating_sub(shown.len()) {
        0 => shown.join(", nor "),
        more => format!("{}, nor {more} more", shown.join(", nor ")),
    }
}
