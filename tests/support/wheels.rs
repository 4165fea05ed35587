//! Distributions taken apart into records that can be made wrong one by one.

use std::io::{Read, Write};
use std::path::Path;

use codex_pack::Sha256Digest;
use codex_pack::zip::ZipArchive;

use super::zips::{Record, Zip};

/// The records of a wheel, to be changed and written again.
pub fn open(path: &Path) -> Zip {
    let archive = ZipArchive::open(path).unwrap();
    let records = archive.members().iter().map(|member| {
        let mut contents = Vec::new();
        archive.open_member(member).unwrap().read_to_end(&mut contents).unwrap();
        let mut record = Record::new(member.name().unwrap(), &contents, member.unix_mode().unwrap());
        record.both(|header| header.modified = member.modified);
        record
    });
    Zip { records: records.collect(), ..Zip::default() }
}

/// What a record holds.
pub fn contents(record: &Record) -> Vec<u8> {
    let mut contents = Vec::new();
    flate2::read::DeflateDecoder::new(&record.data[..]).read_to_end(&mut contents).unwrap();
    contents
}

impl Zip {
    /// The name of the member that ends with this.
    pub fn find(&self, ending: &str) -> String {
        let names = self.records.iter().map(|record| String::from_utf8(record.central.name.clone()).unwrap());
        let mut found = names.filter(|name| name.ends_with(ending));
        found.next().unwrap_or_else(|| panic!("no member ends with {ending}"))
    }

    /// Gives the member that ends with this other contents.
    pub fn set(&mut self, ending: &str, contents: &[u8]) {
        let name = self.find(ending);
        let record = self.record(&name);
        let mut made = Record::new(&name, contents, record.external_attributes >> 16);
        made.both(|header| header.modified = record.central.modified);
        *record = made;
    }

    /// Replaces a text in the member that ends with this.
    pub fn edit(&mut self, ending: &str, from: &str, to: &str) {
        let name = self.find(ending);
        let text = String::from_utf8(contents(self.record(&name))).unwrap();
        assert!(text.contains(from), "{name} has no {from:?}:\n{text}");
        self.set(ending, text.replacen(from, to, 1).as_bytes());
    }

    /// Adds a file before `.dist-info`, in its place of the order.
    pub fn add(&mut self, name: &str, contents: &[u8], mode: u32) {
        let modified = self.records[0].central.modified;
        let mut record = Record::new(name, contents, mode);
        record.both(|header| header.modified = modified);
        let key = |record: &Record| {
            let name = String::from_utf8_lossy(&record.central.name).into_owned();
            (name.contains(".dist-info/"), name.ends_with(".dist-info/RECORD"), name)
        };
        let place = self.records.iter().position(|known| key(known) > key(&record)).unwrap_or(self.records.len());
        self.records.insert(place, record);
    }

    /// Takes out the member that ends with this.
    pub fn remove(&mut self, ending: &str) {
        let name = self.find(ending);
        self.records.retain(|record| record.central.name != name.as_bytes());
    }

    /// Writes RECORD anew, so that it is right about what was changed.
    pub fn reseal(&mut self) {
        let own = self.find(".dist-info/RECORD");
        let mut lines = String::new();
        for record in &self.records {
            let name = String::from_utf8_lossy(&record.central.name);
            if name == own.as_str() || name.ends_with('/') {
                continue;
            }
            let contents = if record.central.method == 0 { record.data.clone() } else { contents(record) };
            let hash = Sha256Digest::of(&contents).url_safe_base64();
            lines.push_str(&format!("{name},sha256={hash},{}\n", contents.len()));
        }
        lines.push_str(&format!("{own},,\n"));
        self.set(".dist-info/RECORD", lines.as_bytes());
    }
}

/// A member of a tar archive.
#[derive(Debug, Clone)]
pub struct TarMember {
    pub name: String,
    pub kind: tar::EntryType,
    pub contents: Vec<u8>,
}

/// The members of a source distribution.
pub fn open_sdist(path: &Path) -> Vec<TarMember> {
    let mut archive = tar::Archive::new(flate2::read::GzDecoder::new(fs_err::File::open(path).unwrap()));
    let entries = archive.entries().unwrap().map(|entry| {
        let mut entry = entry.unwrap();
        let mut contents = Vec::new();
        entry.read_to_end(&mut contents).unwrap();
        let name = String::from_utf8(entry.path_bytes().into_owned()).unwrap();
        TarMember { name, kind: entry.header().entry_type(), contents }
    });
    entries.collect()
}

/// A source distribution of these members.
pub fn sdist(members: &[TarMember]) -> Vec<u8> {
    let mut builder = tar::Builder::new(Vec::new());
    for member in members {
        let mut header = tar::Header::new_ustar();
        header.as_ustar_mut().unwrap().name[..member.name.len()].copy_from_slice(member.name.as_bytes());
        header.set_entry_type(member.kind);
        header.set_size(member.contents.len() as u64);
        header.set_mode(0o644);
        if matches!(member.kind, tar::EntryType::Symlink | tar::EntryType::Link) {
            header.set_link_name("/etc/passwd").unwrap();
        }
        header.set_cksum();
        builder.append(&header, &member.contents[..]).unwrap();
    }
    let tar = builder.into_inner().unwrap();
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(&tar).unwrap();
    encoder.finish().unwrap()
}
