//! Answers what the model and MCP servers ask the user. Here the first option is taken, and forms are declined.
//!
//! The model asks in plan mode, and elsewhere where `features.default_mode_request_user_input` is on.

use openai_codex::protocol::{
    McpServerElicitationAction, McpServerElicitationRequestResponse, ToolRequestUserInputAnswer,
    ToolRequestUserInputParams, ToolRequestUserInputResponse,
};
use openai_codex::{Codex, CodexConfig, Error, HandlerError, ThreadStartOptions};
use std::collections::BTreeMap;

async fn pick(asked: ToolRequestUserInputParams) -> Result<ToolRequestUserInputResponse, HandlerError> {
    let mut answers = BTreeMap::new();
    for question in asked.questions {
        println!("{}", question.question);
        let option = question.options.iter().flatten().next().ok_or("there is nothing to choose from")?;
        println!("-> {}", option.label);
        let answer = ToolRequestUserInputAnswer::new(vec![option.label.clone()]);
        answers.insert(question.id, answer);
    }
    Ok(ToolRequestUserInputResponse::new(answers))
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let config = CodexConfig::new()
        .config_override("features.default_mode_request_user_input", "true")
        .question_handler(pick)
        .form_handler(|_form| async {
            Ok(McpServerElicitationRequestResponse::new(McpServerElicitationAction::Decline))
        });
    let codex = Codex::start(config).await?;
    let thread = codex.thread_start(ThreadStartOptions::new()).await?;
    let result = thread.run("Paint the fence, and ask me for the colour.").await?;
    println!("{}", result.final_response.as_deref().unwrap_or("no answer"));
    Ok(())
}
