//! Accepted elicitations: whether the answer has everything that the request requires.

use serde_json::{Map, Value, json};

/// The modes of an elicitation that is a form.
const FORMS: [&str; 3] = ["form", "openai/form", "openaiForm"];

fn is_form(params: &Value) -> bool {
    params["mode"].as_str().is_some_and(|mode| FORMS.contains(&mode))
}

/// Accepts an elicitation without content, if that is a valid answer to it.
pub(super) fn accept(session: bool, params: &Value) -> Result<Value, String> {
    if params["mode"] == "url" {
        return Ok(json!({"action": "accept"}));
    }
    if !is_form(params) {
        return Err("it needs content, which only ApprovalDecision::Answer can send".to_owned());
    }
    if !params["requestedSchema"].is_object() {
        return Err("its schema is not understood".to_owned());
    }
    let required = required(&params["requestedSchema"]);
    if !required.is_empty() {
        let required = required.join(", ");
        return Err(format!("the form requires the fields {required}, which only ApprovalDecision::Answer can send"));
    }
    let mut result = json!({"action": "accept", "content": {}});
    // The runtime says in which ways an answer may be remembered: one name, or a list of them.
    let offered = match &params["_meta"]["persist"] {
        Value::Array(ways) => ways.iter().any(|way| way == "session"),
        way => way == "session",
    };
    if session && offered {
        result["_meta"] = json!({"persist": "session"});
    }
    Ok(result)
}

/// Checks the content of an accepting answer against the form of the elicitation.
pub(super) fn check(answer: &Value, params: &Value) -> Result<(), String> {
    if !is_form(params) {
        return Ok(());
    }
    let (schema, none) = (&params["requestedSchema"], Map::new());
    let content = match &answer["content"] {
        Value::Object(content) => content,
        Value::Null if schema.is_object() => &none,
        _ => return Err("the content of the answer is not an object of the form's fields".to_owned()),
    };
    let mut missing = required(schema);
    missing.retain(|field| content.get(field).is_none_or(Value::is_null));
    if !missing.is_empty() {
        let missing = missing.join(", ");
        return Err(format!("the form requires the fields {missing}, which the content of the answer does not have"));
    }
    for (name, value) in content {
        let field = &schema["properties"][name];
        if !has_type(value, &field["type"]) {
            return Err(format!("the field {name} of the form is of type {}, its answer is not", field["type"]));
        }
        if field["enum"].as_array().is_some_and(|values| !values.contains(value)) {
            return Err(format!("the field {name} of the form does not offer what was answered"));
        }
    }
    Ok(())
}

/// The names of the fields that a form requires, even if they are not given as a list.
fn required(schema: &Value) -> Vec<String> {
    let name = |name: &Value| name.as_str().map_or_else(|| name.to_string(), str::to_owned);
    match &schema["required"] {
        Value::Null => Vec::new(),
        Value::Array(names) => names.iter().map(name).collect(),
        other => vec![name(other)],
    }
}

/// Whether a value has the type that JSON Schema names; for an unknown type name every value does.
fn has_type(value: &Value, name: &Value) -> bool {
    match name {
        Value::Array(names) => names.iter().any(|name| has_type(value, name)),
        Value::String(name) => match name.as_str() {
            "string" => value.is_string(),
            "boolean" => value.is_boolean(),
            "number" => value.is_number(),
            "integer" => value.as_f64().is_some_and(|number| number.fract() == 0.0),
            "array" => value.is_array(),
            "object" => value.is_object(),
            "null" => value.is_null(),
            _ => true,
        },
        _ => true,
    }
}
