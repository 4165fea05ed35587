# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D101, D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Models of the protocol's `thread_section` part."""

from ..._model import ProtocolModel
from .shared import ThreadSection, ThreadSectionAppearance


class ThreadSectionCreateParams(ProtocolModel):
    """Parameters for creating an independently persisted thread section.

    Parameters of `threadSection/create`.
    """

    appearance: ThreadSectionAppearance | None = None
    name: str
    """The user-visible name of the section."""


class ThreadSectionCreateResponse(ProtocolModel):
    """The independently persisted section created by the server.

    Result of `threadSection/create`.
    """

    section: ThreadSection


class ThreadSectionDeleteParams(ProtocolModel):
    """Parameters for deleting an independently persisted thread section.

    Parameters of `threadSection/delete`.
    """

    section_id: str
    """The stable, server-generated identity of the section to delete."""


class ThreadSectionDeleteResponse(ProtocolModel):
    """Successful deletion does not return additional section data.

    Result of `threadSection/delete`.
    """


class ThreadSectionListParams(ProtocolModel):
    """Parameters for listing independently persisted thread sections.

    Parameters of `threadSection/list`.
    """

    cursor: str | None = None
    """Opaque pagination cursor returned by a previous call."""
    limit: int | None = None
    """Maximum number of sections to return."""


class ThreadSectionListResponse(ProtocolModel):
    """One page of independently persisted thread sections.

    Result of `threadSection/list`.
    """

    data: list[ThreadSection]
    next_cursor: str | None = None
    """Opaque cursor for the next page, or `null` when no sections remain."""


class ThreadSectionUpdateParams(ProtocolModel):
    """Parameters for updating an independently persisted thread section.

    Parameters of `threadSection/update`.
    """

    appearance: ThreadSectionAppearance | None = None
    """Omit to preserve appearance, use `null` to clear it, or provide a replacement."""
    name: str
    """The updated user-visible name of the section."""
    section_id: str
    """The stable, server-generated identity of the section to update."""


class ThreadSectionUpdateResponse(ProtocolModel):
    """The independently persisted section after its name is updated.

    Result of `threadSection/update`.
    """

    section: ThreadSection
