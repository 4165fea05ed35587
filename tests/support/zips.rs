//! ZIP archives made by code, with every number of every record open to be made wrong.

use std::io::Write;

/// The fields that local and central header share.
#[derive(Debug, Clone)]
pub struct Header {
    pub needed_version: u16,
    pub flags: u16,
    pub method: u16,
    pub modified: u32,
    pub crc: u32,
    pub compressed_size: u32,
    pub size: u32,
    pub name: Vec<u8>,
    pub extra: Vec<u8>,
}

/// A member: its local record and its entry in the central directory.
#[derive(Debug, Clone)]
pub struct Record {
    /// Bytes before the local header.
    pub gap: Vec<u8>,
    pub local: Header,
    pub data: Vec<u8>,
    /// Bytes after the contents.
    pub descriptor: Vec<u8>,
    pub central: Header,
    pub creator_system: u8,
    pub disk: u16,
    pub external_attributes: u32,
    pub comment: Vec<u8>,
    /// The offset in the central directory, if it is not to be the true one.
    pub offset: Option<u32>,
    /// Leaves the member out of the central directory.
    pub hidden: bool,
}

impl Record {
    /// A deflated file with this Unix mode.
    pub fn new(name: &str, contents: &[u8], mode: u32) -> Record {
        let mut encoder = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::default());
        encoder.write_all(contents).unwrap();
        Record::made(name, contents, encoder.finish().unwrap(), 8, mode)
    }

    /// The same without compression.
    pub fn stored(name: &str, contents: &[u8], mode: u32) -> Record {
        Record::made(name, contents, contents.to_vec(), 0, mode)
    }

    fn made(name: &str, contents: &[u8], data: Vec<u8>, method: u16, mode: u32) -> Record {
        let header = Header {
            needed_version: 20,
            flags: if name.is_ascii() { 0 } else { 1 << 11 },
            method,
            // 1 January 1980, midnight.
            modified: 0x0021_0000,
            crc: crc32fast::hash(contents),
            compressed_size: data.len().try_into().unwrap(),
            size: contents.len().try_into().unwrap(),
            name: name.as_bytes().to_vec(),
            extra: Vec::new(),
        };
        Record {
            gap: Vec::new(),
            local: header.clone(),
            data,
            descriptor: Vec::new(),
            central: header,
            creator_system: 3,
            disk: 0,
            external_attributes: mode << 16,
            comment: Vec::new(),
            offset: None,
            hidden: false,
        }
    }

    /// Changes both headers.
    pub fn both(&mut self, change: impl Fn(&mut Header)) {
        change(&mut self.local);
        change(&mut self.central);
    }

    /// Moves CRC and sizes behind the contents, as a writer does that cannot seek.
    pub fn with_descriptor(mut self) -> Record {
        self.both(|header| header.flags |= 8);
        self.descriptor = b"PK\x07\x08".to_vec();
        for number in [self.central.crc, self.central.compressed_size, self.central.size] {
            self.descriptor.extend(number.to_le_bytes());
        }
        (self.local.crc, self.local.compressed_size, self.local.size) = (0, 0, 0);
        self
    }
}

/// An archive.
#[derive(Debug, Clone, Default)]
pub struct Zip {
    pub prefix: Vec<u8>,
    pub records: Vec<Record>,
    /// Bytes between the last record and the central directory.
    pub before_directory: Vec<u8>,
    /// Bytes after the last entry that count as part of the central directory.
    pub in_directory: Vec<u8>,
    /// Bytes between the central directory and the end record.
    pub after_directory: Vec<u8>,
    pub comment: Vec<u8>,
    pub trailing: Vec<u8>,
    /// Makes the end record wrong: number of entries, size and offset of the central directory.
    pub entries: Option<u16>,
    pub directory_size: Option<u32>,
    pub directory_offset: Option<u32>,
    pub disk: u16,
    /// Writes a zip64 end record with these numbers instead of the true ones.
    pub zip64: Option<Zip64>,
}

/// What a zip64 end record says; `None` is the truth.
#[derive(Debug, Clone, Default)]
pub struct Zip64 {
    pub entries: Option<u64>,
    pub directory_size: Option<u64>,
    pub directory_offset: Option<u64>,
    /// Where the locator says that the record stands.
    pub offset: Option<u64>,
    /// How many more bytes than its own the record says that it has.
    pub more: u64,
}

impl Zip {
    /// The archive's bytes.
    pub fn bytes(&self) -> Vec<u8> {
        let mut file = self.prefix.clone();
        let mut directory = Vec::new();
        let mut entries = 0_u16;
        for record in &self.records {
            file.extend(&record.gap);
            let offset = (file.len() - self.prefix.len()) as u32;
            file.extend(b"PK\x03\x04");
            file.extend(record.local.bytes());
            file.extend(&record.local.name);
            file.extend(&record.local.extra);
            file.extend(&record.data);
            file.extend(&record.descriptor);
            if record.hidden {
                continue;
            }
            entries = entries.wrapping_add(1);
            directory.extend(b"PK\x01\x02");
            directory.extend([20, record.creator_system]);
            directory.extend(record.central.bytes());
            directory.extend((record.comment.len() as u16).to_le_bytes());
            directory.extend(record.disk.to_le_bytes());
            directory.extend([0, 0]);
            directory.extend(record.external_attributes.to_le_bytes());
            directory.extend(record.offset.unwrap_or(offset).to_le_bytes());
            directory.extend(&record.central.name);
            directory.extend(&record.central.extra);
            directory.extend(&record.comment);
        }
        directory.extend(&self.in_directory);
        file.extend(&self.before_directory);
        let directory_offset = (file.len() - self.prefix.len()) as u32;
        file.extend(&directory);
        file.extend(&self.after_directory);
        if let Some(zip64) = &self.zip64 {
            let offset = (file.len() - self.prefix.len()) as u64;
            let entries = zip64.entries.unwrap_or(entries.into());
            file.extend(b"PK\x06\x06");
            file.extend((44 + zip64.more).to_le_bytes());
            file.extend([45, 0, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
            for number in [
                entries,
                entries,
                zip64.directory_size.unwrap_or(directory.len() as u64),
                zip64.directory_offset.unwrap_or(directory_offset.into()),
            ] {
                file.extend(number.to_le_bytes());
            }
            file.extend(b"PK\x06\x07\0\0\0\0");
            file.extend(zip64.offset.unwrap_or(offset).to_le_bytes());
            file.extend([1, 0, 0, 0]);
        }
        file.extend(b"PK\x05\x06");
        file.extend(self.disk.to_le_bytes());
        file.extend([0, 0]);
        let entries = self.entries.unwrap_or(entries);
        file.extend(entries.to_le_bytes());
        file.extend(entries.to_le_bytes());
        file.extend(self.directory_size.unwrap_or(directory.len() as u32).to_le_bytes());
        file.extend(self.directory_offset.unwrap_or(directory_offset).to_le_bytes());
        file.extend((self.comment.len() as u16).to_le_bytes());
        file.extend(&self.comment);
        file.extend(&self.trailing);
        file
    }

    /// The record of this name.
    pub fn record(&mut self, name: &str) -> &mut Record {
        self.records.iter_mut().find(|record| record.central.name == name.as_bytes()).unwrap()
    }
}

impl Header {
    /// The fields from the needed version to the lengths, which stand in one order in both headers.
    fn bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        for number in [self.needed_version, self.flags, self.method] {
            bytes.extend(number.to_le_bytes());
        }
        for number in [self.modified, self.crc, self.compressed_size, self.size] {
            bytes.extend(number.to_le_bytes());
        }
        for length in [self.name.len(), self.extra.len()] {
            bytes.extend((length as u16).to_le_bytes());
        }
        bytes
    }
}
