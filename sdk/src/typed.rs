//! Typed answers.

use crate::error::Error;
use crate::generated::options::TurnOptions;
use crate::input::Input;
use crate::result::{OutputMismatch, TurnResult};
use crate::thread::Thread;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// The result of a turn, with its final answer as a type: see [`Thread::run_typed`].
///
/// ```no_run
/// # #[cfg(feature = "schemars")]
/// # async fn example(thread: openai_codex::Thread) -> Result<(), openai_codex::Error> {
/// #[derive(serde::Deserialize, schemars::JsonSchema)]
/// struct Verdict {
///     passes: bool,
/// }
///
/// let result = thread.run_typed::<Verdict>("Do the tests pass?").await?;
/// println!("{}, after {} items", result.output.passes, result.turn.items.len());
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TypedResult<T> {
    /// The final answer.
    pub output: T,
    /// The turn that it is the answer of.
    pub turn: TurnResult,
}

impl Thread {
    /// [`run`](Thread::run), with a typed final answer: the turn gets the type's JSON schema. An answer that does not fit is
    /// [`Error::OutputMismatch`], which contains the turn. Needs the feature `schemars`.
    ///
    /// ```no_run
    /// # async fn example(thread: openai_codex::Thread) -> Result<(), openai_codex::Error> {
    /// #[derive(serde::Deserialize, schemars::JsonSchema)]
    /// struct Summary {
    ///     title: String,
    ///     points: Vec<String>,
    /// }
    ///
    /// let summary = thread.run_typed::<Summary>("Summarize the README.").await?.output;
    /// println!("{}: {} points", summary.title, summary.points.len());
    /// # Ok(()) }
    /// ```
    #[cfg_attr(docsrs, doc(cfg(feature = "schemars")))]
    pub async fn run_typed<T>(&self, input: impl Into<Input>) -> Result<TypedResult<T>, Error>
    where
        T: DeserializeOwned + schemars::JsonSchema,
    {
        self.run_typed_with(input, TurnOptions::new()).await
    }

    /// [`run_typed`](Thread::run_typed) with options. The schema of the type replaces a schema among them.
    ///
    /// ```no_run
    /// # async fn example(thread: openai_codex::Thread) -> Result<(), openai_codex::Error> {
    /// use openai_codex::{Sandbox, TurnOptions};
    ///
    /// let options = TurnOptions::new().sandbox(Sandbox::ReadOnly);
    /// let files = thread.run_typed_with::<Vec<String>>("Which files are there?", options).await?.output;
    /// # let _ = files;
    /// # Ok(()) }
    /// ```
    #[cfg_attr(docsrs, doc(cfg(feature = "schemars")))]
    pub async fn run_typed_with<T>(
        &self,
        input: impl Into<Input>,
        options: TurnOptions,
    ) -> Result<TypedResult<T>, Error>
    where
        T: DeserializeOwned + schemars::JsonSchema,
    {
        let turn = self.run_with(input, options.output_schema(schema::<T>())).await?;
        typed(turn)
    }
}

/// The schema of a type as models are given it.
pub(crate) fn schema<T: schemars::JsonSchema>() -> Value {
    let mut schema = schemars::schema_for!(T).to_value();
    make_strict(&mut schema);
    schema
}

/// Reads the final answer of a turn.
fn typed<T: DeserializeOwned>(turn: TurnResult) -> Result<TypedResult<T>, Error> {
    let read = match &turn.final_response {
        Some(text) => serde_json::from_str(text).map_err(|error| error.to_string()),
        None => Err(format!("there is none, and the turn ended with status {}", turn.status)),
    };
    match read {
        Ok(output) => Ok(TypedResult { output, turn }),
        Err(reason) => Err(Error::OutputMismatch(Box::new(OutputMismatch { turn, reason }))),
    }
}

/// Makes all fields required and allows no others, as models require for the schema of an answer.
fn make_strict(schema: &mut Value) {
    match schema {
        Value::Array(schemas) => schemas.iter_mut().for_each(make_strict),
        Value::Object(members) => {
            let is_object = members.get("type").is_some_and(|kind| kind == "object");
            if let Some(properties) = members.get("properties").and_then(Value::as_object).filter(|_| is_object) {
                let names = properties.keys().cloned().map(Value::String).collect();
                members.insert("required".to_owned(), Value::Array(names));
                members.entry("additionalProperties").or_insert(Value::Bool(false));
            }
            // Names of properties and definitions are no keywords; what they name are schemas.
            for (name, value) in members.iter_mut() {
                match (name.as_str(), value) {
                    ("properties" | "$defs" | "definitions", Value::Object(named)) => each(named),
                    ("const" | "default" | "enum" | "examples", _) => {}
                    (_, value) => make_strict(value),
                }
            }
        }
        _ => {}
    }
}

fn each(named: &mut Map<String, Value>) {
    named.values_mut().for_each(make_strict);
}

#[cfg(test)]
mod tests {
    use super::make_strict;
    use serde_json::json;

    #[test]
    fn a_schema_is_made_strict_and_what_is_data_in_it_left_alone() {
        let mut schema = json!({
            "type": "object",
            "properties": {"properties": {"type": "object", "properties": {"x": {"$ref": "#/$defs/X"}}}, "y": {"default": {"type": "object", "properties": {}}}},
            "$defs": {"X": {"anyOf": [{"type": "object", "properties": {"z": true}, "additionalProperties": true}, {"type": "null"}]}},
        });
        make_strict(&mut schema);
        assert_eq!(schema["required"], json!(["properties", "y"]));
        assert_eq!(schema["additionalProperties"], json!(false));
        assert_eq!(schema["properties"]["properties"]["required"], json!(["x"]));
        assert_eq!(schema["properties"]["y"], json!({"default": {"type": "object", "properties": {}}}));
        let deep = &schema["$defs"]["X"]["anyOf"][0];
        assert_eq!((&deep["required"], &deep["additionalProperties"]), (&json!(["z"]), &json!(true)));
    }
}
