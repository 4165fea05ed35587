# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D101, D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Models of the protocol's `rollout` part."""

from ..._model import ProtocolModel


class RolloutCompressResponse(ProtocolModel):
    """Acknowledges the compression trigger, not completion. Existing maintenance locks and cooldowns can cause the
    background pass to skip without doing work.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `rollout/compress`.
    """
