//! Types in the place where they are used, and the form of a definition.

use serde_json::{Map, Value};

use super::super::error::CodegenError;
use super::super::model::{Integer, Shape, Type};
use super::{Reader, kind, text_of};

impl<'a> Reader<'a> {
    /// The form of a definition, or of an inline type that gets the name of one.
    pub(super) fn shape(
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
        Ok(Shape::Alias(self.value_type(name, node, pointer, stable)?))
    }

    /// A type in the place where it is used; an inline type gets the name `name`.
    pub(super) fn value_type(
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
                    self.name_inline(name, node, pointer, shape)?
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
                    None | Some(Some("int64" | "int")) => Integer::I64,
                    Some(Some("int8")) => Integer::I8,
                    Some(Some("int16")) => Integer::I16,
                    Some(Some("int32")) => Integer::I32,
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
            // The type may be a list that null is in, which is not the affair of the definition.
            "object" if object.contains_key("properties") => {
                let shape = Shape::Object(self.fields(name, object, pointer, stable)?);
                self.name_inline(name, node, pointer, shape)
            }
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
    pub(super) fn hoist(
        &mut self,
        name: &str,
        node: &'a Value,
        pointer: &str,
        stable: Option<&'a Value>,
    ) -> Result<Type, CodegenError> {
        let shape = self.shape(name, node, pointer, stable)?;
        self.name_inline(name, node, pointer, shape)
    }

    fn name_inline(&mut self, name: &str, node: &Value, pointer: &str, shape: Shape) -> Result<Type, CodegenError> {
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
    pub(super) fn resolve(&self, node: &'a Value) -> &'a Value {
        let name = node.get("$ref").and_then(Value::as_str).and_then(|reference| reference.rsplit('/').next());
        name.and_then(|name| self.bundle.definitions.get(name)).map_or(node, |(_, node)| node)
    }
}

fn is_null(node: &Value) -> bool {
    node.get("type").and_then(Value::as_str) == Some("null")
}
