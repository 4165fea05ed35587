//! The rules on the members of an archive: names, kinds, modes.

use std::collections::HashMap;

use super::finding::Findings;
use super::rule;
use crate::archive::zip::{Kind, Member};

/// The longest path and the most directories one inside the other that every system unpacks.
const NAME_LIMIT: usize = 1024;
const COMPONENT_LIMIT: usize = 255;
const DEPTH_LIMIT: usize = 32;

/// Judges names, kinds and modes; names by what Windows can have too where the wheel is `for_windows`.
pub(super) fn judge(members: &[Member], for_windows: bool, findings: &mut Findings) {
    let mut folded: HashMap<String, &Member> = HashMap::new();
    for member in members {
        let shown = if member.name.len() > NAME_LIMIT {
            format!("{}…", member.name_lossy().chars().take(60).collect::<String>())
        } else {
            member.name_lossy()
        };
        match member.name() {
            None => findings.add_member(&rule::MEMBER_NAME, &shown, "its name is not UTF-8"),
            Some(name) => {
                if let Some(fault) = name_fault(name, member.says_utf8(), for_windows) {
                    findings.add_member(&rule::MEMBER_NAME, &shown, fault);
                }
                // Equal names are duplicates, which another rule forbids.
                if name.len() <= NAME_LIMIT
                    && let Some(other) = folded.insert(name.to_lowercase(), member)
                    && other.name != member.name
                {
                    let message = format!("it differs from `{}` in the case of letters only", other.name_lossy());
                    findings.add_member(&rule::MEMBER_NAME_CASE, &shown, message);
                }
            }
        }
        match member.kind() {
            Kind::File | Kind::Directory => {}
            Kind::Link => findings.add_member(&rule::MEMBER_KIND, &shown, "it is a symbolic link"),
            Kind::Special => findings.add_member(&rule::MEMBER_KIND, &shown, "it is a device, pipe or socket"),
        }
        if let Some(mode) = member.unix_mode() {
            if mode & 0o7000 != 0 {
                let message = format!("its mode {:o} sets the user, group or sticky bit", mode & 0o7777);
                findings.add_member(&rule::MEMBER_MODE, &shown, message);
            } else if mode & 0o400 == 0 {
                let message = format!("its mode {:o} does not let its owner read it", mode & 0o7777);
                findings.add_member(&rule::MEMBER_MODE, &shown, message);
            }
        }
    }
}

/// What is wrong with a member's name.
fn name_fault(name: &str, says_utf8: bool, for_windows: bool) -> Option<String> {
    if !name.is_ascii() && !says_utf8 {
        return Some("its name is not ASCII, and not marked as UTF-8".into());
    }
    if name.len() > NAME_LIMIT {
        return Some(format!("its name has {} bytes, more than {NAME_LIMIT}", name.len()));
    }
    if name.chars().any(|letter| letter.is_control() || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')) {
        return Some("its name holds an unprintable character".into());
    }
    if name.starts_with('/') {
        return Some("its name is absolute".into());
    }
    if name.contains('\\') {
        return Some("its name holds a backslash".into());
    }
    let path = name.strip_suffix('/').unwrap_or(name);
    let components: Vec<&str> = path.split('/').collect();
    if components.len() > DEPTH_LIMIT {
        return Some(format!("it lies {} directories deep, more than {DEPTH_LIMIT}", components.len()));
    }
    for component in components {
        if component.is_empty() {
            return Some("its name has an empty component".into());
        }
        if matches!(component, "." | "..") {
            return Some(format!("its name has the component `{component}`"));
        }
        if component.len() > COMPONENT_LIMIT {
            return Some(format!("a component of its name has {} bytes, more than {COMPONENT_LIMIT}", component.len()));
        }
        if for_windows {
            if component.ends_with(['.', ' ']) || component.contains(['<', '>', ':', '"', '|', '?', '*']) {
                return Some(format!("Windows cannot have a file named `{component}`"));
            }
            let stem = component.split('.').next().unwrap_or_default().to_ascii_uppercase();
            let numbered =
                |prefix: &str| stem.strip_prefix(prefix).is_some_and(|rest| matches!(rest.as_bytes(), [b'1'..=b'9']));
            if matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL") || numbered("COM") || numbered("LPT") {
                return Some(format!("`{component}` is the name of a device on Windows"));
            }
        }
    }
    None
}
