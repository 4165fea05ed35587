//! Where a binary runs and what a wheel promises about it: target triples, platform tags, and the release matrix.

mod matrix;
mod policy;
mod tag;
mod target;

pub use matrix::Projects;
pub(crate) use matrix::{Matrix, MatrixError, MatrixPlatform, Platform, Publisher};
pub(crate) use policy::AcceptedFinding;
pub use policy::ExpectedSigner;
pub(crate) use tag::{InvalidTag, PlatformTag, PlatformTags};
pub use target::{Architecture, OperatingSystem, Target};
