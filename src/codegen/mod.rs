//! Protocol schema to typed models in Rust and Python.
//!
//! One direction, no back and forth: [schema](SchemaSet) → [model](model::Protocol) → files of each language → [output].

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

use std::collections::BTreeMap;

pub use error::CodegenError;
pub use reader::read;
pub use schema::{BUNDLE, Document, SchemaSet};

/// The folder of the generated Rust types, from the root of the project.
pub const RUST_FOLDER: &str = "sdk/src/protocol";
/// The folder of the generated Python models, from the root of the project.
pub const PYTHON_FOLDER: &str = "templates/python-sdk/src/openai_codex/protocol";

/// What stands at the top of every generated file.
#[derive(Debug, Default)]
struct Header {}

impl Header {
    fn comment(&self, sign: &str) -> String {
        format!(
            "{sign} Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:\n{sign}     codex-pack generate-types\n\n"
        )
    }
}

/// Everything that is generated from a protocol: contents by path from the root of the project, with `/` between folders.
pub fn generate(schemas: &SchemaSet) -> Result<BTreeMap<String, String>, CodegenError> {
    let protocol = read(schemas)?;
    let header = Header::default();
    let mut files = BTreeMap::new();
    for (path, content) in rust::emit(&protocol, &header) {
        files.insert(format!("{RUST_FOLDER}/{path}"), content);
    }
    for (path, content) in python::emit(&protocol, &header) {
        files.insert(format!("{PYTHON_FOLDER}/{path}"), content);
    }
    Ok(files)
}
