//! Turns released codex packages into the Python wheels and the Rust crate people install.
//!
//! The rooms, from the ground floor up; a room uses only those before it:
//! [`version`], [`platform`], [`binary`], [`archive`], [`package`], [`staging`], [`distribution`], [`check`], [`codegen`],
//! [`fetch`], [`cli`].

pub mod archive;
pub mod binary;
pub mod check;
pub mod cli;
pub mod codegen;
pub mod distribution;
pub mod explain;
pub mod fetch;
pub mod package;
pub mod platform;
pub mod staging;
pub mod version;
