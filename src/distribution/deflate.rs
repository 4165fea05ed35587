//! Deflate in parallel: blocks compressed one by one on all cores and joined into one valid stream.
//!
//! libdeflate compresses a buffer into a complete deflate stream; there is no call that leaves the stream open. To join the
//! streams of successive blocks, the last-block bit of each but the last is cleared and its end is filled up to a byte with an
//! empty stored block (RFC 1951, 3.2.3 and 3.2.4). Where that bit stands is found by walking the stream: every header and every
//! symbol is read, but nothing is written.

use std::collections::{BTreeMap, VecDeque};
use std::io::{self, Read, Write};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::thread;

use libdeflater::{CompressionLvl, Compressor};
use sha2::{Digest, Sha256};

/// How hard to compress.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Compression {
    /// As fast as the disk: for trying things out.
    Fast,
    /// The size of zlib's default or below, several times faster.
    #[default]
    Default,
    /// Several percent smaller, in about the time zlib's default takes.
    Best,
}

impl Compression {
    /// libdeflate's level for the block of this number. The size of zlib's default lies between levels 5 and 6, nearer to 5,
    /// which is a fifth faster: every third block at level 6 makes up for the others.
    fn level(self, block: u64) -> i32 {
        match self {
            Compression::Fast => 1,
            Compression::Default if block.is_multiple_of(3) => 6,
            Compression::Default => 5,
            Compression::Best => 10,
        }
    }

    /// Matches do not reach over the edge of a block: larger blocks compress better and keep more memory in flight.
    fn block_size(self) -> usize {
        match self {
            Compression::Fast => 1 << 20,
            Compression::Default => 2 << 20,
            Compression::Best => 4 << 20,
        }
    }
}

/// More threads than this would keep more than 128 MiB in flight at `Best`, and outrun any disk.
const MOST_THREADS: usize = 8;

/// Threads that compress blocks.
#[derive(Debug)]
pub(super) struct Pool {
    jobs: Sender<Job>,
    compression: Compression,
    /// How many blocks may be in flight: one a thread, and one each being read and written.
    in_flight: usize,
}

/// One block on its way.
#[derive(Debug)]
struct Job {
    block: Vec<u8>,
    level: i32,
    is_last: bool,
    result: SyncSender<io::Result<Vec<u8>>>,
}

/// What passed through [`Pool::deflate`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Deflated {
    /// CRC-32 of the content.
    pub(super) crc32: u32,
    /// SHA-256 of the content.
    pub(super) sha256: [u8; 32],
    /// The bytes written.
    pub(super) compressed_length: u64,
    /// Whether the content was written as it is, since compressing did not make it smaller.
    pub(super) stored: bool,
}

impl Pool {
    /// Runs `work` with `threads` threads at its service (all cores where that is `None`). The number of threads changes the
    /// time, never the bytes.
    pub(super) fn run<R>(compression: Compression, threads: Option<usize>, work: impl FnOnce(&Pool) -> R) -> R {
        let cores = threads.or_else(|| thread::available_parallelism().ok().map(usize::from)).unwrap_or(1);
        let cores = cores.clamp(1, MOST_THREADS);
        let (jobs, queue) = channel::<Job>();
        let queue = Mutex::new(queue);
        thread::scope(|scope| {
            for _ in 0..cores {
                scope.spawn(|| compress_blocks(&queue));
            }
            // Dropping the pool closes the queue, and the threads end.
            let pool = Pool { jobs, compression, in_flight: cores + 2 };
            work(&pool)
        })
    }

    /// Compresses `length` bytes of `content` into `output`, hashing them in the same pass.
    pub(super) fn deflate(
        &self,
        content: &mut impl Read,
        length: u64,
        output: &mut impl Write,
    ) -> io::Result<Deflated> {
        let mut crc32 = crc32fast::Hasher::new();
        let mut sha256 = Sha256::new();
        let mut left = length;
        let mut compressed_length = 0;
        let mut in_flight = VecDeque::new();
        let mut write = |result: Receiver<io::Result<Vec<u8>>>, output: &mut dyn Write| -> io::Result<()> {
            let block = result.recv().map_err(|_| io::Error::other("a compressing thread ended early"))??;
            compressed_length += block.len() as u64;
            output.write_all(&block)
        };
        // A single block may turn out not to be worth it; it is kept until that is known.
        let block_size = self.compression.block_size();
        let is_single = length <= block_size as u64;
        for number in 0.. {
            let size = block_size.min(usize::try_from(left).unwrap_or(block_size));
            let mut block = vec![0; size];
            content.read_exact(&mut block).map_err(short)?;
            left -= size as u64;
            crc32.update(&block);
            sha256.update(&block);
            let raw = is_single.then(|| block.clone());
            let (result, receiver) = sync_channel(1);
            let job = Job { block, level: self.compression.level(number), is_last: left == 0, result };
            self.jobs.send(job).map_err(|_| io::Error::other("the compressing threads ended early"))?;
            if let Some(raw) = raw {
                if content.read(&mut [0])? != 0 {
                    return Err(grew());
                }
                let block = receiver.recv().map_err(|_| io::Error::other("a compressing thread ended early"))??;
                let stored = block.len() >= raw.len();
                let chosen = if stored { raw } else { block };
                output.write_all(&chosen)?;
                return Ok(Deflated {
                    crc32: crc32.finalize(),
                    sha256: sha256.finalize().into(),
                    compressed_length: chosen.len() as u64,
                    stored,
                });
            }
            in_flight.push_back(receiver);
            if in_flight.len() >= self.in_flight
                && let Some(oldest) = in_flight.pop_front()
            {
                write(oldest, output)?;
            }
            if left == 0 {
                break;
            }
        }
        for receiver in in_flight {
            write(receiver, output)?;
        }
        if content.read(&mut [0])? != 0 {
            return Err(grew());
        }
        Ok(Deflated { crc32: crc32.finalize(), sha256: sha256.finalize().into(), compressed_length, stored: false })
    }
}

fn grew() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, "a file grew while it was read")
}

fn short(error: io::Error) -> io::Error {
    if error.kind() != io::ErrorKind::UnexpectedEof {
        return error;
    }
    io::Error::new(io::ErrorKind::InvalidData, "a file shrank while it was read")
}

fn compress_blocks(queue: &Mutex<Receiver<Job>>) {
    // One compressor a level: making one clears a megabyte.
    let mut compressors = BTreeMap::new();
    loop {
        // Holding the lock while waiting is what makes the others wait for their turn.
        let Ok(Ok(job)) = queue.lock().map(|queue| queue.recv()) else { return };
        let compressor = compressors
            .entry(job.level)
            .or_insert_with_key(|level| Compressor::new(CompressionLvl::new(*level).unwrap_or_default()));
        let compressed = compress(compressor, &job.block, job.is_last);
        drop(job.block);
        // Nobody waits any more where the writer failed; then the block is of no use.
        let _ = job.result.send(compressed);
    }
}

/// Compresses one block. Unless it is the last, what comes out ends at a byte and may be followed by another.
fn compress(compressor: &mut Compressor, block: &[u8], is_last: bool) -> io::Result<Vec<u8>> {
    let mut compressed = vec![0; compressor.deflate_compress_bound(block.len()) + PADDING];
    let room = compressed.len() - PADDING;
    let length = compressor
        .deflate_compress(block, &mut compressed[..room])
        .map_err(|error| io::Error::other(format!("libdeflate: {error}")))?;
    compressed.truncate(length);
    if !is_last {
        leave_open(&mut compressed)
            .ok_or_else(|| io::Error::other("libdeflate wrote a stream that cannot be walked"))?;
    }
    compressed.shrink_to_fit();
    Ok(compressed)
}

/// Zero bytes behind a stream, so that eight bytes can be loaded at its end.
const PADDING: usize = 8;

/// Clears the last-block bit of a complete deflate stream and fills it up to a byte with an empty stored block.
fn leave_open(stream: &mut Vec<u8>) -> Option<()> {
    let length = stream.len();
    stream.resize(length + PADDING, 0);
    let Walked { last_header, end } = walk(stream, length * 8)?;
    stream.truncate(end.div_ceil(8));
    stream[last_header / 8] &= !(1 << (last_header % 8));
    // The bits behind the end are zeros, and so are the three of the header of a stored block that is not the last.
    if (8 - end % 8) % 8 < 3 {
        stream.push(0);
    }
    stream.extend([0, 0, 0xff, 0xff]);
    Some(())
}

/// Positions in a deflate stream, in bits.
struct Walked {
    /// The header of the last block.
    last_header: usize,
    /// Behind the last block.
    end: usize,
}

/// Length codes 257 to 285: their extra bits (RFC 1951, 3.2.5).
const LENGTH_EXTRA: [u8; 29] = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
/// The order in which the lengths of the code-length code stand (RFC 1951, 3.2.7).
const CODE_LENGTH_ORDER: [usize; 19] = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
/// The end-of-block symbol.
const END_OF_BLOCK: usize = 256;

/// Reads a whole stream of `end` bits; `bytes` has [`PADDING`] more.
fn walk(bytes: &[u8], end: usize) -> Option<Walked> {
    let mut bits = Bits { bytes, position: 0, end };
    loop {
        let last_header = bits.position;
        let is_last = bits.take(1)? == 1;
        match bits.take(2)? {
            0 => {
                bits.position = bits.position.next_multiple_of(8);
                let length = bits.take(16)?;
                if bits.take(16)? != length ^ 0xffff {
                    return None;
                }
                bits.position += length * 8;
            }
            1 => {
                let mut lengths = [8; 288];
                lengths[144..256].fill(9);
                lengths[256..280].fill(7);
                bits.skip_symbols(&Table::symbols(&lengths)?, &Table::distances(&[5; 30])?)?;
            }
            2 => {
                let (symbols, distances) = bits.read_codes()?;
                bits.skip_symbols(&symbols, &distances)?;
            }
            _ => return None,
        }
        if bits.position > end {
            return None;
        }
        if is_last {
            return Some(Walked { last_header, end: bits.position });
        }
    }
}

struct Bits<'a> {
    bytes: &'a [u8],
    position: usize,
    end: usize,
}

impl Bits<'_> {
    /// At least 56 bits from the position on.
    #[inline]
    fn peek(&self) -> Option<u64> {
        let eight = self.bytes.get(self.position / 8..self.position / 8 + 8)?;
        Some(u64::from_le_bytes(eight.try_into().ok()?) >> (self.position % 8))
    }

    /// The next `count` bits, at most 16.
    fn take(&mut self, count: usize) -> Option<usize> {
        let value = self.peek()? & ((1 << count) - 1);
        self.position += count;
        usize::try_from(value).ok()
    }

    /// The two Huffman codes of a dynamic block (RFC 1951, 3.2.7).
    fn read_codes(&mut self) -> Option<(Table, Table)> {
        let literals = self.take(5)? + 257;
        let distances = self.take(5)? + 1;
        let count = self.take(4)? + 4;
        let mut order_lengths = [0; 19];
        for place in &CODE_LENGTH_ORDER[..count] {
            order_lengths[*place] = u8::try_from(self.take(3)?).ok()?;
        }
        let code_lengths = Table::build(&order_lengths, |_| Some((SYMBOLS, 0)))?;
        let mut lengths: Vec<u8> = Vec::with_capacity(literals + distances);
        while lengths.len() < literals + distances {
            let Entry { then, bits, value } = code_lengths.find(self.peek()?);
            if then == INVALID {
                return None;
            }
            self.position += usize::from(bits);
            let (value, times) = match value {
                16 => (*lengths.last()?, 3 + self.take(2)?),
                17 => (0, 3 + self.take(3)?),
                18 => (0, 11 + self.take(7)?),
                length => (u8::try_from(length).ok()?, 1),
            };
            lengths.resize(lengths.len() + times, value);
        }
        let (literals, distances) = lengths.split_at_checked(literals)?;
        Some((Table::symbols(literals)?, Table::distances(distances)?))
    }

    /// Passes over literals and matches up to and with the end-of-block symbol.
    ///
    /// Which symbols come is as good as random to the processor, so the loop has no branch that depends on them: an entry says
    /// how far to go and which code comes next, and only what is rare leaves the straight line.
    fn skip_symbols(&mut self, symbols: &Table, distances: &Table) -> Option<()> {
        let mut first = [Entry::default(); 2 << FIRST_BITS];
        first[..1 << FIRST_BITS].copy_from_slice(&*symbols.first);
        first[1 << FIRST_BITS..].copy_from_slice(&*distances.first);
        let mut code = SYMBOLS;
        while self.position <= self.end {
            let mut ahead = self.peek()?;
            // A symbol takes at most 20 bits and a distance 28, and two distances never follow each other: 48 of the 56.
            for _ in 0..2 {
                let mut entry = first[usize::from(code & 1) << FIRST_BITS | low(ahead, FIRST_BITS)];
                if entry.then > DISTANCES {
                    if entry.then == LONGER {
                        let table = if code == SYMBOLS { symbols } else { distances };
                        entry = table.find_longer(entry, ahead);
                    }
                    match entry.then {
                        END => {
                            self.position += usize::from(entry.bits);
                            return Some(());
                        }
                        SYMBOLS | DISTANCES => {}
                        _ => return None,
                    }
                }
                self.position += usize::from(entry.bits);
                ahead >>= entry.bits;
                code = entry.then;
            }
        }
        None
    }
}

/// What comes behind an entry's bits. In the codes of distances and of code lengths that is always [`SYMBOLS`].
type Then = u8;
const SYMBOLS: Then = 0;
const DISTANCES: Then = 1;
/// The entry was the end of the block.
const END: Then = 2;
/// The symbol is longer than the first table's index: look further.
const LONGER: Then = 3;
/// No symbol begins with these bits.
const INVALID: Then = 4;

/// What the next bits are.
#[derive(Debug, Clone, Copy)]
struct Entry {
    then: Then,
    /// How many bits to pass over, extra bits included.
    bits: u8,
    /// The symbol; where [`LONGER`] follows, the number of the second table.
    value: u16,
}

impl Default for Entry {
    fn default() -> Entry {
        Entry { then: INVALID, bits: 0, value: 0 }
    }
}

/// The bits that index the first table. Nearly all symbols are shorter, and a table of this size stays in the cache.
const FIRST_BITS: u32 = 10;
/// The bits that index a second table: the longest code has 15.
const SECOND_BITS: u32 = 5;

/// A Huffman code as tables over the next bits.
struct Table {
    first: Box<[Entry; 1 << FIRST_BITS]>,
    second: Vec<[Entry; 1 << SECOND_BITS]>,
}

/// The lowest `count` bits as an index.
#[inline]
fn low(bits: u64, count: u32) -> usize {
    usize::try_from(bits & ((1 << count) - 1)).unwrap_or(0)
}

impl Table {
    #[inline]
    fn find(&self, ahead: u64) -> Entry {
        self.first[low(ahead, FIRST_BITS)]
    }

    /// Where `entry`, found in the first table, is [`LONGER`].
    #[cold]
    fn find_longer(&self, entry: Entry, ahead: u64) -> Entry {
        let table = self.second.get(usize::from(entry.value));
        table.map_or_else(Entry::default, |table| table[low(ahead >> FIRST_BITS, SECOND_BITS)])
    }

    /// The code of literals, lengths and the end of the block.
    fn symbols(lengths: &[u8]) -> Option<Table> {
        let mut table = Table::build(lengths, |symbol| match symbol {
            0..END_OF_BLOCK => Some((SYMBOLS, 0)),
            END_OF_BLOCK => Some((END, 0)),
            _ => LENGTH_EXTRA.get(symbol - END_OF_BLOCK - 1).map(|extra| (DISTANCES, *extra)),
        })?;
        table.join_literals();
        Some(table)
    }

    /// Lets the entry of a literal take what follows it along, as long as both fit into the index: half the steps.
    fn join_literals(&mut self) {
        let single = self.first.clone();
        for (index, entry) in self.first.iter_mut().enumerate() {
            while entry.then == SYMBOLS {
                let next = single[index >> entry.bits];
                // The bits above the index are unknown: the code itself must lie below them, its extra bits need not.
                let extra = usize::from(next.value).checked_sub(END_OF_BLOCK + 1).map_or(0, |code| LENGTH_EXTRA[code]);
                if next.then > DISTANCES || u32::from(entry.bits + next.bits - extra) > FIRST_BITS {
                    break;
                }
                *entry = Entry { then: next.then, bits: entry.bits + next.bits, value: 0 };
            }
        }
    }

    /// The code of distances: from the fifth on, two codes each have one extra bit more than the two before.
    fn distances(lengths: &[u8]) -> Option<Table> {
        Table::build(lengths, |symbol| u8::try_from(symbol / 2).ok().map(|pair| (SYMBOLS, pair.saturating_sub(1))))
    }

    /// A canonical code from the lengths of its symbols (RFC 1951, 3.2.2). `describe` gives what follows a symbol and its extra
    /// bits, or nothing where it must not occur.
    fn build(lengths: &[u8], describe: impl Fn(usize) -> Option<(Then, u8)>) -> Option<Table> {
        let longest = u32::from(*lengths.iter().max()?);
        if longest > FIRST_BITS + SECOND_BITS {
            return None;
        }
        let mut table = Table { first: Box::new([Entry::default(); 1 << FIRST_BITS]), second: Vec::new() };
        let mut code = 0_usize;
        for bits in 1..=longest {
            for (symbol, _) in lengths.iter().enumerate().filter(|(_, length)| u32::from(**length) == bits) {
                // Codes stand in the stream with their first bit lowest.
                let reversed = code.reverse_bits() >> (usize::BITS - bits);
                code += 1;
                let Some((then, extra)) = describe(symbol) else { continue };
                let value = u16::try_from(symbol).ok()?;
                let entry = Entry { then, bits: u8::try_from(bits).ok()? + extra, value };
                let places: &mut [Entry] = if bits <= FIRST_BITS {
                    &mut *table.first
                } else {
                    table.second_for(reversed & ((1 << FIRST_BITS) - 1))?
                };
                let (start, step) =
                    if bits <= FIRST_BITS { (reversed, bits) } else { (reversed >> FIRST_BITS, bits - FIRST_BITS) };
                places.get_mut(start..)?.iter_mut().step_by(1 << step).for_each(|place| *place = entry);
            }
            code <<= 1;
        }
        Some(table)
    }

    /// The second table behind an entry of the first, made where there is none.
    fn second_for(&mut self, place: usize) -> Option<&mut [Entry]> {
        let entry = self.first.get_mut(place)?;
        if entry.then != LONGER {
            *entry = Entry { then: LONGER, bits: 0, value: u16::try_from(self.second.len()).ok()? };
            self.second.push([Entry::default(); 1 << SECOND_BITS]);
        }
        self.second.get_mut(usize::from(entry.value)).map(|table| &mut table[..])
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn inflate(stream: &[u8]) -> Vec<u8> {
        let mut decoder = flate2::bufread::DeflateDecoder::new(stream);
        let mut content = Vec::new();
        decoder.read_to_end(&mut content).unwrap();
        assert_eq!(decoder.total_in(), stream.len() as u64, "bytes behind the stream");
        content
    }

    fn join(blocks: &[Vec<u8>], level: i32) -> Vec<u8> {
        let mut compressor = Compressor::new(CompressionLvl::new(level).unwrap());
        let last = blocks.len() - 1;
        let compressed =
            blocks.iter().enumerate().map(|(index, block)| compress(&mut compressor, block, index == last).unwrap());
        compressed.collect::<Vec<_>>().concat()
    }

    /// Content of every kind a compressor treats differently: noise, runs, text, and mixtures.
    fn any_block() -> impl Strategy<Value = Vec<u8>> {
        let piece = prop_oneof![
            prop::collection::vec(any::<u8>(), 0..400),
            (any::<u8>(), 0..70_000_usize).prop_map(|(byte, count)| vec![byte; count]),
            ("[a-e ]{1,30}", 0..900_usize).prop_map(|(text, count)| text.repeat(count).into_bytes()),
            (any::<u32>(), 0..9000_usize).prop_map(|(seed, count)| {
                let mut state = seed | 1;
                let mut next = || {
                    state ^= state << 13;
                    state ^= state >> 17;
                    state ^= state << 5;
                    state
                };
                (0..count).map(|_| next().to_le_bytes()[0] % 37 / (next().to_le_bytes()[1] % 7 + 1)).collect()
            }),
        ];
        prop::collection::vec(piece, 0..5).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn joined_streams_inflate_to_their_blocks(
            blocks in prop::collection::vec(any_block(), 1..5),
            level in 0..=12,
        ) {
            prop_assert_eq!(inflate(&join(&blocks, level)), blocks.concat());
        }

        #[test]
        fn no_stream_makes_the_walk_panic(mut bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            let end = bytes.len() * 8;
            bytes.resize(bytes.len() + PADDING, 0);
            let _ = walk(&bytes, end);
        }
    }

    #[test]
    fn the_number_of_threads_does_not_change_a_byte() {
        let content: Vec<u8> = (0..5_000_000_u32).flat_map(|n| (n / 7 * 31).to_le_bytes()).collect();
        let run = |threads| {
            let mut output = Vec::new();
            let length = content.len() as u64;
            let deflated = Pool::run(Compression::Fast, Some(threads), |pool| {
                pool.deflate(&mut content.as_slice(), length, &mut output).unwrap()
            });
            (output, deflated)
        };
        let (one, deflated) = run(1);
        assert_eq!(inflate(&one), content);
        assert_eq!(deflated.compressed_length, one.len() as u64);
        assert!((2..=8).all(|threads| run(threads).0 == one));
    }

    #[test]
    fn a_file_that_changes_is_an_error() {
        let errors = [3, 5].map(|length| {
            Pool::run(Compression::Default, Some(1), |pool| {
                pool.deflate(&mut b"four".as_slice(), length, &mut io::sink()).unwrap_err().to_string()
            })
        });
        insta::assert_snapshot!(errors.join("\n"), @"
        a file grew while it was read
        a file shrank while it was read
        ");
    }
}
