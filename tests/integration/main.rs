//! What codex-pack does, tried through its command. One module a behaviour.

#![allow(clippy::pedantic)]

#[path = "../support/mod.rs"]
#[allow(dead_code, unreachable_pub, clippy::pedantic)]
mod support;

#[path = "../support/generated.rs"]
#[allow(dead_code, unreachable_pub)]
mod generated;
#[path = "../support/protocol_documents.rs"]
#[allow(dead_code)]
mod protocol_documents;

mod attach;
mod build;
mod build_and_check;
mod bump;
mod check_agreement;
mod check_bounds;
mod check_chain;
mod check_command;
mod check_foreign;
mod check_mutants;
mod check_rebuild;
mod check_report;
mod dependencies;
mod documents;
mod environment;
mod fetch;
mod fuzz_targets;
mod generate_types;
mod help;
mod index;
mod module_order;
mod paths;
mod program;
mod protocol_diff;
mod quickstart;
mod refusals;
mod release;
mod second_try;
mod security;
mod stage_crate;
mod stage_runtime;
mod stage_sdk;
mod version_and_matrix;
