# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D101, D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Models of the protocol's `hook` part."""

from ..._model import OpenEnum, ProtocolModel
from .shared import AbsolutePathBuf, HookEventName, HookSource


class HookOutputEntryKind(OpenEnum):
    warning = "warning"
    stop = "stop"
    feedback = "feedback"
    context = "context"
    error = "error"


class HookOutputEntry(ProtocolModel):
    kind: HookOutputEntryKind
    text: str


class HookExecutionMode(OpenEnum):
    sync = "sync"
    async_ = "async"


class HookHandlerType(OpenEnum):
    command = "command"
    mcp_tool = "mcpTool"
    prompt = "prompt"
    agent = "agent"


class HookScope(OpenEnum):
    thread = "thread"
    turn = "turn"


class HookRunStatus(OpenEnum):
    running = "running"
    completed = "completed"
    failed = "failed"
    blocked = "blocked"
    stopped = "stopped"


class HookRunSummary(ProtocolModel):
    completed_at: int | None = None
    display_order: int
    duration_ms: int | None = None
    entries: list[HookOutputEntry]
    event_name: HookEventName
    execution_mode: HookExecutionMode
    handler_type: HookHandlerType
    id: str
    scope: HookScope
    source: HookSource | None = HookSource.unknown
    source_path: AbsolutePathBuf
    started_at: int
    status: HookRunStatus
    status_message: str | None = None


class HookCompletedNotification(ProtocolModel):
    """Parameters of `hook/completed`."""

    run: HookRunSummary
    thread_id: str
    turn_id: str | None = None


class HookStartedNotification(ProtocolModel):
    """Parameters of `hook/started`."""

    run: HookRunSummary
    thread_id: str
    turn_id: str | None = None
