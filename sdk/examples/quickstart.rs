//! Starts a thread and runs one turn.

use openai_codex::{Codex, CodexConfig, Error, ThreadStartOptions};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let codex = Codex::start(CodexConfig::default()).await?;
    let thread = codex.thread_start(ThreadStartOptions::new()).await?;
    let result = thread.run("Say hello in one sentence.").await?;
    println!("{}", result.final_response.as_deref().unwrap_or("no answer"));
    println!("{} items", result.items.len());
    codex.close().await;
    Ok(())
}
