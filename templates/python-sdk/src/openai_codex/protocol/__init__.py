"""The wire models of `codex app-server`: every object, request and notification of its protocol.

A model's module is imported when one of its names is first used; a model is built when it first validates something.
All methods are listed in :mod:`openai_codex.protocol.methods`.
"""

from typing import TYPE_CHECKING, Any

from ..generated import protocol as _generated
from ..generated.protocol import __all__ as __all__

if TYPE_CHECKING:
    from ..generated.protocol import *  # noqa: F403


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    model = getattr(_generated, name)
    globals()[name] = model
    return model


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
