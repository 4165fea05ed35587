//! The rules on the members of an archive: names, kinds, modes.

use super::finding::Findings;
use super::rule;
use crate::archive::zip::{Kind, Member};
use crate::plan::{Clash, EntryPath, Names};

/// How much of a name is shown.
const SHOWN: usize = 200;

/// The system whose attributes hold a mode for every installer.
const UNIX: u8 = 3;

/// The bits of a mode that say what a file is, and the value for an ordinary one.
const FILE_TYPE: u32 = 0o170_000;
const ORDINARY: u32 = 0o100_000;

/// Judges names by the policy that packages are read and staged by, kinds, and modes. `installs_modes` says that the wheel is for a
/// system whose files have execute bits to lose.
pub(super) fn judge(members: &[Member], installs_modes: bool, findings: &mut Findings) {
    let mut names = Names::default();
    for member in members {
        let shown: String = member.name_lossy().chars().take(SHOWN).collect();
        match member.name() {
            None => findings.add_member(&rule::MEMBER_NAME, &shown, "its name is not UTF-8"),
            Some(name) => judge_name(member, name, &shown, &mut names, findings),
        }
        match member.kind() {
            Kind::File | Kind::Directory => {}
            Kind::Link => findings.add_member(&rule::MEMBER_KIND, &shown, "it is a symbolic link"),
            Kind::Special => findings.add_member(&rule::MEMBER_KIND, &shown, "it is a device, pipe or socket"),
        }
        if let Some(fault) = mode_fault(member, installs_modes) {
            findings.add_member(&rule::MEMBER_MODE, &shown, fault);
        }
    }
}

fn judge_name(member: &Member, name: &str, shown: &str, names: &mut Names, findings: &mut Findings) {
    if !name.is_ascii() && !member.says_utf8() {
        return findings.add_member(&rule::MEMBER_NAME, shown, "its name is not ASCII, and not marked as UTF-8");
    }
    let path = name.strip_suffix('/').unwrap_or(name);
    if let Err(error) = path.parse::<EntryPath>() {
        return findings.add_member(&rule::MEMBER_NAME, shown, error.reason());
    }
    let added = if member.kind() == Kind::Directory { names.add_directory(path) } else { names.add_file(path) };
    match added {
        // Equal names are duplicates, which another rule forbids.
        Ok(()) | Err(Clash::Duplicate) => {}
        Err(clash @ Clash::Spelling { .. }) => {
            findings.add_member(&rule::MEMBER_NAME_CASE, shown, clash.to_string());
        }
        Err(clash @ Clash::FileAndDirectory(_)) => findings.add_member(&rule::MEMBER_NAME, shown, clash.to_string()),
    }
}

/// Whether it is among the programs that a wheel brings as files.
fn is_script(name: &[u8]) -> bool {
    let mut parts = name.split(|byte| *byte == b'/');
    parts.next().is_some_and(|first| first.ends_with(b".data")) && parts.next() == Some(b"scripts")
}

/// What is wrong with a member's mode.
fn mode_fault(member: &Member, installs_modes: bool) -> Option<String> {
    let mode = member.unix_mode().unwrap_or_default();
    if mode == 0 {
        let told = "it has no mode, and not all installers make such a script executable";
        return (installs_modes && member.kind() == Kind::File && is_script(&member.name)).then(|| told.into());
    }
    let bits = mode & 0o7777;
    if bits & 0o7000 != 0 {
        return Some(format!("its mode {bits:o} sets the user, group or sticky bit"));
    }
    if bits & 0o400 == 0 {
        return Some(format!("its mode {bits:o} does not let its owner read it"));
    }
    if !installs_modes || member.kind() != Kind::File {
        return None;
    }
    if bits & 0o111 == 0 {
        // pip installs it unchanged, uv makes it executable.
        let told = || format!("its mode is {bits:o}, and not all installers make such a script executable");
        return is_script(&member.name).then(told);
    }
    // pip keeps the execute bit of what is marked as an ordinary file; uv keeps that of entries made on Unix.
    if mode & FILE_TYPE != ORDINARY {
        return Some(format!("its mode {mode:o} lacks the file type, so pip drops the execute bit"));
    }
    (member.creator_system != UNIX)
        .then(|| format!("its mode {mode:o} is for system {}, so uv drops the execute bit", member.creator_system))
}
