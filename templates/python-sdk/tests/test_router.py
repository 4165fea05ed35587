"""Who gets what arrives: requests, turns, logins and whoever listens, without a connection around them."""

from __future__ import annotations

import gc
import json
import logging
from typing import Any

import pytest

from openai_codex import CodexError
from openai_codex._damage import LostMessage
from openai_codex._deltas import Deltas
from openai_codex._inbox import Inbox
from openai_codex._lines import LineDecoder
from openai_codex._router import MAX_UNCLAIMED, Router
from openai_codex.errors import LaggedError, MessageLostError, RequestTimeoutError, TurnRunningError
from openai_codex.models import Notification

Json = dict[str, Any]


class Slot:
    """Who waits for an answer."""

    def __init__(self) -> None:
        self.results: list[Any] = []
        self.errors: list[CodexError] = []

    def resolve(self, result: Any) -> None:
        self.results.append(result)

    def reject(self, error: CodexError) -> None:
        self.errors.append(error)

    @property
    def error(self) -> CodexError:
        """The one thing that happened."""
        (error,) = self.errors
        assert not self.results
        return error


def events(inbox: Inbox) -> list[Notification]:
    """What waits in an inbox."""
    return list(iter(inbox.take, None))


def methods(inbox: Inbox) -> list[str]:
    """What waits in an inbox, by its methods."""
    return [one.method for one in events(inbox)]


def failure(inbox: Inbox) -> CodexError:
    """The error at the end of an empty inbox."""
    with pytest.raises(CodexError) as caught:
        inbox.get(deadline=0)
    return caught.value


def is_open(inbox: Inbox) -> bool:
    return isinstance(failure(inbox), RequestTimeoutError)


def new(buffer: int = 1 << 20) -> Router[Inbox]:
    return Router(Inbox, buffer)


def event(method: str, thread: str = "t", turn: str = "u") -> Json:
    if method.startswith("turn/"):
        return {
            "method": method,
            "params": {"threadId": thread, "turn": {"id": turn, "status": "completed", "items": []}},
        }
    return {"method": method, "params": {"threadId": thread, "turnId": turn}}


# ---- requests


def test_an_answer_reaches_whoever_asked() -> None:
    router, slots = new(), [Slot() for _ in range(6)]
    ids = [router.open_request(f"method/{number}", slot) for number, slot in enumerate(slots)]
    assert ids == [1, 2, 3, 4, 5, 6] and all(map(router.awaits, ids)) and not router.awaits(7)
    router.abandon_request(6)
    router.abandon_request(6)
    router.deliver(
        [
            {"id": True, "result": "no number"},
            {"id": [1], "result": "no number"},
            {"id": 2, "result": {"two": 2}},
            {"id": 1, "result": None},
            {"id": 3, "error": {"code": -32600, "message": "no"}},
            {"id": 4, "error": "text"},
            {"id": 5},
            {"id": 6, "result": {}},
            {"id": 2, "result": "again"},
            {"id": "1", "result": "text"},
            {},
        ]
    )
    assert slots[0].results == [None] and slots[1].results == [{"two": 2}]
    assert "no" in str(slots[2].error)
    assert str(slots[3].error) == "The response to method/3 has an error that is not an object but str"
    assert str(slots[4].error) == "The response to method/4 has neither a result nor an error"
    assert not slots[5].results and not slots[5].errors
    assert not any(map(router.awaits, ids))


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        ({"code": -32601, "message": "m"}, -32601, "m"),
        ({"code": "x", "message": 5}, -32000, "method failed without a message"),
        ({"code": True}, -32000, "method failed without a message"),
    ],
)
def test_an_error_that_is_not_well_formed_is_one(error: Json, code: int, said: str) -> None:
    router, slot = new(), Slot()
    router.open_request("method", slot)
    router.deliver([{"id": 1, "error": {**error, "data": {"a": 1}}}])
    found: Any = slot.error
    assert (found.code, found.data) == (code, {"a": 1}) and said in str(found)


def test_requests_of_the_runtime_and_what_ends_them_are_given_back() -> None:
    router = new()
    asked = {"id": 7, "method": "item/tool/call", "params": {}}
    resolved = {"method": "serverRequest/resolved", "params": {"threadId": "t", "requestId": 7}}
    passed = event("item/started")
    done = event("turn/completed")
    assert router.deliver([asked, passed, resolved, done]) == [asked, resolved, done]
    assert router.deliver([]) == []


# ---- logins and what belongs to no turn


def test_the_end_of_a_login_is_kept_for_whoever_asks_for_it() -> None:
    router = new()
    done: Json = {"method": "account/login/completed", "params": {"loginId": "a", "success": True, "error": None}}
    router.deliver([done])
    early = router.login_inbox("a")
    assert methods(early) == ["account/login/completed"] and router.login_inbox("a") is early
    other = router.login_inbox("b")
    router.deliver([{**done, "params": {**done["params"], "loginId": "b"}}])
    assert methods(other) == ["account/login/completed"] and methods(early) == []
    router.forget_login("b")
    router.forget_login("b")
    assert router.login_inbox("b") is not other
    assert methods(router.global_inbox()) == []
    # Without an id it is for whoever reads the rest.
    router.deliver([{**done, "params": {"loginId": None}}])
    assert methods(router.global_inbox()) == ["account/login/completed"]


def test_what_nobody_reads_yet_is_kept_up_to_a_bound() -> None:
    router = new()
    router.deliver([{"method": "first"}, {"method": "second", "params": "text"}])
    inbox = router.global_inbox()
    assert methods(inbox) == ["first", "second"] and router.global_inbox() is inbox
    router.deliver([{"method": "third", "params": {"a": 1}}])
    (third,) = events(inbox)
    assert (third.method, third.params) == ("third", {"a": 1})

    router = new(1 << 26)
    router.deliver([{"method": f"m{number}"} for number in range(MAX_UNCLAIMED + 2)])
    kept = methods(router.global_inbox())
    assert len(kept) == MAX_UNCLAIMED and kept[0] == "m2" and kept[-1] == f"m{MAX_UNCLAIMED + 1}"

    router = new(10_000)
    router.deliver([{"method": "large"}], 6000)
    router.deliver([{"method": "larger"}], 2900)
    assert methods(router.global_inbox()) == ["large", "larger"]
    router = new(10_000)
    router.deliver([{"method": "large"}], 6000)
    router.deliver([{"method": "larger"}], 4001)
    assert methods(router.global_inbox()) == ["larger"]


def test_whoever_listens_hears_every_notification_until_he_leaves() -> None:
    router = new()
    router.deliver([{"method": "before"}])
    first, second = router.listen(), router.listen()
    deltas = [
        {"method": "item/agentMessage/delta", "params": {"threadId": "t", "turnId": "u", "itemId": "i", "delta": text}}
        for text in "abc"
    ]
    decoder = LineDecoder()
    lines = b"".join(json.dumps(delta, separators=(",", ":")).encode() + b"\n" for delta in deltas)
    router.deliver([event("item/started"), {"method": "other", "params": []}, {"id": 1, "method": "asked"}, {"id": 1}])
    router.deliver(decoder.feed(lines))
    router.deliver([LostMessage(method="lost", id=3), LostMessage(method="lost", turnId="x")])
    heard = ["item/started", "other", *["item/agentMessage/delta"] * 3]
    told = events(first)
    assert [one.method for one in told] == heard
    assert [one.params for one in told] == [event("item/started")["params"], {}, *[delta["params"] for delta in deltas]]
    del first
    gc.collect()
    router.deliver([{"method": "after"}])
    assert methods(second) == [*heard, "after"]
    router.fail(lambda: CodexError("over"))
    assert str(failure(second)) == "over" and str(failure(router.listen())) == "over"


# ---- turns


def test_a_turn_is_known_to_run_until_it_ends_or_its_thread_is_closed() -> None:
    router = new()
    assert router.running_turn("t") is None
    router.require_no_running_turn("t")
    for end in (event("turn/completed"), {"method": "thread/closed", "params": {"threadId": "t"}}):
        router.deliver([event("turn/started")])
        assert router.running_turn("t") == "u" and router.running_turn("other") is None
        with pytest.raises(TurnRunningError) as caught:
            router.require_no_running_turn("t")
        assert (caught.value.thread_id, caught.value.turn_id, caught.value.joined) == ("t", "u", False)
        with pytest.raises(TurnRunningError), router.pending_turn("t", changes_settings=True):
            pass
        router.deliver([end])
        assert router.running_turn("t") is None
    router.deliver([event("turn/started"), {"method": "thread/closed", "params": {"threadId": 5}}])
    assert router.running_turn("t") == "u"


def test_events_that_overtake_the_answer_are_kept() -> None:
    router = new()
    with router.pending_turn("t") as subscribe:
        router.deliver([event("item/started"), event("item/started", turn="v"), event("item/started", thread="s")])
        mine = subscribe("u")
    router.deliver([event("item/completed"), event("turn/completed"), event("item/started")])
    assert methods(mine.inbox) == ["item/started", "item/completed", "turn/completed"]
    late = router.subscribe("u")
    assert methods(late.inbox) == []


def test_a_turn_that_may_have_joined_another_is_refused_after_its_answer() -> None:
    router = new()
    with router.pending_turn("t", changes_settings=True) as subscribe:
        subscribe("u")
    router.deliver([event("turn/started", turn="w"), event("turn/completed", turn="w")])
    router.deliver([event("item/started", turn="joined")])
    with pytest.raises(TurnRunningError) as caught, router.pending_turn("t", changes_settings=True) as subscribe:
        subscribe("joined")
    assert (caught.value.thread_id, caught.value.turn_id, caught.value.joined) == ("t", "joined", True)


def test_waits_for_a_turn_end_with_it() -> None:
    router = new()
    with router.pending_turn("t") as subscribe:
        turn = subscribe("u")
    start, end, given_up = Slot(), Slot(), Slot()
    router.wait_for_turn(turn, "start", start)
    router.wait_for_turn(turn, "end", end)
    router.wait_for_turn(turn, "end", given_up)
    router.forget_wait(turn, given_up)
    assert not start.results
    router.deliver([event("turn/started")])
    assert start.results == [None] and not end.results
    router.deliver([event("turn/completed")])
    assert end.results == [None] and not given_up.results and not given_up.errors
    late = Slot()
    router.wait_for_turn(turn, "end", late)
    assert late.results == [None]


# ---- messages that were lost


def test_a_lost_answer_ends_the_wait_for_it_alone() -> None:
    router, slots = new(), [Slot(), Slot()]
    for number, slot in enumerate(slots):
        router.open_request(f"method/{number}", slot)
    assert router.deliver([LostMessage(id=1)]) == []
    assert isinstance(slots[0].error, MessageLostError) and "the answer to method/0" in str(slots[0].error)
    assert not slots[1].errors and router.awaits(2)
    assert router.deliver([LostMessage(id=1), LostMessage(id="x")]) == []
    assert len(slots[0].errors) == 1


def test_a_lost_request_of_the_runtime_is_given_back_to_be_refused() -> None:
    router, slot = new(), Slot()
    router.open_request("method", slot)
    turn = router.subscribe("u")
    lost = LostMessage(id=1, method="item/tool/call", turnId="u")
    asked = {"id": 8, "method": "item/tool/call"}
    assert router.deliver([asked, lost]) == [asked, lost]
    assert router.awaits(1) and is_open(turn.inbox)


def test_a_lost_event_ends_the_streams_it_may_belong_to() -> None:
    router, slot = new(), Slot()
    router.open_request("method", slot)
    mine, other = router.subscribe("u"), router.subscribe("v")
    router.deliver([LostMessage(method="item/started", threadId="t", turnId="u")])
    assert "a message of turn u" in str(failure(mine.inbox)) and is_open(other.inbox) and router.awaits(1)
    waiting = Slot()
    router.wait_for_turn(mine, "end", waiting)
    assert isinstance(waiting.error, MessageLostError)
    router.deliver([LostMessage(method="thread/x", threadId="t")])
    assert isinstance(failure(other.inbox), MessageLostError) and router.awaits(1)


def test_a_lost_message_that_says_nothing_ends_every_wait() -> None:
    router, slot = new(), Slot()
    router.open_request("method", slot)
    turn = router.subscribe("u")
    router.deliver([LostMessage()])
    assert "a message, which may be the answer to method," in str(slot.error) and not router.awaits(1)
    assert isinstance(failure(turn.inbox), MessageLostError)
    assert not router.closed


def test_the_lost_end_of_a_turn_ends_it() -> None:
    router = new()
    router.deliver([event("turn/started")])
    router.deliver([LostMessage(method="item/started", threadId="t", turnId="u")])
    assert router.running_turn("t") == "u"
    router.deliver([LostMessage(method="turn/completed", threadId="t", turnId="u")])
    assert router.running_turn("t") is None


# ---- the end


def test_the_first_failure_ends_everything_now_and_later() -> None:
    router, slot, end = new(), Slot(), Slot()
    router.open_request("method", slot)
    turn, login, rest, listener = router.subscribe("u"), router.login_inbox("l"), router.global_inbox(), router.listen()
    router.wait_for_turn(turn, "end", end)
    goal = router.open_goal("t")
    assert not router.closed
    router.fail(lambda: CodexError("first"))
    router.fail(lambda: CodexError("second"))
    assert router.closed and not router.awaits(1)
    assert str(slot.error) == str(end.error) == "first"
    inboxes = [turn.inbox, login, rest, listener, goal.inbox, router.subscribe("w").inbox, router.login_inbox("m")]
    assert [str(failure(inbox)) for inbox in inboxes] == ["first"] * len(inboxes)
    with pytest.raises(CodexError, match="first"):
        router.open_request("method", Slot())
    late = Slot()
    router.wait_for_turn(turn, "end", late)
    assert str(late.error) == "first"
    router = new()
    router.fail(lambda: CodexError("early"))
    assert str(failure(router.global_inbox())) == "early"


def test_a_stream_that_nobody_reads_ends_where_its_buffer_does() -> None:
    router = new(4096)
    turn = router.subscribe("u")
    router.deliver([event("item/started")] * 20, 20 * 1000)
    assert methods(turn.inbox) == ["item/started"] * 2
    assert isinstance(failure(turn.inbox), LaggedError)


def test_a_forked_process_has_a_lock_of_its_own() -> None:
    router = new()
    held = router._lock
    router.replace_lock()
    assert router._lock is not held
    assert router.open_request("method", Slot()) == 1


def test_a_goal_gets_all_of_its_thread() -> None:
    router = new()
    goal, found = router.open_goal("t"), Slot()
    router.wait_for_goal(goal, found)
    router.deliver([event("turn/started"), event("item/started"), event("item/started", thread="s", turn="v")])
    assert found.results == ["u"]
    told = events(goal.inbox)
    assert [one.method for one in told] == ["turn/started", "item/started"]
    assert told[1].params == event("item/started")["params"]
    router.close_goal(goal)
    router.deliver([event("item/completed")])
    assert methods(goal.inbox) == []
    router.fail(lambda: CodexError("over"))
    assert str(failure(router.open_goal("t").inbox)) == "over"


class Recorder(Inbox):
    """An inbox that remembers how it was used."""

    def __init__(self, capacity: int = 1 << 20) -> None:
        super().__init__(capacity)
        self.sizes: list[tuple[str, int]] = []
        self.woken = 0

    def put(self, event: Notification, size: int) -> None:
        self.sizes.append((event.method, size))
        super().put(event, size)

    def put_deltas(self, deltas: Deltas, size: int) -> None:
        self.sizes.append((f"{len(deltas.texts)} deltas", size))

    def wake(self) -> None:
        self.woken += 1


def test_each_message_counts_its_share_and_whoever_got_one_is_woken_once() -> None:
    router: Router[Recorder] = Router(Recorder)
    login, rest, listener = router.login_inbox("l"), router.global_inbox(), router.listen()
    turn, other, goal = router.subscribe("u"), router.subscribe("v"), router.open_goal("t")
    delta = {
        "method": "item/agentMessage/delta",
        "params": {"threadId": "t", "turnId": "u", "itemId": "i", "delta": "x"},
    }
    line = json.dumps(delta, separators=(",", ":")).encode() + b"\n"
    _, deltas = LineDecoder().feed(line * 4)
    assert isinstance(deltas, Deltas)
    logged_in = {"method": "account/login/completed", "params": {"loginId": "l"}}
    router.deliver([event("item/started"), deltas, logged_in, {"method": "other"}], 66)
    turns = [("item/started", 11), ("3 deltas", 11)]
    assert turn.inbox.sizes == goal.inbox.sizes == turns
    assert login.sizes == [("account/login/completed", 11)] and rest.sizes == [("other", 11)]
    assert listener.sizes == [*turns, *login.sizes, *rest.sizes] and not other.inbox.sizes
    assert [inbox.woken for inbox in (turn.inbox, goal.inbox, login, rest, listener, other.inbox)] == [1] * 5 + [0]
    router.deliver([{"method": "unclaimed"}])
    assert rest.sizes[-1] == ("unclaimed", 0)


def test_what_makes_no_sense_is_told_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "openai_codex")
    router = new()
    router.deliver([{}, {"id": 9, "result": 1}, {"id": "x" * 200}])
    assert [record.getMessage() for record in caplog.records] == [
        "skipped a message from the runtime with neither method nor id",
        "dropped a response that nobody waits for: id 9",
        "dropped a response that nobody waits for: id " + "x" * 100,
    ]
