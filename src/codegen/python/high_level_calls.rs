//! `_high_level_calls.py`: the high-level calls with one keyword parameter an option.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::super::high_level_calls::{Approval, CallOption, EXPERIMENTAL, Group, Options, Role};
use super::super::model::{Shape, Type};
use super::super::{Header, names};
use super::{Python, layout};

/// A class of callers, `Codex` or `Thread`, and its calls; `AsyncCodex` and `AsyncThread` have the same.
struct Class {
    name: &'static str,
    purpose: &'static str,
    calls: &'static [ClassCall],
}

struct ClassCall {
    method: &'static str,
    name: &'static str,
    /// Its own arguments, before the options.
    arguments: &'static [(&'static str, &'static str)],
    result: Returned,
    purpose: Option<&'static str>,
}

/// What a call returns.
#[derive(Clone, Copy)]
enum Returned {
    /// An object with calls of its own, which has an asynchronous form.
    Handle(&'static str),
    /// A value.
    Value(&'static str),
}

impl ClassCall {
    /// Whether the call returns only at the end of a turn, and so takes a time limit.
    fn waits(&self) -> bool {
        self.name == "run"
    }

    /// Its options, if the protocol has the method.
    fn options<'a, 'p>(&self, calls: &'a [Options<'p>]) -> Option<&'a Options<'p>> {
        calls.iter().find(|options| options.call.method == self.method)
    }
}

const CLASSES: &[Class] = &[
    Class {
        name: "Codex",
        purpose: "Calls that start threads and list them",
        calls: &[
            ClassCall {
                method: "thread/start",
                name: "thread_start",
                arguments: &[],
                result: Returned::Handle("Thread"),
                purpose: None,
            },
            ClassCall {
                method: "thread/list",
                name: "thread_list",
                arguments: &[],
                result: Returned::Value("protocol.ThreadListResponse"),
                purpose: None,
            },
            ClassCall {
                method: "thread/resume",
                name: "thread_resume",
                arguments: &[("thread_id", "str")],
                result: Returned::Handle("Thread"),
                purpose: None,
            },
            ClassCall {
                method: "thread/fork",
                name: "thread_fork",
                arguments: &[("thread_id", "str")],
                result: Returned::Handle("Thread"),
                purpose: None,
            },
        ],
    },
    Class {
        name: "Thread",
        purpose: "Calls that run turns",
        calls: &[
            ClassCall {
                method: "turn/start",
                name: "turn",
                arguments: &[("input", "openai_codex.RunInput")],
                result: Returned::Handle("TurnHandle"),
                purpose: Some("Start a turn, or join the one that is running, and return its handle."),
            },
            ClassCall {
                method: "turn/start",
                name: "run",
                arguments: &[("input", "openai_codex.RunInput")],
                result: Returned::Value("openai_codex.TurnResult[OutputT]"),
                purpose: Some("Run a turn to its end and return what came of it."),
            },
        ],
    },
];

/// The blocking form of a class, or the one for asyncio. They differ only in names and in `async`.
#[derive(Clone, Copy, PartialEq)]
enum Form {
    Blocking,
    Async,
}

impl Form {
    const BOTH: [Form; 2] = [Form::Blocking, Form::Async];

    /// The name of the class that callers know.
    fn class(self, name: &str) -> String {
        if self == Form::Async { format!("Async{name}") } else { name.to_owned() }
    }

    fn purpose(self, class: &Class) -> String {
        format!("{}{}.", class.purpose, if self == Form::Async { ", for asyncio" } else { "" })
    }

    fn result(self, call: &ClassCall) -> String {
        match call.result {
            Returned::Handle(name) => format!("openai_codex.{}", self.class(name)),
            Returned::Value(name) => name.to_owned(),
        }
    }

    fn define(self) -> &'static str {
        if self == Form::Async { "async def" } else { "def" }
    }
}

/// Every class in both forms, the blocking ones first.
fn classes() -> impl Iterator<Item = (Form, &'static Class)> {
    Form::BOTH.into_iter().flat_map(|form| CLASSES.iter().map(move |class| (form, class)))
}

pub(super) fn emit(python: &Python<'_>, header: Header, calls: &[Options<'_>]) -> String {
    let mut body = String::new();
    for (form, class) in classes() {
        let (name, purpose) = (form.class(class.name), form.purpose(class));
        let _ = write!(body, "\n\nclass {name}Methods:\n    \"\"\"{purpose}\"\"\"\n\n    __slots__ = ()\n\n");
        hooks(form, class, calls, &mut body);
        for call in class.calls {
            if let Some(options) = call.options(calls) {
                method(python, form, call, options, &mut body);
            }
        }
    }

    let mut out = header.comment("#");
    out.push_str(
        "\
\"\"\"The calls whose keyword parameters come from the protocol; the classes that inherit them say what a call does.\"\"\"

from __future__ import annotations

from collections.abc import Mapping, Sequence
from os import PathLike
from typing import TYPE_CHECKING, Any

import openai_codex

from .. import _models_by_name as protocol
from .._approval_mode import ApprovalMode
from .._result import OutputT
from .._sandbox import Sandbox, sandbox_mode, sandbox_policy
from .._schema import OutputSchema, json_schema
from .._wire import JsonObject


def _given(params: dict[str, Any]) -> JsonObject:
    return {key: value for key, value in params.items() if value is not None}
",
    );
    out.push_str(&body);
    // The classes that callers know, in error messages too.
    let owners: Vec<String> = classes()
        .map(|(form, class)| form.class(class.name))
        .map(|name| format!("({name}Methods, {})", layout::string(&name)))
        .collect();
    out.push_str("\n\n# Messages name the class that callers know.\n");
    layout::collection(&mut out, "", "_OWNERS: tuple[tuple[type, str], ...] = ", '(', &owners, ")");
    out.push_str(
        "\
for _mixin, _owner in _OWNERS:
    for _name, _method in vars(_mixin).items():
        if not _name.startswith(\"_\"):
            _method.__qualname__ = f\"{_owner}.{_name}\"
",
    );
    out
}

/// `options.py`: the arguments that hold several options.
pub(super) fn options(python: &Python<'_>, header: Header, calls: &[Options<'_>]) -> String {
    let mut body = String::new();
    for options in calls {
        for (group, members) in options.groups() {
            group_class(python, options, group, &members, &mut body);
        }
    }
    let mut out = header.comment("#");
    out.push_str(
        "\
\"\"\"Arguments of the high-level calls that hold several options of the protocol in one.\"\"\"

from __future__ import annotations

",
    );
    let used = |name: &str| body.contains(name);
    let abstract_types: Vec<&str> =
        ["Mapping", "Sequence"].into_iter().filter(|name| used(&format!("{name}["))).collect();
    if !abstract_types.is_empty() {
        layout::import(&mut out, "", "collections.abc", &abstract_types);
    }
    out.push_str("from dataclasses import dataclass\n");
    if used("PathLike[") {
        out.push_str("from os import PathLike\n");
    }
    out.push_str("from typing import Any\n");
    if used("protocol.") {
        out.push_str("\nfrom .. import _models_by_name as protocol\n");
    }
    out.push_str(&body);
    out
}

fn group_class(
    python: &Python<'_>,
    options: &Options<'_>,
    group: &Group,
    members: &[&CallOption<'_>],
    out: &mut String,
) {
    let _ = writeln!(out, "\n\n@dataclass(frozen=True, kw_only=True)\nclass {}:", options.type_of(group));
    let items: Vec<String> = members.iter().filter_map(|option| item(option)).collect();
    layout::docstring(
        out,
        "    ",
        &[
            format!("Options of `{}`, given as `{}`.", options.call.method, group.name),
            group.purpose.to_owned(),
            "None leaves an option out.".to_owned(),
            items.join("\n"),
        ],
    );
    out.push('\n');
    for option in members {
        let _ = writeln!(out, "    {}: {} | None = None", parameter(option), annotation(python, option));
    }
    if !members.is_empty() {
        out.push('\n');
    }
    out.push_str("    def to_params(self) -> dict[str, Any]:\n");
    out.push_str("        \"\"\"Return the parameters of the request, by their names in the protocol.\"\"\"\n");
    let fields: Vec<String> =
        members.iter().map(|option| wire_value(option, &format!("self.{}", parameter(option)))).collect();
    layout::mapping(out, "        return ", &fields);
}

/// What the documentation says of an option.
fn item(option: &CallOption<'_>) -> Option<String> {
    let description = option.description().split_whitespace().collect::<Vec<_>>().join(" ");
    (!description.is_empty()).then(|| format!("- `{}`: {description}", parameter(option)))
}

/// An entry of the parameters.
fn wire_value(option: &CallOption<'_>, given: &str) -> String {
    let value = match option.role {
        Role::Plain if is_schema(option) => format!("json_schema({given})"),
        Role::Plain => given.to_owned(),
        Role::Negated => format!("None if {given} is None else not {given}"),
        Role::Sandbox if option.is_sandbox_mode() => format!("sandbox_mode({given})"),
        Role::Sandbox => format!("sandbox_policy({given})"),
    };
    format!("{}: {value}", layout::string(&option.field.wire))
}

/// Whether a name is only another one for a string.
fn is_text(python: &Python<'_>, name: &str) -> bool {
    matches!(
        python.protocol.definitions.get(name).map(|definition| &definition.shape),
        Some(Shape::Alias(Type::String))
    )
}

fn hooks(form: Form, class: &Class, calls: &[Options<'_>], out: &mut String) {
    out.push_str("    if TYPE_CHECKING:\n");
    for call in class.calls {
        let Some(options) = call.options(calls) else { continue };
        let mut arguments = vec!["self".to_owned()];
        arguments.extend(call.arguments.iter().map(|(name, spelled)| format!("{name}: {spelled}")));
        arguments.push("params: JsonObject".to_owned());
        if options.call.approval != Approval::None {
            arguments.push("approval_mode: ApprovalMode | None".to_owned());
        }
        if options.call.takes_tools() {
            arguments.push("tools: Sequence[openai_codex.Tool[..., Any]] | None".to_owned());
        }
        if call.waits() {
            arguments.push("timeout: float | None".to_owned());
            arguments.push("output_type: type[OutputT] | None".to_owned());
        }
        let (keyword, result) = (form.define(), form.result(call));
        let line = format!("        {keyword} _{}({}) -> {result}: ...", call.name, arguments.join(", "));
        out.push('\n');
        if line.chars().count() <= 120 {
            out.push_str(&line);
            out.push('\n');
        } else {
            let _ = writeln!(out, "        {keyword} _{}(", call.name);
            let joined = arguments.join(", ");
            if joined.chars().count() <= 108 {
                let _ = writeln!(out, "            {joined}");
            } else {
                for argument in &arguments {
                    let _ = writeln!(out, "            {argument},");
                }
            }
            let _ = writeln!(out, "        ) -> {result}: ...");
        }
    }
}

fn method(python: &Python<'_>, form: Form, call: &ClassCall, options: &Options<'_>, out: &mut String) {
    let _ = writeln!(out, "\n    {} {}(\n        self,", form.define(), call.name);
    for parameter in parameters(python, call, options) {
        let _ = writeln!(out, "        {parameter},");
    }
    let _ = writeln!(out, "    ) -> {}:", form.result(call));
    let groups = groups(call, options);
    let mut paragraphs = vec![call.purpose.unwrap_or(options.call.purpose).to_owned()];
    paragraphs.push("None leaves a parameter out.".to_owned());
    let mut items = Vec::new();
    match options.call.approval {
        Approval::None => {}
        Approval::AutoReview => items
            .push("- `approval_mode`: What happens when the model asks to do more than the sandbox allows.".to_owned()),
        Approval::Preserved => items.push(
            "- `approval_mode`: What happens when the model asks to do more than the sandbox allows. None keeps \
             the thread's mode."
                .to_owned(),
        ),
    }
    items.extend(options.own().filter_map(item));
    items.extend(groups.iter().map(|(group, _)| format!("- `{}`: {}", group.name, group.purpose)));
    if options.call.takes_tools() {
        items.push(
            "- `tools`: Functions that the model can call, made by `openai_codex.tool`. A thread that was started with tools \
             still knows them when it is resumed or forked, but needs the functions again."
                .to_owned(),
        );
    }
    if call.waits() {
        items.push(
            "- `timeout`: Time limit of the whole call in seconds; after it, the turn is interrupted and `RequestTimeoutError` raised."
                .to_owned(),
        );
    }
    if call.waits() {
        items.push(
            "- `output_type`: A class that pydantic can describe: the final answer must follow its schema, and `output` of \
             the result is an instance; otherwise `OutputError` is raised. Cannot be combined with `output_schema`."
                .to_owned(),
        );
    }
    paragraphs.push(items.join("\n"));
    layout::docstring(out, "        ", &paragraphs);
    let fields: Vec<String> = options.own().map(|option| wire_value(option, &parameter(option))).collect();
    out.push_str("        params: dict[str, Any] = {\n");
    for field in &fields {
        let _ = writeln!(out, "            {field},");
    }
    out.push_str("        }\n");
    for (group, _) in &groups {
        let name = group.name;
        let _ = writeln!(out, "        if {name} is not None:\n            params.update({name}.to_params())");
    }
    let mut arguments: Vec<&str> = call.arguments.iter().map(|(name, _)| *name).collect();
    arguments.push("_given(params)");
    if options.call.approval != Approval::None {
        arguments.push("approval_mode");
    }
    if options.call.takes_tools() {
        arguments.push("tools");
    }
    if call.waits() {
        arguments.extend(["timeout", "output_type"]);
    }
    let keyword = if form == Form::Async { "await " } else { "" };
    let _ = writeln!(out, "        return {keyword}self._{}({})", call.name, arguments.join(", "));
}

/// The parameters of a call as a signature lists them, without `self`.
fn parameters(python: &Python<'_>, call: &ClassCall, options: &Options<'_>) -> Vec<String> {
    let mut listed: Vec<String> = call.arguments.iter().map(|(name, spelled)| format!("{name}: {spelled}")).collect();
    listed.push("*".to_owned());
    match options.call.approval {
        Approval::None => {}
        Approval::AutoReview => listed.push("approval_mode: ApprovalMode = ApprovalMode.auto_review".to_owned()),
        Approval::Preserved => listed.push("approval_mode: ApprovalMode | None = None".to_owned()),
    }
    for option in options.own() {
        listed.push(format!("{}: {} | None = None", parameter(option), annotation(python, option)));
    }
    for (group, _) in groups(call, options) {
        listed.push(format!("{}: openai_codex.{} | None = None", group.name, options.type_of(group)));
    }
    if options.call.takes_tools() {
        listed.push("tools: Sequence[openai_codex.Tool[..., Any]] | None = None".to_owned());
    }
    if call.waits() {
        listed.push("timeout: float | None = None".to_owned());
        listed.push("output_type: type[OutputT] | None = None".to_owned());
    }
    listed
}

/// The groups of options that a call takes. Who follows work across turns starts them: a call that waits for the end of a turn
/// has enough parameters without it.
fn groups<'a>(call: &ClassCall, options: &'a Options<'_>) -> Vec<(&'a Group, Vec<&'a CallOption<'a>>)> {
    options.groups().into_iter().filter(|(group, _)| !call.waits() || **group == EXPERIMENTAL).collect()
}

/// The signatures of the blocking calls by their dotted names, as the SDK's reference shows them.
pub(super) fn signatures(python: &Python<'_>, calls: &[Options<'_>]) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for class in CLASSES {
        for call in class.calls {
            let Some(options) = call.options(calls) else { continue };
            let name = format!("{}.{}", class.name, call.name);
            let listed: Vec<String> =
                parameters(python, call, options).iter().map(|parameter| format!("    {parameter},\n")).collect();
            let text = format!("{name}(\n{}) -> {}", listed.concat(), Form::Blocking.result(call));
            found.insert(name, text.replace("protocol.", "").replace("openai_codex.", ""));
        }
    }
    found
}

fn parameter(option: &CallOption<'_>) -> String {
    names::python_field(&option.name())
}

fn annotation(python: &Python<'_>, option: &CallOption<'_>) -> String {
    match option.role {
        Role::Sandbox => return "Sandbox".to_owned(),
        Role::Negated => return "bool".to_owned(),
        Role::Plain if is_schema(option) => return "OutputSchema".to_owned(),
        Role::Plain => {}
    }
    let path = "str | PathLike[str]";
    match (&option.field.value, option.field.wire.as_str()) {
        (Type::String, "cwd" | "path") => path.to_owned(),
        (value, "cwd") => format!("{} | PathLike[str]", spell(python, value)),
        (Type::List(_), "runtimeWorkspaceRoots") => format!("Sequence[{path}]"),
        (value, _) => spell(python, value),
    }
}

/// Whether an option is the JSON schema of an answer, for which a class can stand.
fn is_schema(option: &CallOption<'_>) -> bool {
    option.field.wire == "outputSchema"
}

fn spell(python: &Python<'_>, value: &Type) -> String {
    match value {
        // An option without a type of its own is a JSON document, such as a schema for the answer.
        value if any_values(value) => "Mapping[str, Any]".to_owned(),
        Type::List(inner) => format!("Sequence[{}]", spell(python, inner)),
        Type::Map(inner) => format!("Mapping[str, {}]", spell(python, inner)),
        Type::Reference(name) if is_text(python, name) => "str".to_owned(),
        Type::Reference(name) => match python.protocol.definitions.get(name).map(|definition| &definition.shape) {
            // What is only a choice between plain values can be given plainly.
            Some(Shape::Untagged(alternatives)) => {
                let plain = alternatives.iter().filter(|one| !matches!(one.value, Type::Reference(_)));
                let plain: Vec<String> = plain.map(|one| spell(python, &one.value)).collect();
                std::iter::once(format!("protocol.{name}")).chain(plain).collect::<Vec<_>>().join(" | ")
            }
            _ => format!("protocol.{name}"),
        },
        Type::Nullable(inner) => format!("{} | None", spell(python, inner)),
        other => super::spell(other),
    }
}

fn any_values(value: &Type) -> bool {
    match value {
        Type::Any => true,
        Type::Map(inner) => **inner == Type::Any,
        _ => false,
    }
}
