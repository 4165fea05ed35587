"""Login attempts that a person completes in a browser."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import openai_codex

from . import _models_by_name as protocol
from .client import CodexClient, text_at

START = "account/login/start"
CANCEL = "account/login/cancel"


@dataclass(slots=True)
class ChatgptLoginHandle:
    """A login under way in the browser: open ``auth_url`` there, then :meth:`wait`."""

    _client: CodexClient = field(repr=False)
    login_id: str
    auth_url: str = field(repr=False)

    def wait(self, *, timeout: float | None = None) -> protocol.AccountLoginCompletedNotification:
        """Wait until this attempt has succeeded or failed; the returned value says which.

        After ``timeout`` seconds :class:`RequestTimeoutError`; the attempt goes on and can be waited for again.
        """
        return self._client.wait_for_login_completed(self.login_id, timeout=timeout)

    def cancel(self) -> protocol.CancelLoginAccountResponse:
        """Give this attempt up."""
        return _cancel(self._client, self.login_id)


@dataclass(slots=True)
class DeviceCodeLoginHandle:
    """A login by device code: enter ``user_code`` at ``verification_url``, then :meth:`wait`."""

    _client: CodexClient = field(repr=False)
    login_id: str
    verification_url: str
    user_code: str = field(repr=False)

    def wait(self, *, timeout: float | None = None) -> protocol.AccountLoginCompletedNotification:
        """Wait until this attempt has succeeded or failed; the returned value says which.

        After ``timeout`` seconds :class:`RequestTimeoutError`; the attempt goes on and can be waited for again.
        """
        return self._client.wait_for_login_completed(self.login_id, timeout=timeout)

    def cancel(self) -> protocol.CancelLoginAccountResponse:
        """Give this attempt up."""
        return _cancel(self._client, self.login_id)


@dataclass(slots=True)
class AsyncChatgptLoginHandle:
    """A login under way in the browser: open ``auth_url`` there, then await :meth:`wait`."""

    _codex: openai_codex.AsyncCodex = field(repr=False)
    login_id: str
    auth_url: str = field(repr=False)

    async def wait(self, *, timeout: float | None = None) -> protocol.AccountLoginCompletedNotification:
        """Wait until this attempt has succeeded or failed; the returned value says which.

        After ``timeout`` seconds :class:`RequestTimeoutError`; the attempt goes on and can be waited for again.
        """
        client = await self._codex._running()
        return await client.wait_for_login_completed(self.login_id, timeout=timeout)

    async def cancel(self) -> protocol.CancelLoginAccountResponse:
        """Give this attempt up."""
        return await _cancel_async(self._codex, self.login_id)


@dataclass(slots=True)
class AsyncDeviceCodeLoginHandle:
    """A login by device code: enter ``user_code`` at ``verification_url``, then await :meth:`wait`."""

    _codex: openai_codex.AsyncCodex = field(repr=False)
    login_id: str
    verification_url: str
    user_code: str = field(repr=False)

    async def wait(self, *, timeout: float | None = None) -> protocol.AccountLoginCompletedNotification:
        """Wait until this attempt has succeeded or failed; the returned value says which.

        After ``timeout`` seconds :class:`RequestTimeoutError`; the attempt goes on and can be waited for again.
        """
        client = await self._codex._running()
        return await client.wait_for_login_completed(self.login_id, timeout=timeout)

    async def cancel(self) -> protocol.CancelLoginAccountResponse:
        """Give this attempt up."""
        return await _cancel_async(self._codex, self.login_id)


def _cancel(client: CodexClient, login_id: str) -> protocol.CancelLoginAccountResponse:

    return client.request(CANCEL, {"loginId": login_id}, response_model=protocol.CancelLoginAccountResponse)


async def _cancel_async(codex: openai_codex.AsyncCodex, login_id: str) -> protocol.CancelLoginAccountResponse:

    client = await codex._running()
    return await client.request(CANCEL, {"loginId": login_id}, response_model=protocol.CancelLoginAccountResponse)


def chatgpt_fields(response: Any) -> tuple[str, str]:
    """Login id and address from the answer to a browser login."""
    return text_at(START, response, "loginId"), text_at(START, response, "authUrl")


def device_code_fields(response: Any) -> tuple[str, str, str]:
    """Login id, address and code from the answer to a device-code login."""
    login_id, address, code = (text_at(START, response, key) for key in ("loginId", "verificationUrl", "userCode"))
    return login_id, address, code
