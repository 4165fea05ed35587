//! Turns released codex packages into the Python wheels and the Rust crate people install.
//!
//! The rooms, from the ground floor up; a room uses only those before it:
//! [`hint`], [`digest`], [`atomic_write`], [`programs`], [`version`], [`platform`], [`workspace`], [`binary`], [`archive`], [`plan`], [`package`], [`distribution`],
//! [`staging`], [`check`], [`index`], [`fetch`], [`schemas`], [`bump`], [`release`], [`publish`], [`cli`]. What writes the types of both SDKs is a crate of its own, `codex_pack_codegen`.

// Two rooms' unit tests make their executables with the same code.
#![cfg_attr(test, allow(clippy::duplicate_mod))]

pub mod archive;
pub mod atomic_write;
pub mod binary;
pub mod bump;
pub mod check;
pub mod cli;
pub mod digest;
pub mod distribution;
pub mod fetch;
pub mod hint;
pub mod index;
pub mod package;
pub mod plan;
pub mod platform;
pub mod programs;
pub mod publish;
pub mod release;
pub mod schemas;
pub mod staging;
pub mod version;
pub mod workspace;
