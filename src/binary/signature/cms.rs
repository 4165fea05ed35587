//! Signed messages (CMS, RFC 5652): who signed what, and by which chain of certificates.

use super::SignatureError;
use super::certificate::{Certificate, algorithm};
use super::der::{Element, Elements, INTEGER, OBJECT_IDENTIFIER, OCTET_STRING, SEQUENCE, SET, context};
use super::digest::Algorithm;

/// 1.2.840.113549.1.7.2
const SIGNED_DATA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02];
/// 1.2.840.113549.1.9.3
const CONTENT_TYPE: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x03];
/// 1.2.840.113549.1.9.4
const MESSAGE_DIGEST: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x04];

/// More certificates than a signature carries, and longer chains than there are.
const CERTIFICATES_LIMIT: usize = 32;
const CHAIN_LIMIT: usize = 8;

/// A signed message with one signer.
pub(super) struct SignedData<'a> {
    pub(super) content_type: &'a [u8],
    /// The signed contents, if the message includes them.
    pub(super) content: Option<Element<'a>>,
    /// The bytes after the message.
    pub(super) rest: &'a [u8],
    certificates: Vec<Certificate<'a>>,
    issuer: &'a [u8],
    serial: &'a [u8],
    digest: Algorithm,
    signed_attributes: Element<'a>,
    signature: &'a [u8],
}

impl<'a> SignedData<'a> {
    pub(super) fn read(bytes: &'a [u8]) -> Result<SignedData<'a>, SignatureError> {
        let mut outer = Elements::of(bytes);
        let mut message = outer.expect(SEQUENCE)?.inside();
        if message.expect(OBJECT_IDENTIFIER)?.contents != SIGNED_DATA {
            return Err(SignatureError::malformed("it is not a signed message"));
        }
        let mut fields = message.expect(context(0))?.inside().expect(SEQUENCE)?.inside();
        fields.expect(INTEGER)?;
        fields.expect(SET)?;
        let mut content = fields.expect(SEQUENCE)?.inside();
        let content_type = content.expect(OBJECT_IDENTIFIER)?.contents;
        let content = content.optional(context(0))?.map(|wrapped| wrapped.inside().next()).transpose()?.flatten();
        let mut certificates = Vec::new();
        if let Some(list) = fields.optional(context(0))? {
            for element in list.inside().all()?.into_iter().filter(|element| element.tag == SEQUENCE) {
                if certificates.len() == CERTIFICATES_LIMIT {
                    return Err(SignatureError::malformed("it contains more certificates than any signature needs"));
                }
                certificates.push(Certificate::read(element)?);
            }
        }
        fields.optional(context(1))?;
        let signers = fields.expect(SET)?.inside().all()?;
        let [signer] = signers.as_slice() else {
            return Err(SignatureError::malformed(format!("it has {} signers, not one", signers.len())));
        };
        let mut signer = signer.inside();
        signer.expect(INTEGER)?;
        let mut who = signer.expect(SEQUENCE)?.inside();
        let issuer = who.expect(SEQUENCE)?.encoded;
        let serial = who.expect(INTEGER)?.contents;
        let digest = Algorithm::from_identifier(algorithm(signer.expect(SEQUENCE)?)?)?;
        let signed_attributes = signer.expect(context(0))?;
        signer.expect(SEQUENCE)?;
        let signature = signer.expect(OCTET_STRING)?.contents;
        Ok(SignedData {
            content_type,
            content,
            rest: outer.rest(),
            certificates,
            issuer,
            serial,
            digest,
            signed_attributes,
            signature,
        })
    }

    /// The value of the signed attribute of this object identifier.
    pub(super) fn attribute(&self, identifier: &[u8]) -> Result<Option<Elements<'a>>, SignatureError> {
        let mut found = None;
        for attribute in self.signed_attributes.inside().all()? {
            let mut parts = attribute.inside();
            if parts.expect(OBJECT_IDENTIFIER)?.contents == identifier {
                if found.is_some() {
                    return Err(SignatureError::malformed("a signed attribute appears twice"));
                }
                found = Some(parts.expect(SET)?.inside());
            }
        }
        Ok(found)
    }

    /// Proves that this is a signature of `content`, and returns the certificates from the signer's up, each certified by the next.
    /// Whether to trust the last is for the caller to say. Dates and revocation are not looked at: a signature stays the same.
    pub(super) fn verify(&self, content: &[u8]) -> Result<Vec<&Certificate<'a>>, SignatureError> {
        let attribute = |identifier, tag| -> Result<&[u8], SignatureError> {
            let missing = || SignatureError::malformed("a signed attribute is missing");
            Ok(self.attribute(identifier)?.ok_or_else(missing)?.expect(tag)?.contents)
        };
        if attribute(CONTENT_TYPE, OBJECT_IDENTIFIER)? != self.content_type {
            return Err(SignatureError::Broken("it signs a different type of contents".into()));
        }
        if attribute(MESSAGE_DIGEST, OCTET_STRING)? != self.digest.digest(content) {
            return Err(SignatureError::Broken("it signs different contents".into()));
        }
        let is_signer =
            |certificate: &&Certificate<'_>| certificate.issuer == self.issuer && certificate.serial == self.serial;
        let signer = self
            .certificates
            .iter()
            .find(is_signer)
            .ok_or_else(|| SignatureError::Broken("the certificate of its signer is missing".into()))?;
        // They are signed as the set they are, whatever tag they carry here.
        let mut attributes = self.signed_attributes.encoded.to_vec();
        if let Some(tag) = attributes.first_mut() {
            *tag = SET;
        }
        if !signer.verify(self.digest, &attributes, self.signature)? {
            return Err(SignatureError::Broken("it was not made with the key of its signer".into()));
        }
        let mut chain = vec![signer];
        let mut last = signer;
        while chain.len() < CHAIN_LIMIT && last.issuer != last.subject {
            let mut next = None;
            for certificate in &self.certificates {
                if certificate.certifies(last)? {
                    next = Some(certificate);
                    break;
                }
            }
            let Some(next) = next else { break };
            chain.push(next);
            last = next;
        }
        Ok(chain)
    }
}
