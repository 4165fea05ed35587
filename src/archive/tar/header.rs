//! One header block of a tar archive, in the forms of POSIX (ustar), GNU and Version 7.
//!
//! A header is taken only if Python's `tarfile` and GNU tar read the same in it.

/// The size of every block.
pub(super) const BLOCK: usize = 512;

/// A header block.
#[derive(Debug)]
pub(super) struct Header {
    /// What the member is, as the block says it: `0` for a file, `5` for a directory.
    pub(super) kind: u8,
    /// The name with its prefix.
    pub(super) name: Vec<u8>,
    /// How many bytes follow, without padding.
    pub(super) size: u64,
    /// The permission bits.
    pub(super) mode: u32,
}

/// Where the numbers stand that readers refuse a header for: mode, owner, group, time, device.
const NUMBERS: [(usize, usize); 6] = [(100, 8), (108, 8), (116, 8), (136, 12), (329, 8), (337, 8)];

impl Header {
    /// Reads a block. `Err` says what is wrong with it.
    pub(super) fn parse(block: &[u8; BLOCK]) -> Result<Header, &'static str> {
        let field = |start: usize, length: usize| block.get(start..start + length).unwrap_or_default();
        let said = number(field(148, 8)).ok_or("has no checksum")?;
        // The checksum counts itself as spaces.
        let sum: u64 = block
            .iter()
            .enumerate()
            .map(|(at, byte)| if (148..156).contains(&at) { 32 } else { u64::from(*byte) })
            .sum();
        if said != sum {
            return Err("has a wrong checksum");
        }
        let is_posix = field(257, 6) == b"ustar\0" && field(263, 2) == b"00";
        let is_gnu = field(257, 8) == b"ustar  \0";
        let is_old = field(257, 8) == [0; 8];
        if !is_posix && !is_gnu && !is_old {
            return Err("is of no known form");
        }
        let prefix = text(field(345, 155));
        // Python takes these bytes for a prefix in every form, GNU tar in that of POSIX alone.
        if !is_posix && field(345, 155).iter().any(|byte| *byte != 0) {
            return Err("holds something in the place of a prefix that it cannot have");
        }
        for (start, length) in NUMBERS {
            let bytes = field(start, length);
            if number(bytes).is_none() && !is_binary(bytes) {
                return Err("holds a number that is none");
            }
        }
        let size = number(field(124, 12)).or_else(|| binary(field(124, 12))).ok_or("has no size")?;
        let mode = number(field(100, 8)).and_then(|mode| u32::try_from(mode).ok()).ok_or("has no mode")?;
        let name = text(field(0, 100));
        let name = if prefix.is_empty() { name.to_vec() } else { [prefix, b"/", name].concat() };
        Ok(Header { kind: block[156], name, size, mode })
    }
}

/// A text ends with its field or with the first zero byte.
fn text(field: &[u8]) -> &[u8] {
    field.split(|byte| *byte == 0).next().unwrap_or_default()
}

/// A number in octal digits, with spaces before it and spaces or zero bytes after it. No digit at all is 0, but not spaces alone:
/// GNU tar refuses those.
fn number(field: &[u8]) -> Option<u64> {
    let digits = field.trim_ascii_start();
    let end = digits.iter().position(|byte| !matches!(byte, b'0'..=b'7')).unwrap_or(digits.len());
    let (digits, rest) = digits.split_at(end);
    if rest.iter().any(|byte| !matches!(byte, 0 | b' ')) || (digits.is_empty() && rest.is_empty()) {
        return None;
    }
    digits.iter().try_fold(0_u64, |number, digit| number.checked_mul(8)?.checked_add(u64::from(digit - b'0')))
}

/// Whether a number is written in the binary form of GNU tar.
fn is_binary(field: &[u8]) -> bool {
    matches!(field.first(), Some(0x80 | 0xff))
}

/// A positive number in the binary form of GNU tar.
fn binary(field: &[u8]) -> Option<u64> {
    let (first, rest) = field.split_first()?;
    if *first != 0x80 {
        return None;
    }
    rest.iter().try_fold(0_u64, |number, byte| number.checked_mul(256)?.checked_add(u64::from(*byte)))
}
