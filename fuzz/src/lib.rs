//! What each fuzz target does with its input: reads it, and holds what was read to a law wherever there is one.
//!
//! A target that panics has found something. `fuzz/run` builds and runs them; docs/reliability.md says how far they have come.

#![cfg(fuzzing)]

mod archives;
mod protocol;

pub use archives::{deflate, tar, zip};
pub use codex_pack::fuzzing::{
    binary, codex_package, components, metadata, platform_tag, pyproject, record, texts, version, wheel_filename,
};
pub use protocol::{schema, sdk_connection, sdk_messages};
