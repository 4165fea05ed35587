"""Fixtures of all tests."""

from __future__ import annotations

import pytest

from support import peers


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> object:
    """A test that lacks a program fails with how to get it, without the traceback of its search."""
    try:
        return (yield)
    except peers.MissingPeerError as error:
        pytest.fail(str(error), pytrace=False)
