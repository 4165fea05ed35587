"""The decoder and the router with any input at all: no exception, nothing lost, no matter how bytes are cut.

``CODEX_FUZZ_EXAMPLES`` says how many inputs each law is tried with.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openai_codex import CodexError
from openai_codex._deltas import Deltas
from openai_codex._inbox import Inbox
from openai_codex._lines import LineDecoder
from openai_codex._router import Router
from openai_codex._wire import Message, encode_message

EXAMPLES = int(os.environ.get("CODEX_FUZZ_EXAMPLES", "300"))
laws = settings(max_examples=EXAMPLES, deadline=None, derandomize=True, database=None)

names = st.sampled_from(["t", "u", "v", ""])
texts = st.text(max_size=12) | st.sampled_from(["\u2028", "\x7f", '"', "\\", "\r", "\ud83d\ude00", "\u0000"])
scalars = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | texts
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)
methods = st.sampled_from(
    [
        "item/agentMessage/delta",
        "item/completed",
        "turn/started",
        "turn/completed",
        "thread/closed",
        "thread/status/changed",
        "thread/goal/updated",
        "thread/goal/cleared",
        "account/login/completed",
        "serverRequest/resolved",
        "item/commandExecution/requestApproval",
        "error",
        "x",
    ]
)
turns = st.fixed_dictionaries({"id": names}, optional={"status": texts, "items": values, "error": values})
params = st.fixed_dictionaries(
    {},
    optional={"threadId": names, "turnId": names, "turn": turns | values, "delta": texts, "itemId": names, "x": values},
)
messages = (
    st.fixed_dictionaries({"method": methods, "params": params})
    | st.fixed_dictionaries({"method": methods, "params": params | values, "id": st.integers(0, 5) | texts})
    | st.fixed_dictionaries({"id": st.integers(0, 9) | values}, optional={"result": values, "error": values})
    | st.dictionaries(texts, values, max_size=3)
)
streams = st.builds(
    lambda thread, turn, deltas: [
        {"method": "item/agentMessage/delta", "params": {"threadId": thread, "turnId": turn, "delta": delta}}
        for delta in deltas
    ],
    names,
    names,
    st.lists(texts, max_size=6),
)
conversations = st.lists(messages.map(lambda message: [message]) | streams, max_size=8).map(
    lambda parts: [message for part in parts for message in part]
)


def line(message: dict[str, Any]) -> bytes:
    return json.dumps(message, ensure_ascii=True, separators=(",", ":")).encode() + b"\n"


def flat(found: list[Message | Deltas]) -> list[Any]:
    """Messages one by one, those of streams written out."""
    out: list[Any] = []
    for message in found:
        if isinstance(message, Deltas):
            form = message.form
            out += [{"method": form.method, "params": form.params_with(text)} for text in message.texts]
        else:
            out.append(message)
    return out


def fed(data: bytes, sizes: list[int]) -> list[Any]:
    """What a decoder makes of bytes that come in pieces of these sizes, over and over."""
    decoder = LineDecoder(max_line_bytes=4096)
    found: list[Message | Deltas] = []
    start = turn = 0
    while start < len(data):
        size = sizes[turn % len(sizes)]
        found += decoder.feed(data[start : start + size])
        start, turn = start + size, turn + 1
    return flat(found + decoder.finish())


cuts = st.lists(st.integers(1, 400), min_size=1, max_size=4)


@pytest.fixture(autouse=True)
def silent() -> Iterator[None]:
    logger = logging.getLogger("openai_codex")
    before = logger.level
    logger.setLevel(logging.CRITICAL)
    yield
    logger.setLevel(before)


@laws
@given(conversations, cuts)
def test_every_message_comes_once_and_in_its_place(conversation: list[Any], sizes: list[int]) -> None:
    data = b"".join(line(message) for message in conversation)
    assert fed(data, sizes) == [json.loads(line(message)) for message in conversation]


@laws
@given(conversations, cuts, st.data())
def test_damage_does_not_depend_on_how_bytes_are_cut(conversation: list[Any], sizes: list[int], data: Any) -> None:
    damaged = bytearray(b"".join(line(message) for message in conversation))
    for _ in range(data.draw(st.integers(0, 4))):
        at = data.draw(st.integers(0, max(0, len(damaged) - 1)))
        damaged[at : at + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=3))
    assert fed(bytes(damaged), sizes) == fed(bytes(damaged), [1 << 20])


@laws
@given(st.binary(max_size=200), cuts)
def test_after_any_bytes_the_next_line_is_read(noise: bytes, sizes: list[int]) -> None:
    assert fed(noise + b'\n{"still":"here"}\n', sizes)[-1] == {"still": "here"}


@laws
@given(st.dictionaries(st.text(max_size=5), values, max_size=4))
def test_what_is_sent_is_one_line_that_says_the_same(message: dict[str, Any]) -> None:
    try:
        sent = encode_message(message)
    except UnicodeEncodeError:
        return
    assert sent.count(b"\n") == 1 and json.loads(sent) == message


class Slot:
    """Who waits for an answer."""

    def __init__(self) -> None:
        self.ended = 0

    def resolve(self, result: Any) -> None:
        self.ended += 1

    def reject(self, error: Any) -> None:
        self.ended += 1


@laws
@given(conversations, cuts)
def test_the_router_takes_anything_and_answers_each_request_once(conversation: list[Any], sizes: list[int]) -> None:
    router = Router(Inbox, 64 * 1024)
    slots = [Slot() for _ in range(4)]
    for slot in slots:
        router.open_request("x", slot)
    inbox = router.global_inbox()
    router.subscribe("u")
    decoder = LineDecoder()
    data = b"".join(line(message) for message in conversation)
    for start in range(0, len(data), sizes[0]):
        piece = data[start : start + sizes[0]]
        router.deliver(decoder.feed(piece), len(piece))
    router.deliver(decoder.finish())
    assert all(slot.ended <= 1 for slot in slots)
    router.fail(lambda: CodexError("over"))
    assert all(slot.ended == 1 for slot in slots) and inbox is not None
