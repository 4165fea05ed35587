//! The classes of one module.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde_json::Value;

use super::super::model::{Alternative, Definition, EnumValue, Field, Null, Shape, Type, Variant};
use super::super::{Header, modules, names, roles};
use super::{MESSAGES, Python, layout, spell, values_name};

const EXPERIMENTAL: &str = "Experimental: the runtime answers only clients that asked for `experimentalApi`.";

/// One module with all its classes, each after those it mentions.
pub(super) fn module(python: &Python<'_>, header: Header, module: &str) -> String {
    let mut emitter = Emitter { python, module, done: BTreeSet::new(), open: BTreeSet::new(), body: String::new() };
    let names: Vec<&String> = python
        .definitions
        .values()
        .filter(|definition| python.modules.get(&definition.name).is_some_and(|of| of == module))
        .map(|definition| &definition.name)
        .collect();
    for name in names {
        emitter.class(name);
    }
    let body = emitter.body;

    let mut out = header.comment("#");
    // The descriptions are the schema's own; pydantic copies mutable defaults.
    out.push_str("# ruff: noqa: D101, D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100\n\n");
    let title = match module {
        modules::SHARED => "Models that several parts of the protocol use.".to_owned(),
        MESSAGES => "Requests and notifications by method.".to_owned(),
        module => format!("Models of the protocol's `{module}` part."),
    };
    let _ = write!(out, "\"\"\"{title}\"\"\"\n\n");
    let words: BTreeSet<&str> = body
        .lines()
        .filter(|line| !line.trim_start().starts_with("\"\"\""))
        .flat_map(|line| line.split(|c: char| !c.is_alphanumeric() && c != '_'))
        .collect();
    let used = |names: &[&'static str]| -> Vec<&'static str> {
        names.iter().copied().filter(|name| words.contains(name)).collect()
    };
    let mut sections: Vec<String> = Vec::new();
    let mut section = String::new();
    let typing = used(&["Annotated", "Any", "Literal"]);
    if !typing.is_empty() {
        layout::import(&mut section, "", "typing", &typing);
        sections.push(std::mem::take(&mut section));
    }
    let pydantic = used(&["Field", "Tag"]);
    if !pydantic.is_empty() {
        layout::import(&mut section, "", "pydantic", &pydantic);
        sections.push(std::mem::take(&mut section));
    }
    let wire = used(&[
        "OpenEnum",
        "ProtocolModel",
        "ProtocolRoot",
        "TaggedModel",
        "Text",
        "UnionModel",
        "Unrecognized",
        "by_form",
        "by_key",
        "by_property",
    ]);
    if !wire.is_empty() {
        layout::import(&mut section, "", "..._model", &wire);
    }
    let mut others: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (name, of) in &python.modules {
        if of != module && words.contains(name.as_str()) {
            others.entry(of).or_default().push(name);
        }
    }
    // Only what is really mentioned as a type: a word of a docstring may happen to be a class of another module.
    let mentioned = mentioned(python, module);
    for (of, names) in others {
        let names: Vec<&str> = names.into_iter().filter(|name| mentioned.contains(name)).collect();
        if !names.is_empty() {
            layout::import(&mut section, "", &format!(".{of}"), &names);
        }
    }
    if !section.is_empty() {
        sections.push(section);
    }
    out.push_str(&sections.join("\n"));
    out.push_str(&body);
    out
}

fn mentioned<'a>(python: &'a Python<'_>, module: &str) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    for definition in python.definitions.values() {
        if python.modules.get(&definition.name).is_some_and(|of| of == module) {
            modules::references(&definition.shape, &mut |name| {
                found.insert(name);
            });
        }
    }
    found
}

struct Emitter<'a> {
    python: &'a Python<'a>,
    module: &'a str,
    done: BTreeSet<&'a str>,
    /// Classes that are being written further out: mentioning one needs quotes.
    open: BTreeSet<&'a str>,
    body: String,
}

impl Emitter<'_> {
    fn class(&mut self, name: &str) {
        let Some((name, definition)) = self.python.definitions.get_key_value(name) else { return };
        if self.python.modules.get(name).is_none_or(|of| of != self.module)
            || self.done.contains(name.as_str())
            || !self.open.insert(name)
        {
            return;
        }
        let mut needed = Vec::new();
        modules::references(&definition.shape, &mut |name| needed.push(name));
        if let Shape::Keyed { variants, .. } = &definition.shape {
            needed.extend(variants.iter().filter_map(|variant| variant.wrapper.as_deref()));
        }
        for name in needed {
            self.class(name);
        }
        let mut text = String::new();
        self.emit(definition, &mut text);
        self.body.push_str(&text);
        self.open.remove(name.as_str());
        self.done.insert(name);
    }

    /// The type as an annotation; quoted when a class in it does not exist yet.
    fn annotation(&self, value: &Type, nullable: bool) -> String {
        let mut spelled = spell(value);
        if nullable && spelled != "Any" && !spelled.ends_with("None") {
            spelled.push_str(" | None");
        }
        let mut quoted = false;
        value.references(&mut |name| quoted |= self.open.contains(name));
        if quoted { layout::string(&spelled) } else { spelled }
    }

    fn emit(&self, definition: &Definition, out: &mut String) {
        let name = &definition.name;
        match &definition.shape {
            Shape::Object(fields) => self.object(definition, fields, out),
            Shape::Enum(values) => {
                self.head(name, "OpenEnum", definition, out);
                enum_members(values, out);
            }
            Shape::Tagged { property, variants } => {
                self.head(name, "UnionModel", definition, out);
                let operands = self.operands(variants.iter().map(|variant| (&variant.value, variant.wire.clone())));
                let chooser = format!("by_property({})", layout::string(property));
                layout::subscript(out, "    ", "root: Annotated", &[operands, vec![chooser]], "");
            }
            Shape::Keyed { values, variants } => self.keyed(definition, values, variants, out),
            Shape::Untagged(alternatives) => self.untagged(definition, alternatives, out),
            Shape::Alias(Type::String) => {
                self.head(name, "Text", definition, out);
                without_members(out);
            }
            Shape::Alias(value) => {
                self.head(name, "ProtocolRoot", definition, out);
                let _ = writeln!(out, "    root: {}", self.annotation(value, false));
            }
        }
    }

    /// The line of a class, and what the schema says of it and of which messages it is the parameters or the result.
    fn head(&self, name: &str, base: &str, definition: &Definition, out: &mut String) {
        let _ = write!(out, "\n\nclass {name}({base}):\n");
        let mut paragraphs = vec![definition.description.clone()];
        if definition.experimental {
            paragraphs.push(EXPERIMENTAL.to_owned());
        }
        let roles = self.python.roles.get(name).map(Vec::as_slice).unwrap_or_default();
        paragraphs.push(roles::sentence(roles, |_, message| format!("`{}`", message.method)));
        let before = out.len();
        layout::docstring(out, "    ", &paragraphs);
        if out.len() > before {
            out.push('\n');
        }
    }

    fn object(&self, definition: &Definition, fields: &[Field], out: &mut String) {
        let has_constant = fields.iter().any(|field| matches!(field.value, Type::Literal(_)));
        self.head(&definition.name, if has_constant { "TaggedModel" } else { "ProtocolModel" }, definition, out);
        if fields.is_empty() {
            without_members(out);
            return;
        }
        // Fields without a default first, so that the order is that of the constructor.
        for field in fields {
            self.field(definition, field, out);
        }
    }

    fn field(&self, definition: &Definition, field: &Field, out: &mut String) {
        let name = names::python_field(&field.wire);
        let optional = !field.required || field.null != Null::Refused;
        let annotation = self.annotation(&field.value, optional);
        let default = match (&field.value, field.required) {
            (Type::Literal(text), _) => format!(" = {}", layout::string(text)),
            // A runtime that is older than the field leaves it out, which says no less than null.
            (_, true) if field.null != Null::Refused => " = None".to_owned(),
            (_, true) => String::new(),
            (value, false) => {
                let default = field.default.as_ref().and_then(|default| self.default(value, default));
                format!(" = {}", default.unwrap_or_else(|| "None".to_owned()))
            }
        };
        if names::camel_of_snake(&name) == field.wire {
            let _ = writeln!(out, "    {name}: {annotation}{default}");
        } else {
            let alias = format!("Field(alias={})", layout::string(&field.wire));
            let before = format!("{name}: Annotated");
            layout::subscript(out, "    ", &before, &[vec![annotation], vec![alias]], &default);
        }
        let mut paragraphs = vec![field.description.clone()];
        if field.experimental && !definition.experimental {
            paragraphs.push(EXPERIMENTAL.to_owned());
        }
        layout::docstring(out, "    ", &paragraphs);
    }

    /// The schema's default as an expression, when it is one that a reader of the signature can use.
    fn default(&self, value: &Type, default: &Value) -> Option<String> {
        match (value, default) {
            (Type::Boolean, Value::Bool(true)) => Some("True".to_owned()),
            (Type::Boolean, Value::Bool(false)) => Some("False".to_owned()),
            (Type::String, Value::String(text)) => Some(layout::string(text)),
            (Type::Integer(_) | Type::Number, Value::Number(number)) => Some(number.to_string()),
            (Type::List(inner), Value::Array(items)) => {
                let items: Option<Vec<String>> = items.iter().map(|item| self.default(inner, item)).collect();
                Some(format!("[{}]", items?.join(", ")))
            }
            (Type::Map(_), Value::Object(entries)) if entries.is_empty() => Some("{}".to_owned()),
            (Type::Reference(name), Value::String(text)) => {
                match self.python.definitions.get(name).map(|definition| &definition.shape) {
                    Some(Shape::Enum(values)) if values.iter().any(|value| value.wire == *text) => {
                        Some(format!("{name}.{}", names::python_member(text)))
                    }
                    _ => None,
                }
            }
            _ => None,
        }
    }

    fn operands<'b>(&self, choices: impl Iterator<Item = (&'b Type, String)>) -> Vec<String> {
        let mut operands: Vec<String> = choices
            .map(|(value, tag)| format!("Annotated[{}, Tag({})]", self.annotation(value, false), layout::string(&tag)))
            .collect();
        operands.push("Annotated[Unrecognized, Tag(\"\")]".to_owned());
        operands
    }

    fn keyed(&self, definition: &Definition, values: &[EnumValue], variants: &[Variant], out: &mut String) {
        let name = &definition.name;
        let strings = values_name(name);
        if !values.is_empty() {
            let _ = write!(out, "\n\nclass {strings}(OpenEnum):\n    \"\"\"The bare strings of `{name}`.\"\"\"\n\n");
            enum_members(values, out);
        }
        self.head(name, "UnionModel", definition, out);
        let strings = (!values.is_empty()).then_some((Type::Reference(strings), "str".to_owned()));
        let wrappers = variants
            .iter()
            .filter_map(|variant| Some((Type::Reference(variant.wrapper.clone()?), variant.wire.clone())));
        let choices: Vec<(Type, String)> = strings.into_iter().chain(wrappers).collect();
        let operands = self.operands(choices.iter().map(|(value, tag)| (value, tag.clone())));
        layout::subscript(out, "    ", "root: Annotated", &[operands, vec!["by_key()".to_owned()]], "");
    }

    fn untagged(&self, definition: &Definition, alternatives: &[Alternative], out: &mut String) {
        self.head(&definition.name, "UnionModel", definition, out);
        let operands = self.operands(alternatives.iter().map(|alternative| {
            let tag = match &alternative.value {
                Type::List(_) => "list".to_owned(),
                Type::Map(_) => "dict".to_owned(),
                other => spell(other),
            };
            (&alternative.value, tag)
        }));
        layout::subscript(out, "    ", "root: Annotated", &[operands, vec!["by_form()".to_owned()]], "");
    }
}

/// Ends a class that has a docstring at most.
fn without_members(out: &mut String) {
    if out.ends_with(":\n") {
        out.push_str("    pass\n");
    } else {
        // A class body that is only a docstring needs no blank line after it.
        out.truncate(out.trim_end().len());
        out.push('\n');
    }
}

fn enum_members(values: &[EnumValue], out: &mut String) {
    for value in values {
        let member = names::python_member(&value.wire);
        let hides = if names::hides_string_method(&member) { "  # type: ignore[assignment]" } else { "" };
        let _ = writeln!(out, "    {member} = {}{hides}", layout::string(&value.wire));
        let mut paragraphs = vec![value.description.clone()];
        if value.experimental {
            paragraphs.push(EXPERIMENTAL.to_owned());
        }
        layout::docstring(out, "    ", &paragraphs);
    }
}
