//! Code signatures of made executables: ad-hoc ones, and ones with certificates of an authority that exists in these tests alone.

use std::collections::HashMap;
use std::sync::{Mutex, OnceLock};

use num_bigint::BigUint;
use sha2::{Digest, Sha256};

/// The one key of these tests. It protects nothing.
const MODULUS: &str = "b87ee67de3d1c311741f0f289342986ec66ff23fb99208d8e3403712c230498d273ee7a303e858328e53ad9e720b471f\
    e333092323a43a2e96ada03e812e0a940a9193a00d3e25f42c698c888ddea64f5143b3b02d6572035475d6335182232f\
    87e53fdb92192bc29c404e7e850c6d584d7cfd24d33a222dd69eee35996535142c453ff7ee1187605af6296bf4543dea\
    27d55b4aac1d4588a4625bfd2facac964037d41e33a33ee1ac83b97685d913e1c258ecb74286b961b242912750fe04af\
    1dae37b1e1dc214c57003a314ae0fb5cd54dcd76a7c123bdab6bbd76c4fa79475de7cf4d00896634300a931f9b8e5dde\
    d1874ff3c90df721a2a75948440d2459";
const EXPONENT: &str = "1ccf643ae06a8f259896890d730181403b289c11ab6ecc86e1e5d333d0b32da92729c18e493bed19e7f3d536dae43bf5\
    14cb916fb54f1deecc84cc733644f44dede091c6fa8a6beed7489c336ec4080076d635a71b4fae202afe43b6bbd1b0a0\
    e97db91d16916badf62c6c95813d518dea7bcc2406001bfa407b8d033db2fa38aa569a6181204cc3b2e4a53eab356868\
    7507a9353f37f04276f231d16d65e454754d7cc22b690f6a4bbefc2b46f11af31abaee691274678663af2b9c8608004f\
    ace04ba090a41e754eaa78001238a048ee3856ff3229c345da9a353bb99eeedf65a71af883e531be69be186c507e5eae\
    6ab4b242e983d1b855a6451eb6c7a1c9";

/// Who signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Identity {
    /// The name of the authority that certifies it.
    pub authority: &'static str,
    /// The organization.
    pub organization: &'static str,
    /// The team, for a Developer ID.
    pub team: &'static str,
}

/// Somebody.
pub const SOMEBODY: Identity = Identity { authority: "Test Root", organization: "Somebody", team: "SOMEBODY00" };

impl Identity {
    /// SHA-256 of the authority's certificate, in hexadecimal.
    pub fn root(&self) -> String {
        Sha256::digest(certificate(self.authority, self, true)).iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

const SHA256: &[u8] = &[0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 1];
const RSA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 1];
const RSA_SHA256: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 11];
const DATA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x01];
const SIGNED_DATA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02];
const INDIRECT_DATA: &[u8] = &[0x2b, 0x06, 0x01, 0x04, 0x01, 0x82, 0x37, 0x02, 0x01, 0x04];

/// An element: tag, length, contents.
fn der(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let contents = parts.concat();
    let mut element = vec![tag];
    match contents.len() {
        length @ 0..=127 => element.push(length as u8),
        length => element.extend([0x82, (length >> 8) as u8, length as u8]),
    }
    element.extend(contents);
    element
}

fn identifier(bytes: &[u8]) -> Vec<u8> {
    der(6, &[bytes])
}

fn algorithm(bytes: &[u8]) -> Vec<u8> {
    der(0x30, &[&identifier(bytes), &[5, 0]])
}

fn name(common: &str, organization: &str, unit: &str) -> Vec<u8> {
    let part = |number: u8, text: &str| {
        der(0x31, &[&der(0x30, &[&identifier(&[0x55, 4, number]), &der(0x0c, &[text.as_bytes()])])])
    };
    der(0x30, &[&part(3, common), &part(10, organization), &part(11, unit)])
}

fn number(text: &str) -> BigUint {
    BigUint::parse_bytes(text.as_bytes(), 16).unwrap()
}

/// An RSA signature with the one key, made once for each message.
fn rsa(message: &[u8]) -> Vec<u8> {
    static MADE: OnceLock<Mutex<HashMap<Vec<u8>, Vec<u8>>>> = OnceLock::new();
    let digest = Sha256::digest(message).to_vec();
    let made = MADE.get_or_init(Mutex::default);
    if let Some(signature) = made.lock().unwrap().get(&digest) {
        return signature.clone();
    }
    let info = der(0x30, &[&algorithm(SHA256), &der(4, &[&digest])]);
    let padded = [&[0, 1][..], &vec![0xff; 256 - 3 - info.len()], &[0], &info].concat();
    let signature = BigUint::from_bytes_be(&padded).modpow(&number(EXPONENT), &number(MODULUS)).to_bytes_be();
    let signature = [vec![0; 256 - signature.len()], signature].concat();
    made.lock().unwrap().insert(digest, signature.clone());
    signature
}

/// The certificate of an authority, or of who it certifies.
fn certificate(common: &str, identity: &Identity, is_authority: bool) -> Vec<u8> {
    let modulus = [&[0][..], &number(MODULUS).to_bytes_be()].concat();
    let key = der(0x30, &[&der(2, &[&modulus]), &der(2, &[&[1, 0, 1]])]);
    let key = der(0x30, &[&algorithm(RSA), &der(3, &[&[0], &key])]);
    let issuer = name(identity.authority, identity.authority, "");
    let subject = if is_authority { issuer.clone() } else { name(common, identity.organization, identity.team) };
    let extension = |id: &[u8], value: &[u8]| der(0x30, &[&identifier(id), &der(4, &[value])]);
    let extensions = if is_authority {
        extension(&[0x55, 0x1d, 0x13], &der(0x30, &[&[1, 1, 0xff]]))
    } else {
        [
            extension(&[0x55, 0x1d, 0x25], &der(0x30, &[&identifier(&[0x2b, 6, 1, 5, 5, 7, 3, 3])])),
            extension(&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x63, 0x64, 6, 1, 0x0d], &[5, 0]),
        ]
        .concat()
    };
    let dates = der(0x30, &[&der(0x17, &[b"200101000000Z"]), &der(0x17, &[b"490101000000Z"])]);
    let signed = der(
        0x30,
        &[
            &der(0xa0, &[&der(2, &[&[2]])]),
            &der(2, &[&[if is_authority { 1 } else { 2 }]]),
            &algorithm(RSA_SHA256),
            &issuer,
            &dates,
            &subject,
            &key,
            &der(0xa3, &[&der(0x30, &[&extensions])]),
        ],
    );
    der(0x30, &[&signed, &algorithm(RSA_SHA256), &der(3, &[&[0], &rsa(&signed)])])
}

/// A signed message. `content` is what it carries, `message` what is signed.
fn signed_data(content_type: &[u8], content: &[u8], message: &[u8], identity: &Identity) -> Vec<u8> {
    let attribute = |last: u8, value: &[u8]| {
        let id = identifier(&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, last]);
        der(0x30, &[&id, &der(0x31, &[value])])
    };
    let digest = Sha256::digest(message);
    let attributes = [attribute(3, &identifier(content_type)), attribute(4, &der(4, &[&digest]))].concat();
    let signature = rsa(&der(0x31, &[&attributes]));
    let issuer = name(identity.authority, identity.authority, "");
    let signer = der(
        0x30,
        &[
            &der(2, &[&[1]]),
            &der(0x30, &[&issuer, &der(2, &[&[2]])]),
            &algorithm(SHA256),
            &der(0xa0, &[&attributes]),
            &algorithm(RSA),
            &der(4, &[&signature]),
        ],
    );
    let leaf = certificate(identity.organization, identity, false);
    let root = certificate(identity.authority, identity, true);
    let content = der(0x30, &[&identifier(content_type), content]);
    let body = der(
        0x30,
        &[
            &der(2, &[&[1]]),
            &der(0x31, &[&algorithm(SHA256)]),
            &content,
            &der(0xa0, &[&leaf, &root]),
            &der(0x31, &[&signer]),
        ],
    );
    der(0x30, &[&identifier(SIGNED_DATA), &der(0xa0, &[&body])])
}

/// What ends a signed Mach-O image with this code: a super blob. Without an identity the signature is ad hoc.
pub fn super_blob(code: &[u8], identity: Option<&Identity>) -> Vec<u8> {
    const PAGE: usize = 4096;
    let team = identity.map(|identity| format!("{}\0", identity.team)).unwrap_or_default();
    let digests: Vec<u8> = code.chunks(PAGE).flat_map(Sha256::digest).collect();
    let texts = format!("made\0{team}");
    let at = 52 + texts.len();
    let mut directory: Vec<u8> = Vec::new();
    for number in [
        0xfade_0c02,
        (at + digests.len()) as u32,
        0x2_0200,
        if identity.is_some() { 0x1_0000 } else { 2 },
        at as u32,
        52,
        0,
        code.len().div_ceil(PAGE) as u32,
        code.len() as u32,
        0x2002_000c,
        0,
        0,
        if identity.is_some() { 57 } else { 0 },
    ] {
        directory.extend(u32::to_be_bytes(number));
    }
    directory.extend(texts.bytes());
    directory.extend(digests);
    let mut blobs = vec![(0_u32, directory.clone())];
    if let Some(identity) = identity {
        let message = signed_data(DATA, &[], &directory, identity);
        let length = 8 + message.len() as u32;
        blobs.push((0x1_0000, [&0xfade_0b01_u32.to_be_bytes()[..], &length.to_be_bytes(), &message].concat()));
    }
    let mut index = Vec::new();
    let mut contents: Vec<u8> = Vec::new();
    for (slot, blob) in &blobs {
        index.extend(slot.to_be_bytes());
        index.extend(((12 + blobs.len() * 8 + contents.len()) as u32).to_be_bytes());
        contents.extend(blob);
    }
    let length = (12 + index.len() + contents.len()) as u32;
    let mut whole = Vec::new();
    for number in [0xfade_0cc0, length, blobs.len() as u32] {
        whole.extend(number.to_be_bytes());
    }
    [whole, index, contents].concat()
}

/// What ends a signed PE file: a certificate table. `signed` is the digest of the file without it.
pub fn certificate_table(signed: &[u8; 32], identity: &Identity) -> Vec<u8> {
    let content = [
        der(0x30, &[&identifier(&[0x2b, 6, 1, 4, 1, 0x82, 0x37, 2, 1, 15])]),
        der(0x30, &[&algorithm(SHA256), &der(4, &[signed])]),
    ]
    .concat();
    let wrapped = der(0xa0, &[&der(0x30, &[&content])]);
    let mut message = signed_data(INDIRECT_DATA, &wrapped, &content, identity);
    message.resize(message.len().next_multiple_of(8), 0);
    let length = 8 + message.len() as u32;
    [&length.to_le_bytes()[..], &[0, 2, 2, 0], &message].concat()
}
