//! Wheels and source distributions: writing them, and what stands in them.

mod deflate;
mod error;
mod metadata;
mod project;
mod sdist;
mod time;
mod wheel;
mod zip;

pub use deflate::Compression;
pub use error::DistributionError;
pub use metadata::url_safe_base64;
pub use project::{Project, RUNTIME_PROJECT, normalize};
pub use sdist::write_tar_gz;
pub use time::Timestamp;

use std::path::PathBuf;

use serde::Serialize;

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
    /// Its SHA-256, in hexadecimal.
    pub sha256: String,
    /// How many files it holds.
    pub files: usize,
    /// How large they are together, unpacked, in bytes.
    pub unpacked: u64,
}

/// Bytes in hexadecimal.
pub fn hexadecimal(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
