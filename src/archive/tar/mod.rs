//! Reading tar archives, compressed with gzip or zstd, member by member: the one reader for packages and source distributions.
//!
//! An archive is read once and has one meaning: what Python's `tarfile`, GNU tar and uv could read differently is refused. Those
//! are members whose name says file and whose type says directory, directories with contents, extended headers that give a name
//! twice or describe a sparse file, global headers that change members, and data behind the end.

mod error;
mod header;
mod pax;
mod stream;
#[cfg(test)]
mod tests;

use std::io::{self, Read};
use std::path::Path;

pub use error::TarError;
use header::{BLOCK, Form, Header};
use stream::Stream;

/// How a tar archive is compressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Compression {
    /// `.tar.gz`, `.tgz`: one gzip stream or several that follow one another, as `gzip` and Python read them.
    Gzip,
    /// `.tar.gz` of exactly one gzip stream: uv ignores those after the first.
    SingleGzip,
    /// `.tar.zst`.
    Zstandard,
}

/// What a member is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A file.
    File,
    /// A directory.
    Directory,
}

/// One member of a tar archive.
#[derive(Debug)]
pub struct Member {
    /// Its name, without the slash of a directory and without a `./` in front; not checked otherwise, it may lead anywhere.
    pub name: String,
    /// Whether `./` stood in front of the name, as `tar -C package .` writes it.
    pub is_dotted: bool,
    /// Whether it is a file.
    pub kind: Kind,
    /// Its length in bytes.
    pub length: u64,
    /// Its permission bits.
    pub mode: u32,
}

impl Member {
    /// Whether the archive records its owner's execute bit.
    pub fn is_executable(&self) -> bool {
        self.mode & 0o100 != 0
    }
}

/// Why [`read`] ended early.
#[derive(Debug)]
pub enum Stop<E> {
    /// The archive is refused.
    Archive(TarError),
    /// The visitor refused a member.
    Visitor(E),
}

impl<E> From<TarError> for Stop<E> {
    fn from(error: TarError) -> Stop<E> {
        Stop::Archive(error)
    }
}

/// The most bytes of an extended header, or of a long name, that are kept: a hundred times what any writer needs.
const EXTENDED_LIMIT: u64 = 1 << 20;

/// The headers before a member that describe it.
enum Before {
    Nothing,
    /// A name, from GNU tar.
    LongName(Vec<u8>),
    Extended(pax::Extended),
}

/// Hands every file and directory of the archive to `visit`, in the archive's order, and verifies that the stream is whole to
/// its end. Anything else than files and directories is refused.
///
/// `input` is the compressed stream of `archive`. What `visit` leaves unread is passed over.
pub fn read<E>(
    archive: &Path,
    input: impl Read,
    compression: Compression,
    mut visit: impl FnMut(&Member, &mut dyn Read) -> Result<(), E>,
) -> Result<(), Stop<E>> {
    let corrupt = |source| TarError::Corrupt { archive: archive.into(), source };
    let mut stream = Stream::new(input, compression);
    let mut before = Before::Nothing;
    let mut form = None;
    while let Some(block) = read_header(&mut stream).map_err(corrupt)? {
        let ambiguous = |name: &[u8], reason: &str| {
            let member = String::from_utf8_lossy(name).into_owned();
            TarError::Ambiguous { archive: archive.into(), member, reason: reason.into() }
        };
        let header = Header::parse(&block).map_err(|reason| {
            let end = block.iter().take(100).position(|byte| *byte == 0).unwrap_or(100);
            ambiguous(&block[..end], &format!("has a header that {reason}"))
        })?;
        let wrong = |reason: &str| ambiguous(&header.name, reason);
        if *form.get_or_insert(header.form) != header.form {
            return Err(wrong("has a header in another format than the previous ones").into());
        }
        if matches!(header.kind, b'x' | b'g' | b'L' | b'K') {
            if (header.form == Form::Gnu) != matches!(header.kind, b'L' | b'K') {
                return Err(wrong("is a header that only archives in another format have").into());
            }
            if !matches!(before, Before::Nothing) || header.kind == b'K' {
                return Err(wrong("has several headers for one member").into());
            }
            let bytes = read_extended(&mut stream, &header).map_err(corrupt)?;
            before = match header.kind {
                b'x' => Before::Extended(pax::of_member(&bytes).map_err(|reason| wrong(&reason))?),
                b'L' => Before::LongName(long_name(bytes).map_err(|reason| wrong(&reason))?),
                _ => {
                    pax::global(&bytes).map_err(|reason| wrong(&reason))?;
                    Before::Nothing
                }
            };
            continue;
        }
        let name = match std::mem::replace(&mut before, Before::Nothing) {
            Before::LongName(name) => name,
            Before::Extended(extended) => {
                if extended.size.is_some_and(|size| size != header.size) {
                    return Err(wrong("has a different size in its extended header").into());
                }
                extended.path.map_or(header.name.clone(), String::into_bytes)
            }
            Before::Nothing => header.name.clone(),
        };
        let name = String::from_utf8(name).map_err(|error| TarError::Name {
            archive: archive.into(),
            member: String::from_utf8_lossy(error.as_bytes()).into_owned(),
        })?;
        let kind = match header.kind {
            b'0' | 0 if name.ends_with('/') => {
                return Err(ambiguous(name.as_bytes(), "is a file by its type and a directory by its name").into());
            }
            b'0' | 0 => Kind::File,
            b'5' if header.size != 0 => {
                return Err(ambiguous(name.as_bytes(), "is a directory with contents").into());
            }
            b'5' => Kind::Directory,
            other => return Err(TarError::Kind { archive: archive.into(), member: name, kind: odd_kind(other) }.into()),
        };
        let bare = name.strip_suffix('/').unwrap_or(&name);
        if kind == Kind::Directory && bare == "." {
            continue;
        }
        let undotted = bare.strip_prefix("./");
        let member = Member {
            name: undotted.unwrap_or(bare).to_owned(),
            is_dotted: undotted.is_some(),
            kind,
            length: header.size,
            mode: header.mode,
        };
        let mut content = Content { stream: &mut stream, remaining: header.size };
        visit(&member, &mut content).map_err(Stop::Visitor)?;
        content.finish(header.size).map_err(corrupt)?;
    }
    if !matches!(before, Before::Nothing) {
        return Err(
            corrupt(io::Error::new(io::ErrorKind::UnexpectedEof, "a header is not followed by a member")).into()
        );
    }
    // The checksum of the compressed stream comes after the last block: read on to the end, where only zeros may follow.
    let mut rest = [0; 16 << 10];
    let mut length = 0;
    loop {
        let count = stream.read(&mut rest).map_err(corrupt)?;
        length += count;
        match count {
            0 if length % BLOCK != 0 => return Err(TarError::Trailing { archive: archive.into() }.into()),
            0 => break,
            count if rest[..count].iter().any(|byte| *byte != 0) => {
                return Err(TarError::Trailing { archive: archive.into() }.into());
            }
            _ => {}
        }
    }
    if stream.has_extra_field() {
        return Err(TarError::ExtraField { archive: archive.into() }.into());
    }
    if stream.has_more().map_err(corrupt)? {
        return Err(TarError::Trailing { archive: archive.into() }.into());
    }
    Ok(())
}

/// Whether an error says that an archive unpacks to much more than its size.
pub fn is_bomb(error: &io::Error) -> bool {
    matches!(error.get_ref(), Some(error) if error.is::<stream::Bomb>())
}

/// The next block that is a header; `None` at the end-of-archive mark, which is two blocks of zeros.
fn read_header(stream: &mut impl Read) -> io::Result<Option<[u8; BLOCK]>> {
    let mut next = || {
        let mut block = [0; BLOCK];
        stream.read_exact(&mut block).map_err(|error| match error.kind() {
            io::ErrorKind::UnexpectedEof => io::Error::new(error.kind(), "it ends without an end-of-archive mark"),
            _ => error,
        })?;
        Ok::<_, io::Error>(block)
    };
    let block = next()?;
    if block != [0; BLOCK] {
        return Ok(Some(block));
    }
    match next()? {
        block if block == [0; BLOCK] => Ok(None),
        _ => Err(io::Error::new(io::ErrorKind::InvalidData, "half an end-of-archive mark comes before a member")),
    }
}

fn read_extended<R: Read>(stream: &mut Stream<R>, header: &Header) -> io::Result<Vec<u8>> {
    if header.size > EXTENDED_LIMIT {
        let reason = format!("an extended header has {} bytes, more than {EXTENDED_LIMIT}", header.size);
        return Err(io::Error::new(io::ErrorKind::InvalidData, reason));
    }
    let mut bytes = Vec::new();
    let mut content = Content { stream, remaining: header.size };
    content.read_to_end(&mut bytes)?;
    content.finish(header.size)?;
    Ok(bytes)
}

/// A name that is too long for a header ends with one zero byte: GNU tar writes it, uv insists on it, and after a second one readers
/// disagree about where the name ends.
fn long_name(mut bytes: Vec<u8>) -> Result<Vec<u8>, String> {
    if bytes.pop() != Some(0) {
        return Err("has a long name without a terminating zero byte".into());
    }
    if bytes.is_empty() || bytes.contains(&0) {
        return Err("has a long name that is empty or contains a zero byte".into());
    }
    Ok(bytes)
}

fn odd_kind(kind: u8) -> &'static str {
    match kind {
        b'1' => "a hard link",
        b'2' => "a symbolic link",
        b'3' | b'4' | b'6' => "a device or pipe",
        b'S' => "a sparse file",
        _ => "a special member",
    }
}

/// The contents of a member.
struct Content<'a, R: Read> {
    stream: &'a mut Stream<R>,
    remaining: u64,
}

impl<R: Read> Read for Content<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let limit = usize::try_from(self.remaining).unwrap_or(usize::MAX).min(buffer.len());
        if limit == 0 {
            return Ok(0);
        }
        let count = self.stream.read(&mut buffer[..limit])?;
        if count == 0 {
            return Err(io::Error::new(io::ErrorKind::UnexpectedEof, "a member is cut off"));
        }
        self.remaining -= count as u64;
        Ok(count)
    }
}

impl<R: Read> Content<'_, R> {
    /// Passes over what was left unread, and the padding of a member of this size.
    fn finish(mut self, size: u64) -> io::Result<()> {
        let padding = size.next_multiple_of(BLOCK as u64) - size;
        self.remaining = self.remaining.saturating_add(padding);
        io::copy(&mut self, &mut io::sink()).map(drop)
    }
}
