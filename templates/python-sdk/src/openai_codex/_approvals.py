"""The approval requests as types, and what each decision means on the wire."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import Any, ClassVar, NamedTuple, cast

from . import _models_by_name as protocol
from ._wire import JsonObject, Message

REJECTION = "rejected by the client"

_FORMS = ("form", "openai/form", "openaiForm")


@dataclass(frozen=True, slots=True)
class ApprovalDecision:
    """A handler's answer to an :class:`ApprovalRequest`.

    ``ApprovalDecision.accept``: yes, this once; for permissions: the requested ones, for this turn.
    ``accept_for_session``: yes, and the same again for the rest of the session. ``decline``: no; the turn
    continues without it. ``cancel``: no, and the turn is interrupted. ``ApprovalDecision.answer({...})``: the
    result of the request as the protocol describes it, for answers that the others cannot express, such as
    the content of a form. An invalid answer, such as a form without its required fields, is declined, with an
    error in the log.
    """

    name: str
    result: JsonObject | None = field(default=None, repr=False)

    accept: ClassVar[ApprovalDecision]
    accept_for_session: ClassVar[ApprovalDecision]
    decline: ClassVar[ApprovalDecision]
    cancel: ClassVar[ApprovalDecision]

    @classmethod
    def answer(cls, result: JsonObject) -> ApprovalDecision:
        """The result of the request as the protocol describes it."""
        return cls("answer", result)


ApprovalDecision.accept = ApprovalDecision("accept")
ApprovalDecision.accept_for_session = ApprovalDecision("accept_for_session")
ApprovalDecision.decline = ApprovalDecision("decline")
ApprovalDecision.cancel = ApprovalDecision("cancel")


@dataclass(frozen=True, slots=True)
class ApprovalRequest:
    """Something that the runtime asks to be approved; the classes below are the kinds.

    ``cancelled`` is set when the answer is no longer needed: the request was
    settled, its turn has ended or was interrupted, or the time limit has passed.
    """

    method: str
    params: Any
    cancelled: threading.Event = field(default_factory=threading.Event, repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class CommandApproval(ApprovalRequest):
    """To run a command, for example outside the sandbox."""

    params: protocol.CommandExecutionRequestApprovalParams


@dataclass(frozen=True, slots=True)
class FileChangeApproval(ApprovalRequest):
    """To change files."""

    params: protocol.FileChangeRequestApprovalParams


@dataclass(frozen=True, slots=True)
class PermissionsApproval(ApprovalRequest):
    """To get more permissions."""

    params: protocol.PermissionsRequestApprovalParams


@dataclass(frozen=True, slots=True)
class Elicitation(ApprovalRequest):
    """An MCP server asks the user something, or one of its tools is about to be used."""

    params: protocol.McpServerElicitationRequestParams


@dataclass(frozen=True, slots=True)
class LegacyPatchApproval(ApprovalRequest):
    """To apply a patch, as requested by runtimes before the thread protocol."""

    params: protocol.ApplyPatchApprovalParams


@dataclass(frozen=True, slots=True)
class LegacyCommandApproval(ApprovalRequest):
    """To run a command, as requested by runtimes before the thread protocol."""

    params: protocol.ExecCommandApprovalParams


_MODELS: dict[str, tuple[type[ApprovalRequest], str]] = {
    "item/commandExecution/requestApproval": (CommandApproval, "CommandExecutionRequestApprovalParams"),
    "item/fileChange/requestApproval": (FileChangeApproval, "FileChangeRequestApprovalParams"),
    "item/permissions/requestApproval": (PermissionsApproval, "PermissionsRequestApprovalParams"),
    "mcpServer/elicitation/request": (Elicitation, "McpServerElicitationRequestParams"),
    "applyPatchApproval": (LegacyPatchApproval, "ApplyPatchApprovalParams"),
    "execCommandApproval": (LegacyCommandApproval, "ExecCommandApprovalParams"),
}

APPROVALS = frozenset(_MODELS)
"""The requests that a handler of approvals is asked about."""


def unknown_kind(method: str, params: Message) -> str | None:
    """Why no handler may see this request, if it asks for something that this version does not know."""
    if method == "mcpServer/elicitation/request" and params.get("mode") not in (
        *_FORMS,
        "url",
        "openai/userVerification",
    ):
        return "a kind of elicitation that this version does not know"
    kind = params.get("kind")
    if method == "item/commandExecution/requestApproval" and kind not in (None, "command", "writeStdin"):
        return "a kind of command approval that this version does not know"
    return None


def typed_request(method: str, params: Message) -> ApprovalRequest:
    """The request as its type; raises :class:`ValueError` if it does not fit."""
    request, model = _MODELS[method]
    return request(method, getattr(protocol, model).model_validate(params))


class Verdict(NamedTuple):
    """The answer for a decision."""

    result: Message
    interrupt: bool = False
    """Whether the answer alone does not end the turn, so that it is to be interrupted."""
    refused: str | None = None
    """Why it is not what the handler decided."""


def declined(method: str) -> Message:
    """The declining result."""
    if method == "item/permissions/requestApproval":
        # Permissions are granted by listing them: an empty profile grants nothing.
        return {"permissions": {}, "scope": "turn"}
    if method == "mcpServer/elicitation/request":
        return {"action": "decline", "content": None}
    if method in ("execCommandApproval", "applyPatchApproval"):
        return {"decision": {"denied": {"rejection": REJECTION}}}
    return {"decision": "decline"}


def verdict(method: str, decision: ApprovalDecision, params: Message) -> Verdict:
    """The result for a decision about a request with these parameters."""
    if decision.name == "decline":
        return Verdict(declined(method))
    if decision.name == "answer":
        return checked_answer(method, decision.result or {}, params)
    if decision.name == "cancel":
        return _cancelled(method)
    session = decision.name == "accept_for_session"
    if method == "mcpServer/elicitation/request":
        return _accepted_elicitation(session, params)
    if method == "item/permissions/requestApproval":
        return Verdict({"permissions": params.get("permissions") or {}, "scope": "session" if session else "turn"})
    if method in ("execCommandApproval", "applyPatchApproval"):
        return Verdict({"decision": "approved_for_session" if session else "approved"})
    return Verdict({"decision": "acceptForSession" if session else "accept"})


def _cancelled(method: str) -> Verdict:
    if method == "item/permissions/requestApproval":
        return Verdict(declined(method), interrupt=True)
    if method == "mcpServer/elicitation/request":
        return Verdict({"action": "cancel", "content": None}, interrupt=True)
    return Verdict({"decision": "abort" if method in ("execCommandApproval", "applyPatchApproval") else "cancel"})


def checked_answer(method: str, answer: Message, params: Message) -> Verdict:
    """The result of a handler if it answers the request, otherwise the refusal."""
    why = _misfit(method, answer, params)
    return Verdict(answer) if why is None else Verdict(declined(method), refused=why)


def _misfit(method: str, answer: Message, params: Message) -> str | None:
    """Why a result does not answer a request."""
    if method == "item/permissions/requestApproval":
        fits = isinstance(answer.get("permissions"), dict)
        return None if fits else "the answer has no object `permissions`"
    if method != "mcpServer/elicitation/request":
        fits = method not in APPROVALS or isinstance(answer.get("decision"), (str, dict))
        return None if fits else "the answer has no `decision`"
    action = answer.get("action")
    if action not in ("accept", "decline", "cancel"):
        return "the answer has no `action` that is accept, decline or cancel"
    return _unfilled(answer.get("content"), params) if action == "accept" and params.get("mode") in _FORMS else None


def _unfilled(content: object, params: Message) -> str | None:
    """Why the content does not fill in the requested form."""
    schema = params.get("requestedSchema")
    if content is None and isinstance(schema, dict):
        content = {}
    if not isinstance(content, dict):
        return "the content of the answer is not an object of the form's fields"
    missing = [name for name in _required(params) if content.get(name) is None]
    if missing:
        return f"the form requires {', '.join(missing)}, which the content of the answer does not have"
    properties = schema.get("properties") if isinstance(schema, dict) else None
    for name, value in content.items():
        field = properties.get(name) if isinstance(properties, dict) else None
        if isinstance(field, dict):
            if not _has_type(value, field.get("type")):
                return f"the field {name} of the form is of type {field['type']}, its answer is not"
            if isinstance(field.get("enum"), list) and value not in field["enum"]:
                return f"the field {name} of the form does not offer what was answered"
    return None


def _has_type(value: object, name: object) -> bool:
    """Whether a value has the type that JSON Schema names; for an unknown type name every value does."""
    if isinstance(name, list):
        return any(_has_type(value, one) for one in name)
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    fits = {
        "string": isinstance(value, str),
        "boolean": isinstance(value, bool),
        "number": number,
        "integer": number and float(cast("float", value)).is_integer(),
        "array": isinstance(value, (list, tuple)),
        "object": isinstance(value, dict),
        "null": value is None,
    }
    return fits.get(name, True) if isinstance(name, str) else True


def _required(params: Message) -> list[str]:
    schema = params.get("requestedSchema") if params.get("mode") in _FORMS else None
    required = schema.get("required") if isinstance(schema, dict) else None
    if required is None:
        return []
    return [str(name) for name in required] if isinstance(required, list) else [str(required)]


def _accepted_elicitation(session: bool, params: Message) -> Verdict:
    no = declined("mcpServer/elicitation/request")
    mode = params.get("mode")
    if mode == "url":
        return Verdict({"action": "accept", "content": None})
    if mode not in _FORMS:
        return Verdict(no, refused="it needs content, which only ApprovalDecision.answer can send")
    if not isinstance(params.get("requestedSchema"), dict):
        return Verdict(no, refused="its schema is not understood")
    required = _required(params)
    if required:
        why = f"the form requires {', '.join(required)}, which only ApprovalDecision.answer can send"
        return Verdict(no, refused=why)
    result: Message = {"action": "accept", "content": {}}
    # The runtime says in which ways an answer may be remembered: one name, or a list of them.
    meta = params.get("_meta")
    ways = meta.get("persist") if isinstance(meta, dict) else None
    if session and "session" in (ways if isinstance(ways, list) else [ways]):
        result["_meta"] = {"persist": "session"}
    return Verdict(result)
