//! The compressed stream that a tar archive comes in, no larger than its input lets expect.

use std::cell::Cell;
use std::io::{self, BufRead, BufReader, Read};
use std::rc::Rc;

use super::Compression;
use crate::archive::zstandard::Frames;

/// What any archive may unpack to.
const FREE: u64 = 64 << 20;

/// How many times as large as what is read an archive may be: no real package or source comes near it.
const RATIO: u64 = 50;

/// How much of the compressed stream is read at once.
const BUFFER: usize = 128 << 10;

/// Counts what is read through it.
struct Counted<R> {
    inner: R,
    count: Rc<Cell<u64>>,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        self.count.set(self.count.get() + count as u64);
        Ok(count)
    }
}

enum Decoder<R: Read> {
    Gzip(flate2::bufread::MultiGzDecoder<BufReader<Counted<R>>>),
    SingleGzip(flate2::bufread::GzDecoder<BufReader<Counted<R>>>),
    Zstandard(Box<Frames<Counted<R>>>),
}

/// The stream, unpacked.
pub(super) struct Stream<R: Read> {
    decoder: Decoder<R>,
    read: Rc<Cell<u64>>,
    unpacked: u64,
}

/// The stream unpacks to much more than it has bytes.
#[derive(Debug, thiserror::Error)]
#[error("it unpacks to more than {RATIO} times its size")]
pub(super) struct Bomb;

impl<R: Read> Stream<R> {
    pub(super) fn new(input: R, compression: Compression) -> Stream<R> {
        let read = Rc::new(Cell::new(0));
        let input = Counted { inner: input, count: Rc::clone(&read) };
        let decoder = match compression {
            Compression::Gzip => {
                Decoder::Gzip(flate2::bufread::MultiGzDecoder::new(BufReader::with_capacity(BUFFER, input)))
            }
            Compression::SingleGzip => {
                Decoder::SingleGzip(flate2::bufread::GzDecoder::new(BufReader::with_capacity(BUFFER, input)))
            }
            Compression::Zstandard => Decoder::Zstandard(Box::new(Frames::new(input))),
        };
        Stream { decoder, read, unpacked: 0 }
    }

    /// Whether anything but zeros follows the end of the compressed stream, which has been reached. Some readers take a second
    /// gzip stream for more of the archive, others ignore it.
    pub(super) fn has_more(&mut self) -> io::Result<bool> {
        let Decoder::SingleGzip(decoder) = &mut self.decoder else { return Ok(false) };
        let input = decoder.get_mut();
        loop {
            let bytes = input.fill_buf()?;
            if bytes.is_empty() {
                return Ok(false);
            }
            if bytes.iter().any(|byte| *byte != 0) {
                return Ok(true);
            }
            let count = bytes.len();
            input.consume(count);
        }
    }

    /// Whether a single gzip stream has an extra field in its header, which tarfile reads wrongly when it reads a stream.
    pub(super) fn has_extra_field(&self) -> bool {
        let Decoder::SingleGzip(decoder) = &self.decoder else { return false };
        decoder.header().is_some_and(|header| header.extra().is_some())
    }
}

impl<R: Read> Read for Stream<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = match &mut self.decoder {
            Decoder::Gzip(decoder) => decoder.read(buffer)?,
            Decoder::SingleGzip(decoder) => decoder.read(buffer)?,
            Decoder::Zstandard(decoder) => decoder.read(buffer)?,
        };
        self.unpacked += count as u64;
        if self.unpacked > FREE.saturating_add(self.read.get().saturating_mul(RATIO)) {
            return Err(io::Error::new(io::ErrorKind::InvalidData, Bomb));
        }
        Ok(count)
    }
}
