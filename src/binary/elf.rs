//! ELF: the program headers and the dynamic section, as the kernel and the loader read them. Section headers are not used:
//! they can be stripped without the program noticing.

use std::io::{Read, Seek};

use super::source::{Source, TEXT_LIMIT, Table};
use super::{Binary, BinaryError, ElfFacts, Facts, GlibcNeed, Hardening, Image, Kind, Libc, Machine};
use crate::platform::Architecture;

/// How wide numbers are in this file and in which order their bytes come.
#[derive(Clone, Copy)]
struct Shape {
    is_64_bit: bool,
    big_endian: bool,
}

impl Shape {
    /// The first if addresses are 64 bits wide, otherwise the second.
    fn choose(self, wide: u64, narrow: u64) -> u64 {
        if self.is_64_bit { wide } else { narrow }
    }
}

/// A part of the file that is mapped to memory.
struct Segment {
    address: u64,
    offset: u64,
    size: u64,
}

/// What the dynamic section says, with addresses as they are.
#[derive(Default)]
struct Dynamic {
    needed: Vec<u64>,
    strings: Option<(u64, u64)>,
    symbols: Option<u64>,
    hash: Option<u64>,
    gnu_hash: Option<u64>,
    symbol_versions: Option<u64>,
    needed_versions: Option<(u64, u64)>,
    has_name: bool,
    search_paths: Vec<u64>,
    is_program: bool,
}

const ET_EXEC: u16 = 2;
const ET_DYN: u16 = 3;
const PT_LOAD: u32 = 1;
const PT_DYNAMIC: u32 = 2;
const PT_INTERP: u32 = 3;
const PT_GNU_STACK: u32 = 0x6474_e551;
const PT_GNU_RELRO: u32 = 0x6474_e552;
const PF_X: u32 = 1;
/// That a segment can be written and executed.
const WRITE_AND_EXECUTE: u32 = 3;
const DF_1_PIE: u64 = 0x0800_0000;
const VER_FLG_WEAK: u16 = 2;
const SHT_NOBITS: u32 = 8;
const SHF_EXECINSTR: u64 = 4;
/// Code for graphics cards: CUDA, AMD, and Intel's.
const GRAPHICS: [u16; 3] = [190, 224, 205];
/// The longest names that most files have.
const SHORT_NAME: u64 = 128;
/// More libraries than any program loads.
const NEEDED_LIMIT: usize = 4096;

/// Reads a file for Linux. `None`: it is for another system, for a graphics card, or holds nothing but what a debugger needs.
pub(super) fn read<R: Read + Seek>(source: &mut Source<'_, R>) -> Result<Option<Binary>, BinaryError> {
    let identity = source.table("identification", 0, 16)?;
    let shape = Shape {
        is_64_bit: match identity.byte(4)? {
            1 => false,
            2 => true,
            class => return Err(source.inconsistent(format!("its class is {class}, neither 32 nor 64 bits"))),
        },
        big_endian: match identity.byte(5)? {
            1 => false,
            2 => true,
            order => return Err(source.inconsistent(format!("its byte order is {order}, neither little nor big"))),
        },
    };
    // 0 is what Linux toolchains write, 3 is GNU/Linux by name.
    let system = identity.byte(7)?;
    if !matches!(system, 0 | 3) {
        return Ok(None);
    }
    let header = source.table("file header", 0, shape.choose(64, 52))?.with_endianness(shape.big_endian);
    if GRAPHICS.contains(&header.u16(18)?) {
        return Ok(None);
    }
    match read_linux(source, shape, &header) {
        // Looked for only if something is wrong: sections are at the end of a file.
        Err(error @ (BinaryError::Truncated { .. } | BinaryError::Inconsistent { .. })) => {
            if is_debug_companion(source, shape, &header)? { Ok(None) } else { Err(error) }
        }
        outcome => outcome.map(Some),
    }
}

fn read_linux<R: Read + Seek>(source: &mut Source<'_, R>, shape: Shape, header: &Table) -> Result<Binary, BinaryError> {
    let file_type = header.u16(16)?;
    let machine = machine(header.u16(18)?, shape);
    let entry = header.word(24, shape.is_64_bit)?;
    let offset = header.word(shape.choose(32, 28), shape.is_64_bit)?;
    let entry_size = u64::from(header.u16(shape.choose(54, 42))?);
    let count = u64::from(header.u16(shape.choose(56, 44))?);
    if count > 0 && entry_size < shape.choose(56, 32) {
        return Err(source.inconsistent(format!("its program headers are {entry_size} bytes each, too small")));
    }
    let headers = source.table("program header table", offset, entry_size * count)?.with_endianness(shape.big_endian);

    let mut segments = Vec::new();
    let mut dynamic = None;
    let mut interpreter = None;
    let mut hardening = Hardening::default();
    let (mut stack, mut relro) = (None, false);
    for index in 0..count {
        let at = index * entry_size;
        let segment = Segment {
            offset: headers.word(at + shape.choose(8, 4), shape.is_64_bit)?,
            address: headers.word(at + shape.choose(16, 8), shape.is_64_bit)?,
            size: headers.word(at + shape.choose(32, 16), shape.is_64_bit)?,
        };
        let flags = headers.u32(at + shape.choose(4, 24))?;
        match headers.u32(at)? {
            PT_LOAD => {
                if flags & WRITE_AND_EXECUTE == WRITE_AND_EXECUTE {
                    hardening.writable_code.get_or_insert(format!("at {:#x}", segment.address));
                }
                source.require("segment", segment.offset, segment.size)?;
                segments.push(segment);
            }
            PT_GNU_STACK => stack = Some(flags & PF_X != 0),
            PT_GNU_RELRO => relro = true,
            PT_DYNAMIC => dynamic = Some((segment.offset, segment.size)),
            PT_INTERP => {
                let size = segment.size.min(4096);
                interpreter = Some(source.table("interpreter name", segment.offset, size)?.text(0)?);
            }
            _ => {}
        }
    }

    let dynamic = dynamic.map(|(offset, size)| read_dynamic(source, shape, offset, size)).transpose()?;
    let kind = match (file_type, &dynamic) {
        (ET_EXEC, _) => Kind::Program,
        (ET_DYN, Some(dynamic)) if dynamic.is_program || (interpreter.is_some() && !dynamic.has_name) => Kind::Program,
        (ET_DYN, None) if entry != 0 => Kind::Program,
        (ET_DYN, _) => Kind::Library,
        _ => Kind::Other,
    };
    // Without this header, the kernel makes the stack of a program for these CPUs executable.
    let default = matches!(machine, Machine::Known(Architecture::X86_64 | Architecture::I686)) && kind != Kind::Other;
    hardening.executable_stack = stack.unwrap_or(default && count > 0);
    hardening.position_independent = file_type == ET_DYN;
    hardening.read_only_relocations = dynamic.as_ref().map(|_| relro);
    let mut facts = ElfFacts { interpreter, ..ElfFacts::default() };
    if let Some(dynamic) = dynamic {
        Loaded { source, shape, segments: &segments }.fill(&dynamic, &mut facts, &mut hardening)?;
    }
    facts.is_static = facts.interpreter.is_none() && facts.needed.is_empty();
    facts.libc = libc(&facts);
    Ok(Binary { kind, images: vec![Image { machine, facts: Facts::Elf(facts), hardening }] })
}

/// Whether the code was taken out of a file and left in another: `objcopy --only-keep-debug` leaves sections without contents.
fn is_debug_companion<R: Read + Seek>(
    source: &mut Source<'_, R>,
    shape: Shape,
    header: &Table,
) -> Result<bool, BinaryError> {
    let offset = header.word(shape.choose(40, 32), shape.is_64_bit)?;
    let size = u64::from(header.u16(shape.choose(58, 46))?);
    let count = u64::from(header.u16(shape.choose(60, 48))?);
    // Sections are for linkers and debuggers; a program does without.
    if offset == 0
        || count == 0
        || size < shape.choose(64, 40)
        || source.require("sections", offset, size * count).is_err()
    {
        return Ok(false);
    }
    let sections = source.table("sections", offset, size * count)?.with_endianness(shape.big_endian);
    for index in 0..count {
        let at = index * size;
        let flags = sections.word(at + 8, shape.is_64_bit)?;
        if flags & SHF_EXECINSTR != 0 {
            return Ok(sections.u32(at + 4)? == SHT_NOBITS);
        }
    }
    Ok(false)
}

fn machine(number: u16, shape: Shape) -> Machine {
    let known = match (number, shape.is_64_bit, shape.big_endian) {
        (3, false, false) => Architecture::I686,
        (21, true, true) => Architecture::Ppc64,
        (21, true, false) => Architecture::Ppc64le,
        (22, true, true) => Architecture::S390x,
        (40, false, false) => Architecture::Armv7l,
        (62, true, false) => Architecture::X86_64,
        (183, true, false) => Architecture::Aarch64,
        (243, true, false) => Architecture::Riscv64,
        _ => return Machine::Unknown(number.into()),
    };
    Machine::Known(known)
}

fn read_dynamic<R: Read + Seek>(
    source: &mut Source<'_, R>,
    shape: Shape,
    offset: u64,
    size: u64,
) -> Result<Dynamic, BinaryError> {
    let table = source.table("dynamic section", offset, size)?.with_endianness(shape.big_endian);
    let mut dynamic = Dynamic::default();
    let (mut strings, mut strings_size, mut versions, mut versions_count) = (None, None, None, None);
    let step = shape.choose(16, 8);
    for index in 0..size / step {
        let tag = table.word(index * step, shape.is_64_bit)?;
        let value = table.word(index * step + step / 2, shape.is_64_bit)?;
        match tag {
            0 => break,
            1 => dynamic.needed.push(value),
            4 => dynamic.hash = Some(value),
            5 => strings = Some(value),
            6 => dynamic.symbols = Some(value),
            15 | 29 => dynamic.search_paths.push(value),
            10 => strings_size = Some(value),
            14 => dynamic.has_name = true,
            // DT_DEBUG: linkers reserve a slot for a debugger only in programs.
            21 => dynamic.is_program = true,
            0x6fff_fef5 => dynamic.gnu_hash = Some(value),
            0x6fff_fff0 => dynamic.symbol_versions = Some(value),
            0x6fff_fffb => dynamic.is_program |= value & DF_1_PIE != 0,
            0x6fff_fffe => versions = Some(value),
            0x6fff_ffff => versions_count = Some(value),
            _ => {}
        }
    }
    dynamic.strings = strings.zip(strings_size);
    dynamic.needed_versions = versions.zip(versions_count);
    Ok(dynamic)
}

/// The image as it lies in memory: tables are found by address.
struct Loaded<'a, 'b, R> {
    source: &'a mut Source<'b, R>,
    shape: Shape,
    segments: &'a [Segment],
}

impl<R: Read + Seek> Loaded<'_, '_, R> {
    fn fill(&mut self, dynamic: &Dynamic, facts: &mut ElfFacts, hardening: &mut Hardening) -> Result<(), BinaryError> {
        if dynamic.needed.len() > NEEDED_LIMIT {
            return Err(self.source.inconsistent(format!("it needs {} libraries", dynamic.needed.len())));
        }
        for at in &dynamic.needed {
            facts.needed.push(self.string(dynamic, *at)?);
        }
        // One tag of each kind is all that a loader looks at.
        for at in dynamic.search_paths.iter().take(2) {
            let paths = self.string(dynamic, *at)?;
            hardening.search_paths.extend(paths.split(':').map(str::to_owned));
        }
        if let Some((address, count)) = dynamic.needed_versions {
            facts.glibc = self.glibc(dynamic, address, count)?;
        }
        Ok(())
    }

    /// A name in the string table, which as a whole can be large.
    fn string(&mut self, dynamic: &Dynamic, at: u64) -> Result<String, BinaryError> {
        let (address, size) =
            dynamic.strings.ok_or_else(|| self.source.inconsistent("it has names but no string table"))?;
        let rest = size
            .checked_sub(at)
            .filter(|rest| *rest > 0)
            .ok_or_else(|| self.source.inconsistent(format!("a name begins at {at}, past its string table")))?;
        let address = address.saturating_add(at);
        // Most names are short: a look at the next bytes costs less than one at all that could belong to it.
        let short = rest.min(SHORT_NAME);
        match self.table("string table", address, short)?.text(0) {
            Err(_) if short < rest => self.table("string table", address, rest.min(TEXT_LIMIT as u64))?.text(0),
            outcome => outcome,
        }
    }

    /// The newest glibc among the required versions, and the symbol that requires it.
    fn glibc(&mut self, dynamic: &Dynamic, address: u64, count: u64) -> Result<Option<GlibcNeed>, BinaryError> {
        // Records link to one another by byte counts; every one is at least 16 bytes, which bounds a hostile count.
        let table = self.rest("required versions", address)?;
        let mut newest: Option<(GlibcNeed, u16)> = None;
        let mut steps = table.len() / 16;
        let mut file = 0;
        for _ in 0..count.min(table.len() / 16 + 1) {
            let library = self.string(dynamic, u64::from(table.u32(file + 4)?))?;
            let mut entry = file + u64::from(table.u32(file + 8)?);
            for _ in 0..table.u16(file + 2)? {
                steps = steps
                    .checked_sub(1)
                    .ok_or_else(|| self.source.inconsistent("its required versions form a loop"))?;
                let name = self.string(dynamic, u64::from(table.u32(entry + 8)?))?;
                let (flags, index) = (table.u16(entry + 4)?, table.u16(entry + 6)?);
                // The loader starts a program whose weak requirements are not met.
                if let Some(version) = glibc_version(&name).filter(|_| flags & VER_FLG_WEAK == 0)
                    && newest.as_ref().is_none_or(|(need, _)| need.version < version)
                {
                    newest = Some((GlibcNeed { version, name, library: library.clone(), symbol: None }, index));
                }
                let next = u64::from(table.u32(entry + 12)?);
                if next == 0 {
                    break;
                }
                entry += next;
            }
            let next = u64::from(table.u32(file + 12)?);
            if next == 0 {
                break;
            }
            file += next;
        }
        let Some((mut need, index)) = newest else { return Ok(None) };
        need.symbol = self.symbol_with_version(dynamic, index)?;
        Ok(Some(need))
    }

    /// The first dynamic symbol that is bound to the version of this index.
    fn symbol_with_version(&mut self, dynamic: &Dynamic, index: u16) -> Result<Option<String>, BinaryError> {
        let (Some(versions), Some(symbols)) = (dynamic.symbol_versions, dynamic.symbols) else { return Ok(None) };
        let Some(count) = self.symbol_count(dynamic)? else { return Ok(None) };
        let versions = self.table("symbol versions", versions, count.saturating_mul(2))?;
        for symbol in 0..count {
            // The highest bit marks a version that is hidden from others.
            if versions.u16(symbol * 2)? & 0x7fff == index {
                let size = self.shape.choose(24, 16);
                let entry = self.table("symbol", symbols.saturating_add(symbol * size), size)?;
                return self.string(dynamic, u64::from(entry.u32(0)?)).map(Some);
            }
        }
        Ok(None)
    }

    /// The number of dynamic symbols, which only the hash tables tell.
    fn symbol_count(&mut self, dynamic: &Dynamic) -> Result<Option<u64>, BinaryError> {
        if let Some(address) = dynamic.hash {
            return Ok(Some(u64::from(self.table("hash table", address, 8)?.u32(4)?)));
        }
        let Some(address) = dynamic.gnu_hash else { return Ok(None) };
        let header = self.table("hash table", address, 16)?;
        let [buckets, first, bloom] = [header.u32(0)?, header.u32(4)?, header.u32(8)?].map(u64::from);
        let buckets_address = address.saturating_add(16 + bloom * self.shape.choose(8, 4));
        let table = self.table("hash table", buckets_address, buckets * 4)?;
        let mut last = 0;
        for bucket in 0..buckets {
            last = last.max(u64::from(table.u32(bucket * 4)?));
        }
        if last < first {
            return Ok(Some(first));
        }
        // The chain of the last bucket ends with the last symbol, marked by its lowest bit.
        let chain_address = buckets_address.saturating_add(buckets * 4 + (last - first) * 4);
        let chain = self.rest("hash table", chain_address)?;
        let mut length = 0;
        while chain.u32(length * 4)? & 1 == 0 {
            length += 1;
        }
        Ok(Some(last + length + 1))
    }

    fn table(&mut self, name: &'static str, address: u64, size: u64) -> Result<Table, BinaryError> {
        let (offset, _) = self.place(name, address)?;
        Ok(self.source.table(name, offset, size)?.with_endianness(self.shape.big_endian))
    }

    /// What is mapped from this address on, as far as a table can reach.
    fn rest(&mut self, name: &'static str, address: u64) -> Result<Table, BinaryError> {
        let (offset, size) = self.place(name, address)?;
        Ok(self.source.table(name, offset, size.min(1 << 20))?.with_endianness(self.shape.big_endian))
    }

    /// Where in the file an address lies, and how many bytes are mapped from there on.
    fn place(&self, name: &'static str, address: u64) -> Result<(u64, u64), BinaryError> {
        self.segments
            .iter()
            .find_map(|segment| {
                let inside = address.checked_sub(segment.address).filter(|inside| *inside < segment.size)?;
                Some((segment.offset + inside, segment.size - inside))
            })
            .ok_or_else(|| self.source.inconsistent(format!("no segment contains address {address:#x} of its {name}")))
    }
}

/// The glibc that first has this version name.
fn glibc_version(name: &str) -> Option<(u16, u16)> {
    // A marker rather than a number: the loader must understand packed relative relocations, which glibc 2.36 brought.
    if name == "GLIBC_ABI_DT_RELR" {
        return Some((2, 36));
    }
    let mut numbers = name.strip_prefix("GLIBC_")?.split('.');
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

fn libc(facts: &ElfFacts) -> Libc {
    if let Some(interpreter) = &facts.interpreter {
        let file = interpreter.rsplit('/').next().unwrap_or_default();
        if file.starts_with("ld-musl-") {
            return Libc::Musl;
        }
        if file.starts_with("ld-linux") || file.starts_with("ld64.so") || file == "ld.so.1" {
            return Libc::Glibc;
        }
    }
    if facts.needed.iter().any(|library| library == "libc.so.6") {
        return Libc::Glibc;
    }
    // libgcc has versions of glibc's name on musl, too.
    if facts.needed.iter().any(|library| library == "libc.so" || library.starts_with("libc.musl-")) {
        return Libc::Musl;
    }
    if facts.glibc.is_some() {
        return Libc::Glibc;
    }
    Libc::None
}
