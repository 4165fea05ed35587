//! Gives the model a function of this program. Needs the feature `tools`.

use openai_codex::{Codex, CodexConfig, Error, ThreadStartOptions, Tool};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[derive(Deserialize, JsonSchema)]
struct Lookup {
    /// The name of the city.
    city: String,
    #[serde(default = "one")]
    days: u8,
}

fn one() -> u8 {
    1
}

#[derive(Serialize)]
struct Forecast {
    weather: &'static str,
    days: u8,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let lookup = Tool::new("lookup", "Weather forecast of a city.", |asked: Lookup| async move {
        if asked.city == "Atlantis" {
            return Err("there is no such city".into());
        }
        Ok(Forecast { weather: "rain", days: asked.days })
    });
    let codex = Codex::start(CodexConfig::default()).await?;
    let thread = codex.thread_start(ThreadStartOptions::new().tools([lookup])).await?;
    let result = thread.run("Do I need an umbrella in Oslo?").await?;
    println!("{}", result.final_response.as_deref().unwrap_or("no answer"));
    Ok(())
}
