//! The place and the names under which other releases of the package had the protocol's models.

use std::fmt::Write as _;

use super::super::Header;
use super::super::model::{Direction, Message, Protocol};
use super::{Python, layout, params_name};

/// Names that follow no rule, with the class that has that form today.
const RENAMED: &[(&str, &str)] = &[
    ("ActiveTurnNotSteerable", "CodexErrorInfoActiveTurnNotSteerable"),
    ("FileSystemSpecialPath1", "UnknownFileSystemSpecialPath"),
    ("Granular", "AskForApprovalGranular"),
    ("HookMetadata1", "CommandHookMetadata"),
    ("HookMetadata2", "McpToolHookMetadata"),
    ("HttpConnectionFailed", "CodexErrorInfoHttpConnectionFailed"),
    ("KindFileSystemSpecialPath", "ProjectRootsFileSystemSpecialPath"),
    ("ReasoningSummaryValue", "ReasoningSummary"),
    ("ResourceContent1", "TextResourceContent"),
    ("ResourceContent2", "BlobResourceContent"),
    ("ResponseStreamConnectionFailed", "CodexErrorInfoResponseStreamConnectionFailed"),
    ("ResponseStreamDisconnected", "CodexErrorInfoResponseStreamDisconnected"),
    ("ResponseTooManyFailedAttempts", "CodexErrorInfoResponseTooManyFailedAttempts"),
    ("ThreadSpawn", "SubAgentSourceThreadSpawn"),
];

/// Classes that are written by hand, in `_former_models.py`.
const FORMS: &[&str] = &[
    "CodexAppServerProtocolV2",
    "FileIdContentItem",
    "FileIdFunctionCallOutputContentItem",
    "FileIdUserInput",
    "Indice",
];

/// Every former name with the class it stands for, sorted.
fn renamed(python: &Python<'_>) -> Vec<(String, String)> {
    let requests = messages(python.protocol, Direction::ClientRequest);
    let requests =
        requests.iter().map(|message| (format!("{}Request", message.name), format!("{}ClientRequest", message.name)));
    let others = RENAMED.iter().map(|(old, new)| ((*old).to_owned(), (*new).to_owned()));
    let mut names: Vec<_> = requests.chain(others).collect();
    names.retain(|(old, new)| !python.modules.contains_key(old) && python.modules.contains_key(new));
    names.sort();
    names
}

fn messages(protocol: &Protocol, direction: Direction) -> &[Message] {
    protocol.message_set(direction).map(|set| set.messages.as_slice()).unwrap_or_default()
}

/// `__init__.py`: the front of that place.
pub(super) fn package(header: Header) -> String {
    header.comment("#")
        + "\
\"\"\"Everything that `codex-pack generate-types` writes, and the former place of the protocol's models.

:mod:`openai_codex.types` and :mod:`openai_codex.protocol` have them now. Programs that import from here, or from
``openai_codex.generated.v2_all``, go on to work. A model is loaded when its name is first used.
\"\"\"

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .v2_all import *  # noqa: F403

_MODULES = (\"notification_registry\", \"v2_all\")


def _models() -> Any:
    return import_module(f\"{__name__}.v2_all\")


def __getattr__(name: str) -> Any:
    if name in (*_MODULES, \"protocol\"):
        return import_module(f\"{__name__}.{name}\")
    if name == \"__all__\":
        return [*_models().__all__, *_MODULES]
    if name.startswith(\"_\") or name not in _models().__all__:
        raise AttributeError(f\"module {__name__!r} has no attribute {name!r}\")
    model = getattr(_models(), name)
    globals()[name] = model
    return model


def __dir__() -> list[str]:
    return sorted({*globals(), *_models().__all__, *_MODULES})
"
}

/// `notification_registry.py`: tables that programs import from there.
pub(super) fn notification_registry(header: Header) -> String {
    header.comment("#")
        + "\
\"\"\"Which model belongs to which notification, and which turn a model tells of. The former place of these tables.\"\"\"

from typing import TYPE_CHECKING, Any

from . import protocol
from ._notification_types import *  # noqa: F403
from .protocol.methods import SERVER_NOTIFICATIONS

if TYPE_CHECKING:
    from pydantic import BaseModel

NOTIFICATION_MODELS: dict[str, \"type[BaseModel]\"] = {
    method: getattr(protocol, name) for method, name in SERVER_NOTIFICATIONS.items() if name is not None
}
\"\"\"The model of each notification's parameters, by method.\"\"\"


def _with_field(field: str) -> tuple[\"type[BaseModel]\", ...]:
    models = {model for model in NOTIFICATION_MODELS.values() if field in model.model_fields}
    return tuple(sorted(models, key=lambda model: model.__name__))


DIRECT_TURN_ID_NOTIFICATION_TYPES = _with_field(\"turn_id\")
\"\"\"Models with the id of a turn.\"\"\"

NESTED_TURN_NOTIFICATION_TYPES = _with_field(\"turn\")
\"\"\"Models with a turn.\"\"\"


def notification_turn_id(payload: Any) -> str | None:
    \"\"\"The id of the turn that a notification's parameters tell of, if they tell of one.\"\"\"
    turn_id = getattr(payload, \"turn_id\", None)
    if turn_id is None:
        turn_id = getattr(getattr(payload, \"turn\", None), \"id\", None)
    return turn_id if isinstance(turn_id, str) else None
"
}

/// `v2_all.py`: every class of the protocol, also by its former name.
pub(super) fn models(python: &Python<'_>, header: Header) -> String {
    let names = renamed(python);
    let mut out = header.comment("#");
    out.push_str(
        "\
\"\"\"Every model of the protocol in the place, and by the names, that it had in other releases of this package.

Kept for the programs that import from here. New ones import from `openai_codex.types` or `openai_codex.protocol`.
\"\"\"

from typing import TYPE_CHECKING, Any

from . import protocol

if TYPE_CHECKING:
",
    );
    layout::import(&mut out, "    ", ".._former_models", FORMS);
    out.push_str("    from .protocol import *  # noqa: F403\n\n");
    for (old, new) in &names {
        let _ = writeln!(out, "    {old} = protocol.{new}");
    }
    out.push_str("\n_RENAMED = {\n");
    for (old, new) in &names {
        let _ = writeln!(out, "    {}: {},", layout::string(old), layout::string(new));
    }
    out.push_str("}\n\n");
    let mut all: Vec<&str> = names.iter().map(|(old, _)| old.as_str()).chain(FORMS.iter().copied()).collect();
    all.sort_unstable();
    let quoted = |names: &[&str]| names.iter().map(|name| layout::string(name)).collect::<Vec<_>>();
    layout::collection(&mut out, "", "_FORMS = ", '(', &quoted(FORMS), ")");
    out.push('\n');
    layout::collection(&mut out, "", "__all__ = ", '[', &quoted(&all), "]");
    out.push_str(
        "\
__all__ += protocol.__all__


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f\"module {__name__!r} has no attribute {name!r}\")
    if name in _FORMS:
        from .. import _former_models

        model = getattr(_former_models, name)
    else:
        model = getattr(protocol, _RENAMED.get(name, name))
    globals()[name] = model
    return model


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
",
    );
    out
}

/// `_notification_types.py`: what the payload of a notification can be.
pub(super) fn payloads(protocol: &Protocol, header: Header) -> String {
    let mut names: Vec<&str> = messages(protocol, Direction::ServerNotification)
        .iter()
        .filter_map(|message| params_name(message.params.as_ref()))
        .collect();
    names.sort_unstable();
    names.dedup();
    let mut out = header.comment("#");
    out.push_str("\"\"\"The models that the payload of a notification can have. Importing this imports all of them.\"\"\"\n\nfrom typing import TypeAlias\n\n");
    layout::import(&mut out, "", ".protocol", &names);
    out.push_str("\nKnownNotificationPayload: TypeAlias = (\n");
    for (index, name) in names.iter().enumerate() {
        let _ = writeln!(out, "    {}{name}", if index == 0 { "" } else { "| " });
    }
    out.push_str(")\n\"\"\"The parameters of one of the notifications that this release knows.\"\"\"\n\n");
    names.push("KnownNotificationPayload");
    names.sort_unstable();
    let all: Vec<String> = names.into_iter().map(layout::string).collect();
    layout::collection(&mut out, "", "__all__ = ", '[', &all, "]");
    out
}
