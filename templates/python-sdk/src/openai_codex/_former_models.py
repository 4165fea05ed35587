"""Forms that are part of another class now, or that the protocol uses nowhere, for the programs that name them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field

from ._model import ProtocolModel, ProtocolRoot
from .generated.protocol import (
    ImageUserInput,
    InputImageContentItem,
    InputImageFunctionCallOutputContentItem,
)

if not TYPE_CHECKING:

    class _ByFileId(type(ProtocolModel)):
        """Takes for an instance each image that is given by the id of its file, whichever way it was made."""

        def __instancecheck__(cls, instance: Any) -> bool:
            return isinstance(instance, cls.__bases__[0]) and instance.file_id is not None


if TYPE_CHECKING:

    class FileIdUserInput(ImageUserInput):
        """An image that a user gives by the id of its file."""

    class FileIdContentItem(InputImageContentItem):
        """An image by the id of its file, in a message."""

    class FileIdFunctionCallOutputContentItem(InputImageFunctionCallOutputContentItem):
        """An image by the id of its file, in the output of a function."""

else:

    class FileIdUserInput(ImageUserInput, metaclass=_ByFileId):
        file_id: str

    class FileIdContentItem(InputImageContentItem, metaclass=_ByFileId):
        file_id: Annotated[str, Field(alias="file_id")]

    class FileIdFunctionCallOutputContentItem(InputImageFunctionCallOutputContentItem, metaclass=_ByFileId):
        file_id: Annotated[str, Field(alias="file_id")]


class Indice(ProtocolRoot):
    """A position in a list."""

    root: int


class CodexAppServerProtocolV2(ProtocolModel):
    """The protocol as a whole, which has no fields."""
