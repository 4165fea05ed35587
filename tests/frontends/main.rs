//! The tools that people put before and behind codex-pack: build front ends, installers, uploaders, an index, linters of workflows.

#![allow(clippy::pedantic)]

#[path = "../support/mod.rs"]
#[allow(dead_code, unreachable_pub, clippy::pedantic)]
mod support;

mod installers;
mod loopback_index;
mod standard_tools;
mod workflows;
