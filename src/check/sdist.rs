//! The rules on one source distribution.

use std::collections::BTreeSet;
use std::io::Read;
use std::path::{Path, PathBuf};

use super::document::MemberDigest;
use super::finding::Findings;
use super::metadata::{is_version, judge_core_metadata, judge_pin};
use super::rule;
use crate::digest::Checksummer;
use crate::distribution::{RUNTIME_PROJECT, SDK_PROJECT, normalize};

/// The most bytes that are unpacked.
const UNPACKED_LIMIT: u64 = 512 << 20;

/// The most members that are read.
const MEMBER_LIMIT: usize = 65_535;

/// The largest PKG-INFO that is read.
const TEXT_LIMIT: u64 = 4 << 20;

/// What later rules need to know of a source distribution.
#[derive(Debug)]
pub(super) struct Sdist {
    pub(super) path: PathBuf,
    pub(super) file_name: String,
    /// The normalised project name.
    pub(super) project: String,
    pub(super) version: String,
    pub(super) unpacked: u64,
    pub(super) files: Vec<MemberDigest>,
}

/// Judges a source distribution.
pub(super) fn judge(path: &Path, file_name: &str, findings: &mut Findings) -> Sdist {
    let stem = file_name.strip_suffix(".tar.gz").unwrap_or(file_name);
    let (project, version) = stem.rsplit_once('-').unwrap_or((stem, ""));
    let mut sdist = Sdist {
        path: path.into(),
        file_name: file_name.into(),
        project: normalize(project),
        version: version.into(),
        unpacked: 0,
        files: Vec::new(),
    };
    if sdist.project == RUNTIME_PROJECT {
        findings.add(&rule::RUNTIME_SDIST, "it is a source distribution of the runtime");
    }
    let expected = normalize(project).replace('-', "_");
    if version.parse::<pep440_rs::Version>().map(|version| version.to_string()).as_deref() != Ok(version)
        || project != expected
    {
        findings.add(&rule::SDIST_FILE_NAME, format!("{file_name} is not NAME-VERSION.tar.gz, both normalised"));
    }
    let mut texts = Texts::default();
    if let Err(error) = read(path, stem, &mut sdist, &mut texts, findings) {
        findings.add(&rule::SDIST_UNREADABLE, error.to_string());
        return sdist;
    }
    if !texts.has_pyproject {
        findings.add(&rule::SDIST_METADATA, format!("{stem}/pyproject.toml is missing"));
    }
    let Some(bytes) = texts.pkg_info else {
        findings.add(&rule::SDIST_METADATA, format!("{stem}/PKG-INFO is missing"));
        return sdist;
    };
    let Some(fields) = judge_core_metadata(&bytes, "PKG-INFO", findings) else { return sdist };
    if let Some(name) = fields.one("name").filter(|name| normalize(name) != sdist.project) {
        findings.add(&rule::SDIST_METADATA, format!("PKG-INFO says `{name}`, the file name `{project}`"));
    }
    if let Some(said) =
        fields.one("version").filter(|said| !version.parse().is_ok_and(|named| is_version(said, &named)))
    {
        findings.add(&rule::SDIST_METADATA, format!("PKG-INFO says {said}, the file name {version}"));
    }
    let is_new = fields
        .one("metadata-version")
        .is_some_and(|said| !matches!(said, "2.1" | "2.2" | "2.3") && said.starts_with("2."));
    for file in fields.all("license-file").filter(|_| is_new) {
        if !sdist.files.iter().any(|known| known.path == format!("{stem}/{file}")) {
            findings.add(&rule::METADATA_LICENSE_FILE, format!("License-File `{file}` is not there"));
        }
    }
    if sdist.project == SDK_PROJECT {
        judge_pin(&fields, &sdist.version, findings);
    }
    sdist
}

/// The files that are read as text.
#[derive(Default)]
struct Texts {
    pkg_info: Option<Vec<u8>>,
    has_pyproject: bool,
}

fn read(path: &Path, top: &str, sdist: &mut Sdist, texts: &mut Texts, findings: &mut Findings) -> std::io::Result<()> {
    let file = std::io::BufReader::with_capacity(128 << 10, fs_err::File::open(path)?);
    let limited = flate2::read::MultiGzDecoder::new(file).take(UNPACKED_LIMIT);
    let mut archive = tar::Archive::new(limited);
    let mut seen = BTreeSet::new();
    for (index, entry) in archive.entries()?.enumerate() {
        let mut entry = entry?;
        if index == MEMBER_LIMIT {
            findings.add(&rule::SDIST_BOMB, format!("it has more than {MEMBER_LIMIT} members"));
            return Ok(());
        }
        let name = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
        let shown: String = name.escape_debug().take(200).collect();
        let kind = entry.header().entry_type();
        match kind {
            tar::EntryType::Regular | tar::EntryType::Continuous | tar::EntryType::Directory => {}
            // Defaults such as time stamps for the members that follow.
            tar::EntryType::XGlobalHeader => continue,
            tar::EntryType::Symlink => findings.add_member(&rule::SDIST_MEMBER, &shown, "it is a symbolic link"),
            tar::EntryType::Link => findings.add_member(&rule::SDIST_MEMBER, &shown, "it is a hard link"),
            _ => findings.add_member(&rule::SDIST_MEMBER, &shown, "it is neither file nor directory"),
        }
        let bare = name.strip_suffix('/').unwrap_or(&name);
        let inside =
            if bare == top { Some("") } else { bare.strip_prefix(top).and_then(|rest| rest.strip_prefix('/')) };
        if name.starts_with('/') {
            findings.add_member(&rule::SDIST_MEMBER, &shown, "its name is absolute");
        } else if name.contains('\\') || name.chars().any(char::is_control) {
            findings.add_member(&rule::SDIST_MEMBER, &shown, "its name holds a backslash or an unprintable character");
        } else if bare.split('/').any(|part| matches!(part, "" | "." | "..")) {
            findings.add_member(&rule::SDIST_MEMBER, &shown, "its name has an empty, `.` or `..` component");
        } else if inside.is_none() {
            findings.add_member(&rule::SDIST_MEMBER, &shown, format!("it is not in the directory {top}"));
        } else if kind != tar::EntryType::Directory && !seen.insert(name.clone()) {
            findings.add_member(&rule::SDIST_MEMBER, &shown, "it is there twice");
        }
        if !matches!(kind, tar::EntryType::Regular | tar::EntryType::Continuous) {
            continue;
        }
        let size = entry.size();
        sdist.unpacked = sdist.unpacked.saturating_add(size);
        if sdist.unpacked > UNPACKED_LIMIT {
            findings.add(&rule::SDIST_BOMB, format!("it unpacks to more than {} MiB", UNPACKED_LIMIT >> 20));
            return Ok(());
        }
        let is_pkg_info = inside == Some("PKG-INFO") && size <= TEXT_LIMIT;
        texts.has_pyproject |= inside == Some("pyproject.toml");
        let mut checksummer = Checksummer::new();
        let mut text = Vec::new();
        let mut block = [0; 16 << 10];
        loop {
            let count = entry.read(&mut block)?;
            let bytes = block.get(..count).unwrap_or_default();
            if bytes.is_empty() {
                break;
            }
            checksummer.update(bytes);
            if is_pkg_info {
                text.extend_from_slice(bytes);
            }
        }
        if is_pkg_info && texts.pkg_info.is_none() {
            texts.pkg_info = Some(text);
        }
        entry.header().mode()?;
        sdist.files.push(MemberDigest { path: name, size, sha256: checksummer.finish().sha256 });
    }
    // The checksum of the compressed stream stands behind the last block, after which only zeros may follow.
    let mut rest = archive.into_inner();
    let mut block = [0; 16 << 10];
    loop {
        let count = rest.read(&mut block)?;
        let bytes = block.get(..count).unwrap_or_default();
        if bytes.is_empty() {
            return Ok(());
        }
        if bytes.iter().any(|byte| *byte != 0) {
            return Err(std::io::Error::other("data follow its end-of-archive mark"));
        }
    }
}
