//! The numbers and extra fields that records are made of (APPNOTE 4.4.28, 4.5).

/// What an ordinary record holds where a zip64 record has the number.
pub(super) const PLACEHOLDER: u32 = u32::MAX;

/// The extra field that holds numbers too large for a record.
const EXTRA_ZIP64: u16 = 0x0001;
/// The extra fields of Info-ZIP and Xceed that hold another name or comment for the member.
const EXTRA_NAMES: [u16; 3] = [0x7075, 0x6375, 0x554e];
/// More extra fields than any writer gives one member.
const EXTRA_LIMIT: usize = 32;

/// Little-endian numbers, one after the other.
pub(super) struct Numbers<'a>(pub(super) &'a [u8]);

impl<'a> Numbers<'a> {
    pub(super) fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (first, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*first)
    }

    pub(super) fn u8(&mut self) -> Option<u8> {
        self.array::<1>().map(|[byte]| byte)
    }

    pub(super) fn u16(&mut self) -> Option<u16> {
        self.array().map(u16::from_le_bytes)
    }

    pub(super) fn u32(&mut self) -> Option<u32> {
        self.array().map(u32::from_le_bytes)
    }

    pub(super) fn u64(&mut self) -> Option<u64> {
        self.array().map(u64::from_le_bytes)
    }

    pub(super) fn bytes(&mut self, count: u16) -> Option<&'a [u8]> {
        let (first, rest) = self.0.split_at_checked(count.into())?;
        self.0 = rest;
        Some(first)
    }
}

/// What the extra fields of an entry mean for it.
pub(super) struct Extra {
    /// The numbers given, those that are placeholders replaced by what the zip64 field holds.
    pub(super) numbers: [u64; 3],
    pub(super) faults: Vec<&'static str>,
}

impl Extra {
    pub(super) fn read(bytes: &[u8], numbers: [u32; 3]) -> Extra {
        let mut extra = Extra { numbers: numbers.map(u64::from), faults: Vec::new() };
        let mut seen = Vec::new();
        let mut wide = None;
        let mut fields = Numbers(bytes);
        while !fields.0.is_empty() {
            let field = fields.u16().zip(fields.u16()).and_then(|(id, size)| Some((id, fields.bytes(size)?)));
            let Some((id, contents)) = field else {
                extra.faults.push("are not a list of fields");
                break;
            };
            if seen.contains(&id) {
                extra.faults.push("hold one field twice");
            }
            // Without a limit a hostile list would take the square of its length.
            if seen.len() == EXTRA_LIMIT {
                extra.faults.push("contain more fields than any writer produces");
                break;
            }
            seen.push(id);
            match id {
                EXTRA_ZIP64 => wide = wide.or(Some(contents)),
                _ if EXTRA_NAMES.contains(&id) => extra.faults.push("contain a second name or comment for the member"),
                _ => {}
            }
        }
        extra.widen(wide, numbers);
        extra.faults.sort_unstable();
        extra.faults.dedup();
        extra
    }

    fn widen(&mut self, wide: Option<&[u8]>, numbers: [u32; 3]) {
        let Some(wide) = wide else {
            if numbers.contains(&PLACEHOLDER) {
                self.faults.push("lack the zip64 numbers that the entry refers to");
            }
            return;
        };
        let mut values = Numbers(wide);
        for (number, narrow) in self.numbers.iter_mut().zip(numbers) {
            if narrow == PLACEHOLDER {
                match values.u64() {
                    Some(value) => *number = value,
                    None => self.faults.push("lack a zip64 number that the entry refers to"),
                }
            }
        }
        // uv refuses a repeated number, and a disk number.
        if !values.0.is_empty() {
            self.faults.push("contain zip64 numbers that the entry does not refer to");
        }
    }
}
