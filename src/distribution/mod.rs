//! Wheels and source distributions: their contents, and writing them.

mod deflate;
mod error;
mod filename;
mod metadata;
mod project;
mod recorded;
mod sdist;
mod time;
mod wheel;
mod zip;

pub(crate) use deflate::Unpacked;
#[cfg(fuzzing)]
pub(crate) use deflate::fuzzing;
pub use deflate::{Compression, CompressionPool};
pub(crate) use error::DistributionError;
pub use filename::{InvalidWheelFilename, WheelFilename};
pub(crate) use filename::{PlatformName, Tag, TagSet, is_project_name};
pub use project::Project;
pub(crate) use project::{RUNTIME_PROJECT, normalize};
pub(crate) use recorded::{Recorded, staged_properties};
pub(crate) use sdist::{Sdist, write_tar_gz};
pub use time::Timestamp;
pub(crate) use wheel::Wheel;
pub(crate) use zip::write_zip;

use std::path::PathBuf;

use serde::Serialize;

use crate::digest::Sha256Digest;

/// How a distribution is written.
#[derive(Debug, Clone, Copy)]
pub struct BuildOptions {
    /// How hard to compress.
    pub compression: Compression,
    /// How many threads compress; all cores where `None`. The bytes are the same whatever the number.
    pub threads: Option<usize>,
    /// The time stamp of all members.
    pub timestamp: Timestamp,
}

impl BuildOptions {
    /// The threads that compress this way.
    pub fn pool(&self) -> CompressionPool {
        CompressionPool::new(self.compression, self.threads)
    }

    /// The options of a release: default compression on all cores, the time stamp from the environment.
    pub fn from_environment() -> Result<BuildOptions, DistributionError> {
        let timestamp = Timestamp::from_environment()?;
        Ok(BuildOptions { compression: Compression::Default, threads: None, timestamp })
    }
}

/// A distribution that was written.
#[derive(Debug, Clone, Serialize)]
pub struct Distribution {
    /// Where it is.
    pub path: PathBuf,
    /// Its size in bytes.
    pub size: u64,
    /// Its SHA-256.
    pub sha256: Sha256Digest,
    /// How many files it holds.
    pub files: usize,
    /// How large they are together, unpacked, in bytes.
    pub unpacked: u64,
}
