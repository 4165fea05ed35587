//! A large deflated member, unpacked on several cores.
//!
//! A stream that was written in blocks for parallel use has an empty stored block after each, which ends at a byte: `00 00 ff ff`
//! (RFC 1951, 3.2.4). The stream is cut after such bytes and its segments are unpacked side by side. That a cut really is the end
//! of a block, and that the stream is read as every other reader does, is proven for each segment by the thread that unpacks it:
//!
//! * asked to stop at the end of each block, zlib stops after the segment's last byte although there is more to read, and
//! * what follows is read as the beginning of a block at that byte: a last, empty, stored block, and nothing else that begins
//!   with up to seven one-bits of the byte before, ends the stream after exactly these five bytes;
//! * no match reaches over the beginning of the segment, since zlib refuses one that does.
//!
//! Where the first segment begins is known, so that each proven end proves the next beginning. A segment that can't be proven is no
//! error: the member is then read on one core from its beginning, by what has always read it.

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use zlib_rs::{Inflate, InflateFlush, Status};

use super::source::Source;
use crate::interrupt;

/// A member that unpacks to less is read faster than threads start.
const SMALLEST: u64 = 16 << 20;
/// Segments are no shorter than this, compressed.
const SEGMENT: usize = 128 << 10;
/// Where no cut is found in so many bytes, the rest of the stream is not cut.
const SEARCHED: usize = 4 << 20;
/// A segment that unpacks to more is left to one core: what waits is bounded.
const UNPACKED: usize = 8 << 20;
/// More cores would wait for the one that hashes.
const MOST_THREADS: usize = 4;

/// The end of a block that is followed by another at a byte.
const CUT: [u8; 4] = [0x00, 0x00, 0xff, 0xff];
/// A last block, stored and empty.
const PROBE: [u8; 5] = [0x01, 0x00, 0x00, 0xff, 0xff];

/// Whether a member is being shared between cores: then the others are busy with it.
static IS_BUSY: AtomicBool = AtomicBool::new(false);

/// The one permit to share a member between cores.
#[derive(Debug)]
struct Permit;

impl Permit {
    fn take() -> Option<Permit> {
        (!IS_BUSY.swap(true, Ordering::Acquire)).then_some(Permit)
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        IS_BUSY.store(false, Ordering::Release);
    }
}

/// A part of the stream to unpack.
struct Segment {
    bytes: Vec<u8>,
    is_last: bool,
    result: SyncSender<Option<Block>>,
}

/// The result of a part of the stream; `None` if it could not be proven or read.
type Unpacked = Receiver<Option<Block>>;

/// Bytes that were unpacked.
#[derive(Debug, Default)]
struct Block {
    /// [`UNPACKED`] bytes, of which only the first are used.
    buffer: Vec<u8>,
    length: usize,
}

/// Buffers that have been read and can be filled again: fresh ones would be cleared first, by the allocator and by the system.
type Spare = Arc<Mutex<Vec<Vec<u8>>>>;

/// The segments of a member, unpacked in their order.
#[derive(Debug)]
pub(super) struct Segments {
    unpacked: Receiver<Unpacked>,
    spare: Spare,
    current: Block,
    /// How much of the current segment has been read.
    position: usize,
    _permit: Permit,
}

/// The result of waiting for bytes of [`Segments`].
pub(super) enum Progress {
    /// There are so many; 0 at the end of the stream.
    Filled(usize),
    /// The stream is to be read on one core, from its beginning.
    Unproven,
}

impl Segments {
    /// Starts to unpack a stream; `None` if one core does it just as well.
    pub(super) fn begin(source: &Source, offset: u64, compressed: u64, size: u64) -> Option<Segments> {
        let threads = thread::available_parallelism().map_or(1, usize::from).min(MOST_THREADS);
        if size < SMALLEST || compressed < 16 * SEGMENT as u64 || threads < 2 {
            return None;
        }
        let permit = Permit::take()?;
        // What is cut waits for a thread, what is unpacked for the reader: each queue holds one for every thread.
        let (segments, queue) = sync_channel(threads);
        let (order, unpacked) = sync_channel(threads);
        let queue = Arc::new(Mutex::new(queue));
        let spare = Spare::default();
        for _ in 0..threads {
            let (queue, spare) = (Arc::clone(&queue), Arc::clone(&spare));
            thread::spawn(move || unpack_all(&queue, &spare));
        }
        let cutter = Cutter { source: source.clone(), offset, left: compressed, bytes: Vec::new() };
        thread::spawn(move || cutter.run(&segments, &order));
        Some(Segments { unpacked, spare, current: Block::default(), position: 0, _permit: permit })
    }

    /// Waits for bytes that have not been read: how many there are.
    pub(super) fn fill(&mut self) -> Progress {
        while self.position == self.current.length {
            // Nothing more comes after the last segment, or where the file could not be read: then that is found out again.
            let Ok(next) = self.unpacked.recv() else { return Progress::Filled(0) };
            match next.recv() {
                Ok(Some(block)) => {
                    let read = std::mem::replace(&mut self.current, block);
                    self.position = 0;
                    self.spare.lock().unwrap_or_else(PoisonError::into_inner).push(read.buffer);
                }
                Ok(None) | Err(_) => return Progress::Unproven,
            }
        }
        Progress::Filled(self.current.length - self.position)
    }

    /// Reads up to `limit` of the bytes that there are.
    pub(super) fn take(&mut self, limit: usize) -> &[u8] {
        let start = self.position;
        self.position = self.current.length.min(start.saturating_add(limit));
        self.current.buffer.get(start..self.position).unwrap_or_default()
    }
}

/// Cuts a stream into segments.
struct Cutter {
    source: Source,
    /// What has not been read yet.
    offset: u64,
    left: u64,
    /// What has been read and not been sent.
    bytes: Vec<u8>,
}

impl Cutter {
    fn run(mut self, segments: &SyncSender<Segment>, order: &SyncSender<Unpacked>) {
        loop {
            let (result, unpacked) = sync_channel(1);
            // The receiver is gone if the reader has seen enough.
            if order.send(unpacked).is_err() {
                return;
            }
            let Ok(Some(end)) = self.find_end() else {
                let _ = result.send(None);
                return;
            };
            let rest = self.bytes.split_off(end);
            let bytes = std::mem::replace(&mut self.bytes, rest);
            let is_last = self.bytes.is_empty() && self.left == 0;
            if segments.send(Segment { bytes, is_last, result }).is_err() || is_last {
                return;
            }
        }
    }

    /// Where the next segment ends in the bytes that have been read; `None` if that is too far away.
    fn find_end(&mut self) -> io::Result<Option<usize>> {
        let mut searched = SEGMENT - CUT.len();
        loop {
            self.fill(searched + SEGMENT)?;
            let found = self.bytes.get(searched..).and_then(|bytes| memchr::memmem::find(bytes, &CUT));
            if let Some(place) = found {
                return Ok(Some(searched + place + CUT.len()));
            }
            if self.left == 0 {
                return Ok(Some(self.bytes.len()));
            }
            searched = self.bytes.len() - CUT.len();
            if searched > SEARCHED {
                return Ok(None);
            }
        }
    }

    /// Reads until there are so many bytes, or no more.
    fn fill(&mut self, wanted: usize) -> io::Result<()> {
        while self.bytes.len() < wanted && self.left > 0 {
            let filled = self.bytes.len();
            let count = usize::try_from(self.left).unwrap_or(usize::MAX).min(wanted - filled);
            self.bytes.resize(filled + count, 0);
            let rest = self.bytes.get_mut(filled..).unwrap_or_default();
            let read = interrupt::retry(|| self.source.read_at(rest, self.offset));
            self.bytes.truncate(filled + read.as_ref().map_or(0, |read| *read));
            match read? {
                0 => return Err(io::ErrorKind::UnexpectedEof.into()),
                count => (self.offset, self.left) = (self.offset + count as u64, self.left - count as u64),
            }
        }
        Ok(())
    }
}

fn unpack_all(queue: &Mutex<Receiver<Segment>>, spare: &Spare) {
    let mut inflate = Inflate::new(false, 15);
    loop {
        // Holding the lock while waiting is what makes the others wait for their turn.
        let next = queue.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(Segment { mut bytes, is_last, result }) = next else { return };
        inflate.reset(false);
        let mut buffer = spare.lock().unwrap_or_else(PoisonError::into_inner).pop().unwrap_or_default();
        buffer.resize(UNPACKED, 0);
        let length = unpack(&mut inflate, &mut bytes, is_last, &mut buffer);
        let unpacked = length.map(|length| Block { buffer, length });
        // The waiter is gone if the reader has seen enough.
        let _ = result.send(unpacked);
    }
}

/// Unpacks a segment, and proves where it ends: a last one with the stream, any other at a byte and with a block. Returns how much
/// of the output is filled.
fn unpack(inflate: &mut Inflate, segment: &mut Vec<u8>, is_last: bool, output: &mut [u8]) -> Option<usize> {
    let length = segment.len();
    if !is_last {
        segment.extend_from_slice(&PROBE);
    }
    let (mut read, mut written) = (0, 0);
    // How much had come out when a block ended with the segment.
    let mut at_end = None;
    loop {
        let (before_in, before_out) = (inflate.total_in(), inflate.total_out());
        let (input, room) = (segment.get(read..)?, output.get_mut(written..)?);
        let status = inflate.decompress(input, room, InflateFlush::Block).ok()?;
        read += usize::try_from(inflate.total_in() - before_in).ok()?;
        written += usize::try_from(inflate.total_out() - before_out).ok()?;
        match status {
            Status::StreamEnd => break,
            // With room for output it stops at the end of a block, or of the bytes; here there are more.
            Status::Ok if written < output.len() => {
                if read == length && read < segment.len() {
                    at_end = Some(written);
                }
            }
            Status::Ok | Status::BufError => return None,
        }
    }
    let is_proven = if is_last { read == length } else { at_end == Some(written) && read == segment.len() };
    is_proven.then_some(written)
}

#[cfg(test)]
mod tests;
