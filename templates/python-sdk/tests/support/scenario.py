"""Runs the conformance scenarios of tests/conformance, with either client."""

from __future__ import annotations

import asyncio
import dataclasses
import inspect
import json
import os
import signal
import sys
import threading
import time
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from pathlib import Path
from typing import Annotated, Any, TypeVar

from pydantic import Strict

from openai_codex import (
    ApprovalDecision,
    ApprovalMode,
    ApprovalRequest,
    AsyncCodex,
    AsyncTurnHandle,
    Codex,
    CodexConfig,
    CodexError,
    ExternalMessage,
    ImageInput,
    InternalRpcError,
    InvalidParamsError,
    InvalidRequestError,
    JsonRpcError,
    LaggedError,
    LocalImageInput,
    MentionInput,
    MessageLostError,
    MethodNotFoundError,
    NoApprovalHandlerError,
    NotAllowedError,
    ParseError,
    RequestTimeoutError,
    RetryLimitExceededError,
    Sandbox,
    ServerBusyError,
    SettingsNotAppliedError,
    SkillInput,
    TextInput,
    ThreadOpened,
    Tool,
    TransportClosedError,
    TurnFailedError,
    TurnHandle,
    TurnResult,
    TurnRunningError,
    retry_on_overload,
    retry_on_overload_async,
    tool,
)
from openai_codex.protocol import ToolRequestUserInputParams
from openai_codex.types import Notification

from . import peers

T = TypeVar("T")
Json = dict[str, Any]

STEP_LIMIT_S = 60.0


# ---- the two clients behind one face


class Handlers:
    """The handlers that scenarios name, and how often the one that waits was told that its request is over."""

    def __init__(self) -> None:
        self.asked = 0
        self.told = threading.Semaphore(0)
        self.answers: list[Json] = []
        self.others: dict[str, Any] = {}

    def blocking(self, kind: str) -> Callable[[ApprovalRequest], ApprovalDecision]:
        """The handler of a client that blocks."""

        def handle(request: ApprovalRequest) -> ApprovalDecision:
            if kind == "fail":
                raise RuntimeError("this handler fails")
            if kind == "answer":
                return ApprovalDecision.answer(self.answers.pop(0))
            if kind == "hang":
                threading.Event().wait()
            if kind == "wait":
                self.asked += 1
                request.cancelled.wait()
                self.told.release()
            decision: ApprovalDecision = getattr(ApprovalDecision, "decline" if kind == "wait" else kind)
            return decision

        return handle

    def coroutine(self, kind: str) -> Callable[[ApprovalRequest], Coroutine[Any, Any, ApprovalDecision]]:
        """The handler of an asyncio client."""

        async def handle(request: ApprovalRequest) -> ApprovalDecision:
            if kind in ("hang", "wait"):
                self.asked += 1
                try:
                    await asyncio.Event().wait()
                except asyncio.CancelledError:
                    self.told.release()
                    raise
            return self.blocking(kind)(request)

        return handle


def first_option(asked: ToolRequestUserInputParams) -> Json:
    """Answers each question with its first option."""
    return {"answers": {each.id: {"answers": [each.options[0].label]} for each in asked.questions if each.options}}


def _failing(asked: object) -> Json:
    raise RuntimeError("this handler fails")


_PAIR = threading.Barrier(2)
_DOT = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJ"
_DOT += "RU5ErkJggg=="


@tool
def echo(text: Annotated[str, Strict()]) -> str:
    """Say it."""
    return text


@tool
def picture() -> list[TextInput | ImageInput]:
    """A dot."""
    return [TextInput("a dot"), ImageInput(_DOT)]


@tool
def fail() -> None:
    """Fail."""
    raise RuntimeError("it fails")


@tool(timeout=0.2)
async def slow() -> None:
    """Take long."""
    await asyncio.sleep(STEP_LIMIT_S)


@tool
def pair() -> str:
    """Wait for another."""
    _PAIR.wait(STEP_LIMIT_S)
    return "both"


TOOLS: dict[str, Tool[..., Any]] = {each.name: each for each in (echo, picture, fail, slow, pair)}


class SyncDriver:
    """The blocking client."""

    def __init__(self) -> None:
        self.handlers = Handlers()

    def open(self, config: CodexConfig, handler: str | None) -> None:
        approvals = None if handler is None else self.handlers.blocking(handler)
        self.codex = Codex(config, approval_handler=approvals, **self.handlers.others)

    def close(self) -> None:
        self.codex.close()

    def finish(self) -> None:
        """Nothing is left after close."""

    def user_agent(self) -> str | None:
        return self.codex.metadata.userAgent

    def request(self, method: str, params: Json | None) -> Any:
        return self.codex._client.request_raw(method, params)

    def call(self, name: str, *arguments: Any, **options: Any) -> Any:
        return getattr(self.codex, name)(*arguments, **options)

    def method(self, owner: Any, name: str, *arguments: Any, **options: Any) -> Any:
        return getattr(owner, name)(*arguments, **options)

    def events(self, turn: TurnHandle) -> Iterator[Notification]:
        return turn.stream()

    def retry(self, step: Callable[[], Any]) -> Any:
        return retry_on_overload(step, initial_delay_s=0.001)


class AsyncDriver:
    """The asyncio client, on a loop that runs during each step."""

    def __init__(self) -> None:
        self.handlers = Handlers()
        # It runs all the time, as it does in a program: handlers are called in it.
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()

    def _await(self, coroutine: Coroutine[Any, Any, T]) -> T:
        limited = asyncio.wait_for(coroutine, STEP_LIMIT_S)
        return asyncio.run_coroutine_threadsafe(limited, self._loop).result()

    def open(self, config: CodexConfig, handler: str | None) -> None:
        async def opened() -> AsyncCodex:
            approvals = None if handler is None else self.handlers.coroutine(handler)
            codex = AsyncCodex(config, approval_handler=approvals, **self.handlers.others)
            try:
                return await codex.__aenter__()
            except BaseException:
                await codex.close()
                raise

        self.codex = self._await(opened())

    def close(self) -> None:
        self._await(self.codex.close())

    def finish(self) -> None:
        self._await(self._loop.shutdown_asyncgens())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def user_agent(self) -> str | None:
        return self.codex.metadata.userAgent

    def request(self, method: str, params: Json | None) -> Any:
        return self._await(self.codex._client.request_raw(method, params))

    def call(self, name: str, *arguments: Any, **options: Any) -> Any:
        value = getattr(self.codex, name)(*arguments, **options)
        return self._await(value) if inspect.iscoroutine(value) else value

    def method(self, owner: Any, name: str, *arguments: Any, **options: Any) -> Any:
        return self._await(getattr(owner, name)(*arguments, **options))

    def events(self, turn: AsyncTurnHandle) -> Iterator[Notification]:
        stream: AsyncIterator[Notification] = turn.stream()
        while True:
            try:
                yield self._await(_next(stream))
            except StopAsyncIteration:
                return

    def retry(self, step: Callable[[], Any]) -> Any:
        # A step runs its loop itself, so the policy runs on another one and each attempt on a thread beside it.
        return asyncio.run(retry_on_overload_async(lambda: asyncio.to_thread(step), initial_delay_s=0.001))


async def _next(stream: AsyncIterator[Notification]) -> Notification:
    # A coroutine of its own may not end with StopAsyncIteration in all versions of Python.
    return await anext(stream)


# ---- patterns


def matches(pattern: Any, value: Any) -> bool:
    """Whether ``value`` is what the pattern describes; a missing member is ``None``."""
    if isinstance(pattern, dict) and len(pattern) == 1:
        ((name, argument),) = pattern.items()
        if name.startswith("$"):
            return _special(name, argument, value)
    if isinstance(pattern, dict):
        if value is None and pattern:
            # What is not there has no members.
            value = {}
        return isinstance(value, dict) and all(matches(part, value.get(key)) for key, part in pattern.items())
    if isinstance(pattern, list):
        return (
            isinstance(value, list)
            and len(value) == len(pattern)
            and all(matches(part, element) for part, element in zip(pattern, value, strict=True))
        )
    return bool(pattern == value) and isinstance(pattern, bool) == isinstance(value, bool)


def _special(name: str, argument: Any, value: Any) -> bool:
    if name == "$absent":
        return value is None
    if name == "$any":
        return value is not None
    if name == "$contains":
        return isinstance(value, str) and argument in value
    if name == "$has":
        return isinstance(value, list) and any(matches(argument, element) for element in value)
    if name == "$lacks":
        return isinstance(value, list) and not any(matches(argument, element) for element in value)
    if name == "$length":
        return isinstance(value, list) and len(value) == argument
    if name == "$not":
        return not matches(argument, value)
    raise AssertionError(f"unknown pattern {name}")


def _expect(what: str, pattern: Any, value: Any) -> None:
    assert matches(pattern, value), f"{what}\nexpected {json.dumps(pattern)}\nfound    {json.dumps(value, default=str)}"


# ---- values in wire names


def wire(value: Any) -> Any:
    """A value of the SDK in its wire form."""
    if value is None or isinstance(value, (dict, str, int, float)):
        return value
    if isinstance(value, list):
        return [wire(element) for element in value]
    return value.model_dump(mode="json", by_alias=True, exclude_none=True)


def result_value(result: TurnResult) -> Json:
    """RESULT of the scenarios' description."""
    return {
        "id": result.id,
        "status": getattr(result.status, "value", result.status),
        "final_response": result.final_response,
        "error": wire(result.error),
        "items": wire(result.items),
        "usage": wire(result.usage),
        "started_at": result.started_at,
        "completed_at": result.completed_at,
        "duration_ms": result.duration_ms,
    }


def opened_value(opened: ThreadOpened | None) -> Json | None:
    """What the SDK keeps of the answer that opened a thread."""
    if opened is None:
        return None
    return {
        "model": opened.model,
        "approvalPolicy": wire(opened.approval_policy),
        "approvalsReviewer": opened.approvals_reviewer.value,
        "sandbox": wire(opened.sandbox),
        "cwd": opened.cwd,
        "turns": wire(opened.turns),
    }


_KINDS: list[tuple[type[BaseException], str]] = [
    (LaggedError, "lagged"),
    (MessageLostError, "message_lost"),
    (NoApprovalHandlerError, "no_approval_handler"),
    (NotAllowedError, "not_allowed"),
    (SettingsNotAppliedError, "settings_not_applied"),
    (TurnRunningError, "turn_running"),
    (RetryLimitExceededError, "retry_limit"),
    (ServerBusyError, "server_busy"),
    (ParseError, "parse"),
    (InvalidRequestError, "invalid_request"),
    (MethodNotFoundError, "method_not_found"),
    (InvalidParamsError, "invalid_params"),
    (InternalRpcError, "internal"),
    (JsonRpcError, "rpc"),
    (TurnFailedError, "turn_failed"),
    (TransportClosedError, "transport_closed"),
    (RequestTimeoutError, "timeout"),
    (ValueError, "invalid_input"),
    (TypeError, "invalid_input"),
]


def error_value(error: Exception) -> Json:
    """An exception as the scenarios describe errors."""
    kind = next((name for cls, name in _KINDS if isinstance(error, cls)), type(error).__name__)
    value: Json = {"kind": kind, "message": str(error)}
    if isinstance(error, JsonRpcError):
        value |= {"code": error.code, "message": error.message, "data": error.data}
    if isinstance(error, TurnFailedError):
        value["turn"] = result_value(error.result)
    return value


# ---- the runner

_STEP_MEMBERS = {"do", "expect", "error", "sent"}
_ARGUMENTS: dict[str, set[str]] = {
    "open": {"handler", "answers", "question", "form", "stream_buffer", "longest_line"},
    "close": set(),
    "restart": {"handler", "answers", "question", "form", "stream_buffer", "longest_line"},
    "kill_runtime": set(),
    "thread_start": {"as", "options", "tools"},
    "thread_resume": {"thread", "as", "options", "tools"},
    "thread_fork": {"thread", "as", "options", "tools"},
    "thread_list": {"options"},
    "thread_archive": {"thread"},
    "thread_unarchive": {"thread", "as"},
    "thread_read": {"thread", "include_turns"},
    "thread_set_name": {"thread", "name"},
    "run": {"thread", "input", "options"},
    "turn": {"thread", "input", "options", "as"},
    "stream": {"turn", "until", "count"},
    "finish": {"turn"},
    "steer": {"turn", "input"},
    "interrupt": {"turn"},
    "models": set(),
    "account": set(),
    "request": {"method", "params", "save"},
    "retry": {"step"},
    "wait_for_model": {"requests"},
    "wait_for_request": {"requests"},
    "wait_for_idle": {"thread"},
    "wait_for_handler": {"times"},
    "wait_until_told": {"times"},
    "thread": {"thread", "as"},
}


class Runner:
    """One run of one scenario."""

    def __init__(self, scenario: Json, driver: SyncDriver | AsyncDriver, folder: Path) -> None:
        unknown = set(scenario) - {"title", "runtime", "model", "config", "steps", "then"}
        assert not unknown, f"members this runner does not know: {unknown}"
        self.driver = driver
        self.variables: dict[str, str] = {}
        for name in ("home", "workspace", "outside"):
            (folder / name).mkdir()
            self.variables[name] = str(folder / name)
        self.variables["mcp_server"] = str(peers.peer("scripted-mcp-server"))
        self.scenario = scenario
        self.folder = folder
        self.tap = peers.Tap(folder / "tap.jsonl")
        self.turns: dict[str, Any] = {}
        self.threads: dict[str, Any] = {}
        self.is_open = False
        self.told = 0

    def run(self) -> None:
        scenario = self.scenario
        fake = scenario.get("runtime", "codex")
        environment = {"WIRE_TAP_RECORD": str(self.tap.record)}
        if fake == "codex":
            environment["WIRE_TAP_RUNTIME"] = str(peers.runtime())
        else:
            environment["WIRE_TAP_RUNTIME"] = str(peers.peer("fake-app-server"))
            environment["FAKE_APP_SERVER_SCRIPT"] = json.dumps(fake["fake"])
        with peers.ScriptedModel(self.filled(scenario.get("model", [])), self.folder) as model:
            self.model = model
            home = Path(self.variables["home"])
            model.write_config(home)
            with (home / "config.toml").open("a", encoding="utf-8") as file:
                file.write(self.filled(scenario.get("config", "")))
            self.config = CodexConfig(
                codex_bin=peers.peer("wire-tap"),
                cwd=self.variables["workspace"],
                env=peers.clean_environment(home, environment),
                version_policy="exact" if fake == "codex" and peers.is_pinned() else "any",
            )
            try:
                steps = scenario["steps"]
                if steps[0]["do"] != "open":
                    self.open({})
                for number, step in enumerate(steps):
                    self.step(f"step {number} ({step['do']})", step)
                if self.is_open:
                    self.close()
                self.check(self.filled(scenario.get("then", {})))
            except BaseException:
                # Who looks at a scenario that fails wants to know at which request.
                requests = [message["method"] for message in self.tap.sent() if "method" in message and "id" in message]
                print("last request:", json.dumps(requests[-1]) if requests else "none", file=sys.stderr)
                raise
            finally:
                if self.is_open:
                    self.close()
                self.driver.finish()

    def open(self, arguments: Json) -> None:
        settings: Json = {key: arguments[key] for key in ("stream_buffer", "longest_line") if key in arguments}
        if arguments.get("handler") == "hang":
            settings["approval_timeout_s"] = 0.2
        config = dataclasses.replace(self.config, **settings)
        before = len(self.tap.sent())
        self.driver.handlers.answers = list(arguments.get("answers", []))
        self.driver.handlers.others = {
            "question_handler": {"first": first_option, "fail": _failing}.get(arguments.get("question", "")),
            "form_handler": (lambda _: arguments["form"]) if "form" in arguments else None,
        }
        self.driver.open(config, arguments.get("handler"))
        self.is_open = True
        # The client need not wait until its last message has arrived; the steps that look at messages do.
        self.wait_until("the client introduced itself", lambda: len(self.tap.sent()) >= before + 2)

    def close(self) -> None:
        self.is_open = False
        self.threads.clear()
        self.driver.close()

    def filled(self, value: Any) -> Any:
        if isinstance(value, str):
            for name, text in self.variables.items():
                value = value.replace("${" + name + "}", text)
            return value
        if isinstance(value, list):
            return [self.filled(element) for element in value]
        if isinstance(value, dict):
            return {self.filled(key): self.filled(element) for key, element in value.items()}
        return value

    def step(self, where: str, step: Json) -> None:
        before = len(self.tap.sent())
        # What a step returns may be named in its own expectations, so those are filled in afterwards.
        arguments = self.filled({key: value for key, value in step.items() if key not in _STEP_MEMBERS})
        unknown = set(arguments) - _ARGUMENTS[step["do"]]
        assert not unknown, f"{where}: arguments this runner does not know: {unknown}"
        try:
            result = self.perform(step["do"], arguments)
        except (CodexError, ValueError, TypeError) as error:
            if "error" not in step:
                raise
            _expect(f"{where}: the error", self.filled(step["error"]), error_value(error))
        else:
            assert "error" not in step, f"{where} must fail and gave {result!r}"
            if "expect" in step:
                _expect(f"{where}: the result", self.filled(step["expect"]), result)
        if "sent" in step:
            sent = [message for message in self.tap.sent()[before:] if "method" in message]
            _expect(f"{where}: the messages sent", self.filled(step["sent"]), sent)

    def perform(self, action: str, a: Json) -> Any:
        driver = self.driver
        options = _options(a.get("options", {}))
        if a.get("tools"):
            options["tools"] = [TOOLS[name] for name in a["tools"]]
        if action == "open":
            self.open(a)
            return {"user_agent": driver.user_agent()}
        if action == "close":
            self.close()
            return {}
        if action == "restart":
            self.close()
            self.open(a)
            return {}
        if action == "kill_runtime":
            os.kill(self.tap.runtime_process(), getattr(signal, "SIGKILL", signal.SIGTERM))
            return {}
        if action == "thread_start":
            return self.opened(a, driver.call("thread_start", **{"cwd": self.variables["workspace"], **options}))
        if action in ("thread_resume", "thread_fork", "thread_unarchive"):
            return self.opened(a, driver.call(action, a["thread"], **options))
        if action == "thread_list":
            return wire(driver.call("thread_list", **options))
        if action == "thread_archive":
            driver.call("thread_archive", a["thread"])
            return {}
        if action == "thread_read":
            thread = self.thread(a["thread"])
            return wire(driver.method(thread, "read", include_turns=a.get("include_turns", False)))
        if action == "thread_set_name":
            driver.method(self.thread(a["thread"]), "set_name", a["name"])
            return {}
        if action == "run":
            return result_value(driver.method(self.thread(a["thread"]), "run", _input(a["input"]), **options))
        if action == "turn":
            turn = driver.method(self.thread(a["thread"]), "turn", _input(a["input"]), **options)
            self.turns[turn.id] = turn
            return self.named(a, turn.id)
        if action == "stream":
            return self.stream(a)
        if action == "finish":
            return result_value(driver.method(self.turns[a["turn"]], "run"))
        if action == "steer":
            driver.method(self.turns[a["turn"]], "steer", _input(a["input"]))
            return {}
        if action == "interrupt":
            driver.method(self.turns[a["turn"]], "interrupt")
            return {}
        if action in ("models", "account"):
            return wire(driver.call(action))
        if action == "request":
            result = driver.request(a["method"], a.get("params"))
            for name, pointer in a.get("save", {}).items():
                self.variables[name] = _at(result, pointer)
            return result
        if action == "retry":
            return driver.retry(
                lambda: self.perform(a["step"]["do"], {k: v for k, v in a["step"].items() if k != "do"})
            )
        if action == "thread":
            thread = driver.call("thread", a["thread"])
            self.threads[thread.id] = thread
            return self.named(a, thread.id)
        if action == "wait_for_request":
            self.wait_until("the runtime asked", lambda: len(self.asked()) >= a["requests"])
            return {}
        if action == "wait_for_idle":
            self.wait_until("all turns are completed", lambda: self.is_idle(a["thread"]))
            return {}
        if action == "wait_for_handler":
            self.wait_until("the handler was asked", lambda: driver.handlers.asked >= a["times"])
            return {}
        if action == "wait_until_told":
            left = a["times"] - self.told
            for _ in range(left):
                assert driver.handlers.told.acquire(timeout=STEP_LIMIT_S), "the handler was not told"
            self.told = max(self.told, a["times"])
            return {}
        if action == "wait_for_model":
            return self.wait_for_model(a["requests"])
        raise AssertionError(f"unknown step {action}")

    def thread(self, thread_id: str) -> Any:
        """The handle that the last step which opened the thread has given, else a new one."""
        return self.threads.get(thread_id) or self.driver.call("thread", thread_id)

    def opened(self, arguments: Json, thread: Any) -> Json:
        self.threads[thread.id] = thread
        return self.named(arguments, thread.id) | {"opened": opened_value(thread.opened)}

    def named(self, arguments: Json, identifier: str) -> Json:
        if "as" in arguments:
            self.variables[arguments["as"]] = identifier
        return {"id": identifier}

    def stream(self, a: Json) -> Json:
        events: list[Notification] = []
        left = a.get("count", 1)
        for event in self.driver.events(self.turns[a["turn"]]):
            events.append(event)
            if event.method == a.get("until"):
                left -= 1
                if left == 0:
                    break
        turn_ids: list[str] = []
        for event in events:
            turn = event.params.get("turn")
            turn_id = event.params.get("turnId") or (turn.get("id") if isinstance(turn, dict) else None)
            if isinstance(turn_id, str) and turn_id not in turn_ids:
                turn_ids.append(turn_id)
        return {
            "methods": [event.method for event in events],
            "deltas": [event.params["delta"] for event in events if event.method == "item/agentMessage/delta"],
            "turn_ids": turn_ids,
            "events": [{"method": event.method, "params": event.params} for event in events],
        }

    def asked(self) -> list[Json]:
        """The requests of the runtime so far."""
        return [message for message in self.tap.received() if "method" in message and "id" in message]

    def is_idle(self, thread_id: str) -> bool:
        """Whether as many turns of the thread are completed as were asked for."""

        def count(messages: list[Json], method: str) -> int:
            wanted = {"method": method, "params": {"threadId": thread_id}}
            return sum(matches(wanted, message) for message in messages)

        return count(self.tap.received(), "turn/completed") >= count(self.tap.sent(), "turn/start")

    def wait_for_model(self, count: int) -> Json:
        self.wait_until(f"the model got {count} requests", lambda: len(self.model.requests()) >= count)
        return {}

    def wait_until(self, what: str, condition: Callable[[], bool]) -> None:
        deadline = time.monotonic() + STEP_LIMIT_S
        while not condition():
            assert time.monotonic() < deadline, f"it did not happen that {what}"
            time.sleep(0.01)

    def check(self, then: Json) -> None:
        unknown = set(then) - {"answers", "model_requests", "files"}
        assert not unknown, f"expectations this runner does not know: {unknown}"
        asked = self.asked()
        replies = {json.dumps(message["id"]): message for message in self.tap.sent() if "method" not in message}
        answers = [
            {
                "method": request["method"],
                **{k: v for k, v in replies.get(json.dumps(request["id"]), {}).items() if k in ("result", "error")},
            }
            for request in asked
        ]
        _expect("the answers to the runtime's requests", then.get("answers", []), answers)
        if "model_requests" in then:
            _expect("the requests to the model", then["model_requests"], self.model.requests())
        for path, content in then.get("files", {}).items():
            found = Path(path).read_text(encoding="utf-8") if Path(path).exists() else None
            assert found == content, f"{path} must hold {content!r} and holds {found!r}"


def _options(options: Json) -> Json:
    converted = dict(options)
    if "approval_mode" in converted:
        # An unknown name is passed on as it is: the SDK has to refuse it.
        name = converted["approval_mode"]
        converted["approval_mode"] = ApprovalMode[name] if name in ApprovalMode.__members__ else name
    if "sandbox" in converted:
        name = converted["sandbox"]
        converted["sandbox"] = Sandbox[name] if name in Sandbox.__members__ else name
    return converted


def _input(value: Any) -> Any:
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return [_input_item(item) for item in value]
    return _input_item(value)


def _input_item(item: Json) -> Any:
    ((kind, argument),) = item.items()
    if kind == "external_message":
        return ExternalMessage(**argument)
    if kind in ("skill", "mention"):
        return {"skill": SkillInput, "mention": MentionInput}[kind](*argument)
    return {"text": TextInput, "image": ImageInput, "local_image": LocalImageInput}[kind](argument)


def _at(value: Any, pointer: str) -> Any:
    for part in pointer.split("/")[1:]:
        key = part.replace("~1", "/").replace("~0", "~")
        value = value[int(key)] if isinstance(value, list) else value[key]
    return value
