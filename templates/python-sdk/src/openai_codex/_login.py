# Derived from _async_login.py by derive_sync.py. Edit that, and run the script.
"""Login attempts that a person completes in a browser."""

from __future__ import annotations

from dataclasses import dataclass, field

from . import _models_by_name as protocol
from ._calls import LOGIN_CANCEL
from ._wire import JsonObject
from .client import (
    CodexClient,
)


@dataclass(slots=True)
class ChatgptLoginHandle:
    """A login in progress in the browser: open ``auth_url`` there, then :meth:`wait`."""

    _client: CodexClient = field(repr=False)
    login_id: str
    auth_url: str = field(repr=False)

    def wait(self, *, timeout: float | None = None) -> protocol.AccountLoginCompletedNotification:
        """Wait until this attempt has succeeded or failed; the returned value tells which.

        After ``timeout`` seconds :class:`RequestTimeoutError`; the login continues and can be awaited again.
        """
        client = self._client
        return client.wait_for_login_completed(self.login_id, timeout=timeout)

    def cancel(self) -> protocol.CancelLoginAccountResponse:
        """Cancel this attempt."""
        return _cancel(self._client, self.login_id)


@dataclass(slots=True)
class DeviceCodeLoginHandle:
    """A login by device code: enter ``user_code`` at ``verification_url``, then :meth:`wait`."""

    _client: CodexClient = field(repr=False)
    login_id: str
    verification_url: str
    user_code: str = field(repr=False)

    def wait(self, *, timeout: float | None = None) -> protocol.AccountLoginCompletedNotification:
        """Wait until this attempt has succeeded or failed; the returned value tells which.

        After ``timeout`` seconds :class:`RequestTimeoutError`; the login continues and can be awaited again.
        """
        client = self._client
        return client.wait_for_login_completed(self.login_id, timeout=timeout)

    def cancel(self) -> protocol.CancelLoginAccountResponse:
        """Cancel this attempt."""
        return _cancel(self._client, self.login_id)


def _cancel(client: CodexClient, login_id: str) -> protocol.CancelLoginAccountResponse:
    params: JsonObject = {"loginId": login_id}
    return client.request(LOGIN_CANCEL, params, response_model=protocol.CancelLoginAccountResponse)
