"""The real runtime with a scripted model, and either client on it."""

from __future__ import annotations

import asyncio
import inspect
import json
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from openai_codex import AsyncCodex, Codex, CodexConfig

from . import peers

Json = dict[str, Any]

LIMIT_S = 60.0

WRITE = "Write"
"""The input on which the model asks to write ``outside/file``, outside the sandbox."""


def escalating_model(outside: Path) -> list[Json]:
    """A model that asks to leave the sandbox, and a reviewer that always agrees."""
    agreed = {"risk_level": "low", "user_authorization": "high", "outcome": "allow", "rationale": "Fine."}
    return [
        {"when": {"contains": "risk_level"}, "times": 0, "output": [{"message": json.dumps(agreed)}]},
        {
            "when": {"user": WRITE, "lacks": "function_call_output"},
            "times": 0,
            "output": [
                {"command": f"echo written > {outside}/file", "escalated": True, "justification": "It lies outside."}
            ],
        },
        {"when": {"user": "Slow"}, "times": 0, "delay_ms": 1000, "output": [{"message": "I was slow."}]},
        {"when": {"user": "Hang"}, "times": 0, "hang": "created"},
        {"times": 0, "output": [{"message": "I am done."}]},
    ]


class World:
    """Folders, a model and a configuration. ``with World(...) as world``."""

    def __init__(
        self,
        folder: Path,
        model: list[Json] | None = None,
        config: str = "",
        runtime: Path | None = None,
        **settings: Any,
    ) -> None:
        for name in ("home", "workspace", "outside"):
            (folder / name).mkdir()
        self.home, self.workspace, self.outside = folder / "home", folder / "workspace", folder / "outside"
        self.tap = peers.Tap(folder / "tap.jsonl")
        self.model = peers.ScriptedModel(escalating_model(self.outside) if model is None else model, folder)
        self.model.write_config(self.home)
        file = self.home / "config.toml"
        file.write_text(file.read_text(encoding="utf-8") + config, encoding="utf-8")
        environment = {"WIRE_TAP_RECORD": str(self.tap.record), "WIRE_TAP_RUNTIME": str(runtime or peers.runtime())}
        self.config = CodexConfig(
            codex_bin=peers.peer("wire-tap"),
            cwd=str(self.workspace),
            env=peers.clean_environment(self.home, environment),
            **settings,
        )

    def __enter__(self) -> World:
        return self

    def __exit__(self, *_: object) -> None:
        self.model.__exit__(None, None, None)

    def sent(self, method: str) -> list[Json]:
        """The parameters of all requests of a method so far."""
        return [message["params"] for message in self.tap.sent() if message.get("method") == method]

    @property
    def written(self) -> bool:
        """Whether something was written outside the workspace."""
        return (self.outside / "file").exists()


class Client:
    """Either client, blocking. What a call gives is wrapped again where its methods are awaited too."""

    def __init__(
        self, kind: str, config: CodexConfig, handler: Callable[..., Any] | None = None, **handlers: Any
    ) -> None:
        self.kind = kind
        handlers.setdefault("approval_handler", handler)
        self._loop = asyncio.new_event_loop() if kind == "async" else None
        if self._loop is None:
            self.codex: Any = Codex(config, **handlers)
        else:
            # The loop runs all the time, as it does in a program, so that handlers can run in it.
            self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
            self._thread.start()

            async def opened() -> AsyncCodex:
                return await AsyncCodex(config, **handlers).__aenter__()

            try:
                self.codex = self.wait(opened())
            except BaseException:
                self._end_loop()
                raise

    def wait(self, value: Any) -> Any:
        """The value itself, or what it comes to when it has to be awaited."""
        if self._loop is None or not inspect.isawaitable(value):
            return value

        async def awaited() -> Any:
            return await value

        return asyncio.run_coroutine_threadsafe(awaited(), self._loop).result(LIMIT_S)

    def __getattr__(self, name: str) -> Callable[..., Any]:
        return lambda *arguments, **options: self.wait(getattr(self.codex, name)(*arguments, **options))

    def on(self, owner: Any, name: str, *arguments: Any, **options: Any) -> Any:
        """What a method of a thread or a turn gives."""
        return self.wait(getattr(owner, name)(*arguments, **options))

    def request(self, method: str, params: Json) -> Any:
        """A raw request."""
        return self.wait(self.codex._client.request_raw(method, params))

    def events(self, turn: Any) -> list[Any]:
        """All events of a turn that are left."""

        async def collected() -> list[Any]:
            return [event async for event in turn.stream()]

        return list(turn.stream()) if self._loop is None else self.wait(collected())

    def next(self, stream: Any) -> Any:
        """The next event of a stream."""
        return next(stream) if self._loop is None else self.wait(anext(stream))

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *_: object) -> None:
        self.wait(self.codex.close())
        self._end_loop()

    def _end_loop(self) -> None:
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()
            self._loop.close()
