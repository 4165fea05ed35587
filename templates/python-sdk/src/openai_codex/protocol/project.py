# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

"""Models of the protocol's `project` part."""

from .._model import Model, OpenEnum
from .shared import AbsolutePathBuf, SortDirection


class ProjectRoot(Model):
    """`ProjectRoot` of the protocol."""

    path: AbsolutePathBuf


class Project(Model):
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


class ProjectChangedNotification(Model):
    """`ProjectChangedNotification` of the protocol."""

    change_type: ProjectChangeType
    project_id: str


class ProjectCreateParams(Model):
    """`ProjectCreateParams` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    idempotency_key: str
    metadata: dict[str, str] | None = None
    name: str
    roots: list[ProjectRoot]


class ProjectCreateResponse(Model):
    """`ProjectCreateResponse` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    project: Project


class ProjectDeleteParams(Model):
    """`ProjectDeleteParams` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    project_id: str


class ProjectDeleteResponse(Model):
    """`ProjectDeleteResponse` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """


class ProjectImportParams(Model):
    """`ProjectImportParams` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    idempotency_key: str
    metadata: dict[str, str] | None = None
    name: str
    roots: list[ProjectRoot]
    threads: list[str] | None = None


class ProjectImportResponse(Model):
    """`ProjectImportResponse` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    project: Project


class ProjectSortKey(OpenEnum):
    """`ProjectSortKey` of the protocol."""

    position = "position"
    recency_at = "recencyAt"


class ProjectListParams(Model):
    """`ProjectListParams` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    cursor: str | None = None
    limit: int | None = None
    sort_direction: SortDirection | None = None
    """Requires sortKey. Defaults to asc for position and desc for recencyAt."""
    sort_key: ProjectSortKey | None = None
    """Defaults to position. Recency sorting always places empty projects last."""


class ProjectListResponse(Model):
    """`ProjectListResponse` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    data: list[Project]
    next_cursor: str | None = None


class ProjectMoveParams(Model):
    """`ProjectMoveParams` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    before_project_id: str | None = None
    project_id: str


class ProjectMoveResponse(Model):
    """`ProjectMoveResponse` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """


class ProjectReadParams(Model):
    """`ProjectReadParams` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    project_id: str


class ProjectReadResponse(Model):
    """`ProjectReadResponse` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    project: Project


class ProjectUpdateParams(Model):
    """`ProjectUpdateParams` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    metadata: dict[str, str] | None = None
    name: str | None = None
    project_id: str
    roots: list[ProjectRoot] | None = None


class ProjectUpdateResponse(Model):
    """`ProjectUpdateResponse` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    project: Project
