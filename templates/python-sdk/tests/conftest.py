"""Fixtures of all tests."""

from __future__ import annotations

import signal
from collections.abc import Iterator

import pytest

from openai_codex import __version__
from support import peers

# A copy of this project that was bumped to another release has no published package of that release to be compared
# with, and no runtime that is newer than it.
collect_ignore = [] if __version__ == "0.163.0" else ["test_drop_in.py", "test_newer_runtime.py"]


@pytest.fixture(scope="session", autouse=True)
def _ctrl_c_is_heard() -> Iterator[None]:
    """A shell that starts the tests in the background has them ignore SIGINT, and some send it to themselves."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> object:
    """A test that lacks a program fails with how to get it, without the traceback of its search."""
    try:
        return (yield)
    except peers.MissingPeerError as error:
        pytest.fail(str(error), pytrace=False)
