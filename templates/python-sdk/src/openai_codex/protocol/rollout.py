# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

"""Models of the protocol's `rollout` part."""

from .._model import Model


class RolloutCompressResponse(Model):
    """Acknowledges the compression trigger, not completion. Existing maintenance locks and cooldowns can cause the
    background pass to skip without doing work.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
