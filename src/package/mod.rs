//! A codex package: the sources it is read from and the layout it has.
//!
//! Whatever the source (a directory, an archive, an installed or downloaded wheel, a bare binary) and however old, what comes out
//! is a [`Package`] in today's layout.

mod error;
mod layout;
mod source;

pub use error::PackageError;
pub(crate) use layout::CODE_MODE_HOST_SINCE;
pub use layout::{CODE_MODE_HOST, METADATA_FILE, Package, Program, Role, Warning, companions};
pub use source::{Expected, Source, open};
