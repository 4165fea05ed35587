"""Pieces of streamed text are recognized without being decoded, and are what decoding them would have given."""

from __future__ import annotations

import json
import random
import threading
from typing import Any

import pytest

from openai_codex import LaggedError, protocol
from openai_codex._deltas import Deltas, delta_form
from openai_codex._inbox import EVENT_OVERHEAD, Inbox
from openai_codex._lines import LineDecoder
from openai_codex._model import ProtocolModel, alike
from openai_codex._router import Router
from openai_codex.models import received, streamed
from openai_codex.protocol.methods import SERVER_NOTIFICATIONS

Json = dict[str, Any]
METHOD = "item/agentMessage/delta"
TEXTS = ["", "word ", 'a "quoted" one', "back\\slash", "line\nand\ttab", "\x00\x1b", "zażółć 💡", "\u2028", "}}", '"}}']


def line(text: str, item: str = "i", method: str = METHOD, /, **more: Any) -> bytes:
    params = {"threadId": "t", "turnId": "u", "itemId": item, "delta": text, **more}
    message = {"method": method, "params": params, "emittedAtMs": 1767225600000}
    return json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode()


def plainly(messages: list[Json | Deltas]) -> list[tuple[type, Any]]:
    """What each message says, whichever way it was read."""
    found: list[tuple[type, Any]] = []
    for message in messages:
        if isinstance(message, Deltas):
            found += [(dict, {"method": event.method, "params": event.params}) for event in streamed(message)]
        else:
            found.append((type(message), {name: value for name, value in message.items() if name != "emittedAtMs"}))
    return found


def read(data: bytes, cut: int) -> list[Json | Deltas]:
    decoder = LineDecoder()
    pieces = [decoder.feed(data[start : start + cut]) for start in range(0, len(data), cut)]
    return [message for piece in [*pieces, decoder.finish()] for message in piece]


def test_only_the_first_message_of_a_stream_is_decoded() -> None:
    lines = [line(text, more, contentIndex=0) for more in ("i", "j") for text in TEXTS]
    first, stream, second, other = read(b"\n".join(lines) + b"\n", 1 << 20)
    assert isinstance(first, dict) and isinstance(second, dict)
    assert isinstance(stream, Deltas) and isinstance(other, Deltas)
    assert [event.params["delta"] for event in streamed(stream)] == TEXTS[1:]
    assert {(event.params["itemId"], event.params["contentIndex"]) for event in streamed(other)} == {("j", 0)}


@pytest.mark.parametrize("seed", range(40))
def test_what_is_read_is_what_the_json_module_reads(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Streams that mix, and lines of them with bytes changed, left out, repeated and glued together."""
    source = random.Random(seed)
    lines: list[bytes] = []
    extra: list[Json] = [{}, {}, {"contentIndex": 0}, {"contentIndex": 1}, {"list": [1]}, {"delta": 7}]
    for _ in range(300):
        one = line(
            source.choice(TEXTS) * source.randrange(3),
            source.choice("ij"),
            source.choice([METHOD, "item/reasoning/textDelta", "item/started"]),
            **source.choice(extra),
        )
        if source.random() < 0.3:
            at, length = source.randrange(len(one)), source.choice([0, 1, 1, 5])
            put = source.choice(
                [
                    *[b"\xff"] * (seed % 2),
                    b"",
                    b'"',
                    b"\\",
                    b"\x01",
                    b"{",
                    b"}",
                    b"0",
                    b"\\u00",
                    b"\\ud800",
                    one[at : at + 9],
                ]
            )
            one = one[:at] + put + one[at + length :]
        lines.append(one)
        if source.random() < 0.1:
            lines[-2:] = [b"".join(lines[-2:])]
    data = b"\n".join(lines) + b"\n"
    quick = read(data, source.choice([100, 1000, 100_000]))
    monkeypatch.setattr("openai_codex._lines.delta_form", lambda *_: None)
    plain = read(data, 100_000)
    # Among bytes that are no text every line is decoded.
    assert b"\xef\xbf\xbd" in data.decode(errors="replace").encode() or any(isinstance(one, Deltas) for one in quick)
    assert not any(isinstance(message, Deltas) for message in plain)
    assert plainly(quick) == plainly(plain)


@pytest.mark.parametrize("seed", range(60))
def test_a_read_that_is_one_stream_is_taken_apart_as_its_lines_are(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    source = random.Random(seed)
    lines = [line(source.choice(TEXTS)) for _ in range(40)]
    if seed % 3:
        # Something else among them: a line that is damaged, of another stream, of another kind, or empty.
        at, where = source.randrange(40), source.randrange(len(lines[0]))
        damaged = lines[at][:where] + source.choice([b"", b'"', b"\\", b"}", b"\r", b"\x00"]) + lines[at][where + 1 :]
        lines[at] = source.choice([damaged, line("x", "j"), line("x", "i", "item/started"), b"", lines[at] + b" "])
    data = b"\n".join(lines) + b"\n"
    first = line("first") + b"\n"

    def read_twice() -> list[Json | Deltas]:
        decoder = LineDecoder()
        return [*decoder.feed(first), *decoder.feed(data)]

    quick = read_twice()
    assert seed % 3 or [type(message) for message in quick] == [dict, Deltas]
    monkeypatch.setattr("openai_codex._lines.delta_form", lambda *_: None)
    assert plainly(quick) == plainly(read_twice())


@pytest.mark.parametrize(
    "bad",
    [
        line("x", more="y" * 100_000),
        line("x", more=["a list"]),
        line("x").replace(b'"t"', b"7"),
        line("x").replace(b'"delta":', b'"delta" :'),
        line("x").replace(b',"emittedAtMs"', b',"other"'),
        line("x").replace(b'{"method"', b'{"id":1,"method"'),
        line("x").replace(b'{"method"', b'{"delta":"y","method"'),
        b'{"params":{"delta":"x","threadId":"t","turnId":"u"},"method":"item/agentMessage/delta"}'.replace(b"x", b"}"),
    ],
)
def test_a_message_that_is_no_piece_of_a_stream_is_none(bad: bytes) -> None:
    form = delta_form(bad, json.loads(bad))
    if form is not None:
        # Written in another order it is one all the same.
        assert form.params_with(b"z") == {**json.loads(bad)["params"], "delta": "z"}
        assert bad.startswith(b'{"params"')
    else:
        assert isinstance(read(bad + b"\n" + bad + b"\n", 1 << 20)[1], dict)


def test_a_text_of_many_escapes_is_read_all_the_same() -> None:
    text = "\n" * 100_000
    messages = plainly(read(line("x") + b"\n" + line(text) + b"\n", 1 << 20))
    assert messages[1][1]["params"]["delta"] == text


def _streams() -> list[tuple[str, type[ProtocolModel]]]:
    found = [(name, getattr(protocol, model)) for name, model in SERVER_NOTIFICATIONS.items() if model is not None]
    found = [(name, model) for name, model in found if issubclass(model, ProtocolModel)]
    return [(name, model) for name, model in found if {"delta", "turn_id"} <= model.model_fields.keys()]


@pytest.mark.parametrize(("method", "model"), _streams())
def test_a_payload_made_of_a_form_is_the_validated_one(method: str, model: type[ProtocolModel]) -> None:
    more: Json = {"contentIndex": 1} if "content_index" in model.model_fields else {}
    more |= {"summaryIndex": 1} if "summary_index" in model.model_fields else {}
    if method == METHOD:
        more["new"] = None
    first = line("a", "i", method, **more)
    message = json.loads(first)
    form = delta_form(first, message)
    assert form is not None
    for text in TEXTS:
        event = received(method, (form, json.dumps(text)[1:-1].encode()))
        expected = model.model_validate({**message["params"], "delta": text})
        payload: Any = event.payload
        assert payload == expected and type(payload) is model
        assert payload.model_fields_set == expected.model_fields_set
        assert payload.model_dump() == expected.model_dump()
        assert payload.to_wire() == expected.to_wire()
        assert event.params == {**message["params"], "delta": text}
    assert len(_streams()) >= 5


def test_payloads_of_a_stream_share_nothing_that_can_be_changed() -> None:
    model = protocol.AgentMessageDeltaNotification
    first = model.model_validate({"threadId": "t", "turnId": "u", "itemId": "i", "delta": ""})
    make = alike(first, "delta")
    assert make is not None
    one, other = make("a"), make("b")
    one.item_id = "changed"
    one.added = 1
    assert other == model(thread_id="t", turn_id="u", item_id="i", delta="b")
    assert make("a") != one and first.item_id == "i"


def test_parameters_that_do_not_fit_their_model_stay_raw() -> None:
    bad = line("a").replace(b'"itemId":"i"', b'"itemId":7')
    form = delta_form(bad, json.loads(bad))
    assert form is not None
    payload: Any = received(METHOD, (form, b"b")).payload
    assert payload.params == {"threadId": "t", "turnId": "u", "itemId": 7, "delta": "b"}


def _filled(count: int, capacity: int = 1 << 30) -> Inbox:
    first = line("0")
    form = delta_form(first, json.loads(first))
    assert form is not None
    inbox = Inbox(capacity)
    for start in range(0, count, 10):
        inbox.put_deltas(Deltas(form, [str(number).encode() for number in range(start, start + 10)]), 100)
        inbox.put(received("other", {}), 100)
    return inbox


def test_several_consumers_take_each_event_once() -> None:
    inbox = _filled(20_000)
    taken: list[list[str]] = [[] for _ in range(4)]

    def consume(mine: list[str]) -> None:
        while (event := inbox.take()) is not None:
            if event.method == METHOD:
                mine.append(str(event.params["delta"]))

    threads = [threading.Thread(target=consume, args=(mine,)) for mine in taken]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(int(text) for mine in taken for text in mine) == list(range(20_000))


def test_a_stream_that_is_not_read_is_bounded_by_bytes() -> None:
    inbox = _filled(1000, capacity=50 * (100 + EVENT_OVERHEAD))
    texts: list[Any] = []
    with pytest.raises(LaggedError):
        while True:
            texts.append(inbox.get(0).params.get("delta"))
    # Nothing is missing in the middle.
    assert [text for text in texts if text is not None] == [str(number) for number in range(46)]


def test_pieces_go_where_their_turn_is_read() -> None:
    router = Router(Inbox)
    data = b"".join(line(str(number)) + b"\n" for number in range(5))
    decoder = LineDecoder()
    with router.pending_turn("t") as subscribe:
        # Before the answer to turn/start has said which turn it is.
        router.deliver(decoder.feed(data), len(data))
        reading = subscribe("u")
    muted, other = router.subscribe("u"), router.subscribe("v")
    muted.muted = True
    router.deliver(decoder.feed(data), len(data))
    assert [reading.inbox.get(0).params["delta"] for _ in range(10)] == list("01234" * 2)
    assert [subscription.inbox.take() for subscription in (reading, muted, other)] == [None] * 3
