//! Finding where the last block of a deflate stream begins and ends: every header and every symbol is read, nothing is written.
//!
//! Where a symbol begins is known only once the one before it has been looked up, so the processor mostly waits for its own
//! cache. Two streams walked side by side take little longer than one.

/// Zero bytes behind a stream, so that eight bytes can be loaded wherever one of its symbols begins.
pub(super) const PADDING: usize = 16;

/// Positions in a deflate stream, in bits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Walked {
    /// The header of the last block.
    pub(super) last_header: usize,
    /// Behind the last block.
    pub(super) end: usize,
}

/// Walks two complete streams, each followed by [`PADDING`]. `None` if one of them is not a deflate stream.
pub(super) fn walk_pair(first: &[u8], second: &[u8]) -> Option<(Walked, Walked)> {
    let (mut first, mut second) = (Lane::new(first)?, Lane::new(second)?);
    while first.is_walking || second.is_walking {
        first.skip_with(&mut second);
        first.take_symbol()?;
        second.take_symbol()?;
    }
    Some((first.walked, second.walked))
}

/// Walks one stream, as [`walk_pair`] does two.
pub(super) fn walk(stream: &[u8]) -> Option<Walked> {
    const EMPTY_STREAM: &[u8] = &[3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    walk_pair(stream, EMPTY_STREAM).map(|(walked, _)| walked)
}

/// Length codes 257 to 285: their extra bits (RFC 1951, 3.2.5).
const LENGTH_EXTRA: [u8; 29] = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
/// Distance codes: from the fifth on, two each have one extra bit more than the two before (RFC 1951, 3.2.5).
const DISTANCE_EXTRA: [u8; 30] =
    [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];
/// The order of the lengths of the code-length code (RFC 1951, 3.2.7).
const CODE_LENGTH_ORDER: [usize; 19] = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
/// The end-of-block symbol.
const END_OF_BLOCK: usize = 256;

/// One stream on its way.
struct Lane<'a> {
    bytes: &'a [u8],
    /// Its length without the padding, in bits.
    end: usize,
    cursor: Cursor,
    table: Table,
    symbols: Code,
    distances: Code,
    /// Whether the block is the last.
    is_last: bool,
    is_walking: bool,
    walked: Walked,
}

impl<'a> Lane<'a> {
    fn new(bytes: &'a [u8]) -> Option<Lane<'a>> {
        let mut lane = Lane {
            bytes,
            end: bytes.len().checked_sub(PADDING)? * 8,
            cursor: Cursor::at(bytes, 0)?,
            table: Table::new(),
            symbols: Code::default(),
            distances: Code::default(),
            is_last: false,
            is_walking: true,
            walked: Walked::default(),
        };
        lane.open_block()?;
        Some(lane)
    }

    /// Passes over the symbols of both lanes until one meets what its table does not know.
    fn skip_with(&mut self, other: &mut Lane<'_>) {
        // Copies, which stay in registers.
        let (mut first, mut second) = (self.cursor, other.cursor);
        while first.skip_two(self.bytes, &self.table) & second.skip_two(other.bytes, &other.table) {}
        self.cursor = first;
        other.cursor = second;
    }

    /// Skips one symbol, whichever it is, and the header of the next block if the symbol ends one.
    fn take_symbol(&mut self) -> Option<()> {
        if !self.is_walking {
            return Some(());
        }
        self.cursor.refill(self.bytes)?;
        let entry = if self.cursor.expects_distance() {
            let (bits, symbol) = self.distances.find(self.cursor.buffer)?;
            distance_entry(symbol, bits)
        } else {
            let (bits, symbol) = self.symbols.find(self.cursor.buffer)?;
            if symbol == END_OF_BLOCK {
                self.cursor.pass(bits);
                return if self.is_last { self.finish() } else { self.open_block() };
            }
            symbol_entry(symbol, bits)
        };
        if entry & RARE != 0 {
            return None;
        }
        self.cursor.pass(entry & BITS);
        self.cursor.entry = entry;
        Some(())
    }

    /// Reads headers up to the first symbol of the next block that has any, or up to the end.
    fn open_block(&mut self) -> Option<()> {
        loop {
            self.walked.last_header = self.cursor.position();
            self.is_last = self.take(1)? == 1;
            match self.take(2)? {
                0 => {
                    let position = self.cursor.position().next_multiple_of(8);
                    self.cursor = Cursor::at(self.bytes, position)?;
                    let length = self.take(16)?;
                    if self.take(16)? != length ^ 0xffff {
                        return None;
                    }
                    self.cursor = Cursor::at(self.bytes, self.cursor.position() + length * 8)?;
                    if self.is_last {
                        return self.finish();
                    }
                    continue;
                }
                1 => {
                    let mut lengths = [8; 288];
                    lengths[144..256].fill(9);
                    lengths[256..280].fill(7);
                    self.symbols = Code::new(&lengths)?;
                    self.distances = Code::new(&[5; 30])?;
                }
                2 => self.read_codes()?,
                _ => return None,
            }
            self.table.fill(&self.symbols, &self.distances);
            self.cursor.entry = 0;
            return Some(());
        }
    }

    /// The last block is over.
    fn finish(&mut self) -> Option<()> {
        self.walked.end = self.cursor.position();
        if self.walked.end > self.end {
            return None;
        }
        self.is_walking = false;
        // While the other lane continues, this one skips nothing.
        self.bytes = &[0; PADDING];
        self.cursor = Cursor::at(self.bytes, 0)?;
        self.table.clear();
        Some(())
    }

    /// The two Huffman codes of a dynamic block (RFC 1951, 3.2.7).
    fn read_codes(&mut self) -> Option<()> {
        let literals = self.take(5)? + 257;
        let distances = self.take(5)? + 1;
        let count = self.take(4)? + 4;
        let mut order_lengths = [0; 19];
        for place in &CODE_LENGTH_ORDER[..count] {
            order_lengths[*place] = u8::try_from(self.take(3)?).ok()?;
        }
        let code_lengths = Code::new(&order_lengths)?;
        let mut lengths: Vec<u8> = Vec::with_capacity(320);
        while lengths.len() < literals + distances {
            self.cursor.refill(self.bytes)?;
            let (bits, symbol) = code_lengths.find(self.cursor.buffer)?;
            self.cursor.pass(bits);
            let (value, times) = match symbol {
                16 => (*lengths.last()?, 3 + self.take(2)?),
                17 => (0, 3 + self.take(3)?),
                18 => (0, 11 + self.take(7)?),
                length => (u8::try_from(length).ok()?, 1),
            };
            lengths.resize(lengths.len() + times, value);
        }
        let (literals, distances) = lengths.split_at_checked(literals)?;
        self.symbols = Code::new(literals)?;
        self.distances = Code::new(distances)?;
        Some(())
    }

    /// The next `count` bits, at most 16.
    fn take(&mut self, count: u8) -> Option<usize> {
        self.cursor.refill(self.bytes)?;
        let value = low(self.cursor.buffer, u32::from(count));
        self.cursor.pass(count);
        Some(value)
    }
}

/// A place in a stream, and the bits from there on.
#[derive(Clone, Copy)]
struct Cursor {
    buffer: u64,
    /// How many bits of the buffer count. Those above are right too, and are loaded once more.
    count: u32,
    /// The byte to load next.
    next: usize,
    /// The entry that led here: it says which code comes next.
    entry: u8,
}

impl Cursor {
    fn at(bytes: &[u8], position: usize) -> Option<Cursor> {
        let mut cursor = Cursor { buffer: 0, count: 0, next: position / 8, entry: 0 };
        cursor.refill(bytes)?;
        cursor.pass(u8::try_from(position % 8).ok()?);
        Some(cursor)
    }

    fn position(&self) -> usize {
        self.next * 8 - self.count as usize
    }

    /// Makes the buffer hold 56 bits or more.
    #[inline]
    fn refill(&mut self, bytes: &[u8]) -> Option<()> {
        let eight = bytes.get(self.next..self.next + 8)?;
        self.buffer |= u64::from_le_bytes(eight.try_into().ok()?) << self.count;
        // As many whole bytes as have room: 56 bits, and as many more as the count was beyond a whole byte.
        self.next += (63 - self.count as usize) / 8;
        self.count |= 0x38;
        Some(())
    }

    #[inline]
    fn pass(&mut self, bits: u8) {
        self.buffer >>= bits;
        self.count -= u32::from(bits);
    }

    fn expects_distance(&self) -> bool {
        self.entry & DISTANCE != 0
    }

    /// Follows two entries of the table, or stops before one that is [`RARE`] and says so.
    ///
    /// Which symbols come is as good as random to the processor: no branch here depends on them but that one.
    #[inline]
    fn skip_two(&mut self, bytes: &[u8], table: &Table) -> bool {
        if self.refill(bytes).is_none() {
            return false;
        }
        // A symbol's entry takes at most 16 bits and a distance's 24, and two distances never follow each other: 40 of the 56.
        for _ in 0..2 {
            let half = usize::from(self.entry & DISTANCE) << (INDEX_BITS - DISTANCE.trailing_zeros());
            let entry = table.entries[half | low(self.buffer, INDEX_BITS)];
            if entry & RARE != 0 {
                return false;
            }
            self.pass(entry & BITS);
            self.entry = entry;
        }
        true
    }
}

/// The bits that index a table: nearly all symbols are shorter, and the table stays in the cache.
const INDEX_BITS: u32 = 11;
/// In an entry: the bits to pass over, extra bits included.
const BITS: u8 = 0x3f;
/// In an entry: a distance comes next, else a literal or length.
const DISTANCE: u8 = 0x40;
/// In an entry: the end of the block, a symbol longer than the index, or none.
const RARE: u8 = 0x80;

/// The entry of a literal or length whose code has this many bits.
fn symbol_entry(symbol: usize, bits: u8) -> u8 {
    match symbol.checked_sub(END_OF_BLOCK) {
        None => bits,
        Some(0) => RARE,
        Some(length) => LENGTH_EXTRA.get(length - 1).map_or(RARE, |extra| DISTANCE | (bits + extra)),
    }
}

/// The entry of a distance whose code has this many bits.
fn distance_entry(symbol: usize, bits: u8) -> u8 {
    DISTANCE_EXTRA.get(symbol).map_or(RARE, |extra| bits + extra)
}

/// What the next bits are: in the first half by the code of literals and lengths, in the second by that of distances.
struct Table {
    entries: Box<[u8; 2 << INDEX_BITS]>,
}

impl Table {
    fn new() -> Table {
        Table { entries: Box::new([0; 2 << INDEX_BITS]) }
    }

    /// Entries that do not advance.
    fn clear(&mut self) {
        self.entries.fill(0);
    }

    fn fill(&mut self, symbols: &Code, distances: &Code) {
        let (first, second) = self.entries.split_at_mut(1 << INDEX_BITS);
        distances.spread(second, distance_entry);
        let mut single = [0; 1 << INDEX_BITS];
        symbols.spread(&mut single, symbol_entry);
        // A literal takes what follows it along where all of that lies within the index: half the steps.
        let mut own = [0; 1 << INDEX_BITS];
        symbols.spread(&mut own, |_, bits| bits);
        for (index, joined) in first.iter_mut().enumerate() {
            let mut entry = single[index];
            while entry & (DISTANCE | RARE) == 0 {
                let rest = index >> entry;
                // The bits above the index are unknown: the code itself must lie below them, its extra bits need not.
                if single[rest] & RARE != 0 || u32::from(entry + own[rest]) > INDEX_BITS {
                    break;
                }
                entry = (entry + (single[rest] & BITS)) | (single[rest] & DISTANCE);
            }
            *joined = entry;
        }
    }
}

/// A canonical Huffman code (RFC 1951, 3.2.2).
#[derive(Default)]
struct Code {
    /// How many symbols have codes of each length.
    counts: [u16; 16],
    /// The symbols in the order of their codes.
    symbols: Vec<u16>,
}

impl Code {
    /// From the code lengths of all symbols, 0 if a symbol has none. `None` if there are more codes than bits for them.
    fn new(lengths: &[u8]) -> Option<Code> {
        let mut counts = [0; 16];
        for length in lengths {
            *counts.get_mut(usize::from(*length))? += 1;
        }
        counts[0] = 0;
        let mut places = [0; 16];
        let (mut codes, mut place) = (0_u32, 0);
        for (length, count) in counts.iter().enumerate().skip(1) {
            codes = codes * 2 + u32::from(*count);
            if codes > 1 << length {
                return None;
            }
            places[length] = place;
            place += usize::from(*count);
        }
        let mut symbols = vec![0; place];
        for (symbol, length) in lengths.iter().enumerate().filter(|(_, length)| **length != 0) {
            let place = &mut places[usize::from(*length)];
            symbols[*place] = u16::try_from(symbol).ok()?;
            *place += 1;
        }
        Some(Code { counts, symbols })
    }

    /// The symbol that comes first in `buffer`: the length of its code, and which it is.
    fn find(&self, buffer: u64) -> Option<(u8, usize)> {
        // Of the codes of a length: the first, and the place of its symbol.
        let (mut first, mut place) = (0, 0);
        let mut code = 0;
        for length in 1..16_u8 {
            code = code << 1 | low(buffer >> (length - 1), 1);
            let count = usize::from(self.counts[usize::from(length)]);
            if code < first + count {
                return Some((length, usize::from(*self.symbols.get(place + code - first)?)));
            }
            place += count;
            first = (first + count) << 1;
        }
        None
    }

    /// Writes what `describe` says of a symbol and the length of its code to each index of the table that begins with the code;
    /// to all other indices, [`RARE`].
    fn spread(&self, table: &mut [u8], describe: impl Fn(usize, u8) -> u8) {
        table.fill(RARE);
        let mut symbols = self.symbols.iter();
        let mut code = 0_usize;
        for (bits, count) in (1..=INDEX_BITS).zip(&self.counts[1..]) {
            for symbol in symbols.by_ref().take(usize::from(*count)) {
                // Codes are in the stream with their first bit lowest.
                let reversed = code.reverse_bits() >> (usize::BITS - bits);
                let entry = describe(usize::from(*symbol), u8::try_from(bits).unwrap_or(RARE));
                table[reversed..].iter_mut().step_by(1 << bits).for_each(|place| *place = entry);
                code += 1;
            }
            code <<= 1;
        }
    }
}

/// The lowest `count` bits as an index.
#[inline]
fn low(bits: u64, count: u32) -> usize {
    usize::try_from(bits & ((1 << count) - 1)).unwrap_or(0)
}
