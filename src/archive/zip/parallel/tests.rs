use std::io::{Read, Write};

use flate2::{Compress, Compression, FlushCompress};
use proptest::prelude::*;

use super::*;

/// What a segment unpacks to, into a buffer that something else was in before.
fn unpacked(inflate: &mut Inflate, segment: &mut Vec<u8>, is_last: bool) -> Option<Vec<u8>> {
    let mut buffer = vec![0xa5; UNPACKED];
    let length = unpack(inflate, segment, is_last, &mut buffer)?;
    buffer.truncate(length);
    Some(buffer)
}

/// A stream of these parts, each followed by a flush of its kind.
fn deflate(parts: &[(Vec<u8>, FlushCompress)], level: u32) -> Vec<u8> {
    let mut compress = Compress::new(Compression::new(level), false);
    let mut stream = Vec::new();
    let ends = std::iter::once((&[][..], FlushCompress::Finish));
    for (part, flush) in parts.iter().map(|(part, flush)| (&part[..], *flush)).chain(ends) {
        stream.reserve(2 * part.len() + (256 << 10));
        let before = compress.total_in();
        compress.compress_vec(part, &mut stream, flush).unwrap();
        assert_eq!(compress.total_in() - before, part.len() as u64);
    }
    stream
}

fn inflate(stream: &[u8]) -> Vec<u8> {
    let mut content = Vec::new();
    flate2::bufread::DeflateDecoder::new(stream).read_to_end(&mut content).unwrap();
    content
}

/// Text that compresses about as well as a program.
fn text(length: usize, seed: u32) -> Vec<u8> {
    let mut state = seed;
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state >> 24
    };
    (0..length).map(|_| b"etaoin shrdlu\0\0\0"[next() as usize % 16]).collect()
}

/// What a member of this stream reads as through segments: its bytes, as far as they were proven, and whether all were.
fn together(stream: &[u8], size: usize) -> (Vec<u8>, bool) {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(stream).unwrap();
    let source = Source::open(file.path()).unwrap();
    let mut content = Vec::new();
    loop {
        // Another test may be sharing a member between cores.
        let Some(mut segments) = Segments::begin(&source, 0, stream.len() as u64, size as u64) else {
            thread::yield_now();
            continue;
        };
        loop {
            match segments.fill() {
                Progress::Filled(0) => return (content, true),
                Progress::Filled(_) => content.extend_from_slice(segments.take(100_000)),
                Progress::Unproven => return (content, false),
            }
        }
    }
}

#[test]
fn segments_are_read_side_by_side_where_they_stand_alone() {
    let parts: Vec<_> = (0..10).map(|seed| (text(2 << 20, seed), FlushCompress::Full)).collect();
    let content: Vec<u8> = parts.iter().flat_map(|(part, _)| part.clone()).collect();
    let (read, is_proven) = together(&deflate(&parts, 6), content.len());
    assert!(is_proven && read == content);
    // Where each part needs the one before, the second is read on one core.
    let parts: Vec<_> = (0..10).map(|_| (text(2 << 20, 7), FlushCompress::Sync)).collect();
    let repeated: Vec<_> = parts.iter().map(|(part, flush)| (part[..20_000].to_vec(), *flush)).collect();
    assert!(unpacked(&mut Inflate::new(false, 15), &mut second(&deflate(&repeated, 9)), false).is_none());
    let (read, is_proven) = together(&deflate(&parts, 1), parts.len() << 21);
    assert!(!is_proven || read.len() == parts.len() << 21);
    assert!(parts.iter().flat_map(|(part, _)| part).zip(&read).all(|(one, other)| one == other));
}

/// The second segment of a stream.
fn second(stream: &[u8]) -> Vec<u8> {
    let cuts: Vec<usize> = memchr::memmem::find_iter(stream, &CUT).map(|place| place + CUT.len()).collect();
    stream[cuts[0]..cuts[1]].to_vec()
}

/// A stream in stored blocks shows its bytes as they are: cuts in them are none.
#[test]
fn what_looks_like_a_cut_is_none() {
    let inner = deflate(&(0..4).map(|seed| (text(9_000, seed), FlushCompress::Full)).collect::<Vec<_>>(), 6);
    let outer = deflate(&[(inner, FlushCompress::None)], 0);
    for place in memchr::memmem::find_iter(&outer, &CUT) {
        let mut segment = outer[..place + CUT.len()].to_vec();
        assert!(unpacked(&mut Inflate::new(false, 15), &mut segment, false).is_none());
    }
}

/// Bits of a stream, the first lowest.
#[derive(Default)]
struct Bits {
    bytes: Vec<u8>,
    count: usize,
}

impl Bits {
    fn put(&mut self, value: u32, count: u32) {
        for bit in 0..count {
            if self.count.is_multiple_of(8) {
                self.bytes.push(0);
            }
            *self.bytes.last_mut().unwrap() |= ((value >> bit & 1) as u8) << (self.count % 8);
            self.count += 1;
        }
    }

    /// A Huffman code, whose first bit is its highest.
    fn code(&mut self, code: u32, count: u32) {
        self.put(code.reverse_bits() >> (32 - count), count);
    }
}

/// A block that ends one bit before the byte does: the last bit begins the next block. Begun a bit later, as at a cut, the rest
/// would be another stream.
#[test]
fn a_block_that_ends_within_the_last_byte_is_no_cut() {
    let mut bits = Bits::default();
    // A block with codes of its own: literals 0 to 14 have 1 to 15 bits, and its end has fifteen ones.
    bits.put(0b100, 3);
    bits.put(0, 5 + 5);
    bits.put(15, 4);
    (0..19).for_each(|place| bits.put(if place < 3 { 0 } else { 4 }, 3));
    let lengths = (1..=15).chain(std::iter::repeat_n(0, 256 - 15)).chain([15, 0]);
    lengths.for_each(|length| bits.code(length, 4));
    let aligned = bits.count.next_multiple_of(8) + 16;
    let zeros = aligned - bits.count;
    (0..zeros).for_each(|_| bits.code(0, 1));
    bits.code(0x7fff, 15);
    // The last block, by the fixed code: its first bit completes the cut.
    bits.put(0b011, 3);
    assert_eq!(&bits.bytes[aligned / 8 - 2..aligned / 8 + 2], CUT);
    bits.code(0x30 + u32::from(b'x'), 8);
    bits.code(0, 7);
    let content = inflate(&bits.bytes);
    assert_eq!(content.len(), zeros + 1);
    let cut = aligned / 8 + 2;
    assert!(unpacked(&mut Inflate::new(false, 15), &mut bits.bytes[..cut].to_vec(), false).is_none());
}

proptest! {
    /// Whatever is proven of a stream is what everybody reads.
    #[test]
    fn proven_segments_are_the_stream(
        parts in prop::collection::vec((0..4_000_usize, 0..3_u8, any::<u32>()), 1..6),
        level in 0..10_u32,
    ) {
        let flushes = [FlushCompress::None, FlushCompress::Sync, FlushCompress::Full];
        let parts: Vec<_> =
            parts.iter().map(|(length, flush, seed)| (text(*length, *seed), flushes[usize::from(*flush)])).collect();
        let stream = deflate(&parts, level);
        let content = inflate(&stream);
        let mut inflate = Inflate::new(false, 15);
        for place in memchr::memmem::find_iter(&stream, &CUT) {
            let (first, rest) = stream.split_at(place + CUT.len());
            inflate.reset(false);
            let first = unpacked(&mut inflate, &mut first.to_vec(), false);
            inflate.reset(false);
            let rest = unpacked(&mut inflate, &mut rest.to_vec(), true);
            if let (Some(first), Some(rest)) = (&first, &rest) {
                prop_assert_eq!([&first[..], &rest[..]].concat(), &content[..]);
            } else if let Some(first) = &first {
                prop_assert_eq!(&content[..first.len()], &first[..]);
            }
        }
    }
}
