# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D101, D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Models of the protocol's `feedback` part."""

from ..._model import ProtocolModel


class FeedbackUploadParams(ProtocolModel):
    """Parameters of `feedback/upload`."""

    classification: str
    extra_log_files: list[str] | None = None
    include_logs: bool | None = None
    reason: str | None = None
    tags: dict[str, str] | None = None
    thread_id: str | None = None


class FeedbackUploadResponse(ProtocolModel):
    """Result of `feedback/upload`."""

    prompt_hash: str | None = None
    """Whitespace-normalized SHA-256 of the session base instructions, matching the uploaded `prompt_hash` tag. Does
    not include later developer messages. Null when the reported rollout has no prompt metadata.
    """
    thread_id: str
