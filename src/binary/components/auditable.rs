//! The list of packages that `cargo auditable` embeds: section `.dep-v0`, JSON compressed with zlib.

use std::io::{Read, Seek};

use serde::Deserialize;

use super::{Crate, Origin, section};
use crate::binary::source::Source;
use crate::binary::{BinaryError, Format};

/// A thousand packages take a tenth of it.
const JSON_LIMIT: u64 = 8 << 20;

#[derive(Deserialize)]
struct List {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
    source: String,
    /// `build` for what only the build needed; anything else is in the program.
    #[serde(default)]
    kind: String,
    #[serde(default)]
    root: bool,
}

/// The crates that the program lists, without itself; `None` if it has no list.
pub(super) fn read<R: Read + Seek>(reader: &mut R, length: u64) -> Result<Option<Vec<Crate>>, BinaryError> {
    let Some((offset, size)) = section::find(reader, length, ".dep-v0")? else { return Ok(None) };
    let mut source = Source::new(reader, Format::Elf, length);
    let table = source.table("section .dep-v0", offset, size)?;
    let mut text = Vec::new();
    let decoder = flate2::read::ZlibDecoder::new(table.bytes());
    let bad = |reason: String| source.inconsistent(format!("section .dep-v0 is invalid: {reason}"));
    decoder.take(JSON_LIMIT).read_to_end(&mut text).map_err(|error| bad(error.to_string()))?;
    let list: List = serde_json::from_slice(&text).map_err(|error| bad(error.to_string()))?;
    let packages = list.packages.into_iter().filter(|package| package.kind != "build" && !package.root);
    Ok(Some(
        packages
            .map(|package| Crate {
                origin: match package.source.as_str() {
                    "crates.io" => Origin::Registry,
                    "git" => Origin::Git,
                    "local" => Origin::Workspace,
                    _ => Origin::OtherRegistry,
                },
                name: package.name,
                version: package.version,
            })
            .collect(),
    ))
}
