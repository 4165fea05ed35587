//! The digests that signatures are made of. SHA-1 and MD5 prove nothing any more and are not among them.

use sha2::{Digest as _, Sha256, Sha384, Sha512};

use super::SignatureError;

/// A digest that a signature can rest on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Algorithm {
    Sha256,
    Sha384,
    Sha512,
}

impl Algorithm {
    /// The algorithm of this object identifier, of a digest or of RSA with a digest.
    pub(super) fn from_identifier(identifier: &[u8]) -> Result<Algorithm, SignatureError> {
        // 2.16.840.1.101.3.4.2.x and 1.2.840.113549.1.1.x.
        match identifier {
            [0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 1]
            | [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 11] => Ok(Algorithm::Sha256),
            [0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 2]
            | [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 12] => Ok(Algorithm::Sha384),
            [0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 3]
            | [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 13] => Ok(Algorithm::Sha512),
            other => Err(SignatureError::unsupported(other)),
        }
    }

    /// What PKCS #1 (RFC 8017, section 9.2) puts before a digest that is signed.
    pub(super) fn prefix(self) -> [u8; 19] {
        let (kind, length) = match self {
            Algorithm::Sha256 => (1, 32),
            Algorithm::Sha384 => (2, 48),
            Algorithm::Sha512 => (3, 64),
        };
        #[rustfmt::skip]
        let prefix = [
            0x30, 17 + length, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, kind,
            0x05, 0x00, 0x04, length,
        ];
        prefix
    }

    pub(super) fn digest(self, bytes: &[u8]) -> Vec<u8> {
        let mut hasher = self.hasher();
        hasher.update(bytes);
        hasher.finish()
    }

    pub(super) fn hasher(self) -> Hasher {
        match self {
            Algorithm::Sha256 => Hasher::Sha256(Sha256::new()),
            Algorithm::Sha384 => Hasher::Sha384(Sha384::new()),
            Algorithm::Sha512 => Hasher::Sha512(Sha512::new()),
        }
    }
}

/// A digest in the making.
#[derive(Debug, Clone)]
pub(super) enum Hasher {
    Sha256(Sha256),
    Sha384(Sha384),
    Sha512(Sha512),
}

impl Hasher {
    pub(super) fn update(&mut self, bytes: &[u8]) {
        match self {
            Hasher::Sha256(hasher) => hasher.update(bytes),
            Hasher::Sha384(hasher) => hasher.update(bytes),
            Hasher::Sha512(hasher) => hasher.update(bytes),
        }
    }

    /// The digest; the hasher begins anew.
    pub(super) fn finish(&mut self) -> Vec<u8> {
        match self {
            Hasher::Sha256(hasher) => hasher.finalize_reset().to_vec(),
            Hasher::Sha384(hasher) => hasher.finalize_reset().to_vec(),
            Hasher::Sha512(hasher) => hasher.finalize_reset().to_vec(),
        }
    }
}
