# Derived from async_client.py by derive_sync.py. Edit that, and run the script.
"""The connection to the runtime at protocol level, blocking: requests and notifications by their method names.

:class:`openai_codex.Codex` is built on it and is what most programs want.
"""

from __future__ import annotations

import threading
import time
import weakref
from collections.abc import Callable, Iterator
from types import TracebackType
from typing import (
    TYPE_CHECKING,
    Any,
    TypeVar,
    cast,
)

from . import _models_by_name as protocol
from . import models
from ._arguments import refused, seconds
from ._calls import initialize_params, login_completed, parse_result, shortest, text_at
from ._checkout import CheckoutSchema
from ._client_methods import ClientMethods
from ._client_names import RUNTIME_PKG_NAME as RUNTIME_PKG_NAME
from ._client_names import SDK_VERSION as SDK_VERSION
from ._client_names import CodexBinResolverOps as CodexBinResolverOps
from ._client_names import default_codex_home as default_codex_home
from ._client_names import resolve_codex_bin as resolve_codex_bin
from ._config import AppServerConfig as AppServerConfig
from ._config import CodexConfig as CodexConfig
from ._handlers import Handler, Handlers, TypedHandler
from ._identity import RuntimeIdentity, newer_parameters, require_parameters, runtime_identity
from ._opening import Exchange, ThreadOpened, asked_settings, explain_turn_refusal, open_thread, turn_params
from ._runtime import LaunchCommand, launch_command
from ._server_requests import ATTESTATION, RequestHandler
from ._server_requests import ApprovalHandler as ApprovalHandler
from ._streams import StreamPeer, Transport
from ._version_policy import check_version
from ._wire import JsonObject as JsonObject
from ._wire import JsonValue as JsonValue
from .errors import CodexError as CodexError
from .errors import InvalidRequestError as InvalidRequestError
from .errors import JsonRpcError, RequestTimeoutError, UnexpectedResponseError
from .errors import TransportClosedError as TransportClosedError
from .models import Notification as Notification
from .models import UnknownNotification as UnknownNotification
from .retry import retry_on_overload

if TYPE_CHECKING:
    from pydantic import BaseModel

    from ._client_models import *  # noqa: F403
    from ._inbox import Inbox
    from ._initialize import InitializeResponse as InitializeResponse
    from ._transport import (
        Connection,
    )
    from ._turns import Moment, Subscription
    from .generated.notification_registry import NOTIFICATION_MODELS as NOTIFICATION_MODELS

    ModelT = TypeVar("ModelT", bound=BaseModel)
else:
    ModelT = TypeVar("ModelT")

T = TypeVar("T")


class CodexClient(ClientMethods):
    """One runtime process and the JSON-RPC connection to it, blocking and usable from several threads.

    ``approval_handler(method, params)`` is called, on a separate thread, for each
    request from the runtime and returns its result; without one, approvals are
    declined and other requests answered with an error.
    """

    def __init__(self, config: CodexConfig | None = None, approval_handler: ApprovalHandler | None = None) -> None:
        super().__init__()
        self.config = config or CodexConfig()
        approvals = None if approval_handler is None else Handler(approval_handler)
        self._handlers = Handlers(approvals, concurrent_tools=self.config.concurrent_tools)
        self._connection: Connection | None = None
        self._identity: RuntimeIdentity | None = None
        self._known_parameters: Callable[[str], frozenset[str]] | None = None
        self._start_lock = threading.Lock()
        self.transport: Transport | None = None
        """What to connect to in place of a process; to be set before :meth:`start`."""

    def __enter__(self) -> CodexClient:
        self.start()
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def start(self) -> None:
        """Start the runtime process; does nothing if it is already running."""
        from ._transport import Connection

        # Callers may be on several threads, and in several loops; nothing in here waits.
        with self._start_lock:
            if self._connection is None:
                command: LaunchCommand | StreamPeer
                if self.transport is not None:
                    command = StreamPeer(self.transport)
                else:
                    command = launch_command(self.config)
                    if self.config.launch_args_override is None:
                        self._known_parameters = CheckoutSchema(command).parameters
                connection = Connection(
                    command,
                    self._handlers,
                    self.config.approval_timeout_s,
                    self.config.stream_buffer,
                    self.config.longest_line,
                )
                # A client that is dropped without close() does not leave its runtime running.
                weakref.finalize(self, connection.request_shutdown)
                self._connection = connection

    def close(self) -> None:
        """End the runtime process and everything that waits for it. It is safe to close twice."""
        connection, self._connection, self._identity = self._connection, None, None
        if connection is not None:
            connection.close()

    @property
    def connection(self) -> Connection:
        """The live connection; raises :class:`TransportClosedError` if the client is not started or closed."""
        if self._connection is None:
            raise TransportClosedError("The client is not running: call start(), or create another one after close().")
        self._connection.require_own_process()
        return self._connection

    def initialize(self) -> models.InitializeResponse:
        """Send `initialize`, which the protocol requires first."""
        from ._initialize import initialize_response

        result, identity = self.handshake()
        return initialize_response(result, *identity)

    def handshake(self) -> tuple[dict[str, Any], RuntimeIdentity]:
        """Like :meth:`initialize`, without building a model of the answer."""
        params = initialize_params(self.config, attests=ATTESTATION in self._handlers.requests)
        result = self.connection.request("initialize", params, self.config.startup_timeout_s)
        if not isinstance(result, dict):
            raise UnexpectedResponseError(f"The result of initialize is not an object but {type(result).__name__}")
        identity = runtime_identity(result, self.config.client_name)
        check_version(identity.version, self.config.version_policy)
        self._identity = identity
        self.notify("initialized")
        return result, identity

    def request_raw(self, method: str, params: JsonObject | None = None, *, timeout: float | None = None) -> Any:
        """Send a request and return its result as JSON.

        ``timeout`` in seconds overrides ``CodexConfig.request_timeout_s``;
        after it, :class:`RequestTimeoutError` is raised.
        """
        newer = newer_parameters(method, params)
        if newer:
            version = None if self._identity is None else self._identity.version
            # A build without a version is asked for its schema, which takes a while.
            require_parameters(version, method, newer, self._known_parameters)
        limit = self.config.request_timeout_s if timeout is None else seconds("timeout", timeout)
        try:
            return self.connection.request(method, params, limit)
        except JsonRpcError as error:
            raise refused(error, method, params) from None

    def request(
        self,
        method: str,
        params: JsonObject | None,
        *,
        response_model: type[ModelT],
        timeout: float | None = None,
    ) -> ModelT:
        """Send a request and return its result as ``response_model``."""
        return parse_result(method, self.request_raw(method, params, timeout=timeout), response_model)

    def request_with_retry_on_overload(
        self,
        method: str,
        params: JsonObject | None,
        *,
        response_model: type[ModelT],
        max_attempts: int = 3,
        initial_delay_s: float = 0.25,
        max_delay_s: float = 2.0,
    ) -> ModelT:
        """Send a request, and retry it while the runtime is overloaded."""
        return retry_on_overload(
            lambda: self.request(method, params, response_model=response_model),
            max_attempts=max_attempts,
            initial_delay_s=initial_delay_s,
            max_delay_s=max_delay_s,
        )

    def on_request(self, method: str, handler: RequestHandler, *, raw: bool = False) -> None:
        """Let ``handler`` answer the requests of a method; see :meth:`Codex.on_request`."""
        self._handlers.requests[method] = TypedHandler(method, handler, raw)

    def notify(self, method: str, params: JsonObject | None = None) -> None:
        """Send a notification."""
        self.connection.notify(method, params)

    def next_notification(self) -> Notification:
        """Wait for the next notification that belongs to no turn.

        Those that arrived before the first call are kept, up to a limit.
        """
        return self.connection.router.global_inbox().get()

    def notifications(self) -> Iterator[Notification]:
        """All notifications from now on; see :meth:`Codex.notifications`."""
        return self._events(self.connection.router.listen())

    def _events(self, inbox: Inbox) -> Iterator[Notification]:
        # A method, so that its readers keep the runtime alive.
        while True:
            yield inbox.get()

    @property
    def has_approval_handler(self) -> bool:
        """Whether requests of the runtime go to a handler."""
        return self._handlers.approvals is not None

    def is_closed(self) -> bool:
        """Whether the connection has ended: it was closed, or the runtime has ended or no longer reads."""
        return self._connection is None or self._connection.forked or self._connection.router.closed

    def perform(self, exchange: Exchange[T]) -> T:
        """Send the requests of an exchange, one after another, and return its result."""
        proceed: Callable[[Any], tuple[str, JsonObject]] = exchange.send
        value: Any = None
        while True:
            try:
                method, params = proceed(value)
            except StopIteration as done:
                return cast("T", done.value)
            try:
                value = self.request_raw(method, params)
                proceed = exchange.send
            except CodexError as error:
                value = error
                proceed = exchange.throw

    def open_thread(self, method: str, params: JsonObject) -> ThreadOpened:
        """Start, resume or fork a thread with exactly the requested settings, or raise."""
        thread_id = params.get("threadId")
        if method == "thread/resume" and asked_settings(params) and isinstance(thread_id, str):
            self.connection.router.require_no_running_turn(thread_id)
        return self.perform(open_thread(method, params))

    def start_turn(
        self,
        thread_id: str,
        params: JsonObject,
        opened: ThreadOpened | None = None,
        *,
        timeout: float | None = None,
    ) -> Subscription[Inbox]:
        """Send turn/start and subscribe to the turn, missing none of its events.

        ``timeout``, in seconds, applies if it is shorter than ``CodexConfig.request_timeout_s``.
        :class:`TurnRunningError` if ``params`` has settings and a turn is running.
        """
        router = self.connection.router
        with router.pending_turn(thread_id, changes_settings=bool(asked_settings(params))) as subscribe:
            params = self.perform(turn_params(params, opened))
            try:
                limit = shortest(timeout, self.config.request_timeout_s)
                result = self.request_raw("turn/start", {"threadId": thread_id, **params}, timeout=limit)
            except JsonRpcError as error:
                self.perform(explain_turn_refusal(params, error))
                raise
            return subscribe(text_at("turn/start", result, "turn", "id"))

    def answered_turn(self, thread_id: str, params: JsonObject) -> tuple[Any, Subscription[Inbox]]:
        """Send turn/start as it is; return its result and a subscription that misses none of the turn's events."""
        with self.connection.router.pending_turn(thread_id) as subscribe:
            result = self.request_raw("turn/start", {"threadId": thread_id, **params})
            return result, subscribe(text_at("turn/start", result, "turn", "id"))

    def wait_for_turn(self, subscription: Subscription[Inbox], moment: Moment, timeout: float | None) -> None:
        """Wait for the start or the end of a turn, at most ``timeout`` seconds."""
        self.connection.wait_for_turn(subscription, moment, timeout)

    def subscribe_turn(self, turn_id: str) -> Subscription[Inbox]:
        """Receive the events of a turn from now on."""
        return self.connection.router.subscribe(turn_id)

    def login_inbox(self, login_id: str) -> Inbox:
        """Where the end of a login attempt is stored; an end from before the call counts."""
        return self.connection.router.login_inbox(login_id)

    def forget_login(self, login_id: str) -> None:
        """Stop keeping the end of a login attempt."""
        self.connection.router.forget_login(login_id)

    def wait_for_login_completed(
        self, login_id: str, *, timeout: float | None = None
    ) -> protocol.AccountLoginCompletedNotification:
        """Wait for the end of a login attempt; an end from before the call counts.

        After ``timeout`` seconds :class:`RequestTimeoutError`; the attempt can be waited for again.
        """
        deadline = None if timeout is None else time.monotonic() + timeout
        try:
            event = self.login_inbox(login_id).get(deadline)
        except RequestTimeoutError:
            raise RequestTimeoutError(f"The login was not completed within {timeout} s") from None
        except BaseException:
            self._forget_login(login_id)
            raise
        self._forget_login(login_id)
        return login_completed(event)

    def _forget_login(self, login_id: str) -> None:
        self._logins.pop(login_id, None)
        self.forget_login(login_id)


if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name == "InitializeResponse":
            return models.InitializeResponse
        if name == "NOTIFICATION_MODELS":
            from .generated.notification_registry import NOTIFICATION_MODELS

            return NOTIFICATION_MODELS
        if not name.startswith("_"):
            from . import _client_models

            if name in _client_models.__all__:
                return getattr(_client_models, name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        from . import _client_models

        names = {*globals(), *_client_models.__all__, "InitializeResponse"}
        names.add("NOTIFICATION_MODELS")
        return sorted(names)
