//! Doors for fuzzing.

use super::join::PairCompressor;
use super::walk;

/// A content cut into blocks of this size and compressed in pairs, as one stream.
pub(crate) fn compress(content: &[u8], block: usize, levels: [i32; 2]) -> std::io::Result<Vec<u8>> {
    let mut compressor = PairCompressor::default();
    let pairs: Vec<&[u8]> = content.chunks(2 * block.max(1)).collect();
    let mut joined = Vec::new();
    for (index, pair) in pairs.iter().enumerate() {
        let pair = pair.split_at(pair.len().min(block.max(1)));
        joined.extend(compressor.compress(pair, levels, index + 1 == pairs.len())?);
    }
    Ok(joined)
}

/// Walks what may be no stream at all.
pub(crate) fn walk(stream: &[u8]) {
    let padded = [stream, &[0; walk::PADDING]].concat();
    let _ = walk::walk(&padded);
}
