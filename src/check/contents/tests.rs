use std::io::Cursor;

use super::*;

#[path = "../../../tests/support/executables.rs"]
#[allow(dead_code, unreachable_pub, clippy::cast_possible_truncation)]
mod executables;

use executables::{Elf, MachO, Pe, universal};

/// Feeds a file in blocks, as often as the probe asks for it.
fn probe(bytes: &[u8], block: usize) -> (Result<Option<Binary>, String>, u32) {
    let mut probe = Probe::new(bytes.len() as u64);
    loop {
        for (index, part) in bytes.chunks(block).enumerate() {
            probe.feed((index * block) as u64, part);
        }
        if !probe.rewind() {
            let passes = probe.passes;
            return (probe.outcome(), passes);
        }
    }
}

#[test]
fn a_stream_tells_the_same_as_the_file() {
    let large = Elf { padding: 3 << 20, ..Elf::glibc(Elf::AARCH64, &[("fcntl64", "GLIBC_2.28")]) };
    // Slices that lie far apart, the second before the first.
    let mut apart = universal(&[MachO::program(MachO::X86_64, (10, 9)), MachO::program(MachO::ARM64, (11, 0))]);
    let (first, second) = (apart[28..].to_vec(), 4 << 20);
    apart[16..20].copy_from_slice(&u32::to_be_bytes(second));
    apart.resize(second as usize, 0);
    apart.extend(&first[20..]);
    for bytes in [
        large.bytes(),
        apart,
        Pe::program(Pe::ARM64).bytes(),
        MachO::program(MachO::ARM64, (11, 0)).bytes(),
        b"text".to_vec(),
        vec![b'x'; 3 << 20],
        Vec::new(),
    ] {
        let expected = binary::inspect(&mut Cursor::new(&bytes), bytes.len() as u64).unwrap();
        for block in [1 << 10, 100_000, 8 << 20] {
            let (found, passes) = probe(&bytes, block);
            assert_eq!(found.unwrap(), expected);
            assert!(passes <= 2);
        }
    }
}
