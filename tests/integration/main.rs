//! What codex-pack does, tried through its command. One module a behaviour.

#![allow(clippy::pedantic)]

#[path = "../support/mod.rs"]
#[allow(dead_code, unreachable_pub, clippy::pedantic)]
mod support;

#[path = "../support/protocol_documents.rs"]
mod protocol_documents;

mod build;
mod check_agreement;
mod check_bounds;
mod check_command;
mod check_mutants;
mod check_published;
mod fetch;
mod generate_types;
mod generated_python;
mod help;
mod loopback_index;
mod program;
mod published;
mod python_sdk;
mod quickstart;
mod readme;
mod refusals;
mod release;
mod stage_crate;
mod stage_runtime;
mod stage_sdk;
mod standard_tools;
mod version_and_matrix;
mod workflows;
