//! Code signatures: who signed an executable, and whether its bytes are those that were signed. Nothing is asked of a network.
//!
//! Reading a signature gives the [`Signer`], proven by RSA and by the chain of certificates that the signature carries, up to one
//! that the caller may trust by its fingerprint. That the file itself is what was signed takes a pass over all of it:
//! [`Signature::check`]. Validity dates, time stamps and revocation are not looked at, since the same file has the same
//! signature tomorrow.

mod authenticode;
mod certificate;
mod cms;
mod code_directory;
mod der;
mod digest;

use crate::digest::Sha256Digest;
pub(super) use authenticode::read as read_authenticode;
pub(crate) use certificate::Name;
pub(super) use code_directory::read as read_code_directory;
use digest::{Algorithm, Hasher};

/// A signature with a verified signer; the file has yet to be verified against it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// Who made it.
    pub signer: Signer,
    seal: SignedDigests,
}

/// Who made a signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Signer {
    /// Nobody who can be named (macOS): the digests are there, a certificate is not. Every linker for arm64 signs so.
    AdHoc,
    /// The owner of a certificate.
    CertificateOwner(Box<CertificateOwner>),
}

/// The owner of a certificate that signed an executable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificateOwner {
    /// Whom the certificate names.
    pub subject: Name,
    /// Who issued the certificate.
    pub issuer: Name,
    /// The team identifier of a Developer ID, as both the certificate and the code directory give it (macOS).
    pub team: Option<String>,
    /// SHA-256 of each certificate, from the signer's up; each is certified by the next. The last one is not trusted yet.
    pub chain: Vec<Sha256Digest>,
}

impl std::fmt::Display for Signer {
    /// For example `an ad-hoc signature`, or `OpenAI OpCo, LLC, certified by Microsoft …`.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Signer::AdHoc => formatter.write_str("nobody (an ad-hoc signature)"),
            Signer::CertificateOwner(who) => {
                formatter.write_str(&who.subject.common_name)?;
                if let Some(team) = who.team.as_ref().filter(|team| !who.subject.common_name.contains(team.as_str())) {
                    write!(formatter, " (team {team})")?;
                }
                write!(formatter, ", certified by {}", who.issuer.common_name)
            }
        }
    }
}

/// Why a signature proves nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SignatureError {
    /// It contradicts itself or the file.
    #[error("its signature is broken: {0}")]
    Broken(String),
    /// It is made in a way that is not understood here.
    #[error("its signature cannot be verified: {0}")]
    Unsupported(String),
}

impl SignatureError {
    fn malformed(reason: impl Into<String>) -> SignatureError {
        SignatureError::Broken(reason.into())
    }

    /// An algorithm that is not known, by its object identifier.
    fn unsupported(identifier: &[u8]) -> SignatureError {
        let identifier = match identifier {
            // 1.3.14.3.2.26, 1.2.840.113549.1.1.5
            [0x2b, 0x0e, 0x03, 0x02, 0x1a] | [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x05] => {
                return SignatureError::Unsupported("it is based on SHA-1, which proves nothing".into());
            }
            other => other.iter().map(|byte| format!("{byte:02x}")).collect::<String>(),
        };
        SignatureError::Unsupported(format!("the algorithm with the object identifier {identifier} is unknown"))
    }
}

/// The digests that the bytes of a file must have.
#[derive(Debug, Clone, PartialEq, Eq)]
enum SignedDigests {
    /// One digest a page, of `length` bytes from `start` on (Mach-O).
    Pages { start: u64, length: u64, page: u64, algorithm: Algorithm, width: usize, digests: Vec<u8> },
    /// One digest of everything but these parts, which come in order and do not overlap (PE).
    Whole { gaps: [(u64, u64); 3], algorithm: Algorithm, digest: Vec<u8> },
}

impl Signature {
    /// Starts to verify the file against its signature.
    pub fn check(&self) -> SignatureCheck<'_> {
        let (SignedDigests::Pages { algorithm, .. } | SignedDigests::Whole { algorithm, .. }) = &self.seal;
        SignatureCheck { seal: &self.seal, position: 0, hasher: algorithm.hasher(), page: 0, differs: None }
    }
}

/// Holds a file against its signature while its bytes pass by, from the first to the last.
#[derive(Debug)]
pub struct SignatureCheck<'a> {
    seal: &'a SignedDigests,
    position: u64,
    hasher: Hasher,
    /// The number of the page that is being read.
    page: u64,
    /// The first page that is not as it was signed.
    differs: Option<u64>,
}

impl SignatureCheck<'_> {
    /// Takes the next bytes of the file.
    pub fn update(&mut self, mut bytes: &[u8]) {
        while !bytes.is_empty() && self.differs.is_none() {
            let (taken, counts) = self.part(bytes.len() as u64);
            let (now, rest) = bytes.split_at(usize::try_from(taken).unwrap_or(bytes.len()).min(bytes.len()));
            if counts {
                self.hasher.update(now);
            }
            self.position += now.len() as u64;
            bytes = rest;
            self.close_page();
        }
    }

    /// How many of the next bytes are treated alike, and whether they are hashed.
    fn part(&self, count: u64) -> (u64, bool) {
        let at = self.position;
        match self.seal {
            SignedDigests::Pages { start, length, page, .. } => match at.checked_sub(*start) {
                None => ((start - at).min(count), false),
                Some(inside) if inside >= *length => (count, false),
                Some(inside) => ((page - inside % page).min(length - inside).min(count), true),
            },
            SignedDigests::Whole { gaps, .. } => match gaps.iter().find(|(start, size)| at < start + size) {
                None => (count, true),
                Some((start, _)) if at < *start => ((start - at).min(count), true),
                Some((start, size)) => ((start + size - at).min(count), false),
            },
        }
    }

    /// Compares a page that has been read to its end.
    fn close_page(&mut self) {
        let SignedDigests::Pages { start, length, page, width, digests, .. } = self.seal else { return };
        let Some(inside) = self.position.checked_sub(*start).filter(|inside| (1..=*length).contains(inside)) else {
            return;
        };
        if (inside % page == 0 || inside == *length) && self.page < inside.div_ceil(*page) {
            let digest = self.hasher.finish();
            let at = usize::try_from(self.page).unwrap_or(usize::MAX).saturating_mul(*width);
            let signed = digests.get(at..at.saturating_add(*width));
            if signed.is_none() || signed != digest.get(..*width) {
                self.differs = Some(start + self.page * page);
            }
            self.page += 1;
        }
    }

    /// Whether all bytes are those that were signed.
    pub fn finish(mut self) -> Result<(), SignatureError> {
        let changed = |what: String| Err(SignatureError::Broken(what));
        match self.seal {
            SignedDigests::Pages { length, page, .. } => match self.differs {
                Some(at) => changed(format!("the page at byte {at} was changed after it was signed")),
                None if self.page != length.div_ceil(*page) => {
                    changed("the file ends before the end of the signed contents".into())
                }
                None => Ok(()),
            },
            SignedDigests::Whole { digest, .. } if self.hasher.finish() != *digest => {
                changed("the file was changed after it was signed".into())
            }
            SignedDigests::Whole { .. } => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests;
