//! The rules on one source distribution.

use std::io;
use std::path::{Path, PathBuf};

use super::document::MemberDigest;
use super::finding::Findings;
use super::metadata::{is_at_least, is_version, judge_core_metadata, judge_pin};
use super::rule;
use crate::archive::tar::{self, Compression, Kind, TarError};
use crate::digest::{Checksummer, HashingReader, Sha256Digest};
use crate::distribution::normalize;
use crate::plan::{EntryPath, Names};
use crate::platform::Projects;

/// The most bytes that are unpacked.
const UNPACKED_LIMIT: u64 = 512 << 20;

/// The most members that are read.
const MEMBER_LIMIT: usize = 65_535;

/// The largest PKG-INFO and pyproject.toml that are read.
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
    /// The size of the file that was judged, in bytes.
    pub(super) size: u64,
    /// Its SHA-256; `None` if it could not be read.
    pub(super) sha256: Option<Sha256Digest>,
}

/// Judges a source distribution; without `ours`, what is about codex is left out.
pub(super) fn judge(path: &Path, file_name: &str, ours: Option<&Projects>, findings: &mut Findings) -> Sdist {
    let stem = file_name.strip_suffix(".tar.gz").unwrap_or(file_name);
    let (project, version) = stem.rsplit_once('-').unwrap_or((stem, ""));
    let mut sdist = Sdist {
        path: path.into(),
        file_name: file_name.into(),
        project: normalize(project),
        version: version.into(),
        unpacked: 0,
        files: Vec::new(),
        size: 0,
        sha256: None,
    };
    if ours.is_some_and(|ours| sdist.project == ours.runtime) {
        findings.add(&rule::RUNTIME_SDIST, "it is a source distribution of the runtime");
    }
    let expected = normalize(project).replace('-', "_");
    if version.parse::<pep440_rs::Version>().map(|version| version.to_string()).as_deref() != Ok(version)
        || project != expected
    {
        findings.add(&rule::SDIST_FILE_NAME, format!("{file_name} is not NAME-VERSION.tar.gz, both normalised"));
    }
    let mut texts = Texts::default();
    read(path, stem, &mut sdist, &mut texts, findings);
    if findings.has(&rule::SDIST_UNREADABLE) || findings.has(&rule::FILE_UNREADABLE) {
        return sdist;
    }
    match &texts.pyproject {
        None => findings.add(&rule::SDIST_METADATA, format!("{stem}/pyproject.toml is missing")),
        Some(text) if !is_toml(text) => {
            findings.add(&rule::SDIST_METADATA, format!("{stem}/pyproject.toml is not a TOML document"));
        }
        Some(_) => {}
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
    let is_new = is_at_least(&fields, "2.4");
    for file in fields.all("license-file").filter(|_| is_new) {
        if !sdist.files.iter().any(|known| known.path == format!("{stem}/{file}")) {
            findings.add(&rule::METADATA_LICENSE_FILE, format!("License-File `{file}` does not exist"));
        }
    }
    if let Some(ours) = ours.filter(|ours| sdist.project == ours.sdk) {
        judge_pin(&fields, &sdist.version, &ours.runtime, findings);
    }
    sdist
}

/// The files that are read as text.
#[derive(Default)]
struct Texts {
    pkg_info: Option<Vec<u8>>,
    pyproject: Option<Vec<u8>>,
}

fn is_toml(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_ok_and(|text| toml::from_str::<toml::Table>(text).is_ok())
}

/// Why reading ended early.
enum Stop {
    /// What is found is found.
    Enough,
    Io(io::Error),
}

/// Reads the archive, and judges its members one by one.
fn read(path: &Path, top: &str, sdist: &mut Sdist, texts: &mut Texts, findings: &mut Findings) {
    let file = match fs_err::File::open(path) {
        Ok(file) => file,
        Err(error) => return findings.add(&rule::FILE_UNREADABLE, error.to_string()),
    };
    sdist.size = file.metadata().map_or(0, |metadata| metadata.len());
    // The same bytes are hashed and checked, whatever is at the path a moment later.
    let mut file = HashingReader::new(file);
    let mut names = Names::default();
    let mut count = 0;
    let outcome = tar::read(path, &mut file, Compression::SingleGzip, |member, content| {
        count += 1;
        if count > MEMBER_LIMIT {
            findings.add(&rule::SDIST_BOMB, format!("it has more than {MEMBER_LIMIT} members"));
            return Err(Stop::Enough);
        }
        let shown = shown(&member.name);
        if let Some(fault) = fault(member, top, &mut names) {
            findings.add_member(&rule::SDIST_MEMBER, &shown, fault);
        }
        if member.kind != Kind::File {
            return Ok(());
        }
        sdist.unpacked = sdist.unpacked.saturating_add(member.length);
        if sdist.unpacked > UNPACKED_LIMIT {
            findings.add(&rule::SDIST_BOMB, format!("it unpacks to more than {} MiB", UNPACKED_LIMIT >> 20));
            return Err(Stop::Enough);
        }
        let inside = member.name.strip_prefix(top).and_then(|rest| rest.strip_prefix('/'));
        let is_pkg_info = inside == Some("PKG-INFO");
        let is_pyproject = inside == Some("pyproject.toml");
        if (is_pkg_info || is_pyproject) && member.length > TEXT_LIMIT {
            let message = format!("it has {} bytes, more than {TEXT_LIMIT}", member.length);
            findings.add_member(&rule::SDIST_METADATA, &shown, message);
        }
        let keeps = (is_pkg_info || is_pyproject) && member.length <= TEXT_LIMIT;
        let mut checksummer = Checksummer::new();
        let mut text = Vec::new();
        let mut block = [0; 16 << 10];
        loop {
            let bytes = match content.read(&mut block).map_err(Stop::Io)? {
                0 => break,
                count => block.get(..count).unwrap_or_default(),
            };
            checksummer.update(bytes);
            if keeps {
                text.extend_from_slice(bytes);
            }
        }
        if keeps {
            let place = if is_pkg_info { &mut texts.pkg_info } else { &mut texts.pyproject };
            place.get_or_insert(text);
        }
        let (path, size) = (member.name.clone(), member.length);
        sdist.files.push(MemberDigest { path, size, sha256: checksummer.finish().sha256 });
        Ok(())
    });
    match file.finish() {
        Ok(digest) => sdist.sha256 = Some(digest),
        Err(error) => findings.add(&rule::FILE_UNREADABLE, error.to_string()),
    }
    match outcome {
        Ok(()) | Err(tar::Stop::Visitor(Stop::Enough)) => {}
        Err(tar::Stop::Visitor(Stop::Io(error))) => unreadable(&error, findings),
        Err(tar::Stop::Archive(TarError::Corrupt { source, .. })) => unreadable(&source, findings),
        Err(tar::Stop::Archive(error)) => match error.member() {
            Some((name, reason)) => findings.add_member(&rule::SDIST_MEMBER, &shown(name), format!("it {reason}")),
            None => findings.add(&rule::SDIST_UNREADABLE, "there is data after its end-of-archive mark"),
        },
    }
}

/// A stream that ends early, is damaged, or unpacks to too much.
fn unreadable(error: &io::Error, findings: &mut Findings) {
    let rule = if tar::is_bomb(error) { &rule::SDIST_BOMB } else { &rule::SDIST_UNREADABLE };
    findings.add(rule, error.to_string());
}

/// What is wrong with the name of a member.
fn fault(member: &tar::Member, top: &str, names: &mut Names) -> Option<String> {
    // An index looks for `NAME-VERSION/PKG-INFO` and finds none here.
    if member.is_dotted {
        return Some("its name begins with `./`".into());
    }
    if let Err(error) = member.name.parse::<EntryPath>() {
        return Some(error.reason().into());
    }
    if member.name != top && !member.name.strip_prefix(top).is_some_and(|rest| rest.starts_with('/')) {
        return Some(format!("it is not in the directory {top}"));
    }
    let added = match member.kind {
        Kind::File => names.add_file(&member.name),
        Kind::Directory => names.add_directory(&member.name),
    };
    added.err().map(|clash| clash.to_string())
}

/// A name for people.
fn shown(name: &str) -> String {
    name.escape_debug().take(200).collect()
}
