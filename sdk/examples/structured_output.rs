//! Gets an answer in a form that a program can read.

use openai_codex::{Codex, CodexConfig, ThreadStartOptions, TurnOptions};
use serde::Deserialize;
use serde_json::json;

#[derive(Debug, Deserialize)]
struct Sum {
    sum: i64,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let codex = Codex::start(CodexConfig::default()).await?;
    let thread = codex.thread_start(ThreadStartOptions::new()).await?;
    let schema = json!({
        "type": "object",
        "properties": {"sum": {"type": "integer"}},
        "required": ["sum"],
        "additionalProperties": false,
    });
    let result = thread.run_with("What is 2 + 2?", TurnOptions::new().output_schema(schema)).await?;
    let answer: Sum = serde_json::from_str(result.final_response.as_deref().ok_or("no answer")?)?;
    println!("{}", answer.sum);
    Ok(())
}
