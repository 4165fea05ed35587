# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

"""The fields whose values a printed model does not show."""

from typing import Final

SECRETS: Final[frozenset[str]] = frozenset(
    {
        "access_key_id",
        "access_token",
        "api_key",
        "auth_bearer_token",
        "auth_url",
        "authorization_url",
        "client_private_key",
        "credential_file",
        "manual_pairing_code",
        "pairing_code",
        "secret_access_key",
        "session_token",
        "token",
        "user_code",
    }
)
"""Keys, tokens and codes: their text is not shown."""

SETTINGS: Final[frozenset[str]] = frozenset({"config", "env"})
"""Configuration and environment, which may hold such: only the keys are shown."""
