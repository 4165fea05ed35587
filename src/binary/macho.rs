//! Mach-O: header and load commands of each slice.

use std::io::{Read, Seek};

use super::signature::read_code_directory;
use super::source::{Source, Table};
use super::{
    Binary, BinaryError, Facts, Hardening, Image, Kind, MachOFacts, Machine, MinimumSystem, Signature, SignatureError,
};
use crate::platform::Architecture;

const LC_SEGMENT: u32 = 0x1;
const LC_LOAD_DYLIB: u32 = 0xc;
const LC_LOAD_WEAK_DYLIB: u32 = 0x8000_0018;
const LC_SEGMENT_64: u32 = 0x19;
const LC_CODE_SIGNATURE: u32 = 0x1d;
const LC_RPATH: u32 = 0x8000_001c;
const LC_REEXPORT_DYLIB: u32 = 0x8000_001f;
const LC_VERSION_MIN_MACOSX: u32 = 0x24;
const LC_BUILD_VERSION: u32 = 0x32;

/// A hundred times more than the largest programs have.
const COMMANDS_LIMIT: u64 = 1 << 20;

const MH_ALLOW_STACK_EXECUTION: u32 = 0x0002_0000;
const MH_PIE: u32 = 0x0020_0000;
/// That a segment can be written and executed.
const WRITE_AND_EXECUTE: u32 = 6;

/// The type of a file that holds what a debugger needs of another: its segments point into that.
const MH_DSYM: u32 = 10;

/// Reads a file for one CPU. `None`: it is a companion for debuggers.
pub(super) fn read<R: Read + Seek>(source: &mut Source<'_, R>) -> Result<Option<Binary>, BinaryError> {
    let header = source.table("file header", 0, 28)?;
    let is_companion = |big_endian| header.number(12, big_endian).is_ok_and(|kind| kind == MH_DSYM);
    if is_companion(false) || is_companion(true) {
        return Ok(None);
    }
    let (kind, image) = read_slice(source)?;
    Ok(Some(Binary { kind, images: vec![image] }))
}

/// Reads a file with several slices, each for a different CPU.
pub(super) fn read_universal<R: Read + Seek>(source: &mut Source<'_, R>) -> Result<Binary, BinaryError> {
    let header = source.table("universal header", 0, 8)?.with_endianness(true);
    let is_64_bit = header.u32(0)? == 0xcafe_babf;
    let count = u64::from(header.u32(4)?);
    let size: u64 = if is_64_bit { 32 } else { 20 };
    let table = source.table("list of slices", 8, count * size)?.with_endianness(true);
    let mut binary: Option<Binary> = None;
    for index in 0..count {
        let at = index * size;
        let cpu = table.u32(at)?;
        let (offset, length) = if is_64_bit {
            (table.u64(at + 8)?, table.u64(at + 16)?)
        } else {
            (u64::from(table.u32(at + 8)?), u64::from(table.u32(at + 12)?))
        };
        let (kind, image) = read_slice(&mut source.slice("slice", offset, length)?)?;
        if machine(cpu) != image.machine {
            let reason = format!("a slice is listed for {} but contains code for {}", machine(cpu), image.machine);
            return Err(source.inconsistent(reason));
        }
        match &mut binary {
            None => binary = Some(Binary { kind, images: vec![image] }),
            Some(binary) if binary.kind != kind => {
                return Err(source.inconsistent("its slices are of different kinds"));
            }
            Some(binary) => binary.images.push(image),
        }
    }
    binary.ok_or_else(|| source.inconsistent("it has no slice"))
}

fn machine(cpu: u32) -> Machine {
    match cpu {
        0x0000_0007 => Machine::Known(Architecture::I686),
        0x0100_0007 => Machine::Known(Architecture::X86_64),
        0x0100_000c => Machine::Known(Architecture::Aarch64),
        other => Machine::Unknown(other),
    }
}

fn read_slice<R: Read + Seek>(source: &mut Source<'_, R>) -> Result<(Kind, Image), BinaryError> {
    let header = source.table("file header", 0, 28)?;
    let (is_64_bit, big_endian) = match header.u32(0)? {
        0xfeed_face => (false, false),
        0xfeed_facf => (true, false),
        0xcefa_edfe => (false, true),
        0xcffa_edfe => (true, true),
        _ => return Err(source.inconsistent("a slice contains no Mach-O image")),
    };
    let header = header.with_endianness(big_endian);
    let machine = machine(header.u32(4)?);
    let kind = match header.u32(12)? {
        2 => Kind::Program,
        6 | 8 => Kind::Library,
        _ => Kind::Other,
    };
    let (count, size) = (header.u32(16)?, u64::from(header.u32(20)?));
    let offset = if is_64_bit { 32 } else { 28 };
    if size > COMMANDS_LIMIT {
        return Err(source.inconsistent(format!("its load commands are {size} bytes long")));
    }
    let commands = source.table("load commands", offset, size)?.with_endianness(big_endian);
    let mut facts = MachOFacts { minimum: None, needed: Vec::new(), signature: None };
    let flags = header.u32(24)?;
    let mut hardening = Hardening {
        executable_stack: flags & MH_ALLOW_STACK_EXECUTION != 0,
        position_independent: kind != Kind::Program || flags & MH_PIE != 0,
        ..Hardening::default()
    };
    let mut at = 0;
    for _ in 0..count {
        let length = u64::from(commands.u32(at + 4)?);
        if length < 8 {
            return Err(source.inconsistent(format!("a load command is {length} bytes long, less than its own header")));
        }
        let command = commands.part(at, length)?;
        match command.u32(0)? {
            LC_SEGMENT => {
                source.require("segment", u64::from(command.u32(32)?), u64::from(command.u32(36)?))?;
                if command.u32(44)? & WRITE_AND_EXECUTE == WRITE_AND_EXECUTE {
                    hardening.writable_code.get_or_insert(segment_name(&command)?);
                }
            }
            LC_SEGMENT_64 => {
                source.require("segment", command.u64(40)?, command.u64(48)?)?;
                if command.u32(60)? & WRITE_AND_EXECUTE == WRITE_AND_EXECUTE {
                    hardening.writable_code.get_or_insert(segment_name(&command)?);
                }
            }
            LC_RPATH => hardening.search_paths.push(command.text(u64::from(command.u32(8)?))?),
            LC_LOAD_DYLIB | LC_LOAD_WEAK_DYLIB | LC_REEXPORT_DYLIB => {
                let name = command.text(u64::from(command.u32(8)?))?;
                facts.needed.push(name);
            }
            LC_CODE_SIGNATURE => {
                let (offset, size) = (u64::from(command.u32(8)?), u64::from(command.u32(12)?));
                source.require("code signature", offset, size)?;
                facts.signature = Some(read_signature(source, offset, size)?);
            }
            LC_VERSION_MIN_MACOSX => {
                facts.minimum = Some(MinimumSystem {
                    platform: MinimumSystem::MACOS,
                    version: version(command.u32(8)?),
                    command: "LC_VERSION_MIN_MACOSX",
                });
            }
            LC_BUILD_VERSION => {
                let said = MinimumSystem {
                    platform: command.u32(8)?,
                    version: version(command.u32(12)?),
                    command: "LC_BUILD_VERSION",
                };
                // A library for macOS and Mac Catalyst has one of each; macOS is what counts here.
                if facts.minimum.is_none_or(|known| known.platform != MinimumSystem::MACOS) {
                    facts.minimum = Some(said);
                }
            }
            _ => {}
        }
        at += length;
    }
    Ok((kind, Image { machine, facts: Facts::MachO(facts), hardening }))
}

/// The signature at this place of an image, which has to be its end.
fn read_signature<R: Read + Seek>(
    source: &mut Source<'_, R>,
    offset: u64,
    size: u64,
) -> Result<Result<Signature, SignatureError>, BinaryError> {
    let table = source.table("code signature", offset, size)?;
    let after = source.length() - offset - size;
    if after > 0 {
        let reason = format!("{after} bytes after it are not covered by it");
        return Ok(Err(SignatureError::Broken(reason)));
    }
    Ok(read_code_directory(table.bytes(), source.start(), offset))
}

/// The name of a segment, from its load command.
fn segment_name(command: &Table) -> Result<String, BinaryError> {
    let name = command.part(8, 16)?;
    let end = name.bytes().iter().position(|byte| *byte == 0).unwrap_or(16);
    Ok(String::from_utf8_lossy(name.bytes().get(..end).unwrap_or_default()).into_owned())
}

/// `xxxx.yy.zz`, packed into 16, 8 and 8 bits.
fn version(packed: u32) -> [u16; 3] {
    let [high, low, minor, patch] = packed.to_be_bytes();
    [u16::from_be_bytes([high, low]), minor.into(), patch.into()]
}
