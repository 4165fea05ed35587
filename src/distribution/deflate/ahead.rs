//! Compressing files while they are being unpacked, before it is known how their wheel will look.
//!
//! What is compressed waits on disk under the digest of what it unpacks to; a wheel that holds a file with that digest takes it from
//! there. What no wheel asks for was compressed for nothing, and is gone with the pool.

use std::collections::HashMap;
use std::fmt;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread::{self, JoinHandle};

use fs_err as fs;

use super::{CompressionPool, Deflated, Deflating, Feeder, ended_early};
use crate::digest::{Checksums, Sha256Digest};

/// What a pool compresses ahead of its wheels.
#[derive(Debug, Default)]
pub(super) struct Ahead {
    compressed: Arc<CompressedFiles>,
    collectors: Mutex<Vec<JoinHandle<()>>>,
}

/// Compressed files by the digests of what they unpack to.
#[derive(Debug, Default)]
struct CompressedFiles {
    files: Mutex<HashMap<Sha256Digest, State>>,
    changed: Condvar,
}

#[derive(Debug)]
enum State {
    /// Its last blocks are still with the threads.
    Coming,
    /// It is there.
    Ready(Compressed),
    /// It could not be written.
    Failed(Failure),
}

/// Why nothing comes any more.
#[derive(Debug, Clone)]
struct Failure {
    kind: io::ErrorKind,
    text: String,
}

impl Failure {
    fn error(&self) -> io::Error {
        io::Error::new(self.kind, self.text.clone())
    }
}

/// A file that was compressed ahead.
#[derive(Debug, Clone)]
pub(in crate::distribution) struct Compressed {
    pub(in crate::distribution) path: PathBuf,
    pub(in crate::distribution) deflated: Deflated,
}

impl CompressedFiles {
    fn files(&self) -> MutexGuard<'_, HashMap<Sha256Digest, State>> {
        self.files.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn put(&self, digest: Sha256Digest, state: State) {
        self.files().insert(digest, state);
        self.changed.notify_all();
    }
}

impl Ahead {
    /// Waits for everything to be written.
    pub(super) fn close(&self) {
        let collectors = std::mem::take(&mut *self.collectors.lock().unwrap_or_else(PoisonError::into_inner));
        for collector in collectors {
            let _ = collector.join();
        }
    }
}

impl CompressionPool {
    /// Compresses files that are handed to it as they are unpacked. `directory` is where they wait for their wheel; it must exist
    /// for as long as wheels are written with this pool.
    pub fn unpacking(&self, directory: &Path) -> io::Result<Unpacked<'_>> {
        let (feeder, deflating) = self.open()?;
        let (digests, coming) = channel();
        let failure = Arc::new(OnceLock::new());
        let (compressed, directory) = (Arc::clone(&self.ahead.compressed), directory.to_path_buf());
        let failed = Arc::clone(&failure);
        let collector = thread::spawn(move || collect(&compressed, &directory, deflating, &coming, &failed));
        self.ahead.collectors.lock().unwrap_or_else(PoisonError::into_inner).push(collector);
        Ok(Unpacked { pool: self, feeder, digests, failure })
    }

    /// The compressed form of the content with these checksums, if it was compressed ahead. Waits if it is in progress.
    pub(in crate::distribution) fn ahead(&self, checksums: &Checksums) -> io::Result<Option<Compressed>> {
        let compressed = &self.ahead.compressed;
        let mut files = compressed.files();
        loop {
            match files.get(&checksums.sha256) {
                None => return Ok(None),
                Some(State::Ready(compressed)) => return Ok(Some(compressed.clone())),
                Some(State::Failed(failure)) => return Err(failure.error()),
                Some(State::Coming) => files = compressed.changed.wait(files).unwrap_or_else(PoisonError::into_inner),
            }
        }
    }
}

/// Takes the bytes of files as they are unpacked.
pub struct Unpacked<'a> {
    pool: &'a CompressionPool,
    feeder: Feeder,
    digests: Sender<Sha256Digest>,
    /// Why the collector has ended, if it has.
    failure: Arc<OnceLock<Failure>>,
}

impl fmt::Debug for Unpacked<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Unpacked").field("pool", self.pool).finish_non_exhaustive()
    }
}

impl Unpacked<'_> {
    /// A file of this length begins.
    pub fn begin(&mut self, length: u64) -> io::Result<()> {
        let begun = self.feeder.begin(length);
        self.explained(begun)
    }

    /// The file is over.
    pub fn end(&mut self, checksums: Checksums) -> io::Result<()> {
        self.pool.ahead.compressed.files().entry(checksums.sha256).or_insert(State::Coming);
        let sent = self.digests.send(checksums.sha256).map_err(|_| ended_early());
        let ended = sent.and_then(|()| self.feeder.end(checksums));
        self.explained(ended)
    }

    /// Why the threads do not listen any more is known to the collector.
    fn explained(&self, result: io::Result<()>) -> io::Result<()> {
        result.map_err(|error| self.failure.get().map_or(error, Failure::error))
    }
}

impl Write for Unpacked<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let pushed = self.feeder.push(bytes);
        self.explained(pushed).map(|()| bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Writes what comes out of the threads to numbered files.
fn collect(
    compressed: &CompressedFiles,
    directory: &Path,
    mut deflating: Deflating,
    coming: &Receiver<Sha256Digest>,
    failed: &OnceLock<Failure>,
) {
    for number in 0_usize.. {
        let path = directory.join(number.to_string());
        match write_next(&path, &mut deflating) {
            Ok(deflated) => {
                let Ok(digest) = coming.recv() else { return };
                compressed.put(digest, State::Ready(Compressed { path, deflated }));
            }
            // The disk is full, or no file comes any more.
            Err(error) => {
                let failure = failed.get_or_init(|| Failure { kind: error.kind(), text: error.to_string() });
                drop(deflating);
                for digest in coming {
                    compressed.put(digest, State::Failed(failure.clone()));
                }
                return;
            }
        }
    }
}

fn write_next(path: &Path, deflating: &mut Deflating) -> io::Result<Deflated> {
    let mut file = None;
    let mut output = LazyFile { path, file: &mut file };
    deflating.write_next(&mut output, &mut |_| ())
}

/// Makes its file with the first bytes: after the last file no other comes.
struct LazyFile<'a> {
    path: &'a Path,
    file: &'a mut Option<fs::File>,
}

impl Write for LazyFile<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self.file {
            Some(file) => file.write(bytes),
            None => self.file.insert(fs::File::create_new(self.path)?).write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::distribution::Compression;
    use crate::plan::Content;

    /// The form in which a pool delivers a content.
    fn deflate(content: &[u8]) -> (Deflated, Vec<u8>) {
        let pool = CompressionPool::new(Compression::Default, Some(2));
        let mut output = Vec::new();
        let deflated =
            pool.deflate(vec![Content::bytes(content)]).unwrap().write_next(&mut output, &mut |_| ()).unwrap();
        (deflated, output)
    }

    #[test]
    fn ahead_and_afterwards_make_the_same_bytes() {
        let long: Vec<u8> = (0..3_000_000_u32).flat_map(|n| (n / 7 * 31).to_le_bytes()).collect();
        let contents = [&b"a short one"[..], &long, b""];
        let directory = tempfile::tempdir().unwrap();
        let pool = CompressionPool::new(Compression::Default, Some(2));
        let mut unpacked = pool.unpacking(directory.path()).unwrap();
        for content in contents {
            unpacked.begin(content.len() as u64).unwrap();
            content.chunks(100_000).for_each(|chunk| unpacked.write_all(chunk).unwrap());
            unpacked.end(Checksums::of(content)).unwrap();
        }
        drop(unpacked);
        for content in &contents[..2] {
            let compressed = pool.ahead(&Checksums::of(content)).unwrap().unwrap();
            let bytes = fs::read(&compressed.path).unwrap();
            assert_eq!((compressed.deflated, bytes), deflate(content));
        }
        assert!(pool.ahead(&Checksums::of(b"another")).unwrap().is_none());
    }

    #[test]
    fn a_place_that_cannot_be_written_is_an_error_for_all_who_wait() {
        let directory = tempfile::tempdir().unwrap();
        let pool = CompressionPool::new(Compression::Fast, Some(1));
        let mut unpacked = pool.unpacking(&directory.path().join("missing")).unwrap();
        let mut work = || -> io::Result<()> {
            for content in [&b"first"[..], b"second", b"third", b"fourth"] {
                unpacked.begin(content.len() as u64)?;
                unpacked.write_all(content)?;
                unpacked.end(Checksums::of(content))?;
            }
            Ok(())
        };
        let failed = work().unwrap_err();
        assert_eq!(failed.kind(), io::ErrorKind::NotFound);
        drop(unpacked);
        assert_eq!(pool.ahead(&Checksums::of(b"first")).unwrap_err().kind(), io::ErrorKind::NotFound);
    }
}
