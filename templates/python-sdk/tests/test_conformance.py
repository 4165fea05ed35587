"""Every scenario of tests/conformance, with the blocking client and with the asyncio one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from support import peers
from support.scenario import AsyncDriver, Runner, SyncDriver

SCENARIOS = sorted(peers.CONFORMANCE.glob("*.json"))


def test_there_are_scenarios() -> None:
    assert SCENARIOS, f"no scenarios in {peers.CONFORMANCE}"


@pytest.mark.parametrize("driver", [SyncDriver, AsyncDriver], ids=["sync", "async"])
@pytest.mark.parametrize("path", SCENARIOS, ids=lambda path: path.stem)
def test_scenario(path: Path, driver: type[SyncDriver] | type[AsyncDriver], tmp_path: Path) -> None:
    Runner(json.loads(path.read_text(encoding="utf-8")), driver(), tmp_path).run()
