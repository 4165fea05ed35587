// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `fs` uses.

use serde_json::{Map, Value};

use super::*;
use crate::wire::{object, setters};

/// Filesystem watch notification emitted for `fs/watch` subscribers.
///
/// Parameters of [`fs/changed`](super::ServerNotification::FsChanged).
#[derive(Clone)]
#[non_exhaustive]
pub struct FsChangedNotification {
    /// File or directory paths associated with this event.
    pub changed_paths: Vec<AbsolutePathBuf>,
    /// Watch identifier previously provided to `fs/watch`.
    pub watch_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FsChangedNotification {
        required changed_paths "changedPaths",
        required watch_id "watchId",
    }
}

/// Copy a file or directory tree on the host filesystem.
///
/// Parameters of [`fs/copy`](super::methods::FsCopy).
#[derive(Clone)]
#[non_exhaustive]
pub struct FsCopyParams {
    /// Absolute destination path.
    pub destination_path: AbsolutePathBuf,
    /// Required for directory copies; ignored for file copies.
    pub recursive: Option<bool>,
    /// Absolute source path.
    pub source_path: AbsolutePathBuf,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FsCopyParams {
        required destination_path "destinationPath",
        optional recursive "recursive",
        required source_path "sourcePath",
    }
}

impl FsCopyParams {
    /// With the required fields; everything else is left out.
    pub fn new(destination_path: AbsolutePathBuf, source_path: AbsolutePathBuf) -> Self {
        Self { destination_path, recursive: None, source_path, rest: Map::new() }
    }
}

setters! {
    FsCopyParams {
        recursive: bool,
    }
}

/// Successful response for `fs/copy`.
///
/// Result of [`fs/copy`](super::methods::FsCopy).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FsCopyResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FsCopyResponse {}
}

/// Create a directory on the host filesystem.
///
/// Parameters of [`fs/createDirectory`](super::methods::FsCreateDirectory).
#[derive(Clone)]
#[non_exhaustive]
pub struct FsCreateDirectoryParams {
    /// Absolute directory path to create.
    pub path: AbsolutePathBuf,
    /// Whether parent directories should also be created. Defaults to `true`.
    pub recursive: Option<bool>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FsCreateDirectoryParams {
        required path "path",
        optional recursive "recursive",
    }
}

impl FsCreateDirectoryParams {
    /// With the required fields; everything else is left out.
    pub fn new(path: AbsolutePathBuf) -> Self {
        Self { path, recursive: None, rest: Map::new() }
    }
}

setters! {
    FsCreateDirectoryParams {
        recursive: bool,
    }
}

/// Successful response for `fs/createDirectory`.
///
/// Result of [`fs/createDirectory`](super::methods::FsCreateDirectory).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FsCreateDirectoryResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FsCreateDirectoryResponse {}
}

/// Request metadata for an absolute path.
///
/// Parameters of [`fs/getMetadata`](super::methods::FsGetMetadata).
#[derive(Clone)]
#[non_exhaustive]
pub struct FsGetMetadataParams {
    /// Absolute path to inspect.
    pub path: AbsolutePathBuf,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FsGetMetadataParams {
        required path "path",
    }
}

impl FsGetMetadataParams {
    /// With the required fields; everything else is left out.
    pub fn new(path: AbsolutePathBuf) -> Self {
        Self { path, rest: Map::new() }
    }
}

/// Metadata returned by `fs/getMetadata`.
///
/// Result of [`fs/getMetadata`](super::methods::FsGetMetadata).
#[derive(Clone)]
#[non_exhaustive]
pub struct FsGetMetadataResponse {
    /// File creation time in Unix milliseconds when available, otherwise `0`.
    pub created_at_ms: i64,
    /// Whether the path resolves to a directory.
    pub is_directory: bool,
    /// Whether the path resolves to a regular file.
    pub is_file: bool,
    /// Whether the path itself is a symbolic link.
    pub is_symlink: bool,
    /// File modification time in Unix milliseconds when available, otherwise `0`.
    pub modified_at_ms: i64,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FsGetMetadataResponse {
        required created_at_ms "createdAtMs",
        required is_directory "isDirectory",
        required is_file "isFile",
        required is_symlink "isSymlink",
        required modified_at_ms "modifiedAtMs",
    }
}

/// A directory entry returned by `fs/readDirectory`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FsReadDirectoryEntry {
    /// Direct child entry name only, not an absolute or relative path.
    pub file_name: String,
    /// Whether this entry resolves to a directory.
    pub is_directory: bool,
    /// Whether this entry resolves to a regular file.
    pub is_file: bool,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FsReadDirectoryEntry {
        required file_name "fileName",
        required is_directory "isDirectory",
        required is_file "isFile",
    }
}

/// List direct child names for a directory.
///
/// Parameters of [`fs/readDirectory`](super::methods::FsReadDirectory).
#[derive(Clone)]
#[non_exhaustive]
pub struct FsReadDirectoryParams {
    /// Absolute directory path to read.
    pub path: AbsolutePathBuf,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FsReadDirectoryParams {
        required path "path",
    }
}

impl FsReadDirectoryParams {
    /// With the required fields; everything else is left out.
    pub fn new(path: AbsolutePathBuf) -> Self {
        Self { path, rest: Map::new() }
    }
}

/// Directory entries returned by `fs/readDirectory`.
///
/// Result of [`fs/readDirectory`](super::methods::FsReadDirectory).
#[derive(Clone)]
#[non_exhaustive]
pub struct FsReadDirectoryResponse {
    /// Direct child entries in the requested directory.
    pub entries: Vec<FsReadDirectoryEntry>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FsReadDirectoryResponse {
        required entries "entries",
    }
}

/// Read a file from the host filesystem.
///
/// Parameters of [`fs/readFile`](super::methods::FsReadFile).
#[derive(Clone)]
#[non_exhaustive]
pub struct FsReadFileParams {
    /// Absolute path to read.
    pub path: AbsolutePathBuf,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FsReadFileParams {
        required path "path",
    }
}

impl FsReadFileParams {
    /// With the required fields; everything else is left out.
    pub fn new(path: AbsolutePathBuf) -> Self {
        Self { path, rest: Map::new() }
    }
}

/// Base64-encoded file contents returned by `fs/readFile`.
///
/// Result of [`fs/readFile`](super::methods::FsReadFile).
#[derive(Clone)]
#[non_exhaustive]
pub struct FsReadFileResponse {
    /// File contents encoded as base64.
    pub data_base64: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FsReadFileResponse {
        required data_base64 "dataBase64",
    }
}

/// Remove a file or directory tree from the host filesystem.
///
/// Parameters of [`fs/remove`](super::methods::FsRemove).
#[derive(Clone)]
#[non_exhaustive]
pub struct FsRemoveParams {
    /// Whether missing paths should be ignored. Defaults to `true`.
    pub force: Option<bool>,
    /// Absolute path to remove.
    pub path: AbsolutePathBuf,
    /// Whether directory removal should recurse. Defaults to `true`.
    pub recursive: Option<bool>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FsRemoveParams {
        optional force "force",
        required path "path",
        optional recursive "recursive",
    }
}

impl FsRemoveParams {
    /// With the required fields; everything else is left out.
    pub fn new(path: AbsolutePathBuf) -> Self {
        Self { force: None, path, recursive: None, rest: Map::new() }
    }
}

setters! {
    FsRemoveParams {
        force: bool,
        recursive: bool,
    }
}

/// Successful response for `fs/remove`.
///
/// Result of [`fs/remove`](super::methods::FsRemove).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FsRemoveResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FsRemoveResponse {}
}

/// Stop filesystem watch notifications for a prior `fs/watch`.
///
/// Parameters of [`fs/unwatch`](super::methods::FsUnwatch).
#[derive(Clone)]
#[non_exhaustive]
pub struct FsUnwatchParams {
    /// Watch identifier previously provided to `fs/watch`.
    pub watch_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FsUnwatchParams {
        required watch_id "watchId",
    }
}

impl FsUnwatchParams {
    /// With the required fields; everything else is left out.
    pub fn new(watch_id: impl Into<String>) -> Self {
        Self { watch_id: watch_id.into(), rest: Map::new() }
    }
}

/// Successful response for `fs/unwatch`.
///
/// Result of [`fs/unwatch`](super::methods::FsUnwatch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FsUnwatchResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FsUnwatchResponse {}
}

/// Start filesystem watch notifications for an absolute path.
///
/// Parameters of [`fs/watch`](super::methods::FsWatch).
#[derive(Clone)]
#[non_exhaustive]
pub struct FsWatchParams {
    /// Absolute file or directory path to watch.
    pub path: AbsolutePathBuf,
    /// Connection-scoped watch identifier used for `fs/unwatch` and `fs/changed`.
    pub watch_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FsWatchParams {
        required path "path",
        required watch_id "watchId",
    }
}

impl FsWatchParams {
    /// With the required fields; everything else is left out.
    pub fn new(path: AbsolutePathBuf, watch_id: impl Into<String>) -> Self {
        Self { path, watch_id: watch_id.into(), rest: Map::new() }
    }
}

/// Successful response for `fs/watch`.
///
/// Result of [`fs/watch`](super::methods::FsWatch).
#[derive(Clone)]
#[non_exhaustive]
pub struct FsWatchResponse {
    /// Canonicalized path associated with the watch.
    pub path: AbsolutePathBuf,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FsWatchResponse {
        required path "path",
    }
}

/// Write a file on the host filesystem.
///
/// Parameters of [`fs/writeFile`](super::methods::FsWriteFile).
#[derive(Clone)]
#[non_exhaustive]
pub struct FsWriteFileParams {
    /// File contents encoded as base64.
    pub data_base64: String,
    /// Absolute path to write.
    pub path: AbsolutePathBuf,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FsWriteFileParams {
        required data_base64 "dataBase64",
        required path "path",
    }
}

impl FsWriteFileParams {
    /// With the required fields; everything else is left out.
    pub fn new(data_base64: impl Into<String>, path: AbsolutePathBuf) -> Self {
        Self { data_base64: data_base64.into(), path, rest: Map::new() }
    }
}

/// Successful response for `fs/writeFile`.
///
/// Result of [`fs/writeFile`](super::methods::FsWriteFile).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FsWriteFileResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FsWriteFileResponse {}
}
