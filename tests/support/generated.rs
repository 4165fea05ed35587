//! Generated code of real releases.

use codex_pack::render;
use codex_pack_codegen::output::Files;
use codex_pack_codegen::{self as codegen, BUNDLE, Document, Facts, SchemaSet};
use serde_json::Value;

use crate::protocol_documents::schemas;

/// The release whose types are committed.
pub const RELEASE: &str = "0.163.0";
/// Every release that the generator is held against.
pub const RELEASES: &[&str] = &["0.144.4", "0.155.1", "0.163.0", "0.169.0"];

/// A schema bundle as the generator reads it.
pub fn document(root: Value) -> Document {
    Document { name: BUNDLE.to_owned(), root }
}

/// The schemas of a release as the generator reads them.
pub fn schema_set(version: &str) -> SchemaSet {
    let (stable, experimental) = schemas(version);
    SchemaSet { stable: document(stable), experimental: Some(document(experimental)) }
}

/// Everything that is generated of a release's schemas.
pub fn generated(version: &str) -> Files {
    codegen::generate(&schema_set(version), &Facts::built_in())
        .unwrap_or_else(|error| panic!("{version}: {}", render(&error)))
}
