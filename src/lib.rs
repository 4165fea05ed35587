//! Turns released codex packages into the Python wheels and the Rust crate that people install.
//!
//! The modules, from the bottom up; a module uses only those before it:
//! [`hint`], [`interrupt`], [`digest`], [`atomic_write`], [`programs`], [`version`], [`platform`], [`workspace`], [`binary`], [`archive`], [`plan`], [`package`], [`distribution`],
//! [`staging`], [`check`], [`index`], [`fetch`], [`schemas`], [`bump`], [`release`], [`publish`], [`cli`]. The types of both SDKs are written by a separate crate, `codex_pack_codegen`.
//!
//! The modules are private. The program and its tests see only what follows.

// The documentation names the private modules.
#![allow(rustdoc::private_intra_doc_links)]
#![warn(unreachable_pub)]
// The unit tests of two modules make their executables with the same code.
#![cfg_attr(test, allow(clippy::duplicate_mod))]

mod archive;
mod atomic_write;
mod binary;
mod bump;
mod check;
mod cli;
mod digest;
mod distribution;
mod fetch;
#[cfg(fuzzing)]
#[doc(hidden)]
pub mod fuzzing;
mod hint;
mod index;
mod interrupt;
mod package;
mod plan;
mod platform;
mod programs;
mod publish;
mod release;
mod schemas;
mod staging;
mod version;
mod workspace;

pub use archive::{tar, zip};
pub use binary::{Binary, SignatureError, Signer, inspect};
pub use check::{Environment, LinuxLibc, Options, RULES, Severity, check, judge_sdist, judge_wheel};
pub use cli::main;
pub use digest::Sha256Digest;
pub use distribution::{
    BuildOptions, Compression, CompressionPool, InvalidWheelFilename, Project, Timestamp, WheelFilename,
};
pub use hint::render;
pub use plan::{Content, Entry, EntryPath, Names, Plan};
pub use platform::{Architecture, ExpectedSigner, OperatingSystem, Projects, Target};
pub use schemas::compatible;
pub use version::{CodexVersion, ReleaseVersion};
pub use workspace::Workspace;
