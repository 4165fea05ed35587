//! Signatures of Windows programs: the certificate table of a PE file and the digest that is signed in it (Microsoft's
//! "Windows Authenticode Portable Executable Signature Format").

use super::certificate::{algorithm, name};
use super::cms::SignedData;
use super::der::{OCTET_STRING, SEQUENCE};
use super::digest::Algorithm;
use super::{CertificateOwner, Signature, SignatureError, SignedDigests, Signer};

/// 1.3.6.1.4.1.311.2.1.4, a digest of a file.
const INDIRECT_DATA: &[u8] = &[0x2b, 0x06, 0x01, 0x04, 0x01, 0x82, 0x37, 0x02, 0x01, 0x04];
/// The kind of certificate that is a signed message.
const PKCS_SIGNED_DATA: u16 = 2;

/// Reads the certificate table, which is at `place` in the file. `checksum` and `entry` are where the optional header keeps a
/// checksum of the file and the place of the table: they change when a file is signed, and are not part of what is.
pub(in crate::binary) fn read(
    table: &[u8],
    place: u64,
    checksum: u64,
    entry: u64,
) -> Result<Signature, SignatureError> {
    let header = table.first_chunk::<8>().ok_or_else(|| SignatureError::malformed("it is too short"))?;
    let [a, b, c, d, _, _, kind @ ..] = *header;
    let length = usize::try_from(u32::from_le_bytes([a, b, c, d])).unwrap_or(usize::MAX);
    if u16::from_le_bytes(kind) != PKCS_SIGNED_DATA {
        return Err(SignatureError::Unsupported("its certificate is not a signed message".into()));
    }
    let message = table.get(8..length).ok_or_else(|| SignatureError::malformed("it ends past its table"))?;
    let message = SignedData::read(message)?;
    let after = [message.rest, table.get(length..).unwrap_or_default()].concat();
    // Entries are aligned to eight bytes. More than that could hide there: no digest covers this table.
    if after.len() >= 16 || after.iter().any(|byte| *byte != 0) {
        return Err(SignatureError::malformed(format!("{} it is followed by unsigned bytes", after.len())));
    }
    if message.content_type != INDIRECT_DATA {
        return Err(SignatureError::malformed("it signs something other than a file"));
    }
    let content = message
        .content
        .filter(|content| content.tag == SEQUENCE)
        .ok_or_else(|| SignatureError::malformed("it does not say what it signs"))?;
    let mut fields = content.inside();
    fields.expect(SEQUENCE)?;
    let mut info = fields.expect(SEQUENCE)?.inside();
    let digest = Algorithm::from_identifier(algorithm(info.expect(SEQUENCE)?)?)?;
    let signed = info.expect(OCTET_STRING)?.contents.to_vec();
    // Of the content, tag and length are not signed: the older PKCS #7 has it so (RFC 2315).
    let chain = message.verify(content.contents)?;
    let [signer, ..] = chain.as_slice() else { return Err(SignatureError::malformed("it has no signer")) };
    if !signer.signs_code()? {
        return Err(SignatureError::Broken("its certificate is not for signing code".into()));
    }
    let certified = CertificateOwner {
        subject: name(signer.subject)?,
        issuer: name(signer.issuer)?,
        team: None,
        chain: chain.iter().map(|certificate| certificate.fingerprint()).collect(),
    };
    let gaps = [(checksum, 4), (entry, 8), (place, table.len() as u64)];
    Ok(Signature {
        signer: Signer::CertificateOwner(Box::new(certified)),
        seal: SignedDigests::Whole { gaps, algorithm: digest, digest: signed },
    })
}
