// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! The wire types of `codex app-server`: every object, request and notification of its protocol.
//!
//! Every type keeps what this release does not know: objects in their field `rest` (fields without a name here, and explicit
//! nulls), enums and unions in their variant `Unrecognized`. What was read is written back unchanged. An optional field is
//! `None` when it is absent or null; where the protocol gives `null` a meaning of its own, the field is an
//! `Option<Option<_>>` and `Some(None)` sends it.
//!
//! ```
//! use openai_codex::protocol::{ThreadItem, ThreadReadParams};
//! use serde_json::json;
//!
//! let mut params = ThreadReadParams::new("thread-1");
//! params.include_turns = Some(true);
//! assert_eq!(serde_json::to_value(&params)?, json!({"threadId": "thread-1", "includeTurns": true}));
//!
//! let item: ThreadItem = serde_json::from_value(json!({"type": "hologram", "id": "7"}))?;
//! assert!(matches!(item, ThreadItem::Unrecognized(_)));
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! All methods by area, each with its parameters, its result and the notifications that it causes, are in [`methods`]; what the
//! server asks a client is in [`server_methods`].

// Where the schema says nothing of an item, neither does its documentation.
#![allow(missing_docs)]
#![allow(
    clippy::doc_lazy_continuation,
    clippy::doc_markdown,
    clippy::doc_overindented_list_items,
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::new_without_default,
    clippy::option_option,
    clippy::struct_excessive_bools,
    clippy::struct_field_names,
    clippy::too_many_arguments,
    clippy::too_long_first_doc_paragraph,
    clippy::wildcard_imports
)]

mod account;
mod app;
mod attestation;
mod auto_approval_review;
mod collaboration_mode;
mod command;
mod config;
mod config_requirements;
mod current_time;
mod environment;
mod experimental_feature;
mod external_agent_config;
mod feedback;
mod fs;
mod fuzzy_file_search;
mod hook;
mod hooks;
mod item;
mod marketplace;
mod mcp_server;
mod mcp_server_status;
mod memory;
mod messages;
mod model;
mod model_provider;
mod permission_profile;
mod plugin;
mod process;
mod project;
mod remote_control;
mod review;
mod rollout;
mod server;
mod server_request;
mod session;
mod shared;
mod skills;
mod thread;
mod thread_section;
mod turn;
mod user_verification;
mod windows;
mod windows_sandbox;

pub mod client;
pub mod methods;
pub mod server_methods;

pub use account::*;
pub use app::*;
pub use attestation::*;
pub use auto_approval_review::*;
pub use collaboration_mode::*;
pub use command::*;
pub use config::*;
pub use config_requirements::*;
pub use current_time::*;
pub use environment::*;
pub use experimental_feature::*;
pub use external_agent_config::*;
pub use feedback::*;
pub use fs::*;
pub use fuzzy_file_search::*;
pub use hook::*;
pub use hooks::*;
pub use item::*;
pub use marketplace::*;
pub use mcp_server::*;
pub use mcp_server_status::*;
pub use memory::*;
pub use messages::*;
pub use model::*;
pub use model_provider::*;
pub use permission_profile::*;
pub use plugin::*;
pub use process::*;
pub use project::*;
pub use remote_control::*;
pub use review::*;
pub use rollout::*;
pub use server::*;
pub use server_request::*;
pub use session::*;
pub use shared::*;
pub use skills::*;
pub use thread::*;
pub use thread_section::*;
pub use turn::*;
pub use user_verification::*;
pub use windows::*;
pub use windows_sandbox::*;
