//! The cases: distributions and archives by their numbers.

use std::path::{Path, PathBuf};

use super::random::Random;
use super::{tar_damage, wheel_damage};
use crate::support::zips::Record;

/// What a case is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A wheel.
    Wheel,
    /// A source distribution.
    Sdist,
    /// A package in a compressed tar archive.
    Tar,
    /// A package in a ZIP archive.
    Zip,
}

impl Kind {
    /// Its name for the readers.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Wheel => "wheel",
            Kind::Sdist => "sdist",
            Kind::Tar => "tar",
            Kind::Zip => "zip",
        }
    }
}

/// A file to be judged and read.
pub struct Case {
    pub number: usize,
    pub kind: Kind,
    pub file_name: String,
    pub bytes: Vec<u8>,
    /// What was done to it.
    pub story: String,
}

impl Case {
    /// The case of this number.
    pub fn new(number: usize) -> Case {
        let mut random = Random::new(number as u64);
        let module = format!("c{number:05}");
        match number % 10 {
            0..=5 => wheel_damage::wheel(number, &module, &mut random),
            6..=7 => tar_damage::sdist(number, &module, &mut random),
            8 => tar_damage::package(number, &module, &mut random),
            _ => wheel_damage::package(number, &module, &mut random),
        }
    }

    /// Where it is written: two cases can have one file name.
    pub fn path(&self, folder: &Path) -> PathBuf {
        folder.join(self.number.to_string()).join(&self.file_name)
    }
}

/// Archives that readers are known to take differently.
pub fn known_to_differ() -> Vec<Case> {
    let mut number = 90_000;
    let mut case = |story: &str, change: &dyn Fn(&mut wheel_damage::Wheel)| {
        number += 1;
        let mut wheel = wheel_damage::Wheel::new(&format!("c{number}"), &mut Random::new(number as u64));
        wheel.plain();
        change(&mut wheel);
        let mut case = wheel.case(number);
        case.story = story.into();
        case
    };
    vec![
        case("a file whose local header names another", &|wheel| {
            wheel.zip.records[0].local.name[0] ^= 1;
        }),
        case("a member that no entry of the central directory is about", &|wheel| {
            let hidden = Record { hidden: true, ..Record::new("evil.py", b"import os", 0o100_644) };
            wheel.zip.records.push(hidden);
        }),
        case("a member there twice with other contents", &|wheel| {
            let name = String::from_utf8(wheel.zip.records[0].central.name.clone()).unwrap();
            wheel.zip.records.push(Record::new(&name, b"other contents", 0o100_644));
        }),
        case("a hash in RECORD that is another", &|wheel| {
            let first = String::from_utf8(wheel.zip.records[0].central.name.clone()).unwrap();
            let record = Record::new(&first, b"other contents", 0o100_644);
            wheel.zip.records[0] = record;
        }),
    ]
}
