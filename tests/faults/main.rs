//! Faults while writing: every call of a command that creates, writes, syncs, renames or removes is made to fail, or the command is
//! killed at it. Afterwards there is the old state or the new one, and the next run succeeds and leaves nothing else.
//!
//! `CODEX_PACK_FAULTS` says how many faults of each command are tried, evenly chosen among all that there are; a number that is large
//! enough tries them all.

#![cfg(target_os = "linux")]
#![allow(clippy::pedantic, unreachable_pub)]

#[path = "../support/mod.rs"]
#[allow(dead_code, unreachable_pub, clippy::pedantic)]
mod support;

#[path = "../support/protocol_documents.rs"]
#[allow(dead_code)]
mod protocol_documents;

mod commands;
mod openings;
mod scenario;
mod short_writes;
mod signals;
mod strace;
mod together;
mod tree;
