//! The headers of an executable: one type, three readers (ELF, Mach-O, PE).
//!
//! Only headers and the tables they point to are read, wherever they are in the file; a program of 300 MB costs a few kilobytes.
//! Everything read is bounded and checked against the file's length first.

mod compatibility;
mod components;
mod elf;
mod hardening;
mod macho;
mod pe;
mod signature;
mod source;

use std::fmt;
use std::io::{self, Read, Seek};

pub(crate) use compatibility::{Incompatibility, NoTag, derive_tags};
pub(crate) use components::{Components, Crate, Evidence, Origin, find_components};
pub(crate) use hardening::{Hardening, search_path_leaves};
pub(crate) use signature::{Signature, SignatureCheck};
pub use signature::{SignatureError, Signer};
use source::Source;

use crate::hint::Hint;
use crate::interrupt;
use crate::platform::{Architecture, OperatingSystem};

/// The most bytes of one table that are read; those of the largest libraries known take a tenth of it.
const TABLE_LIMIT: u64 = 16 << 20;

/// An executable file: a program, a library or an object, for one or (Mach-O) several CPUs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Binary {
    /// What kind of file it is. The slices of a universal file are all of the same kind, or it is not read at all.
    pub kind: Kind,
    /// One image a CPU: exactly one, except in a universal Mach-O file, which has at least one.
    pub images: Vec<Image>,
}

/// What an executable file is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// It is started.
    Program,
    /// It is loaded into a program: `.so`, `.dylib`, Mach-O bundle, `.dll`.
    Library,
    /// It is neither: an object file, a core dump, debug symbols.
    Other,
}

/// The code for one CPU.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Image {
    /// The CPU it is for.
    pub machine: Machine,
    /// What its format says beyond that.
    pub facts: Facts,
    /// How it is protected.
    pub hardening: Hardening,
}

/// A CPU as an executable names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Machine {
    /// One that platform tags have a name for.
    Known(Architecture),
    /// Any other, by its number in the file's format.
    Unknown(u32),
}

impl Machine {
    /// The CPU, where platform tags have a name for it.
    pub fn architecture(self) -> Option<Architecture> {
        match self {
            Machine::Known(architecture) => Some(architecture),
            Machine::Unknown(_) => None,
        }
    }
}

impl fmt::Display for Machine {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Machine::Known(architecture) => formatter.pad(architecture.name()),
            Machine::Unknown(number) => formatter.pad(&format!("unknown CPU {number:#x}")),
        }
    }
}

/// The facts that only one format has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Facts {
    /// Linux.
    Elf(ElfFacts),
    /// macOS.
    MachO(MachOFacts),
    /// Windows.
    Pe(PeFacts),
}

/// The system requirements in an ELF file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ElfFacts {
    /// The program that loads it (`PT_INTERP`), for example `/lib64/ld-linux-x86-64.so.2`.
    pub interpreter: Option<String>,
    /// The libraries it loads (`DT_NEEDED`), in the order of the file.
    pub needed: Vec<String>,
    /// Whether it needs neither a loader nor a library: then it runs on every Linux of its CPU.
    pub is_static: bool,
    /// Whose C library it needs.
    pub libc: Libc,
    /// The newest glibc symbol version it requires.
    pub glibc: Option<GlibcNeed>,
}

/// The C library that an ELF file is linked against.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Libc {
    /// The GNU C library.
    Glibc,
    /// musl.
    Musl,
    /// None that the file names.
    #[default]
    None,
}

/// A requirement on glibc and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlibcNeed {
    /// The glibc that has it first, for example 2 and 28.
    pub version: (u16, u16),
    /// The version's name in the file, for example `GLIBC_2.28`.
    pub name: String,
    /// The library it is required of, for example `libc.so.6`.
    pub library: String,
    /// The first symbol that is bound to this version; `None` if the version is required but no symbol uses it.
    pub symbol: Option<String>,
}

impl fmt::Display for GlibcNeed {
    /// For example `fcntl64@GLIBC_2.28 of libc.so.6`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.symbol {
            Some(symbol) => write!(formatter, "{symbol}@{} of {}", self.name, self.library),
            None => write!(formatter, "{} of {}", self.name, self.library),
        }
    }
}

/// The system requirements in one slice of a Mach-O file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MachOFacts {
    /// The oldest system it runs on, if it says so.
    pub minimum: Option<MinimumSystem>,
    /// The libraries it loads, in the order of the file.
    pub needed: Vec<String>,
    /// Its code signature, of whomever; ad hoc counts.
    pub signature: Option<Result<Signature, SignatureError>>,
}

/// The oldest Apple system that a Mach-O slice says it runs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MinimumSystem {
    /// Apple's number of the system: 1 is macOS.
    pub platform: u32,
    /// Its version, for example `[10, 12, 0]`.
    pub version: [u16; 3],
    /// The load command that says so.
    pub command: &'static str,
}

impl MinimumSystem {
    /// Apple's number for macOS.
    pub const MACOS: u32 = 1;
}

/// The system requirements in a PE file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PeFacts {
    /// The Windows subsystem: 2 graphical, 3 console, others are drivers and firmware.
    pub subsystem: u16,
    /// Its signature (Authenticode).
    pub signature: Option<Result<Signature, SignatureError>>,
}

impl Image {
    /// The operating system it runs on.
    pub fn operating_system(&self) -> OperatingSystem {
        match self.facts {
            Facts::Elf(_) => OperatingSystem::Linux,
            Facts::MachO(_) => OperatingSystem::Macos,
            Facts::Pe(_) => OperatingSystem::Windows,
        }
    }

    /// Its code signature, if it has one.
    pub fn signature(&self) -> Option<&Result<Signature, SignatureError>> {
        match &self.facts {
            Facts::Elf(_) => None,
            Facts::MachO(facts) => facts.signature.as_ref(),
            Facts::Pe(facts) => facts.signature.as_ref(),
        }
    }
}

impl Binary {
    /// The operating system it runs on.
    pub fn operating_system(&self) -> OperatingSystem {
        self.images.first().map_or(OperatingSystem::Linux, Image::operating_system)
    }

    /// The image for this CPU.
    pub fn image(&self, architecture: Architecture) -> Option<&Image> {
        self.images.iter().find(|image| image.machine == Machine::Known(architecture))
    }

    /// Holds the file against the signatures that it carries: one that is not of this file is [`SignatureError::Broken`] from then
    /// on. `pass` receives all bytes of the file, in order, and is not called if nothing is signed.
    pub fn prove<E>(&mut self, pass: impl FnOnce(&mut dyn FnMut(&[u8])) -> Result<(), E>) -> Result<(), E> {
        let mut checks: Vec<(usize, SignatureCheck<'_>)> = Vec::new();
        for (index, image) in self.images.iter().enumerate() {
            if let Some(Ok(signature)) = image.signature() {
                checks.push((index, signature.check()));
            }
        }
        if checks.is_empty() {
            return Ok(());
        }
        pass(&mut |bytes| checks.iter_mut().for_each(|(_, check)| check.update(bytes)))?;
        let outcomes: Vec<(usize, SignatureError)> =
            checks.into_iter().filter_map(|(index, check)| Some((index, check.finish().err()?))).collect();
        for (index, error) in outcomes {
            if let Some(Facts::MachO(MachOFacts { signature, .. }) | Facts::Pe(PeFacts { signature, .. })) =
                self.images.get_mut(index).map(|image| &mut image.facts)
            {
                *signature = Some(Err(error));
            }
        }
        Ok(())
    }

    /// The CPUs it is for, in words: `x86_64`, or `x86_64 and aarch64`.
    pub fn machines(&self) -> String {
        let names: Vec<String> = self.images.iter().map(|image| image.machine.to_string()).collect();
        names.join(" and ")
    }
}

impl fmt::Display for Binary {
    /// For example `macOS program for aarch64`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.kind {
            Kind::Program => "program",
            Kind::Library => "library",
            Kind::Other => "object file",
        };
        write!(formatter, "{} {kind} for {}", self.operating_system(), self.machines())
    }
}

/// An executable format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Linux.
    Elf,
    /// macOS.
    MachO,
    /// Windows.
    Pe,
}

impl fmt::Display for Format {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(match self {
            Format::Elf => "ELF",
            Format::MachO => "Mach-O",
            Format::Pe => "PE",
        })
    }
}

/// Why a file that starts like an executable cannot be one.
#[derive(Debug, thiserror::Error)]
pub enum BinaryError {
    /// The file could not be read.
    #[error("the file could not be read")]
    Io(#[from] io::Error),
    /// A header or table reaches past the end of the file.
    #[error("truncated {format} file: {table} of {size} bytes at {offset} ends past the file's {length} bytes")]
    Truncated {
        /// The format.
        format: Format,
        /// What is cut off.
        table: &'static str,
        /// Where it begins.
        offset: u64,
        /// How long it should be.
        size: u64,
        /// How long the file is.
        length: u64,
    },
    /// Two facts of the file contradict each other, or one is impossible.
    #[error("inconsistent {format} file: {reason}")]
    Inconsistent {
        /// The format.
        format: Format,
        /// What is wrong.
        reason: String,
    },
}

impl Hint for BinaryError {
    fn help(&self) -> Option<String> {
        match self {
            BinaryError::Io(_) => Some("check that the file can be read".into()),
            BinaryError::Truncated { .. } => Some("fetch the file again: it was truncated".into()),
            BinaryError::Inconsistent { .. } => {
                Some("fetch the file again, or build it again: no system would start it".into())
            }
        }
    }
}

/// Reads the headers of the file behind `reader`, `length` bytes long. `None`: it is not an executable of any of the three formats.
pub fn inspect<R: Read + Seek>(reader: &mut R, length: u64) -> Result<Option<Binary>, BinaryError> {
    let mut start = [0; 8];
    reader.rewind()?;
    let count = read_start(reader, &mut start)?;
    match start.get(..count).unwrap_or_default() {
        [0x7f, b'E', b'L', b'F', ..] => elf::read(&mut Source::new(reader, Format::Elf, length)),
        [0xce | 0xcf, 0xfa, 0xed, 0xfe, ..] | [0xfe, 0xed, 0xfa, 0xce | 0xcf, ..] => {
            macho::read(&mut Source::new(reader, Format::MachO, length))
        }
        // Java class files share the magic number of universal files; theirs is followed by a version of 45 or more.
        [0xca, 0xfe, 0xba, 0xbe | 0xbf, 0, 0, 0, 0..=44] => {
            macho::read_universal(&mut Source::new(reader, Format::MachO, length)).map(Some)
        }
        // The length of a DOS program's last page, less than 512: no text that starts with MZ has such a fourth byte.
        [b'M', b'Z', _, 0 | 1, ..] => pe::read(&mut Source::new(reader, Format::Pe, length)),
        _ => Ok(None),
    }
}

/// Fills `start` as far as the file goes.
fn read_start(reader: &mut impl Read, start: &mut [u8]) -> io::Result<usize> {
    let mut count = 0;
    while let Some(rest) = start.get_mut(count..).filter(|rest| !rest.is_empty()) {
        match interrupt::retry(|| reader.read(rest))? {
            0 => break,
            read => count += read,
        }
    }
    Ok(count)
}

#[cfg(test)]
mod tests;
