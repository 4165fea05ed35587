"""Lines in, messages out: whatever the lines hold."""

from __future__ import annotations

import json
import logging
import random
from collections import deque
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import Any

import pytest
from pydantic import BaseModel, Field, ValidationError, field_validator

from openai_codex._damage import LostMessage, lost_message
from openai_codex._lines import LineDecoder
from openai_codex._wire import dump_model, encode_message, misfits
from openai_codex.protocol import DynamicToolSpec
from openai_codex.types import ReasoningEffort, SandboxPolicy


def _decode(data: bytes, size: int) -> list[dict[str, object]]:
    decoder = LineDecoder()
    messages = [message for start in range(0, len(data), size) for message in decoder.feed(data[start : start + size])]
    # None of these are pieces of streamed text.
    return [message for message in messages + decoder.finish() if isinstance(message, dict)]


@pytest.mark.parametrize("size", [1, 2, 7, 64, 10_000])
def test_messages_do_not_depend_on_how_the_bytes_are_cut(size: int) -> None:
    messages = [{"id": n, "text": "zażółć 💡 \r\n\t\u2028" * n} for n in range(5)]
    data = b"".join(encode_message(message) for message in messages)
    assert _decode(data, size) == messages


@pytest.mark.parametrize(
    "bad",
    [
        b"not json",
        b'{"a": 1',
        b'{"a": 1} x',
        b"[1, 2]",
        b"7",
        b'"text"',
        b'{"a": "\xff"}',
        b"\x00",
        b"\xef\xbb\xbf{}",
        b"[" * 100_000,
        b'{"a": ' * 100_000,
        b'{"a": ' + b"9" * 10_000 + b"]",
    ],
)
def test_a_bad_line_is_logged_and_the_next_one_read(bad: bytes, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, "openai_codex"):
        *lost, message = _decode(bad + b'\n{"ok": true}\n', 4096)
    assert message == {"ok": True}
    # What began as a message is not forgotten: somebody may wait for it.
    assert [type(damaged) for damaged in lost] == [LostMessage] * bad.startswith(b"{")
    assert "skipped a line from the runtime" in caplog.text
    assert len(caplog.text) < 1500


@pytest.mark.parametrize("line", [b'{"a": 1}\r', b'  {"a": 1}  ', b'\t{"a":1}'])
def test_white_space_around_a_message_is_fine(line: bytes) -> None:
    assert _decode(line + b"\n\n\r\n", 4096) == [{"a": 1}]


def test_escapes_that_only_some_readers_take_are_kept() -> None:
    assert _decode(b'{"a": "\\ud83d"}\n', 4096) == [{"a": "\ud83d"}]


def test_a_line_without_end_is_dropped_and_reading_goes_on(caplog: pytest.LogCaptureFixture) -> None:
    decoder = LineDecoder(max_line_bytes=100)
    with caplog.at_level(logging.WARNING, "openai_codex"):
        for _ in range(50):
            assert decoder.feed(b"x" * 99) == []
        assert decoder.feed(b'x\n{"a": 1}\n{"b"') == [{"a": 1}]
        assert decoder.feed(b": 2}\n") == [{"b": 2}]
    assert "longer than 100 bytes" in caplog.text


def test_random_bytes_never_stop_the_decoder() -> None:
    source = random.Random(5)
    decoder = LineDecoder(max_line_bytes=1000)
    for _ in range(300):
        decoder.feed(bytes(source.choices(b'{}[]":,0\\\n \xff\xc3a', k=source.randrange(400))))
    assert decoder.feed(b'\n{"still": "here"}\n')[-1] == {"still": "here"}


def test_models_and_enums_inside_a_message_are_written_in_wire_form() -> None:
    policy = SandboxPolicy.model_validate({"type": "workspaceWrite", "networkAccess": True})
    line = encode_message({"effort": ReasoningEffort("high"), "policy": policy})
    assert json.loads(line) == {"effort": "high", "policy": {"type": "workspaceWrite", "networkAccess": True}}
    assert line.endswith(b"\n") and line.count(b"\n") == 1


def test_text_that_is_no_unicode_is_refused_before_it_is_sent() -> None:
    with pytest.raises(UnicodeEncodeError):
        encode_message({"text": "\udcff"})


def test_what_is_no_json_value_is_refused() -> None:
    with pytest.raises(TypeError, match=r"^value must be a JSON value or a protocol model, got object$"):
        encode_message({"value": object()})


@pytest.mark.parametrize("number", [float("nan"), float("inf"), float("-inf")])
def test_a_number_outside_json_is_refused_with_its_path(number: float) -> None:
    message = {"method": "turn/start", "params": {"outputSchema": {"oneOf": [{}, {"maximum": number}]}}}
    with pytest.raises(ValueError, match=r"^params\.outputSchema\.oneOf\.1\.maximum is .*, a number that JSON cannot"):
        encode_message(message)


def test_a_number_outside_json_is_found_in_models_and_sequences_too() -> None:
    model = DynamicToolSpec.model_validate(
        {"type": "function", "name": "n", "description": "d", "inputSchema": {"maximum": float("inf")}}
    )
    with pytest.raises(ValueError, match=r"^params\.tools\.0\.inputSchema\.maximum is inf"):
        encode_message({"params": {"tools": (model,)}})
    circle: dict[str, object] = {}
    circle["a"] = circle
    with pytest.raises(ValueError, match="Circular"):
        encode_message(circle)


def test_paths_mappings_and_sequences_are_sent() -> None:
    params = {
        "cwd": PurePosixPath("/work"),
        "config": MappingProxyType({"a": ("b",)}),
        "roots": deque([PurePosixPath("/a")]),
    }
    sent = json.loads(encode_message({"params": params}))
    assert sent == {"params": {"cwd": "/work", "config": {"a": ["b"]}, "roots": ["/a"]}}
    with pytest.raises(TypeError, match=r"^params must be a JSON value or a protocol model, got bytes$"):
        encode_message({"params": b"x"})


@pytest.mark.parametrize(
    ("line", "end", "ids"),
    [
        (b'{"id": 7, "result": {"data": [', b"", {"id": 7}),
        (b'{"method": "turn/completed", "params": {"threadId": "t", "turn": {"id": "u", "items": [', b"", "mtu"),
        (b'{"params": {"deltas": ["' + b"x" * 100, b'xx"], "threadId": "t", "turnId": "u"}, "method"', {}),
        (
            b'{"method": "x", "params": {"delta": "xx',
            b'xx", "threadId": "t", "turnId": "u"}}',
            {"method": "x", "threadId": "t", "turnId": "u"},
        ),
        (
            b'{"method": "x", "params": {"item": {"threadId": "other"}, "threadId": "t", ',
            b"",
            {"method": "x", "threadId": "t"},
        ),
        (b'{"method": "turn/comple', b"", {}),
    ],
)
def test_the_ids_of_a_damaged_message_are_read_as_far_as_they_can_be(line: bytes, end: bytes, ids: Any) -> None:
    if ids == "mtu":
        ids = {"method": "turn/completed", "threadId": "t", "turnId": "u"}
    assert lost_message(line, end) == ids


def test_what_never_began_as_a_message_is_none() -> None:
    assert lost_message(b"Welcome!") is None and lost_message(b"[1") is None


class Sample(BaseModel):
    """A model with all that makes its wire form another than its Python form."""

    long_name: int = Field(alias="longName")
    path: PurePosixPath | None = None
    items: list[int] = Field(default=[], max_length=20)

    @field_validator("path")
    @classmethod
    def _relative(cls, path: PurePosixPath | None) -> PurePosixPath | None:
        if path is not None and path.is_absolute():
            raise ValueError(f"{path} is absolute")
        return path


def test_a_model_is_written_as_on_the_wire() -> None:
    sample = Sample(longName=1, path=PurePosixPath("a/b"))
    assert dump_model(sample) == {"longName": 1, "path": "a/b", "items": []}
    assert dump_model(Sample(longName=2)) == {"longName": 2, "items": []}
    with pytest.raises(TypeError, match=r"^bytes is not a JSON value or a protocol model$"):
        dump_model(b"x")
    with pytest.raises(TypeError, match=r"^object is not a JSON value or a protocol model$"):
        dump_model(object())


def why(document: Any) -> str:
    """Where a document is no sample."""
    with pytest.raises(ValidationError) as caught:
        Sample.model_validate(document)
    return misfits(caught.value)


def test_a_misfit_is_told_without_what_it_holds() -> None:
    number = "Input should be a valid integer, unable to parse string as an integer (int_parsing)"
    assert why({"longName": "sk-secret"}) == f"longName: {number}"
    assert why({"longName": 1, "items": [1, "sk-secret"]}) == f"items.1: {number}"
    # Its text quotes the value: its kind has to do.
    assert why({"longName": 1, "path": "/sk-secret"}) == "path: value_error"
    assert why("sk-secret") == ("Input should be a valid dictionary or instance of Sample (model_type)")
    assert why({"longName": 1, "items": ["x"] * 10}) == "; ".join(f"items.{at}: {number}" for at in range(10))
    many = why({"longName": 1, "items": ["x"] * 13})
    assert many.count(number) == 10 and many.endswith(f"items.9: {number}; and 3 more")
    assert misfits(UnicodeError("sk-secret")) == "UnicodeError"


def test_a_line_is_as_short_as_json_can_be_and_an_error_names_the_place() -> None:
    assert encode_message({"a": [1, "é"], "b": {}}) == '{"a":[1,"é"],"b":{}}\n'.encode()
    with pytest.raises(TypeError, match=r"^a\.b\.0 must be a JSON value or a protocol model, got object$"):
        encode_message({"a": {"b": [object()]}})
    with pytest.raises(ValueError, match=r"^a\.0 is inf, a number that JSON cannot represent$"):
        encode_message({"a": [float("inf")]})
