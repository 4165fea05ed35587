"""The documents say what the code does."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import openai_codex
from support.signatures import signatures

PROJECT = Path(__file__).resolve().parents[1]
REFERENCE = (PROJECT / "docs" / "api-reference.md").read_text(encoding="utf-8")
BLOCKS = "\n".join(re.findall(r"^```text\n(.*?)^```", REFERENCE, re.MULTILINE | re.DOTALL))
SIGNATURES = signatures()
# The asyncio classes are described by what they mirror; that they do is tested below.
SHOWN = {name for name in SIGNATURES if not re.match(r"Async\w+\.", name)}


@pytest.mark.parametrize("name", sorted(SHOWN))
def test_signature_is_in_the_reference(name: str) -> None:
    assert SIGNATURES[name] in BLOCKS, f"docs/api-reference.md must show\n{SIGNATURES[name]}"


def test_the_reference_shows_nothing_else() -> None:
    left = BLOCKS
    for name in sorted(SHOWN, key=lambda name: -len(SIGNATURES[name])):
        left = left.replace(SIGNATURES[name], "", 1)
    assert left.split() == []


@pytest.mark.parametrize("name", [name for name in sorted(SIGNATURES) if re.match(r"Async\w+\.", name)])
def test_asyncio_mirrors_the_blocking_client(name: str) -> None:
    blocking = SIGNATURES[name.removeprefix("Async")]
    mirrored = re.sub(r"Async(?=[A-Z])", "", SIGNATURES[name].removeprefix("await "))
    assert _on_one_line(mirrored) == _on_one_line(blocking)


def _on_one_line(signature: str) -> str:
    """A signature without regard to its length, which the name of the class changes."""
    return "".join(signature.split()).replace(",)", ")")


def test_every_public_name_is_documented() -> None:
    words = set(re.findall(r"\w+", REFERENCE))
    assert set(openai_codex.__all__) - words == set()


@pytest.mark.parametrize("document", ["README.md", "docs/getting-started.md", "docs/faq.md", "docs/api-reference.md"])
def test_links_lead_somewhere(document: str) -> None:
    path = PROJECT / document
    for target in re.findall(r"\]\(([^)#]+)\)", path.read_text(encoding="utf-8")):
        assert (path.parent / target).resolve().exists(), f"{document} links to {target}"
    for target in re.findall(r"`((?:docs|examples|notebooks)/[\w./-]+)`", path.read_text(encoding="utf-8")):
        assert (PROJECT / target).exists(), f"{document} names {target}"


def test_docstrings() -> None:
    """Every public class and method says what it does."""
    for name in openai_codex.__all__:
        value = getattr(openai_codex, name)
        if not isinstance(value, type) or not value.__module__.startswith("openai_codex"):
            continue
        assert value.__doc__, name
        for member, function in vars(value).items():
            if not member.startswith("_") and callable(function):
                assert function.__doc__, f"{name}.{member}"
