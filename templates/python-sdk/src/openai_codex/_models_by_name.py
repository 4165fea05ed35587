"""The protocol's models by their names, for annotations: a model is loaded when its annotation is evaluated."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .protocol import *  # noqa: F403
else:

    def __getattr__(name: str) -> Any:
        from . import protocol

        model = getattr(protocol, name)
        globals()[name] = model
        return model
