//! Finds a section of an executable by its name.

use std::io::{Read, Seek};

use crate::binary::source::Source;
use crate::binary::{BinaryError, Format};

/// Where a section's bytes are in the file: offset and size. `None` if there is no such section, or no executable.
pub(super) fn find<R: Read + Seek>(reader: &mut R, length: u64, name: &str) -> Result<Option<(u64, u64)>, BinaryError> {
    let mut start = [0; 6];
    reader.rewind()?;
    if length < 64 || reader.read_exact(&mut start).is_err() {
        return Ok(None);
    }
    match start {
        [0x7f, b'E', b'L', b'F', 2, 1] => elf(&mut Source::new(reader, Format::Elf, length), name),
        [0xcf, 0xfa, 0xed, 0xfe, ..] => mach_o(&mut Source::new(reader, Format::MachO, length), name),
        [b'M', b'Z', ..] => pe(&mut Source::new(reader, Format::Pe, length), name),
        _ => Ok(None),
    }
}

fn elf<R: Read + Seek>(source: &mut Source<'_, R>, name: &str) -> Result<Option<(u64, u64)>, BinaryError> {
    let header = source.table("file header", 0, 64)?;
    let (offset, size, count) = (header.u64(40)?, u64::from(header.u16(58)?), u64::from(header.u16(60)?));
    let names = u64::from(header.u16(62)?);
    // Sections can be stripped without the program noticing.
    if offset == 0 || size < 64 || names >= count {
        return Ok(None);
    }
    let table = source.table("section table", offset, size * count)?;
    let names = source.table("section names", table.u64(names * size + 24)?, table.u64(names * size + 32)?)?;
    for index in 0..count {
        let at = index * size;
        if names.text(u64::from(table.u32(at)?)).is_ok_and(|found| found == name) {
            return Ok(Some((table.u64(at + 24)?, table.u64(at + 32)?)));
        }
    }
    Ok(None)
}

fn mach_o<R: Read + Seek>(source: &mut Source<'_, R>, name: &str) -> Result<Option<(u64, u64)>, BinaryError> {
    const LC_SEGMENT_64: u32 = 0x19;
    let header = source.table("file header", 0, 32)?;
    let commands = source.table("load commands", 32, u64::from(header.u32(20)?))?;
    let mut at = 0;
    for _ in 0..header.u32(16)? {
        let length = u64::from(commands.u32(at + 4)?);
        if length < 8 {
            return Err(source.inconsistent("a load command is shorter than its own header"));
        }
        if commands.u32(at)? == LC_SEGMENT_64 {
            let command = commands.part(at, length)?;
            for index in 0..u64::from(command.u32(64)?) {
                let section = command.part(72 + index * 80, 80)?;
                if section.part(0, 16)?.bytes().split(|byte| *byte == 0).next() == Some(name.as_bytes()) {
                    return Ok(Some((u64::from(section.u32(48)?), section.u64(40)?)));
                }
            }
        }
        at += length;
    }
    Ok(None)
}

fn pe<R: Read + Seek>(source: &mut Source<'_, R>, name: &str) -> Result<Option<(u64, u64)>, BinaryError> {
    let start = u64::from(source.table("DOS header", 0, 64)?.u32(60)?);
    let header = source.table("file header", start, 24)?;
    let (count, size) = (u64::from(header.u16(6)?), u64::from(header.u16(20)?));
    let table = source.table("section table", start + 24 + size, count * 40)?;
    for index in 0..count {
        let section = table.part(index * 40, 40)?;
        if section.part(0, 8)?.bytes().split(|byte| *byte == 0).next() == Some(name.as_bytes()) {
            let size = section.u32(8)?.min(section.u32(16)?);
            return Ok(Some((u64::from(section.u32(20)?), u64::from(size))));
        }
    }
    Ok(None)
}
