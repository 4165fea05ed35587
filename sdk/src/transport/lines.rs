//! Cutting a byte stream into lines, of any length up to a limit.

use tokio::io::{AsyncRead, AsyncReadExt};

/// How much is read at once: what a pipe holds on Linux.
const PIECE: usize = 64 * 1024;

/// A buffer that grew past this for one long line is given back after it.
const KEPT: usize = 1024 * 1024;

/// The bytes read and not yet handed out.
#[derive(Debug)]
pub(crate) struct Lines<R> {
    source: R,
    buffer: Vec<u8>,
    /// Where the next line starts.
    start: usize,
    /// Up to where no newline was found.
    searched: usize,
    longest: usize,
    /// The rest of a line that is too long is being thrown away.
    discarding: bool,
}

/// What [`Lines::read`] found.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Read {
    /// There may be lines to take.
    More,
    /// A line was longer than the limit and is left out.
    TooLong,
    /// The source has ended; what follows the last newline is not a line.
    End,
}

impl<R: AsyncRead + Unpin> Lines<R> {
    pub(crate) fn new(source: R, longest: usize) -> Self {
        Self { source, buffer: Vec::with_capacity(PIECE), start: 0, searched: 0, longest, discarding: false }
    }

    /// Waits for more bytes. Call after [`Lines::next`] returned `None`.
    pub(crate) async fn read(&mut self) -> std::io::Result<Read> {
        self.buffer.drain(..self.start);
        self.searched -= self.start;
        self.start = 0;
        if self.buffer.is_empty() && self.buffer.capacity() > KEPT {
            self.buffer = Vec::new();
        }
        let mut found = Read::More;
        if self.buffer.len() > self.longest {
            if !self.discarding {
                found = Read::TooLong;
            }
            self.discarding = true;
            self.buffer = Vec::new();
            self.searched = 0;
        }
        self.buffer.reserve(PIECE);
        if self.source.read_buf(&mut self.buffer).await? == 0 {
            return Ok(Read::End);
        }
        Ok(found)
    }

    /// The next whole line, without its newline.
    pub(crate) fn next(&mut self) -> Option<&[u8]> {
        loop {
            let Some(length) = memchr::memchr(b'\n', &self.buffer[self.searched..]) else {
                self.searched = self.buffer.len();
                return None;
            };
            let (start, end) = (self.start, self.searched + length);
            self.start = end + 1;
            self.searched = self.start;
            if std::mem::take(&mut self.discarding) {
                continue;
            }
            return Some(&self.buffer[start..end]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Lines, Read};

    async fn all(input: &[u8], longest: usize) -> (Vec<String>, usize) {
        let mut lines = Lines::new(input, longest);
        let (mut found, mut too_long) = (Vec::new(), 0);
        loop {
            let read = lines.read().await.expect("memory can be read");
            too_long += usize::from(read == Read::TooLong);
            while let Some(line) = lines.next() {
                found.push(String::from_utf8_lossy(line).into_owned());
            }
            if read == Read::End {
                return (found, too_long);
            }
        }
    }

    #[tokio::test]
    async fn lines_are_cut_wherever_the_pieces_end() {
        let long = "x".repeat(3 * super::PIECE);
        let (found, too_long) = all(format!("a\n\n{long}\nb\nhalf").as_bytes(), usize::MAX).await;
        assert_eq!(found, ["a", "", &long, "b"]);
        assert_eq!(too_long, 0);
    }

    #[tokio::test]
    async fn a_line_that_is_too_long_is_left_out_and_the_next_one_is_not() {
        let long = "x".repeat(5 * super::PIECE);
        let (found, too_long) = all(format!("a\n{long}\nb\n").as_bytes(), super::PIECE).await;
        assert_eq!(found, ["a", "b"]);
        assert_eq!(too_long, 1);
    }
}
