# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

"""Everything that `codex-pack generate-types` writes, and the former place of the protocol's models.

:mod:`openai_codex.types` and :mod:`openai_codex.protocol` have them now. Programs that import from here, or from
``openai_codex.generated.v2_all``, go on to work. A model is loaded when its name is first used.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .v2_all import *  # noqa: F403

_MODULES = ("notification_registry", "v2_all")


def _models() -> Any:
    return import_module(f"{__name__}.v2_all")


def __getattr__(name: str) -> Any:
    if name in (*_MODULES, "protocol"):
        return import_module(f"{__name__}.{name}")
    if name == "__all__":
        return [*_models().__all__, *_MODULES]
    if name.startswith("_") or name not in _models().__all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    model = getattr(_models(), name)
    globals()[name] = model
    return model


def __dir__() -> list[str]:
    return sorted({*globals(), *_models().__all__, *_MODULES})
