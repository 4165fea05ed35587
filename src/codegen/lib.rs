//! Protocol schema to typed models in Rust and Python.
//!
//! One direction, no back and forth: [schema](SchemaSet) → [model](model::Protocol) → files of each language → [output].

// An emitter is nothing but text appended to text.
#![allow(clippy::format_push_string)]

mod areas;
mod error;
mod forms;
mod methods;
pub mod model;
mod names;
pub mod output;
mod python;
mod reader;
mod rust;
mod schema;
mod text;
mod wrappers;

use std::collections::BTreeMap;

pub use error::CodegenError;
pub use reader::read;
pub use schema::{BUNDLE, Document, SchemaSet};

/// The sources of the Rust SDK, from the root of the project. Its folder `protocol` holds nothing but generated files.
pub const RUST_SOURCES: &str = "sdk/src";
/// The sources of the Python SDK, from the root of the project. Its folder `protocol` holds nothing but generated files.
pub const PYTHON_SOURCES: &str = "templates/python-sdk/src/openai_codex";

/// The list of all types for the Rust SDK's tests, from the root of the project.
const RUST_TEST_TABLE: &str = "sdk/tests/protocol/types.rs";

/// What stands at the top of every generated file.
#[derive(Debug, Clone, Copy)]
struct Header(&'static [&'static str]);

const HEADER: Header = Header(&[
    "Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:",
    "    codex-pack generate-types",
]);

impl Header {
    /// As a comment, each line after `sign`.
    fn comment(self, sign: &str) -> String {
        let lines: Vec<String> = self.0.iter().map(|line| format!("{sign} {line}\n")).collect();
        lines.concat() + "\n"
    }
}

/// Everything that is generated from a protocol: contents by path from the root of the project, with `/` between folders.
pub fn generate(schemas: &SchemaSet) -> Result<BTreeMap<String, String>, CodegenError> {
    let protocol = read(schemas)?;
    let calls = wrappers::all(&protocol)?;
    let header = HEADER;
    let mut files = BTreeMap::new();
    for (path, content) in rust::emit(&protocol, header, &calls) {
        files.insert(format!("{RUST_SOURCES}/{path}"), content);
    }
    files.insert(RUST_TEST_TABLE.to_owned(), rust::test_table(&protocol, header));
    for (path, content) in python::emit(&protocol, header, &calls) {
        files.insert(format!("{PYTHON_SOURCES}/{path}"), content);
    }
    Ok(files)
}
