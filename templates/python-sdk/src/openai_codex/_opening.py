"""Opening a thread or starting a turn with settings, and making sure that they hold.

The runtime answers with what really holds, and that need not be what was asked:
a thread that it has loaded keeps its settings when it is resumed, and managed
requirements weaken silently. What is here says which requests to send, as
generators that yield a method with its parameters and are sent the result;
:class:`CodexClient` and :class:`AsyncCodexClient` perform them.
"""

from __future__ import annotations

import os
from collections.abc import Generator, Mapping
from typing import Any, TypeAlias, TypeVar

from . import _models_by_name as protocol
from ._identity import UnknownParameterError
from ._wire import JsonObject, Message
from .errors import (
    InvalidParamsError,
    InvalidRequestError,
    JsonRpcError,
    NotAllowedError,
    SettingsNotAppliedError,
    TurnRunningError,
    UnexpectedResponseError,
)

T = TypeVar("T")

Exchange: TypeAlias = Generator[tuple[str, JsonObject], Any, T]
"""Requests to send one after the other, each with the results of those before."""

_POLICY_OF_MODE = {
    "read-only": "readOnly",
    "workspace-write": "workspaceWrite",
    "danger-full-access": "dangerFullAccess",
}
# The protocol knows the automatic reviewer by a legacy name too, and older runtimes answer with that.
_LEGACY_REVIEWER = "guardian_subagent"
_SETTINGS = ("approvalPolicy", "approvalsReviewer", "sandbox", "sandboxPolicy", "permissions")


class ThreadOpened:
    """What the runtime answered when a thread was started, resumed or forked: the settings that hold.

    ``raw`` is the answer as JSON, spelled as on the wire.
    """

    __slots__ = ("_overrides", "_preset", "raw")

    def __init__(self, raw: Message, overrides: Mapping[str, Any] | None = None, preset: Message | None = None) -> None:
        self.raw = raw
        self._overrides = overrides
        self._preset = preset

    @property
    def model(self) -> str:
        """The model that answers."""
        return str(self.raw.get("model"))

    @property
    def model_provider(self) -> str:
        """Who serves the model."""
        return str(self.raw.get("modelProvider"))

    @property
    def cwd(self) -> str:
        """The working directory of commands."""
        return str(self.raw.get("cwd"))

    @property
    def approval_policy(self) -> protocol.AskForApproval:
        """When the runtime asks for an approval."""
        return protocol.AskForApproval.model_validate(self.raw.get("approvalPolicy"))

    @property
    def approvals_reviewer(self) -> protocol.ApprovalsReviewer:
        """Who decides on approvals."""
        return protocol.ApprovalsReviewer(str(self.raw.get("approvalsReviewer")))

    @property
    def sandbox(self) -> protocol.SandboxPolicy:
        """What commands may do."""
        return protocol.SandboxPolicy.model_validate(self.raw.get("sandbox"))

    @property
    def turns(self) -> list[protocol.Turn]:
        """The turns so far that the answer contains."""
        thread = self.raw.get("thread")
        turns = thread.get("turns") if isinstance(thread, dict) else None
        return [protocol.Turn.model_validate(turn) for turn in turns or ()]

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={self.raw.get(name)!r}" for name in ("model", "cwd", *_SETTINGS[:3]))
        return f"ThreadOpened({shown})"


def asked_settings(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Those of a request's parameters that say what the model may do."""
    return {name: fields[name] for name in _SETTINGS if fields.get(name) is not None}


# ---- threads


def open_thread(method: str, params: Message) -> Exchange[ThreadOpened]:
    """Start, resume or fork a thread. What is returned has the settings asked for, or this fails."""
    asked = asked_settings(params)
    try:
        answer = yield method, params
    except (InvalidRequestError, InvalidParamsError) as error:
        if asked:
            yield from _explain_refusal(asked, error)
        raise
    if not isinstance(answer, dict):
        raise UnexpectedResponseError(f"The result of {method} is not an object")
    overrides = params.get("config")
    preset = None
    if asked:
        answer = yield from _settled(method, params, asked, answer)
        sandbox = answer.get("sandbox")
        if asked.get("sandbox") == "workspace-write" and isinstance(sandbox, dict):
            preset = sandbox
    return ThreadOpened(answer, overrides if isinstance(overrides, Mapping) else None, preset)


def _settled(method: str, params: Message, asked: dict[str, Any], answer: Message) -> Exchange[Message]:
    preset: Message | None = None
    if asked.get("sandbox") == "workspace-write" and method != "thread/start":
        preset = yield from _configured_preset(answer.get("cwd"), params.get("config"))
        preset["writableRoots"] += [os.fspath(root) for root in params.get("runtimeWorkspaceRoots") or ()]
    if not _differences(asked, answer, preset):
        return answer
    thread = answer.get("thread")
    thread_id = str(thread.get("id")) if isinstance(thread, dict) else ""
    if method == "thread/start":
        # A new thread gets everything that is allowed: asking again changes nothing.
        yield from _not_applied(method, asked, answer, preset)
    if _is_active(answer):
        raise TurnRunningError(thread_id)
    update: Message = {name: value for name, value in asked.items() if name != "sandbox"}
    if "sandbox" in asked:
        kind = _POLICY_OF_MODE[asked["sandbox"]]
        update["sandboxPolicy"] = preset or {"type": kind, **({"networkAccess": False} if kind == "readOnly" else {})}
    try:
        yield "thread/settings/update", {"threadId": thread_id, **update}
        try:
            found = yield "thread/resume", {"threadId": thread_id, "excludeTurns": True}
        except UnknownParameterError:
            # An older runtime answers with the turns as well.
            found = yield "thread/resume", {"threadId": thread_id}
    except JsonRpcError as error:
        yield from _explain_refusal(asked, error)
        raise _not_applied_error(method, asked, answer, preset) from error
    if not isinstance(found, dict) or _differences(asked, found, preset):
        yield from _not_applied(method, asked, found if isinstance(found, dict) else {}, preset)
    if _is_active(found):
        # It began between the two answers, with the settings of before.
        raise TurnRunningError(thread_id)
    held = ("approvalPolicy", "approvalsReviewer", "sandbox", "activePermissionProfile")
    return {**answer, **{name: found.get(name) for name in held}}


def _is_active(answer: Message) -> bool:
    thread = answer.get("thread")
    status = thread.get("status") if isinstance(thread, dict) else None
    return isinstance(status, dict) and status.get("type") == "active"


def _differences(asked: dict[str, Any], answer: Message, preset: Message | None) -> list[str]:
    """Names of the settings that are not as asked."""
    reviewer = answer.get("approvalsReviewer")
    found = {**answer, "approvalsReviewer": "auto_review" if reviewer == _LEGACY_REVIEWER else reviewer}
    different: list[str] = [
        name for name in ("approvalPolicy", "approvalsReviewer") if name in asked and found.get(name) != asked[name]
    ]
    if "sandbox" in asked and not _is_sandbox(answer.get("sandbox"), _POLICY_OF_MODE[asked["sandbox"]], preset):
        different.append("sandbox")
    profile = answer.get("activePermissionProfile")
    if "permissions" in asked and (not isinstance(profile, dict) or profile.get("id") != asked["permissions"]):
        different.append("permissions")
    return different


def _is_sandbox(found: object, kind: str, preset: Message | None) -> bool:
    if not isinstance(found, dict) or found.get("type") != kind:
        return False
    if kind == "readOnly":
        return not found.get("networkAccess")
    if preset is None:
        return True
    allowed = {os.path.normpath(root) for root in preset["writableRoots"]}
    roots = {os.path.normpath(str(root)) for root in found.get("writableRoots") or ()}
    return (
        roots <= allowed
        and (preset["networkAccess"] or not found.get("networkAccess"))
        and (not preset["excludeSlashTmp"] or found.get("excludeSlashTmp") is True)
        and (not preset["excludeTmpdirEnvVar"] or found.get("excludeTmpdirEnvVar") is True)
    )


# ---- turns


def turn_params(params: Message, opened: ThreadOpened | None) -> Exchange[Message]:
    """The parameters of turn/start with the sandbox preset written out.

    A bare ``workspaceWrite`` would reset what the configuration excludes and
    drop what it adds, so the policy that the preset stands for is sent whole.
    """
    policy = params.get("sandboxPolicy")
    if not isinstance(policy, dict) or policy != {"type": "workspaceWrite"}:
        return params
    cwd = params.get("cwd")
    if opened is not None and opened._preset is not None and cwd is None:
        return {**params, "sandboxPolicy": opened._preset}
    whole = yield from _configured_preset(
        cwd or (opened and opened.raw.get("cwd")), opened._overrides if opened is not None else None
    )
    return {**params, "sandboxPolicy": whole}


def explain_turn_refusal(params: Message, error: JsonRpcError) -> Exchange[None]:
    """Raise :class:`NotAllowedError` where turn/start was refused because of managed requirements."""
    asked = asked_settings(params)
    if asked and isinstance(error, (InvalidRequestError, InvalidParamsError)):
        yield from _explain_refusal(asked, error)


def _configured_preset(cwd: object, overrides: object) -> Exchange[Message]:
    """The policy that ``workspace-write`` means in a working directory, under a thread's own overrides."""
    params: Message = {"includeLayers": False}
    if isinstance(cwd, (str, os.PathLike)):
        params["cwd"] = os.fspath(cwd)
    answer = yield "config/read", params
    config = answer.get("config") if isinstance(answer, dict) else None
    settings = config.get("sandbox_workspace_write") if isinstance(config, dict) else None
    settings = dict(settings) if isinstance(settings, dict) else {}
    for key, value in overrides.items() if isinstance(overrides, Mapping) else ():
        table, _, name = key.partition(".")
        if table == "sandbox_workspace_write":
            settings.update(value if not name and isinstance(value, Mapping) else {name: value})
    return {
        "type": "workspaceWrite",
        "writableRoots": [str(root) for root in settings.get("writable_roots") or ()],
        "networkAccess": settings.get("network_access") is True,
        "excludeSlashTmp": settings.get("exclude_slash_tmp") is True,
        "excludeTmpdirEnvVar": settings.get("exclude_tmpdir_env_var") is True,
    }


# ---- what a machine allows


def _forbidden(asked: dict[str, Any]) -> Exchange[tuple[dict[str, list[Any]], Message]]:
    """Requested settings that the managed requirements forbid, with the allowed values; then the requirements."""
    answer = yield "configRequirements/read", {}
    requirements = answer.get("requirements") if isinstance(answer, dict) else None
    if not isinstance(requirements, dict):
        return {}, {}
    wanted = {
        "approvalPolicy": (asked.get("approvalPolicy"), requirements.get("allowedApprovalPolicies")),
        "approvalsReviewer": (asked.get("approvalsReviewer"), requirements.get("allowedApprovalsReviewers")),
        "sandbox": (_sandbox_mode(asked), requirements.get("allowedSandboxModes")),
    }
    forbidden = {
        name: allowed
        for name, (value, allowed) in wanted.items()
        if value is not None and isinstance(allowed, list) and value not in allowed
    }
    profiles = requirements.get("allowedPermissionProfiles")
    profile = asked.get("permissions")
    if profile is not None and isinstance(profiles, dict) and not profiles.get(profile):
        forbidden["permissions"] = [name for name, allowed in profiles.items() if allowed]
    return forbidden, requirements


def _sandbox_mode(asked: dict[str, Any]) -> str | None:
    policy = asked.get("sandboxPolicy")
    if isinstance(policy, dict):
        return next((mode for mode, kind in _POLICY_OF_MODE.items() if kind == policy.get("type")), None)
    mode = asked.get("sandbox")
    return mode if isinstance(mode, str) else None


def _explain_refusal(asked: dict[str, Any], error: JsonRpcError) -> Exchange[None]:
    try:
        forbidden, requirements = yield from _forbidden(asked)
    except JsonRpcError:
        return  # A runtime without requirements has no such method; what it said first is the reason.
    if forbidden:
        raise _not_allowed_error(asked, {}, forbidden, requirements) from error


def _not_applied(method: str, asked: dict[str, Any], answer: Message, preset: Message | None) -> Exchange[None]:
    try:
        forbidden, requirements = yield from _forbidden(asked)
    except JsonRpcError:
        forbidden, requirements = {}, {}
    if forbidden:
        raise _not_allowed_error(asked, _found(answer), forbidden, requirements)
    raise _not_applied_error(method, asked, answer, preset)


def _found(answer: Message) -> dict[str, Any]:
    profile = answer.get("activePermissionProfile")
    return {
        **{name: answer.get(name) for name in ("approvalPolicy", "approvalsReviewer", "sandbox")},
        "permissions": profile.get("id") if isinstance(profile, dict) else None,
    }


def _not_applied_error(
    method: str, asked: dict[str, Any], answer: Message, preset: Message | None
) -> SettingsNotAppliedError:
    different = _differences(asked, answer, preset)
    everything = _found(answer)
    wanted = {name: asked[name] for name in different}
    if preset is not None and "sandbox" in wanted:
        wanted["sandbox"] = preset
    thread = answer.get("thread")
    name = thread.get("id") if isinstance(thread, dict) else None
    return SettingsNotAppliedError(
        f"Thread {name} does not have the settings that {method} requested: requested {_shown(asked)}, found "
        f"{_listed({name: value for name, value in everything.items() if value is not None})}. No turn was started.",
        wanted,
        {name: everything[name] for name in different},
    )


def _not_allowed_error(
    asked: dict[str, Any], found: dict[str, Any], forbidden: dict[str, list[Any]], requirements: Message
) -> NotAllowedError:
    wanted = {name: asked.get(name, asked.get("sandboxPolicy")) for name in forbidden}
    lists = [requirements.get(name) for name in _REQUIREMENTS]
    policies, reviewers, sandboxes = (
        "any" if not isinstance(allowed, list) else ", ".join(map(_name, allowed)) or "none" for allowed in lists
    )
    profiles = f"; the permission profiles: {', '.join(forbidden['permissions'])}" if "permissions" in forbidden else ""
    return NotAllowedError(
        f"The managed requirements of this machine do not allow {_shown(asked)}. "
        f"Allowed are the approval policies: {policies}; the reviewers: {reviewers}; "
        f"the sandboxes: {sandboxes}{profiles}. No turn was started.",
        wanted,
        {name: found.get(name) for name in forbidden} if found else {},
        forbidden,
    )


_REQUIREMENTS = ("allowedApprovalPolicies", "allowedApprovalsReviewers", "allowedSandboxModes")

_MODES: dict[str, dict[str, Any]] = {
    "ApprovalMode.auto_review": {"approvalPolicy": "on-request", "approvalsReviewer": "auto_review"},
    "ApprovalMode.ask_handler": {"approvalPolicy": "on-request", "approvalsReviewer": "user"},
    "ApprovalMode.deny_all": {"approvalPolicy": "never"},
}


_WORDS = {
    "approvalPolicy": "approval policy",
    "approvalsReviewer": "reviewer",
    "sandbox": "sandbox",
    "sandboxPolicy": "sandbox",
    "permissions": "permission profile",
}


def _shown(settings: Mapping[str, Any]) -> str:
    mode = next((mode for mode, fields in _MODES.items() if fields.items() <= settings.items()), None)
    words = _listed(settings)
    return words if mode is None else f"{mode} ({words})"


def _listed(settings: Mapping[str, Any]) -> str:
    return ", ".join(f"{_WORDS[name]} {_name(value)}" for name, value in settings.items())


def _name(setting: object) -> str:
    """The name of a setting in the protocol, or of its kind."""
    if isinstance(setting, dict):
        setting = setting.get("type") or next(iter(setting), setting)
    return str(setting)
