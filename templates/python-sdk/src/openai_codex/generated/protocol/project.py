# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D101, D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Models of the protocol's `project` part."""

from ..._model import OpenEnum, ProtocolModel
from .shared import AbsolutePathBuf, SortDirection


class ProjectRoot(ProtocolModel):
    path: AbsolutePathBuf


class Project(ProtocolModel):
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
    created = "created"
    updated = "updated"
    deleted = "deleted"


class ProjectChangedNotification(ProtocolModel):
    """Parameters of `project/changed`."""

    change_type: ProjectChangeType
    project_id: str


class ProjectCreateParams(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `project/create`.
    """

    idempotency_key: str
    metadata: dict[str, str] | None = None
    name: str
    roots: list[ProjectRoot]


class ProjectCreateResponse(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `project/create`.
    """

    project: Project


class ProjectDeleteParams(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `project/delete`.
    """

    project_id: str


class ProjectDeleteResponse(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `project/delete`.
    """


class ProjectImportParams(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `project/import`.
    """

    idempotency_key: str
    metadata: dict[str, str] | None = None
    name: str
    roots: list[ProjectRoot]
    threads: list[str] | None = None


class ProjectImportResponse(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `project/import`.
    """

    project: Project


class ProjectSortKey(OpenEnum):
    position = "position"
    recency_at = "recencyAt"


class ProjectListParams(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `project/list`.
    """

    cursor: str | None = None
    limit: int | None = None
    sort_direction: SortDirection | None = None
    """Requires sortKey. Defaults to asc for position and desc for recencyAt."""
    sort_key: ProjectSortKey | None = None
    """Defaults to position. Recency sorting always places empty projects last."""


class ProjectListResponse(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `project/list`.
    """

    data: list[Project]
    next_cursor: str | None = None


class ProjectMoveParams(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `project/move`.
    """

    before_project_id: str | None = None
    project_id: str


class ProjectMoveResponse(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `project/move`.
    """


class ProjectReadParams(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `project/read`.
    """

    project_id: str


class ProjectReadResponse(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `project/read`.
    """

    project: Project


class ProjectUpdateParams(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `project/update`.
    """

    metadata: dict[str, str] | None = None
    name: str | None = None
    project_id: str
    roots: list[ProjectRoot] | None = None


class ProjectUpdateResponse(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `project/update`.
    """

    project: Project
