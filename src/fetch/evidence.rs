//! Holds a package against the digests that its publisher gives it.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;

use sha2::{Digest, Sha512};

use super::FetchError;
use crate::digest::Sha256Digest;
use crate::package::Evidence;
use crate::plan::Content;

/// Holds a file against a SHA-256 that somebody gives it.
pub(super) fn hold(file: &Path, expected: Sha256Digest, evidence: Evidence) -> Result<Evidence, FetchError> {
    let found = Content::file(file)?.sha256()?;
    if found == expected {
        return Ok(evidence);
    }
    Err(mismatch(file, found.to_string(), expected.to_string(), evidence))
}

/// Holds a file against a "subresource integrity", as npm has it: `sha512-BASE64`. Several may be given; one of SHA-512 has to be.
pub(super) fn hold_integrity(file: &Path, integrity: &str) -> Result<Option<Evidence>, FetchError> {
    let expected: Vec<&str> = integrity.split_whitespace().filter(|one| one.starts_with("sha512-")).collect();
    if expected.is_empty() {
        return Ok(None);
    }
    let mut reader = fs_err::File::open(file)?;
    let mut digest = Sha512::new();
    let mut buffer = vec![0; 256 << 10];
    loop {
        match reader.read(&mut buffer)? {
            0 => break,
            count => digest.update(&buffer[..count]),
        }
    }
    let found = format!("sha512-{}", base64(&digest.finalize()));
    if expected.contains(&found.as_str()) {
        return Ok(Some(Evidence::NpmIntegrity));
    }
    Err(mismatch(file, found, expected.join(" or "), Evidence::NpmIntegrity))
}

/// Holds a file against a list of digests by name. One that was renamed is found by its digest.
pub(super) fn hold_sums(file: &Path, sums: &BTreeMap<String, Sha256Digest>) -> Result<Option<Evidence>, FetchError> {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    if let Some(expected) = sums.get(&*name) {
        return hold(file, *expected, Evidence::Sums).map(Some);
    }
    let found = Content::file(file)?.sha256()?;
    Ok(sums.values().any(|known| *known == found).then_some(Evidence::Sums))
}

fn mismatch(file: &Path, found: String, expected: String, evidence: Evidence) -> FetchError {
    let file = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    FetchError::Mismatch { file, found, expected, evidence }
}

/// Base64 with padding (RFC 4648).
fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let group =
            chunk.iter().fold(0_usize, |group, byte| group << 8 | usize::from(*byte)) << (8 * (3 - chunk.len()));
        for place in 0..4 {
            text.push(if place <= chunk.len() { char::from(ALPHABET[group >> (18 - 6 * place) & 63]) } else { '=' });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integrity_is_base64_of_sha512() {
        let directory = tempfile::tempdir().unwrap();
        let file = directory.path().join("a.tgz");
        std::fs::write(&file, b"abc").unwrap();
        // FIPS 180-4's example, as `openssl dgst -sha512 -binary | base64` writes it.
        let right = "sha512-3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw==";
        assert_eq!(hold_integrity(&file, right).unwrap(), Some(Evidence::NpmIntegrity));
        assert_eq!(hold_integrity(&file, "sha1-qZk+NkcGgWq6PiVxeFDCbJzQ2J0=").unwrap(), None);
        assert!(hold_integrity(&file, &right.replace('3', "4")).is_err());
    }
}
