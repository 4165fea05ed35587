//! PE: the file header, the optional header and its directory of tables.

use std::io::{Read, Seek};

use super::signature::read_authenticode;
use super::source::Source;
use super::{Binary, BinaryError, Facts, Hardening, Image, Kind, Machine, PeFacts, SignatureError};
use crate::platform::Architecture;

const IMAGE_FILE_DLL: u16 = 0x2000;
const IMAGE_FILE_EXECUTABLE_IMAGE: u16 = 0x0002;
const DYNAMIC_BASE: u16 = 0x0040;
const NX_COMPAT: u16 = 0x0100;
/// That a section can be written and executed.
const WRITE_AND_EXECUTE: u32 = 0xa000_0000;
/// The place of the certificate table among the directories.
const CERTIFICATES: u64 = 4;

/// Reads a file for Windows. `None`: it is a DOS program, which has no PE header.
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
    // Unlike the other directories this one holds an offset in the file, not an address.
    let at = directories + CERTIFICATES * 8;
    let certificates = if count > CERTIFICATES { (optional.u32(at)?, optional.u32(at + 4)?) } else { (0, 0) };
    let signature = match (u64::from(certificates.0), u64::from(certificates.1)) {
        (_, 0) => None,
        (offset, size) => {
            let table = source.table("certificate table", offset, size)?;
            let after = source.length() - offset - size;
            let (checksum, entry) = (start + 24 + 64, start + 24 + at);
            Some(if after > 0 {
                let reason = format!("{after} bytes after it are not covered by it");
                Err(SignatureError::Broken(reason))
            } else if offset < entry + 8 {
                Err(SignatureError::Broken("it overlaps the headers".into()))
            } else {
                read_authenticode(table.bytes(), offset, checksum, entry)
            })
        }
    };
    let table = source.table("section table", start + 24 + size, sections * 40)?;
    let protection = optional.u16(70)?;
    let mut hardening = Hardening {
        // Without NX_COMPAT the data of a 32-bit program can be executed, the stack with it; that of a 64-bit one never.
        executable_stack: directories == 96 && protection & NX_COMPAT == 0,
        position_independent: protection & DYNAMIC_BASE != 0,
        ..Hardening::default()
    };
    for section in 0..sections {
        let (size, offset) = (table.u32(section * 40 + 16)?, table.u32(section * 40 + 20)?);
        source.require("section", u64::from(offset), u64::from(size))?;
        if table.u32(section * 40 + 36)? & WRITE_AND_EXECUTE == WRITE_AND_EXECUTE {
            let name = table.part(section * 40, 8)?;
            let name = String::from_utf8_lossy(name.bytes()).trim_end_matches('\0').to_owned();
            hardening.writable_code.get_or_insert(name);
        }
    }
    let facts = PeFacts { subsystem: optional.u16(68)?, signature };
    Ok(Some(Binary { kind, images: vec![Image { machine, facts: Facts::Pe(facts), hardening }] }))
}
