//! Blocks compressed one by one, joined into one valid stream.
//!
//! libdeflate compresses a buffer into a complete deflate stream; there is no call that leaves the stream open. To join the streams
//! of successive blocks, the last-block bit of each but the last is cleared and its end is filled up to a byte with an empty stored
//! block (RFC 1951, 3.2.3 and 3.2.4). The position of that bit is found by [walking](super::walk) the stream.

use std::collections::BTreeMap;
use std::io;

use libdeflater::{CompressionLvl, Compressor};

use super::walk::{PADDING, Walked, walk, walk_pair};

/// Compresses pairs of blocks, and keeps what that needs.
#[derive(Default)]
pub(super) struct PairCompressor {
    /// One a level: making one clears a megabyte.
    compressors: BTreeMap<i32, Compressor>,
    first: Vec<u8>,
    second: Vec<u8>,
}

impl PairCompressor {
    /// Compresses a pair of blocks, the second perhaps empty. Unless the pair is the last, what comes out ends at a byte and may be
    /// followed by another.
    pub(super) fn compress(
        &mut self,
        (first, second): (&[u8], &[u8]),
        levels: [i32; 2],
        is_last: bool,
    ) -> io::Result<Vec<u8>> {
        let unwalkable = || io::Error::other("libdeflate wrote a stream that cannot be parsed");
        let mut joined = Vec::new();
        let first = compress(&mut self.compressors, levels[0], first, &mut self.first)?;
        if second.is_empty() {
            if is_last {
                append_last(&mut joined, first);
            } else {
                append_open(&mut joined, first, walk(first).ok_or_else(unwalkable)?);
            }
            return Ok(joined);
        }
        let second = compress(&mut self.compressors, levels[1], second, &mut self.second)?;
        if is_last {
            append_open(&mut joined, first, walk(first).ok_or_else(unwalkable)?);
            append_last(&mut joined, second);
        } else {
            let (first_walked, second_walked) = walk_pair(first, second).ok_or_else(unwalkable)?;
            append_open(&mut joined, first, first_walked);
            append_open(&mut joined, second, second_walked);
        }
        Ok(joined)
    }
}

/// Compresses a block into `room`, which grows as needed. The stream is followed by [`PADDING`].
fn compress<'a>(
    compressors: &mut BTreeMap<i32, Compressor>,
    level: i32,
    block: &[u8],
    room: &'a mut Vec<u8>,
) -> io::Result<&'a [u8]> {
    let compressor = compressors
        .entry(level)
        .or_insert_with_key(|level| Compressor::new(CompressionLvl::new(*level).unwrap_or_default()));
    let bound = compressor.deflate_compress_bound(block.len());
    if room.len() < bound + PADDING {
        // Fresh zeros take no memory before they are written to, and most never are.
        *room = vec![0; bound + PADDING];
    }
    let length = compressor
        .deflate_compress(block, &mut room[..bound])
        .map_err(|error| io::Error::other(format!("libdeflate: {error}")))?;
    room[length..length + PADDING].fill(0);
    Ok(&room[..length + PADDING])
}

/// Appends a stream unchanged.
fn append_last(joined: &mut Vec<u8>, stream: &[u8]) {
    joined.extend(&stream[..stream.len() - PADDING]);
}

/// Appends a stream with its last-block bit cleared, and fills it up to a byte with an empty stored block.
fn append_open(joined: &mut Vec<u8>, stream: &[u8], Walked { last_header, end }: Walked) {
    let start = joined.len();
    joined.extend(&stream[..end.div_ceil(8)]);
    joined[start + last_header / 8] &= !(1 << (last_header % 8));
    // The bits behind the end are zeros, and so are the three of the header of a stored block that is not the last.
    if (8 - end % 8) % 8 < 3 {
        joined.push(0);
    }
    joined.extend([0, 0, 0xff, 0xff]);
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use proptest::prelude::*;

    use super::*;

    fn inflate(stream: &[u8]) -> Vec<u8> {
        let mut decoder = flate2::bufread::DeflateDecoder::new(stream);
        let mut content = Vec::new();
        decoder.read_to_end(&mut content).unwrap();
        assert_eq!(decoder.total_in(), stream.len() as u64, "bytes behind the stream");
        content
    }

    fn join(pairs: &[(Vec<u8>, Vec<u8>)], levels: [i32; 2]) -> Vec<u8> {
        let mut compressor = PairCompressor::default();
        let last = pairs.len() - 1;
        let mut joined = Vec::new();
        for (index, (first, second)) in pairs.iter().enumerate() {
            joined.extend(compressor.compress((first, second), levels, index == last).unwrap());
        }
        joined
    }

    /// Content of every kind a compressor treats differently: noise, runs, text, and mixtures.
    fn any_block() -> impl Strategy<Value = Vec<u8>> {
        let piece = prop_oneof![
            prop::collection::vec(any::<u8>(), 0..400),
            (any::<u8>(), 0..70_000_usize).prop_map(|(byte, count)| vec![byte; count]),
            ("[a-e ]{1,30}", 0..900_usize).prop_map(|(text, count)| text.repeat(count).into_bytes()),
            (any::<u32>(), 0..9000_usize).prop_map(|(seed, count)| {
                let mut state = seed | 1;
                let mut next = || {
                    state ^= state << 13;
                    state ^= state >> 17;
                    state ^= state << 5;
                    state
                };
                (0..count).map(|_| next().to_le_bytes()[0] % 37 / (next().to_le_bytes()[1] % 7 + 1)).collect()
            }),
        ];
        prop::collection::vec(piece, 0..5).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn joined_streams_inflate_to_their_blocks(
            pairs in prop::collection::vec((any_block(), any_block()), 1..4),
            levels in [0..=12, 0..=12],
        ) {
            let content: Vec<u8> = pairs.iter().flat_map(|(first, second)| [&first[..], second].concat()).collect();
            prop_assert_eq!(inflate(&join(&pairs, levels)), content);
        }

        #[test]
        fn two_streams_are_walked_as_each_alone(
            blocks in [any_block(), any_block()],
            cut in any::<prop::sample::Index>(),
        ) {
            let mut compressors = BTreeMap::new();
            let mut room = [Vec::new(), Vec::new()];
            let [first, second] = &mut room;
            let first = compress(&mut compressors, 6, &blocks[0], first).unwrap();
            let second = compress(&mut compressors, 6, &blocks[1], second).unwrap();
            let length = first.len() - PADDING;
            let (walked, other) = (walk(first).unwrap(), walk(second).unwrap());
            prop_assert_eq!(walk_pair(first, second), Some((walked, other)));
            prop_assert_eq!(walked.end.div_ceil(8), length);
            // A part of a stream is none.
            let mut part = first[..cut.index(length)].to_vec();
            part.resize(part.len() + PADDING, 0);
            prop_assert_eq!(walk_pair(&part, second), None);
        }

        #[test]
        fn no_stream_makes_the_walk_panic(mut bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            bytes.resize(bytes.len() + PADDING, 0);
            let _ = walk(&bytes);
        }
    }

    #[test]
    fn a_stream_of_many_empty_blocks_is_walked() {
        const BLOCKS: usize = 1_000_000;
        let mut stream = [0, 0, 0, 0xff, 0xff].repeat(BLOCKS);
        stream.extend([1, 0, 0, 0xff, 0xff]);
        stream.resize(stream.len() + PADDING, 0);
        let (last_header, end) = (BLOCKS * 40, (BLOCKS + 1) * 40);
        assert_eq!(walk(&stream), Some(Walked { last_header, end }));
    }
}
