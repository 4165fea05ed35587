//! `_wrappers.py`: the high-level calls with one keyword parameter an option.

use std::fmt::Write as _;

use super::super::model::{Shape, Type};
use super::super::wrappers::{Approval, CallOption, Options, Role};
use super::super::{Header, names};
use super::{Python, layout};

/// A class with calls: the blocking and the asynchronous form of it differ only in names and in `async`.
struct Mixin {
    name: &'static str,
    purpose: &'static str,
    is_async: bool,
    calls: &'static [MixinCall],
}

struct MixinCall {
    method: &'static str,
    name: &'static str,
    /// Its own arguments, before the options.
    arguments: &'static [(&'static str, &'static str)],
    result: &'static str,
    purpose: Option<&'static str>,
}

const MIXINS: &[Mixin] = &[
    Mixin {
        name: "CodexMethods",
        purpose: "Calls that start threads and list them.",
        is_async: false,
        calls: &[
            MixinCall { method: "thread/start", name: "thread_start", arguments: &[], result: "Thread", purpose: None },
            MixinCall {
                method: "thread/list",
                name: "thread_list",
                arguments: &[],
                result: "ThreadListResponse",
                purpose: None,
            },
            MixinCall {
                method: "thread/resume",
                name: "thread_resume",
                arguments: &[("thread_id", "str")],
                result: "Thread",
                purpose: None,
            },
            MixinCall {
                method: "thread/fork",
                name: "thread_fork",
                arguments: &[("thread_id", "str")],
                result: "Thread",
                purpose: None,
            },
        ],
    },
    Mixin {
        name: "ThreadMethods",
        purpose: "Calls that run turns.",
        is_async: false,
        calls: &[
            MixinCall {
                method: "turn/start",
                name: "turn",
                arguments: &[("input", "RunInput")],
                result: "TurnHandle",
                purpose: Some("Start a turn, or join the one that is running, and return its handle."),
            },
            MixinCall {
                method: "turn/start",
                name: "run",
                arguments: &[("input", "RunInput")],
                result: "TurnResult",
                purpose: Some("Run a turn to its end and return what came of it."),
            },
        ],
    },
    Mixin {
        name: "AsyncCodexMethods",
        purpose: "Calls that start threads and list them, for asyncio.",
        is_async: true,
        calls: &[
            MixinCall {
                method: "thread/start",
                name: "thread_start",
                arguments: &[],
                result: "AsyncThread",
                purpose: None,
            },
            MixinCall {
                method: "thread/list",
                name: "thread_list",
                arguments: &[],
                result: "ThreadListResponse",
                purpose: None,
            },
            MixinCall {
                method: "thread/resume",
                name: "thread_resume",
                arguments: &[("thread_id", "str")],
                result: "AsyncThread",
                purpose: None,
            },
            MixinCall {
                method: "thread/fork",
                name: "thread_fork",
                arguments: &[("thread_id", "str")],
                result: "AsyncThread",
                purpose: None,
            },
        ],
    },
    Mixin {
        name: "AsyncThreadMethods",
        purpose: "Calls that run turns, for asyncio.",
        is_async: true,
        calls: &[
            MixinCall {
                method: "turn/start",
                name: "turn",
                arguments: &[("input", "RunInput")],
                result: "AsyncTurnHandle",
                purpose: Some("Start a turn, or join the one that is running, and return its handle."),
            },
            MixinCall {
                method: "turn/start",
                name: "run",
                arguments: &[("input", "RunInput")],
                result: "TurnResult",
                purpose: Some("Run a turn to its end and return what came of it."),
            },
        ],
    },
];

pub(super) fn emit(python: &Python<'_>, header: &Header, calls: &[Options<'_>]) -> String {
    let mut body = String::new();
    for mixin in MIXINS {
        let _ = write!(body, "\n\nclass {}:\n    \"\"\"{}\"\"\"\n\n    __slots__ = ()\n\n", mixin.name, mixin.purpose);
        hooks(mixin, calls, &mut body);
        for call in mixin.calls {
            if let Some(options) = calls.iter().find(|options| options.call.method == call.method) {
                method(python, mixin, call, options, &mut body);
            }
        }
    }

    let mut out = header.comment("#");
    out.push_str(
        "\
\"\"\"The calls whose keyword parameters come from the protocol; the classes that inherit them say what a call does.\"\"\"

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._approval_mode import ApprovalMode
from ._sandbox import Sandbox, sandbox_mode, sandbox_policy

if TYPE_CHECKING:
",
    );
    layout::import(&mut out, "    ", "._async_codex", &["AsyncThread", "AsyncTurnHandle"]);
    layout::import(&mut out, "    ", "._codex", &["Thread", "TurnHandle"]);
    layout::import(&mut out, "    ", "._inputs", &["RunInput"]);
    layout::import(&mut out, "    ", "._result", &["TurnResult"]);
    layout::import(&mut out, "    ", "._wire", &["JsonObject"]);
    let mut models = vec!["ThreadListResponse"];
    for option in calls.iter().flat_map(|options| &options.options).filter(|option| option.role == Role::Plain) {
        option.field.value.references(&mut |name| models.push(name));
    }
    models.retain(|name| !is_text(python, name));
    models.sort_unstable();
    models.dedup();
    layout::import(&mut out, "    ", ".protocol", &models);
    out.push_str(
        "

def _given(params: dict[str, Any]) -> JsonObject:
    return {key: value for key, value in params.items() if value is not None}
",
    );
    out.push_str(&body);
    out
}

/// Whether a name is only another one for a string.
fn is_text(python: &Python<'_>, name: &str) -> bool {
    matches!(
        python.protocol.definitions.get(name).map(|definition| &definition.shape),
        Some(Shape::Alias(Type::String))
    )
}

fn hooks(mixin: &Mixin, calls: &[Options<'_>], out: &mut String) {
    out.push_str("    if TYPE_CHECKING:\n");
    for call in mixin.calls {
        let Some(options) = calls.iter().find(|options| options.call.method == call.method) else { continue };
        let mut arguments = vec!["self".to_owned()];
        arguments.extend(call.arguments.iter().map(|(name, spelled)| format!("{name}: {spelled}")));
        arguments.push("params: JsonObject".to_owned());
        if options.call.approval != Approval::None {
            arguments.push("approval_mode: ApprovalMode | None".to_owned());
        }
        let keyword = if mixin.is_async { "async def" } else { "def" };
        let line = format!("        {keyword} _{}({}) -> {}: ...", call.name, arguments.join(", "), call.result);
        out.push('\n');
        if line.chars().count() <= 120 {
            out.push_str(&line);
            out.push('\n');
        } else {
            let _ = writeln!(out, "        {keyword} _{}(", call.name);
            let _ = writeln!(out, "            {}", arguments.join(", "));
            let _ = writeln!(out, "        ) -> {}: ...", call.result);
        }
    }
}

fn method(python: &Python<'_>, mixin: &Mixin, call: &MixinCall, options: &Options<'_>, out: &mut String) {
    let keyword = if mixin.is_async { "async def" } else { "def" };
    let _ = writeln!(out, "\n    {keyword} {}(\n        self,", call.name);
    for (name, spelled) in call.arguments {
        let _ = writeln!(out, "        {name}: {spelled},");
    }
    out.push_str("        *,\n");
    match options.call.approval {
        Approval::None => {}
        Approval::AutoReview => out.push_str("        approval_mode: ApprovalMode = ApprovalMode.auto_review,\n"),
        Approval::Preserved => out.push_str("        approval_mode: ApprovalMode | None = None,\n"),
    }
    for option in &options.options {
        let _ = writeln!(out, "        {}: {} | None = None,", parameter(option), annotation(python, option));
    }
    let _ = writeln!(out, "    ) -> {}:", call.result);
    let mut paragraphs = vec![call.purpose.unwrap_or(options.call.purpose).to_owned()];
    paragraphs.push("None leaves a parameter out.".to_owned());
    let mut items = Vec::new();
    match options.call.approval {
        Approval::None => {}
        Approval::AutoReview => items.push(
            "- `approval_mode`: What happens when the model asks to do more than the sandbox allows.".to_owned(),
        ),
        Approval::Preserved => items.push(
            "- `approval_mode`: What happens when the model asks to do more than the sandbox allows. None preserves what \
             the thread has."
                .to_owned(),
        ),
    }
    for option in &options.options {
        let description = option.description().split_whitespace().collect::<Vec<_>>().join(" ");
        let experimental = if option.field.experimental { "Experimental. " } else { "" };
        if !description.is_empty() || !experimental.is_empty() {
            items.push(format!("- `{}`: {experimental}{description}", parameter(option)).trim_end().to_owned());
        }
    }
    paragraphs.push(items.join("\n"));
    layout::docstring(out, "        ", &paragraphs);
    let fields: Vec<String> = options
        .options
        .iter()
        .map(|option| {
            let name = parameter(option);
            let value = match option.role {
                Role::Plain => name,
                Role::Negated => format!("None if {name} is None else not {name}"),
                Role::Sandbox if option.is_sandbox_mode() => format!("sandbox_mode({name})"),
                Role::Sandbox => format!("sandbox_policy({name})"),
            };
            format!("{}: {value}", layout::string(&option.field.wire))
        })
        .collect();
    out.push_str("        params: dict[str, Any] = {\n");
    for field in &fields {
        let _ = writeln!(out, "            {field},");
    }
    out.push_str("        }\n");
    let mut arguments: Vec<&str> = call.arguments.iter().map(|(name, _)| *name).collect();
    arguments.push("_given(params)");
    if options.call.approval != Approval::None {
        arguments.push("approval_mode");
    }
    let keyword = if mixin.is_async { "await " } else { "" };
    let _ = writeln!(out, "        return {keyword}self._{}({})", call.name, arguments.join(", "));
}

fn parameter(option: &CallOption<'_>) -> String {
    names::python_field(&option.name())
}

fn annotation(python: &Python<'_>, option: &CallOption<'_>) -> String {
    match option.role {
        Role::Sandbox => return "Sandbox".to_owned(),
        Role::Negated => return "bool".to_owned(),
        Role::Plain => {}
    }
    spell(python, &option.field.value)
}

fn spell(python: &Python<'_>, value: &Type) -> String {
    match value {
        // An option without a type of its own is a JSON document, such as a schema for the answer.
        value if any_values(value) => "JsonObject".to_owned(),
        Type::List(inner) => format!("list[{}]", spell(python, inner)),
        Type::Map(inner) => format!("dict[str, {}]", spell(python, inner)),
        Type::Reference(name) if is_text(python, name) => "str".to_owned(),
        Type::Reference(name) => match python.protocol.definitions.get(name).map(|definition| &definition.shape) {
            // What is only a choice between plain values can be given plainly.
            Some(Shape::Untagged(alternatives)) => {
                let plain = alternatives.iter().filter(|one| !matches!(one.value, Type::Reference(_)));
                let plain: Vec<String> = plain.map(|one| python.spell(&one.value)).collect();
                std::iter::once(name.clone()).chain(plain).collect::<Vec<_>>().join(" | ")
            }
            _ => name.clone(),
        },
        other => python.spell(other),
    }
}

fn any_values(value: &Type) -> bool {
    match value {
        Type::Any => true,
        Type::Map(inner) => **inner == Type::Any,
        _ => false,
    }
}
