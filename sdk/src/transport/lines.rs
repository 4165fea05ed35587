//! Cutting a byte stream into lines, of any length up to a limit.

use tokio::io::{AsyncRead, AsyncReadExt};

/// How much is read at once: what a pipe holds on Linux.
const PIECE: usize = 64 * 1024;

/// A buffer that grew beyond this for one long line is freed after it.
const KEPT: usize = 1024 * 1024;

/// How much is kept of both ends of a line that is too long, to find out whom it was for.
const ENDS: usize = 4 * 1024;

/// The bytes read and not yet returned.
#[derive(Debug)]
pub(crate) struct Lines<R> {
    source: R,
    buffer: Vec<u8>,
    /// Where the next line starts.
    start: usize,
    /// Up to where no newline was found.
    searched: usize,
    longest: usize,
    /// The line that is too long and is being discarded.
    discarding: Option<Discarded>,
    /// The one before, which was handed out.
    discarded: Discarded,
}

/// What is kept of a line that is too long.
#[derive(Debug, Default)]
pub(crate) struct Discarded {
    pub(crate) start: Vec<u8>,
    pub(crate) end: Vec<u8>,
    pub(crate) length: usize,
}

impl Discarded {
    fn add(&mut self, bytes: &[u8]) {
        self.length += bytes.len();
        let missing = ENDS.saturating_sub(self.start.len()).min(bytes.len());
        self.start.extend_from_slice(&bytes[..missing]);
        self.end.extend_from_slice(&bytes[bytes.len().saturating_sub(ENDS)..]);
        let surplus = self.end.len().saturating_sub(ENDS);
        self.end.drain(..surplus);
    }
}

/// A line, without its newline.
#[derive(Debug)]
pub(crate) enum Line<'a> {
    Whole(&'a [u8]),
    /// It was longer than the limit.
    TooLong(&'a Discarded),
}

impl<R: AsyncRead + Unpin> Lines<R> {
    pub(crate) fn new(source: R, longest: usize) -> Self {
        let buffer = Vec::with_capacity(PIECE);
        Self { source, buffer, start: 0, searched: 0, longest, discarding: None, discarded: Discarded::default() }
    }

    /// Waits for more bytes; `false` at the end, where what follows the last newline is not a line. Call after [`Lines::next`]
    /// returned `None`.
    pub(crate) async fn read(&mut self) -> std::io::Result<bool> {
        self.buffer.drain(..self.start);
        self.searched -= self.start;
        self.start = 0;
        if self.discarding.is_some() || self.buffer.len() > self.longest {
            self.discarding.get_or_insert_default().add(&self.buffer);
            self.buffer.clear();
            self.searched = 0;
        }
        if self.buffer.is_empty() && self.buffer.capacity() > KEPT {
            self.buffer = Vec::new();
        }
        self.buffer.reserve(PIECE);
        Ok(self.source.read_buf(&mut self.buffer).await? > 0)
    }

    /// The next line.
    pub(crate) fn next(&mut self) -> Option<Line<'_>> {
        let Some(length) = memchr::memchr(b'\n', &self.buffer[self.searched..]) else {
            self.searched = self.buffer.len();
            return None;
        };
        let (start, end) = (self.start, self.searched + length);
        self.start = end + 1;
        self.searched = self.start;
        let line = &self.buffer[start..end];
        let Some(mut discarded) = self.discarding.take() else { return Some(Line::Whole(line)) };
        discarded.add(line);
        self.discarded = discarded;
        Some(Line::TooLong(&self.discarded))
    }
}

#[cfg(test)]
mod tests {
    use super::{Line, Lines};

    async fn all(input: &[u8], longest: usize) -> (Vec<String>, Vec<(String, String, usize)>) {
        let mut lines = Lines::new(input, longest);
        let (mut found, mut too_long) = (Vec::new(), Vec::new());
        while lines.read().await.expect("memory can be read") {
            while let Some(line) = lines.next() {
                match line {
                    Line::Whole(line) => found.push(String::from_utf8_lossy(line).into_owned()),
                    Line::TooLong(discarded) => too_long.push((
                        String::from_utf8_lossy(&discarded.start[..1]).into_owned(),
                        String::from_utf8_lossy(&discarded.end[discarded.end.len() - 1..]).into_owned(),
                        discarded.length,
                    )),
                }
            }
        }
        (found, too_long)
    }

    #[tokio::test]
    async fn lines_are_cut_wherever_the_pieces_end() {
        let long = "x".repeat(3 * super::PIECE);
        let (found, too_long) = all(format!("a\n\n{long}\nb\nhalf").as_bytes(), usize::MAX).await;
        assert_eq!(found, ["a", "", &long, "b"]);
        assert!(too_long.is_empty());
    }

    #[tokio::test]
    async fn of_a_line_that_is_too_long_both_ends_are_kept() {
        let long = format!("<{}>", "x".repeat(5 * super::PIECE));
        let (found, too_long) = all(format!("a\n{long}\nb\n").as_bytes(), super::PIECE).await;
        assert_eq!(found, ["a", "b"]);
        assert_eq!(too_long, [("<".to_owned(), ">".to_owned(), long.len())]);
    }

    /// A source that gives its bytes in pieces.
    struct Pieces(Vec<Vec<u8>>);

    impl tokio::io::AsyncRead for Pieces {
        fn poll_read(
            mut self: std::pin::Pin<&mut Self>,
            _: &mut std::task::Context<'_>,
            buffer: &mut tokio::io::ReadBuf<'_>,
        ) -> std::task::Poll<std::io::Result<()>> {
            if let Some(piece) = self.0.first_mut() {
                let rest = piece.split_off(piece.len().min(buffer.remaining()));
                buffer.put_slice(piece);
                if rest.is_empty() {
                    self.0.remove(0);
                } else {
                    *piece = rest;
                }
            }
            std::task::Poll::Ready(Ok(()))
        }
    }

    proptest::proptest! {
        /// Wherever the pieces end: each line comes once, in its place, and only one longer than the limit may be shortened.
        #[test]
        fn every_line_comes_whatever_the_pieces(
            lines in proptest::collection::vec(proptest::collection::vec(32..127_u8, 0..200), 0..20),
            pieces in proptest::collection::vec(1..150_usize, 1..80),
            longest in 1..300_usize,
        ) {
            let text: Vec<u8> = lines.iter().flat_map(|line| line.iter().copied().chain([b'\n'])).collect();
            let mut rest = &text[..];
            let mut source = Vec::new();
            for size in pieces.iter().cycle() {
                if rest.is_empty() {
                    break;
                }
                let (piece, more) = rest.split_at(rest.len().min(*size));
                source.push(piece.to_vec());
                rest = more;
            }
            let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
            let found = runtime.block_on(async {
                let mut lines = Lines::new(Pieces(source), longest);
                let mut found = Vec::new();
                while lines.read().await.expect("memory can be read") {
                    while let Some(line) = lines.next() {
                        found.push(match line {
                            Line::Whole(line) => (line.len(), line.to_vec(), line.to_vec()),
                            Line::TooLong(cut) => {
                                assert!(cut.length > longest);
                                (cut.length, cut.start.clone(), cut.end.clone())
                            }
                        });
                    }
                }
                found
            });
            let whole: Vec<_> = lines.iter().map(|line| (line.len(), line.clone(), line.clone())).collect();
            proptest::prop_assert_eq!(found, whole);
        }
    }
}
