//! The server-sent events of one scripted reply.

use super::script::{Echo, Output, Reply};
use serde_json::{Value, json};
use std::io::{self, Write};
use std::time::Duration;

/// Writes `event: …`, `data: …` and the empty line that ends an event.
fn event(out: &mut impl Write, data: &Value) -> io::Result<()> {
    let kind = data["type"].as_str().unwrap_or("message");
    write!(out, "event: {kind}\ndata: {data}\n\n")?;
    out.flush()
}

/// Writes `response.created`.
pub(super) fn created(out: &mut impl Write, response: &str) -> io::Result<()> {
    event(out, &json!({"type": "response.created", "response": {"id": response}}))
}

/// Writes every output item of `reply`.
pub(super) fn output(out: &mut impl Write, response: &str, reply: &Reply, request: &Value) -> io::Result<()> {
    for (index, item) in reply.output.iter().enumerate() {
        let id = format!("{response}_item_{index}");
        item_events(out, &id, item, request)?;
    }
    Ok(())
}

/// Writes `response.failed` or `response.completed`.
pub(super) fn end(out: &mut impl Write, response: &str, reply: &Reply) -> io::Result<()> {
    if let Some(failure) = &reply.failed {
        return event(
            out,
            &json!({"type": "response.failed", "response": {
                "id": response, "status": "failed",
                "error": {"code": failure.code, "message": failure.message},
            }}),
        );
    }
    let usage = reply.usage.unwrap_or_default();
    event(
        out,
        &json!({"type": "response.completed", "response": {
            "id": response, "status": "completed", "output": [],
            "usage": {
                "input_tokens": usage.input,
                "input_tokens_details": {"cached_tokens": usage.cached_input},
                "output_tokens": usage.output,
                "output_tokens_details": {"reasoning_tokens": usage.reasoning_output},
                "total_tokens": usage.input + usage.output,
            },
        }}),
    )
}

fn item_events(out: &mut impl Write, id: &str, output: &Output, request: &Value) -> io::Result<()> {
    let item = if let Some(item) = &output.item {
        item.clone()
    } else if let Some(summary) = &output.reasoning {
        json!({"type": "reasoning", "id": id, "summary": [{"type": "summary_text", "text": summary}]})
    } else if let Some(call) = &output.function_call {
        let mut item = function_call(id, call["name"].as_str().unwrap_or_default(), &call["arguments"]);
        if let Some(namespace) = call.get("namespace") {
            item["namespace"] = namespace.clone();
        }
        item
    } else if let Some(command) = &output.command {
        let mut arguments = json!({"cmd": command});
        if output.escalated {
            arguments["sandbox_permissions"] = json!("require_escalated");
            arguments["justification"] =
                json!(output.justification.as_deref().unwrap_or("The script wants it outside the sandbox."));
        }
        function_call(id, "exec_command", &arguments)
    } else {
        return message_events(out, id, output, request);
    };
    event(out, &json!({"type": "response.output_item.added", "item": item}))?;
    event(out, &json!({"type": "response.output_item.done", "item": item}))
}

fn message_events(out: &mut impl Write, id: &str, output: &Output, request: &Value) -> io::Result<()> {
    let text = match output.echo {
        Some(Echo::User) => last_user_text(request),
        Some(Echo::OutputSchema) => request["text"]["format"]["schema"].to_string(),
        None => output.message.clone().unwrap_or_else(|| output.deltas.concat()),
    };
    let message = |text: &str| {
        let mut message = json!({
            "type": "message", "role": "assistant", "id": id,
            "content": [{"type": "output_text", "text": text}],
        });
        if let Some(phase) = &output.phase {
            message["phase"] = json!(phase);
        }
        message
    };
    event(out, &json!({"type": "response.output_item.added", "item": message("")}))?;
    let whole = [text.clone()];
    let deltas = if output.deltas.is_empty() { &whole[..] } else { &output.deltas };
    for (index, delta) in deltas.iter().enumerate() {
        if index > 0 && output.delta_delay_ms > 0 {
            std::thread::sleep(Duration::from_millis(output.delta_delay_ms));
        }
        event(out, &json!({"type": "response.output_text.delta", "item_id": id, "delta": delta}))?;
    }
    event(out, &json!({"type": "response.output_item.done", "item": message(&text)}))
}

/// A function call; its arguments travel as a string of JSON.
fn function_call(id: &str, name: &str, arguments: &Value) -> Value {
    let arguments = arguments.as_str().map_or_else(|| arguments.to_string(), str::to_owned);
    json!({"type": "function_call", "id": id, "call_id": format!("{id}_call"), "name": name, "arguments": arguments})
}

/// The text of the last message of role `user` in a Responses request; empty where there is none.
pub(super) fn last_user_text(request: &Value) -> String {
    let Some(input) = request["input"].as_array() else {
        return request["input"].as_str().unwrap_or_default().to_owned();
    };
    let Some(message) = input.iter().rev().find(|item| item["role"] == "user") else { return String::new() };
    match &message["content"] {
        Value::Array(parts) => parts.iter().filter_map(|part| part["text"].as_str()).collect::<Vec<_>>().join("\n"),
        other => other.as_str().unwrap_or_default().to_owned(),
    }
}
