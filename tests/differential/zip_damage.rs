//! Damage to the records of a ZIP archive.

use super::cases::Case;
use super::names;
use super::random::Random;
use crate::support::zips::{Header, Record, Zip, Zip64};

/// Damages an archive in one place, and says how.
pub fn damage(zip: &mut Zip, random: &mut Random) -> String {
    let place = random.below(zip.records.len());
    let name = String::from_utf8_lossy(&zip.records[place].central.name).into_owned();
    let told = match random.below(22) {
        0..=2 => on_headers(&mut zip.records[place], random, &change_numbers),
        3 | 4 => on_headers(&mut zip.records[place], random, &change_extra),
        5 => on_headers(&mut zip.records[place], random, &change_name),
        6 => {
            let record = &mut zip.records[place];
            record.creator_system = random.of(&[0, 1, 3, 7, 10, 11, 19, 255]);
            format!("is made by system {}", record.creator_system)
        }
        7 | 8 => {
            let record = &mut zip.records[place];
            record.external_attributes = match random.below(4) {
                0 => random.bits(),
                1 => record.external_attributes | 1 << random.below(32),
                2 => record.external_attributes | random.of(&[0x01, 0x10, 0x20, 0x08, 0x27]),
                _ => (random.of(&[0o755, 0o40755, 0o120_777, 0o104_755, 0o100_755, 0o20644, 0o100_000])) << 16,
            };
            format!("has the attributes {:08x}", record.external_attributes)
        }
        9 => {
            let record = zip.records[place].clone().with_descriptor();
            zip.records[place] = record;
            let record = &mut zip.records[place];
            match random.below(5) {
                0 => drop(record.descriptor.drain(..4)),
                1 => record.descriptor.push(0),
                2 => record.local.crc = record.central.crc,
                3 => record.descriptor.clear(),
                _ => {}
            }
            "has a data descriptor".into()
        }
        10 => restored(&mut zip.records[place], random),
        11 => {
            let gap = random.of(&[&b"\0"[..], b"PK\x03\x04", b"PK\x05\x06", b"zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz"]);
            match random.below(6) {
                0 => zip.prefix = gap.to_vec(),
                1 => zip.records[place].gap = gap.to_vec(),
                2 => zip.before_directory = gap.to_vec(),
                3 => zip.in_directory = gap.to_vec(),
                4 => zip.after_directory = gap.to_vec(),
                _ => zip.trailing = gap.to_vec(),
            }
            format!("or what is around it has {gap:?} beside it")
        }
        12 => {
            let comment =
                random.of(&[&b"hello"[..], b"PK\x05\x06", b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", b"\0"]);
            if random.happens(50) {
                zip.comment = comment.to_vec()
            } else {
                zip.records[place].comment = comment.to_vec()
            }
            format!("or the archive has the comment {comment:?}")
        }
        13 | 14 => {
            let mut wide = Zip64::default();
            match random.below(8) {
                0 => wide.entries = Some(1),
                1 => wide.directory_size = Some(46),
                2 => wide.directory_offset = Some(0),
                3 => wide.offset = Some(0),
                4 => wide.more = 8,
                _ => {}
            }
            zip.zip64 = Some(wide);
            if random.happens(30) {
                zip.directory_offset = Some(u32::MAX);
            }
            if random.happens(30) {
                zip.directory_size = Some(u32::MAX);
            }
            if random.happens(30) {
                zip.entries = Some(u16::MAX);
            }
            "is in an archive with zip64 records".into()
        }
        15 => {
            let copy = zip.records[place].clone();
            let to = random.below(zip.records.len() + 1);
            zip.records.insert(to, copy);
            "is there twice".into()
        }
        16 => {
            let mut copy = zip.records[place].clone();
            copy.hidden = true;
            let to = random.below(zip.records.len() + 1);
            zip.records.insert(to, copy);
            "is there once more without an entry".into()
        }
        17 => {
            let other = random.below(zip.records.len());
            zip.records.swap(place, other);
            format!("changes places with {other}")
        }
        18 => {
            match random.below(5) {
                0 => zip.entries = Some(u16::try_from(random.below(20)).unwrap()),
                1 => zip.directory_size = Some(random.bits() % 2000),
                2 => zip.directory_offset = Some(random.bits() % 2000),
                3 => zip.disk = 1,
                _ => zip.records[place].disk = u16::try_from(random.below(3)).unwrap(),
            }
            "or the end record has other numbers".into()
        }
        19 => {
            zip.records[place].offset = Some(random.bits() % 3000);
            "is said to begin elsewhere".into()
        }
        20 => {
            let record = &mut zip.records[place];
            let at = random.below(record.data.len().max(1));
            match random.below(3) {
                0 => record.data.truncate(at),
                1 => record.data.extend([0; 2]),
                _ => record.data.iter_mut().skip(at).take(1).for_each(|byte| *byte ^= 1),
            }
            if random.happens(60) {
                let length = u32::try_from(record.data.len()).unwrap();
                record.both(|header| header.compressed_size = length);
            }
            "has other bytes".into()
        }
        _ => {
            // Numbers too large for a record that are not: some writers do this for every member.
            let record = &mut zip.records[place];
            let (size, compressed) = (u64::from(record.central.size), u64::from(record.central.compressed_size));
            let both = [&[1, 0, 16, 0][..], &size.to_le_bytes(), &compressed.to_le_bytes()].concat();
            let form = random.below(7);
            let widen = |header: &mut Header| {
                header.extra.extend(&both);
                if form > 0 {
                    (header.size, header.compressed_size) = (u32::MAX, u32::MAX);
                }
                if form > 1 {
                    header.needed_version = 45;
                }
            };
            match form {
                0..=2 => record.both(widen),
                3 => widen(&mut record.local),
                5 => record.local.extra.extend(&both),
                6 => record.central.extra.extend(&both),
                _ => widen(&mut record.central),
            }
            format!("has zip64 sizes of form {form}")
        }
    };
    format!("{name:?} {told}")
}

/// Changes the local header, the entry of the central directory, or most often both.
fn on_headers(record: &mut Record, random: &mut Random, change: &dyn Fn(&mut Header, &mut Random) -> String) -> String {
    match random.below(5) {
        0 => format!("in its local header {}", change(&mut record.local, random)),
        1 => format!("in its entry {}", change(&mut record.central, random)),
        _ => {
            // The same change twice, from the same numbers.
            let seed = random.bits();
            let told = change(&mut record.local, &mut Random::new(seed.into()));
            change(&mut record.central, &mut Random::new(seed.into()));
            told
        }
    }
}

fn change_numbers(header: &mut Header, random: &mut Random) -> String {
    match random.below(8) {
        0 | 1 => {
            header.flags ^= 1 << random.below(16);
            format!("has the flags {:04x}", header.flags)
        }
        2 => {
            header.needed_version = random.of(&[0, 10, 20, 21, 45, 46, 51, 62, 63, 64, 255, 0x0314, 0xffff]);
            format!("needs version {}", header.needed_version)
        }
        3 => {
            header.method = random.of(&[0, 1, 6, 8, 9, 12, 14, 93, 95, 99]);
            format!("has the method {}", header.method)
        }
        4 | 5 => {
            header.modified = random.of(&[
                0,
                u32::MAX,
                0x0021_0000,
                0x0021_bf7d,
                0x0020_0000,
                0x01a1_0000,
                0x0021_ffff,
                0xff9f_bf7d,
                1,
            ]);
            format!("is of the date {:08x}", header.modified)
        }
        6 => {
            header.crc ^= 1;
            "has another CRC".into()
        }
        _ => {
            header.size = header.size.wrapping_add(random.of(&[1, u32::MAX, 100]));
            "has another size".into()
        }
    }
}

/// Extra fields that writers write, and some that nobody should.
fn change_extra(header: &mut Header, random: &mut Random) -> String {
    let id: u16 = random.of(&[
        0x0001, 0x000a, 0x0017, 0x5455, 0x5855, 0x7855, 0x7875, 0x7075, 0x6375, 0x554e, 0xcafe, 0x9901, 0xa220, 0x0000,
        0xd935, 0x2605,
    ]);
    let size = random.of(&[0, 1, 4, 5, 8, 11, 16, 24, 28, 32]);
    let mut contents = if random.happens(50) { vec![0; size] } else { random.bytes(size) };
    if id == 0x7075 && random.happens(70) {
        contents = [
            &[1][..],
            &crc32fast::hash(&header.name).to_le_bytes(),
            &random.of(&[b"other".to_vec(), header.name.clone()]),
        ]
        .concat();
    }
    let said = if random.happens(85) { contents.len() } else { random.below(70) };
    header.extra.extend(id.to_le_bytes());
    header.extra.extend(u16::try_from(said).unwrap().to_le_bytes());
    header.extra.extend(&contents);
    if random.happens(8) {
        header.extra.extend([0; 3]);
    }
    format!("has the extra field {id:04x} of {} bytes, said to be {said}", contents.len())
}

fn change_name(header: &mut Header, random: &mut Random) -> String {
    let name = String::from_utf8_lossy(&header.name).into_owned();
    header.name = match random.below(5) {
        0 => [&header.name[..], b"\0.txt"].concat(),
        1 => [&header.name[..], b"\xff"].concat(),
        _ => names::odd(random, &name).into_bytes(),
    };
    if random.happens(50) {
        header.flags |= 1 << 11;
    }
    format!("is named {:?}", String::from_utf8_lossy(&header.name))
}

/// The same contents, written otherwise.
fn restored(record: &mut Record, random: &mut Random) -> String {
    let mut contents = Vec::new();
    let mut inflate = flate2::read::DeflateDecoder::new(&record.data[..]);
    if record.central.method != 8 || std::io::Read::read_to_end(&mut inflate, &mut contents).is_err() {
        return "stays as it is".into();
    }
    let length = u16::try_from(contents.len()).unwrap();
    let stored = |is_last: u8, bytes: &[u8]| {
        let length = u16::try_from(bytes.len()).unwrap();
        [&[is_last][..], &length.to_le_bytes(), &(!length).to_le_bytes(), bytes].concat()
    };
    let told = match random.below(5) {
        0 => {
            record.data = contents;
            record.both(|header| header.method = 0);
            "is stored"
        }
        1 => {
            record.data = stored(1, &contents);
            "is one stored block"
        }
        2 => {
            record.data = [
                stored(0, &contents[..usize::from(length) / 2]),
                stored(0, b""),
                stored(1, &contents[usize::from(length) / 2..]),
            ]
            .concat();
            "is three blocks"
        }
        3 => {
            // The last block is empty, of fixed codes.
            record.data = [stored(0, &contents), vec![3, 0]].concat();
            "has an empty last block"
        }
        _ => {
            record.data = [stored(1, &contents), stored(1, b"after")].concat();
            "goes on after its last block"
        }
    };
    let length = u32::try_from(record.data.len()).unwrap();
    record.both(|header| header.compressed_size = length);
    told.into()
}

/// Now and then a byte of the finished file is another.
pub fn damage_bytes(case: &mut Case, random: &mut Random) {
    if random.happens(4) {
        let at = random.below(case.bytes.len());
        let bit = random.below(8);
        case.bytes[at] ^= 1 << bit;
        case.story += &format!("; bit {bit} of byte {at} is turned");
    }
}
