#![doc = include_str!("../README.md")]

#[cfg(feature = "blocking")]
pub mod blocking;
#[allow(rustdoc::bare_urls, reason = "descriptions are the schema's own")]
pub mod protocol;
#[allow(clippy::option_option, clippy::ref_option, reason = "absent and null are told apart")]
pub mod wire;

mod approval;
mod approval_mode;
#[cfg(feature = "blocking")]
mod blocking_executor;
mod client;
mod codex;
mod config;
mod error;
mod event;
mod input;
mod login;
mod opening;
#[allow(clippy::wildcard_imports, reason = "generated")]
mod options;
mod retry;
mod runtime;
mod sandbox;
mod settings;
mod stream;
mod thread;
mod thread_pages;
mod transport;
mod turn;

pub use approval::{ApprovalDecision, ApprovalError, ApprovalHandler, ApprovalRequest};
pub use approval_mode::ApprovalMode;
pub use client::Client;
pub use codex::Codex;
pub use config::CodexConfig;
pub use error::{Closed, Error, MessageLost, RpcError};
pub use event::Event;
pub use input::{ExternalMessage, Input, InputItem};
pub use login::{ChatgptLogin, DeviceCodeLogin};
pub use options::{
    ThreadForkExperimental, ThreadForkOptions, ThreadListExperimental, ThreadListOptions, ThreadResumeExperimental,
    ThreadResumeOptions, ThreadStartExperimental, ThreadStartOptions, TurnExperimental, TurnOptions, TurnOrigin,
};
pub use retry::{RetryPolicy, retry_on_overload};
pub use runtime::{RUNTIME_VERSION, VersionPolicy};
pub use sandbox::Sandbox;
pub use settings::{NotAllowed, SettingsNotApplied, ThreadOpened};
pub use stream::EventStream;
pub use thread::Thread;
pub use thread_pages::ThreadPages;
pub use turn::{TurnHandle, TurnResult};
