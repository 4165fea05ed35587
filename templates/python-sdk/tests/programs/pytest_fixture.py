"""A test suite that has the client as a fixture."""

import os
import sys
from collections.abc import Iterator

import pytest

from openai_codex import Codex, CodexConfig, TurnResult


@pytest.fixture(scope="module")
def codex() -> Iterator[Codex]:
    with Codex(CodexConfig(codex_bin=os.environ["PROGRAM_CODEX"])) as client:
        yield client


@pytest.fixture
def result(codex: Codex) -> TurnResult:
    return codex.thread_start().run("Hello")


def test_answer(result: TurnResult) -> None:
    assert result.final_response and result.error is None


def test_models(codex: Codex) -> None:
    assert codex.models().data is not None


if __name__ == "__main__":
    code = pytest.main(
        [
            "-q",
            "-p",
            "no:cacheprovider",
            "--no-header",
            "-rN",
            "--disable-warnings",
            "-Wignore",
            "-c",
            os.devnull,
            __file__,
        ]
    )
    print("passed" if code == 0 else "failed", file=sys.stderr)
    sys.exit(code)
