"""The protocol's models by their names, for annotations: a model is loaded when its annotation is evaluated."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pydantic import BaseModel as BaseModel

    from .generated.protocol import *  # noqa: F403
else:

    def __getattr__(name: str) -> Any:
        if name == "BaseModel":
            import pydantic as module
        else:
            from .generated import protocol as module
        model = getattr(module, name)
        globals()[name] = model
        return model
