//! Tests a program without a runtime and without a model. Needs the feature `testing`.

use openai_codex::testing::{AppServer, Turn};
use openai_codex::{ApprovalDecision, ApprovalMode, Codex, CodexConfig, Error, ThreadStartOptions};
use serde_json::json;

/// What is tested.
async fn tidy_up(codex: &Codex) -> Result<Option<String>, Error> {
    let options = ThreadStartOptions::new().approval_mode(ApprovalMode::AskHandler);
    let thread = codex.thread_start(options).await?;
    Ok(thread.run("Tidy up.").await?.final_response)
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let server = AppServer::new();
    let command = json!({"command": "rm -rf target", "cwd": "/work", "startedAtMs": 0});
    server.turn(Turn::new().ask("item/commandExecution/requestApproval", command).text("All is tidy."));

    let config = CodexConfig::new().on_approval(|request| async move {
        println!("asked to {request}");
        Ok(ApprovalDecision::Decline)
    });
    let codex = server.codex(config).await?;
    assert_eq!(tidy_up(&codex).await?.as_deref(), Some("All is tidy."));
    assert_eq!(server.requests("turn/start")[0]["input"][0]["text"], "Tidy up.");
    assert_eq!(server.answers()[0]["result"], json!({"decision": "decline"}));
    println!("declined");
    Ok(())
}
