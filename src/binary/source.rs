//! Bounded reading at known places of a file.

use std::cell::Cell;
use std::io::{Read, Seek, SeekFrom};
use std::rc::Rc;

use super::{BinaryError, Format, TABLE_LIMIT};

/// The longest name that is read: hostile tables can name the same megabytes thousands of times.
pub(super) const TEXT_LIMIT: usize = 4096;

/// The work allowed for every file, and how much more for each of its bytes: the tables of real programs are smaller than the
/// programs.
const BASE_BUDGET: u64 = 64 << 10;
const BUDGET_FACTOR: u64 = 4;
/// The maximum work for any file; the largest known libraries need a quarter of it.
const LARGEST_BUDGET: u64 = 32 << 20;
/// The work for a table in addition to its bytes.
const TABLE_COST: u64 = 64;

/// A part of a file that one image lies in. Nothing outside it is read, and all that is read of a file is paid from one budget:
/// tables that point at each other end when it is spent.
pub(super) struct Source<'a, R> {
    reader: &'a mut R,
    format: Format,
    start: u64,
    length: u64,
    budget: Rc<Cell<u64>>,
}

impl<'a, R: Read + Seek> Source<'a, R> {
    pub(super) fn new(reader: &'a mut R, format: Format, length: u64) -> Self {
        let budget = BASE_BUDGET.saturating_add(length.saturating_mul(BUDGET_FACTOR)).min(LARGEST_BUDGET);
        Source { reader, format, start: 0, length, budget: Rc::new(Cell::new(budget)) }
    }

    /// The image that lies in these bytes of the file.
    pub(super) fn slice(&mut self, table: &'static str, offset: u64, size: u64) -> Result<Source<'_, R>, BinaryError> {
        self.require(table, offset, size)?;
        let budget = Rc::clone(&self.budget);
        Ok(Source { reader: &mut *self.reader, format: self.format, start: self.start + offset, length: size, budget })
    }

    /// Where in the file the image begins.
    pub(super) fn start(&self) -> u64 {
        self.start
    }

    /// How long the image is.
    pub(super) fn length(&self) -> u64 {
        self.length
    }

    /// Fails unless these bytes lie within the image.
    pub(super) fn require(&self, table: &'static str, offset: u64, size: u64) -> Result<(), BinaryError> {
        match offset.checked_add(size) {
            Some(end) if end <= self.length => Ok(()),
            _ => Err(BinaryError::Truncated { format: self.format, table, offset, size, length: self.length }),
        }
    }

    /// These bytes of the image, all of them.
    pub(super) fn table(&mut self, name: &'static str, offset: u64, size: u64) -> Result<Table, BinaryError> {
        self.require(name, offset, size)?;
        if size > TABLE_LIMIT {
            return Err(self.inconsistent(format!("{name} of {size} bytes is larger than any program needs")));
        }
        self.spend(size.saturating_add(TABLE_COST))?;
        self.reader.seek(SeekFrom::Start(self.start + offset))?;
        let mut bytes = Vec::new();
        let read = self.reader.by_ref().take(size).read_to_end(&mut bytes)?;
        if read as u64 != size {
            // The file became shorter than expected.
            let length = offset + read as u64;
            return Err(BinaryError::Truncated { format: self.format, table: name, offset, size, length });
        }
        Ok(Table { bytes, name, format: self.format, big_endian: false })
    }

    /// Pays for this much work.
    pub(super) fn spend(&self, work: u64) -> Result<(), BinaryError> {
        match self.budget.get().checked_sub(work) {
            Some(left) => {
                self.budget.set(left);
                Ok(())
            }
            None => {
                Err(self
                    .inconsistent("its tables overlap so much that reading them takes more work than the file is long"))
            }
        }
    }

    pub(super) fn inconsistent(&self, reason: impl Into<String>) -> BinaryError {
        BinaryError::Inconsistent { format: self.format, reason: reason.into() }
    }
}

/// Bytes of a file that numbers are read from.
pub(super) struct Table {
    bytes: Vec<u8>,
    name: &'static str,
    format: Format,
    big_endian: bool,
}

impl Table {
    pub(super) fn with_endianness(mut self, big_endian: bool) -> Table {
        self.big_endian = big_endian;
        self
    }

    pub(super) fn len(&self) -> u64 {
        self.bytes.len() as u64
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    pub(super) fn byte(&self, at: u64) -> Result<u8, BinaryError> {
        self.array::<1>(at).map(|[byte]| byte)
    }

    pub(super) fn u16(&self, at: u64) -> Result<u16, BinaryError> {
        let bytes = self.array(at)?;
        Ok(if self.big_endian { u16::from_be_bytes(bytes) } else { u16::from_le_bytes(bytes) })
    }

    /// A number of 32 bits in this order of bytes.
    pub(super) fn number(&self, at: u64, big_endian: bool) -> Result<u32, BinaryError> {
        let bytes = self.array(at)?;
        Ok(if big_endian { u32::from_be_bytes(bytes) } else { u32::from_le_bytes(bytes) })
    }

    pub(super) fn u32(&self, at: u64) -> Result<u32, BinaryError> {
        self.number(at, self.big_endian)
    }

    pub(super) fn u64(&self, at: u64) -> Result<u64, BinaryError> {
        let bytes = self.array(at)?;
        Ok(if self.big_endian { u64::from_be_bytes(bytes) } else { u64::from_le_bytes(bytes) })
    }

    /// A number as wide as an address of the image.
    pub(super) fn word(&self, at: u64, is_64_bit: bool) -> Result<u64, BinaryError> {
        if is_64_bit { self.u64(at) } else { self.u32(at).map(u64::from) }
    }

    /// The text from here to the next zero byte, or its first [`TEXT_LIMIT`] bytes.
    pub(super) fn text(&self, at: u64) -> Result<String, BinaryError> {
        let rest = usize::try_from(at).ok().and_then(|at| self.bytes.get(at..)).ok_or_else(|| self.outside(at))?;
        let rest = rest.get(..TEXT_LIMIT).unwrap_or(rest);
        let end = rest.iter().position(|byte| *byte == 0);
        let end = end.or((rest.len() == TEXT_LIMIT).then_some(TEXT_LIMIT)).ok_or_else(|| self.outside(self.len()))?;
        Ok(String::from_utf8_lossy(rest.get(..end).unwrap_or_default()).into_owned())
    }

    /// These bytes as a separate table.
    pub(super) fn part(&self, at: u64, size: u64) -> Result<Table, BinaryError> {
        let range = usize::try_from(at).ok().zip(at.checked_add(size).and_then(|end| usize::try_from(end).ok()));
        let bytes = range.and_then(|(start, end)| self.bytes.get(start..end)).ok_or_else(|| self.outside(at))?;
        Ok(Table { bytes: bytes.to_vec(), name: self.name, format: self.format, big_endian: self.big_endian })
    }

    fn array<const N: usize>(&self, at: u64) -> Result<[u8; N], BinaryError> {
        usize::try_from(at)
            .ok()
            .and_then(|at| self.bytes.get(at..)?.first_chunk())
            .copied()
            .ok_or_else(|| self.outside(at))
    }

    fn outside(&self, at: u64) -> BinaryError {
        let reason = format!("{} of {} bytes is accessed at {at}, past its end", self.name, self.len());
        BinaryError::Inconsistent { format: self.format, reason }
    }
}
