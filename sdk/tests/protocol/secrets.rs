//! No printed value of the protocol shows a key, a token or the value of a setting.

use openai_codex::{ThreadForkOptions, ThreadResumeOptions, ThreadStartOptions};
use serde_json::{Map, Value, json};

use crate::protocol_documents::{Documents, definitions, schemas};
use crate::round_trip::all;
use secret_fields::{SECRETS, SETTINGS};

#[path = "../../src/generated/secret_fields.rs"]
mod secret_fields;

const SECRET: &str = "sk-0123456789";

/// Writes the secret wherever a secret may be. Returns whether there was such a place.
fn plant(value: &mut Value, inside: bool) -> bool {
    match value {
        Value::String(text) if inside => {
            SECRET.clone_into(text);
            true
        }
        Value::Array(values) => {
            values.iter_mut().map(|value| plant(value, inside)).filter(|planted| *planted).count() > 0
        }
        Value::Object(members) => {
            let planted = members.iter_mut().map(|(name, value)| {
                if SETTINGS.contains(&name.as_str()) && value.is_object() {
                    *value = json!({"model_providers.x.key": SECRET});
                    return true;
                }
                let text = value.is_string() && SECRETS.contains(&name.as_str());
                plant(value, text)
            });
            planted.filter(|planted| *planted).count() > 0
        }
        _ => false,
    }
}

#[test]
fn no_printed_type_shows_a_secret() {
    let (_, bundle) = schemas(openai_codex::RUNTIME_VERSION);
    let all = all();
    let (mut types, mut shown) = (0, Vec::new());
    for (name, node) in definitions(&bundle) {
        let mut planted = 0;
        for seed in 0..40 {
            let mut documents = Documents::new(&bundle, seed);
            documents.well_known = true;
            let mut document = documents.make(node, 5);
            if !plant(&mut document, false) {
                continue;
            }
            // A setting that has a form of its own is none that a secret can be planted in.
            let Ok((written, printed)) = all[name.as_str()](document) else { continue };
            planted = 1;
            assert!(written.to_string().contains(SECRET), "{name}: what is not printed is still sent");
            if printed.contains(SECRET) {
                shown.push(format!("{name}: {printed}"));
                break;
            }
        }
        types += planted;
    }
    assert!(shown.is_empty(), "{} types show a secret:\n{}", shown.len(), shown.join("\n"));
    assert!(types > 15, "types that hold a secret are among them: {types}");
}

#[test]
fn no_printed_options_show_a_setting() {
    let config = || Map::from_iter([("model_providers.x.key".to_owned(), json!(SECRET))]);
    for printed in [
        format!("{:?}", ThreadStartOptions::new().config(config())),
        format!("{:?}", ThreadResumeOptions::new().config(config())),
        format!("{:?}", ThreadForkOptions::new().config(config())),
    ] {
        assert!(!printed.contains(SECRET), "{printed}");
    }
}
