//! Where a binary runs and what a wheel promises about it: target triples, platform tags, and the release matrix.

mod matrix;
mod policy;
mod tag;
mod target;

pub use matrix::{Matrix, MatrixError, MatrixPlatform, Platform, Projects, Publisher};
pub use policy::{AcceptedFinding, ExpectedSigner};
pub use tag::{InvalidTag, PlatformTag, PlatformTags};
pub use target::{Architecture, OperatingSystem, Target, UnknownTarget};
