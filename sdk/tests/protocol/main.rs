//! The protocol types against the schema they come from, and against recorded sessions.

#![allow(clippy::pedantic)]

#[path = "../../../tests/support/protocol_documents.rs"]
mod protocol_documents;

mod recordings;
mod round_trip;
mod secrets;
mod unknown;
