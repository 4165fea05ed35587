//! The rules on one wheel, whoever made it.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::PathBuf;
use std::str::FromStr;

use super::contents::{Contents, Unread};
use super::finding::Findings;
use super::metadata::{Fields, RecordLine, Requirement, check_specifiers, is_project_name, parse_record};
use super::rule::{self, Rule};
use super::{members, promises, runtime};
use crate::archive::zip::{Kind, Member, Problem, ZipArchive};
use crate::binary::Binary;
use crate::distribution::{normalize, url_safe_base64};

/// The parts of a wheel's file name (PEP 427).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WheelName {
    /// The project's name, as the file name spells it.
    pub project: String,
    /// The version, in PEP 440.
    pub version: String,
    /// The Python tags.
    pub python: Vec<String>,
    /// The ABI tags.
    pub abi: Vec<String>,
    /// The platform tags.
    pub platform: Vec<String>,
}

impl WheelName {
    /// Takes a file name apart. `Err` says what is wrong.
    pub fn parse(file_name: &str) -> Result<WheelName, String> {
        let stem = file_name.strip_suffix(".whl").ok_or("it does not end with .whl")?;
        let parts: Vec<&str> = stem.split('-').collect();
        let (project, version, build, [python, abi, platform]) = match parts[..] {
            [project, version, python, abi, platform] => (project, version, None, [python, abi, platform]),
            [project, version, build, python, abi, platform] => {
                (project, version, Some(build), [python, abi, platform])
            }
            _ => return Err(format!("it has {} parts between hyphens, not 5 or 6", parts.len())),
        };
        if !is_project_name(project) {
            return Err(format!("`{project}` is no project name"));
        }
        if pep440_rs::Version::from_str(&version.replace('_', "-")).is_err() {
            return Err(format!("`{version}` is no version (PEP 440)"));
        }
        if build.is_some_and(|build| !build.starts_with(|letter: char| letter.is_ascii_digit())) {
            return Err("its build tag does not begin with a digit".into());
        }
        let tags = |text: &str| -> Result<Vec<String>, String> {
            let tags: Vec<String> = text.split('.').map(str::to_owned).collect();
            let plain =
                |tag: &String| !tag.is_empty() && tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
            if tags.iter().all(plain) { Ok(tags) } else { Err(format!("`{text}` is no set of tags")) }
        };
        Ok(WheelName {
            project: project.into(),
            version: version.into(),
            python: tags(python)?,
            abi: tags(abi)?,
            platform: tags(platform)?,
        })
    }

    /// Every combination of the three sets, as WHEEL lists them.
    fn expanded(&self) -> BTreeSet<String> {
        let compressed = [&self.python, &self.abi, &self.platform].map(|set| set.join("."));
        expand(&compressed.join("-")).into_iter().collect()
    }
}

/// The single tags of a compressed one: `py2.py3-none-any` is two.
fn expand(tag: &str) -> Vec<String> {
    let sets: Vec<Vec<&str>> = tag.split('-').map(|set| set.split('.').collect()).collect();
    let [python, abi, platform] = &sets[..] else { return vec![tag.into()] };
    let mut all = Vec::new();
    for python in python {
        for abi in abi {
            all.extend(platform.iter().map(|platform| format!("{python}-{abi}-{platform}")));
        }
    }
    all
}

/// A file in a wheel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct WheelFile {
    pub(super) path: String,
    pub(super) size: u64,
    pub(super) sha256: [u8; 32],
    pub(super) mode: u32,
}

/// What later rules need to know of a wheel.
#[derive(Debug)]
pub(super) struct Wheel {
    pub(super) path: PathBuf,
    pub(super) file_name: String,
    pub(super) name: Option<WheelName>,
    /// The normalised project name.
    pub(super) project: String,
    /// The version in METADATA, else in the file name.
    pub(super) version: String,
    pub(super) metadata: Option<Vec<u8>>,
    pub(super) requirements: Vec<Requirement>,
    pub(super) unpacked: u64,
    /// Whether WHEEL says that codex-pack made it.
    pub(super) made_by_codex_pack: bool,
    pub(super) files: Vec<WheelFile>,
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

/// An archive this small may have any ratio.
const BOMB_SIZE: u64 = 64 << 20;
const BOMB_RATIO: u64 = 50;

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
    let length = zip.length().max(1);
    let unpacked = zip.members().iter().fold(0_u64, |total, member| total.saturating_add(member.size));
    let is_bomb = unpacked > BOMB_SIZE && unpacked / length >= BOMB_RATIO;
    if is_bomb {
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
        Problem::EntryCount { .. } | Problem::EndMismatch | Problem::Disk => &rule::ZIP_END_RECORD,
        Problem::Comment | Problem::MemberComment { .. } => &rule::ZIP_COMMENT,
        Problem::Duplicate { .. } => &rule::ZIP_DUPLICATE,
        Problem::Encrypted { .. } => &rule::ZIP_ENCRYPTED,
        Problem::Method { .. } => &rule::ZIP_METHOD,
        Problem::DataDescriptor { .. } => &rule::ZIP_DATA_DESCRIPTOR,
        Problem::StoredSize { .. } | Problem::LocalHeader { .. } | Problem::Mismatch { .. } => {
            &rule::ZIP_HEADER_MISMATCH
        }
        Problem::Extra { .. } => &rule::ZIP_EXTRA_FIELD,
    }
}

/// Whether the contents of a member are read as text.
pub(super) fn is_text(name: &str) -> bool {
    let Some((directory, file)) = name.split_once('/') else { return false };
    if directory.ends_with(".dist-info") {
        return matches!(file, "METADATA" | "WHEEL" | "RECORD" | "entry_points.txt") || file.starts_with("sboms/");
    }
    name == runtime::PACKAGE_FILE
}

/// Judges an opened wheel whose members have been read. `contents` is in the order of its members.
pub(super) fn judge(
    wheel: OpenWheel,
    contents: Vec<Option<Result<Contents, Unread>>>,
    findings: &mut Findings,
) -> Wheel {
    let name = match WheelName::parse(&wheel.file_name) {
        Ok(name) => Some(name),
        Err(reason) => {
            findings.add(&rule::WHEEL_FILE_NAME, reason);
            None
        }
    };
    let members = wheel.zip.members();
    let for_windows =
        name.as_ref().is_none_or(|name| name.platform.iter().any(|tag| tag == "any" || tag.starts_with("win")));
    members::judge(members, for_windows, findings);

    let mut read: HashMap<&str, (&Member, Contents)> = HashMap::new();
    for (index, (member, contents)) in members.iter().zip(contents).enumerate() {
        match contents {
            Some(Ok(contents)) => {
                if let Some(name) = member.name() {
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
        project: name.as_ref().map(|name| normalize(&name.project)).unwrap_or_default(),
        version: name.as_ref().map(|name| name.version.clone()).unwrap_or_default(),
        path: wheel.path,
        file_name: wheel.file_name,
        name,
        metadata: None,
        requirements: Vec::new(),
        unpacked: members.iter().fold(0, |total, member| total.saturating_add(member.size)),
        made_by_codex_pack: false,
        files: Vec::new(),
    };
    if wheel.is_bomb {
        return judged;
    }
    let dist_info = dist_info(members, judged.name.as_ref(), findings);
    let mut generator = String::new();
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
            judge_metadata(bytes, &mut judged, has, findings);
            judged.metadata = Some(bytes.to_vec());
        }
        if let Some(bytes) = text("WHEEL") {
            generator = judge_wheel_file(bytes, judged.name.as_ref(), &judged.project, findings);
        }
        if let Some(bytes) = text("RECORD") {
            judge_record(bytes, &format!("{dist_info}/RECORD"), members, &read, findings);
        }
        if let Some(bytes) = text("entry_points.txt") {
            judge_entry_points(bytes, findings);
        }
    }
    if let Some(name) = &judged.name {
        let tags = promises::judge_tags(name, findings);
        let is_runtime = judged.project == super::RUNTIME;
        let binaries: Vec<(&str, &Binary)> = {
            let mut binaries: Vec<_> = read
                .iter()
                .filter_map(|(path, (_, contents))| Some((*path, contents.binary.as_ref()?.as_ref().ok()?)))
                .collect();
            binaries.sort_unstable_by_key(|(path, _)| *path);
            binaries
        };
        promises::judge_binaries(&binaries, &tags, is_runtime, findings);
        if is_runtime {
            runtime::judge(&judged.version, name, &tags, &read, dist_info.as_deref(), findings);
        }
        if judged.project == super::SDK && (name.platform != ["any"] || name.abi != ["none"] || name.python != ["py3"])
        {
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
    judged.made_by_codex_pack = generator.starts_with("codex-pack ");
    if judged.made_by_codex_pack {
        judge_own_form(members, dist_info.as_deref(), findings);
    }
    judged.files = read
        .iter()
        .map(|(path, (member, contents))| WheelFile {
            path: (*path).into(),
            size: member.size,
            sha256: contents.sha256,
            mode: member.unix_mode().unwrap_or_default(),
        })
        .collect();
    judged.files.sort_unstable_by(|left, right| left.path.cmp(&right.path));
    judged
}

/// Finds the one `.dist-info` directory.
fn dist_info(members: &[Member], name: Option<&WheelName>, findings: &mut Findings) -> Option<String> {
    let mut directories: Vec<&str> = members
        .iter()
        .filter_map(|member| member.name()?.split_once('/'))
        .map(|(top, _)| top)
        .filter(|top| top.ends_with(".dist-info"))
        .collect();
    directories.sort_unstable();
    directories.dedup();
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
        let stem = directory.strip_suffix(".dist-info").unwrap_or(directory);
        let agrees = stem.rsplit_once('-').is_some_and(|(project, version)| {
            normalize(project) == normalize(&name.project) && same_version(version, &name.version)
        });
        if !agrees {
            let expected = format!("{}-{}.dist-info", name.project, name.version);
            findings.add(&rule::WHEEL_DIST_INFO, format!("it is named {directory}, not {expected}"));
        }
    }
    Some(directory.into())
}

/// Whether two spellings are of one version.
pub(super) fn same_version(left: &str, right: &str) -> bool {
    let parse = |text: &str| pep440_rs::Version::from_str(&text.replace('_', "-"));
    match (parse(left), parse(right)) {
        (Ok(left), Ok(right)) => left == right,
        _ => left == right,
    }
}

/// An index refuses longer ones.
const SUMMARY_LIMIT: usize = 512;

fn judge_metadata(bytes: &[u8], wheel: &mut Wheel, has_license: impl Fn(&str) -> bool, findings: &mut Findings) {
    let Some(fields) = judge_core_metadata(bytes, "METADATA", findings) else { return };
    let is_new = fields
        .one("metadata-version")
        .is_some_and(|version| !matches!(version, "2.1" | "2.2" | "2.3") && version.starts_with("2."));
    // Before metadata 2.4 the field had no agreed meaning.
    for file in fields.all("license-file").filter(|file| is_new && !has_license(file)) {
        findings.add(&rule::METADATA_LICENSE_FILE, format!("License-File `{file}` is not in .dist-info/licenses/"));
    }
    if let Some(name) = &wheel.name {
        if let Some(project) = fields.one("name").filter(|project| normalize(project) != normalize(&name.project)) {
            findings.add(&rule::METADATA_NAME, format!("METADATA says `{project}`, the file name `{}`", name.project));
        }
        if let Some(version) = fields.one("version").filter(|version| !same_version(version, &name.version)) {
            findings.add(&rule::METADATA_VERSION, format!("METADATA says {version}, the file name {}", name.version));
        }
    }
    if let Some(version) = fields.one("version") {
        wheel.version = version.into();
    }
    wheel.requirements = fields.all("requires-dist").filter_map(|text| Requirement::parse(text).ok()).collect();
    if wheel.project == super::SDK {
        judge_pin(&fields, &wheel.version, findings);
    }
}

/// The rules on METADATA and PKG-INFO alike. `None`: they cannot be read.
pub(super) fn judge_core_metadata(bytes: &[u8], file: &str, findings: &mut Findings) -> Option<Fields> {
    let fields = match Fields::parse(bytes) {
        Ok(fields) => fields,
        Err(reason) => {
            findings.add(&rule::METADATA_FORMAT, format!("{file}: {reason}"));
            return None;
        }
    };
    for fault in fields.faults_as_metadata() {
        findings.add(&rule::METADATA_FORMAT, format!("{file}: {fault}"));
    }
    if let Some(version) = fields.one("version") {
        match pep440_rs::Version::from_str(version) {
            Ok(parsed) if parsed.is_local() => {
                findings.add(&rule::METADATA_VERSION, format!("{version} is a local version"));
            }
            Ok(_) => {}
            Err(_) => findings.add(&rule::METADATA_VERSION, format!("`{version}` is no version (PEP 440)")),
        }
    }
    if let Some(summary) = fields.one("summary") {
        let length = summary.chars().count();
        if length > SUMMARY_LIMIT {
            findings.add(&rule::METADATA_SUMMARY, format!("the summary has {length} characters"));
        } else if summary.contains('\n') {
            findings.add(&rule::METADATA_SUMMARY, "the summary has several lines");
        }
    }
    if let Some(content_type) = fields.one("description-content-type") {
        let bare = content_type.split(';').next().unwrap_or_default().trim();
        if !matches!(bare, "text/plain" | "text/x-rst" | "text/markdown") {
            findings.add(&rule::METADATA_DESCRIPTION_TYPE, format!("`{bare}` is none of the three"));
        }
    }
    for requirement in fields.all("requires-dist") {
        if let Err(reason) = Requirement::parse(requirement) {
            findings.add(&rule::METADATA_REQUIREMENT, format!("Requires-Dist `{requirement}`: {reason}"));
        }
    }
    if let Some(Err(reason)) = fields.one("requires-python").map(check_specifiers) {
        findings.add(&rule::METADATA_REQUIREMENT, format!("Requires-Python: {reason}"));
    }
    for classifier in fields.all("classifier").filter(|classifier| classifier.starts_with("Private ::")) {
        findings.add(&rule::METADATA_CLASSIFIER, format!("`{classifier}` keeps it from being published"));
    }
    Some(fields)
}

/// The SDK's dependency on the runtime.
pub(super) fn judge_pin(fields: &Fields, version: &str, findings: &mut Findings) {
    let pins: Vec<Requirement> = fields
        .all("requires-dist")
        .filter_map(|text| Requirement::parse(text).ok())
        .filter(|requirement| requirement.project == super::RUNTIME)
        .collect();
    match &pins[..] {
        [] => findings.add(&rule::SDK_PIN, format!("it does not require {}", super::RUNTIME)),
        [pin] if pin.has_marker => findings.add(&rule::SDK_PIN, "it requires the runtime under a condition only"),
        [pin] if pin.specifiers != format!("=={version}") => {
            let found = if pin.specifiers.is_empty() { "any version" } else { &pin.specifiers };
            findings.add(&rule::SDK_PIN, format!("it requires {found} of the runtime, not =={version}"));
        }
        [_] => {}
        _ => findings.add(&rule::SDK_PIN, format!("it requires the runtime {} times", pins.len())),
    }
}

/// Judges WHEEL, and returns the program that it says made the wheel.
fn judge_wheel_file(bytes: &[u8], name: Option<&WheelName>, project: &str, findings: &mut Findings) -> String {
    let fields = match Fields::parse(bytes) {
        Ok(fields) => fields,
        Err(reason) => {
            findings.add(&rule::WHEEL_VERSION, format!("WHEEL: {reason}"));
            return String::new();
        }
    };
    match fields.one("wheel-version") {
        Some(version) if version.split('.').next() == Some("1") => {}
        Some(version) => findings.add(&rule::WHEEL_VERSION, format!("Wheel-Version is `{version}`, not 1.x")),
        None => findings.add(&rule::WHEEL_VERSION, "WHEEL has no Wheel-Version"),
    }
    let purelib = fields.one("root-is-purelib").map(str::to_ascii_lowercase);
    match purelib.as_deref() {
        Some("true") if project == super::RUNTIME => {
            findings.add(&rule::RUNTIME_TAG, "WHEEL says Root-Is-Purelib: true");
        }
        Some("false") if project == super::SDK => findings.add(&rule::SDK_TAG, "WHEEL says Root-Is-Purelib: false"),
        Some("true" | "false") => {}
        _ => findings.add(&rule::WHEEL_VERSION, "WHEEL has no Root-Is-Purelib of true or false"),
    }
    if let Some(name) = name {
        let is_ours = project == super::RUNTIME || project == super::SDK;
        // Some tools write the compressed set into one line, which installers expand.
        let lines = fields.all("tag").flat_map(|line| if is_ours { vec![line.to_owned()] } else { expand(line) });
        let said: BTreeSet<String> = lines.collect();
        let expected = name.expanded();
        let list = |tags: &BTreeSet<String>| tags.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
        if said != expected {
            findings
                .add(&rule::WHEEL_TAG_LINES, format!("WHEEL says {}, the file name {}", list(&said), list(&expected)));
        }
    }
    fields.one("generator").unwrap_or_default().into()
}

fn judge_record(
    bytes: &[u8],
    record_path: &str,
    members: &[Member],
    read: &HashMap<&str, (&Member, Contents)>,
    findings: &mut Findings,
) {
    let lines = match parse_record(bytes) {
        Ok(lines) => lines,
        Err(reason) => return findings.add(&rule::RECORD_FORMAT, format!("RECORD: {reason}")),
    };
    let mut listed: BTreeMap<&str, &RecordLine> = BTreeMap::new();
    for line in &lines {
        if listed.insert(&line.path, line).is_some() {
            findings.add_member(&rule::RECORD_FORMAT, &line.path, "RECORD lists it twice");
        }
    }
    // Signatures of RECORD cannot be in it (PEP 427).
    let signatures = [format!("{record_path}.jws"), format!("{record_path}.p7s")];
    let present: BTreeSet<&str> = members
        .iter()
        .filter(|member| member.kind() == Kind::File)
        .filter_map(Member::name)
        .filter(|name| !signatures.iter().any(|signature| signature == name))
        .collect();
    for path in present.iter().filter(|path| !listed.contains_key(*path)) {
        findings.add_member(&rule::RECORD_UNLISTED, path, "RECORD does not list it");
    }
    for (path, line) in listed {
        if !present.contains(path) {
            if !signatures.iter().any(|signature| signature == path) {
                findings.add_member(&rule::RECORD_ABSENT, path, "RECORD lists it, but it is not there");
            }
            continue;
        }
        if path == record_path {
            if !line.hash.is_empty() {
                findings.add_member(&rule::RECORD_FORMAT, path, "RECORD gives a hash for itself");
            }
            continue;
        }
        let Some((member, contents)) = read.get(path) else { continue };
        match line.hash.split_once('=') {
            Some(("sha256", said)) => {
                let found = url_safe_base64(&contents.sha256);
                if said.trim_end_matches('=') != said {
                    findings.add_member(&rule::RECORD_HASH, path, "its hash in RECORD is padded with `=`");
                } else if said != found {
                    findings.add_member(&rule::RECORD_HASH, path, format!("RECORD says sha256={said}, it has {found}"));
                }
            }
            Some((algorithm, _)) => {
                findings.add_member(&rule::RECORD_HASH, path, format!("RECORD gives it a {algorithm}, not a sha256"));
            }
            None => findings.add_member(&rule::RECORD_HASH, path, "RECORD gives it no hash"),
        }
        match line.size.parse::<u64>() {
            Ok(said) if said == member.size => {}
            Ok(said) => {
                findings.add_member(
                    &rule::RECORD_SIZE,
                    path,
                    format!("RECORD says {said} bytes, it has {}", member.size),
                );
            }
            Err(_) => findings.add_member(&rule::RECORD_SIZE, path, "RECORD gives it no size"),
        }
    }
}

fn judge_entry_points(bytes: &[u8], findings: &mut Findings) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return findings.add(&rule::WHEEL_ENTRY_POINTS, "entry_points.txt is not UTF-8");
    };
    let mut group = None;
    for line in text.lines().map(str::trim) {
        if line.is_empty() || line.starts_with(['#', ';']) {
            continue;
        }
        if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            group = Some(name.trim());
            continue;
        }
        let Some((name, target)) = line.split_once('=') else {
            findings.add(&rule::WHEEL_ENTRY_POINTS, format!("`{line}` is neither a group nor `name = target`"));
            continue;
        };
        let Some(group) = group else {
            findings.add(&rule::WHEEL_ENTRY_POINTS, format!("`{line}` stands in no group"));
            continue;
        };
        if matches!(group, "console_scripts" | "gui_scripts") {
            let target = target.split('[').next().unwrap_or_default().trim();
            let is_path = |text: &str| text.split('.').all(is_identifier);
            let is_script =
                target.split_once(':').is_some_and(|(module, object)| is_path(module.trim()) && is_path(object.trim()));
            if !is_script {
                let message = format!("the script `{}` names `{target}`, not module:object", name.trim());
                findings.add(&rule::WHEEL_ENTRY_POINTS, message);
            }
        }
    }
}

fn is_identifier(text: &str) -> bool {
    let begins = |letter: char| letter == '_' || letter.is_alphabetic();
    text.starts_with(begins) && text.chars().all(|letter| letter == '_' || letter.is_alphanumeric())
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
        findings.add_member(&rule::OWN_FORM, &pair[1].name_lossy(), "it is not in its place of the order");
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
        findings.add_member(&rule::OWN_FORM, &member.name_lossy(), "its date is not the date of the others");
    }
}
