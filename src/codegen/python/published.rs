//! `generated/`: the place and the names under which other releases of the package had the protocol's models.

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

/// Classes that are written by hand, in `generated/_forms.py`.
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

/// `generated/v2_all.py`: every class of the protocol, also by its former name.
pub(super) fn models(python: &Python<'_>, header: Header) -> String {
    let names = renamed(python);
    let mut out = header.comment("#");
    out.push_str(
        "\
\"\"\"Every model of the protocol in the place, and by the names, that it had in other releases of this package.

Kept for the programs that import from here. New ones import from `openai_codex.types` or `openai_codex.protocol`.
\"\"\"

from typing import TYPE_CHECKING, Any

from openai_codex import protocol

if TYPE_CHECKING:
    from openai_codex.protocol import *  # noqa: F403

",
    );
    layout::import(&mut out, "    ", "._forms", FORMS);
    out.push('\n');
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
        from importlib import import_module

        model = getattr(import_module(\"openai_codex.generated._forms\"), name)
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
