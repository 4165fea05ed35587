//! Collecting the result of a turn from its events.

use crate::event::Event;
use crate::protocol::{MessagePhase, ThreadItem, TurnStatus};
use crate::result::TurnResult;
use serde_json::Value;
use std::time::{Duration, SystemTime};

impl TurnResult {
    /// Builds the result. Parts of an event that are not understood are left out; the turn has ended anyway.
    pub(crate) fn collect(id: &str, events: &[Event]) -> Self {
        let mut result = Self {
            id: id.to_owned(),
            status: TurnStatus::Completed,
            error: None,
            final_response: None,
            items: Vec::new(),
            usage: None,
            started_at: None,
            completed_at: None,
            duration: None,
        };
        for event in events {
            let Ok(mut params) = event.params::<Value>() else { continue };
            match event.method() {
                "item/completed" => result.items.extend(understood(event, "item", &mut params)),
                "thread/tokenUsage/updated" => result.usage = understood(event, "tokenUsage", &mut params),
                "turn/completed" => {
                    let Some(turn) = params.get_mut("turn") else { continue };
                    if let Some(status) = understood(event, "status", turn) {
                        result.status = status;
                    }
                    result.error = understood(event, "error", turn);
                    result.started_at = understood(event, "startedAt", turn).and_then(moment);
                    result.completed_at = understood(event, "completedAt", turn).and_then(moment);
                    result.duration = understood(event, "durationMs", turn).map(Duration::from_millis);
                }
                _ => {}
            }
        }
        result.final_response = final_response(&result.items);
        result
    }
}

/// Takes one member out of an event; `None` if it is null, missing or not understood.
fn understood<T: serde::de::DeserializeOwned>(event: &Event, member: &str, of: &mut Value) -> Option<T> {
    let value = of.get_mut(member).map(Value::take).filter(|value| !value.is_null())?;
    serde_json::from_value(value)
        .inspect_err(
            |error| tracing::warn!(method = event.method(), member, %error, "part of an event is not understood"),
        )
        .ok()
}

/// A moment given in seconds since 1970.
fn moment(seconds: u64) -> Option<SystemTime> {
    SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds))
}

fn final_response(items: &[ThreadItem]) -> Option<String> {
    let messages = || {
        items.iter().rev().filter_map(|item| match item {
            ThreadItem::AgentMessage(message) => Some(message),
            _ => None,
        })
    };
    messages()
        .find(|message| message.phase == Some(MessagePhase::FinalAnswer))
        .or_else(|| messages().find(|message| message.phase.is_none()))
        .map(|message| message.text.clone())
}
