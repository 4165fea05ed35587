//! Wheels, and packages in ZIP archives, damaged: their members, their texts, their file names, their records.

use codex_pack::Sha256Digest;

use super::cases::{Case, Kind};
use super::random::Random;
use super::{names, texts, zip_damage};
use crate::support::zips::{Record, Zip};

/// A file: its name, contents and mode.
type File = (String, Vec<u8>, u32);

/// Damages a text of a module.
type Damage = fn(&str, &str, &mut Random) -> String;

/// A wheel on its way to be written.
pub struct Wheel {
    module: String,
    /// `c00001-1.0`, which the names of its directories begin with.
    stem: String,
    /// `py3-none-any`.
    tags: String,
    build: String,
    files: Vec<File>,
    pub zip: Zip,
    story: Vec<String>,
}

const TAGS: &[&str] = &[
    "py2.py3-none-any",
    "cp311-cp311-manylinux_2_17_x86_64",
    "py3-none-manylinux2014_x86_64.manylinux_2_17_x86_64",
    "py3-none-win_amd64",
    "py3-none-macosx_11_0_arm64",
    "py3-none-macosx_10_9_universal2",
    "py3-none-musllinux_1_2_x86_64",
    "py3-none-linux_x86_64",
    "py3-none-any.any",
    "py3.py3-none-any",
    "py3-abi3.none-any",
    "PY3-none-any",
    "py3-None-any",
    "py3-none-Any",
    "py3-none-manylinux_2_17_X86_64",
    "cp311-abi3-any",
    "py311-none-any",
    "pp310-pypy310_pp73-any",
    "py3-none-any_x",
    "py3-none-manylinux_02_17_x86_64",
    "py3-none-manylinux_2_017_x86_64",
    "py3-none-ios_13_0_arm64_iphoneos",
    "py3-none-android_21_arm64_v8a",
    "py3-none-pyodide_2024_0_wasm32",
];

const VERSIONS: &[&str] = &[
    "1.0.0",
    "1",
    "01.0",
    "1.0.post1",
    "1.0-1",
    "1.0a1",
    "1.0.alpha1",
    "1.0RC1",
    "v1.0",
    "1.0+local",
    "0!1.0",
    "1!1.0",
    "1.0.dev0",
    "1.0_1",
    "1.0c1",
    "1.0.",
    "1..0",
    "1.0.0.0.0.0.0.0",
    "20240101",
    "99999999999999999999.0",
    "1.0.post",
    "1.0-post.1",
    "1.0a",
    "1.0.a.1",
];

impl Wheel {
    /// An ordinary wheel of this module, with what wheels have or have not.
    pub fn new(module: &str, random: &mut Random) -> Wheel {
        let stem = format!("{module}-1.0");
        let info = format!("{stem}.dist-info");
        let mut files: Vec<File> = vec![
            (format!("{module}/__init__.py"), b"def main():\n    print(1)\n".to_vec(), 0o100_644),
            (
                format!("{module}/data.bin"),
                {
                    let size = random.below(1500);
                    random.bytes(size)
                },
                0o100_644,
            ),
        ];
        if random.happens(40) {
            files.push((format!("{module}/tool"), b"#!/bin/sh\nexit 0\n".to_vec(), 0o100_755));
        }
        if random.happens(15) {
            let first = random.of(&[
                "#!python\n",
                "#!pythonw\n",
                "#!python3\n",
                "#!/usr/bin/python\n",
                "#!python -E\n",
                "#!python\r\n",
                "",
            ]);
            let name = format!("{stem}.data/scripts/{module}-script");
            files.push((name, format!("{first}print(1)\n").into_bytes(), random.of(&[0o100_755, 0o100_644])));
        }
        if random.happens(15) {
            let scheme = random.of(&[
                "purelib",
                "platlib",
                "headers",
                "data",
                "data/share",
                "scripts",
                "include",
                "stdlib",
                "PURELIB",
                ".",
            ]);
            files.push((format!("{stem}.data/{scheme}/{module}_more"), b"more\n".to_vec(), 0o100_644));
        }
        files.push((format!("{info}/METADATA"), texts::metadata(module, random).into_bytes(), 0o100_644));
        let wheel = "Wheel-Version: 1.0\nGenerator: hand (1.0)\nRoot-Is-Purelib: true\nTag: py3-none-any\n";
        files.push((format!("{info}/WHEEL"), wheel.into(), 0o100_644));
        if random.happens(50) {
            let text = format!("[console_scripts]\n{module}-run = {module}:main\n");
            files.push((format!("{info}/entry_points.txt"), text.into_bytes(), 0o100_644));
        }
        if random.happens(30) {
            files.push((format!("{info}/licenses/LICENSE"), b"Do as you like.\n".to_vec(), 0o100_644));
        }
        Wheel {
            module: module.into(),
            stem,
            tags: "py3-none-any".into(),
            build: String::new(),
            files,
            zip: Zip::default(),
            story: Vec::new(),
        }
    }

    /// Writes RECORD and the archive of the files as they are.
    pub fn plain(&mut self) {
        let record = self.record();
        self.files.push((self.record_path(), record.into_bytes(), 0o100_644));
        self.write();
    }

    fn record_path(&self) -> String {
        format!("{}.dist-info/RECORD", self.stem)
    }

    fn record(&self) -> String {
        let mut text = String::new();
        for (name, contents, _) in self.files.iter().filter(|(name, ..)| !name.ends_with('/')) {
            let hash = Sha256Digest::of(contents).url_safe_base64();
            let quoted = name.contains([',', '"', '\n', '\r']).then(|| format!("\"{}\"", name.replace('"', "\"\"")));
            text += &format!("{},sha256={hash},{}\n", quoted.as_ref().unwrap_or(name), contents.len());
        }
        text + &format!("{},,\n", self.record_path())
    }

    fn write(&mut self) {
        self.zip.records = self.files.iter().map(|(name, contents, mode)| Record::new(name, contents, *mode)).collect();
    }

    /// The case that it is now.
    pub fn case(self, number: usize) -> Case {
        let file_name = format!("{}{}-{}.whl", self.stem, self.build, self.tags);
        Case { number, kind: Kind::Wheel, file_name, bytes: self.zip.bytes(), story: self.story.join("; ") }
    }

    fn text(&mut self, ending: &str) -> Option<&mut Vec<u8>> {
        let path = format!("{}.dist-info/{ending}", self.stem);
        self.files.iter_mut().find(|(name, ..)| *name == path).map(|(_, contents, _)| contents)
    }

    fn damage_files(&mut self, random: &mut Random) -> String {
        let (module, stem) = (self.module.clone(), self.stem.clone());
        let mut add = |name: String, contents: &[u8], mode: u32| {
            self.files.insert(0, (name.clone(), contents.to_vec(), mode));
            format!("{name:?} of mode {mode:o} is added")
        };
        match random.below(10) {
            0..=3 => {
                let name = names::odd(random, &format!("{module}/mod.py"));
                add(name, b"x = 1\n", random.of(&[0o100_644, 0o644, 0o100_755, 0]))
            }
            4 => {
                let inside = random.of(&[
                    "INSTALLER",
                    "REQUESTED",
                    "direct_url.json",
                    "RECORD.jws",
                    "RECORD.p7s",
                    "top_level.txt",
                    "uv_cache.json",
                    "uv_build.json",
                    "sboms/a.json",
                    "licenses/a/b",
                    "metadata",
                    "METADATA~",
                    "record",
                    "WHEEL.",
                    "METADATA/a",
                    "entry_points.txt/a",
                    "INSTALLER/a",
                    "provenance_url.json",
                    "pylock.toml",
                    "__init__.py",
                    "installer",
                    "zip-safe",
                    "namespace_packages.txt",
                    "dependency_links.txt",
                ]);
                add(format!("{stem}.dist-info/{inside}"), b"odd\n", 0o100_644)
            }
            5 => {
                let name = random.of(&[
                    format!("{}.DIST-INFO/METADATA", stem),
                    format!("{module}-1.0.0.dist-info/METADATA"),
                    format!("{module}.dist-info/METADATA"),
                    format!("{module}.egg-info/PKG-INFO"),
                    format!("{module}-2.0.data/scripts/a"),
                    format!("{stem}.DATA/scripts/a"),
                    format!("{stem}.data/scripts"),
                    format!("{stem}.data"),
                    format!("{module}.dist-info"),
                    format!("{stem}.data/purelib/{module}/__init__.py"),
                    format!("{stem}.data/scripts/{module}-run"),
                    format!("{stem}.data/scripts/a/{module}"),
                    format!("{stem}.data/platlib/{stem}.dist-info/METADATA"),
                    format!("{stem}.data/purelib/{stem}.dist-info/x"),
                    format!("{stem}.data/data/{module}"),
                    format!("{stem}.data/data/lib/python3.11/site-packages/{module}/__init__.py"),
                    format!("{stem}.data/purelib/{module}"),
                    format!("{stem}.data/platlib/a/../../{module}"),
                    format!("{stem}.data/data/bin/{module}-run"),
                    format!("{stem}.data/headers/../{module}.h"),
                    format!("{stem}.data//purelib/{module}_x"),
                    format!("{stem}.data/purelib/{module}/MOD.py"),
                ]);
                add(name, b"#!python\nodd\n", 0o100_644)
            }
            6 => {
                let name = random.of(&[
                    format!("{module}/"),
                    format!("{stem}.dist-info/"),
                    format!("{module}/empty/"),
                    format!("{}/", module.to_uppercase()),
                    format!("{module}/data.bin/"),
                    "./".into(),
                    "/".into(),
                    format!("{stem}.data/"),
                    format!("{stem}.data/scripts/"),
                ]);
                add(name, b"", random.of(&[0o040_755, 0o100_644, 0, 0o755, 0o40755 | 0o1000]))
            }
            7 => {
                let mode = random.of(&[
                    0, 0o644, 0o755, 0o100_600, 0o100_777, 0o104_755, 0o120_777, 0o040_755, 0o010_644, 0o100_000,
                    0o100_111, 0o140_644, 0o170_644, 0o100_400,
                ]);
                let place = random.below(self.files.len());
                self.files[place].2 = mode;
                format!("{:?} gets the mode {mode:o}", self.files[place].0)
            }
            8 => {
                let from = random.below(self.files.len());
                let file = self.files.remove(from);
                let to = random.below(self.files.len() + 1);
                self.files.insert(to, file);
                format!("file {from} moves to {to}")
            }
            _ => {
                let place = random.below(self.files.len());
                let mut copy = self.files[place].clone();
                copy.0 = if random.happens(70) { names::odd(random, &copy.0) } else { copy.0 };
                let text = format!("{:?} is a copy of file {place}", copy.0);
                self.files.push(copy);
                text
            }
        }
    }

    fn damage_name(&mut self, random: &mut Random) -> String {
        match random.below(6) {
            0 | 1 => {
                self.tags = (random.of(TAGS)).into();
                // Most wheels say in WHEEL what they are named.
                if random.happens(80) {
                    let expanded = texts::expanded(&self.tags);
                    if let Some(bytes) = self.text("WHEEL") {
                        let lines: String = expanded.iter().map(|tag| format!("Tag: {tag}\n")).collect();
                        *bytes = String::from_utf8_lossy(bytes).replace("Tag: py3-none-any\n", &lines).into_bytes();
                    }
                }
            }
            2 => {
                self.build =
                    (random.of(&["-1", "-0", "-1a", "-01", "-1_2", "-a1", "-1.5", "-", "-99999999999999999999", "-1A"]))
                        .into()
            }
            3 => {
                let version = random.of(VERSIONS);
                self.rename(&format!("{}-{version}", self.module));
                if random.happens(70)
                    && let Some(bytes) = self.text("METADATA")
                {
                    *bytes = String::from_utf8_lossy(bytes)
                        .replace("\nVersion: 1.0\n", &format!("\nVersion: {version}\n"))
                        .into_bytes();
                }
            }
            4 => {
                let project = match random.below(6) {
                    0 => self.module.to_uppercase(),
                    1 => format!("{}_x", self.module),
                    2 => format!("{}.x", self.module),
                    3 => format!("_{}", self.module),
                    4 => format!("{}__x", self.module),
                    _ => format!("{}_", self.module),
                };
                self.rename(&format!("{project}-1.0"));
                let name = format!("\nName: {}\n", self.module);
                if let Some(bytes) = self.text("METADATA") {
                    *bytes =
                        String::from_utf8_lossy(bytes).replace(&name, &format!("\nName: {project}\n")).into_bytes();
                }
            }
            _ => {
                // The directories keep the name that the file loses.
                let stem = std::mem::replace(&mut self.stem, format!("{}-1.0.0", self.module));
                for file in &mut self.files {
                    file.0 = file.0.replace(&self.stem, &stem);
                }
            }
        }
        format!("it is named {}{}-{}", self.stem, self.build, self.tags)
    }

    fn rename(&mut self, stem: &str) {
        for file in &mut self.files {
            file.0 = file.0.replace(&format!("{}.d", self.stem), &format!("{stem}.d"));
        }
        self.stem = stem.into();
    }

    fn damage_text(&mut self, random: &mut Random) -> String {
        let (file, damage): (&str, Damage) = match random.below(10) {
            0..=4 => ("METADATA", texts::damage_metadata),
            5 | 6 => ("WHEEL", texts::damage_wheel),
            _ => ("entry_points.txt", texts::damage_entry_points),
        };
        let module = self.module.clone();
        let Some(bytes) = self.text(file) else { return format!("there is no {file} to damage") };
        let damaged = damage(&String::from_utf8_lossy(bytes), &module, random);
        let story = texts::difference(&String::from_utf8_lossy(bytes), &damaged);
        // A letter outside Unicode now and then.
        *bytes = if random.happens(2) { [damaged.as_bytes(), b"\xff"].concat() } else { damaged.into_bytes() };
        format!("{file} {story}")
    }
}

/// A damaged wheel.
pub fn wheel(number: usize, module: &str, random: &mut Random) -> Case {
    let mut wheel = Wheel::new(module, random);
    let mut after = 0;
    let mut records = 0;
    for _ in 0..1 + random.below(2) {
        match random.below(100) {
            0..=24 => {
                let story = wheel.damage_files(random);
                wheel.story.push(story);
            }
            25..=49 => {
                let story = wheel.damage_text(random);
                wheel.story.push(story);
            }
            50..=57 => {
                let story = wheel.damage_name(random);
                wheel.story.push(story);
            }
            58..=67 => records += 1,
            _ => after += 1,
        }
    }
    let mut record = wheel.record();
    for _ in 0..records {
        let damaged = texts::damage_record(&record, module, random);
        wheel.story.push(format!("RECORD {}", texts::difference(&record, &damaged)));
        record = damaged;
    }
    wheel.files.push((wheel.record_path(), record.into_bytes(), 0o100_644));
    wheel.write();
    for _ in 0..after {
        let story = zip_damage::damage(&mut wheel.zip, random);
        wheel.story.push(story);
    }
    let mut case = wheel.case(number);
    zip_damage::damage_bytes(&mut case, random);
    case
}

/// A damaged package in a ZIP archive.
pub fn package(number: usize, module: &str, random: &mut Random) -> Case {
    let mut files: Vec<File> = vec![
        ("codex-package.json".into(), b"{}\n".to_vec(), 0o100_644),
        ("bin/codex".into(), random.bytes(600), 0o100_755),
        (format!("codex-resources/{module}"), random.bytes(40), 0o100_644),
    ];
    let mut story = Vec::new();
    if random.happens(40) {
        let name = names::odd(random, "codex-path/rg");
        story.push(format!("{name:?} is added"));
        files.push((name, b"rg".to_vec(), random.of(&[0o100_755, 0o040_755, 0o120_777, 0])));
    }
    let records = files.iter().map(|(name, contents, mode)| Record::new(name, contents, *mode)).collect();
    let mut zip = Zip { records, ..Zip::default() };
    for _ in 0..1 + random.below(3) {
        story.push(zip_damage::damage(&mut zip, random));
    }
    let file_name = format!("{module}.zip");
    let mut case = Case { number, kind: Kind::Zip, file_name, bytes: zip.bytes(), story: story.join("; ") };
    zip_damage::damage_bytes(&mut case, random);
    case
}
