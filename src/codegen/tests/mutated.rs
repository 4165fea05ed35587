//! A schema that codex did not write is read or refused: never a panic, and never files that are empty.

#![allow(missing_docs)]

use codex_pack_codegen::{Document, Facts, SchemaSet, generate};
use flate2::read::GzDecoder;
use proptest::prelude::*;
use serde_json::{Value, json};

/// The schema of the pinned release, as it is stored: `stable` and `experimental`.
fn stored() -> Value {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/schemas/0.163.0.json.gz");
    serde_json::from_reader(GzDecoder::new(fs_err::File::open(file).unwrap())).unwrap()
}

fn schemas(mut bundles: Value) -> SchemaSet {
    let [stable, experimental] =
        ["stable", "experimental"].map(|name| Document { name: name.to_owned(), root: bundles[name].take() });
    SchemaSet { stable, experimental: Some(experimental) }
}

fn count(value: &Value) -> usize {
    let inside: usize = match value {
        Value::Array(items) => items.iter().map(count).sum(),
        Value::Object(fields) => fields.values().map(count).sum(),
        _ => 0,
    };
    1 + inside
}

/// Puts another value in the place of the one of this number, counted from the outermost on.
fn replace(value: &mut Value, number: &mut usize, with: &mut Option<Value>) {
    if *number == 0 {
        if let Some(with) = with.take() {
            *value = with;
        }
        return;
    }
    *number -= 1;
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| go_on(item, number, with)),
        Value::Object(fields) => fields.values_mut().for_each(|field| go_on(field, number, with)),
        _ => {}
    }
}

fn go_on(value: &mut Value, number: &mut usize, with: &mut Option<Value>) {
    if with.is_some() {
        replace(value, number, with);
    }
}

/// What a schema may hold, at the wrong place.
fn values() -> impl Strategy<Value = Value> {
    let reference = |name: &str| json!({ "$ref": format!("#/definitions/{name}") });
    prop::sample::select(vec![
        Value::Null,
        json!(true),
        json!(-1),
        json!(1e300),
        json!(""),
        json!("v2"),
        json!("a\u{0}\"\\\n*/ # }}"),
        json!({}),
        json!([]),
        json!(["object", "null"]),
        json!([[], {}]),
        reference("v2/Thread"),
        reference("nowhere"),
        reference(""),
        json!({ "type": "object", "properties": { "": {}, "self": { "type": "string" }, "Self": {} } }),
        json!({ "oneOf": [{ "type": "string", "enum": ["a", "A", "", "a-b", "a_b"] }, { "const": 1 }] }),
        json!({ "allOf": [{ "$ref": "#/definitions/v2/Thread" }, { "$ref": "#/definitions/v2/Turn" }] }),
    ])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn a_schema_of_anybody_is_read_or_refused(
        changes in prop::collection::vec((any::<prop::sample::Index>(), values()), 1..4),
    ) {
        let mut bundles = stored();
        let all = count(&bundles["stable"]);
        for (place, value) in changes {
            // The same place in both: what is experimental comes on top of what is stable.
            for bundle in ["stable", "experimental"] {
                replace(&mut bundles[bundle], &mut place.index(all), &mut Some(value.clone()));
            }
        }
        match generate(&schemas(bundles), &Facts::built_in()) {
            Ok(files) => prop_assert!(files.values().all(|text| !text.is_empty())),
            Err(error) => prop_assert!(!error.to_string().is_empty()),
        }
    }
}

/// A Rust value cannot contain itself: there, and only there, a type is boxed.
#[test]
fn types_that_hold_one_another_are_boxed() {
    let mut bundles = stored();
    let reference = |name: &str| json!({ "$ref": format!("#/definitions/v2/{name}") });
    let object = |fields: Value| {
        let names: Vec<&String> = fields.as_object().unwrap().keys().collect();
        json!({ "type": "object", "required": names, "properties": fields })
    };
    for bundle in ["stable", "experimental"] {
        let definitions = bundles[bundle]["definitions"]["v2"].as_object_mut().unwrap();
        definitions["ThreadStartParams"]["properties"]["chain"] = reference("Chain");
        let nullable = json!({ "anyOf": [reference("Link"), { "type": "null" }] });
        let list = json!({ "type": "array", "items": reference("Chain") });
        let fields = json!({ "link": nullable, "chains": list, "end": reference("End") });
        definitions.insert("Chain".into(), object(fields));
        definitions.insert("Link".into(), object(json!({ "chain": reference("Chain"), "end": reference("End") })));
        definitions.insert("End".into(), object(json!({ "name": { "type": "string" } })));
    }
    let files = generate(&schemas(bundles), &Facts::built_in()).unwrap();
    let rust: String = files.iter().filter(|(path, _)| path.ends_with(".rs")).map(|(_, text)| text.as_str()).collect();
    for field in ["link: Option<Box<Link>>", "chains: Vec<Chain>", "chain: Box<Chain>", "end: End"] {
        assert!(rust.contains(field), "{field}");
    }
    let expected = ["Box<Chain>", "Box<Link>"].map(|boxed| rust.matches(boxed).count());
    assert_eq!(rust.matches("Box<").count(), expected.iter().sum::<usize>());
}

/// The definition of an inline type that is an object or null would be looked for in itself.
#[test]
fn an_object_that_may_be_null_is_refused_where_it_has_fields() {
    let mut bundles = stored();
    for bundle in ["stable", "experimental"] {
        bundles[bundle]["definitions"]["v2"]["ThreadStartParams"]["properties"]["inline"] =
            json!({ "type": ["object", "null"], "properties": { "name": { "type": "string" } } });
    }
    let error = generate(&schemas(bundles), &Facts::built_in()).unwrap_err().to_string();
    assert!(error.contains("/ThreadStartParams/properties/inline/type"), "{error}");
}
