//! Rust SDK for Codex.

pub mod protocol;
pub mod wire;
