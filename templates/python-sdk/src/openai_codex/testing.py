"""A scripted app-server for tests that runs inside the program and starts no process.

::

    from openai_codex import Codex
    from openai_codex.testing import AppServer, Turn

    server = AppServer()
    server.turn(Turn().pieces("Hello", ", world"))
    with Codex(transport=server) as codex:
        thread = codex.thread_start(model="gpt-5")
        assert thread.run("Greet me.").final_response == "Hello, world"
    assert server.requests("thread/start")[0]["model"] == "gpt-5"
    assert server.requests("turn/start")[0]["input"][0]["text"] == "Greet me."

A :class:`Turn` describes what happens in one turn; turns are used in the order in
which they are given.
"""

from __future__ import annotations

import json
import os
import threading
from collections import deque
from collections.abc import Callable
from typing import Any, BinaryIO, TypeAlias

from ._tools import CALL
from ._version import __version__

JsonObject: TypeAlias = dict[str, Any]

__all__ = ["AppServer", "Turn"]


class Turn:
    """What happens in one turn. Every method returns the turn, so that they can be chained."""

    def __init__(self) -> None:
        self._steps: list[Callable[[_Running], str | None]] = []

    def _then(self, step: Callable[[_Running], str | None]) -> Turn:
        self._steps.append(step)
        return self

    def text(self, text: str) -> Turn:
        """The model sends a message."""
        return self.pieces(text)

    def pieces(self, *pieces: str) -> Turn:
        """The model sends a message in these pieces."""
        return self._then(lambda running: running.say(pieces))

    def tool(self, name: str, **arguments: Any) -> Turn:
        """The model calls a tool of the client; the turn continues with its answer."""
        return self.ask(CALL, {"tool": name, "arguments": arguments, "callId": "call"})

    def ask(self, method: str, params: JsonObject) -> Turn:
        """The runtime sends a request to the client; the turn continues with its answer.

        ``threadId``, ``turnId`` and ``itemId`` are added if they are missing.
        """
        return self._then(lambda running: running.ask(method, params))

    def notify(self, method: str, params: JsonObject) -> Turn:
        """The runtime notifies the client of something; ``threadId`` and the like are added."""
        return self._then(lambda running: running.tell(method, params))

    def fails(self, message: str) -> Turn:
        """The turn fails."""
        return self._then(lambda running: message)

    def waits(self) -> Turn:
        """The turn runs until it is interrupted."""
        return self._then(lambda running: running.wait())


class AppServer:
    """An in-process app-server, passed to a client as ``transport``.

    Thread and turn requests are answered like the runtime does, with one scripted turn
    from :meth:`turn` for each; a turn without a script fails. Other requests need an
    answer: :meth:`answer`, :meth:`refuse`.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._turns: deque[Turn] = deque()
        self._scripted: dict[str, JsonObject] = {}
        self._requests: list[tuple[str, JsonObject]] = []
        self._answers: list[JsonObject] = []
        self._settings: dict[str, JsonObject] = {}
        self._named = 0

    def turn(self, turn: Turn) -> None:
        """Set what happens in the next turn without a script."""
        self._turns.append(turn)

    def answer(self, method: str, result: Any) -> None:
        """Answer every request of a method with this result."""
        self._scripted[method] = {"result": result}

    def refuse(self, method: str, code: int, message: str) -> None:
        """Answer every request of a method with this error."""
        self._scripted[method] = {"error": {"code": code, "message": message}}

    def requests(self, method: str) -> list[JsonObject]:
        """The parameters of all requests of a method so far."""
        return [params for name, params in list(self._requests) if name == method]

    @property
    def answers(self) -> list[JsonObject]:
        """The client's answers to the server's requests, in order: ``{"result": ...}`` or ``{"error": ...}``."""
        return list(self._answers)

    def connect(self) -> tuple[BinaryIO, BinaryIO]:
        """The client's ends of a new connection."""
        from_client, to_server = os.pipe()
        from_server, to_client = os.pipe()
        connection = _Connection(self, os.fdopen(to_client, "wb", buffering=0))
        lines = os.fdopen(from_client, "rb")
        threading.Thread(target=connection.serve, args=(lines,), name="codex-testing", daemon=True).start()
        return os.fdopen(from_server, "rb", buffering=0), os.fdopen(to_server, "wb", buffering=0)

    def _name(self, kind: str) -> str:
        with self._lock:
            self._named += 1
            return f"{kind}-{self._named}"

    def _next_turn(self) -> Turn:
        return self._turns.popleft() if self._turns else Turn().fails("the test has no turn for this input")

    def _change(self, thread_id: str, params: JsonObject) -> JsonObject:
        """The settings of a thread after a request that sets some."""
        settings = self._settings.setdefault(
            thread_id,
            {
                "approvalPolicy": "on-request",
                "approvalsReviewer": "user",
                "sandbox": {"type": "readOnly", "networkAccess": False},
            },
        )
        given = {key: value for key, value in params.items() if value is not None}
        for key in ("approvalPolicy", "approvalsReviewer"):
            settings[key] = given.get(key, settings[key])
        if "sandbox" in given:
            settings["sandbox"] = _SANDBOXES.get(given["sandbox"], settings["sandbox"])
        settings["sandbox"] = given.get("sandboxPolicy", settings["sandbox"])
        return settings

    def _reply(self, method: str, params: JsonObject) -> JsonObject:
        if method in self._scripted:
            return self._scripted[method]
        thread_id = params.get("threadId")
        if method in ("thread/start", "thread/fork", "thread/resume"):
            if method != "thread/resume" or not isinstance(thread_id, str):
                thread_id = self._name("thread")
            # A thread that is loaded keeps what it has.
            settings = self._change(thread_id, {} if thread_id in self._settings else params)
            return {"result": {**_opened(thread_id, params), **settings}}
        if method in ("thread/settings/update", "turn/start"):
            self._change(str(thread_id), params)
        if method == "turn/start":
            return {"result": {"turn": _turn(self._name("turn"), "inProgress")}}
        result = _plain(method, params)
        if result is None:
            return {"error": {"code": -32601, "message": f"the test has no answer to {method}"}}
        return {"result": result}


class _Connection:
    """One client of the server."""

    def __init__(self, server: AppServer, writer: BinaryIO) -> None:
        self._server = server
        self._writer = writer
        self._lock = threading.Lock()
        self._open: dict[int, threading.Event] = {}
        self._running: dict[str, _Running] = {}
        self._asked = 0

    def serve(self, lines: BinaryIO) -> None:
        """Answer until the client leaves."""
        with lines:
            for line in lines:
                message = json.loads(line)
                if "method" in message:
                    self._receive(message)
                else:
                    answer = {key: message[key] for key in ("result", "error") if key in message}
                    self._server._answers.append(answer)
                    self._open.pop(message["id"], threading.Event()).set()
        for running in list(self._running.values()):
            running.interrupt()
        for waiting in list(self._open.values()):
            waiting.set()
        with self._lock:
            self._writer.close()

    def send(self, message: JsonObject) -> None:
        """Write one line, unless the client has left."""
        with self._lock:
            if not self._writer.closed:
                view = memoryview(json.dumps(message).encode("utf-8") + b"\n")
                try:
                    while view:
                        view = view[self._writer.write(view) :]
                except OSError:
                    self._writer.close()

    def ask(self, method: str, params: JsonObject) -> threading.Event:
        """Ask the client something; the event is set when it has answered."""
        answered = threading.Event()
        with self._lock:
            self._asked += 1
            number = self._asked
            self._open[number] = answered
        self.send({"id": number, "method": method, "params": params})
        return answered

    def _receive(self, message: JsonObject) -> None:
        method, params = message["method"], message.get("params") or {}
        if "id" not in message:
            return
        self._server._requests.append((method, params))
        if method == "turn/interrupt" and method not in self._server._scripted:
            running = self._running.get(str(params.get("turnId")))
            error = {"error": {"code": -32600, "message": "no active turn to interrupt"}}
            self.send({"id": message["id"], **(error if running is None else {"result": {}})})
            if running is not None:
                running.interrupt()
            return
        reply = self._server._reply(method, params)
        self.send({"id": message["id"], **reply})
        if method == "turn/start" and method not in self._server._scripted:
            running = _Running(self, params["threadId"], reply["result"]["turn"]["id"])
            self._running[running.turn_id] = running
            target = running.run
            threading.Thread(target=target, args=(self._server._next_turn(),), name="codex-turn", daemon=True).start()

    def ended(self, turn_id: str) -> None:
        """Forget a turn."""
        self._running.pop(turn_id, None)


class _Running:
    """A turn that runs."""

    def __init__(self, connection: _Connection, thread_id: str, turn_id: str) -> None:
        self._connection = connection
        self.thread_id = thread_id
        self.turn_id = turn_id
        self._item = 0
        self._interrupted = threading.Event()

    def run(self, turn: Turn) -> None:
        """Do what the script says."""
        self._report("turn/started", "inProgress")
        failure: str | None = None
        for step in turn._steps:
            self._item += 1
            failure = step(self)
            if failure is not None or self._interrupted.is_set():
                break
        self._connection.ended(self.turn_id)
        status = "interrupted" if self._interrupted.is_set() else "completed" if failure is None else "failed"
        self._report("turn/completed", status, failure)

    def interrupt(self) -> None:
        """End the turn."""
        self._interrupted.set()

    def _report(self, method: str, status: str, failure: str | None = None) -> None:
        turn = _turn(self.turn_id, status, failure)
        self._connection.send({"method": method, "params": {"threadId": self.thread_id, "turn": turn}})

    def _placed(self, params: JsonObject) -> JsonObject:
        item = f"{self.turn_id}-item-{self._item}"
        return {"threadId": self.thread_id, "turnId": self.turn_id, "itemId": item, **params}

    def say(self, pieces: tuple[str, ...]) -> None:
        """The model sends a message."""
        for piece in pieces:
            self.tell("item/agentMessage/delta", {"delta": piece})
        item = {"type": "agentMessage", "id": self._placed({})["itemId"], "text": "".join(pieces)}
        params = {"threadId": self.thread_id, "turnId": self.turn_id, "completedAtMs": 0, "item": item}
        self._connection.send({"method": "item/completed", "params": params})

    def tell(self, method: str, params: JsonObject) -> None:
        """Notify the client."""
        self._connection.send({"method": method, "params": self._placed(params)})

    def ask(self, method: str, params: JsonObject) -> None:
        """Ask the client, and wait for its answer or for the turn's end."""
        answered = self._connection.ask(method, self._placed(params))
        while not answered.wait(0.05) and not self._interrupted.is_set():
            pass

    def wait(self) -> None:
        """Wait for the turn's end."""
        self._interrupted.wait()


_SANDBOXES: dict[str, JsonObject] = {
    "read-only": {"type": "readOnly", "networkAccess": False},
    "workspace-write": {
        "type": "workspaceWrite",
        "writableRoots": [],
        "networkAccess": False,
        "excludeTmpdirEnvVar": False,
        "excludeSlashTmp": False,
    },
    "danger-full-access": {"type": "dangerFullAccess"},
}


def _turn(turn_id: str, status: str, failure: str | None = None) -> JsonObject:
    error = None if failure is None else {"message": failure, "codexErrorInfo": "other"}
    return {"id": turn_id, "rootTurnId": turn_id, "items": [], "status": status, "error": error}


def _thread(thread_id: str) -> JsonObject:
    return {
        "id": thread_id,
        "sessionId": thread_id,
        "preview": "",
        "ephemeral": True,
        "historyMode": "paginated",
        "modelProvider": "testing",
        "model": "testing",
        "createdAt": 0,
        "updatedAt": 0,
        "recencyAt": 0,
        "status": {"type": "idle"},
        "cwd": "/",
        "cliVersion": __version__,
        "originator": "testing",
        "source": "appServer",
        "canAcceptDirectInput": True,
        "turns": [],
    }


def _opened(thread_id: str, params: JsonObject) -> JsonObject:
    return {
        "thread": _thread(thread_id),
        "model": params.get("model") or "testing",
        "modelProvider": "testing",
        "disabledPluginIds": [],
        "cwd": params.get("cwd") or "/",
        "runtimeWorkspaceRoots": [],
        "instructionSources": [],
        "multiAgentMode": "explicitRequestOnly",
    }


def _plain(method: str, params: JsonObject) -> JsonObject | None:
    """The answer to a request that needs no script."""
    client = params.get("clientInfo", {}).get("name", "client")
    agent = f"{client}/{__version__} (testing)"
    answers: dict[str, JsonObject] = {
        "initialize": {"userAgent": agent, "codexHome": "/", "platformFamily": "unix", "platformOs": "linux"},
        "thread/settings/update": {},
        "turn/steer": {"turnId": params.get("expectedTurnId")},
        "config/read": {"config": {}, "origins": {}},
        "configRequirements/read": {"requirements": None},
        "model/list": {"data": [], "nextCursor": None},
        "account/read": {"account": None, "requiresOpenaiAuth": False},
        "thread/list": {"data": [], "readStates": {}, "nextCursor": None, "backwardsCursor": None},
        "thread/read": {"thread": _thread(str(params.get("threadId")))},
        "thread/unarchive": {"thread": _thread(str(params.get("threadId")))},
        "thread/archive": {},
        "thread/name/set": {},
        "thread/compact/start": {},
        "account/logout": {},
    }
    return answers.get(method)
