//! The rules for any single wheel.

use std::collections::BTreeSet;
use std::path::PathBuf;

use super::built::Built;
use super::contents::{Contents, ReadMembers, Unread};
use super::document::MemberDigest;
use super::finding::Findings;
use super::requirement::Requirement;
use super::rule::{self, Rule};
use super::{entry_points, installed, members, metadata, platform_tags, record, runtime, wheel_file};
use crate::archive::zip::{Member, Problem, ZipArchive};
use crate::binary::Binary;
use crate::digest::Sha256Digest;
use crate::distribution::{PlatformName, Recorded, Timestamp, WheelFilename};
use crate::platform::{OperatingSystem, PlatformTag, Projects, Target};
use crate::staging::KnownPackages;

/// What later rules need to know of a wheel.
#[derive(Debug)]
pub(super) struct Wheel {
    pub(super) path: PathBuf,
    pub(super) file_name: String,
    /// Its file name taken apart, if it is one of a wheel.
    pub(super) name: Option<WheelFilename>,
    /// The normalised project name.
    pub(super) project: String,
    /// The version in METADATA, else in the file name.
    pub(super) version: String,
    pub(super) metadata: Option<Vec<u8>>,
    pub(super) requirements: Vec<Requirement>,
    pub(super) unpacked: u64,
    /// How it was built, where WHEEL says that codex-pack built it.
    pub(super) built: Option<Built>,
    /// What its SBOM says about crates, if it was written with a lock file.
    pub(super) known_packages: KnownPackages,
    /// The target of the codex package in it.
    pub(super) target: Option<Target>,
    /// The SHA-256 of the file that was judged.
    pub(super) sha256: Option<Sha256Digest>,
    /// Its executables, in the order of their paths.
    pub(super) binaries: Vec<(String, Binary)>,
    /// Its files, in the order of their paths.
    pub(super) files: Vec<MemberDigest>,
}

/// A wheel that has been opened.
pub(super) struct OpenWheel {
    pub(super) path: PathBuf,
    pub(super) file_name: String,
    pub(super) zip: ZipArchive,
    /// The members whose contents cannot be read, for a reason that has been found already.
    pub(super) unreadable: BTreeSet<usize>,
    /// Whether unpacking it would take too long to be of use.
    pub(super) is_bomb: bool,
}

/// Opens a wheel and judges the structure of its archive.
pub(super) fn open(path: PathBuf, file_name: String, findings: &mut Findings) -> Option<OpenWheel> {
    let (zip, problems) = match ZipArchive::examine(&path) {
        Ok(examined) => examined,
        Err(crate::archive::zip::ZipError::Io { source, .. }) => {
            findings.add(&rule::FILE_UNREADABLE, source.to_string());
            return None;
        }
        Err(error) => {
            let text = error.to_string();
            let reason = text.rsplit_once("archive: ").map_or(text.as_str(), |(_, reason)| reason);
            findings.add(&rule::ZIP_UNREADABLE, reason);
            return None;
        }
    };
    let mut unreadable = BTreeSet::new();
    for problem in &problems {
        let message = problem.describe(zip.members());
        match problem.member().and_then(|index| zip.members().get(index)) {
            Some(member) => findings.add_member(structure_rule(problem), &member.name_lossy(), message),
            None => findings.add(structure_rule(problem), message),
        }
        if matches!(
            problem,
            Problem::Encrypted { .. }
                | Problem::Method { .. }
                | Problem::LocalHeader { .. }
                | Problem::StoredSize { .. }
                | Problem::Overlap { .. }
        ) {
            unreadable.extend(problem.member());
        }
    }
    let is_bomb = zip.is_bomb();
    if is_bomb {
        let (length, unpacked) = (zip.length().max(1), zip.unpacked());
        findings
            .add(&rule::ZIP_BOMB, format!("{length} bytes unpack to {unpacked}, {} times as many", unpacked / length));
    }
    Some(OpenWheel { path, file_name, zip, unreadable, is_bomb })
}

/// The rule that a problem of an archive's structure breaks.
fn structure_rule(problem: &Problem) -> &'static Rule {
    match problem {
        Problem::Prepended { .. }
        | Problem::Gap { .. }
        | Problem::DirectoryLeftover { .. }
        | Problem::AfterDirectory { .. }
        | Problem::Trailing { .. } => &rule::ZIP_EXTRA_BYTES,
        Problem::Overlap { .. } | Problem::PastDirectory { .. } => &rule::ZIP_OVERLAP,
        Problem::CommentCut { .. } => &rule::ZIP_UNREADABLE,
        Problem::EntryCount { .. }
        | Problem::EndMismatch
        | Problem::EndPlace
        | Problem::EndSignature
        | Problem::Disk => &rule::ZIP_END_RECORD,
        Problem::Comment | Problem::MemberComment { .. } => &rule::ZIP_COMMENT,
        Problem::Duplicate { .. } => &rule::ZIP_DUPLICATE,
        Problem::Encrypted { .. } => &rule::ZIP_ENCRYPTED,
        Problem::Method { .. } | Problem::Flags { .. } | Problem::NeededVersion { .. } => &rule::ZIP_METHOD,
        Problem::KindMismatch { .. } | Problem::DirectoryContents { .. } => &rule::MEMBER_KIND,
        Problem::DataDescriptor { .. } => &rule::ZIP_DATA_DESCRIPTOR,
        Problem::StoredSize { .. } | Problem::LocalHeader { .. } | Problem::Mismatch { .. } => {
            &rule::ZIP_HEADER_MISMATCH
        }
        Problem::Extra { .. } => &rule::ZIP_EXTRA_FIELD,
    }
}

/// The largest text of each kind that is read, if a member is read as text; a hundred times what large wheels have.
pub(super) fn text_limit(name: &str) -> Option<u64> {
    let (directory, file) = name.split_once('/')?;
    if name == runtime::PACKAGE_FILE {
        return Some(1 << 20);
    }
    match file {
        _ if !directory.ends_with(".dist-info") => None,
        "METADATA" => Some(4 << 20),
        "WHEEL" => Some(64 << 10),
        "RECORD" => Some(16 << 20),
        "entry_points.txt" => Some(1 << 20),
        _ if file.starts_with("sboms/") => Some(4 << 20),
        _ => None,
    }
}

/// The rule that a text breaks which is too large to be judged.
fn text_rule(name: &str) -> &'static Rule {
    match name.rsplit('/').next().unwrap_or_default() {
        "METADATA" => &rule::METADATA_FORMAT,
        "WHEEL" => &rule::WHEEL_VERSION,
        "RECORD" => &rule::RECORD_FORMAT,
        "entry_points.txt" => &rule::WHEEL_ENTRY_POINTS,
        _ if name == runtime::PACKAGE_FILE => &rule::RUNTIME_PACKAGE_FILE,
        _ => &rule::RUNTIME_SBOM,
    }
}

/// Judges an opened wheel whose members have been read. `contents` is in the order of its members; without `ours`, what is
/// about codex is left out.
pub(super) fn judge(
    wheel: OpenWheel,
    contents: Vec<Option<Result<Contents, Unread>>>,
    ours: Option<&Projects>,
    findings: &mut Findings,
) -> Wheel {
    let name: Option<WheelFilename> = match wheel.file_name.parse() {
        Ok(name) => Some(name),
        Err(error) => {
            findings.add(&rule::WHEEL_FILE_NAME, error.to_string());
            None
        }
    };
    if let Some(name) = &name {
        let normal = format!("{}-{}", name.normalized_project().replace('-', "_"), name.version());
        if name.stem() != normal {
            findings.add(&rule::WHEEL_FILE_NAME, format!("it begins with {}, not {normal}", name.stem()));
        }
        let tags = name.tags().to_string();
        if tags.bytes().any(|byte| byte.is_ascii_uppercase()) {
            findings.add(
                &rule::WHEEL_FILE_NAME,
                format!("its tags {tags} have capital letters, which uv treats as different tags"),
            );
        }
    }
    let members = wheel.zip.members();
    let is_windows = |name: &WheelFilename| {
        let system = |platform: &PlatformName| platform.known().and_then(PlatformTag::operating_system);
        name.tags().platform().iter().all(|platform| system(platform) == Some(OperatingSystem::Windows))
    };
    members::judge(members, !name.as_ref().is_some_and(is_windows), findings);

    let mut read = ReadMembers::new();
    for (index, (member, contents)) in members.iter().zip(contents).enumerate() {
        match contents {
            Some(Ok(contents)) => {
                if let Some(name) = member.name() {
                    if let Some(limit) = text_limit(name).filter(|_| contents.text.is_none()) {
                        let message = format!("it has {} bytes, more than the limit of {limit}", member.size);
                        findings.add_member(text_rule(name), &member.name_lossy(), message);
                    }
                    read.entry(name).or_insert((member, contents));
                }
            }
            Some(Err(_)) if wheel.unreadable.contains(&index) => {}
            Some(Err(Unread::Archive(reason))) => {
                findings.add_member(&rule::ZIP_CONTENTS, &member.name_lossy(), reason);
            }
            Some(Err(Unread::Io(error))) => findings.add(&rule::FILE_UNREADABLE, error.to_string()),
            None => {}
        }
    }

    let mut judged = Wheel {
        project: name.as_ref().map(WheelFilename::normalized_project).unwrap_or_default(),
        version: name.as_ref().map(|name| name.version().to_string()).unwrap_or_default(),
        path: wheel.path,
        file_name: wheel.file_name,
        name,
        metadata: None,
        requirements: Vec::new(),
        unpacked: members.iter().fold(0, |total, member| total.saturating_add(member.size)),
        built: None,
        known_packages: KnownPackages::default(),
        target: None,
        sha256: None,
        binaries: Vec::new(),
        files: Vec::new(),
    };
    if wheel.is_bomb {
        return judged;
    }
    let dist_info = dist_info(members, judged.name.as_ref(), findings);
    let mut generator = String::new();
    let mut scripts = Vec::new();
    if let Some(dist_info) = &dist_info {
        let text = |file: &str| -> Option<&[u8]> {
            read.get(format!("{dist_info}/{file}").as_str()).and_then(|(_, contents)| contents.text.as_deref())
        };
        for file in ["METADATA", "WHEEL", "RECORD"] {
            if !members.iter().any(|member| member.name == format!("{dist_info}/{file}").as_bytes()) {
                findings.add(&rule::WHEEL_DIST_INFO, format!("{dist_info}/{file} is missing"));
            }
        }
        if let Some(bytes) = text("METADATA") {
            let has = |file: &str| read.contains_key(format!("{dist_info}/licenses/{file}").as_str());
            let said = metadata::judge(bytes, judged.name.as_ref(), ours, has, findings);
            judged.version = said.version.unwrap_or(judged.version);
            judged.requirements = said.requirements;
            judged.metadata = Some(bytes.to_vec());
        }
        if let Some(bytes) = text("WHEEL") {
            generator = wheel_file::judge(bytes, judged.name.as_ref(), &judged.project, ours, findings);
        }
        if let Some(bytes) = text("RECORD") {
            record::judge(bytes, &format!("{dist_info}/RECORD"), &wheel.zip, &read, findings);
        }
        if let Some(bytes) = text("entry_points.txt") {
            scripts = entry_points::judge(bytes, findings);
        }
    }
    let stem = judged.name.as_ref().map(WheelFilename::stem);
    installed::judge(members.iter().filter_map(Member::name), stem, dist_info.as_deref(), &scripts, findings);
    if let Some(name) = &judged.name {
        let tags = platform_tags::judge_tags(name.tags(), findings);
        let is_runtime = ours.is_some_and(|ours| judged.project == ours.runtime);
        let binaries: Vec<(&str, &Binary)> = {
            let mut binaries: Vec<_> = read
                .iter()
                .filter_map(|(path, (_, contents))| Some((*path, contents.binary.as_ref()?.as_ref().ok()?)))
                .collect();
            binaries.sort_unstable_by_key(|(path, _)| *path);
            binaries
        };
        platform_tags::judge_binaries(&binaries, &tags, is_runtime, findings);
        if is_runtime {
            judged.target = runtime::judge(
                &judged.version,
                name.tags(),
                &tags,
                &runtime::read_files(&read),
                dist_info.as_deref(),
                findings,
            );
        }
        let is_pure = name.tags().is_py3_none() && name.tags().platform() == [PlatformName::Known(PlatformTag::Any)];
        if ours.is_some_and(|ours| judged.project == ours.sdk) && !is_pure {
            findings.add(&rule::SDK_TAG, "it is not tagged py3-none-any");
        }
    }
    let mut unreadable: Vec<(&str, &String)> = read
        .iter()
        .filter_map(|(path, (_, contents))| Some((*path, contents.binary.as_ref()?.as_ref().err()?)))
        .collect();
    unreadable.sort_unstable();
    for (path, reason) in unreadable {
        findings.add_member(&rule::BINARY_UNREADABLE, path, reason);
    }
    if let Some(version) = generator.strip_prefix("codex-pack ") {
        judge_own_form(members, dist_info.as_deref(), findings);
        let directory = format!("{}/sboms/", dist_info.as_deref().unwrap_or_default());
        let sbom = read.iter().filter(|(path, _)| path.starts_with(&directory)).min_by_key(|(path, _)| **path);
        let sbom = sbom.and_then(|(_, (_, contents))| contents.text.as_deref()).unwrap_or_default();
        judged.known_packages = KnownPackages::of_sbom(sbom);
        judged.built = Some(Built {
            codex_pack: version.to_owned(),
            recorded: Recorded::read(sbom),
            timestamp: members.first().map_or(Timestamp::FIXED, |member| Timestamp::from_dos(member.modified)),
            knows_crates: !judged.known_packages.is_empty(),
        });
    }
    judged.files = read
        .iter()
        .map(|(path, (member, contents))| MemberDigest {
            path: (*path).into(),
            size: member.size,
            sha256: contents.sha256,
        })
        .collect();
    judged.files.sort_unstable_by(|left, right| left.path.cmp(&right.path));
    judged.binaries =
        read.into_iter().filter_map(|(path, (_, contents))| Some((path.to_owned(), contents.binary?.ok()?))).collect();
    judged.binaries.sort_unstable_by(|(left, _), (right, _)| left.cmp(right));
    judged
}

/// Finds the one `.dist-info` directory.
fn dist_info(members: &[Member], name: Option<&WheelFilename>, findings: &mut Findings) -> Option<String> {
    let names = || members.iter().filter_map(Member::name);
    let is_one = |path: &&str| path.len() > 10 && path.to_ascii_lowercase().ends_with(".dist-info");
    let tops: BTreeSet<&str> = names().map(|path| path.split('/').next().unwrap_or(path)).collect();
    let directories: Vec<&str> = tops.iter().copied().filter(is_one).collect();
    let [directory] = directories[..] else {
        findings.add(
            &rule::WHEEL_DIST_INFO,
            match directories.len() {
                0 => "it has no .dist-info directory".into(),
                _ => format!("it has several .dist-info directories: {}", directories.join(", ")),
            },
        );
        return None;
    };
    if let Some(name) = name {
        let expected = format!("{}.dist-info", name.stem());
        if directory != expected {
            findings.add(&rule::WHEEL_DIST_INFO, format!("it is named {directory}, not {expected}"));
        }
    }
    Some(directory.into())
}

/// The form that codex-pack gives its wheels.
fn judge_own_form(members: &[Member], dist_info: Option<&str>, findings: &mut Findings) {
    let in_dist_info = |member: &Member| {
        dist_info.is_some_and(|directory| {
            member.name.strip_prefix(directory.as_bytes()).is_some_and(|rest| rest.starts_with(b"/"))
        })
    };
    let key = |member: &Member| {
        (in_dist_info(member), in_dist_info(member) && member.name.ends_with(b"/RECORD"), member.name.clone())
    };
    if let Some(pair) = members.windows(2).find(|pair| key(&pair[0]) > key(&pair[1])) {
        findings.add_member(&rule::OWN_FORM, &pair[1].name_lossy(), "it is out of order");
    }
    for member in members {
        let mode = member.unix_mode().unwrap_or_default();
        if !matches!(mode, 0o100_644 | 0o100_755) {
            findings.add_member(
                &rule::OWN_FORM,
                &member.name_lossy(),
                format!("its mode is {mode:o}, not 100644 or 100755"),
            );
        }
    }
    if let Some(member) =
        members.iter().find(|member| Some(member.modified) != members.first().map(|first| first.modified))
    {
        findings.add_member(&rule::OWN_FORM, &member.name_lossy(), "its date differs from the others");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_is_too_large_breaks_the_rule_that_would_have_judged_it() {
        let rule = |name: &str| text_rule(name).name;
        assert_eq!(rule("x-1.dist-info/METADATA"), "metadata-format");
        assert_eq!(rule("x-1.dist-info/WHEEL"), "wheel-version");
        assert_eq!(rule("x-1.dist-info/RECORD"), "record-format");
        assert_eq!(rule("x-1.dist-info/entry_points.txt"), "wheel-entry-points");
        assert_eq!(rule(runtime::PACKAGE_FILE), "runtime-package-file");
        assert_eq!(rule("x-1.dist-info/sboms/x.cdx.json"), "runtime-sbom");
    }
}
