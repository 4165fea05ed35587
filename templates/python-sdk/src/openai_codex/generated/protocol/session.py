# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D101, D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Models of the protocol's `session` part."""

from typing import Annotated, Any, Literal

from pydantic import Field, Tag

from ..._model import OpenEnum, ProtocolModel, TaggedModel, UnionModel, Unrecognized, by_key, by_property
from .shared import AbsolutePathBuf, FuzzyFileSearchResult, NetworkPolicyAmendment, ThreadId, TurnError


class AddFileChange(TaggedModel):
    content: str
    type: Literal["add"] = "add"


class DeleteFileChange(TaggedModel):
    content: str
    type: Literal["delete"] = "delete"


class UpdateFileChange(TaggedModel):
    move_path: Annotated[str | None, Field(alias="move_path")] = None
    type: Literal["update"] = "update"
    unified_diff: Annotated[str, Field(alias="unified_diff")]


class FileChange(UnionModel):
    root: Annotated[
        Annotated[AddFileChange, Tag("add")]
        | Annotated[DeleteFileChange, Tag("delete")]
        | Annotated[UpdateFileChange, Tag("update")]
        | Annotated[Unrecognized, Tag("")],
        by_property("type"),
    ]


class ApplyPatchApprovalParams(ProtocolModel):
    """Parameters of `applyPatchApproval`."""

    call_id: str
    """Use to correlate this with [codex_protocol::protocol::PatchApplyBeginEvent] and
    [codex_protocol::protocol::PatchApplyEndEvent].
    """
    conversation_id: ThreadId
    file_changes: dict[str, FileChange]
    grant_root: str | None = None
    """When set, the agent is asking the user to allow writes under this root for the remainder of the session
    (unclear if this is honored today).
    """
    reason: str | None = None
    """Optional explanatory reason (e.g. request for extra write access)."""


class ReviewDecisionApprovedExecpolicyAmendment(ProtocolModel):
    proposed_execpolicy_amendment: Annotated[list[str], Field(alias="proposed_execpolicy_amendment")]


class ReviewDecisionNetworkPolicyAmendment(ProtocolModel):
    network_policy_amendment: Annotated[NetworkPolicyAmendment, Field(alias="network_policy_amendment")]


class ReviewDecisionDenied(ProtocolModel):
    rejection: str


class ApprovedExecpolicyAmendmentReviewDecision(ProtocolModel):
    """User has approved this command and wants to apply the proposed execpolicy amendment so future matching
    commands are permitted.
    """

    approved_execpolicy_amendment: Annotated[
        ReviewDecisionApprovedExecpolicyAmendment, Field(alias="approved_execpolicy_amendment")
    ]


class NetworkPolicyAmendmentReviewDecision(ProtocolModel):
    """User chose to persist a network policy rule (allow/deny) for future requests to the same host."""

    network_policy_amendment: Annotated[ReviewDecisionNetworkPolicyAmendment, Field(alias="network_policy_amendment")]


class DeniedReviewDecision(ProtocolModel):
    """User has denied this command and the agent should not execute it, but it should continue the session and try
    something else.
    """

    denied: ReviewDecisionDenied


class ReviewDecisionValue(OpenEnum):
    """The bare strings of `ReviewDecision`."""

    approved = "approved"
    """User has approved this command and the agent should execute it."""
    approved_for_session = "approved_for_session"
    """User has approved this request and wants future prompts in the same session-scoped approval cache to be
    automatically approved for the remainder of the session.
    """
    approved_mcp_policy_amendment = "approved_mcp_policy_amendment"
    """User has approved this MCP tool call and wants to amend its policy so matching future calls are automatically
    approved across sessions.
    """
    timed_out = "timed_out"
    """Automatic approval review timed out before reaching a decision."""
    abort = "abort"
    """User has denied this command and the agent should not do anything until the user's next command."""


class ReviewDecision(UnionModel):
    """User's decision in response to an ExecApprovalRequest."""

    root: Annotated[
        Annotated[ReviewDecisionValue, Tag("str")]
        | Annotated[ApprovedExecpolicyAmendmentReviewDecision, Tag("approved_execpolicy_amendment")]
        | Annotated[NetworkPolicyAmendmentReviewDecision, Tag("network_policy_amendment")]
        | Annotated[DeniedReviewDecision, Tag("denied")]
        | Annotated[Unrecognized, Tag("")],
        by_key(),
    ]


class ApplyPatchApprovalResponse(ProtocolModel):
    """Result of `applyPatchApproval`."""

    decision: ReviewDecision


class ClientInfo(ProtocolModel):
    name: str
    title: str | None = None
    version: str


class TextPosition(ProtocolModel):
    column: int
    """1-based column number (in Unicode scalar values)."""
    line: int
    """1-based line number."""


class TextRange(ProtocolModel):
    end: TextPosition
    start: TextPosition


class ConfigWarningNotification(ProtocolModel):
    """Parameters of `configWarning`."""

    details: str | None = None
    """Optional extra guidance or error details."""
    path: str | None = None
    """Optional path to the config file that triggered the warning."""
    range: TextRange | None = None
    """Optional range for the error location inside the config file."""
    summary: str
    """Concise summary of the warning."""


class DeprecationNoticeNotification(ProtocolModel):
    """Parameters of `deprecationNotice`."""

    details: str | None = None
    """Optional extra guidance, such as migration steps or rationale."""
    summary: str
    """Concise summary of what is deprecated."""


class ErrorNotification(ProtocolModel):
    """Parameters of `error`."""

    error: TurnError
    thread_id: str
    turn_id: str
    will_retry: bool


class ReadParsedCommand(TaggedModel):
    cmd: str
    name: str
    path: str
    """(Best effort) Path to the file being read by the command. When possible, this is an absolute path, though when
    relative, it should be resolved against the `cwd`` that will be used to run the command to derive the absolute
    path.
    """
    type: Literal["read"] = "read"


class ListFilesParsedCommand(TaggedModel):
    cmd: str
    path: str | None = None
    type: Literal["list_files"] = "list_files"


class SearchParsedCommand(TaggedModel):
    cmd: str
    path: str | None = None
    query: str | None = None
    type: Literal["search"] = "search"


class UnknownParsedCommand(TaggedModel):
    cmd: str
    type: Literal["unknown"] = "unknown"


class ParsedCommand(UnionModel):
    root: Annotated[
        Annotated[ReadParsedCommand, Tag("read")]
        | Annotated[ListFilesParsedCommand, Tag("list_files")]
        | Annotated[SearchParsedCommand, Tag("search")]
        | Annotated[UnknownParsedCommand, Tag("unknown")]
        | Annotated[Unrecognized, Tag("")],
        by_property("type"),
    ]


class ExecCommandApprovalParams(ProtocolModel):
    """Parameters of `execCommandApproval`."""

    approval_id: str | None = None
    """Identifier for this specific approval callback."""
    call_id: str
    """Use to correlate this with [codex_protocol::protocol::ExecCommandBeginEvent] and
    [codex_protocol::protocol::ExecCommandEndEvent].
    """
    command: list[str]
    conversation_id: ThreadId
    cwd: str
    parsed_cmd: list[ParsedCommand]
    reason: str | None = None


class ExecCommandApprovalResponse(ProtocolModel):
    """Result of `execCommandApproval`."""

    decision: ReviewDecision


class FuzzyFileSearchParams(ProtocolModel):
    """Parameters of `fuzzyFileSearch`."""

    cancellation_token: str | None = None
    query: str
    roots: list[str]


class FuzzyFileSearchResponse(ProtocolModel):
    """Result of `fuzzyFileSearch`."""

    files: list[FuzzyFileSearchResult]


class GuardianWarningNotification(ProtocolModel):
    """Parameters of `guardianWarning`."""

    message: str
    """Concise guardian warning message for the user."""
    thread_id: str
    """Thread target for the guardian warning."""


class InitializeCapabilities(ProtocolModel):
    """Client-declared capabilities negotiated during initialize."""

    experimental_api: bool | None = False
    """Opt into receiving experimental API methods and fields."""
    explicit_gateway_oauth: bool | None = None
    """Use explicit gateway OAuth login instead of automatic browser authorization. Applies to this app-server's
    gateway runtime; later connections cannot undo it.
    """
    extensions: dict[str, Any] | None = None
    """MCP extension settings declared by the app-server client."""
    mcp_server_openai_form_elicitation: bool | None = None
    """Legacy opt-in for the `openai/form` MCP extension.

    New clients should declare `openai/form` in [`Self::extensions`].
    """
    opt_out_notification_methods: list[str] | None = None
    """Exact notification method names that should be suppressed for this connection (for example `thread/started`)."""
    request_attestation: bool | None = False
    """Opt into `attestation/generate` requests for upstream `x-oai-attestation`."""


class InitializeParams(ProtocolModel):
    """Parameters of `initialize`."""

    capabilities: InitializeCapabilities | None = None
    client_info: ClientInfo


class InitializeResponse(ProtocolModel):
    """Result of `initialize`."""

    codex_home: AbsolutePathBuf
    """Absolute path to the server's $CODEX_HOME directory."""
    platform_family: str
    """Platform family for the running app-server target, for example `"unix"` or `"windows"`."""
    platform_os: str
    """Operating system for the running app-server target, for example `"macos"`, `"linux"`, or `"windows"`."""
    user_agent: str


class WarningNotification(ProtocolModel):
    """Parameters of `warning`."""

    message: str
    """Concise warning message for the user."""
    thread_id: str | None = None
    """Optional thread target when the warning applies to a specific thread."""
