//! Prints a message while it is written, then the tokens that the turn used.

use openai_codex::protocol::{ServerNotification, ThreadItem};
use openai_codex::{Codex, CodexConfig, Error, ThreadStartOptions};
use std::io::Write;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let codex = Codex::start(CodexConfig::default()).await?;
    let thread = codex.thread_start(ThreadStartOptions::new()).await?;
    let turn = thread.turn("Write a poem of four lines.").await?;

    let mut events = turn.stream();
    while let Some(event) = events.next().await {
        match event?.notification()? {
            ServerNotification::ItemAgentMessageDelta(delta) => {
                print!("{}", delta.delta);
                std::io::stdout().flush().ok();
            }
            ServerNotification::ItemStarted(started) => {
                if let ThreadItem::CommandExecution(command) = started.item {
                    eprintln!("$ {}", command.command);
                }
            }
            _ => {}
        }
    }

    let result = turn.run().await?;
    if let Some(usage) = result.usage {
        println!("\n{} tokens", usage.last.total_tokens);
    }
    Ok(())
}
