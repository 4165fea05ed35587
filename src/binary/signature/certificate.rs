//! Certificates (X.509, RFC 5280): whom they name, whom they may certify, and whether one signed another.

use num_bigint::BigUint;

use super::SignatureError;
use super::der::{
    BIT_STRING, BOOLEAN, Element, Elements, INTEGER, OBJECT_IDENTIFIER, OCTET_STRING, SEQUENCE, SET, context,
};
use super::digest::Algorithm;
use crate::digest::Sha256Digest;

/// 1.2.840.113549.1.1.1
const RSA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01];
/// 2.5.29.19
const BASIC_CONSTRAINTS: &[u8] = &[0x55, 0x1d, 0x13];
/// 2.5.29.37
const EXTENDED_KEY_USAGE: &[u8] = &[0x55, 0x1d, 0x25];
/// 1.3.6.1.5.5.7.3.3
const CODE_SIGNING: &[u8] = &[0x2b, 0x06, 0x01, 0x05, 0x05, 0x07, 0x03, 0x03];

/// The sizes of RSA moduli in bits: less can be broken, more is not in use.
const MODULUS_BITS: std::ops::RangeInclusive<u64> = 2048..=8192;

/// What a certificate calls someone.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Name {
    /// The common name.
    pub common_name: String,
    /// The organization.
    pub organization: String,
    /// The organizational unit; Apple puts the team's identifier there.
    pub unit: String,
}

impl std::fmt::Display for Name {
    /// The common name, with the organization if it differs.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.organization.is_empty() || self.organization == self.common_name {
            formatter.write_str(&self.common_name)
        } else {
            write!(formatter, "{} ({})", self.common_name, self.organization)
        }
    }
}

/// A certificate, read in place.
#[derive(Debug, Clone)]
pub(super) struct Certificate<'a> {
    encoded: &'a [u8],
    signed: &'a [u8],
    signature_algorithm: &'a [u8],
    signature: &'a [u8],
    pub(super) serial: &'a [u8],
    /// As it is encoded, which is how names are compared.
    pub(super) issuer: &'a [u8],
    pub(super) subject: &'a [u8],
    public_key: Element<'a>,
    extensions: Vec<(&'a [u8], &'a [u8])>,
}

impl<'a> Certificate<'a> {
    pub(super) fn read(element: Element<'a>) -> Result<Certificate<'a>, SignatureError> {
        let mut outer = element.inside();
        let signed = outer.expect(SEQUENCE)?;
        let signature_algorithm = algorithm(outer.expect(SEQUENCE)?)?;
        let signature = outer.expect(BIT_STRING)?.bits()?;
        let mut fields = signed.inside();
        fields.optional(context(0))?;
        let serial = fields.expect(INTEGER)?.contents;
        fields.expect(SEQUENCE)?;
        let issuer = fields.expect(SEQUENCE)?.encoded;
        fields.expect(SEQUENCE)?;
        let subject = fields.expect(SEQUENCE)?.encoded;
        let public_key = fields.expect(SEQUENCE)?;
        let mut extensions = Vec::new();
        while let Some(field) = fields.next()? {
            if field.tag == context(3) {
                for extension in field.inside().expect(SEQUENCE)?.inside().all()? {
                    let mut parts = extension.inside();
                    let identifier = parts.expect(OBJECT_IDENTIFIER)?.contents;
                    parts.optional(BOOLEAN)?;
                    extensions.push((identifier, parts.expect(OCTET_STRING)?.contents));
                }
            }
        }
        Ok(Certificate {
            encoded: element.encoded,
            signed: signed.encoded,
            signature_algorithm,
            signature,
            serial,
            issuer,
            subject,
            public_key,
            extensions,
        })
    }

    /// SHA-256 of the certificate.
    pub(super) fn fingerprint(&self) -> Sha256Digest {
        Sha256Digest::of(self.encoded)
    }

    /// Whether it has the extension of this object identifier.
    pub(super) fn has_extension(&self, identifier: &[u8]) -> bool {
        self.extension(identifier).is_some()
    }

    /// Whether it is made for signing code.
    pub(super) fn signs_code(&self) -> Result<bool, SignatureError> {
        let Some(usage) = self.extension(EXTENDED_KEY_USAGE) else { return Ok(false) };
        let usages = Elements::of(usage).expect(SEQUENCE)?.inside().all()?;
        Ok(usages.iter().any(|usage| usage.tag == OBJECT_IDENTIFIER && usage.contents == CODE_SIGNING))
    }

    /// Whether `self` certifies `other`: it is named as its issuer, may certify, and its key made the signature.
    pub(super) fn certifies(&self, other: &Certificate<'_>) -> Result<bool, SignatureError> {
        if self.subject != other.issuer || !self.may_certify()? {
            return Ok(false);
        }
        let digest = Algorithm::from_identifier(other.signature_algorithm)?;
        self.verify(digest, other.signed, other.signature)
    }

    /// Whether this certificate's key made a signature (RSASSA-PKCS1-v1_5, RFC 8017) of a message.
    pub(super) fn verify(&self, digest: Algorithm, message: &[u8], signature: &[u8]) -> Result<bool, SignatureError> {
        let mut key = self.public_key.inside();
        let kind = algorithm(key.expect(SEQUENCE)?)?;
        if kind != RSA {
            return Err(SignatureError::unsupported(kind));
        }
        let mut numbers = Elements::of(key.expect(BIT_STRING)?.bits()?).expect(SEQUENCE)?.inside();
        let modulus = BigUint::from_bytes_be(numbers.expect(INTEGER)?.number()?);
        let exponent = numbers.expect(INTEGER)?.number()?;
        if !MODULUS_BITS.contains(&modulus.bits()) || exponent.len() > 4 || exponent == [1] {
            return Err(SignatureError::malformed("a key has an unsupported size"));
        }
        let length = usize::try_from(modulus.bits().div_ceil(8)).unwrap_or_default();
        let number = BigUint::from_bytes_be(signature);
        if signature.len() != length || number >= modulus {
            return Ok(false);
        }
        // What was signed is built again and compared as a whole, which leaves nothing to be interpreted.
        let digest = [&digest.prefix()[..], &digest.digest(message)].concat();
        let padding = length.saturating_sub(digest.len() + 3);
        let expected = [&[0, 1][..], &vec![0xff; padding], &[0], &digest].concat();
        Ok(number.modpow(&BigUint::from_bytes_be(exponent), &modulus) == BigUint::from_bytes_be(&expected))
    }

    fn may_certify(&self) -> Result<bool, SignatureError> {
        let Some(constraints) = self.extension(BASIC_CONSTRAINTS) else { return Ok(false) };
        let is_authority = Elements::of(constraints).expect(SEQUENCE)?.inside().optional(BOOLEAN)?;
        Ok(is_authority.is_some_and(|value| value.contents == [0xff]))
    }

    fn extension(&self, identifier: &[u8]) -> Option<&'a [u8]> {
        self.extensions.iter().find(|(known, _)| *known == identifier).map(|(_, value)| *value)
    }
}

/// The object identifier of an algorithm.
pub(super) fn algorithm(element: Element<'_>) -> Result<&[u8], SignatureError> {
    Ok(element.inside().expect(OBJECT_IDENTIFIER)?.contents)
}

/// Reads a name for people.
pub(super) fn name(encoded: &[u8]) -> Result<Name, SignatureError> {
    let mut name = Name::default();
    for set in Elements::of(encoded).expect(SEQUENCE)?.inside().all()? {
        for pair in Elements::of(set.encoded).expect(SET)?.inside().all()? {
            let mut parts = pair.inside();
            let identifier = parts.expect(OBJECT_IDENTIFIER)?.contents;
            let Some(value) = parts.next()? else { continue };
            // 2.5.4.3, 2.5.4.10, 2.5.4.11
            match identifier {
                [0x55, 0x04, 3] => name.common_name = text(value),
                [0x55, 0x04, 10] => name.organization = text(value),
                [0x55, 0x04, 11] => name.unit = text(value),
                _ => {}
            }
        }
    }
    Ok(name)
}

/// A text of any of the types that names use.
fn text(element: Element<'_>) -> String {
    const TELETEX: u8 = 0x14;
    const BMP: u8 = 0x1e;
    match element.tag {
        BMP => {
            let units = element
                .contents
                .chunks_exact(2)
                .map(|pair| pair.iter().fold(0, |sum, byte| sum << 8 | u16::from(*byte)));
            char::decode_utf16(units).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
        }
        TELETEX => element.contents.iter().map(|byte| char::from(*byte)).collect(),
        _ => String::from_utf8_lossy(element.contents).into_owned(),
    }
}
