//! Entry points for the fuzz targets in `fuzz/`, compiled only for them: private readers are called here, and their laws asserted.
//! Each takes any bytes, and panics if it has found something.

use std::collections::BTreeSet;
use std::io::Cursor;
use std::sync::LazyLock;

use crate::binary;
use crate::check::fuzzing as check;
use crate::distribution::{Project, WheelFilename, fuzzing as deflating};
use crate::plan::Plan;
use crate::platform::{PlatformTag, PlatformTags};
use crate::version::{CodexVersion, ReleaseVersion};

fn text(input: &[u8]) -> Option<&str> {
    std::str::from_utf8(input).ok()
}

/// A version: its three spellings are spellings of this version, and PEP 440 parses the Python one to itself.
pub fn version(input: &[u8]) {
    let Some(text) = text(input) else { return };
    if let Ok(version) = text.parse::<CodexVersion>() {
        for spelling in [version.tag(), version.semver(), version.to_string()] {
            assert_eq!(spelling.parse::<CodexVersion>().as_ref(), Ok(&version), "{spelling}");
        }
        let python: pep440_rs::Version = version.pep440().parse().expect("a version of PEP 440");
        assert_eq!(python.to_string(), version.pep440(), "the normal form");
        assert_eq!(python.any_prerelease(), version.is_prerelease());
    }
    if let Ok(version) = text.parse::<ReleaseVersion>() {
        assert_eq!(version.tag().parse::<ReleaseVersion>().as_ref(), Ok(&version));
        let python: pep440_rs::Version = version.pep440().parse().expect("a version of PEP 440");
        assert_eq!(python.to_string(), version.pep440(), "the normal form");
    }
}

/// A platform tag, or a set of them: what is printed is what was read.
pub fn platform_tag(input: &[u8]) {
    let Some(text) = text(input) else { return };
    if let Ok(tag) = text.parse::<PlatformTag>() {
        assert_eq!(tag.to_string().parse::<PlatformTag>().as_ref(), Ok(&tag));
        assert!(tag.to_string() == text || text.starts_with("manylinux"), "{tag} was read of another name");
    }
    if let Ok(tags) = text.parse::<PlatformTags>() {
        assert_eq!(tags.to_string().parse::<PlatformTags>().as_ref(), Ok(&tags));
        let different: BTreeSet<String> = tags.iter().map(|tag| tag.to_string()).collect();
        assert_eq!(different.len(), tags.iter().count(), "a set has each tag once");
    }
}

/// The file name of a wheel: what is printed is what was read, and its tags are few enough to be listed.
pub fn wheel_filename(input: &[u8]) {
    let Some(text) = text(input) else { return };
    let Ok(name) = text.parse::<WheelFilename>() else { return };
    assert_eq!(name.as_str(), text);
    assert!(text.starts_with(name.stem()) && text.starts_with(name.project()));
    let tags = name.tags().expanded();
    assert!(!tags.is_empty() && tags.len() <= 1024, "{} tags", tags.len());
    assert_eq!(name.tags().in_order().into_iter().collect::<BTreeSet<_>>(), tags);
    for platform in name.tags().platform() {
        let _ = (platform.known(), platform.canonical());
    }
    assert!(!name.is_superseded_by(&name));
}

/// RECORD: written with every field quoted it says the same.
pub fn record(input: &[u8]) {
    let Some(lines) = check::record(input) else { return };
    let quoted = |field: &String| format!("\"{}\"", field.replace('"', "\"\""));
    let line = |fields: &[String; 3]| fields.each_ref().map(quoted).join(",") + "\n";
    let again: String = lines.iter().map(line).collect();
    assert_eq!(check::record(again.as_bytes()).as_ref(), Some(&lines));
    assert!(lines.iter().flatten().all(|field| !field.contains(['\n', '\r'])));
}

/// METADATA: no field and no line of a value is lost.
pub fn metadata(input: &[u8]) {
    let Some(fields) = check::metadata(input) else { return };
    for (name, values) in fields {
        assert!(!values.is_empty() && !name.is_empty() && name == name.to_lowercase(), "{name}");
        assert!(values.iter().all(|value| !value.contains('\r')));
    }
}

/// WHEEL, `entry_points.txt`, and the values of METADATA: the first byte says which.
pub fn texts(input: &[u8]) {
    let Some((kind, rest)) = input.split_first() else { return };
    match kind % 3 {
        0 => check::wheel_file(rest),
        1 => {
            let names = check::entry_points(rest);
            let different: BTreeSet<&String> = names.iter().collect();
            assert_eq!(different.len(), names.len());
            assert!(names.iter().all(|name| !name.contains(['/', '\\', '\n']) && name != ".."), "{names:?}");
        }
        _ => text(rest).into_iter().for_each(check::values),
    }
}

/// A pyproject.toml: a project that is accepted can tell its name and version.
pub fn pyproject(input: &[u8]) {
    let mut files = Plan::new();
    for (path, content) in [("pyproject.toml", input), ("README.md", b"# Example\n"), ("LICENSE", b"text\n")] {
        files.insert_bytes(path.parse().expect("a path"), content, path).expect("different paths");
    }
    if let Ok(project) = Project::from_plan("project".into(), files) {
        let _ = (project.name(), project.version(), project.is_runtime());
    }
}

/// An ELF, Mach-O or PE file: its facts, its signers, and whether it is as it was signed.
pub fn binary(input: &[u8]) {
    let mut reader = Cursor::new(input);
    let Ok(Some(mut found)) = binary::inspect(&mut reader, input.len() as u64) else { return };
    assert!(!found.images.is_empty(), "a program is for something");
    let _ = (found.machines(), found.operating_system(), found.to_string());
    let passed: Result<(), ()> = found.prove(|pass| {
        input.chunks(1000).for_each(pass);
        Ok(())
    });
    assert_eq!(passed, Ok(()));
    if let Ok(tags) = binary::derive_tags([&found]) {
        for tag in tags.iter() {
            assert!(found.check_tag(tag).is_ok(), "{tag} was derived, and the program cannot keep it");
        }
    }
}

/// The crates that a program was built from.
pub fn components(input: &[u8]) {
    let mut reader = Cursor::new(input);
    let Ok(found) = binary::find_components(&mut reader, input.len() as u64, true) else { return };
    for crate_ in found.crates.keys() {
        assert!(!crate_.name.is_empty() && !crate_.version.is_empty());
        assert!(crate_.name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte)), "{crate_:?}");
    }
}

/// The smallest static program that is one.
static PROGRAM: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let mut header = vec![0_u8; 120];
    header[..16].copy_from_slice(b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0");
    header[16..20].copy_from_slice(&[2, 0, 62, 0]);
    header[20] = 1;
    header[32] = 64;
    header[52..58].copy_from_slice(&[64, 0, 56, 0, 1, 0]);
    header[64] = 1;
    header
});

/// `codex-package.json`.
pub fn codex_package(input: &[u8]) {
    if let Ok(version) = crate::package::fuzzing::version(input, &PROGRAM) {
        assert_eq!(version.to_string().parse().as_ref(), Ok(&version));
    }
}

/// A content in blocks of this size, compressed in pairs and joined into one stream.
pub fn compress(content: &[u8], block: usize, levels: [i32; 2]) -> std::io::Result<Vec<u8>> {
    deflating::compress(content, block, levels)
}

/// Walks what may be no deflate stream at all.
pub fn walk(stream: &[u8]) {
    deflating::walk(stream);
}
