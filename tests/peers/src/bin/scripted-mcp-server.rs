//! An MCP server on stdio. `tests/peers/README.md` documents it.

use serde_json::{Value, json};
use std::io::{self, BufRead, Write};

/// The id of the one question that can be open.
const QUESTION: &str = "question";

fn main() -> io::Result<()> {
    let mut asking = None;
    for line in io::stdin().lock().lines() {
        let message: Value = serde_json::from_str(&line?)?;
        let id = &message["id"];
        match message["method"].as_str() {
            Some("initialize") => {
                let version = &message["params"]["protocolVersion"];
                let result = json!({"protocolVersion": version, "capabilities": {"tools": {}},
                    "serverInfo": {"name": "scripted", "version": "1"}});
                send(&json!({"jsonrpc": "2.0", "id": id, "result": result}))?;
            }
            Some("tools/list") => send(&json!({"jsonrpc": "2.0", "id": id, "result": {"tools": tools()}}))?,
            Some("tools/call") => match message["params"]["name"].as_str() {
                Some("write") => {
                    let path = message["params"]["arguments"]["path"].as_str().unwrap_or_default();
                    let said = match std::fs::write(path, "written") {
                        Ok(()) => "written".to_owned(),
                        Err(error) => error.to_string(),
                    };
                    answer(id, &said)?;
                }
                name => {
                    let path = message["params"]["arguments"]["path"].as_str().map(str::to_owned);
                    asking = Some((id.clone(), path));
                    ask(name == Some("ask"))?;
                }
            },
            None if *id == QUESTION => {
                if let Some((call, path)) = asking.take() {
                    if let (Some(path), "accept") = (path, message["result"]["action"].as_str().unwrap_or_default()) {
                        std::fs::write(path, "accepted")?;
                    }
                    answer(&call, &message["result"].to_string())?;
                }
            }
            _ => {}
        }
    }
    Ok(())
}

fn tools() -> Value {
    let tool = |name: &str, arguments: Value, read_only: bool| {
        json!({"name": name, "description": name, "inputSchema": {"type": "object", "properties": arguments},
            "annotations": {"readOnlyHint": read_only, "destructiveHint": !read_only, "openWorldHint": !read_only}})
    };
    json!([
        tool("write", json!({"path": {"type": "string"}}), false),
        tool("ask", json!({"path": {"type": "string"}}), true),
        tool("confirm", json!({"path": {"type": "string"}}), true),
    ])
}

fn ask(with_field: bool) -> io::Result<()> {
    let schema = if with_field {
        json!({"type": "object", "properties": {"colour": {"type": "string"}}, "required": ["colour"]})
    } else {
        json!({"type": "object", "properties": {}})
    };
    let params = json!({"message": "Which one?", "requestedSchema": schema});
    send(&json!({"jsonrpc": "2.0", "id": QUESTION, "method": "elicitation/create", "params": params}))
}

fn answer(id: &Value, text: &str) -> io::Result<()> {
    send(&json!({"jsonrpc": "2.0", "id": id, "result": {"content": [{"type": "text", "text": text}]}}))
}

fn send(message: &Value) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "{message}")?;
    out.flush()
}
