"""Functions that the model can call and this program runs."""

from __future__ import annotations

import base64
import contextvars
import inspect
import mimetypes
import threading
from collections import deque
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, cast, overload

from ._inputs import ImageInput, LocalImageInput, TextInput
from ._wire import Message, dump_model, logger, misfits

if TYPE_CHECKING:
    from pydantic import TypeAdapter

P = ParamSpec("P")
R = TypeVar("R")

CALL = "item/tool/call"
"""The request that calls a tool."""

TIMEOUT_S = 120.0
"""Seconds that a call may take unless the tool says otherwise."""

CONCURRENT_TOOLS = 16
"""How many calls run concurrently by default."""

MAX_THREADS = 64
"""Threads that run tools at one time, those included whose call is given up and that do not end."""

_PARAMETERS = (inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.KEYWORD_ONLY)


class ArgumentsError(ValueError):
    """The arguments of a call do not fit the tool."""


class Tool(Generic[P, R]):
    """A function that the model can call; :func:`tool` creates one. Calling it in Python calls the function itself.

    Passed to a thread, ``thread_start(tools=[...])``, its name, description and schema go to the model, and a
    call by the model runs it. The model gets what it returns: text as it is; :class:`TextInput`,
    :class:`ImageInput` and :class:`LocalImageInput`, or a list of them, as text and images; anything else as
    JSON. If it raises, takes longer than ``timeout`` seconds or gets invalid arguments, the model gets the
    reason, and the turn continues.
    """

    def __init__(
        self,
        function: Callable[P, R],
        *,
        name: str | None = None,
        description: str | None = None,
        timeout: float = TIMEOUT_S,
    ) -> None:
        self._function = function
        self.name: str = name or function.__name__
        self.description: str = description if description is not None else inspect.getdoc(function) or ""
        self.timeout = timeout
        self.is_coroutine_function = inspect.iscoroutinefunction(function)
        self._adapter: TypeAdapter[Any] | None = None
        self._names = _parameters(function, self.name)
        for attribute in ("__doc__", "__module__", "__name__", "__qualname__"):
            setattr(self, attribute, getattr(function, attribute, None))
        self.__wrapped__ = function

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        """Call the function."""
        return self._function(*args, **kwargs)

    def __repr__(self) -> str:
        return f"<Tool {self.name}>"

    @property
    def schema(self) -> dict[str, Any]:
        """The JSON schema of the arguments."""
        schema = self._arguments().json_schema()
        for noise in ("title", "description"):
            schema.pop(noise, None)
        schema.setdefault("properties", {})
        return schema

    def spec(self) -> Message:
        """Its description for the runtime."""
        return {"type": "function", "name": self.name, "description": self.description, "inputSchema": self.schema}

    def call(self, arguments: object) -> object:
        """Call the function with the model's arguments; raises :class:`ValueError` if they do not fit."""
        from pydantic_core import ValidationError, to_json

        try:
            values = self._arguments().validate_json(to_json({} if arguments is None else arguments))
        except ValidationError as error:
            reason = misfits(error)
        else:
            return self._run(values)
        # Out here, so that no traceback shows the text of pydantic, which quotes the arguments.
        raise ArgumentsError(f"The arguments are invalid: {reason}")

    def _run(self, values: object) -> object:
        function = cast("Callable[..., object]", self._function)
        return function(**{name: getattr(values, name) for name in self._names})

    def _arguments(self) -> TypeAdapter[Any]:
        if self._adapter is None:
            self._adapter = _adapter(self._function, self.name)
        return self._adapter


@overload
def tool(function: Callable[P, R], /) -> Tool[P, R]: ...


@overload
def tool(
    *, name: str | None = None, description: str | None = None, timeout: float = TIMEOUT_S
) -> Callable[[Callable[P, R]], Tool[P, R]]: ...


def tool(
    function: Callable[..., Any] | None = None,
    /,
    *,
    name: str | None = None,
    description: str | None = None,
    timeout: float = TIMEOUT_S,
) -> Any:
    """Turn a function, plain or ``async``, into a tool: ``@tool``, or ``@tool(name=..., timeout=...)``.

    Its name, docstring and annotations describe it to the model: pydantic
    models, dataclasses, ``Literal`` and ``Annotated[..., Field(...)]`` included.
    ``timeout`` is in seconds.
    """

    def decorate(decorated: Callable[..., Any]) -> Tool[..., Any]:
        return Tool(decorated, name=name, description=description, timeout=timeout)

    return decorate if function is None else decorate(function)


def _parameters(function: Callable[..., object], name: str) -> list[str]:
    parameters = inspect.signature(function).parameters.values()
    for parameter in parameters:
        if parameter.kind not in _PARAMETERS:
            raise TypeError(f"tool {name}: the model cannot give the parameter {parameter}, which has no name for it")
    return [parameter.name for parameter in parameters]


def _adapter(function: Callable[..., object], name: str) -> TypeAdapter[Any]:
    import dataclasses
    from copy import copy
    from functools import partial
    from typing import get_type_hints

    from pydantic import ConfigDict, TypeAdapter

    hints = get_type_hints(function, include_extras=True)
    fields: list[Any] = []
    for parameter in inspect.signature(function).parameters.values():
        kind: Any = hints.get(parameter.name, Any)
        default = parameter.default
        if default is inspect.Parameter.empty:
            fields.append((parameter.name, kind))
        elif type(default).__hash__ is None:
            fields.append((parameter.name, kind, dataclasses.field(default_factory=partial(copy, default))))
        else:
            fields.append((parameter.name, kind, default))
    arguments = dataclasses.make_dataclass(name, fields, kw_only=True)
    arguments.__pydantic_config__ = ConfigDict(extra="forbid", hide_input_in_errors=True)  # type: ignore[attr-defined]
    arguments.__module__ = function.__module__
    return TypeAdapter(arguments)


def failure(why: str) -> Message:
    """What the model is told about a call without an answer."""
    return {"success": False, "contentItems": [{"type": "inputText", "text": why}]}


def why_not(error: BaseException) -> str:
    """What the model is told about a tool that raised."""
    if isinstance(error, ArgumentsError):
        return str(error)
    return f"{type(error).__name__}: {error}" if str(error) else type(error).__name__


def content(answer: object) -> Message:
    """The result of a call; raises :class:`TypeError` or :class:`ValueError` if it cannot be serialized."""
    parts = answer if isinstance(answer, (list, tuple)) and answer and all(map(_is_content, answer)) else [answer]
    return {"success": True, "contentItems": [_item(part) for part in parts]}


def _is_content(part: object) -> bool:
    return isinstance(part, (TextInput, ImageInput, LocalImageInput))


def _item(part: object) -> Message:
    if isinstance(part, TextInput):
        return {"type": "inputText", "text": part.text}
    if isinstance(part, ImageInput):
        return {"type": "inputImage", "imageUrl": part.url}
    if isinstance(part, LocalImageInput):
        path = Path(part.path)
        kind = mimetypes.guess_type(path.name)[0] or "image/png"
        data = base64.b64encode(path.read_bytes()).decode("ascii")
        return {"type": "inputImage", "imageUrl": f"data:{kind};base64,{data}"}
    if isinstance(part, str):
        return {"type": "inputText", "text": part}
    from pydantic_core import PydanticSerializationError, to_json

    try:
        return {"type": "inputText", "text": to_json(part, fallback=dump_model).decode("utf-8")}
    except PydanticSerializationError as error:
        raise TypeError(f"the result of the tool cannot be written as JSON: {type(part).__name__}") from error


class ToolTable:
    """The tools of each thread, with the context variables of their registration."""

    def __init__(self) -> None:
        self._threads: dict[str, tuple[dict[str, Tool[..., Any]], contextvars.Context]] = {}

    def give(self, thread_id: str, tools: dict[str, Tool[..., Any]]) -> None:
        """Set the tools of a thread. Without new tools it keeps its own."""
        if tools:
            self._threads[thread_id] = (tools, contextvars.copy_context())

    def share(self, source: str, thread_id: str) -> None:
        """Give a thread the tools of another one."""
        if source in self._threads:
            self._threads[thread_id] = self._threads[source]

    def opened(self, method: str, params: Message, thread_id: str, tools: dict[str, Tool[..., Any]]) -> None:
        """Set the tools of a thread that was opened. A fork has those of its source, unless it gets others."""
        if method == "thread/fork":
            self.share(str(params.get("threadId")), thread_id)
        self.give(thread_id, tools)

    def forget(self, thread_id: str) -> None:
        """Forget the tools of a thread that the runtime has closed."""
        self._threads.pop(thread_id, None)

    def of(self, params: Message) -> tuple[dict[str, Tool[..., Any]], contextvars.Context] | None:
        """The tools of the thread that a call names, if it has any."""
        return self._threads.get(str(params.get("threadId")))


def by_name(tools: Iterable[Tool[..., Any]] | None) -> dict[str, Tool[..., Any]]:
    """Tools by their names, which have to differ."""
    named: dict[str, Tool[..., Any]] = {}
    for given in tools or ():
        if not isinstance(given, Tool):
            raise TypeError(f"tools must be made by openai_codex.tool, got {type(given).__name__}")
        if given.name in named:
            raise ValueError(f"two tools are named {given.name}")
        named[given.name] = given
    return named


def offered(method: str, params: Message, tools: dict[str, Tool[..., Any]]) -> Message:
    """The parameters that open a thread, with its tools. Only a new thread declares them to the runtime."""
    if not tools or method != "thread/start":
        return params
    return {**params, "dynamicTools": [given.spec() for given in tools.values()]}


class Slots:
    """Lets calls run concurrently, up to a limit; further calls wait."""

    def __init__(self, limit: int) -> None:
        self._free = max(1, limit)
        self._lock = threading.Lock()
        self._waiting: deque[Callable[[], None]] = deque()

    def enter(self, start: Callable[[], None]) -> None:
        """Call ``start`` now, or when there is room; :meth:`leave` follows each."""
        with self._lock:
            if self._free == 0:
                self._waiting.append(start)
                return
            self._free -= 1
        start()

    def leave(self) -> None:
        """Make room for the next one."""
        with self._lock:
            if not self._waiting:
                self._free += 1
                return
            start = self._waiting.popleft()
        start()


def log_failure(name: str) -> None:
    """Log a tool that failed; to be called while its exception is handled."""
    logger.warning("tool %s failed; the model gets the error", name, exc_info=True)
