//! Container formats read with suspicion: ZIP and tar.

pub mod tar;
pub mod zip;
mod zstandard;
