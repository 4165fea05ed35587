//! Zstandard streams (RFC 8878): frames one after another, each verified by its checksum if it has one.

use std::io::{self, BufRead, BufReader, Read};

use ruzstd::decoding::errors::{FrameDecoderError, ReadFrameHeaderError};
use ruzstd::decoding::{BlockDecodingStrategy, FrameDecoder};

/// The largest window that is allocated: what `zstd --decompress` takes without `--long`.
const MAX_WINDOW_SIZE: u64 = 128 << 20;

/// Decompresses all frames of a stream.
pub(super) struct Frames<R> {
    input: BufReader<R>,
    decoder: FrameDecoder,
    /// Whether the decoder is inside a frame.
    inside: bool,
}

impl<R: Read> Frames<R> {
    pub(super) fn new(input: R) -> Frames<R> {
        let mut decoder = FrameDecoder::new();
        decoder.set_max_window_size(MAX_WINDOW_SIZE);
        Frames { input: BufReader::new(input), decoder, inside: false }
    }

    /// Begins the next frame that holds data. Returns whether there is one.
    fn next_frame(&mut self) -> io::Result<bool> {
        while !self.input.fill_buf()?.is_empty() {
            match self.decoder.reset(&mut self.input) {
                Ok(()) => return Ok(true),
                Err(FrameDecoderError::ReadFrameHeaderError(ReadFrameHeaderError::SkipFrame { length, .. })) => {
                    let length = u64::from(length);
                    if io::copy(&mut (&mut self.input).take(length), &mut io::sink())? < length {
                        return Err(io::ErrorKind::UnexpectedEof.into());
                    }
                }
                Err(error) => return Err(io::Error::other(error)),
            }
        }
        Ok(false)
    }

    /// Holds what the frame decompressed to against its checksum.
    fn end_frame(&mut self) -> io::Result<()> {
        self.inside = false;
        match (self.decoder.get_checksum_from_data(), self.decoder.get_calculated_checksum()) {
            (Some(expected), Some(found)) if expected != found => Err(io::Error::new(
                io::ErrorKind::InvalidData,
                format!("the checksum of a frame is {expected:08x}, but its content has {found:08x}"),
            )),
            _ => Ok(()),
        }
    }
}

impl<R: Read> Read for Frames<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            if !self.inside {
                if !self.next_frame()? {
                    return Ok(0);
                }
                self.inside = true;
            }
            if self.decoder.can_collect() > 0 {
                return self.decoder.read(buffer);
            }
            if self.decoder.is_finished() {
                self.end_frame()?;
                continue;
            }
            self.decoder
                .decode_blocks(&mut self.input, BlockDecodingStrategy::UptoBlocks(1))
                .map_err(io::Error::other)?;
        }
    }
}

#[cfg(test)]
mod tests {
    use ruzstd::encoding::{CompressionLevel, compress_to_vec};

    use super::*;

    fn decompress(stream: &[u8]) -> io::Result<Vec<u8>> {
        let mut content = Vec::new();
        Frames::new(stream).read_to_end(&mut content)?;
        Ok(content)
    }

    fn frame(content: &[u8]) -> Vec<u8> {
        compress_to_vec(content, CompressionLevel::Fastest)
    }

    /// `printf 'aaaaaaaaaabbbbbbbbbbaaaaaaaaaabbbbbbbbbb' | zstd -19 --check`
    const BY_ZSTD: &[u8] = &[
        0x28, 0xb5, 0x2f, 0xfd, 0x24, 0x28, 0x85, 0x00, 0x00, 0x52, 0x01, 0x02, 0x04, 0xe0, 0x0f, 0x81, 0x51, 0xfe,
        0x07, 0x20, 0x01, 0x00, 0x2f, 0x99, 0x4c, 0x69, 0x07, 0xa5, 0xd3,
    ];

    #[test]
    fn frames_follow_each_other_and_skippable_ones_are_passed_over() {
        let mut stream = frame(b"first ");
        stream.extend([0x53, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]);
        stream.extend(frame(b""));
        stream.extend(BY_ZSTD);
        assert_eq!(decompress(&stream).unwrap(), b"first aaaaaaaaaabbbbbbbbbbaaaaaaaaaabbbbbbbbbb");
    }

    #[test]
    fn a_stream_that_is_cut_off_is_an_error() {
        let mut stream = frame(&[7; 3000]);
        stream.extend([0x53, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]);
        let ends = [frame(&[7; 3000]).len(), stream.len()];
        for length in 1..stream.len() {
            assert_eq!(decompress(&stream[..length]).is_ok(), ends.contains(&length), "{length} bytes");
        }
    }

    #[test]
    fn a_wrong_checksum_is_an_error() {
        let mut stream = BY_ZSTD.to_vec();
        *stream.last_mut().unwrap() ^= 1;
        assert!(decompress(&stream).unwrap_err().to_string().starts_with("the checksum of a frame is "));
    }

    #[test]
    fn a_window_over_the_limit_is_an_error() {
        // Magic number, a frame header without content size, a window of 2^28 bytes.
        let error = decompress(&[0x28, 0xb5, 0x2f, 0xfd, 0x00, (28 - 10) << 3, 0x01, 0x00, 0x00]).unwrap_err();
        assert!(error.to_string().contains("268435456"), "{error}");
    }
}
