//! Protocol schemas of real releases, and JSON documents made from them: whatever a schema allows, a document may say.

use std::io::Read as _;
use std::path::PathBuf;

use serde_json::{Map, Number, Value, json};

/// The schemas of a release from `tests/schemas`: stable, experimental.
pub(crate) fn schemas(version: &str) -> (Value, Value) {
    let file = workspace().join(format!("tests/schemas/{version}.json.gz"));
    let compressed = std::fs::read(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let mut text = String::new();
    flate2::read::GzDecoder::new(compressed.as_slice())
        .read_to_string(&mut text)
        .expect("a fixture is compressed text");
    let mut document: Value = serde_json::from_str(&text).expect("a fixture is JSON");
    (document["stable"].take(), document["experimental"].take())
}

/// The root of the workspace, from wherever in it the tests run.
pub(crate) fn workspace() -> PathBuf {
    let manifest = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    manifest.ancestors().find(|folder| folder.join("tests/schemas").is_dir()).expect("a workspace").to_path_buf()
}

/// What the table of facts says that only the runtime's own tests use: nothing is generated of it.
pub(crate) fn test_only() -> Vec<String> {
    let file = workspace().join("src/codegen/facts.toml");
    let table = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let list = table.split("\ntest_only = [").nth(1).and_then(|rest| rest.split(']').next()).expect("a list");
    list.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// Every definition of a bundle by its bare name, but for what only tests use; a name in both namespaces is one type.
pub(crate) fn definitions(bundle: &Value) -> Vec<(String, &Value)> {
    let mut found: Vec<(String, &Value)> = Vec::new();
    for (name, node) in bundle["definitions"].as_object().expect("definitions") {
        if name == "v2" {
            found.extend(node.as_object().expect("definitions").iter().map(|(name, node)| (name.clone(), node)));
        } else {
            found.push((name.clone(), node));
        }
    }
    let test_only = test_only();
    found.retain(|(name, _)| !test_only.contains(name));
    found.sort_by(|one, two| one.0.cmp(&two.0));
    found.dedup_by(|one, two| one.0 == two.0);
    found
}

/// Makes documents; the same seed makes the same ones.
pub(crate) struct Documents<'a> {
    bundle: &'a Value,
    state: u64,
    /// Where the schema allows anything but the protocol has well-known values, only those are chosen.
    pub well_known: bool,
}

/// A well-known value of each definition that the schema leaves as a bare string.
const WELL_KNOWN: &[(&str, &str)] = &[("ReasoningEffort", "high"), ("ThreadSource", "user")];

/// Strings that go wrong where strings go wrong.
const STRINGS: &[&str] =
    &["", "a", "null", "in_progress", "ünïcødé 🦀", "line\nbreak \"quoted\" \\", "\u{0}\u{1f}\u{7f}", "{}", " padded "];

impl<'a> Documents<'a> {
    pub(crate) fn new(bundle: &'a Value, seed: u64) -> Self {
        Self { bundle, state: seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1, well_known: false }
    }

    /// xorshift64*: no more than a test needs.
    fn next(&mut self) -> u64 {
        self.state ^= self.state >> 12;
        self.state ^= self.state << 25;
        self.state ^= self.state >> 27;
        self.state.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from((self.next() >> 11) % (limit.max(1) as u64)).expect("small")
    }

    fn chance(&mut self, one_in: usize) -> bool {
        self.below(one_in) == 0
    }

    /// A document that `node` allows. `depth` bounds how far optional parts go on.
    pub(crate) fn make(&mut self, node: &Value, depth: usize) -> Value {
        let Value::Object(object) = node else { return self.anything(depth) };
        if let Some(reference) = object.get("$ref").and_then(Value::as_str) {
            let name = reference.rsplit('/').next();
            if self.well_known
                && let Some((_, value)) = WELL_KNOWN.iter().find(|(known, _)| Some(*known) == name)
            {
                return json!(value);
            }
            let target = self.bundle.pointer(&reference[1..]).unwrap_or_else(|| panic!("{reference} leads nowhere"));
            return self.make(target, depth);
        }
        if let Some(all) = object.get("allOf").and_then(Value::as_array) {
            return self.make(&all[0], depth);
        }
        for keyword in ["oneOf", "anyOf"] {
            let Some(alternatives) = object.get(keyword).and_then(Value::as_array) else { continue };
            let alternatives: Vec<&Value> = alternatives
                .iter()
                .filter(|alternative| !self.well_known || alternative["type"] != json!(["string", "object"]))
                .collect();
            let alternative = if depth == 0 {
                // Deep down, whatever ends soonest.
                alternatives
                    .iter()
                    .copied()
                    .min_by_key(|alternative| alternative.to_string().len())
                    .expect("alternatives")
            } else {
                alternatives[self.below(alternatives.len())]
            };
            let made = self.make(alternative, depth.saturating_sub(1));
            if !object.contains_key("properties") {
                return made;
            }
            let mut outer = object.clone();
            outer.remove(keyword);
            let Value::Object(mut entries) = self.make(&Value::Object(outer), depth) else { return made };
            entries.extend(made.as_object().cloned().unwrap_or_default());
            return Value::Object(entries);
        }
        if let Some(constant) = object.get("const") {
            return constant.clone();
        }
        if let Some(values) = object.get("enum").and_then(Value::as_array) {
            return values[self.below(values.len())].clone();
        }
        match object.get("type") {
            None => self.anything(depth),
            Some(Value::Array(kinds)) => {
                let kind = kinds[self.below(kinds.len())].clone();
                self.of_kind(kind.as_str().expect("a type name"), object, depth)
            }
            Some(kind) => self.of_kind(kind.as_str().expect("a type name"), object, depth),
        }
    }

    fn of_kind(&mut self, kind: &str, node: &Map<String, Value>, depth: usize) -> Value {
        match kind {
            "null" => Value::Null,
            "boolean" => Value::Bool(self.chance(2)),
            "string" => {
                let least = node.get("minLength").and_then(Value::as_u64).unwrap_or(0);
                let text = STRINGS[self.below(STRINGS.len())];
                Value::from(if least > 0 && text.is_empty() { "x" } else { text })
            }
            "integer" => self.integer(node.get("format").and_then(Value::as_str).unwrap_or("int64")),
            "number" => {
                let numbers = [0.5, -2.25, 1e300, 5e-324, 3.0, -0.0];
                Value::Number(Number::from_f64(numbers[self.below(numbers.len())]).expect("finite"))
            }
            "array" => {
                let length = if depth == 0 { 0 } else { self.below(3) };
                let items = node.get("items").unwrap_or(&Value::Bool(true));
                (0..length).map(|_| self.make(items, depth - 1)).collect()
            }
            "object" => self.object(node, depth),
            other => panic!("type {other}"),
        }
    }

    fn integer(&mut self, format: &str) -> Value {
        let (least, most): (i64, u64) = match format {
            "int8" => (i8::MIN.into(), i8::MAX as u64),
            "int16" => (i16::MIN.into(), i16::MAX as u64),
            "int32" => (i32::MIN.into(), i32::MAX as u64),
            "uint8" => (0, u8::MAX.into()),
            "uint16" => (0, u16::MAX.into()),
            "uint32" => (0, u32::MAX.into()),
            "uint" | "uint64" => (0, u64::MAX),
            _ => (i64::MIN, i64::MAX as u64),
        };
        match self.below(4) {
            0 => Value::from(least),
            1 => Value::from(most),
            2 => Value::from(0),
            _ => Value::from(self.below(100)),
        }
    }

    fn object(&mut self, node: &Map<String, Value>, depth: usize) -> Value {
        let mut entries = Map::new();
        let required: Vec<&str> =
            node.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
        if let Some(properties) = node.get("properties").and_then(Value::as_object) {
            for (key, inner) in properties {
                if required.contains(&key.as_str()) || (depth > 0 && !self.chance(3)) {
                    entries.insert(key.clone(), self.make(inner, depth.saturating_sub(1)));
                }
            }
        }
        match node.get("additionalProperties") {
            Some(Value::Bool(false)) => {}
            Some(Value::Object(values)) => {
                for index in 0..self.below(3) {
                    entries.insert(
                        format!("key {index}"),
                        self.make(&Value::Object(values.clone()), depth.saturating_sub(1)),
                    );
                }
            }
            // What a later release adds.
            _ if self.chance(3) => {
                let value = self.anything(depth.min(2));
                entries.insert("fieldOfALaterRelease".to_owned(), value);
            }
            _ => {}
        }
        Value::Object(entries)
    }

    fn anything(&mut self, depth: usize) -> Value {
        match self.below(if depth == 0 { 5 } else { 7 }) {
            0 => Value::Null,
            1 => json!(true),
            2 => json!(-7),
            3 => json!(1.5),
            4 => json!(STRINGS[self.below(STRINGS.len())]),
            5 => json!([self.anything(depth - 1), null]),
            _ => json!({"snake_case": self.anything(depth - 1), "camelCase": [], "type": "anything"}),
        }
    }
}
