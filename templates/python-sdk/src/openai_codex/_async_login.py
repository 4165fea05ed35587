"""Login attempts that a person completes in a browser."""

from __future__ import annotations

from dataclasses import dataclass, field

from . import _models_by_name as protocol
from ._calls import LOGIN_CANCEL
from ._wire import JsonObject
from .async_client import (
    AsyncCodexClient,
    StartedWhenUsed,  # async only
)


@dataclass(slots=True)
class AsyncChatgptLoginHandle:
    """A login in progress in the browser: open ``auth_url`` there, then await :meth:`wait`."""

    _codex: StartedWhenUsed = field(repr=False)
    login_id: str
    auth_url: str = field(repr=False)

    async def wait(self, *, timeout: float | None = None) -> protocol.AccountLoginCompletedNotification:
        """Wait until this attempt has succeeded or failed; the returned value tells which.

        After ``timeout`` seconds :class:`RequestTimeoutError`; the login continues and can be awaited again.
        """
        client = await self._codex._running()
        return await client.wait_for_login_completed(self.login_id, timeout=timeout)

    async def cancel(self) -> protocol.CancelLoginAccountResponse:
        """Cancel this attempt."""
        return await _cancel(await self._codex._running(), self.login_id)


@dataclass(slots=True)
class AsyncDeviceCodeLoginHandle:
    """A login by device code: enter ``user_code`` at ``verification_url``, then await :meth:`wait`."""

    _codex: StartedWhenUsed = field(repr=False)
    login_id: str
    verification_url: str
    user_code: str = field(repr=False)

    async def wait(self, *, timeout: float | None = None) -> protocol.AccountLoginCompletedNotification:
        """Wait until this attempt has succeeded or failed; the returned value tells which.

        After ``timeout`` seconds :class:`RequestTimeoutError`; the login continues and can be awaited again.
        """
        client = await self._codex._running()
        return await client.wait_for_login_completed(self.login_id, timeout=timeout)

    async def cancel(self) -> protocol.CancelLoginAccountResponse:
        """Cancel this attempt."""
        return await _cancel(await self._codex._running(), self.login_id)


async def _cancel(client: AsyncCodexClient, login_id: str) -> protocol.CancelLoginAccountResponse:
    params: JsonObject = {"loginId": login_id}
    return await client.request(LOGIN_CANCEL, params, response_model=protocol.CancelLoginAccountResponse)
