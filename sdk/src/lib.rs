//! Rust SDK for Codex.
