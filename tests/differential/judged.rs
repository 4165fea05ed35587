//! What codex-pack makes of the cases, in this process.

use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use codex_pack::CodexVersion;
use codex_pack::Projects;
use codex_pack::Sha256Digest;
use codex_pack::Workspace;
use codex_pack::tar::{self, Compression};
use codex_pack::zip::{Kind as MemberKind, ZipArchive};
use codex_pack::{EntryPath, Names};
use codex_pack::{Options, Severity, check};

use super::cases::{Case, Kind};

/// What an accepted case is and holds.
#[derive(Default)]
pub struct Accepted {
    /// The normalised project and the version, of a distribution.
    pub project: Option<(String, String)>,
    /// Its files by their paths: size and SHA-256.
    pub files: BTreeMap<String, (u64, Sha256Digest)>,
}

/// Judges the cases: what they are, or why they are refused.
pub fn judge(cases: &[Case], folder: &Path) -> Vec<Result<Accepted, String>> {
    let mut outcomes: Vec<Option<Result<Accepted, String>>> = cases.iter().map(|_| None).collect();
    let distributions: Vec<(usize, &Case)> =
        cases.iter().enumerate().filter(|(_, case)| matches!(case.kind, Kind::Wheel | Kind::Sdist)).collect();
    let paths: Vec<PathBuf> = distributions.iter().map(|(_, case)| case.path(folder)).collect();
    if !paths.is_empty() {
        for ((place, _), judged) in distributions.iter().zip(check_all(&paths)) {
            outcomes[*place] = Some(judged);
        }
    }
    let archives = cases.iter().zip(outcomes);
    archives.map(|(case, outcome)| outcome.unwrap_or_else(|| open(case, &case.path(folder)))).collect()
}

/// Checks files, each under a name that no other has.
fn check_all(paths: &[PathBuf]) -> Vec<Result<Accepted, String>> {
    let release: CodexVersion = "1.2.3".parse().unwrap();
    let projects = Projects { runtime: "openai-codex-cli-bin".into(), sdk: "openai-codex".into() };
    let matrix = Workspace::built_in().unwrap().matrix;
    let report = check(&Options {
        matrix: Vec::new(),
        projects: &projects,
        any: true,
        signers: &[],
        release: &release,
        accepted: &[],
        ..Options::new(paths, &matrix)
    })
    .unwrap();
    let judged = paths.iter().map(|path| {
        let name = path.file_name().unwrap().to_string_lossy();
        let error = report
            .findings
            .iter()
            .find(|found| found.severity == Severity::Error && found.file.as_deref() == Some(&*name));
        if let Some(error) = error {
            return Err(format!("{}: {}", error.rule, error.message));
        }
        let file = report.files.iter().find(|file| file.name == name).ok_or("it is not in the report")?;
        let files = file.members.iter().map(|member| (member.path.clone(), (member.size, member.sha256)));
        let project = file.project.clone().zip(file.version.clone());
        Ok(Accepted { project, files: files.collect() })
    });
    judged.collect()
}

/// Opens an archive as one that a package comes in, and judges its names as the reader of packages does.
fn open(case: &Case, path: &Path) -> Result<Accepted, String> {
    let mut accepted = Accepted::default();
    let mut names = Names::default();
    let mut add = |path: &str, is_directory: bool| -> Result<(), String> {
        path.parse::<EntryPath>().map_err(|error| error.to_string())?;
        let added = if is_directory { names.add_directory(path) } else { names.add_file(path) };
        added.map_err(|clash| clash.to_string())
    };
    if case.kind == Kind::Zip {
        let archive = ZipArchive::open(path).map_err(|error| error.to_string())?;
        for member in archive.members() {
            let name = member.name().ok_or("not UTF-8")?;
            if !name.is_ascii() && !member.says_utf8() {
                return Err("a name in an unknown encoding".into());
            }
            let is_directory = member.kind() == MemberKind::Directory;
            add(name.strip_suffix('/').unwrap_or(name), is_directory)?;
            if is_directory {
                continue;
            }
            if member.kind() != MemberKind::File {
                return Err("a link or device".into());
            }
            let mut bytes = Vec::new();
            let mut reader = archive.open_member(member).map_err(|error| error.to_string())?;
            reader.read_to_end(&mut bytes).map_err(|error| error.to_string())?;
            accepted.files.insert(name.into(), (bytes.len() as u64, Sha256Digest::of(&bytes)));
        }
        return Ok(accepted);
    }
    let file = fs_err::File::open(path).unwrap();
    let read = tar::read(path, file, Compression::Gzip, |member, content| {
        add(&member.name, member.kind == tar::Kind::Directory)?;
        if member.kind == tar::Kind::File {
            let mut bytes = Vec::new();
            content.read_to_end(&mut bytes).map_err(|error| error.to_string())?;
            accepted.files.insert(member.name.clone(), (bytes.len() as u64, Sha256Digest::of(&bytes)));
        }
        Ok(())
    });
    match read {
        Ok(()) => Ok(accepted),
        Err(tar::Stop::Visitor(reason)) => Err(reason),
        Err(tar::Stop::Archive(error)) => Err(format!("{error}: {:?}", std::error::Error::source(&error))),
    }
}

/// The files of a wheel that the central directory lists, whatever else is wrong with it.
pub fn as_central_directory_says(case: &Case, folder: &Path) -> Accepted {
    let (archive, _) = ZipArchive::examine(case.path(folder)).unwrap();
    let mut accepted = Accepted { project: Some((format!("c{}", case.number), "1.0".into())), files: BTreeMap::new() };
    for member in archive.members() {
        let mut bytes = Vec::new();
        archive.open_member(member).unwrap().read_to_end(&mut bytes).unwrap();
        let entry = accepted.files.entry(member.name().unwrap().to_owned());
        entry.or_insert((bytes.len() as u64, Sha256Digest::of(&bytes)));
    }
    accepted
}
