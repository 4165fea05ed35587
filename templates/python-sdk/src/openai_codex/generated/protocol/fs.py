# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D101, D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Models of the protocol's `fs` part."""

from ..._model import ProtocolModel
from .shared import AbsolutePathBuf


class FsChangedNotification(ProtocolModel):
    """Filesystem watch notification emitted for `fs/watch` subscribers.

    Parameters of `fs/changed`.
    """

    changed_paths: list[AbsolutePathBuf]
    """File or directory paths associated with this event."""
    watch_id: str
    """Watch identifier previously provided to `fs/watch`."""


class FsCopyParams(ProtocolModel):
    """Copy a file or directory tree on the host filesystem.

    Parameters of `fs/copy`.
    """

    destination_path: AbsolutePathBuf
    """Absolute destination path."""
    recursive: bool | None = None
    """Required for directory copies; ignored for file copies."""
    source_path: AbsolutePathBuf
    """Absolute source path."""


class FsCopyResponse(ProtocolModel):
    """Successful response for `fs/copy`.

    Result of `fs/copy`.
    """


class FsCreateDirectoryParams(ProtocolModel):
    """Create a directory on the host filesystem.

    Parameters of `fs/createDirectory`.
    """

    path: AbsolutePathBuf
    """Absolute directory path to create."""
    recursive: bool | None = None
    """Whether parent directories should also be created. Defaults to `true`."""


class FsCreateDirectoryResponse(ProtocolModel):
    """Successful response for `fs/createDirectory`.

    Result of `fs/createDirectory`.
    """


class FsGetMetadataParams(ProtocolModel):
    """Request metadata for an absolute path.

    Parameters of `fs/getMetadata`.
    """

    path: AbsolutePathBuf
    """Absolute path to inspect."""


class FsGetMetadataResponse(ProtocolModel):
    """Metadata returned by `fs/getMetadata`.

    Result of `fs/getMetadata`.
    """

    created_at_ms: int
    """File creation time in Unix milliseconds when available, otherwise `0`."""
    is_directory: bool
    """Whether the path resolves to a directory."""
    is_file: bool
    """Whether the path resolves to a regular file."""
    is_symlink: bool
    """Whether the path itself is a symbolic link."""
    modified_at_ms: int
    """File modification time in Unix milliseconds when available, otherwise `0`."""


class FsReadDirectoryEntry(ProtocolModel):
    """A directory entry returned by `fs/readDirectory`."""

    file_name: str
    """Direct child entry name only, not an absolute or relative path."""
    is_directory: bool
    """Whether this entry resolves to a directory."""
    is_file: bool
    """Whether this entry resolves to a regular file."""


class FsReadDirectoryParams(ProtocolModel):
    """List direct child names for a directory.

    Parameters of `fs/readDirectory`.
    """

    path: AbsolutePathBuf
    """Absolute directory path to read."""


class FsReadDirectoryResponse(ProtocolModel):
    """Directory entries returned by `fs/readDirectory`.

    Result of `fs/readDirectory`.
    """

    entries: list[FsReadDirectoryEntry]
    """Direct child entries in the requested directory."""


class FsReadFileParams(ProtocolModel):
    """Read a file from the host filesystem.

    Parameters of `fs/readFile`.
    """

    path: AbsolutePathBuf
    """Absolute path to read."""


class FsReadFileResponse(ProtocolModel):
    """Base64-encoded file contents returned by `fs/readFile`.

    Result of `fs/readFile`.
    """

    data_base64: str
    """File contents encoded as base64."""


class FsRemoveParams(ProtocolModel):
    """Remove a file or directory tree from the host filesystem.

    Parameters of `fs/remove`.
    """

    force: bool | None = None
    """Whether missing paths should be ignored. Defaults to `true`."""
    path: AbsolutePathBuf
    """Absolute path to remove."""
    recursive: bool | None = None
    """Whether directory removal should recurse. Defaults to `true`."""


class FsRemoveResponse(ProtocolModel):
    """Successful response for `fs/remove`.

    Result of `fs/remove`.
    """


class FsUnwatchParams(ProtocolModel):
    """Stop filesystem watch notifications for a prior `fs/watch`.

    Parameters of `fs/unwatch`.
    """

    watch_id: str
    """Watch identifier previously provided to `fs/watch`."""


class FsUnwatchResponse(ProtocolModel):
    """Successful response for `fs/unwatch`.

    Result of `fs/unwatch`.
    """


class FsWatchParams(ProtocolModel):
    """Start filesystem watch notifications for an absolute path.

    Parameters of `fs/watch`.
    """

    path: AbsolutePathBuf
    """Absolute file or directory path to watch."""
    watch_id: str
    """Connection-scoped watch identifier used for `fs/unwatch` and `fs/changed`."""


class FsWatchResponse(ProtocolModel):
    """Successful response for `fs/watch`.

    Result of `fs/watch`.
    """

    path: AbsolutePathBuf
    """Canonicalized path associated with the watch."""


class FsWriteFileParams(ProtocolModel):
    """Write a file on the host filesystem.

    Parameters of `fs/writeFile`.
    """

    data_base64: str
    """File contents encoded as base64."""
    path: AbsolutePathBuf
    """Absolute path to write."""


class FsWriteFileResponse(ProtocolModel):
    """Successful response for `fs/writeFile`.

    Result of `fs/writeFile`.
    """
