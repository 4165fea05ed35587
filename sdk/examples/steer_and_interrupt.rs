//! Gives a running turn more input, then ends one before it is done.

use openai_codex::{Codex, CodexConfig, Error, ThreadStartOptions};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let codex = Codex::start(CodexConfig::default()).await?;
    let thread = codex.thread_start(ThreadStartOptions::new()).await?;

    let turn = thread.turn("Count to one hundred, slowly.").await?;
    let mut events = turn.stream();
    while let Some(event) = events.next().await {
        if event?.method() == "item/agentMessage/delta" {
            turn.steer("Stop at ten.").await?;
            break;
        }
    }
    println!("{}", turn.run().await?.final_response.as_deref().unwrap_or("no answer"));

    let turn = thread.turn("Now count to one million.").await?;
    turn.interrupt().await?;
    println!("{}", turn.run().await?.status);
    Ok(())
}
