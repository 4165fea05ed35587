//! The same without `async`.

use openai_codex::blocking::{Codex, retry_on_overload};
use openai_codex::protocol::ServerNotification;
use openai_codex::{CodexConfig, Error, RetryPolicy, ThreadStartOptions};

fn main() -> Result<(), Error> {
    let codex = Codex::start(CodexConfig::default())?;
    let thread = codex.thread_start(ThreadStartOptions::new())?;
    let result = retry_on_overload(&RetryPolicy::default(), || thread.run("Say hello in one sentence."))?;
    println!("{}", result.final_response.as_deref().unwrap_or("no answer"));

    let turn = thread.turn("And once more.")?;
    for event in turn.stream() {
        if let ServerNotification::ItemAgentMessageDelta(delta) = event?.notification()? {
            print!("{}", delta.delta);
        }
    }
    println!();
    Ok(())
}
