//! Tar archives made by code, block by block, with every field open to be made wrong.

use std::io::Write;

/// A member: its header and what follows it.
#[derive(Debug, Clone)]
pub struct TarMember {
    pub block: [u8; 512],
    pub data: Vec<u8>,
    /// Whether the checksum is computed when the archive is written.
    pub seal: bool,
}

impl TarMember {
    /// A header of this type, POSIX form.
    pub fn new(kind: u8, name: &str, data: &[u8]) -> TarMember {
        let mut member = TarMember { block: [0; 512], data: data.to_vec(), seal: true };
        member.set(0, name.as_bytes());
        member.set(100, b"0000644\0").set(108, b"0000000\0").set(116, b"0000000\0");
        member.set(124, format!("{:011o}\0", data.len()).as_bytes()).set(136, b"00000000000\0");
        member.block[156] = kind;
        member.set(257, b"ustar\x0000");
        member
    }

    /// A file.
    pub fn file(name: &str, data: &[u8]) -> TarMember {
        TarMember::new(b'0', name, data)
    }

    /// An extended header with these records.
    pub fn pax(kind: u8, records: &[(&str, &str)]) -> TarMember {
        let mut data = Vec::new();
        for (key, value) in records {
            let rest = format!(" {key}={value}\n");
            let mut length = rest.len();
            while length != rest.len() + length.to_string().len() {
                length = rest.len() + length.to_string().len();
            }
            data.extend(format!("{length}{rest}").bytes());
        }
        TarMember::new(kind, "pax", &data)
    }

    /// Overwrites bytes of the header.
    pub fn set(&mut self, at: usize, bytes: &[u8]) -> &mut TarMember {
        self.block[at..at + bytes.len()].copy_from_slice(bytes);
        self
    }

    /// The member in the form of GNU tar.
    pub fn gnu(mut self) -> TarMember {
        self.set(257, b"ustar  \0");
        self
    }

    /// Its blocks.
    pub fn bytes(&self) -> Vec<u8> {
        let mut block = self.block;
        if self.seal {
            block[148..156].copy_from_slice(b"        ");
            let sum: u32 = block.iter().map(|byte| u32::from(*byte)).sum();
            block[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
        }
        let mut bytes = block.to_vec();
        bytes.extend(&self.data);
        bytes.resize(bytes.len().next_multiple_of(512), 0);
        bytes
    }
}

/// An archive of these members with its end mark.
pub fn tar(members: &[TarMember]) -> Vec<u8> {
    let mut bytes: Vec<u8> = members.iter().flat_map(TarMember::bytes).collect();
    bytes.resize(bytes.len() + 1024, 0);
    bytes
}

/// Compressed with gzip.
pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}
