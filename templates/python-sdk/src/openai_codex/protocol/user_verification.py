# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

"""Models of the protocol's `user_verification` part."""

from .._model import Model
from .shared import RequestId, UserVerificationUnavailableReason


class UserVerificationCancelParams(Model):
    """Cancels a native verification RPC issued on this connection, not an elicitation. Use a fresh request ID for
    each operation and a distinct ID for this cancellation RPC.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    request_id: RequestId


class UserVerificationCancelResponse(Model):
    """Acknowledges the cancellation signal; native work may still be finishing. Unknown or finished requests are a
    no-op, and completed effects are not rolled back.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """


class UserVerificationDeleteParams(Model):
    """`UserVerificationDeleteParams` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """


class UserVerificationDeleteResponse(Model):
    """`UserVerificationDeleteResponse` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """


class UserVerificationEnrollParams(Model):
    """`UserVerificationEnrollParams` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """


class UserVerificationEnrollResponse(Model):
    """Public metadata for a created or reused local credential. The caller completes backend registration; this
    response does not establish server enrollment. Older app-servers omit the metadata fields; callers must check
    both before registration.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    algorithm: str | None = None
    credential_id: str
    public_key: str | None = None
    """Unpadded base64url of the SubjectPublicKeyInfo DER encoding."""


class UserVerificationProof(Model):
    """A signature over the exact decoded challenge. The verifier validates and consumes it.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    credential_id: str
    signature: str
    """Unpadded base64url DER ECDSA signature using P-256 and SHA-256."""


class UserVerificationStatusParams(Model):
    """`UserVerificationStatusParams` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """


class UserVerificationStatusResponse(Model):
    """Local readiness only; this neither prompts nor queries server registration.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    credential_id: str | None = None
    unavailable_message: str | None = None
    unavailable_reason: UserVerificationUnavailableReason | None = None


class UserVerificationVerifyParams(Model):
    """Local signing primitive, independent of any pending elicitation.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    challenge: str
    """Unpadded base64url encoding of 1–4096 challenge bytes."""
    description: str
    """Additional display context; at most 4096 UTF-8 bytes."""
    title: str
    """Display context already approved by the UI; 1–256 UTF-8 bytes."""


class UserVerificationVerifyResponse(Model):
    """`UserVerificationVerifyResponse` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    proof: UserVerificationProof
