//! What a program was built from, as far as its bytes tell: the list that `cargo auditable` embeds, or else the paths of crates
//! that panic messages keep.

mod auditable;
mod scan;
mod section;

use std::collections::BTreeMap;
use std::io::{Read, Seek};

use super::BinaryError;

/// What a program was built from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Components {
    /// The crates, and how each is known. Of those that panic messages name there may be more: one that cannot panic leaves no trace.
    pub crates: BTreeMap<Crate, Evidence>,
    /// The version of V8, if it is in there.
    pub v8: Option<String>,
    /// The version of ripgrep, if the program is it.
    pub ripgrep: Option<String>,
}

/// A crate.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Crate {
    /// Its name; of one from a repository, the repository's.
    pub name: String,
    /// Its version; of one from a repository, the beginning of the commit.
    pub version: String,
    /// Where it comes from.
    pub origin: Origin,
}

/// Where a crate comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Origin {
    /// Rust's own registry.
    Registry,
    /// Another registry.
    OtherRegistry,
    /// A Git repository.
    Git,
    /// The workspace that the program was built in.
    Workspace,
}

/// How something is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Evidence {
    /// The program lists what it was built from (`cargo auditable`).
    Listed,
    /// A path in a panic message.
    Path,
    /// A path in a panic message of Rust's standard library, which was built before.
    StandardLibrary,
}

impl Evidence {
    /// In words.
    pub(crate) fn describe(self) -> &'static str {
        match self {
            Evidence::Listed => "the list of packages in section .dep-v0",
            Evidence::Path => "the path of its source in panic messages",
            Evidence::StandardLibrary => "the path of its source in panic messages of the standard library",
        }
    }
}

/// Finds out what a program was built from. Takes one pass over the file, and another one where V8 is in it. `is_ripgrep` says that
/// the program is ripgrep, whose version then is looked for.
pub(crate) fn find_components<R: Read + Seek>(
    reader: &mut R,
    length: u64,
    is_ripgrep: bool,
) -> Result<Components, BinaryError> {
    let listed = auditable::read(reader, length)?;
    reader.rewind()?;
    let mut inside = scan::crates(reader)?;
    if let Some(listed) = listed {
        // What lists everything is not guessed at.
        inside.crates.retain(|_, evidence| *evidence == Evidence::StandardLibrary);
        inside.crates.extend(listed.into_iter().map(|found| (found, Evidence::Listed)));
    }
    let v8 = inside.crates.keys().find(|found| found.name == "v8").map(|found| found.version.clone());
    if let Some(version) = v8 {
        reader.rewind()?;
        inside.v8 = scan::v8(reader, &version)?;
    }
    if is_ripgrep {
        reader.rewind()?;
        inside.ripgrep = scan::ripgrep(reader)?;
    }
    Ok(inside)
}

#[cfg(test)]
mod tests;
