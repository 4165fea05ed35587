//! What is known of a package before it is read.

use crate::platform::Target;
use crate::version::CodexVersion;

/// What the caller knows of a package before it is read.
#[derive(Debug, Clone, Default)]
pub(crate) struct Expected<'a> {
    /// The version it must have, and who says so (`--codex-version`).
    pub version: Option<(&'a CodexVersion, &'a str)>,
    /// The target it must be for.
    pub target: Option<Target>,
}
