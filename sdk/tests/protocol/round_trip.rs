//! Whatever the schema allows is read and written back as it was.

use std::collections::BTreeMap;

use openai_codex::protocol;
use openai_codex::wire::{Envelope, Wire};
use serde_json::Value;

use crate::protocol_documents::{Documents, definitions, schemas};

const RELEASE: &str = openai_codex::RUNTIME_VERSION;
/// Documents made of each definition.
const DOCUMENTS: u64 = 40;

/// Reads a document and writes it back; the second is the value as `Debug` shows it.
pub(crate) type RoundTrip = fn(Value) -> Result<(Value, String), String>;

fn through<T: Wire + std::fmt::Debug>(document: Value) -> Result<(Value, String), String> {
    let value = T::read(document).map_err(|error| error.to_string())?;
    Ok((value.write(), format!("{value:?}")))
}

macro_rules! types {
    ($($schema:ident $name:ident,)*) => {
        fn types() -> BTreeMap<&'static str, RoundTrip> {
            BTreeMap::from([$((stringify!($schema), through::<protocol::$name> as RoundTrip)),*])
        }
    };
}

macro_rules! messages {
    ($($name:ident,)*) => {
        fn messages() -> BTreeMap<&'static str, RoundTrip> {
            BTreeMap::from([$((stringify!($name), through::<Envelope<protocol::$name>> as RoundTrip)),*])
        }
    };
}

include!("generated/types.rs");

/// Every type by its name in the schema.
pub(crate) fn all() -> BTreeMap<&'static str, RoundTrip> {
    let mut all = types();
    all.extend(messages());
    all
}

#[test]
fn every_definition_of_the_schema_has_a_type() {
    let (stable, experimental) = schemas(RELEASE);
    let all = all();
    for bundle in [&stable, &experimental] {
        let definitions = definitions(bundle);
        assert!(definitions.len() > 700, "the bundle is complete: {}", definitions.len());
        let missing: Vec<_> = definitions.iter().filter(|(name, _)| !all.contains_key(name.as_str())).collect();
        assert!(missing.is_empty(), "no type for {missing:?}");
    }
}

#[test]
fn every_definition_reads_and_writes_what_the_schema_allows() {
    let (_, bundle) = schemas(RELEASE);
    let all = all();
    let mut failures = Vec::new();
    for (name, node) in definitions(&bundle) {
        for seed in 0..DOCUMENTS {
            let document = Documents::new(&bundle, seed).make(node, 5);
            match all[name.as_str()](document.clone()) {
                Ok((written, _)) if written == document => {}
                Ok((written, _)) => failures.push(format!("{name}: {document} became {written}")),
                Err(error) => failures.push(format!("{name}: {error} in {document}")),
            }
        }
    }
    assert!(failures.is_empty(), "{} documents changed, first of them:\n{}", failures.len(), failures[0]);
}

#[test]
fn nothing_the_schema_knows_is_unrecognized() {
    let (_, bundle) = schemas(RELEASE);
    let all = all();
    let open = ["ReasoningEffort", "ThreadSource"];
    for (name, node) in definitions(&bundle).into_iter().filter(|(name, _)| !open.contains(&name.as_str())) {
        for seed in 0..DOCUMENTS {
            let mut documents = Documents::new(&bundle, seed);
            documents.well_known = true;
            let document = documents.make(node, 4);
            let (_, shown) = all[name.as_str()](document.clone()).expect("the schema allows it");
            let unrecognized = shown.contains("Unrecognized(") || shown.contains("Unknown {");
            assert!(!unrecognized, "{name}: {document}\n{shown}");
        }
    }
}
