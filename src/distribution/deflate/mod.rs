//! Deflate in parallel: blocks compressed on all cores and joined into one valid stream.
//!
//! libdeflate compresses a buffer into a complete deflate stream; there is no call that leaves the stream open. To join the
//! streams of successive blocks, the last-block bit of each but the last is cleared and its end is filled up to a byte with an
//! empty stored block (RFC 1951, 3.2.3 and 3.2.4). Where that bit stands is found by [walking](walk) the stream.

mod walk;

use std::collections::BTreeMap;
use std::io::{self, Read, Write};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::thread::{self, Scope};

use libdeflater::{CompressionLvl, Compressor};

use crate::digest::{Checksummer, Checksums};
use crate::plan::Content;
use walk::{PADDING, Walked, walk, walk_pair};

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
    /// which is a fifth faster: every fourth block at level 6 makes up for the others.
    fn level(self, block: usize) -> i32 {
        match self {
            Compression::Fast => 1,
            Compression::Default if block.is_multiple_of(4) => 6,
            Compression::Default => 5,
            Compression::Best => 10,
        }
    }

    /// More threads would keep more than 128 MiB in flight. At level 10 a compressor alone takes 9 MiB.
    fn most_threads(self) -> usize {
        match self {
            Compression::Fast | Compression::Default => 8,
            Compression::Best => 6,
        }
    }
}

/// Matches do not reach over the edge of a block: larger blocks compress better and keep more memory in flight.
const BLOCK_SIZE: usize = 2 << 20;
/// Blocks are compressed in pairs, since their streams are walked in pairs.
const PAIR_SIZE: usize = 2 * BLOCK_SIZE;

/// Threads that compress blocks.
pub(super) struct Pool<'scope, 'env> {
    scope: &'scope Scope<'scope, 'env>,
    jobs: Sender<Job>,
    compression: Compression,
    threads: usize,
}

/// A pair of blocks on its way.
struct Job {
    /// The pair; at the end of a content shorter, or one block.
    content: Vec<u8>,
    /// The level of each block.
    levels: [i32; 2],
    /// Whether nothing of the content comes before, and nothing after.
    is_first: bool,
    is_last: bool,
    result: SyncSender<io::Result<Compressed>>,
}

/// What became of a job.
struct Compressed {
    bytes: Vec<u8>,
    /// How long it was.
    length: usize,
    /// Whether it is as it was, since compressing did not make it smaller. Only a whole content may stay that way.
    stored: bool,
}

/// What [`Deflating`] hears of the contents, in their order.
enum Piece {
    /// A pair of blocks, as soon as it is compressed.
    Pair(Receiver<io::Result<Compressed>>),
    /// The content is over.
    End(Checksums),
}

/// What became of a content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Deflated {
    /// What is known of the content.
    pub(super) checksums: Checksums,
    /// The bytes written.
    pub(super) compressed_length: u64,
    /// Whether the content was written as it is, since compressing did not make it smaller.
    pub(super) stored: bool,
}

impl<'scope> Pool<'scope, '_> {
    /// Runs `work` with `threads` threads at its service (all cores where that is `None`). The number of threads changes the
    /// time, never the bytes.
    pub(super) fn run<R>(
        compression: Compression,
        threads: Option<usize>,
        work: impl for<'a, 'b> FnOnce(&Pool<'a, 'b>) -> R,
    ) -> R {
        let threads = threads.or_else(|| thread::available_parallelism().ok().map(usize::from)).unwrap_or(1);
        let threads = threads.clamp(1, compression.most_threads());
        let (jobs, queue) = channel::<Job>();
        let queue = Mutex::new(queue);
        thread::scope(|scope| {
            for _ in 0..threads {
                scope.spawn(|| compress_jobs(&queue));
            }
            // Dropping the pool closes the queue, and the threads end.
            let pool = Pool { scope, jobs, compression, threads };
            work(&pool)
        })
    }

    /// Begins to read, hash and compress contents, one after the other and without a pause between them.
    pub(super) fn deflate(&self, contents: Vec<Content>) -> Deflating {
        // One pair for each thread, and one each being read and written: more would only fill the memory.
        let (pieces, receiver) = sync_channel(self.threads);
        let jobs = self.jobs.clone();
        let compression = self.compression;
        self.scope.spawn(move || {
            for content in contents {
                let read = read(&content, compression, &jobs, &pieces);
                let failed = read.is_err();
                // Nobody listens any more where writing failed; then there is nothing more to do.
                if pieces.send(read).is_err() || failed {
                    return;
                }
            }
        });
        Deflating { pieces: receiver }
    }
}

/// Contents being deflated.
pub(super) struct Deflating {
    pieces: Receiver<io::Result<Piece>>,
}

impl Deflating {
    /// Writes the next content, compressed. `progress` hears how many of its bytes were passed.
    pub(super) fn write_next(
        &mut self,
        output: &mut impl Write,
        progress: &mut dyn FnMut(u64),
    ) -> io::Result<Deflated> {
        let mut compressed_length = 0;
        let mut stored = false;
        loop {
            match self.pieces.recv().map_err(|_| ended_early())?? {
                Piece::Pair(result) => {
                    let compressed = result.recv().map_err(|_| ended_early())??;
                    output.write_all(&compressed.bytes)?;
                    compressed_length += compressed.bytes.len() as u64;
                    stored = compressed.stored;
                    progress(compressed.length as u64);
                }
                Piece::End(checksums) => return Ok(Deflated { checksums, compressed_length, stored }),
            }
        }
    }
}

fn ended_early() -> io::Error {
    io::Error::other("a thread that reads or compresses ended early")
}

/// Sends a content off in pairs of blocks, and says how it ends.
fn read(
    content: &Content,
    compression: Compression,
    jobs: &Sender<Job>,
    pieces: &SyncSender<io::Result<Piece>>,
) -> io::Result<Piece> {
    let mut reader = content.open()?;
    let mut checksummer = Checksummer::new();
    let length = content.length();
    let mut passed = 0;
    for number in 0.. {
        let size = (PAIR_SIZE as u64).min(length - passed);
        let mut pair = Vec::with_capacity(usize::try_from(size).unwrap_or(PAIR_SIZE));
        reader.by_ref().take(size).read_to_end(&mut pair)?;
        if (pair.len() as u64) < size {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "a file shrank while it was read"));
        }
        checksummer.update(&pair);
        passed += size;
        let is_last = passed == length;
        if is_last && reader.read(&mut [0])? != 0 {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "a file grew while it was read"));
        }
        let (result, receiver) = sync_channel(1);
        let levels = [compression.level(2 * number), compression.level(2 * number + 1)];
        let job = Job { content: pair, levels, is_first: number == 0, is_last, result };
        jobs.send(job).map_err(|_| ended_early())?;
        pieces.send(Ok(Piece::Pair(receiver))).map_err(|_| ended_early())?;
        if is_last {
            break;
        }
    }
    let checksums = checksummer.finish();
    content.learn(checksums)?;
    Ok(Piece::End(checksums))
}

fn compress_jobs(queue: &Mutex<Receiver<Job>>) {
    let mut compressor = PairCompressor::default();
    loop {
        // Holding the lock while waiting is what makes the others wait for their turn.
        let Ok(Ok(job)) = queue.lock().map(|queue| queue.recv()) else { return };
        let length = job.content.len();
        let blocks = job.content.split_at(length.min(BLOCK_SIZE));
        let compressed = compressor.compress(blocks, job.levels, job.is_last).map(|bytes| {
            let stored = job.is_first && job.is_last && bytes.len() >= length;
            Compressed { bytes: if stored { job.content } else { bytes }, length, stored }
        });
        // Nobody waits any more where the writer failed; then the pair is of no use.
        let _ = job.result.send(compressed);
    }
}

/// Compresses pairs of blocks, and keeps what that needs.
#[derive(Default)]
struct PairCompressor {
    /// One a level: making one clears a megabyte.
    compressors: BTreeMap<i32, Compressor>,
    first: Vec<u8>,
    second: Vec<u8>,
}

impl PairCompressor {
    /// Compresses a pair of blocks, the second perhaps empty. Unless the pair is the last, what comes out ends at a byte and may be
    /// followed by another.
    fn compress(&mut self, (first, second): (&[u8], &[u8]), levels: [i32; 2], is_last: bool) -> io::Result<Vec<u8>> {
        let unwalkable = || io::Error::other("libdeflate wrote a stream that cannot be walked");
        let mut joined = Vec::new();
        let first = compress(&mut self.compressors, levels[0], first, &mut self.first)?;
        if second.is_empty() {
            if is_last {
                append_last(&mut joined, first);
            } else {
                append_open(&mut joined, first, walk(first).ok_or_else(unwalkable)?);
            }
            return Ok(joined);
        }
        let second = compress(&mut self.compressors, levels[1], second, &mut self.second)?;
        if is_last {
            append_open(&mut joined, first, walk(first).ok_or_else(unwalkable)?);
            append_last(&mut joined, second);
        } else {
            let (first_walked, second_walked) = walk_pair(first, second).ok_or_else(unwalkable)?;
            append_open(&mut joined, first, first_walked);
            append_open(&mut joined, second, second_walked);
        }
        Ok(joined)
    }
}

/// Compresses a block into `room`, which grows where it must. The stream has [`PADDING`] behind it.
fn compress<'a>(
    compressors: &mut BTreeMap<i32, Compressor>,
    level: i32,
    block: &[u8],
    room: &'a mut Vec<u8>,
) -> io::Result<&'a [u8]> {
    let compressor = compressors
        .entry(level)
        .or_insert_with_key(|level| Compressor::new(CompressionLvl::new(*level).unwrap_or_default()));
    let bound = compressor.deflate_compress_bound(block.len());
    if room.len() < bound + PADDING {
        // Fresh zeros take no memory before they are written to, and most never are.
        *room = vec![0; bound + PADDING];
    }
    let length = compressor
        .deflate_compress(block, &mut room[..bound])
        .map_err(|error| io::Error::other(format!("libdeflate: {error}")))?;
    room[length..length + PADDING].fill(0);
    Ok(&room[..length + PADDING])
}

/// Appends a stream as it is.
fn append_last(joined: &mut Vec<u8>, stream: &[u8]) {
    joined.extend(&stream[..stream.len() - PADDING]);
}

/// Appends a stream with its last-block bit cleared, and fills it up to a byte with an empty stored block.
fn append_open(joined: &mut Vec<u8>, stream: &[u8], Walked { last_header, end }: Walked) {
    let start = joined.len();
    joined.extend(&stream[..end.div_ceil(8)]);
    joined[start + last_header / 8] &= !(1 << (last_header % 8));
    // The bits behind the end are zeros, and so are the three of the header of a stored block that is not the last.
    if (8 - end % 8) % 8 < 3 {
        joined.push(0);
    }
    joined.extend([0, 0, 0xff, 0xff]);
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

    fn join(pairs: &[(Vec<u8>, Vec<u8>)], levels: [i32; 2]) -> Vec<u8> {
        let mut compressor = PairCompressor::default();
        let last = pairs.len() - 1;
        let mut joined = Vec::new();
        for (index, (first, second)) in pairs.iter().enumerate() {
            joined.extend(compressor.compress((first, second), levels, index == last).unwrap());
        }
        joined
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
            pairs in prop::collection::vec((any_block(), any_block()), 1..4),
            levels in [0..=12, 0..=12],
        ) {
            let content: Vec<u8> = pairs.iter().flat_map(|(first, second)| [&first[..], second].concat()).collect();
            prop_assert_eq!(inflate(&join(&pairs, levels)), content);
        }

        #[test]
        fn two_streams_are_walked_as_each_alone(
            blocks in [any_block(), any_block()],
            cut in any::<prop::sample::Index>(),
        ) {
            let mut compressors = BTreeMap::new();
            let mut room = [Vec::new(), Vec::new()];
            let [first, second] = &mut room;
            let first = compress(&mut compressors, 6, &blocks[0], first).unwrap();
            let second = compress(&mut compressors, 6, &blocks[1], second).unwrap();
            let length = first.len() - PADDING;
            let (walked, other) = (walk(first).unwrap(), walk(second).unwrap());
            prop_assert_eq!(walk_pair(first, second), Some((walked, other)));
            prop_assert_eq!(walked.end.div_ceil(8), length);
            // A part of a stream is none.
            let mut part = first[..cut.index(length)].to_vec();
            part.resize(part.len() + PADDING, 0);
            prop_assert_eq!(walk_pair(&part, second), None);
        }

        #[test]
        fn no_stream_makes_the_walk_panic(mut bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            bytes.resize(bytes.len() + PADDING, 0);
            let _ = walk(&bytes);
        }
    }

    #[test]
    fn a_stream_of_many_empty_blocks_is_walked() {
        const BLOCKS: usize = 1_000_000;
        let mut stream = [0, 0, 0, 0xff, 0xff].repeat(BLOCKS);
        stream.extend([1, 0, 0, 0xff, 0xff]);
        stream.resize(stream.len() + PADDING, 0);
        let (last_header, end) = (BLOCKS * 40, (BLOCKS + 1) * 40);
        assert_eq!(walk(&stream), Some(Walked { last_header, end }));
    }

    /// Everything that a pool makes of some contents.
    fn deflate(contents: Vec<Content>, threads: usize) -> io::Result<Vec<(Deflated, Vec<u8>)>> {
        Pool::run(Compression::Fast, Some(threads), |pool| {
            let count = contents.len();
            let mut deflating = pool.deflate(contents);
            let next = |_| {
                let mut output = Vec::new();
                let deflated = deflating.write_next(&mut output, &mut |_| ())?;
                Ok((deflated, output))
            };
            (0..count).map(next).collect()
        })
    }

    #[test]
    fn the_number_of_threads_does_not_change_a_byte() {
        let long: Vec<u8> = (0..5_000_000_u32).flat_map(|n| (n / 7 * 31).to_le_bytes()).collect();
        let contents = [&b""[..], b"x", &long[..PAIR_SIZE], &long, b"a short end"].map(<[u8]>::to_vec);
        let run = |threads| deflate(contents.iter().cloned().map(Content::bytes).collect(), threads).unwrap();
        let one = run(1);
        for (content, (deflated, output)) in contents.iter().zip(&one) {
            assert_eq!(&if deflated.stored { output.clone() } else { inflate(output) }, content);
            assert_eq!(deflated.compressed_length, output.len() as u64);
            assert_eq!(deflated.checksums, Checksums::of(content));
        }
        assert!((2..=8).all(|threads| run(threads) == one));
    }

    #[test]
    fn a_file_that_changes_is_an_error() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let errors = ["fours", "fou"].map(|now| {
            fs_err::write(file.path(), b"four").unwrap();
            let contents = vec![Content::file(file.path()).unwrap(), Content::bytes(b"")];
            fs_err::write(file.path(), now).unwrap();
            deflate(contents, 1).unwrap_err().to_string()
        });
        insta::assert_snapshot!(errors.join("\n"), @"
        a file grew while it was read
        a file shrank while it was read
        ");
    }
}
