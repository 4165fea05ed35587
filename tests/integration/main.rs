//! The behaviour of codex-pack, one module a command or promise.

mod generate_types;
mod generated_python;

#[path = "../support/protocol_documents.rs"]
mod protocol_documents;
