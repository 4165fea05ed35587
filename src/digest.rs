//! SHA-256 digests, and what is counted while bytes pass by for the first time.

use std::collections::BTreeMap;
use std::fmt;
use std::io::{self, Read, Write};
use std::str::FromStr;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::{self, JoinHandle};

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest, Sha256};

use crate::interrupt;

/// How much is read at once.
const BUFFER_SIZE: usize = 256 << 10;

/// A SHA-256 digest (FIPS 180-4). Text and JSON have it in lower-case hexadecimal.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sha256Digest([u8; 32]);

/// A text that is not a SHA-256 digest in hexadecimal.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a SHA-256 digest: expected 64 hexadecimal digits")]
pub struct InvalidDigest(String);

impl Sha256Digest {
    /// The digest of these bytes.
    pub fn of(bytes: &[u8]) -> Sha256Digest {
        Sha256Digest(Sha256::digest(bytes).into())
    }

    /// The digest of everything that is left to read.
    pub fn of_reader(reader: impl Read) -> io::Result<Sha256Digest> {
        hash::<Sha256>(reader).map(Sha256Digest::from)
    }

    /// In URL-safe base64 without padding (RFC 4648), 43 characters, as RECORD has it (PEP 376, PEP 427).
    pub fn url_safe_base64(self) -> String {
        url_safe_base64(&self.0)
    }
}

/// Everything that is left to read, hashed.
pub(crate) fn hash<D: Digest>(mut reader: impl Read) -> io::Result<D> {
    let mut digest = D::new();
    let mut buffer = vec![0; BUFFER_SIZE];
    loop {
        match interrupt::retry(|| reader.read(&mut buffer))? {
            0 => return Ok(digest),
            count => digest.update(&buffer[..count]),
        }
    }
}

/// Bytes in base64 with padding (RFC 4648, 4).
pub(crate) fn base64(bytes: &[u8]) -> String {
    let mut text = encode(bytes, *b"+/");
    text.extend(std::iter::repeat_n('=', text.len().next_multiple_of(4) - text.len()));
    text
}

/// Bytes in URL-safe base64 without padding (RFC 4648, 5).
pub(crate) fn url_safe_base64(bytes: &[u8]) -> String {
    encode(bytes, *b"-_")
}

/// Base64 without padding, with these last two characters of its alphabet.
fn encode(bytes: &[u8], last: [u8; 2]) -> String {
    const ALPHABET: &[u8; 62] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let group =
            chunk.iter().fold(0_usize, |group, byte| group << 8 | usize::from(*byte)) << (8 * (3 - chunk.len()));
        for place in 0..=chunk.len() {
            let index = group >> (18 - 6 * place) & 63;
            text.push(char::from(ALPHABET.get(index).copied().unwrap_or_else(|| last[index - ALPHABET.len()])));
        }
    }
    text
}

/// Reads a list of SHA-256 digests as `sha256sum` writes it: digests by file name. `Err` says what is wrong.
pub(crate) fn parse_sums(text: &str) -> Result<BTreeMap<String, Sha256Digest>, String> {
    let mut sums = BTreeMap::new();
    for (index, line) in text.lines().enumerate() {
        let line = line.trim_end();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        // Two spaces, or a space and an asterisk for a file that was read as binary.
        let parts = line.split_once(' ').map(|(digest, name)| (digest, name.trim_start_matches([' ', '*'])));
        let (digest, name) = parts
            .and_then(|(digest, name)| Some((digest.parse().ok()?, name)))
            .ok_or_else(|| format!("line {} is not a SHA-256 digest and a file name", index + 1))?;
        if sums.insert(name.to_owned(), digest).is_some_and(|other| other != digest) {
            return Err(format!("line {} gives {name} a second digest", index + 1));
        }
    }
    Ok(sums)
}

impl From<Sha256> for Sha256Digest {
    fn from(digest: Sha256) -> Sha256Digest {
        Sha256Digest(digest.finalize().into())
    }
}

impl fmt::Display for Sha256Digest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let digits = self.0.iter().flat_map(|byte| [byte >> 4, byte & 15]);
        let text: String = digits.map(|digit| char::from(DIGITS[usize::from(digit)])).collect();
        formatter.pad(&text)
    }
}

impl fmt::Debug for Sha256Digest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Sha256Digest({self})")
    }
}

impl FromStr for Sha256Digest {
    type Err = InvalidDigest;

    /// Reads 64 hexadecimal digits, in upper or lower case.
    fn from_str(text: &str) -> Result<Self, InvalidDigest> {
        let invalid = || InvalidDigest(text.chars().take(80).collect());
        if text.len() != 64 {
            return Err(invalid());
        }
        let mut bytes = [0; 32];
        for (byte, digits) in bytes.iter_mut().zip(text.as_bytes().chunks(2)) {
            for digit in digits {
                let value = char::from(*digit).to_digit(16).and_then(|value| u8::try_from(value).ok());
                *byte = *byte << 4 | value.ok_or_else(invalid)?;
            }
        }
        Ok(Sha256Digest(bytes))
    }
}

impl Serialize for Sha256Digest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Sha256Digest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// What is known of some bytes once all of them have been seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Checksums {
    /// How many there are.
    pub length: u64,
    /// Their SHA-256.
    pub sha256: Sha256Digest,
    /// Their CRC-32, as ZIP archives have it.
    pub crc32: u32,
}

/// Counts [`Checksums`] of bytes as they pass by.
#[derive(Debug, Clone, Default)]
pub(crate) struct Checksummer {
    length: u64,
    sha256: Sha256,
    crc32: crc32fast::Hasher,
}

impl Checksummer {
    /// Of no bytes yet.
    pub(crate) fn new() -> Checksummer {
        Checksummer::default()
    }

    /// Takes the next bytes.
    pub(crate) fn update(&mut self, bytes: &[u8]) {
        self.length += bytes.len() as u64;
        self.sha256.update(bytes);
        self.crc32.update(bytes);
    }

    /// What is known of all of them.
    pub(crate) fn finish(self) -> Checksums {
        Checksums { length: self.length, sha256: self.sha256.into(), crc32: self.crc32.finalize() }
    }
}

impl Checksums {
    /// Of these bytes.
    pub fn of(bytes: &[u8]) -> Checksums {
        let mut checksummer = Checksummer::new();
        checksummer.update(bytes);
        checksummer.finish()
    }

    /// Of everything that is left to read.
    pub fn of_reader(mut reader: impl Read) -> io::Result<Checksums> {
        let mut checksummer = Checksummer::new();
        io::copy(&mut reader, &mut checksummer)?;
        Ok(checksummer.finish())
    }
}

impl Write for Checksummer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Hashes what is read through it.
#[derive(Debug)]
pub(crate) struct HashingReader<R> {
    inner: R,
    sha256: Sha256,
}

impl<R: Read> HashingReader<R> {
    pub(crate) fn new(inner: R) -> HashingReader<R> {
        HashingReader { inner, sha256: Sha256::new() }
    }

    /// The digest of everything, including the part that has not been read yet.
    pub(crate) fn finish(mut self) -> io::Result<Sha256Digest> {
        io::copy(&mut self, &mut io::sink())?;
        Ok(self.sha256.into())
    }
}

impl<R: Read> Read for HashingReader<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        self.sha256.update(&buffer[..count]);
        Ok(count)
    }
}

/// Hashes on a separate thread, so that reading, unpacking or writing need not wait.
#[derive(Debug)]
pub(crate) struct BackgroundHasher {
    parts: SyncSender<Vec<u8>>,
    /// Buffers that have been hashed.
    spare: Receiver<Vec<u8>>,
    thread: JoinHandle<Sha256Digest>,
}

/// How many buffers may wait to be hashed.
const MOST_WAITING: usize = 4;

impl BackgroundHasher {
    /// Of no bytes yet.
    pub(crate) fn new() -> BackgroundHasher {
        let (parts, receiver) = sync_channel::<Vec<u8>>(MOST_WAITING);
        let (hashed, spare) = sync_channel(MOST_WAITING + 2);
        let thread = thread::spawn(move || {
            let mut sha256 = Sha256::new();
            for part in receiver {
                sha256.update(&part);
                // Where there are enough of them, this one goes.
                let _ = hashed.try_send(part);
            }
            sha256.into()
        });
        BackgroundHasher { parts, spare, thread }
    }

    /// Takes the next bytes.
    pub(crate) fn update(&self, bytes: &[u8]) -> io::Result<()> {
        let mut part = self.spare.try_recv().unwrap_or_default();
        part.clear();
        part.extend_from_slice(bytes);
        self.parts.send(part).map_err(|_| BackgroundHasher::ended_early())
    }

    /// The digest of all bytes.
    pub(crate) fn finish(self) -> io::Result<Sha256Digest> {
        drop(self.parts);
        self.thread.join().map_err(|_| BackgroundHasher::ended_early())
    }

    fn ended_early() -> io::Error {
        io::Error::other("the hashing thread ended early")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_digest_in_each_spelling() {
        let digest = Sha256Digest::of(b"abc");
        // The example of FIPS 180-4.
        assert_eq!(digest.to_string(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assert_eq!(digest.url_safe_base64(), "ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0");
        assert_eq!(digest.to_string().to_uppercase().parse(), Ok(digest));
        assert_eq!(Sha256Digest::of_reader(&b"abc"[..]).unwrap(), digest);
        assert_eq!(Checksums::of(b"abc").sha256, digest);
        let hasher = BackgroundHasher::new();
        [&b"a"[..], b"", b"bc"].iter().for_each(|bytes| hasher.update(bytes).unwrap());
        assert_eq!(hasher.finish().unwrap(), digest);
        let json = serde_json::to_string(&digest).unwrap();
        assert_eq!(serde_json::from_str::<Sha256Digest>(&json).unwrap(), digest);
    }

    #[test]
    fn what_is_no_digest() {
        let refusals: Vec<String> = ["", "ba78", &"g".repeat(64), &"é".repeat(32), &format!("+{}", "0".repeat(63))]
            .map(|text| text.parse::<Sha256Digest>().unwrap_err().to_string())
            .into();
        insta::assert_snapshot!(refusals.join("\n"), @r#"
        "" is not a SHA-256 digest: expected 64 hexadecimal digits
        "ba78" is not a SHA-256 digest: expected 64 hexadecimal digits
        "gggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggg" is not a SHA-256 digest: expected 64 hexadecimal digits
        "éééééééééééééééééééééééééééééééé" is not a SHA-256 digest: expected 64 hexadecimal digits
        "+000000000000000000000000000000000000000000000000000000000000000" is not a SHA-256 digest: expected 64 hexadecimal digits
        "#);
    }
}
