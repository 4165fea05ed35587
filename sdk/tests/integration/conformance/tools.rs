//! The tools that scenarios name.

use openai_codex::protocol::{
    DynamicToolCallOutputContentItem as Content, InputImageDynamicToolCallOutputContentItem as Image,
    InputTextDynamicToolCallOutputContentItem as Text,
};
use openai_codex::{HandlerError, Tool};
use serde::Deserialize;
use serde_json::{Value, json};
use std::sync::LazyLock;
use std::time::Duration;
use tokio::sync::Barrier;

/// Two calls that wait for one another.
static PAIR: LazyLock<Barrier> = LazyLock::new(|| Barrier::new(2));

#[derive(Deserialize)]
struct Echo {
    text: String,
}

pub(super) fn tools(names: &[String]) -> Vec<Tool> {
    names.iter().map(|name| tool(name)).collect()
}

fn tool(name: &str) -> Tool {
    let empty = json!({"type": "object", "properties": {}});
    let text = |text: &str| Content::InputText(Text::new(text));
    match name {
        "echo" => {
            let schema = json!({"type": "object", "properties": {"text": {"type": "string"}}, "required": ["text"]});
            Tool::with_schema(name, "Say it.", schema, move |asked: Echo| async move { Ok(vec![text(&asked.text)]) })
        }
        "picture" => Tool::with_schema(name, "A dot.", empty, move |_: Value| async move {
            let dot = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
            Ok(vec![text("a dot"), Content::InputImage(Image::new(dot))])
        }),
        "fail" => Tool::with_schema(name, "Fail.", empty, |_: Value| async { Err(HandlerError::from("it fails")) }),
        "slow" => Tool::with_schema(name, "Take long.", empty, |_: Value| std::future::pending())
            .timeout(Duration::from_millis(200)),
        "pair" => Tool::with_schema(name, "Wait for another.", empty, move |_: Value| async move {
            PAIR.wait().await;
            Ok(vec![text("both")])
        }),
        other => panic!("no tool {other}"),
    }
}
