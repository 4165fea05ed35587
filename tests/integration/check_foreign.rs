//! Wheels of other projects: what installers and the index take is taken, and what one of them refuses is refused.

use base64_of::base64;
use sha2::{Digest, Sha256, Sha384, Sha512};

use crate::support::Sandbox;
use crate::support::zips::{Record, Zip};

mod base64_of {
    /// URL-safe base64 without padding.
    pub(super) fn base64(bytes: &[u8]) -> String {
        const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        let mut text = String::new();
        for chunk in bytes.chunks(3) {
            let group =
                chunk.iter().fold(0_usize, |group, byte| group << 8 | usize::from(*byte)) << (8 * (3 - chunk.len()));
            for place in 0..=chunk.len() {
                text.push(char::from(ALPHABET[group >> (18 - 6 * place) & 63]));
            }
        }
        text
    }
}

/// A small wheel of another project, to be changed before it is written.
struct Foreign {
    tag: &'static str,
    tag_lines: Vec<&'static str>,
    metadata: String,
    files: Vec<(&'static str, Vec<u8>)>,
    hash: fn(&[u8]) -> String,
}

fn sha256(bytes: &[u8]) -> String {
    format!("sha256={}", base64(&Sha256::digest(bytes)))
}

impl Foreign {
    fn new() -> Foreign {
        Foreign {
            tag: "py3-none-any",
            tag_lines: vec!["py3-none-any"],
            metadata: "Metadata-Version: 2.5\nName: other\nVersion: 1.0\n".into(),
            files: vec![("other/__init__.py", b"pass\n".to_vec())],
            hash: sha256,
        }
    }

    /// The rules it breaks, with their severities, in one line.
    fn judged(&self) -> String {
        let mut wheel = "Wheel-Version: 1.0\nGenerator: hand\nRoot-Is-Purelib: true\n".to_owned();
        for tag in &self.tag_lines {
            wheel += &format!("Tag: {tag}\n");
        }
        let mut files: Vec<(&str, Vec<u8>)> = self.files.clone();
        files.push(("other-1.0.dist-info/METADATA", self.metadata.clone().into_bytes()));
        files.push(("other-1.0.dist-info/WHEEL", wheel.into_bytes()));
        let mut record = String::new();
        for (name, contents) in &files {
            record += &format!("{name},{},{}\n", (self.hash)(contents), contents.len());
        }
        record += "other-1.0.dist-info/RECORD,,\n";
        files.push(("other-1.0.dist-info/RECORD", record.into_bytes()));
        let records = files.iter().map(|(name, contents)| Record::new(name, contents, 0o100_644)).collect();
        let sandbox = Sandbox::new();
        let file = format!("other-1.0-{}.whl", self.tag);
        sandbox.write(&file, Zip { records, ..Zip::default() }.bytes());
        let report = sandbox.run(["check", "--format", "json", "--platforms", "none", &file]).json();
        let findings = report["findings"].as_array().unwrap().iter();
        let lines: Vec<String> = findings
            .map(|found| format!("{} {}", found["severity"].as_str().unwrap(), found["rule"].as_str().unwrap()))
            .collect();
        lines.join(", ")
    }
}

/// What a wheel's METADATA with these lines breaks.
fn with_metadata(lines: &str) -> String {
    let mut wheel = Foreign::new();
    wheel.metadata += lines;
    wheel.judged()
}

#[test]
fn what_installers_and_the_index_take() {
    assert_eq!(Foreign::new().judged(), "");
    for hash in [
        |bytes: &[u8]| format!("sha384={}", base64(&Sha384::digest(bytes))),
        |bytes: &[u8]| format!("sha512={}", base64(&Sha512::digest(bytes))),
    ] {
        assert_eq!(Foreign { hash, ..Foreign::new() }.judged(), "");
    }
    for lines in [
        "Import-Name: other\nImport-Name: other.more\n",
        "Requires-Dist: a>=1,\nRequires-Python: >=3.8,\n",
        "Requires-Dist: a[b]; extra == 'x' and python_version < '3.9'\nProvides-Extra: x\n",
        "License-Expression: mit OR (Apache-2.0 WITH LLVM-exception)\n",
        "Author-email: \"Doe, J\" <j@example.org>\nProject-URL: Home, https://example.org\n",
        "License: a text\n        of several lines\n",
        "Home-page: UNKNOWN\n",
        "\n# A description\rwith \x0c odd line ends\n",
    ] {
        assert_eq!(with_metadata(lines), "", "{lines}");
    }
    for tag in ["macosx_10_9_intel", "linux_armv7l", "pyemscripten_2025_0_wasm32", "ios_13_0_arm64_iphoneos"] {
        let full: &'static str = format!("py3-none-{tag}").leak();
        assert_eq!(Foreign { tag: full, tag_lines: vec![full], ..Foreign::new() }.judged(), "", "{tag}");
    }
    let fewer = Foreign { tag: "py2.py3-none-any", ..Foreign::new() };
    assert_eq!(fewer.judged(), "warning wheel-tag-different");
    // A program for DOS, code for a graphics card, a program for FreeBSD.
    let mut dos = vec![0; 200];
    dos[..2].copy_from_slice(b"MZ");
    let mut elf = crate::support::executables::Elf::glibc(62, &[]).bytes();
    elf[7] = 9;
    let mut cuda = elf.clone();
    (cuda[7], cuda[18]) = (0, 190);
    let files = vec![("other/dos.exe", dos), ("other/freebsd", elf), ("other/kernel.cubin", cuda)];
    assert_eq!(Foreign { files, ..Foreign::new() }.judged(), "");
}

#[test]
fn what_one_of_them_refuses() {
    let refused = [
        "Requires-Dist: a; windows\n",
        "Requires-Dist: a[b\n",
        "Provides-Extra: -x\n",
        "License-Expression: Apache 2\n",
        "Classifier: Topic :: Nothing\n",
        "Author-email: nobody\n",
        "Project-URL: A label that is longer than thirty-two letters, https://example.org\n",
        "Home-page: ftp://example.org\n",
        "Unknown-Field: x\n",
        "Dynamic: name\n",
        "Import-Name: class\n",
        "Summary: a\rName: evil\n",
        "Summary: a\x0cb\n",
        "Summary: a\u{2028}b\n",
        "Summary: a\n b\n",
        "Odd Name: x\nRequires-Dist: evil\n",
        "Summary: =?utf-8?q?a?=\n",
        "Description-Content-Type: text/html\n",
    ];
    let judged: Vec<String> =
        refused.iter().map(|lines| format!("{}: {}", lines.trim_end().escape_debug(), with_metadata(lines))).collect();
    insta::assert_snapshot!(judged.join("\n"), @r"
    Requires-Dist: a; windows: error metadata-requirement
    Requires-Dist: a[b: error metadata-requirement
    Provides-Extra: -x: error metadata-requirement
    License-Expression: Apache 2: error metadata-license
    Classifier: Topic :: Nothing: error metadata-classifier
    Author-email: nobody: error metadata-contact
    Project-URL: A label that is longer than thirty-two letters, https://example.org: error metadata-contact
    Home-page: ftp://example.org: error metadata-contact
    Unknown-Field: x: error metadata-format
    Dynamic: name: error metadata-format
    Import-Name: class: error metadata-format
    Summary: a\rName: evil: error metadata-format
    Summary: a\u{c}b: error metadata-format
    Summary: a\u{2028}b: error metadata-format
    Summary: a\n b: error metadata-format
    Odd Name: x\nRequires-Dist: evil: error metadata-format
    Summary: =?utf-8?q?a?=: error metadata-format
    Description-Content-Type: text/html: error metadata-description-type
    ");
    for tag in ["ios_garbage", "musllinux_1_1_ppc64", "manylinux1_aarch64", "linux_x86_64"] {
        let full: &'static str = format!("py3-none-{tag}").leak();
        let judged = Foreign { tag: full, tag_lines: vec![full], ..Foreign::new() }.judged();
        assert_eq!(judged, "error wheel-platform-tag", "{tag}");
    }
    let mut new = Foreign::new();
    new.metadata = new.metadata.replace("2.5", "2.6");
    assert_eq!(new.judged(), "error metadata-format");
    let mut large = Foreign::new();
    large.metadata += &format!("\n{}", "x".repeat(5 << 20));
    assert_eq!(large.judged(), "error metadata-format");
}
