//! Signatures of macOS programs: a super blob with a code directory, which has one digest a page, and what signs that (the format of
//! Apple's `cs_blobs.h`).

use super::certificate::name;
use super::cms::SignedData;
use super::der::{OBJECT_IDENTIFIER, OCTET_STRING, SEQUENCE};
use super::digest::Algorithm;
use super::{CertificateOwner, Signature, SignatureError, SignedDigests, Signer};

const SUPER_BLOB: u32 = 0xfade_0cc0;
const CODE_DIRECTORY: u32 = 0xfade_0c02;
const CMS_BLOB: u32 = 0xfade_0b01;

/// The slots of a super blob: the code directory, others of it with other digests, and the signature.
const PRIMARY: u32 = 0;
const ALTERNATES: std::ops::RangeInclusive<u32> = 0x1000..=0x1004;
const SIGNATURE: u32 = 0x1_0000;

/// 1.2.840.113635.100.9.2: the digests of all code directories.
const DIRECTORY_DIGESTS: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x63, 0x64, 0x09, 0x02];
/// 1.2.840.113635.100.6.1.13: a certificate of a Developer ID for programs.
const DEVELOPER_ID: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x63, 0x64, 0x06, 0x01, 0x0d];

/// More than any super blob has.
const BLOBS_LIMIT: u32 = 64;

/// Reads the super blob that ends an image. The image starts at `start` in its file, and `code` bytes of it come before the blob.
pub(in crate::binary) fn read(bytes: &[u8], start: u64, code: u64) -> Result<Signature, SignatureError> {
    let blobs = blobs(bytes)?;
    let (slot, directory) = blobs
        .iter()
        .filter(|(slot, _)| *slot == PRIMARY || ALTERNATES.contains(slot))
        .find_map(|(slot, blob)| match Directory::read(blob) {
            // Old signatures have one with SHA-1 first, and a better one in addition.
            Err(SignatureError::Unsupported(_)) => None,
            directory => Some(directory.map(|directory| (*slot, directory))),
        })
        .ok_or_else(|| SignatureError::Unsupported("it has no code directory with SHA-256 or better".into()))??;
    if directory.length != code {
        let reason = format!("it covers {} of the {code} bytes before it", directory.length);
        return Err(SignatureError::Broken(reason));
    }
    for (slot, blob) in &blobs {
        // Entitlements, requirements and the like are covered by a digest in the slot of their number.
        let is_covered = (1..0x1000).contains(slot);
        if is_covered && directory.special(*slot) != directory.algorithm.digest(blob).get(..directory.width) {
            return Err(SignatureError::Broken(format!("the contents of slot {slot} were changed after signing")));
        }
    }
    let signer = match blobs.iter().find(|(slot, _)| *slot == SIGNATURE).map(|(_, blob)| *blob) {
        None | Some([_, _, _, _, 0, 0, 0, 8]) => Signer::AdHoc,
        Some(blob) => certified(blob, &blobs, slot, &directory)?,
    };
    let Directory { algorithm, width, page, length, digests, .. } = directory;
    let digests = digests.to_vec();
    Ok(Signature { signer, seal: SignedDigests::Pages { start, length, page, algorithm, width, digests } })
}

/// Who signed the code directory in this slot.
fn certified(
    blob: &[u8],
    blobs: &[(u32, &[u8])],
    slot: u32,
    directory: &Directory<'_>,
) -> Result<Signer, SignatureError> {
    if number(blob, 0)? != CMS_BLOB {
        return Err(SignatureError::malformed("its signature is not a signed message"));
    }
    let message = SignedData::read(blob.get(8..).unwrap_or_default())?;
    if message.rest.iter().any(|byte| *byte != 0) {
        return Err(SignatureError::malformed("it is followed by unsigned bytes"));
    }
    let primary = blobs.iter().find(|(slot, _)| *slot == PRIMARY).map(|(_, blob)| *blob).unwrap_or_default();
    let chain = message.verify(primary)?;
    if slot != PRIMARY {
        let mut is_signed = false;
        for pair in message.attribute(DIRECTORY_DIGESTS)?.map_or(Ok(Vec::new()), super::der::Elements::all)? {
            if pair.tag == SEQUENCE {
                let mut parts = pair.inside();
                let identifier = parts.expect(OBJECT_IDENTIFIER)?.contents;
                let digest = parts.expect(OCTET_STRING)?.contents;
                is_signed |= Algorithm::from_identifier(identifier).is_ok_and(|algorithm| {
                    algorithm == directory.algorithm && algorithm.digest(directory.blob) == digest
                });
            }
        }
        if !is_signed {
            return Err(SignatureError::Broken("its code directory is not the one that was signed".into()));
        }
    }
    let [signer, ..] = chain.as_slice() else { return Err(SignatureError::malformed("it has no signer")) };
    let subject = name(signer.subject)?;
    let team = (directory.team.is_some() && signer.has_extension(DEVELOPER_ID)).then(|| subject.unit.clone());
    if team.is_some() && team != directory.team {
        let said = directory.team.as_deref().unwrap_or_default();
        let reason = format!("its code directory names the team {said}, its certificate {}", subject.unit);
        return Err(SignatureError::Broken(reason));
    }
    if !signer.signs_code()? {
        return Err(SignatureError::Broken("its certificate is not for signing code".into()));
    }
    let chain = chain.iter().map(|certificate| certificate.fingerprint()).collect();
    Ok(Signer::CertificateOwner(Box::new(CertificateOwner { subject, issuer: name(signer.issuer)?, team, chain })))
}

/// The blobs of a super blob, with their slots.
fn blobs(bytes: &[u8]) -> Result<Vec<(u32, &[u8])>, SignatureError> {
    let outside = || SignatureError::malformed("a part of it is out of bounds");
    if number(bytes, 0)? != SUPER_BLOB {
        return Err(SignatureError::malformed("it does not begin like one"));
    }
    let (whole, after) = bytes.split_at_checked(size(bytes, 4)?).ok_or_else(outside)?;
    if after.iter().any(|byte| *byte != 0) {
        return Err(SignatureError::malformed("it is followed by unsigned bytes"));
    }
    let count = number(whole, 8)?;
    if count > BLOBS_LIMIT {
        return Err(SignatureError::malformed(format!("it has {count} parts")));
    }
    let mut blobs: Vec<(u32, &[u8])> = Vec::new();
    for index in 0..count as usize {
        let (slot, at) = (number(whole, 12 + index * 8)?, size(whole, 16 + index * 8)?);
        if blobs.iter().any(|(known, _)| *known == slot) {
            return Err(SignatureError::malformed(format!("slot {slot} appears twice")));
        }
        let rest = whole.get(at..).ok_or_else(outside)?;
        blobs.push((slot, rest.get(..size(rest, 4)?).filter(|blob| blob.len() >= 8).ok_or_else(outside)?));
    }
    Ok(blobs)
}

/// A code directory.
struct Directory<'a> {
    blob: &'a [u8],
    algorithm: Algorithm,
    /// How many bytes of each digest are kept.
    width: usize,
    /// The size of a page in bytes.
    page: u64,
    /// How many bytes of the image are covered.
    length: u64,
    digests: &'a [u8],
    specials: &'a [u8],
    team: Option<String>,
}

impl<'a> Directory<'a> {
    fn read(blob: &'a [u8]) -> Result<Directory<'a>, SignatureError> {
        let outside = || SignatureError::malformed("a part of its code directory is out of bounds");
        if number(blob, 0)? != CODE_DIRECTORY {
            return Err(SignatureError::malformed("its code directory is invalid"));
        }
        let version = number(blob, 8)?;
        let [width, kind, _, page] = number(blob, 36)?.to_be_bytes();
        let width = usize::from(width);
        let (algorithm, full) = match kind {
            2 => (Algorithm::Sha256, 32),
            3 => (Algorithm::Sha256, 20),
            4 => (Algorithm::Sha384, 48),
            _ => return Err(SignatureError::Unsupported("it is based on SHA-1, which proves nothing".into())),
        };
        if width != full {
            return Err(SignatureError::malformed(format!("its digests are {width} bytes long, not {full}")));
        }
        if version >= 0x2_0100 && number(blob, 44)? != 0 {
            return Err(SignatureError::Unsupported("its pages are scattered".into()));
        }
        let mut length = u64::from(number(blob, 32)?);
        if version >= 0x2_0300 {
            let [high, low] = [number(blob, 56)?, number(blob, 60)?].map(u64::from);
            let wide = high << 32 | low;
            length = if wide == 0 { length } else { wide };
        }
        let page = match page {
            0 => u64::MAX,
            1..=30 => 1 << page,
            _ => return Err(SignatureError::malformed(format!("its pages are of 2 to the power of {page} bytes"))),
        };
        let (special_count, count) = (size(blob, 24)?, size(blob, 28)?);
        if length == 0 || length.div_ceil(page) != count as u64 {
            let reason = format!("it has {count} digests, but {length} bytes in pages of {page}");
            return Err(SignatureError::malformed(reason));
        }
        let at = size(blob, 16)?;
        let digests = at.checked_add(count.saturating_mul(width)).and_then(|end| blob.get(at..end));
        let specials = at.checked_sub(special_count.saturating_mul(width)).and_then(|start| blob.get(start..at));
        let mut team = None;
        if version >= 0x2_0200 {
            let at = size(blob, 48)?;
            if at != 0 {
                let text = blob.get(at..).and_then(|rest| rest.split(|byte| *byte == 0).next()).ok_or_else(outside)?;
                team = Some(String::from_utf8_lossy(text).into_owned());
            }
        }
        Ok(Directory {
            blob,
            algorithm,
            width,
            page,
            length,
            digests: digests.ok_or_else(outside)?,
            specials: specials.ok_or_else(outside)?,
            team,
        })
    }

    /// The digest in a special slot; these are before the others, counted backwards.
    fn special(&self, slot: u32) -> Option<&'a [u8]> {
        let back = usize::try_from(slot).ok()?.checked_mul(self.width)?;
        let start = self.specials.len().checked_sub(back)?;
        self.specials.get(start..start + self.width)
    }
}

/// A number of four bytes, big-endian as everything here.
fn number(bytes: &[u8], at: usize) -> Result<u32, SignatureError> {
    let bytes = bytes.get(at..).and_then(|rest| rest.first_chunk());
    bytes.map(|bytes| u32::from_be_bytes(*bytes)).ok_or_else(|| SignatureError::malformed("it is too short"))
}

fn size(bytes: &[u8], at: usize) -> Result<usize, SignatureError> {
    Ok(usize::try_from(number(bytes, at)?).unwrap_or(usize::MAX))
}
