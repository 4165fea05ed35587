//! Enums and unions: what tells their alternatives apart.

use std::collections::{BTreeSet, HashMap};

use serde_json::{Map, Value};

use super::super::error::CodegenError;
use super::super::model::{Alternative, EnumValue, Shape, Type, Variant};
use super::super::names;
use super::bundle::escape;
use super::naming::{distinct_names, distinguishing};
use super::{Reader, kind, text_of};

impl<'a> Reader<'a> {
    pub(super) fn enum_values(
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

    pub(super) fn union(
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

pub(super) fn tag_value<'a>(node: &'a Value, property: &str) -> Option<&'a str> {
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
