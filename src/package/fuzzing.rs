//! A door for fuzzing.

use super::source::{Form, Source};
use super::{Expected, METADATA_FILE, PackageError, layout};
use crate::atomic_write::Scratch;
use crate::plan::{Content, Entry, InvalidPath, Plan};
use crate::version::CodexVersion;

/// The version of a package that consists of `codex-package.json` and one program.
pub(crate) fn version(metadata: &[u8], program: &[u8]) -> Result<CodexVersion, PackageError> {
    let mut files = Plan::new();
    let wrong = |error: InvalidPath| std::io::Error::other(error.to_string());
    for (path, content, executable) in [(METADATA_FILE, metadata, false), ("bin/codex", program, true)] {
        let entry = Entry { content: Content::bytes(content), executable, origin: path.to_owned() };
        files.insert(path.parse().map_err(wrong)?, entry).map_err(|error| std::io::Error::other(error.to_string()))?;
    }
    let source = Source { path: "package".into(), form: Form::Archive, files, keeps_modes: true, sha256: None };
    layout::parse_layout(&source, Scratch::temporary()?, &Expected::default()).map(|package| package.version)
}
