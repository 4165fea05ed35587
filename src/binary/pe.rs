//! PE: the file header, the optional header and its directory of tables.

use std::io::{Read, Seek};

use super::source::Source;
use super::{Binary, BinaryError, Facts, Image, Kind, Machine, PeFacts};
use crate::platform::Architecture;

const IMAGE_FILE_DLL: u16 = 0x2000;
const IMAGE_FILE_EXECUTABLE_IMAGE: u16 = 0x0002;
/// The place of the certificate table among the directories.
const CERTIFICATES: u64 = 4;

/// Reads a file for Windows. `None`: it is a program for DOS, which has something else where a PE header would be.
pub(super) fn read<R: Read + Seek>(source: &mut Source<'_, R>) -> Result<Option<Binary>, BinaryError> {
    if source.require("DOS header", 0, 64).is_err() {
        return Ok(None);
    }
    let start = u64::from(source.table("DOS header", 0, 64)?.u32(60)?);
    if source.require("signature", start, 4).is_err()
        || source.table("signature", start, 4)?.u32(0)? != u32::from_le_bytes(*b"PE\0\0")
    {
        return Ok(None);
    }
    let header = source.table("file header", start, 24)?;
    let machine = match header.u16(4)? {
        0x014c => Machine::Known(Architecture::I686),
        0x8664 => Machine::Known(Architecture::X86_64),
        0xaa64 => Machine::Known(Architecture::Aarch64),
        other => Machine::Unknown(other.into()),
    };
    let sections = u64::from(header.u16(6)?);
    let size = u64::from(header.u16(20)?);
    let characteristics = header.u16(22)?;
    let kind = match characteristics {
        _ if characteristics & IMAGE_FILE_EXECUTABLE_IMAGE == 0 => Kind::Other,
        _ if characteristics & IMAGE_FILE_DLL != 0 => Kind::Library,
        _ => Kind::Program,
    };

    let optional = source.table("optional header", start + 24, size)?;
    let directories: u64 = match optional.u16(0)? {
        0x010b => 96,
        0x020b => 112,
        other => {
            return Err(source.inconsistent(format!("its optional header has the unknown magic number {other:#x}")));
        }
    };
    let count = u64::from(optional.u32(directories - 4)?);
    let is_signed = if count > CERTIFICATES {
        // Unlike the other directories this one holds an offset in the file, not an address.
        let at = directories + CERTIFICATES * 8;
        let (offset, size) = (u64::from(optional.u32(at)?), u64::from(optional.u32(at + 4)?));
        source.require("certificate table", offset, size)?;
        size > 0
    } else {
        false
    };
    let table = source.table("section table", start + 24 + size, sections * 40)?;
    for section in 0..sections {
        let (size, offset) = (table.u32(section * 40 + 16)?, table.u32(section * 40 + 20)?);
        source.require("section", u64::from(offset), u64::from(size))?;
    }
    let facts = PeFacts { subsystem: optional.u16(68)?, is_signed };
    Ok(Some(Binary { kind, images: vec![Image { machine, facts: Facts::Pe(facts) }] }))
}
