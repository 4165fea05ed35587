//! The four unions of messages.

use std::collections::BTreeSet;

use serde_json::Value;

use super::super::error::CodegenError;
use super::super::model::{Direction, Message, MessageSet, Null, Type};
use super::super::names;
use super::unions::tag_value;
use super::{Reader, text_of};

impl<'a> Reader<'a> {
    pub(super) fn message_set(&mut self, direction: Direction) -> Result<(), CodegenError> {
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
                causes: Vec::new(),
            });
        }
        self.protocol.messages.push(MessageSet { direction, description: text_of(node), fields, messages });
        Ok(())
    }
}
