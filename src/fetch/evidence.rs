//! Holds a package against the digests that its publisher gives it.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha512};

use super::FetchError;
use crate::digest::{Sha256Digest, base64, hash};
use crate::package::Evidence;
use crate::plan::Content;

/// A file that was downloaded. Its SHA-256 is found out once, however many speak for it.
pub(super) struct Downloaded {
    pub(super) path: PathBuf,
    content: Content,
}

impl Downloaded {
    pub(super) fn new(path: PathBuf) -> io::Result<Downloaded> {
        Ok(Downloaded { content: Content::file(&path)?, path })
    }

    pub(super) fn name(&self) -> String {
        self.path.file_name().unwrap_or_default().to_string_lossy().into_owned()
    }

    /// The directory that it is in.
    pub(super) fn directory(&self) -> &Path {
        self.path.parent().unwrap_or(Path::new("."))
    }

    /// Verifies it against a given SHA-256.
    pub(super) fn hold(&self, expected: Sha256Digest, evidence: Evidence) -> Result<Evidence, FetchError> {
        let found = self.content.sha256()?;
        if found == expected {
            return Ok(evidence);
        }
        Err(self.mismatch(found.to_string(), expected.to_string(), evidence))
    }

    /// Holds it against a "subresource integrity", as npm has it: `sha512-BASE64`. Several may be given; one of SHA-512 has to be.
    pub(super) fn hold_integrity(&self, integrity: &str) -> Result<Option<Evidence>, FetchError> {
        let expected: Vec<&str> = integrity.split_whitespace().filter(|one| one.starts_with("sha512-")).collect();
        if expected.is_empty() {
            return Ok(None);
        }
        let digest: Sha512 = hash(self.content.open()?)?;
        let found = format!("sha512-{}", base64(&digest.finalize()));
        if expected.contains(&found.as_str()) {
            return Ok(Some(Evidence::NpmIntegrity));
        }
        Err(self.mismatch(found, expected.join(" or "), Evidence::NpmIntegrity))
    }

    /// Holds it against a list of digests by name. One that was renamed is found by its digest.
    pub(super) fn hold_sums(&self, sums: &BTreeMap<String, Sha256Digest>) -> Result<Option<Evidence>, FetchError> {
        if let Some(expected) = sums.get(&self.name()) {
            return self.hold(*expected, Evidence::Sums).map(Some);
        }
        let found = self.content.sha256()?;
        Ok(sums.values().any(|known| *known == found).then_some(Evidence::Sums))
    }

    fn mismatch(&self, found: String, expected: String, evidence: Evidence) -> FetchError {
        FetchError::Mismatch { file: self.name(), found, expected, evidence }
    }
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
        let file = Downloaded::new(file).unwrap();
        assert_eq!(file.hold_integrity(right).unwrap(), Some(Evidence::NpmIntegrity));
        assert_eq!(file.hold_integrity("sha1-qZk+NkcGgWq6PiVxeFDCbJzQ2J0=").unwrap(), None);
        assert!(file.hold_integrity(&right.replace('3', "4")).is_err());
    }
}
