//! Deflate in parallel: blocks compressed on all cores and [joined](join) into one valid stream.

mod ahead;
#[cfg(fuzzing)]
pub(crate) mod fuzzing;
mod join;
mod walk;

use std::io::{self, Read, Write};
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

use ahead::Ahead;
pub(super) use ahead::Compressed;
pub(crate) use ahead::Unpacked;
use join::PairCompressor;

use crate::digest::{Checksummer, Checksums};
use crate::interrupt;
use crate::plan::Content;

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
    /// `fast`, `default` or `best`.
    pub fn name(self) -> &'static str {
        match self {
            Compression::Fast => "fast",
            Compression::Default => "default",
            Compression::Best => "best",
        }
    }

    /// The one of this name.
    pub fn named(name: &str) -> Option<Compression> {
        [Compression::Fast, Compression::Default, Compression::Best].into_iter().find(|known| known.name() == name)
    }

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

/// A pair of blocks on its way.
struct Job {
    /// The pair; at the end of a content shorter, or one block.
    content: Vec<u8>,
    /// The level of each block.
    levels: [i32; 2],
    /// Whether nothing of the content comes before, and nothing after.
    is_first: bool,
    is_last: bool,
    result: SyncSender<io::Result<CompressedJob>>,
}

/// What became of a job.
struct CompressedJob {
    bytes: Vec<u8>,
    /// How long it was.
    length: usize,
    /// Whether it is as it was, since compressing did not make it smaller. Only a whole content may stay that way.
    stored: bool,
}

/// What [`Deflating`] hears of the contents, in their order.
enum Piece {
    /// A pair of blocks, as soon as it is compressed.
    Pair(Receiver<io::Result<CompressedJob>>),
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
    /// Whether the content was stored, since compression did not make it smaller.
    pub(super) stored: bool,
}

/// Compression threads, for any number of wheels. The number of threads changes the time, never the bytes.
#[derive(Debug)]
pub struct CompressionPool {
    /// Closed when the pool is dropped, which ends the threads.
    jobs: Option<Sender<Job>>,
    threads: Vec<JoinHandle<()>>,
    compression: Compression,
    ahead: Ahead,
}

impl CompressionPool {
    /// How hard it compresses.
    pub fn compression(&self) -> Compression {
        self.compression
    }

    /// With this many threads; all cores for `None`.
    pub fn new(compression: Compression, threads: Option<usize>) -> CompressionPool {
        let threads = threads.or_else(|| thread::available_parallelism().ok().map(usize::from)).unwrap_or(1);
        let threads = threads.clamp(1, compression.most_threads());
        let (jobs, queue) = channel::<Job>();
        let queue = Arc::new(Mutex::new(queue));
        let spawn = |_| {
            let queue = Arc::clone(&queue);
            thread::spawn(move || compress_jobs(&queue))
        };
        let threads = (0..threads).map(spawn).collect();
        CompressionPool { jobs: Some(jobs), threads, compression, ahead: Ahead::default() }
    }

    /// A way to hand contents to the threads piece by piece, and the place where they come out.
    fn open(&self) -> io::Result<(Feeder, Deflating)> {
        // One pair for each thread, and one each being read and written: more would only fill the memory.
        let (pieces, receiver) = sync_channel(self.threads.len());
        let jobs = self.jobs.clone().ok_or_else(ended_early)?;
        let feeder = Feeder { jobs, pieces, compression: self.compression, left: 0, number: 0, pair: Vec::new() };
        Ok((feeder, Deflating { pieces: receiver }))
    }

    /// Begins to read, hash and compress contents, one after the other and without a pause between them.
    pub(super) fn deflate(&self, contents: Vec<Content>) -> io::Result<Deflating> {
        let (mut feeder, deflating) = self.open()?;
        thread::spawn(move || {
            for content in contents {
                if let Err(error) = feeder.read(&content) {
                    // Nobody listens any more where writing failed; then there is nothing more to do.
                    let _ = feeder.pieces.send(Err(error));
                    return;
                }
            }
        });
        Ok(deflating)
    }
}

impl Drop for CompressionPool {
    fn drop(&mut self) {
        self.ahead.close();
        self.jobs = None;
        for thread in self.threads.drain(..) {
            // A panic of a thread has already been noticed by the one that waited for its result.
            let _ = thread.join();
        }
    }
}

/// Cuts contents into pairs of blocks for the threads.
struct Feeder {
    jobs: Sender<Job>,
    pieces: SyncSender<io::Result<Piece>>,
    compression: Compression,
    /// How much of the content is to come, and the number of its next pair.
    left: u64,
    number: usize,
    pair: Vec<u8>,
}

impl Feeder {
    /// A content of this length is to come.
    fn begin(&mut self, length: u64) -> io::Result<()> {
        (self.left, self.number) = (length, 0);
        self.pair = Vec::with_capacity(self.next_size());
        if length == 0 { self.send() } else { Ok(()) }
    }

    fn next_size(&self) -> usize {
        usize::try_from(self.left).unwrap_or(PAIR_SIZE).min(PAIR_SIZE)
    }

    /// More of the content; in total as much as was declared.
    fn push(&mut self, mut bytes: &[u8]) -> io::Result<()> {
        while !bytes.is_empty() {
            let size = self.next_size();
            let (now, later) = bytes.split_at(bytes.len().min(size - self.pair.len()));
            if now.is_empty() {
                return Err(io::Error::new(io::ErrorKind::InvalidData, "a file grew while it was read"));
            }
            self.pair.extend_from_slice(now);
            bytes = later;
            if self.pair.len() == size {
                self.left -= size as u64;
                self.send()?;
                self.pair = Vec::with_capacity(self.next_size());
            }
        }
        Ok(())
    }

    /// Sends off the pair.
    fn send(&mut self) -> io::Result<()> {
        let number = self.number;
        self.number += 1;
        let (result, receiver) = sync_channel(1);
        let levels = [self.compression.level(2 * number), self.compression.level(2 * number + 1)];
        let content = std::mem::take(&mut self.pair);
        let job = Job { content, levels, is_first: number == 0, is_last: self.left == 0, result };
        self.jobs.send(job).map_err(|_| ended_early())?;
        self.pieces.send(Ok(Piece::Pair(receiver))).map_err(|_| ended_early())
    }

    /// The content is over.
    fn end(&mut self, checksums: Checksums) -> io::Result<()> {
        if self.left > 0 {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "a file shrank while it was read"));
        }
        self.pieces.send(Ok(Piece::End(checksums))).map_err(|_| ended_early())
    }

    /// Reads a whole content.
    fn read(&mut self, content: &Content) -> io::Result<()> {
        let mut reader = content.open()?;
        // Known checksums need not be computed again.
        let mut checksummer = content.known_checksums().is_none().then(Checksummer::new);
        self.begin(content.length())?;
        let mut buffer = vec![0; READ_SIZE];
        loop {
            let count = interrupt::retry(|| reader.read(&mut buffer))?;
            if count == 0 {
                break;
            }
            if let Some(checksummer) = &mut checksummer {
                checksummer.update(&buffer[..count]);
            }
            self.push(&buffer[..count])?;
        }
        if let Some(checksummer) = checksummer {
            content.learn(checksummer.finish())?;
        }
        self.end(content.checksums()?)
    }
}

/// How much is read at once: it stays in the cache of a core until it has been hashed and put to its pair.
const READ_SIZE: usize = 256 << 10;

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
    io::Error::other("a reading or compressing thread ended early")
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
            CompressedJob { bytes: if stored { job.content } else { bytes }, length, stored }
        });
        // If the writer failed, nothing waits any more, and the pair is not needed.
        let _ = job.result.send(compressed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inflate(stream: &[u8]) -> Vec<u8> {
        let mut decoder = flate2::bufread::DeflateDecoder::new(stream);
        let mut content = Vec::new();
        decoder.read_to_end(&mut content).unwrap();
        assert_eq!(decoder.total_in(), stream.len() as u64, "bytes behind the stream");
        content
    }

    /// Everything that a pool makes of some contents.
    fn deflate(contents: Vec<Content>, threads: usize) -> io::Result<Vec<(Deflated, Vec<u8>)>> {
        let pool = CompressionPool::new(Compression::Fast, Some(threads));
        let count = contents.len();
        let mut deflating = pool.deflate(contents)?;
        let next = |_| {
            let mut output = Vec::new();
            let deflated = deflating.write_next(&mut output, &mut |_| ())?;
            Ok((deflated, output))
        };
        (0..count).map(next).collect()
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
