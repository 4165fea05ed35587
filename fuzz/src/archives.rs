//! Archives: what is accepted, another hand's reader reads alike.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};
use std::path::PathBuf;
use std::sync::LazyLock;

use codex_pack::fuzzing::{compress, walk};
use codex_pack::tar::{self as ours, Compression};
use codex_pack::zip::{Kind, ZipArchive};

/// No member that is compared is longer.
const LONGEST: u64 = 1 << 20;

/// The one file that archives are written to: readers open files.
static FILE: LazyLock<PathBuf> = LazyLock::new(|| {
    let memory = PathBuf::from("/dev/shm");
    let folder = if memory.is_dir() { memory } else { std::env::temp_dir() };
    folder.join(format!("codex-pack-fuzz-{}.zip", std::process::id()))
});

/// A ZIP archive: what is taken out of one that is accepted, the crate `zip` takes out too.
pub fn zip(input: &[u8]) {
    std::fs::write(&*FILE, input).expect("room for a small file");
    if let Ok((archive, problems)) = ZipArchive::examine(&*FILE) {
        for problem in &problems {
            let _ = (problem.describe(archive.members()), problem.is_harmless(), problem.member());
        }
    }
    if let Ok(archive) = ZipArchive::open(&*FILE) {
        compare_zip(&archive, input);
    }
    let _ = std::fs::remove_file(&*FILE);
}

fn compare_zip(archive: &ZipArchive, input: &[u8]) {
    let mut other = match zip::ZipArchive::new(Cursor::new(input)) {
        Ok(other) => other,
        // It refuses what it has no code for.
        Err(zip::result::ZipError::UnsupportedArchive(_)) => return,
        Err(error) => panic!("accepted, and the crate `zip` says {error}"),
    };
    let mut different: BTreeMap<&[u8], usize> = BTreeMap::new();
    for (index, member) in archive.members().iter().enumerate() {
        *different.entry(&member.name).or_default() += 1;
        if member.kind() != Kind::File || member.size > LONGEST {
            continue;
        }
        let mut content = Vec::new();
        let read = archive
            .open_member(member)
            .map_err(|error| error.to_string())
            .and_then(|reader| reader.take(LONGEST + 1).read_to_end(&mut content).map_err(|error| error.to_string()));
        if read.is_err() {
            continue;
        }
        assert_eq!(content.len() as u64, member.size);
        assert_eq!(crc32fast::hash(&content), member.crc, "the checksum is held");
        if other.len() != archive.members().len() {
            continue;
        }
        let mut said = Vec::new();
        let Ok(mut file) = other.by_index(index) else { continue };
        if file.name_raw() != &*member.name {
            continue;
        }
        file.read_to_end(&mut said).expect("it has the right checksum");
        assert_eq!(said, content);
    }
    // It keeps one member of those with one name.
    assert_eq!(other.len(), different.len(), "the crate `zip` sees other members");
}

/// A tar archive: what is accepted, the crate `tar` lists alike.
pub fn tar(input: &[u8]) {
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::none());
    packed.write_all(input).expect("memory can be written");
    let packed = packed.finish().expect("memory can be written");
    let mut members = Vec::new();
    let read = ours::read("archive.tar.gz".as_ref(), &*packed, Compression::SingleGzip, |member, content| {
        let mut bytes = Vec::new();
        content.take(LONGEST).read_to_end(&mut bytes)?;
        members.push((member.name.clone(), bytes));
        std::io::Result::Ok(())
    });
    // As it comes: compressed, or nothing at all.
    for compression in [Compression::Gzip, Compression::Zstandard] {
        let _ = ours::read("archive".as_ref(), input, compression, |_, content| {
            std::io::copy(&mut content.take(LONGEST), &mut std::io::sink()).map(drop)
        });
    }
    if read.is_err() {
        return;
    }
    let mut other = tar::Archive::new(input);
    let mut listed = Vec::new();
    for entry in other.entries().expect("a fresh archive") {
        let mut entry = entry.expect("it was accepted");
        // It lists what is said of all members as if it were one.
        if entry.header().entry_type().is_pax_global_extensions() {
            continue;
        }
        let name = String::from_utf8(entry.path_bytes().into_owned()).expect("names are UTF-8");
        let name = name.strip_suffix('/').unwrap_or(&name);
        if name == "." {
            continue;
        }
        let mut bytes = Vec::new();
        Read::by_ref(&mut entry).take(LONGEST).read_to_end(&mut bytes).expect("it was read");
        listed.push((name.strip_prefix("./").unwrap_or(name).to_owned(), bytes));
    }
    assert_eq!(listed, members);
}

/// The deflate joiner: what is compressed in blocks is one stream of the content. And a walk over anything ends.
pub fn deflate(input: &[u8]) {
    walk(input);
    let Some(([first, second, size], content)) = input.split_first_chunk() else { return };
    let levels = [first % 10, second % 10].map(|level| i32::from(level) + 1);
    let content: Vec<u8> = content.iter().flat_map(|byte| vec![*byte; usize::from(byte % 5) * 7 + 1]).collect();
    if content.is_empty() {
        return;
    }
    let joined = compress(&content, usize::from(*size) * 17 + 1, levels).expect("it can be compressed");
    let mut inflated = Vec::new();
    let mut decoder = flate2::bufread::DeflateDecoder::new(&*joined);
    decoder.read_to_end(&mut inflated).expect("one valid stream");
    assert_eq!(decoder.total_in(), joined.len() as u64, "nothing stands behind the stream");
    assert!(inflated == content, "the stream says something else");
}
