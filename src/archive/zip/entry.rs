//! A member, as the central directory describes it.

/// What every entry of the central directory begins with.
pub(super) const ENTRY_SIGNATURE: [u8; 4] = *b"PK\x01\x02";

pub(super) const FLAG_ENCRYPTED: u16 = 1;
pub(super) const FLAG_DATA_DESCRIPTOR: u16 = 1 << 3;
pub(super) const FLAG_STRONG_ENCRYPTION: u16 = 1 << 6;
pub(super) const FLAG_UTF8: u16 = 1 << 11;
pub(super) const FLAG_MASKED: u16 = 1 << 13;
/// The contents are a patch, which Python refuses to read.
pub(super) const FLAG_PATCH: u16 = 1 << 5;
/// The flags that every reader knows: encryption, two for the compressor, data descriptor, UTF-8.
pub(super) const FLAGS_KNOWN: u16 = FLAG_ENCRYPTED | 0b110 | FLAG_DATA_DESCRIPTOR | FLAG_UTF8;

/// The newest version of the format, times ten, that Python reads.
pub(super) const NEWEST_VERSION: u16 = 63;

/// The bits of a mode that say what a file is.
const FILE_TYPE: u32 = 0o170_000;

/// How the contents of a member are compressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Not at all.
    Stored,
    /// By deflate.
    Deflate,
    /// In another way, by its number; such a member cannot be read.
    Other(u16),
}

impl From<u16> for Method {
    fn from(number: u16) -> Method {
        match number {
            0 => Method::Stored,
            8 => Method::Deflate,
            other => Method::Other(other),
        }
    }
}

/// The kind of a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A file.
    File,
    /// A directory: its name ends with a slash, whatever its mode says. Installers look only at the name.
    Directory,
    /// A symbolic link, according to its mode.
    Link,
    /// A device, socket or pipe, according to its mode.
    Special,
}

/// A member as the central directory describes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// The name as it is written, in whatever encoding.
    pub name: Vec<u8>,
    /// The system whose attributes the entry holds: 0 DOS, 3 Unix.
    pub creator_system: u8,
    /// The ZIP version needed to read it, times ten.
    pub needed_version: u16,
    /// The general purpose flags.
    pub flags: u16,
    /// How the contents are compressed.
    pub method: Method,
    /// The last change: date in the upper, time in the lower 16 bits, as DOS writes them.
    pub modified: u32,
    /// The CRC-32 of the contents.
    pub crc: u32,
    /// How many bytes the contents take in the archive.
    pub compressed_size: u64,
    /// How many bytes the contents have.
    pub size: u64,
    /// The volume of a split archive that the member begins on.
    pub disk: u16,
    /// Attributes: the Unix mode in the upper 16 bits where [`creator_system`](Member::creator_system) is Unix.
    pub external_attributes: u32,
    /// Where the local header begins in the file.
    pub offset: u64,
    /// The extra fields of the central directory.
    pub extra: Vec<u8>,
    /// The member's comment.
    pub comment: Vec<u8>,
}

impl Member {
    /// The name, where it is UTF-8.
    pub fn name(&self) -> Option<&str> {
        std::str::from_utf8(&self.name).ok()
    }

    /// The name for people.
    pub fn name_lossy(&self) -> String {
        String::from_utf8_lossy(&self.name).escape_debug().to_string()
    }

    /// Whether the entry says that its name is UTF-8; without it, readers take other letters than ASCII for code page 437.
    pub fn says_utf8(&self) -> bool {
        self.flags & FLAG_UTF8 != 0
    }

    /// Whether the contents, or the entry itself, are encrypted.
    pub fn is_encrypted(&self) -> bool {
        self.flags & (FLAG_ENCRYPTED | FLAG_STRONG_ENCRYPTION | FLAG_MASKED) != 0
    }

    /// Whether CRC and sizes come after the contents, where a reader without the central directory cannot rely on them.
    pub fn has_data_descriptor(&self) -> bool {
        self.flags & FLAG_DATA_DESCRIPTOR != 0
    }

    /// The Unix mode with its file type bits, as Python's readers see it; `None` where there is none.
    pub fn unix_mode(&self) -> Option<u32> {
        Some(self.external_attributes >> 16).filter(|mode| *mode != 0)
    }

    /// Whether the mode is that of a directory.
    pub fn says_directory(&self) -> bool {
        self.unix_mode().unwrap_or_default() & FILE_TYPE == 0o040_000
    }

    /// The kind of the member.
    pub fn kind(&self) -> Kind {
        match self.unix_mode().unwrap_or_default() & FILE_TYPE {
            0o120_000 => Kind::Link,
            0 | 0o040_000 | 0o100_000 if self.name.ends_with(b"/") => Kind::Directory,
            0 | 0o040_000 | 0o100_000 => Kind::File,
            _ => Kind::Special,
        }
    }
}
