# Generated from the protocol schemas in tests/schemas. Do not edit; to renew it, run:
#     codex-pack generate-types

"""The runtimes that handle approvals and permissions as this SDK expects."""

from __future__ import annotations

from typing import Final

OLDEST: Final[str | None] = "0.155.1"
"""The oldest of them; none if no older runtime is known to differ."""

NEWEST: Final[str | None] = None
"""The newest of them; none if no newer runtime is known to differ."""
