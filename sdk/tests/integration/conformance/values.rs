//! Values of the SDK in the names that scenarios use, and back.

use openai_codex::{
    ApprovalMode, Error, ExternalMessage, Input, InputItem, Sandbox, ThreadForkOptions, ThreadListOptions,
    ThreadResumeOptions, ThreadStartOptions, TurnOptions, TurnResult,
};
use serde_json::{Map, Value, json};
use std::time::SystemTime;

/// A result in the names the scenarios use.
pub(super) fn result(result: &TurnResult) -> Value {
    let seconds =
        |at: Option<SystemTime>| at.map(|at| at.duration_since(SystemTime::UNIX_EPOCH).expect("after 1970").as_secs());
    json!({
        "id": result.id,
        "status": result.status,
        "final_response": result.final_response,
        "error": result.error,
        "items": result.items,
        "usage": result.usage,
        "started_at": seconds(result.started_at),
        "completed_at": seconds(result.completed_at),
        "duration_ms": result.duration.map(|duration| duration.as_millis()),
    })
}

pub(super) fn describe(error: &Error) -> Value {
    let kind = match error {
        Error::Parse(_) => "parse",
        Error::InvalidRequest(_) => "invalid_request",
        Error::MethodNotFound(_) => "method_not_found",
        Error::InvalidParams(_) => "invalid_params",
        Error::Internal(_) => "internal",
        Error::ServerBusy(_) => "server_busy",
        Error::RetryLimit(_) => "retry_limit",
        Error::Rpc(_) => "rpc",
        Error::TurnFailed(_) => "turn_failed",
        Error::TransportClosed(_) => "transport_closed",
        Error::Timeout { .. } => "timeout",
        Error::Lagged { .. } => "lagged",
        Error::InvalidInput(_) => "invalid_input",
        Error::MessageLost(_) => "message_lost",
        Error::NoApprovalHandler => "no_approval_handler",
        Error::NotAllowed(_) => "not_allowed",
        Error::SettingsNotApplied(_) => "settings_not_applied",
        Error::TurnRunning { .. } => "turn_running",
        other => panic!("an error scenarios have no name for: {other}"),
    };
    let turn = if let Error::TurnFailed(turn) = error { self::result(turn) } else { Value::Null };
    json!({
        "kind": kind,
        "message": error.to_string(),
        "code": error.rpc().map(|rpc| rpc.code),
        "data": error.rpc().and_then(|rpc| rpc.data.clone()),
        "turn": turn,
    })
}

fn approval_mode(value: &Value) -> ApprovalMode {
    match value.as_str() {
        Some("auto_review") => ApprovalMode::AutoReview,
        Some("deny_all") => ApprovalMode::DenyAll,
        Some("ask_handler") => ApprovalMode::AskHandler,
        other => panic!("no approval mode {other:?}"),
    }
}

fn object(value: &Value) -> Map<String, Value> {
    value.as_object().expect("an object").clone()
}

fn sandbox_preset(value: &Value) -> Sandbox {
    match value.as_str() {
        Some("read_only") => Sandbox::ReadOnly,
        Some("workspace_write") => Sandbox::WorkspaceWrite,
        Some("full_access") => Sandbox::FullAccess,
        other => panic!("no sandbox {other:?}"),
    }
}

macro_rules! options {
    ($function:ident $type:ident { $($name:ident: $convert:expr,)* }) => {
        pub(super) fn $function(options: &Map<String, Value>) -> $type {
            options.iter().fold($type::new(), |built, (name, value)| match name.as_str() {
                $(stringify!($name) => built.$name(($convert as fn(&Value) -> _)(value)),)*
                other => panic!("no option {other} for {}", stringify!($type)),
            })
        }
    };
}

options! { thread_start_options ThreadStartOptions { approval_mode: approval_mode, sandbox: sandbox_preset, config: object, } }
options! { thread_resume_options ThreadResumeOptions {
    approval_mode: approval_mode,
    sandbox: sandbox_preset,
    config: object,
    include_turns: |value| value.as_bool().expect("a boolean"),
} }
options! { thread_fork_options ThreadForkOptions { approval_mode: approval_mode, sandbox: sandbox_preset, config: object, } }
options! { thread_list_options ThreadListOptions {
    archived: |value| value.as_bool().expect("a boolean"),
    limit: |value| u32::try_from(value.as_u64().expect("a number")).expect("a small number"),
} }
options! { turn_options TurnOptions { approval_mode: approval_mode, sandbox: sandbox_preset, output_schema: Value::clone, } }

pub(super) fn input(value: &Value) -> Input {
    if let Some(text) = value.as_str() {
        return text.into();
    }
    let text = |value: &Value| value.as_str().expect("text").to_owned();
    if let Some(message) = value.get("external_message") {
        return ExternalMessage::new(text(&message["tool_name"]), text(&message["content"]))
            .namespace(message["namespace"].as_str().unwrap_or_default())
            .into();
    }
    let items: Vec<InputItem> = value
        .as_array()
        .expect("a list of items")
        .iter()
        .map(|item| {
            let (kind, value) = item.as_object().and_then(|item| item.iter().next()).expect("one member");
            match kind.as_str() {
                "text" => InputItem::Text(text(value)),
                "image" => InputItem::Image(text(value)),
                "local_image" => InputItem::LocalImage(text(value).into()),
                "skill" => InputItem::Skill { name: text(&value[0]), path: text(&value[1]).into() },
                "mention" => InputItem::Mention { name: text(&value[0]), path: text(&value[1]) },
                other => panic!("no input {other}"),
            }
        })
        .collect();
    items.into()
}
