//! `options.rs`: the options of the high-level calls, as builders.

use std::fmt::Write as _;

use super::super::high_level_calls::{Approval, CallOption, Group, Options, Role};
use super::super::model::{Null, Type};
use super::super::{Header, names};
use super::{Rust, document};

pub(crate) fn emit(rust: &Rust<'_>, header: Header, calls: &[Options<'_>]) -> String {
    let mut body = String::new();
    for options in calls {
        call(rust, options, &mut body);
    }
    let mut out = header.comment("//");
    out.push_str("//! What a call of the high-level client may be told beyond what it cannot do without.\n\n");
    out.push_str("#![allow(clippy::doc_lazy_continuation, clippy::doc_markdown, clippy::option_option)]\n// Of some options the schema says nothing.\n#![allow(missing_docs)]\n\n");
    if body.contains("BTreeMap<") {
        out.push_str("use std::collections::BTreeMap;\n\n");
    }
    out.push_str(if body.contains("Value>") || body.contains("Option<Value>") {
        "use serde_json::{Map, Value};\n\n"
    } else {
        "use serde_json::Map;\n\n"
    });
    out.push_str("use crate::protocol::*;\nuse crate::{ApprovalMode, Sandbox, Tool};\n");
    out.push_str(&body);
    out
}

/// The argument for functions that the model can call.
const TOOLS: &str = "
    /// Functions that the model can call. A thread that was started with tools knows them when it is resumed or forked, and is given the
    /// functions again.
    #[must_use]
    pub fn tools(mut self, tools: impl IntoIterator<Item = Tool>) -> Self {
        self.tools = tools.into_iter().collect();
        self
    }
";

fn call(rust: &Rust<'_>, options: &Options<'_>, out: &mut String) {
    let name = options.call.options;
    let has_mode = options.call.approval != Approval::None;
    let _ = writeln!(out, "\n/// Options of `{}`: {}", options.call.method, lower_first(options.call.purpose));
    example(options, has_mode, out);
    let wires: Vec<&str> = options.own().map(|option| option.field.wire.as_str()).collect();
    out.push_str(&rust.derives(&wires, "Clone, Default"));
    let _ = writeln!(out, "pub struct {name} {{");
    if has_mode {
        out.push_str("    approval_mode: Option<ApprovalMode>,\n");
    }
    for option in options.own() {
        let _ = writeln!(out, "    {}: {},", field(option), stored(rust, option));
    }
    for (group, _) in options.groups() {
        let _ = writeln!(out, "    {}: {},", group.name, options.type_of(group));
    }
    if options.call.takes_tools() {
        out.push_str("    pub(crate) tools: Vec<Tool>,\n");
    }
    out.push_str("}\n");
    let mut named: Vec<(&str, String)> = if has_mode { vec![("", "approval_mode".to_owned())] } else { Vec::new() };
    named.extend(options.own().map(|option| (option.field.wire.as_str(), field(option))));
    named.extend(options.groups().iter().map(|(group, _)| ("", group.name.to_owned())));
    if options.call.takes_tools() {
        named.push(("", "tools".to_owned()));
    }
    rust.secret_debug(name, &named, out);
    out.push('\n');
    let _ = writeln!(out, "impl {name} {{");
    out.push_str("    /// With nothing set.\n    pub fn new() -> Self {\n        Self::default()\n    }\n");
    if has_mode {
        out.push_str(match options.call.approval {
            Approval::AutoReview => {
                "\n    /// What happens when the model asks to do more than the sandbox allows. By default, an automatic\n    /// reviewer decides.\n"
            }
            _ => {
                "\n    /// What happens when the model asks to do more than the sandbox allows. By default, the thread keeps its\n    /// mode.\n"
            }
        });
        out.push_str("    #[must_use]\n    pub fn approval_mode(mut self, approval_mode: ApprovalMode) -> Self {\n        self.approval_mode = Some(approval_mode);\n        self\n    }\n");
    }
    for option in options.own() {
        builder(rust, option, out);
    }
    for (group, _) in options.groups() {
        let (name, spelled) = (group.name, options.type_of(group));
        out.push('\n');
        document(out, "    ", group.purpose, false, &[]);
        let _ = writeln!(out, "    #[must_use]\n    pub fn {name}(mut self, {name}: {spelled}) -> Self {{");
        let _ = writeln!(out, "        self.{name} = {name};\n        self\n    }}");
    }
    if options.call.takes_tools() {
        out.push_str(TOOLS);
    }
    into_params(rust, options, has_mode, out);
    out.push_str("}\n");
    for (group, members) in options.groups() {
        group_type(rust, options, group, &members, out);
    }
}

/// The type of an argument that holds several options.
fn group_type(rust: &Rust<'_>, options: &Options<'_>, group: &Group, members: &[&CallOption<'_>], out: &mut String) {
    let name = options.type_of(group);
    let _ = writeln!(
        out,
        "\n/// Options of `{}`, given to [`{}::{}`].",
        options.call.method, options.call.options, group.name
    );
    out.push_str("///\n");
    document(out, "", group.purpose, false, &[]);
    let mut imports = [options.call.options.to_owned(), name.clone()];
    imports.sort();
    let _ = writeln!(out, "///\n/// ```\n/// use openai_codex::{{{}}};\n///", imports.join(", "));
    let _ = writeln!(out, "/// let options = {}::new().{}({name}::new());", options.call.options, group.name);
    out.push_str("/// # let _ = options;\n/// ```\n");
    if members.is_empty() {
        let _ = writeln!(out, "#[derive(Debug, Clone, Default)]\npub struct {name} {{}}\n\nimpl {name} {{");
    } else {
        let _ = writeln!(out, "#[derive(Debug, Clone, Default)]\npub struct {name} {{");
        for option in members {
            let _ = writeln!(out, "    {}: {},", field(option), stored(rust, option));
        }
        let _ = writeln!(out, "}}\n\nimpl {name} {{");
    }
    out.push_str("    /// With nothing set.\n    pub fn new() -> Self {\n        Self::default()\n    }\n");
    for option in members {
        builder(rust, option, out);
    }
    out.push_str("}\n");
}

/// An example with the options of the call that people set most.
fn example(options: &Options<'_>, has_mode: bool, out: &mut String) {
    let name = options.call.options;
    let mut builders: Vec<&str> = Vec::new();
    let mut imports = vec![name];
    if has_mode {
        imports.push("ApprovalMode");
        builders.push(".approval_mode(ApprovalMode::DenyAll)");
    }
    for option in options.own() {
        match (field(option).as_str(), option.role, &option.field.value) {
            (_, Role::Sandbox, _) => {
                imports.push("Sandbox");
                builders.push(".sandbox(Sandbox::ReadOnly)");
            }
            ("model", Role::Plain, Type::String) => builders.push(".model(\"gpt-5\")"),
            ("search_term", Role::Plain, Type::String) => builders.push(".search_term(\"release\")"),
            ("limit", Role::Plain, Type::Integer(_)) => builders.push(".limit(20)"),
            _ => {}
        }
    }
    imports.sort_unstable();
    let imports = match imports.as_slice() {
        [one] => (*one).to_owned(),
        several => format!("{{{}}}", several.join(", ")),
    };
    let _ = writeln!(out, "///\n/// ```\n/// use openai_codex::{imports};\n///");
    let _ = writeln!(out, "/// let options = {name}::new(){};\n/// # let _ = options;\n/// ```", builders.concat());
}

fn lower_first(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_lowercase().collect::<String>() + characters.as_str())
}

fn field(option: &CallOption<'_>) -> String {
    names::rust_field(&option.name())
}

/// The type of the value itself.
fn value(rust: &Rust<'_>, option: &CallOption<'_>) -> String {
    match option.role {
        Role::Sandbox => "Sandbox".to_owned(),
        Role::Negated => "bool".to_owned(),
        Role::Plain => rust.spell(&option.field.value, ""),
    }
}

fn stored(rust: &Rust<'_>, option: &CallOption<'_>) -> String {
    let value = value(rust, option);
    if is_distinct(option) { format!("Option<Option<{value}>>") } else { format!("Option<{value}>") }
}

fn is_distinct(option: &CallOption<'_>) -> bool {
    option.role == Role::Plain && option.field.null == Null::Distinct
}

fn builder(rust: &Rust<'_>, option: &CallOption<'_>, out: &mut String) {
    let name = field(option);
    let value = value(rust, option);
    let is_text = match &option.field.value {
        Type::String => true,
        Type::Reference(name) => matches!(
            rust.protocol.definitions.get(name).map(|definition| &definition.shape),
            Some(super::super::model::Shape::Alias(Type::String))
        ),
        _ => false,
    } && option.role == Role::Plain;
    let is_path = is_text && option.field.wire == "cwd";
    let (argument, given) = if is_path {
        ("impl AsRef<std::path::Path>".to_owned(), format!("{name}.as_ref().to_string_lossy().into_owned()"))
    } else if is_text {
        (format!("impl Into<{value}>"), format!("{name}.into()"))
    } else {
        (value, name.clone())
    };
    let given = if is_distinct(option) { format!("Some({given})") } else { given };
    out.push('\n');
    document(out, "    ", &option.description(), false, &[]);
    out.push_str("    #[must_use]\n");
    let line = format!("    pub fn {name}(mut self, {name}: {argument}) -> Self {{");
    if line.chars().count() <= 120 {
        let _ = writeln!(out, "{line}");
    } else {
        let _ = writeln!(out, "    pub fn {name}(\n        mut self,\n        {name}: {argument},\n    ) -> Self {{");
    }
    let _ = writeln!(out, "        self.{name} = Some({given});\n        self\n    }}");
    if is_distinct(option) {
        let bare = option.name();
        let _ = writeln!(
            out,
            "\n    /// Sends `null` as `{}`, which means something different from leaving it out.",
            option.field.wire
        );
        let _ = writeln!(out, "    #[must_use]\n    pub fn null_{bare}(mut self) -> Self {{");
        let _ = writeln!(out, "        self.{name} = Some(None);\n        self\n    }}");
    }
}

fn into_params(rust: &Rust<'_>, options: &Options<'_>, has_mode: bool, out: &mut String) {
    let mut required: Vec<_> = options.fields.iter().filter(|field| field.required).collect();
    // The thread comes first, as in every call that takes one.
    required.sort_by_key(|field| field.wire != "threadId");
    let own: Vec<(String, String)> =
        required.into_iter().map(|field| (names::rust_field(&field.wire), rust.spell_field(field, ""))).collect();
    let arguments: Vec<String> = own.iter().map(|(name, spelled)| format!(", {name}: {spelled}")).collect();
    let arguments = arguments.concat();
    let _ = writeln!(out, "\n    /// The parameters of the request.");
    let _ = writeln!(out, "    pub(crate) fn into_params(self{arguments}) -> {} {{", options.params);
    if has_mode {
        out.push_str(match options.call.approval {
            Approval::AutoReview => {
                "        let (approval_policy, approvals_reviewer) = self.approval_mode.unwrap_or_default().settings();\n        let approval_policy = Some(approval_policy);\n"
            }
            _ => {
                "        let (approval_policy, approvals_reviewer) = self.approval_mode.map(ApprovalMode::settings).unzip();\n        let approvals_reviewer = approvals_reviewer.flatten();\n"
            }
        });
    }
    let _ = writeln!(out, "        {} {{", options.params);
    for field in options.fields {
        let name = names::rust_field(&field.wire);
        if let Some(option) = options.all.iter().find(|option| option.field.wire == field.wire) {
            let holder = option.group().map(|group| format!("{}.", group.name)).unwrap_or_default();
            let stored = format!("self.{holder}{}", self::field(option));
            let value = match option.role {
                Role::Plain => stored,
                Role::Negated => format!("{stored}.map(|included| !included)"),
                Role::Sandbox if option.is_sandbox_mode() => format!("{stored}.map(Sandbox::mode)"),
                Role::Sandbox => format!("{stored}.map(Sandbox::policy)"),
            };
            let _ = writeln!(out, "            {name}: {value},");
        } else if field.required || (has_mode && matches!(field.wire.as_str(), "approvalPolicy" | "approvalsReviewer"))
        {
            let _ = writeln!(out, "            {name},");
        } else {
            let _ = writeln!(out, "            {name}: None,");
        }
    }
    out.push_str("            rest: Map::new(),\n        }\n    }\n");
}
