//! JSON Schema to the [model](super::model): every construct is either understood or refused with its JSON pointer.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde_json::{Map, Value};

use super::error::CodegenError;
use super::model::{
    Alternative, Definition, Direction, EnumValue, Field, Integer, Message, MessageSet, Null, Protocol, Shape, Type,
    Variant,
};
use super::schema::{Document, SchemaSet};
use super::{areas, methods, names};

/// Keywords that say nothing about the form of a value: annotations, and limits that the server checks itself.
const ANNOTATIONS: &[&str] = &[
    "$schema",
    "title",
    "description",
    "default",
    "deprecated",
    "examples",
    "format",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "uniqueItems",
    "readOnly",
    "writeOnly",
];

/// Definitions that the schema leaves as a bare string although the protocol has well-known values for them.
const KNOWN_VALUES: &[(&str, &[&str])] = &[
    ("ReasoningEffort", &["none", "minimal", "low", "medium", "high", "xhigh", "max", "ultra"]),
    ("ThreadSource", &["user", "subagent", "memory_consolidation"]),
];

/// Reads the schemas of a release into the model.
pub fn read(schemas: &SchemaSet) -> Result<Protocol, CodegenError> {
    let document = schemas.experimental.as_ref().unwrap_or(&schemas.stable);
    let stable = Bundle::open(&schemas.stable)?;
    let bundle = Bundle::open(document)?;
    let mut reader =
        Reader { bundle: &bundle, stable: &stable, protocol: Protocol::default(), origins: HashMap::new() };
    let only_stable = || stable.definitions.iter().filter(|(name, _)| !bundle.definitions.contains_key(*name));
    for (name, (pointer, _)) in bundle.definitions.iter().chain(only_stable()) {
        reader.claim(name, pointer)?;
    }
    for (name, (pointer, node)) in &bundle.definitions {
        let in_stable = stable.definitions.get(name).map(|(_, node)| *node);
        reader.definition(name, node, pointer, in_stable)?;
    }
    // A definition that only the stable schema has would be a bug of the program that wrote both; it is kept all the same.
    reader.bundle = &stable;
    for (name, (pointer, node)) in only_stable() {
        reader.definition(name, node, pointer, Some(node))?;
    }
    reader.bundle = &bundle;
    for direction in Direction::ALL {
        reader.message_set(direction)?;
    }
    let mut protocol = reader.protocol;
    methods::assign_results(&mut protocol);
    areas::assign(&mut protocol);
    Ok(protocol)
}

/// The definitions of a bundle by their bare names, whichever namespace they are in.
struct Bundle<'a> {
    document: &'a str,
    definitions: BTreeMap<String, (String, &'a Value)>,
    messages: BTreeMap<&'static str, (String, &'a Value)>,
}

impl<'a> Bundle<'a> {
    fn open(document: &'a Document) -> Result<Bundle<'a>, CodegenError> {
        let fail = |pointer: &str, reason: &str| CodegenError::Schema {
            document: document.name.clone(),
            pointer: pointer.to_owned(),
            reason: reason.to_owned(),
        };
        let root = document.root.get("definitions").and_then(Value::as_object);
        let root = root.ok_or_else(|| fail("/definitions", "expected an object of definitions"))?;
        let mut bundle = Bundle { document: &document.name, definitions: BTreeMap::new(), messages: BTreeMap::new() };
        for (name, node) in root {
            let pointer = format!("/definitions/{}", escape(name));
            // A namespace is an object of definitions; a definition is told by its keywords.
            let is_namespace = name.starts_with('v') && name[1..].parse::<u32>().is_ok();
            if !is_namespace {
                bundle.add(name, node, pointer)?;
                continue;
            }
            let inner = node.as_object().ok_or_else(|| fail(&pointer, "expected an object of definitions"))?;
            for (name, node) in inner {
                bundle.add(name, node, format!("{pointer}/{}", escape(name)))?;
            }
        }
        Ok(bundle)
    }

    fn add(&mut self, name: &str, node: &'a Value, pointer: String) -> Result<(), CodegenError> {
        if let Some(direction) = Direction::ALL.into_iter().find(|direction| direction.name() == name) {
            self.messages.insert(direction.name(), (pointer, node));
            return Ok(());
        }
        if let Some((first, existing)) = self.definitions.get(name) {
            // Both namespaces carry the same small definitions (`RequestId`); they are one type as long as they agree.
            if comparable(existing) == comparable(node) {
                return Ok(());
            }
            return Err(CodegenError::Collision {
                what: "types",
                name: name.to_owned(),
                first: first.clone(),
                second: pointer,
            });
        }
        self.definitions.insert(name.to_owned(), (pointer, node));
        Ok(())
    }
}

/// A definition without what may differ between two namespaces: prefixes of references, titles, descriptions.
fn comparable(node: &Value) -> Value {
    match node {
        Value::Object(object) => object
            .iter()
            .filter(|(key, value)| !(matches!(key.as_str(), "$schema" | "title" | "description") && value.is_string()))
            .map(|(key, value)| {
                let value = match value {
                    Value::String(reference) if key == "$ref" => {
                        Value::String(reference.rsplit('/').next().unwrap_or_default().to_owned())
                    }
                    other => comparable(other),
                };
                (key.clone(), value)
            })
            .collect::<BTreeMap<_, _>>()
            .into_iter()
            .collect::<Map<_, _>>()
            .into(),
        Value::Array(items) => items.iter().map(comparable).collect(),
        other => other.clone(),
    }
}

/// Escapes one part of a JSON pointer (RFC 6901).
fn escape(part: &str) -> String {
    part.replace('~', "~0").replace('/', "~1")
}

struct Reader<'a> {
    bundle: &'a Bundle<'a>,
    stable: &'a Bundle<'a>,
    protocol: Protocol,
    /// Which place of the schema every type name comes from.
    origins: HashMap<String, String>,
}

impl<'a> Reader<'a> {
    fn fail(&self, pointer: &str, reason: impl Into<String>) -> CodegenError {
        CodegenError::Schema {
            document: self.bundle.document.to_owned(),
            pointer: pointer.to_owned(),
            reason: reason.into(),
        }
    }

    fn claim(&mut self, name: &str, pointer: &str) -> Result<(), CodegenError> {
        match self.origins.get(name) {
            Some(first) if first != pointer => Err(CodegenError::Collision {
                what: "types",
                name: name.to_owned(),
                first: first.clone(),
                second: pointer.to_owned(),
            }),
            _ => {
                self.origins.insert(name.to_owned(), pointer.to_owned());
                Ok(())
            }
        }
    }

    fn object(&self, node: &'a Value, pointer: &str) -> Result<&'a Map<String, Value>, CodegenError> {
        node.as_object().ok_or_else(|| self.fail(pointer, format!("expected a schema object, found {}", kind(node))))
    }

    /// Refuses every keyword that is neither an annotation nor in `known`.
    fn only(&self, node: &Map<String, Value>, pointer: &str, known: &[&str]) -> Result<(), CodegenError> {
        match node.keys().find(|key| !ANNOTATIONS.contains(&key.as_str()) && !known.contains(&key.as_str())) {
            None => Ok(()),
            Some(key) => {
                Err(self.fail(&format!("{pointer}/{}", escape(key)), format!("keyword `{key}` is not understood here")))
            }
        }
    }

    fn definition(
        &mut self,
        name: &str,
        node: &'a Value,
        pointer: &str,
        stable: Option<&'a Value>,
    ) -> Result<(), CodegenError> {
        let shape = self.shape(name, node, pointer, stable)?;
        self.define(name, text_of(node), stable.is_none(), pointer, shape)
    }

    fn define(
        &mut self,
        name: &str,
        description: String,
        experimental: bool,
        pointer: &str,
        shape: Shape,
    ) -> Result<(), CodegenError> {
        if !is_identifier(name) {
            return Err(self.fail(pointer, format!("`{name}` cannot be the name of a type")));
        }
        if names::is_taken(name) {
            return Err(self.fail(pointer, format!("`{name}` is a name that the generated code needs for itself")));
        }
        self.claim(name, pointer)?;
        let definition = Definition {
            name: name.to_owned(),
            description,
            experimental,
            pointer: pointer.to_owned(),
            area: String::new(),
            shape,
        };
        self.protocol.definitions.insert(name.to_owned(), definition);
        Ok(())
    }

    /// The form of a definition, or of an inline type that gets the name of one.
    fn shape(
        &mut self,
        name: &str,
        node: &'a Value,
        pointer: &str,
        stable: Option<&'a Value>,
    ) -> Result<Shape, CodegenError> {
        let Value::Object(object) = node else {
            return Ok(Shape::Alias(self.value_type(name, node, pointer, stable)?));
        };
        for keyword in ["oneOf", "anyOf"] {
            let Some(alternatives) = object.get(keyword) else { continue };
            self.only(object, pointer, &[keyword, "type", "properties", "required", "additionalProperties"])?;
            let alternatives = self.alternatives(alternatives, &format!("{pointer}/{keyword}"))?;
            if alternatives.iter().any(|(node, _)| is_null(node)) {
                return Ok(Shape::Alias(self.value_type(name, node, pointer, stable)?));
            }
            return self.union(name, object, pointer, &alternatives, stable);
        }
        if object.contains_key("enum") || object.contains_key("const") {
            self.only(object, pointer, &["type", "enum", "const"])?;
            return Ok(Shape::Enum(self.enum_values(name, &[(node, pointer.to_owned())], stable)?));
        }
        if object.get("type").and_then(Value::as_str) == Some("object")
            && (object.contains_key("properties")
                || !matches!(object.get("additionalProperties"), Some(Value::Object(_))))
        {
            return Ok(Shape::Object(self.fields(name, object, pointer, stable)?));
        }
        if let Some((_, values)) = KNOWN_VALUES.iter().find(|(known, _)| *known == name)
            && object.get("type").and_then(Value::as_str) == Some("string")
        {
            let values = values.iter().map(|value| EnumValue {
                wire: (*value).to_owned(),
                name: names::pascal(value),
                description: String::new(),
                experimental: false,
            });
            return Ok(Shape::Enum(values.collect()));
        }
        Ok(Shape::Alias(self.value_type(name, node, pointer, stable)?))
    }

    fn alternatives(&self, node: &'a Value, pointer: &str) -> Result<Vec<(&'a Value, String)>, CodegenError> {
        match node.as_array() {
            Some(items) if !items.is_empty() => {
                Ok(items.iter().enumerate().map(|(index, item)| (item, format!("{pointer}/{index}"))).collect())
            }
            _ => Err(self.fail(pointer, "expected a list of schemas")),
        }
    }

    /// A type in the place where it is used; an inline type gets the name `name`.
    fn value_type(
        &mut self,
        name: &str,
        node: &'a Value,
        pointer: &str,
        stable: Option<&'a Value>,
    ) -> Result<Type, CodegenError> {
        match node {
            Value::Bool(true) => return Ok(Type::Any),
            Value::Bool(false) => return Err(self.fail(pointer, "a schema that no value satisfies")),
            _ => {}
        }
        let object = self.object(node, pointer)?;
        if let Some(reference) = object.get("$ref") {
            self.only(object, pointer, &["$ref"])?;
            return self.reference(reference, &format!("{pointer}/$ref"));
        }
        if let Some(all) = object.get("allOf") {
            self.only(object, pointer, &["allOf"])?;
            let pointer = format!("{pointer}/allOf");
            let alternatives = self.alternatives(all, &pointer)?;
            let [(inner, inner_pointer)] = alternatives.as_slice() else {
                return Err(self.fail(&pointer, "a combination of several schemas is not understood"));
            };
            return self.value_type(name, inner, inner_pointer, stable.and_then(|node| node.get("allOf")?.get(0)));
        }
        for keyword in ["anyOf", "oneOf"] {
            let Some(list) = object.get(keyword) else { continue };
            let list_pointer = format!("{pointer}/{keyword}");
            let alternatives = self.alternatives(list, &list_pointer)?;
            let some: Vec<_> = alternatives.iter().filter(|(node, _)| !is_null(node)).cloned().collect();
            if some.len() == alternatives.len() {
                return self.hoist(name, node, pointer, stable);
            }
            self.only(object, pointer, &[keyword])?;
            let inner = match some.as_slice() {
                [] => return Ok(Type::Null),
                [(inner, inner_pointer)] => {
                    let stable =
                        stable.and_then(|node| node.get(keyword)?.as_array()?.iter().find(|node| !is_null(node)));
                    self.value_type(name, inner, inner_pointer, stable)?
                }
                several => {
                    let shape = self.union(name, object, pointer, several, stable)?;
                    self.define(name, text_of(node), false, pointer, shape)?;
                    Type::Reference(name.to_owned())
                }
            };
            return Ok(Type::Nullable(Box::new(inner)));
        }
        if object.contains_key("enum") || object.contains_key("const") {
            self.only(object, pointer, &["type", "enum", "const"])?;
            let values = self.enum_values(name, &[(node, pointer.to_owned())], stable)?;
            if let [value] = values.as_slice() {
                return Ok(Type::Literal(value.wire.clone()));
            }
            return self.hoist(name, node, pointer, stable);
        }
        match object.get("type") {
            None => {
                self.only(object, pointer, &[])?;
                Ok(Type::Any)
            }
            Some(Value::String(kind)) => self.simple_type(name, kind, node, object, pointer, stable),
            Some(Value::Array(kinds)) => {
                let kinds: Option<Vec<&str>> = kinds.iter().map(Value::as_str).collect();
                let kinds = kinds.ok_or_else(|| self.fail(&format!("{pointer}/type"), "expected type names"))?;
                let some: Vec<&str> = kinds.iter().copied().filter(|kind| *kind != "null").collect();
                let inner = match some.as_slice() {
                    [] => return Ok(Type::Null),
                    [kind] => self.simple_type(name, kind, node, object, pointer, stable)?,
                    // Several unrelated types with nothing more said of them: whatever comes is kept as it is.
                    _ => {
                        self.only(object, pointer, &["type"])?;
                        Type::Any
                    }
                };
                Ok(if some.len() == kinds.len() { inner } else { Type::Nullable(Box::new(inner)) })
            }
            Some(other) => Err(self.fail(
                &format!("{pointer}/type"),
                format!("expected a type name or a list of them, found {}", kind(other)),
            )),
        }
    }

    fn simple_type(
        &mut self,
        name: &str,
        type_name: &str,
        node: &'a Value,
        object: &'a Map<String, Value>,
        pointer: &str,
        stable: Option<&'a Value>,
    ) -> Result<Type, CodegenError> {
        match type_name {
            "string" | "boolean" | "null" | "integer" | "number" => self.only(object, pointer, &["type"])?,
            _ => {}
        }
        match type_name {
            "string" => Ok(Type::String),
            "boolean" => Ok(Type::Boolean),
            "null" => Ok(Type::Null),
            "number" => Ok(Type::Number),
            "integer" => {
                let width = match object.get("format").map(Value::as_str) {
                    None => Integer::I64,
                    Some(Some("int8")) => Integer::I8,
                    Some(Some("int16")) => Integer::I16,
                    Some(Some("int32")) => Integer::I32,
                    Some(Some("int64" | "int")) => Integer::I64,
                    Some(Some("uint8")) => Integer::U8,
                    Some(Some("uint16")) => Integer::U16,
                    Some(Some("uint32")) => Integer::U32,
                    Some(Some("uint64" | "uint")) => Integer::U64,
                    Some(_) => {
                        return Err(self.fail(&format!("{pointer}/format"), "a width of integers that is not known"));
                    }
                };
                Ok(Type::Integer(width))
            }
            "array" => {
                self.only(object, pointer, &["type", "items"])?;
                let inner = match object.get("items") {
                    None => Type::Any,
                    Some(items) => {
                        let stable = stable.and_then(|node| node.get("items"));
                        self.value_type(&format!("{name}Item"), items, &format!("{pointer}/items"), stable)?
                    }
                };
                Ok(Type::List(Box::new(inner)))
            }
            "object" if object.contains_key("properties") => self.hoist(name, node, pointer, stable),
            "object" => {
                self.only(object, pointer, &["type", "additionalProperties", "required"])?;
                let inner = match object.get("additionalProperties") {
                    None | Some(Value::Bool(_)) => Type::Any,
                    Some(values) => {
                        let stable = stable.and_then(|node| node.get("additionalProperties"));
                        let pointer = format!("{pointer}/additionalProperties");
                        self.value_type(&format!("{name}Value"), values, &pointer, stable)?
                    }
                };
                Ok(Type::Map(Box::new(inner)))
            }
            other => Err(self.fail(&format!("{pointer}/type"), format!("type `{other}` is not known"))),
        }
    }

    /// Gives an inline type a name and a definition of its own.
    fn hoist(
        &mut self,
        name: &str,
        node: &'a Value,
        pointer: &str,
        stable: Option<&'a Value>,
    ) -> Result<Type, CodegenError> {
        let shape = self.shape(name, node, pointer, stable)?;
        self.define(name, text_of(node), false, pointer, shape)?;
        Ok(Type::Reference(name.to_owned()))
    }

    fn reference(&self, reference: &Value, pointer: &str) -> Result<Type, CodegenError> {
        let text = reference.as_str().ok_or_else(|| self.fail(pointer, "expected a reference"))?;
        let name = text.strip_prefix("#/definitions/").map(|path| path.rsplit('/').next().unwrap_or(path));
        match name {
            Some(name) if self.bundle.definitions.contains_key(name) => Ok(Type::Reference(name.to_owned())),
            _ => Err(self.fail(pointer, format!("`{text}` leads nowhere"))),
        }
    }

    /// Looks through references: the schema object that a node stands for.
    fn resolve(&self, node: &'a Value) -> &'a Value {
        let name = node.get("$ref").and_then(Value::as_str).and_then(|reference| reference.rsplit('/').next());
        name.and_then(|name| self.bundle.definitions.get(name)).map_or(node, |(_, node)| node)
    }

    fn enum_values(
        &self,
        name: &str,
        nodes: &[(&'a Value, String)],
        stable: Option<&'a Value>,
    ) -> Result<Vec<EnumValue>, CodegenError> {
        let known = stable.map(strings_of);
        let mut values: Vec<(EnumValue, String)> = Vec::new();
        for (node, pointer) in nodes {
            let object = self.object(node, pointer)?;
            self.only(object, pointer, &["type", "enum", "const"])?;
            if object.get("type").is_some_and(|kind| kind != "string") {
                return Err(self.fail(&format!("{pointer}/type"), "an enum of something else than strings"));
            }
            let (list, list_pointer) = match (object.get("const"), object.get("enum").map(Value::as_array)) {
                (Some(value), None) => (std::slice::from_ref(value), format!("{pointer}/const")),
                (None, Some(Some(list))) if !list.is_empty() => (list.as_slice(), format!("{pointer}/enum")),
                _ => return Err(self.fail(&format!("{pointer}/enum"), "expected a list of strings")),
            };
            for (index, value) in list.iter().enumerate() {
                let pointer = format!("{list_pointer}/{index}");
                let Some(wire) = value.as_str() else {
                    return Err(self.fail(&pointer, format!("expected a string, found {}", kind(value))));
                };
                let value = EnumValue {
                    wire: wire.to_owned(),
                    name: names::rust_variant(wire),
                    // In a list of one, the description is the value's own.
                    description: if list.len() == 1 && nodes.len() > 1 { text_of(node) } else { String::new() },
                    experimental: known.as_ref().is_some_and(|known| !known.contains(wire)),
                };
                values.push((value, pointer));
            }
        }
        distinct_names(
            name,
            "values",
            &mut values,
            |(value, pointer)| (value.wire.clone(), pointer.clone()),
            |(value, _)| &mut value.name,
        )?;
        Ok(values.into_iter().map(|(value, _)| value).collect())
    }

    /// The fields of an object; alternatives inside it (`anyOf` beside `properties`) become optional fields.
    fn fields(
        &mut self,
        name: &str,
        object: &'a Map<String, Value>,
        pointer: &str,
        stable: Option<&'a Value>,
    ) -> Result<Vec<Field>, CodegenError> {
        self.only(object, pointer, &["type", "properties", "required", "additionalProperties", "anyOf", "oneOf"])?;
        if let Some(kind) = object.get("type")
            && kind != "object"
        {
            return Err(self.fail(&format!("{pointer}/type"), format!("expected `object`, found {kind}")));
        }
        match object.get("additionalProperties") {
            None | Some(Value::Bool(_)) => {}
            Some(_) => {
                return Err(self.fail(
                    &format!("{pointer}/additionalProperties"),
                    "an object with both named fields and a type for all others is not understood",
                ));
            }
        }
        let required = self.required(object, pointer)?;
        let mut fields = self.own_fields(name, object, pointer, stable, &required)?;
        for keyword in ["anyOf", "oneOf"] {
            let Some(list) = object.get(keyword) else { continue };
            for (node, pointer) in self.alternatives(list, &format!("{pointer}/{keyword}"))? {
                let alternative = self.object(node, &pointer)?;
                self.only(alternative, &pointer, &["type", "properties", "required", "additionalProperties"])?;
                for field in self.own_fields(name, alternative, &pointer, None, &BTreeSet::new())? {
                    if !fields.iter().any(|known| known.wire == field.wire) {
                        fields.push(Field { experimental: false, ..field });
                    }
                }
            }
        }
        for key in &required {
            if !fields.iter().any(|field| field.wire == *key) {
                return Err(self.fail(&format!("{pointer}/required"), format!("`{key}` is required but not described")));
            }
        }
        // Required fields first, in the schema's (alphabetical) order: what must be known before what may be.
        let mut origins: HashMap<String, &Field> = HashMap::new();
        for field in &fields {
            if let Some(first) = origins.insert(names::snake(&field.wire), field) {
                return Err(CodegenError::Collision {
                    what: "fields",
                    name: format!("{name}.{}", names::snake(&field.wire)),
                    first: first.pointer.clone(),
                    second: field.pointer.clone(),
                });
            }
        }
        Ok(fields)
    }

    fn required(&self, object: &'a Map<String, Value>, pointer: &str) -> Result<BTreeSet<&'a str>, CodegenError> {
        let Some(list) = object.get("required") else { return Ok(BTreeSet::new()) };
        list.as_array()
            .and_then(|list| list.iter().map(Value::as_str).collect())
            .ok_or_else(|| self.fail(&format!("{pointer}/required"), "expected a list of field names"))
    }

    fn own_fields(
        &mut self,
        name: &str,
        object: &'a Map<String, Value>,
        pointer: &str,
        stable: Option<&'a Value>,
        required: &BTreeSet<&str>,
    ) -> Result<Vec<Field>, CodegenError> {
        let Some(properties) = object.get("properties") else { return Ok(Vec::new()) };
        let pointer = format!("{pointer}/properties");
        let properties = self.object(properties, &pointer)?;
        let mut fields = Vec::with_capacity(properties.len());
        for (wire, node) in properties {
            let pointer = format!("{pointer}/{}", escape(wire));
            let stable_field = stable.map(|node| node.get("properties").and_then(|fields| fields.get(wire)));
            let type_name = format!("{name}{}", names::pascal(wire));
            let value = self.value_type(&type_name, node, &pointer, stable_field.flatten().or(Some(node)))?;
            let required = required.contains(wire.as_str());
            let description = text_of(node);
            let (value, null) = match value {
                Type::Nullable(inner) if !required && null_is_distinct(&description) => (*inner, Null::Distinct),
                Type::Nullable(inner) => (*inner, Null::Absent),
                // A constant that may be left out is an enum of one value.
                Type::Literal(_) if !required => (self.hoist(&type_name, node, &pointer, Some(node))?, Null::Refused),
                other => (other, Null::Refused),
            };
            fields.push(Field {
                wire: wire.clone(),
                description,
                experimental: matches!(stable_field, Some(None)),
                pointer,
                required,
                null,
                value,
                default: node.get("default").filter(|value| !value.is_null()).cloned(),
            });
        }
        Ok(fields)
    }

    fn union(
        &mut self,
        name: &str,
        object: &'a Map<String, Value>,
        pointer: &str,
        alternatives: &[(&'a Value, String)],
        stable: Option<&'a Value>,
    ) -> Result<Shape, CodegenError> {
        let is_enum = |node: &Value| node.get("enum").is_some() || node.get("const").is_some();
        if alternatives.iter().all(|(node, _)| is_enum(node)) {
            return Ok(Shape::Enum(self.enum_values(name, alternatives, stable)?));
        }
        if let Some(property) = self.tag(alternatives) {
            return self.tagged(name, object, pointer, &property, alternatives, stable);
        }
        if object.contains_key("properties") {
            return Ok(Shape::Object(self.fields(name, object, pointer, stable)?));
        }
        // What accepts any string and any object is the schema's own "and whatever comes": every union has that.
        let catches_all = |node: &Value| {
            node.get("type").and_then(Value::as_array).is_some_and(|kinds| kinds.len() > 1)
                && node.as_object().is_some_and(|object| object.keys().all(|key| key == "type" || key == "description"))
        };
        let known: Vec<_> = alternatives.iter().filter(|(node, _)| !catches_all(node)).cloned().collect();
        let is_single_key = |node: &Value| {
            let properties = node.get("properties").and_then(Value::as_object);
            let required = node.get("required").and_then(Value::as_array);
            properties.is_some_and(|fields| fields.len() == 1) && required.is_some_and(|keys| keys.len() == 1)
        };
        if known.iter().all(|(node, _)| is_enum(node) || is_single_key(node)) {
            return self.keyed(name, &known, stable);
        }
        self.untagged(name, &known)
    }

    /// The field whose constant tells the alternatives apart, if there is one.
    fn tag(&self, alternatives: &[(&'a Value, String)]) -> Option<String> {
        let constants: Option<Vec<Vec<(&str, &str)>>> =
            alternatives.iter().map(|(node, _)| constants(self.resolve(node))).collect();
        let constants = constants?;
        let mut candidates: Vec<&str> = constants.first()?.iter().map(|(key, _)| *key).collect();
        candidates.sort_by_key(|key| (*key != "type", *key != "kind", *key != "method"));
        let tag = candidates.into_iter().find(|key| {
            let values: Option<BTreeSet<&str>> = constants
                .iter()
                .map(|of_one| of_one.iter().find(|(candidate, _)| candidate == key).map(|(_, value)| *value))
                .collect();
            values.is_some_and(|values| values.len() == alternatives.len())
        });
        tag.map(str::to_owned)
    }

    fn tagged(
        &mut self,
        name: &str,
        object: &'a Map<String, Value>,
        pointer: &str,
        property: &str,
        alternatives: &[(&'a Value, String)],
        stable: Option<&'a Value>,
    ) -> Result<Shape, CodegenError> {
        let shared_required = self.required(object, pointer)?;
        let shared = self.own_fields(name, object, pointer, stable, &shared_required)?;
        let tag_of = |node: &'a Value| -> Option<&'a str> {
            constants(node)?.into_iter().find(|(key, _)| *key == property).map(|(_, value)| value)
        };
        let mut variants: Vec<(Variant, String)> = Vec::new();
        for (node, pointer) in alternatives {
            let wire = tag_of(self.resolve(node)).unwrap_or_default().to_owned();
            let variant = Variant {
                name: names::rust_variant(&wire),
                wire,
                description: text_of(node),
                experimental: false,
                value: Type::Null,
                wrapper: None,
            };
            variants.push((variant, pointer.clone()));
        }
        distinct_names(
            name,
            "variants",
            &mut variants,
            |(variant, pointer)| (variant.wire.clone(), pointer.clone()),
            |(variant, _)| &mut variant.name,
        )?;
        let stable_variants: Option<Vec<&'a Value>> = stable.map(|node| {
            ["oneOf", "anyOf"].iter().find_map(|keyword| node.get(keyword)?.as_array()).into_iter().flatten().collect()
        });
        for ((variant, pointer), (node, _)) in variants.iter_mut().zip(alternatives) {
            let stable_variant = stable_variants.as_ref().map(|nodes| {
                nodes.iter().copied().find(|node| tag_of(self.resolve(node)) == Some(variant.wire.as_str()))
            });
            variant.experimental = matches!(stable_variant, Some(None));
            if node.get("$ref").is_some() {
                if !shared.is_empty() {
                    return Err(self.fail(pointer, "a reference beside shared fields is not understood"));
                }
                variant.value = self.value_type(name, node, pointer, None)?;
                continue;
            }
            let type_name = format!("{}{name}", variant.name);
            let object = self.object(node, pointer)?;
            let mut fields = shared.clone();
            fields.extend(self.fields(&type_name, object, pointer, stable_variant.flatten())?);
            self.define(&type_name, text_of(node), variant.experimental, pointer, Shape::Object(fields))?;
            variant.value = Type::Reference(type_name);
        }
        Ok(Shape::Tagged {
            property: property.to_owned(),
            variants: variants.into_iter().map(|(variant, _)| variant).collect(),
        })
    }

    fn keyed(
        &mut self,
        name: &str,
        alternatives: &[(&'a Value, String)],
        stable: Option<&'a Value>,
    ) -> Result<Shape, CodegenError> {
        let (enums, objects): (Vec<_>, Vec<_>) =
            alternatives.iter().cloned().partition(|(node, _)| node.get("properties").is_none());
        let values = self.enum_values(name, &enums, stable)?;
        let known = stable.map(strings_of);
        let mut variants: Vec<(Variant, String)> = Vec::new();
        for (node, pointer) in &objects {
            let object = self.object(node, pointer)?;
            self.only(object, pointer, &["type", "properties", "required", "additionalProperties"])?;
            let Some((key, inner)) = node["properties"].as_object().and_then(|fields| fields.iter().next()) else {
                return Err(self.fail(pointer, "expected an object with a single key"));
            };
            let inner_pointer = format!("{pointer}/properties/{}", escape(key));
            let variant_name = names::rust_variant(key);
            let value = self.value_type(&format!("{name}{variant_name}"), inner, &inner_pointer, Some(inner))?;
            let wrapper = format!("{variant_name}{name}");
            self.claim(&wrapper, pointer)?;
            let variant = Variant {
                wire: key.clone(),
                name: variant_name,
                description: text_of(node),
                experimental: known.as_ref().is_some_and(|known| !known.contains(key.as_str())),
                value,
                wrapper: Some(wrapper),
            };
            variants.push((variant, pointer.clone()));
        }
        let mut taken: HashMap<&str, &str> = HashMap::new();
        let all = values
            .iter()
            .map(|value| (value.name.as_str(), pointer_of(&enums)))
            .chain(variants.iter().map(|(variant, pointer)| (variant.name.as_str(), pointer.as_str())));
        for (variant, pointer) in all {
            if let Some(first) = taken.insert(variant, pointer) {
                return Err(CodegenError::Collision {
                    what: "variants",
                    name: format!("{name}::{variant}"),
                    first: first.to_owned(),
                    second: pointer.to_owned(),
                });
            }
        }
        Ok(Shape::Keyed { values, variants: variants.into_iter().map(|(variant, _)| variant).collect() })
    }

    fn untagged(&mut self, name: &str, alternatives: &[(&'a Value, String)]) -> Result<Shape, CodegenError> {
        let references: Vec<Option<Vec<String>>> = alternatives
            .iter()
            .map(|(node, _)| {
                let name = node.get("$ref")?.as_str()?.rsplit('/').next()?;
                Some(names::words(name))
            })
            .collect();
        let mut named: Vec<(Alternative, String)> = Vec::new();
        for (index, (node, pointer)) in alternatives.iter().enumerate() {
            let object = self.object(node, pointer)?;
            let (variant, value) = if let Some(words) = references.get(index).and_then(Option::as_ref) {
                (distinguishing(name, words, &references), self.value_type(name, node, pointer, None)?)
            } else if object.get("properties").is_some() {
                let variant = self.distinguishing_field(node, alternatives).ok_or_else(|| {
                    self.fail(pointer, "nothing tells this alternative from the others: no constant, no required field")
                })?;
                let type_name = format!("{variant}{name}");
                (variant, self.hoist(&type_name, node, pointer, Some(node))?)
            } else {
                let kind = object.get("type").and_then(Value::as_str).unwrap_or("any").to_owned();
                let variant = match kind.as_str() {
                    "array" => "List".to_owned(),
                    "object" => "Map".to_owned(),
                    other => names::pascal(other),
                };
                let value = self.value_type(&format!("{variant}{name}"), node, pointer, Some(node))?;
                (variant, value)
            };
            named.push((Alternative { name: variant, description: text_of(node), value }, pointer.clone()));
        }
        let mut taken: HashMap<&str, &str> = HashMap::new();
        for (alternative, pointer) in &named {
            if let Some(first) = taken.insert(&alternative.name, pointer) {
                return Err(CodegenError::Collision {
                    what: "variants",
                    name: format!("{name}::{}", alternative.name),
                    first: first.to_owned(),
                    second: pointer.clone(),
                });
            }
        }
        Ok(Shape::Untagged(named.into_iter().map(|(alternative, _)| alternative).collect()))
    }

    /// `UpperCamelCase` name of the first required field that only this alternative requires.
    fn distinguishing_field(&self, node: &Value, alternatives: &[(&'a Value, String)]) -> Option<String> {
        let required = |node: &Value| -> Vec<String> {
            node.get("required")
                .and_then(Value::as_array)
                .map(|keys| keys.iter().filter_map(Value::as_str).map(str::to_owned).collect())
                .unwrap_or_default()
        };
        let others: Vec<String> = alternatives
            .iter()
            .filter(|(other, _)| !std::ptr::eq(*other, node))
            .flat_map(|(other, _)| required(self.resolve(other)))
            .collect();
        required(node).into_iter().find(|key| !others.contains(key)).map(|key| names::pascal(&key))
    }

    fn message_set(&mut self, direction: Direction) -> Result<(), CodegenError> {
        let Some((pointer, node)) = self.bundle.messages.get(direction.name()).cloned() else {
            return Err(self.fail(&format!("/definitions/{}", direction.name()), "the definition is missing"));
        };
        let object = self.object(node, &pointer)?;
        self.only(object, &pointer, &["oneOf", "properties", "required", "type"])?;
        let stable_methods: Option<BTreeSet<&str>> =
            self.stable.messages.get(direction.name()).and_then(|(_, node)| {
                Some(node.get("oneOf")?.as_array()?.iter().filter_map(|node| tag_value(node, "method")).collect())
            });
        let required = self.required(object, &pointer)?;
        let mut fields = self.own_fields(direction.name(), object, &pointer, Some(node), &required)?;
        let mut messages: Vec<Message> = Vec::new();
        let list = object.get("oneOf").unwrap_or(&Value::Null);
        for (node, pointer) in self.alternatives(list, &format!("{pointer}/oneOf"))? {
            let object = self.object(node, &pointer)?;
            self.only(object, &pointer, &["type", "properties", "required", "additionalProperties"])?;
            let Some(method) = tag_value(node, "method") else {
                return Err(self.fail(&format!("{pointer}/properties/method"), "expected a constant method name"));
            };
            let name = names::pascal(method);
            let required = self.required(object, &pointer)?;
            let mut params = None;
            for field in
                self.own_fields(&format!("{name}{}", direction.name()), object, &pointer, Some(node), &required)?
            {
                match field.wire.as_str() {
                    "method" => {}
                    "params" => {
                        params = match field.value {
                            Type::Null => None,
                            value if field.null == Null::Refused && field.required => Some(value),
                            value => Some(Type::Nullable(Box::new(value))),
                        };
                    }
                    _ if fields.iter().any(|known| known.wire == field.wire) => {}
                    _ => fields.push(field),
                }
            }
            if let Some(first) = messages.iter().find(|message| message.name == name) {
                return Err(CodegenError::Collision {
                    what: "messages",
                    name,
                    first: first.pointer.clone(),
                    second: pointer,
                });
            }
            messages.push(Message {
                method: method.to_owned(),
                name,
                description: text_of(node),
                experimental: stable_methods.as_ref().is_some_and(|known| !known.contains(method)),
                pointer,
                params,
                result: None,
            });
        }
        self.protocol.messages.push(MessageSet { direction, description: text_of(node), fields, messages });
        Ok(())
    }
}

/// Makes the names of variants distinct: those that differ only in separators get them spelled out; anything else that is
/// still equal is an error.
fn distinct_names<T>(
    owner: &str,
    what: &'static str,
    items: &mut [T],
    origin: impl Fn(&T) -> (String, String),
    name: impl Fn(&mut T) -> &mut String,
) -> Result<(), CodegenError> {
    let mut count: HashMap<String, usize> = HashMap::new();
    for item in items.iter_mut() {
        *count.entry(name(item).clone()).or_default() += 1;
    }
    for item in items.iter_mut() {
        let (wire, _) = origin(item);
        if count.get(name(item)).is_some_and(|count| *count > 1) {
            *name(item) = names::pascal_spelled(&wire);
        }
    }
    let mut taken: HashMap<String, String> = HashMap::new();
    for item in items.iter_mut() {
        let (_, pointer) = origin(item);
        let name = name(item).clone();
        if let Some(first) = taken.insert(name.clone(), pointer.clone()) {
            return Err(CodegenError::Collision { what, name: format!("{owner}::{name}"), first, second: pointer });
        }
    }
    Ok(())
}

/// A name without the words it shares with all its siblings, at the front and at the back; alone, without those it shares
/// with the union it is in.
fn distinguishing(union: &str, words: &[String], references: &[Option<Vec<String>>]) -> String {
    let union = names::words(union);
    let siblings: Vec<&[String]> =
        references.iter().flatten().map(Vec::as_slice).filter(|other| *other != words).collect();
    let siblings = if siblings.is_empty() { vec![union.as_slice()] } else { siblings };
    let shared = |count: &dyn Fn(&[String]) -> usize| siblings.iter().map(|other| count(other)).min().unwrap_or(0);
    let front = shared(&|other| words.iter().zip(other).take_while(|(one, two)| one == two).count());
    let back = shared(&|other| words.iter().rev().zip(other.iter().rev()).take_while(|(one, two)| one == two).count());
    let middle = if front + back < words.len() { &words[front..words.len() - back] } else { words };
    names::rust_variant(&middle.join(" "))
}

/// The required constant string fields of an inline or referenced object.
fn constants(node: &Value) -> Option<Vec<(&str, &str)>> {
    let properties = node.get("properties")?.as_object()?;
    let required: Vec<&str> = node.get("required")?.as_array()?.iter().filter_map(Value::as_str).collect();
    let constants: Vec<(&str, &str)> = properties
        .iter()
        .filter(|(key, _)| required.contains(&key.as_str()))
        .filter_map(|(key, _)| Some((key.as_str(), tag_value(node, key)?)))
        .collect();
    (!constants.is_empty()).then_some(constants)
}

fn tag_value<'a>(node: &'a Value, property: &str) -> Option<&'a str> {
    let field = node.get("properties")?.get(property)?;
    match (field.get("const"), field.get("enum").and_then(Value::as_array)) {
        (Some(value), None) => value.as_str(),
        (None, Some(values)) if values.len() == 1 => values.first()?.as_str(),
        _ => None,
    }
}

/// Every enum value, constant and single key below a node: what the stable schema knows of a union.
fn strings_of(node: &Value) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    let alternatives = ["oneOf", "anyOf"].iter().find_map(|keyword| node.get(keyword)?.as_array());
    let nodes: Vec<&Value> = alternatives.map_or_else(|| vec![node], |list| list.iter().collect());
    for node in nodes {
        found.extend(node.get("const").and_then(Value::as_str));
        found.extend(node.get("enum").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str));
        if let Some(properties) = node.get("properties").and_then(Value::as_object) {
            found.extend(properties.keys().map(String::as_str));
        }
    }
    found
}

fn pointer_of<'a>(nodes: &'a [(&Value, String)]) -> &'a str {
    nodes.first().map_or("", |(_, pointer)| pointer.as_str())
}

fn is_null(node: &Value) -> bool {
    node.get("type").and_then(Value::as_str) == Some("null")
}

fn text_of(node: &Value) -> String {
    node.get("description").and_then(Value::as_str).unwrap_or_default().trim().to_owned()
}

fn is_identifier(name: &str) -> bool {
    let mut characters = name.chars();
    characters.next().is_some_and(|first| first.is_ascii_uppercase())
        && characters.all(|character| character.is_ascii_alphanumeric())
        && name != "Self"
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

/// Whether a description gives `null` a meaning that leaving the field out has not ("Omit to leave it unchanged, set it to
/// `null` to clear it"). The schema itself has no word for it; the descriptions are consistent.
fn null_is_distinct(description: &str) -> bool {
    let text = description.to_lowercase().replace('`', "");
    let mentions_both = text.contains("null") && (text.contains("omit") || text.contains("omission"));
    let joined = ["or null", "/null", "null, or", "null or", "omit a field"].iter().any(|phrase| text.contains(phrase));
    mentions_both && !joined
}

#[cfg(test)]
mod tests {
    use super::null_is_distinct;

    #[test]
    fn null_is_distinct_only_where_the_description_says_so() {
        for text in [
            "Omit to preserve appearance, use `null` to clear it, or provide a replacement.",
            "Override the service tier. `null` clears the current service tier; omission leaves it unchanged.",
            "When omitted, the server default applies. Set to `null` to disable the cap.",
        ] {
            assert!(null_is_distinct(text), "{text}");
        }
        for text in [
            "Omitted or null returns all matches; false returns non-archived threads only.",
            "Replace this thread's plugin IDs. Omitted/null preserves the list; [] clears it.",
            "Omission or `null` leaves the model unchanged.",
            "Omit a field to leave it unchanged, set it to `null` to clear it, or provide a string.",
            "Set a key to `null` to unset an inherited variable.",
        ] {
            assert!(!null_is_distinct(text), "{text}");
        }
    }
}
