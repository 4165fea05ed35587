//! The encoding of certificates and signatures (ITU-T X.690): elements of tag, length and contents, read in place.
//!
//! DER, and of BER the indefinite lengths that older signing tools write. Nothing is copied, and nothing is followed deeper than
//! [`DEPTH_LIMIT`], so that hostile bytes take no more time than their length.

use super::SignatureError;

/// Real signatures nest about twenty deep, counter-signatures included.
const DEPTH_LIMIT: u32 = 32;

pub(super) const BOOLEAN: u8 = 0x01;
pub(super) const INTEGER: u8 = 0x02;
pub(super) const BIT_STRING: u8 = 0x03;
pub(super) const OCTET_STRING: u8 = 0x04;
pub(super) const OBJECT_IDENTIFIER: u8 = 0x06;
pub(super) const SEQUENCE: u8 = 0x30;
pub(super) const SET: u8 = 0x31;

/// The tag of the constructed, context-specific element of this number: `[0]`, `[1]`, ….
pub(super) const fn context(number: u8) -> u8 {
    0xa0 | number
}

/// One element.
#[derive(Debug, Clone, Copy)]
pub(super) struct Element<'a> {
    pub(super) tag: u8,
    pub(super) contents: &'a [u8],
    /// Tag, length and contents as they are encoded.
    pub(super) encoded: &'a [u8],
}

impl<'a> Element<'a> {
    /// The elements inside a constructed one.
    pub(super) fn inside(self) -> Elements<'a> {
        Elements { rest: self.contents }
    }

    /// The contents of an unsigned number, without leading zeros.
    pub(super) fn number(self) -> Result<&'a [u8], SignatureError> {
        match (self.tag, self.contents) {
            (INTEGER, [first, ..]) if *first < 0x80 => {
                let zeros = self.contents.iter().take_while(|byte| **byte == 0).count();
                Ok(self.contents.get(zeros..).unwrap_or_default())
            }
            _ => Err(SignatureError::malformed("a number is not one")),
        }
    }

    /// The contents of a bit string of whole bytes.
    pub(super) fn bits(self) -> Result<&'a [u8], SignatureError> {
        match (self.tag, self.contents) {
            (BIT_STRING, [0, bytes @ ..]) => Ok(bytes),
            _ => Err(SignatureError::malformed("a bit string does not consist of whole bytes")),
        }
    }
}

/// A sequence of elements.
#[derive(Debug, Clone, Copy)]
pub(super) struct Elements<'a> {
    rest: &'a [u8],
}

impl<'a> Elements<'a> {
    pub(super) fn of(bytes: &'a [u8]) -> Elements<'a> {
        Elements { rest: bytes }
    }

    /// The bytes after the elements read so far.
    pub(super) fn rest(&self) -> &'a [u8] {
        self.rest
    }

    /// The next element, whatever it is; `None` at the end.
    pub(super) fn next(&mut self) -> Result<Option<Element<'a>>, SignatureError> {
        if self.rest.is_empty() {
            return Ok(None);
        }
        let (element, rest) = split(self.rest, DEPTH_LIMIT)?;
        self.rest = rest;
        Ok(Some(element))
    }

    /// The next element, which has to have this tag.
    pub(super) fn expect(&mut self, tag: u8) -> Result<Element<'a>, SignatureError> {
        match self.next()? {
            Some(element) if element.tag == tag => Ok(element),
            Some(element) => {
                Err(SignatureError::malformed(format!("an element has the tag {:#04x}, not {tag:#04x}", element.tag)))
            }
            None => Err(SignatureError::malformed(format!("an element with the tag {tag:#04x} is missing"))),
        }
    }

    /// The next element if it has this tag.
    pub(super) fn optional(&mut self, tag: u8) -> Result<Option<Element<'a>>, SignatureError> {
        if self.rest.first() == Some(&tag) { self.next() } else { Ok(None) }
    }

    /// All elements that are left.
    pub(super) fn all(mut self) -> Result<Vec<Element<'a>>, SignatureError> {
        let mut all = Vec::new();
        while let Some(element) = self.next()? {
            all.push(element);
        }
        Ok(all)
    }
}

/// The first element and what comes after it.
fn split(bytes: &[u8], depth: u32) -> Result<(Element<'_>, &[u8]), SignatureError> {
    let truncated = || SignatureError::malformed("an element ends past its end");
    let [tag, length, ..] = *bytes else { return Err(truncated()) };
    if tag & 0x1f == 0x1f {
        return Err(SignatureError::malformed("a tag has more than one byte"));
    }
    let (header, length) = match length {
        0x80 => return split_indefinite(bytes, depth),
        0..=0x7f => (2, usize::from(length)),
        _ => {
            let count = usize::from(length & 0x7f);
            let number = bytes.get(2..2 + count).filter(|_| count <= 4).ok_or_else(truncated)?;
            (2 + count, number.iter().fold(0_usize, |sum, byte| sum << 8 | usize::from(*byte)))
        }
    };
    let (encoded, rest) = bytes.split_at_checked(header + length).ok_or_else(truncated)?;
    let contents = encoded.get(header..).unwrap_or_default();
    Ok((Element { tag, contents, encoded }, rest))
}

/// An element whose end is marked by two zero bytes.
fn split_indefinite(bytes: &[u8], depth: u32) -> Result<(Element<'_>, &[u8]), SignatureError> {
    let tag = bytes.first().copied().unwrap_or_default();
    let depth = depth.checked_sub(1).ok_or_else(|| SignatureError::malformed("its elements nest too deeply"))?;
    if tag & 0x20 == 0 {
        return Err(SignatureError::malformed("a value has no length"));
    }
    let mut rest = bytes.get(2..).unwrap_or_default();
    loop {
        if let Some(after) = rest.strip_prefix(&[0, 0]) {
            let contents = bytes.get(2..bytes.len() - rest.len()).unwrap_or_default();
            let encoded = bytes.get(..bytes.len() - after.len()).unwrap_or_default();
            return Ok((Element { tag, contents, encoded }, after));
        }
        rest = split(rest, depth)?.1;
    }
}
