//! The input of a turn.

use crate::error::Error;
use crate::protocol;
use serde_json::{Value, json};
use std::path::PathBuf;

/// One piece of input.
///
/// ```
/// use openai_codex::InputItem;
///
/// let items = [
///     InputItem::from("Look at these."),
///     InputItem::Image("data:image/png;base64,iVBORw0KGgo=".to_owned()),
///     InputItem::LocalImage("photo.png".into()),
///     InputItem::Skill { name: "review".to_owned(), path: "/skills/review".into() },
///     InputItem::Mention { name: "calendar".to_owned(), path: "app://calendar".to_owned() },
/// ];
/// # let _ = items;
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum InputItem {
    /// Text.
    Text(String),
    /// An image, as a URL; usually a `data:` URL.
    Image(String),
    /// An image file on the machine of the runtime.
    LocalImage(PathBuf),
    /// A skill by name, with the path of its folder.
    Skill {
        /// The skill's name.
        name: String,
        /// Its path.
        path: PathBuf,
    },
    /// Something mentioned by name, for example an app or a file.
    Mention {
        /// Its name.
        name: String,
        /// Its path.
        path: String,
    },
}

impl InputItem {
    fn wire(&self) -> Value {
        match self {
            Self::Text(text) => json!({"type": "text", "text": text}),
            Self::Image(url) => json!({"type": "image", "url": url}),
            Self::LocalImage(path) => json!({"type": "localImage", "path": path}),
            Self::Skill { name, path } => json!({"type": "skill", "name": name, "path": path}),
            Self::Mention { name, path } => json!({"type": "mention", "name": name, "path": path}),
        }
    }
}

impl<T: Into<String>> From<T> for InputItem {
    fn from(text: T) -> Self {
        Self::Text(text.into())
    }
}

/// Content from a source other than the user: another agent, a tool, an application.
///
/// The model treats it as the output of a tool, with less authority than the user and the developer: it authorises nothing.
///
/// ```
/// use openai_codex::ExternalMessage;
/// use serde_json::json;
///
/// let text = ExternalMessage::new("inbox", "You have mail.").namespace("mail");
/// let items = ExternalMessage::with_items("inbox", vec![json!({"type": "input_text", "text": "You have mail."})]);
/// # let _ = (text, items);
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct ExternalMessage {
    tool_name: String,
    namespace: Option<String>,
    content: Value,
}

impl ExternalMessage {
    /// A message of text, delivered by the tool called `tool_name`.
    pub fn new(tool_name: impl Into<String>, content: impl Into<String>) -> Self {
        Self { tool_name: tool_name.into(), namespace: None, content: Value::String(content.into()) }
    }

    /// A message of content items in the form of the Responses API's function output, for example
    /// `{"type": "input_text", "text": "…"}`.
    pub fn with_items(tool_name: impl Into<String>, items: Vec<Value>) -> Self {
        Self { tool_name: tool_name.into(), namespace: None, content: Value::Array(items) }
    }

    /// The namespace of the tool's name.
    #[must_use]
    pub fn namespace(mut self, namespace: impl Into<String>) -> Self {
        self.namespace = Some(namespace.into());
        self
    }
}

/// The input of a turn: text, several items, or an external message.
///
/// ```
/// use openai_codex::{ExternalMessage, Input, InputItem};
///
/// let text: Input = "What is in this picture?".into();
/// let items: Input = vec!["What is this?".into(), InputItem::LocalImage("photo.png".into())].into();
/// let texts: Input = ["First this.", "Then that."].into();
/// let external: Input = ExternalMessage::new("mail", "You have mail.").into();
/// # let _ = (text, items, texts, external);
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Input {
    /// A message from the user.
    Items(Vec<InputItem>),
    /// Content from a source other than the user.
    External(ExternalMessage),
}

impl From<&str> for Input {
    fn from(text: &str) -> Self {
        Self::Items(vec![InputItem::Text(text.to_owned())])
    }
}

impl From<String> for Input {
    fn from(text: String) -> Self {
        Self::Items(vec![InputItem::Text(text)])
    }
}

impl From<InputItem> for Input {
    fn from(item: InputItem) -> Self {
        Self::Items(vec![item])
    }
}

impl<I: Into<InputItem>> From<Vec<I>> for Input {
    fn from(items: Vec<I>) -> Self {
        Self::Items(items.into_iter().map(Into::into).collect())
    }
}

impl<I: Into<InputItem>, const N: usize> From<[I; N]> for Input {
    fn from(items: [I; N]) -> Self {
        Self::Items(items.into_iter().map(Into::into).collect())
    }
}

impl From<ExternalMessage> for Input {
    fn from(message: ExternalMessage) -> Self {
        Self::External(message)
    }
}

impl Input {
    /// The members `input` and `toolOutput` of `turn/start`.
    pub(crate) fn into_wire(self) -> Result<(Vec<protocol::UserInput>, Option<protocol::TurnToolOutput>), Error> {
        match self {
            Self::Items(items) => Ok((user_input(&items)?, None)),
            Self::External(message) if message.tool_name.trim().is_empty() => {
                Err(Error::InvalidInput("an external message needs the name of the tool that delivers it".to_owned()))
            }
            Self::External(message) => {
                let output =
                    json!({"name": message.tool_name, "namespace": message.namespace, "output": message.content});
                Ok((Vec::new(), Some(read(output)?)))
            }
        }
    }

    /// The `input` of `turn/steer`, which accepts no external message.
    pub(crate) fn into_steering(self) -> Result<Vec<protocol::UserInput>, Error> {
        match self.into_wire()? {
            (items, None) => Ok(items),
            (_, Some(_)) => Err(Error::InvalidInput(
                "a turn cannot be steered with an external message: give it to Thread::turn, which joins the turn that runs"
                    .to_owned(),
            )),
        }
    }
}

/// Refuses a schema with null where JSON Schema requires a number: `serde_json` turns NaN and infinity, which JSON cannot
/// represent, into null.
pub(crate) fn check_schema(schema: &Value, path: &str) -> Result<(), Error> {
    const NUMBERS: [&str; 5] = ["maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum", "multipleOf"];
    const DATA: [&str; 4] = ["const", "default", "enum", "examples"];
    match schema {
        Value::Array(schemas) => {
            schemas.iter().enumerate().try_for_each(|(index, schema)| check_schema(schema, &format!("{path}[{index}]")))
        }
        Value::Object(members) => members.iter().try_for_each(|(name, value)| match (name.as_str(), value) {
            (name, Value::Null) if NUMBERS.contains(&name) => Err(Error::InvalidInput(format!(
                "{path}.{name} is null, where JSON Schema wants a number; NaN and infinity become null, since JSON has no \
                 number for them: leave the member out"
            ))),
            (name, _) if DATA.contains(&name) => Ok(()),
            (name, value) => check_schema(value, &format!("{path}.{name}")),
        }),
        _ => Ok(()),
    }
}

fn user_input(items: &[InputItem]) -> Result<Vec<protocol::UserInput>, Error> {
    items.iter().map(|item| read(item.wire())).collect()
}

fn read<T: serde::de::DeserializeOwned>(value: Value) -> Result<T, Error> {
    serde_json::from_value(value)
        .map_err(|error| Error::InvalidInput(format!("the input does not have the form the protocol wants: {error}")))
}

#[cfg(test)]
mod tests {
    use super::check_schema;
    use serde_json::json;

    #[test]
    fn a_number_that_json_cannot_write_is_named_by_its_path() {
        let schema = json!({"properties": {"size": {"anyOf": [{"type": "string"}, {"maximum": f64::INFINITY}]}}});
        let error = check_schema(&schema, "output_schema").expect_err("no number");
        assert!(
            error.to_string().starts_with("output_schema.properties.size.anyOf[1].maximum is null, where"),
            "{error}"
        );
        let fine = json!({"default": {"maximum": null}, "enum": [null], "maximum": 1.5, "type": ["null", "number"]});
        check_schema(&fine, "output_schema").expect("a schema");
    }
}
