#![cfg_attr(feature = "client", doc = include_str!("../README.md"))]
#![cfg_attr(
    not(feature = "client"),
    doc = "The wire types of `codex app-server`. The feature `client`, a default one, adds the client."
)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "blocking")]
#[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
pub mod blocking;
#[cfg(feature = "testing")]
#[cfg_attr(docsrs, doc(cfg(feature = "testing")))]
pub mod testing;

#[allow(clippy::option_option, clippy::ref_option, reason = "absent and null are told apart")]
pub mod wire;

#[cfg(feature = "client")]
mod approval;
#[cfg(feature = "client")]
mod approval_mode;
#[cfg(feature = "blocking")]
mod blocking_executor;
#[cfg(feature = "client")]
mod client;
#[cfg(feature = "client")]
mod codex;
#[cfg(feature = "client")]
mod collecting;
#[cfg(feature = "client")]
mod config;
#[cfg(feature = "client")]
mod error;
#[cfg(feature = "client")]
mod event;
mod generated;
#[cfg(feature = "client")]
mod handler;
#[cfg(feature = "client")]
mod input;
#[cfg(feature = "client")]
mod login;
#[cfg(feature = "client")]
mod opening;
#[cfg(feature = "client")]
mod requests;
#[cfg(feature = "client")]
mod result;
#[cfg(feature = "client")]
mod retry;
#[cfg(feature = "client")]
mod rpc_error;
#[cfg(feature = "client")]
mod runtime;
#[cfg(feature = "client")]
mod sandbox;
#[cfg(feature = "client")]
mod settings;
#[cfg(feature = "client")]
mod stream;
#[cfg(feature = "client")]
mod text;
#[cfg(feature = "client")]
mod thread;
#[cfg(feature = "client")]
mod thread_pages;
#[cfg(feature = "client")]
mod tools;
#[cfg(feature = "client")]
mod transport;
#[cfg(feature = "client")]
mod turn;
#[cfg(feature = "schemars")]
mod typed;

#[cfg(feature = "client")]
pub use approval::{ApprovalDecision, ApprovalHandler, ApprovalRequest, Deciding, DynApprovalHandler};
#[cfg(feature = "client")]
pub use approval_mode::ApprovalMode;
#[cfg(feature = "client")]
pub use client::Client;
#[cfg(feature = "client")]
pub use codex::Codex;
#[cfg(feature = "client")]
pub use config::{CodexConfig, VersionPolicy};
#[cfg(feature = "client")]
pub use error::{Closed, Error, MessageLost};
#[cfg(feature = "client")]
pub use event::Event;
#[cfg(feature = "client")]
pub use generated::options::{
    ThreadForkExperimental, ThreadForkOptions, ThreadListExperimental, ThreadListOptions, ThreadResumeExperimental,
    ThreadResumeOptions, ThreadStartExperimental, ThreadStartOptions, TurnExperimental, TurnOptions, TurnOrigin,
};
pub use generated::protocol;
#[cfg(feature = "client")]
pub use handler::HandlerError;
#[cfg(feature = "client")]
pub use input::{ExternalMessage, Input, InputItem};
#[cfg(feature = "client")]
pub use login::{ChatgptLogin, DeviceCodeLogin};
#[cfg(feature = "schemars")]
#[cfg_attr(docsrs, doc(cfg(feature = "schemars")))]
pub use result::OutputMismatch;
#[cfg(feature = "client")]
pub use result::TurnResult;
#[cfg(feature = "client")]
pub use retry::{RetryPolicy, retry_on_overload};
#[cfg(feature = "client")]
pub use rpc_error::RpcError;
#[cfg(feature = "client")]
pub use runtime::RUNTIME_VERSION;
#[cfg(feature = "client")]
pub use sandbox::Sandbox;
#[cfg(feature = "client")]
pub use settings::{NotAllowed, SettingsNotApplied, ThreadOpened};
#[cfg(feature = "client")]
pub use stream::EventStream;
#[cfg(feature = "client")]
pub use text::TextStream;
#[cfg(feature = "client")]
pub use thread::Thread;
#[cfg(feature = "client")]
pub use thread_pages::ThreadPages;
#[cfg(feature = "client")]
pub use tools::Tool;
#[cfg(feature = "client")]
pub use turn::TurnHandle;
#[cfg(feature = "schemars")]
#[cfg_attr(docsrs, doc(cfg(feature = "schemars")))]
pub use typed::TypedResult;
