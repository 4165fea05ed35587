//! Asks for an answer of a type. Needs the feature `schemars`.

use openai_codex::{Codex, CodexConfig, Error, ThreadStartOptions};
use schemars::JsonSchema;
use serde::Deserialize;

#[derive(Deserialize, JsonSchema)]
struct Capital {
    city: String,
    country: String,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let codex = Codex::start(CodexConfig::default()).await?;
    let thread = codex.thread_start(ThreadStartOptions::new()).await?;
    match thread.run_typed::<Capital>("What is the capital of France?").await {
        Ok(result) => println!("{} in {}", result.output.city, result.output.country),
        Err(Error::OutputMismatch(error)) => println!("{}: {:?}", error.reason, error.turn.final_response),
        Err(error) => return Err(error),
    }
    Ok(())
}
