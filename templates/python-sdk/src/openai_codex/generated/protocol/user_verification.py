# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D101, D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Models of the protocol's `user_verification` part."""

from ..._model import ProtocolModel
from .shared import RequestId, UserVerificationUnavailableReason


class UserVerificationCancelParams(ProtocolModel):
    """Cancels a native verification RPC issued on this connection, not an elicitation. Use a fresh request ID for
    each operation and a distinct ID for this cancellation RPC.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `userVerification/cancel`.
    """

    request_id: RequestId


class UserVerificationCancelResponse(ProtocolModel):
    """Acknowledges the cancellation signal; native work may still be finishing. Unknown or finished requests are a
    no-op, and completed effects are not rolled back.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `userVerification/cancel`.
    """


class UserVerificationDeleteParams(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `userVerification/delete`.
    """


class UserVerificationDeleteResponse(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `userVerification/delete`.
    """


class UserVerificationEnrollParams(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `userVerification/enroll`.
    """


class UserVerificationEnrollResponse(ProtocolModel):
    """Public metadata for a created or reused local credential. The caller completes backend registration; this
    response does not establish server enrollment. Older app-servers omit the metadata fields; callers must check
    both before registration.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `userVerification/enroll`.
    """

    algorithm: str | None = None
    credential_id: str
    public_key: str | None = None
    """Unpadded base64url of the SubjectPublicKeyInfo DER encoding."""


class UserVerificationProof(ProtocolModel):
    """A signature over the exact decoded challenge. The verifier validates and consumes it.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    credential_id: str
    signature: str
    """Unpadded base64url DER ECDSA signature using P-256 and SHA-256."""


class UserVerificationStatusParams(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `userVerification/status`.
    """


class UserVerificationStatusResponse(ProtocolModel):
    """Local readiness only; this neither prompts nor queries server registration.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `userVerification/status`.
    """

    credential_id: str | None = None
    unavailable_message: str | None = None
    unavailable_reason: UserVerificationUnavailableReason | None = None


class UserVerificationVerifyParams(ProtocolModel):
    """Local signing primitive, independent of any pending elicitation.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `userVerification/verify`.
    """

    challenge: str
    """Unpadded base64url encoding of 1–4096 challenge bytes."""
    description: str
    """Additional display context; at most 4096 UTF-8 bytes."""
    title: str
    """Display context already approved by the UI; 1–256 UTF-8 bytes."""


class UserVerificationVerifyResponse(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `userVerification/verify`.
    """

    proof: UserVerificationProof
