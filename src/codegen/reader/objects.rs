//! Objects and their fields.

use std::collections::{BTreeSet, HashMap};

use serde_json::{Map, Value};

use super::super::error::CodegenError;
use super::super::model::{Field, Null, Type};
use super::super::names;
use super::bundle::escape;
use super::{Reader, text_of};

impl<'a> Reader<'a> {
    /// The fields of an object; alternatives inside it (`anyOf` beside `properties`) become optional fields.
    pub(super) fn fields(
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
        let mut known: BTreeSet<String> = fields.iter().map(|field| field.wire.clone()).collect();
        for keyword in ["anyOf", "oneOf"] {
            let Some(list) = object.get(keyword) else { continue };
            for (node, pointer) in self.alternatives(list, &format!("{pointer}/{keyword}"))? {
                let alternative = self.object(node, &pointer)?;
                self.only(alternative, &pointer, &["type", "properties", "required", "additionalProperties"])?;
                for field in self.own_fields(name, alternative, &pointer, None, &BTreeSet::new())? {
                    if known.insert(field.wire.clone()) {
                        fields.push(Field { experimental: false, ..field });
                    }
                }
            }
        }
        for key in &required {
            if !known.contains(*key) {
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

    pub(super) fn required(
        &self,
        object: &'a Map<String, Value>,
        pointer: &str,
    ) -> Result<BTreeSet<&'a str>, CodegenError> {
        let Some(list) = object.get("required") else { return Ok(BTreeSet::new()) };
        list.as_array()
            .and_then(|list| list.iter().map(Value::as_str).collect())
            .ok_or_else(|| self.fail(&format!("{pointer}/required"), "expected a list of field names"))
    }

    pub(super) fn own_fields(
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
            let (value, null) = match value {
                Type::Nullable(inner) => (*inner, Null::Absent),
                // A constant that may be left out is an enum of one value.
                Type::Literal(_) if !required => (self.hoist(&type_name, node, &pointer, Some(node))?, Null::Refused),
                other => (other, Null::Refused),
            };
            fields.push(Field {
                wire: wire.clone(),
                description: text_of(node),
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
}
