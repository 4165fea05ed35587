# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Models of the protocol's `project` part."""

from .._model import OpenEnum, ProtocolModel
from .shared import AbsolutePathBuf, SortDirection


class ProjectRoot(ProtocolModel):
    """`ProjectRoot` of the protocol."""

    path: AbsolutePathBuf


class Project(ProtocolModel):
    """`Project` of the protocol."""

    created_at: int
    id: str
    metadata: dict[str, str]
    name: str
    position: int
    recency_at: int | None = None
    """Newest non-archived member thread's recency, in Unix seconds; null when none exist."""
    roots: list[ProjectRoot]
    updated_at: int


class ProjectChangeType(OpenEnum):
    """`ProjectChangeType` of the protocol."""

    created = "created"
    updated = "updated"
    deleted = "deleted"


class ProjectChangedNotification(ProtocolModel):
    """`ProjectChangedNotification` of the protocol."""

    change_type: ProjectChangeType
    project_id: str


class ProjectCreateParams(ProtocolModel):
    """`ProjectCreateParams` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    idempotency_key: str
    metadata: dict[str, str] | None = None
    name: str
    roots: list[ProjectRoot]


class ProjectCreateResponse(ProtocolModel):
    """`ProjectCreateResponse` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    project: Project


class ProjectDeleteParams(ProtocolModel):
    """`ProjectDeleteParams` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    project_id: str


class ProjectDeleteResponse(ProtocolModel):
    """`ProjectDeleteResponse` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """


class ProjectImportParams(ProtocolModel):
    """`ProjectImportParams` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    idempotency_key: str
    metadata: dict[str, str] | None = None
    name: str
    roots: list[ProjectRoot]
    threads: list[str] | None = None


class ProjectImportResponse(ProtocolModel):
    """`ProjectImportResponse` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    project: Project


class ProjectSortKey(OpenEnum):
    """`ProjectSortKey` of the protocol."""

    position = "position"
    recency_at = "recencyAt"


class ProjectListParams(ProtocolModel):
    """`ProjectListParams` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    cursor: str | None = None
    limit: int | None = None
    sort_direction: SortDirection | None = None
    """Requires sortKey. Defaults to asc for position and desc for recencyAt."""
    sort_key: ProjectSortKey | None = None
    """Defaults to position. Recency sorting always places empty projects last."""


class ProjectListResponse(ProtocolModel):
    """`ProjectListResponse` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    data: list[Project]
    next_cursor: str | None = None


class ProjectMoveParams(ProtocolModel):
    """`ProjectMoveParams` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    before_project_id: str | None = None
    project_id: str


class ProjectMoveResponse(ProtocolModel):
    """`ProjectMoveResponse` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """


class ProjectReadParams(ProtocolModel):
    """`ProjectReadParams` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    project_id: str


class ProjectReadResponse(ProtocolModel):
    """`ProjectReadResponse` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    project: Project


class ProjectUpdateParams(ProtocolModel):
    """`ProjectUpdateParams` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    metadata: dict[str, str] | None = None
    name: str | None = None
    project_id: str
    roots: list[ProjectRoot] | None = None


class ProjectUpdateResponse(ProtocolModel):
    """`ProjectUpdateResponse` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    project: Project
