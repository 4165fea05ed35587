//! One header block of a tar archive, in the forms of POSIX (ustar, pax) and GNU.
//!
//! A header is taken only if Python's `tarfile`, GNU tar and uv read the same in it, which is in the form that writers give it today.

/// The size of every block.
pub(super) const BLOCK: usize = 512;

/// The form of a header, which is that of all headers of an archive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// POSIX: long names have a prefix, or are in an extended header.
    Posix,
    /// GNU: long names are in a separate member, large numbers are binary.
    Gnu,
}

/// A header block.
#[derive(Debug)]
pub(super) struct Header {
    /// Its form.
    pub(super) form: Form,
    /// What the member is, as the block says it: `0` for a file, `5` for a directory.
    pub(super) kind: u8,
    /// The name with its prefix.
    pub(super) name: Vec<u8>,
    /// How many bytes follow, without padding.
    pub(super) size: u64,
    /// The permission bits.
    pub(super) mode: u32,
}

/// The offsets of numbers that are not used here, but for which readers refuse a header: time, device.
const NUMBERS: [(usize, usize); 3] = [(136, 12), (329, 8), (337, 8)];

/// The offsets of owner and group.
const OWNERS: [(usize, usize); 2] = [(108, 8), (116, 8)];

impl Header {
    /// Reads a block. `Err` says what is wrong with it.
    pub(super) fn parse(block: &[u8; BLOCK]) -> Result<Header, &'static str> {
        let field = |start: usize, length: usize| block.get(start..start + length).unwrap_or_default();
        let said = digits(field(148, 8)).ok_or("has no checksum")?;
        // The checksum counts itself as spaces.
        let sum: u64 = block
            .iter()
            .enumerate()
            .map(|(at, byte)| if (148..156).contains(&at) { 32 } else { u64::from(*byte) })
            .sum();
        if said != sum {
            return Err("has a wrong checksum");
        }
        let form = match field(257, 8) {
            b"ustar\x0000" => Form::Posix,
            b"ustar  \0" => Form::Gnu,
            _ => return Err("is in neither the POSIX nor the GNU format"),
        };
        // Python treats these bytes as a prefix in every format, GNU tar only in the POSIX format.
        if form == Form::Gnu && field(345, 155).iter().any(|byte| *byte != 0) {
            return Err("has data in the place of a prefix that it cannot have");
        }
        if matches!(block[156], b'0' | 0 | b'5') && field(157, 100).iter().any(|byte| *byte != 0) {
            return Err("holds the name of a link");
        }
        let is_none = |field: &[u8]| field.iter().all(|byte| *byte == 0);
        if NUMBERS
            .iter()
            .any(|&(start, length)| !is_none(field(start, length)) && digits(field(start, length)).is_none())
        {
            return Err("has an invalid number");
        }
        for (start, length) in OWNERS {
            let bytes = field(start, length);
            let number = digits(bytes).or_else(|| binary(bytes).filter(|_| form == Form::Gnu));
            if !is_none(bytes) && number.is_none_or(|number| number > u32::MAX.into()) {
                return Err("has an owner that is not a number");
            }
        }
        let size = field(124, 12);
        let size = digits(size).or_else(|| binary(size).filter(|_| form == Form::Gnu)).ok_or("has no size")?;
        let mode = field(100, 8);
        let mode = if is_none(mode) { Some(0) } else { digits(mode) };
        let mode = mode.and_then(|mode| u32::try_from(mode).ok()).ok_or("has no mode")?;
        let unclean = "has a name that continues after a zero byte";
        let (name, prefix) = (text(field(0, 100)).ok_or(unclean)?, text(field(345, 155)).ok_or(unclean)?);
        let name = if prefix.is_empty() { name.to_vec() } else { [prefix, b"/", name].concat() };
        Ok(Header { form, kind: block[156], name, size, mode })
    }
}

/// A text ends with its field or with the first zero byte, after which nothing else may follow.
fn text(field: &[u8]) -> Option<&[u8]> {
    let end = field.iter().position(|byte| *byte == 0).unwrap_or(field.len());
    let (text, rest) = field.split_at(end);
    rest.iter().all(|byte| *byte == 0).then_some(text)
}

/// A number in octal digits, from the beginning of the field, with one space or zero byte after it or more.
fn digits(field: &[u8]) -> Option<u64> {
    let end = field.iter().position(|byte| !matches!(byte, b'0'..=b'7')).filter(|end| *end > 0)?;
    let (digits, rest) = field.split_at(end);
    if rest.iter().any(|byte| !matches!(byte, 0 | b' ')) {
        return None;
    }
    digits.iter().try_fold(0_u64, |number, digit| number.checked_mul(8)?.checked_add(u64::from(digit - b'0')))
}

/// A number in the binary form of GNU tar, which only numbers have that are too large for the digits.
fn binary(field: &[u8]) -> Option<u64> {
    let rest = field.strip_prefix(&[0x80])?;
    let number = rest.iter().try_fold(0_u64, |number, byte| number.checked_mul(256)?.checked_add(u64::from(*byte)))?;
    let digits = u32::try_from(rest.len()).ok()?;
    Some(number).filter(|number| 8_u64.checked_pow(digits).is_some_and(|least| *number >= least))
}
