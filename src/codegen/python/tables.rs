//! The package's front and the table of methods.

use std::collections::{BTreeMap, BTreeSet};

use super::super::model::{Direction, Message, Protocol};
use super::super::{Facts, Header, names, roles};
use super::{Python, has_result, layout, params_name};

/// `__init__.py`: every class by name, its module loaded when the name is first touched.
pub(super) fn package(python: &Python<'_>, header: Header) -> String {
    let mut modules: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (name, module) in &python.modules {
        modules.entry(module).or_default().push(name);
    }
    let mut out = header.comment("#");
    out.push_str(
        "\
\"\"\"The wire models of `codex app-server`: every object, request and notification of its protocol.

A model's module is imported when one of its names is first used; a model is built when it first validates something.
\"\"\"

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
",
    );
    for (module, names) in &modules {
        layout::import(&mut out, "    ", &format!(".{module}"), names);
    }
    out.push('\n');
    let mut all: Vec<&str> = python.modules.keys().map(String::as_str).collect();
    all.sort_unstable();
    let quoted: Vec<String> = all.iter().map(|name| layout::string(name)).collect();
    layout::collection(&mut out, "", "__all__ = ", '[', &quoted, "]");
    out.push_str("\n_MODULES = {\n");
    for (module, names) in &modules {
        let line = format!("    {}: {},\n", layout::string(module), layout::string(&names.join(" ")));
        if line.trim_end().chars().count() <= 120 {
            out.push_str(&line);
            continue;
        }
        out.push_str(&format!("    {}: (\n", layout::string(module)));
        let mut current = String::new();
        for name in names {
            if current.len() + name.len() + 1 > 108 {
                out.push_str(&format!("        {}\n", layout::string(&format!("{current} "))));
                current.clear();
            }
            if !current.is_empty() {
                current.push(' ');
            }
            current.push_str(name);
        }
        out.push_str(&format!("        {}\n    ),\n", layout::string(&current)));
    }
    out.push_str(
        "\
}
_MODULE_OF = {name: module for module, names in _MODULES.items() for name in names.split()}


def __getattr__(name: str) -> Any:  # noqa: ANN401 - a class, of which no two are alike
    module = _MODULE_OF.get(name)
    if module is None:
        raise AttributeError(f\"module {__name__!r} has no attribute {name!r}\")
    model = getattr(import_module(f\".{module}\", __name__), name)
    globals()[name] = model
    return model


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
",
    );
    out
}

/// `_secret_fields.py`: what a printed model does not show.
pub(super) fn secrets(facts: &Facts, header: Header) -> String {
    let mut out = header.comment("#");
    out.push_str("\"\"\"The fields whose values a printed model does not show.\"\"\"\n\nfrom typing import Final\n");
    for (name, fields, says) in [
        ("SECRETS", &facts.secret, "Keys, tokens and codes: their text is not shown."),
        ("SETTINGS", &facts.settings, "Configuration and environment, which may hold such: only the keys are shown."),
    ] {
        let fields: BTreeSet<String> = fields.iter().map(|wire| layout::string(&names::python_field(wire))).collect();
        let fields: Vec<String> = fields.into_iter().collect();
        out.push('\n');
        let set = format!("{name}: Final[frozenset[str]] = frozenset(");
        let line = format!("{set}{{{}}})", fields.join(", "));
        if line.chars().count() <= 120 {
            out.push_str(&format!("{line}\n"));
        } else {
            out.push_str(&format!("{set}\n"));
            layout::collection(&mut out, "    ", "", '{', &fields, "}");
            out.push_str(")\n");
        }
        out.push_str(&format!("\"\"\"{says}\"\"\"\n"));
    }
    out
}

/// All methods by area, as `help()` shows them.
fn contents(protocol: &Protocol, out: &mut String) {
    for direction in Direction::ALL.into_iter().filter(|direction| direction.is_request()) {
        let mut areas: BTreeMap<&str, Vec<&Message>> = BTreeMap::new();
        for message in protocol.message_set(direction).map(|set| set.messages.as_slice()).unwrap_or_default() {
            areas.entry(message.area()).or_default().push(message);
        }
        for (area, messages) in areas {
            let whose = if direction == Direction::ServerRequest { ", asked by the server" } else { "" };
            out.push_str(&format!("\n{area}{whose}:\n\n"));
            for message in messages {
                let params = params_name(message.params.as_ref()).unwrap_or_default();
                let result = message.result.as_deref().unwrap_or("anything");
                out.push_str(&wrapped(&format!("{}({params}) -> {result}", message.method), 4));
                let caused: Vec<&str> =
                    roles::caused(protocol, message).into_iter().map(|other| other.method.as_str()).collect();
                if !caused.is_empty() {
                    out.push_str(&wrapped(&format!("causes {}", caused.join(", ")), 8));
                }
            }
        }
    }
}

/// Words on lines of at most 120 columns, those after the first four columns further in.
fn wrapped(text: &str, indent: usize) -> String {
    let mut lines = String::new();
    let mut line = " ".repeat(indent);
    for word in text.split(' ') {
        if line.len() + word.len() >= 120 && !line.trim().is_empty() {
            lines.push_str(&format!("{}\n", line.trim_end()));
            line = " ".repeat(indent + 4);
        }
        line.push_str(word);
        line.push(' ');
    }
    format!("{lines}{}\n", line.trim_end())
}

/// `methods.py`: which models belong to which method.
pub(super) fn methods(protocol: &Protocol, header: Header) -> String {
    let mut out = header.comment("#");
    out.push_str("\"\"\"The methods of the protocol by area, each with its parameters, its result and the notifications that it causes.\n\n");
    out.push_str("Importing this imports no model.\n");
    contents(protocol, &mut out);
    out.push_str(
        "\
\"\"\"

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pydantic import BaseModel
",
    );
    for direction in Direction::ALL {
        let messages = protocol.message_set(direction).map(|set| set.messages.as_slice()).unwrap_or_default();
        let (name, kind, says) = match direction {
            Direction::ClientRequest => (
                "CLIENT_REQUESTS",
                "dict[str, tuple[str | None, str | None]]",
                "Requests of a client: parameters, result.",
            ),
            Direction::ServerRequest => (
                "SERVER_REQUESTS",
                "dict[str, tuple[str | None, str | None]]",
                "Requests of the server: parameters, result.",
            ),
            Direction::ServerNotification => {
                ("SERVER_NOTIFICATIONS", "dict[str, str | None]", "Notifications of the server: parameters.")
            }
            Direction::ClientNotification => {
                ("CLIENT_NOTIFICATIONS", "dict[str, str | None]", "Notifications of a client: parameters.")
            }
        };
        let spell = |name: Option<&str>| name.map_or_else(|| "None".to_owned(), layout::string);
        let items: Vec<String> = messages
            .iter()
            .map(|message| {
                let params = spell(params_name(message.params.as_ref()));
                let method = layout::string(&message.method);
                if !has_result(direction) {
                    return format!("{method}: {params}");
                }
                let result = spell(message.result.as_deref());
                let line = format!("{method}: ({params}, {result})");
                // Four columns of indent before it, a comma after it.
                if line.chars().count() <= 115 {
                    line
                } else {
                    format!("{method}: (\n        {params},\n        {result},\n    )")
                }
            })
            .collect();
        out.push('\n');
        layout::collection(&mut out, "", &format!("{name}: Final[{kind}] = "), '{', &items, "}");
        out.push_str(&format!("\"\"\"{says}\"\"\"\n"));
    }
    out.push_str(
        "

def load(name: str) -> \"type[BaseModel]\":
    \"\"\"Return the model with this name; its module is imported if it has not been.\"\"\"
    from importlib import import_module

    model: type[BaseModel] = getattr(import_module(__name__.rpartition(\".\")[0]), name)
    return model
",
    );
    out
}
