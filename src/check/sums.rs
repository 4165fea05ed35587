//! The list of digests, SHA256SUMS.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use fs_err as fs;

use super::document::{MANIFEST_FILE, SUMS_FILE};
use super::finding::Findings;
use super::report::FileReport;
use super::rule;
use crate::digest::{Sha256Digest, parse_sums};
use crate::hint::Hint;

/// The digests of other released files: of files, and of the contents of folders.
pub(crate) fn digests_of(paths: &[PathBuf]) -> io::Result<BTreeMap<String, Sha256Digest>> {
    let mut digests = BTreeMap::new();
    for path in paths {
        for entry in walkdir::WalkDir::new(path).max_depth(1).sort_by_file_name() {
            let entry = entry?;
            if entry.file_type().is_file() {
                let digest = Sha256Digest::of_reader(fs::File::open(entry.path())?)?;
                let name = entry.file_name().to_string_lossy().into_owned();
                if digests.insert(name.clone(), digest).is_some_and(|other| other != digest) {
                    return Err(io::Error::other(format!("there are two files {name}")));
                }
            }
        }
    }
    Ok(digests)
}

/// Compares a folder's `SHA256SUMS` with its distributions, the other released files, and the digest that it must have itself.
pub(super) fn judge_sums(
    path: &Path,
    files: &[FileReport],
    beside: &BTreeMap<String, Sha256Digest>,
    expected: Option<Sha256Digest>,
    findings: &mut Findings,
) {
    let text = match read_bounded_text(path) {
        Ok(text) => text,
        Err(error) => return findings.add(&rule::SUMS_MISMATCH, error.to_string()),
    };
    let found = Sha256Digest::of(text.as_bytes());
    if let Some(expected) = expected.filter(|expected| *expected != found) {
        let message = format!("{SUMS_FILE} has SHA-256 {found}, expected {expected}");
        findings.add(&rule::SUMS_MISMATCH, message);
    }
    let sums = match parse_sums(&text) {
        Ok(sums) => sums,
        Err(reason) => return findings.add(&rule::SUMS_MISMATCH, format!("{SUMS_FILE}: {reason}")),
    };
    let manifest = path.with_file_name(MANIFEST_FILE);
    let mut known = beside.clone();
    known.extend(files.iter().map(|file| (file.name.clone(), file.sha256)));
    if manifest.is_file() {
        match fs::File::open(&manifest).and_then(Sha256Digest::of_reader) {
            Ok(digest) => known.extend([(MANIFEST_FILE.to_owned(), digest)]),
            Err(error) => findings.add(&rule::SUMS_MISMATCH, error.to_string()),
        }
    }
    for (name, found) in &known {
        match sums.get(name) {
            // Lists from before the manifest was in them.
            None if name == MANIFEST_FILE && expected.is_none() => {}
            None => findings.add(&rule::SUMS_MISMATCH, format!("{SUMS_FILE} does not list {name}")),
            Some(said) if said != found => {
                let message = format!("{name}: {SUMS_FILE} says {said}, it has {found}");
                findings.add(&rule::SUMS_MISMATCH, message);
            }
            Some(_) => {}
        }
    }
    for name in sums.keys().filter(|name| !known.contains_key(*name)) {
        findings.add(&rule::SUMS_MISMATCH, format!("{SUMS_FILE} lists {name}, which is not there"));
    }
}

/// A list of digests could not be read.
#[derive(Debug, thiserror::Error)]
#[error("`{}` is not a list of SHA-256 digests: {reason}", path.display())]
pub(crate) struct SumsError {
    path: PathBuf,
    reason: String,
}

impl Hint for SumsError {
    fn help(&self) -> Option<String> {
        Some("pass a file with lines as written by `sha256sum`: digest, two spaces, file name".into())
    }
}

/// Reads a list of SHA-256 digests from a file, as [`parse_sums`] does.
pub(crate) fn read_sums(path: &Path) -> Result<BTreeMap<String, Sha256Digest>, SumsError> {
    let failed = |reason| SumsError { path: path.into(), reason };
    let text = read_bounded_text(path).map_err(|error| failed(error.to_string()))?;
    parse_sums(&text).map_err(failed)
}

/// The largest manifest or list of digests that is read: two hundred times what a release has.
const SIZE_LIMIT: u64 = 8 << 20;

/// The contents of a file, up to the size limit.
pub(super) fn read_bounded(path: &Path) -> io::Result<Vec<u8>> {
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::other(format!("`{}` is not a file", path.display())));
    }
    let mut bytes = Vec::new();
    io::Read::read_to_end(&mut io::Read::take(fs::File::open(path)?, SIZE_LIMIT + 1), &mut bytes)?;
    if bytes.len() as u64 > SIZE_LIMIT {
        return Err(io::Error::other(format!(
            "`{}` is larger than the limit of {} MiB",
            path.display(),
            SIZE_LIMIT >> 20
        )));
    }
    Ok(bytes)
}

fn read_bounded_text(path: &Path) -> io::Result<String> {
    let told = |_| io::Error::other(format!("`{}` is not UTF-8", path.display()));
    String::from_utf8(read_bounded(path)?).map_err(told)
}
