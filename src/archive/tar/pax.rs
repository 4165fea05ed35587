//! Extended headers (POSIX pax): records of a key and a value before the member they describe, or before all members.

use std::collections::BTreeMap;

/// What keys begin with that say nothing about names, sizes and contents, and that readers pass over.
const PASSED_OVER: [&str; 7] =
    ["SCHILY.xattr.", "SCHILY.acl.", "SCHILY.dev", "SCHILY.ino", "SCHILY.nlink", "SCHILY.fflags", "LIBARCHIVE."];

/// Why a record is refused, if it is. What readers refuse, or understand differently, is refused: sparse files, other encodings, what
/// makers of systems have added, and numbers that are none.
fn fault(key: &str, value: &[u8]) -> Option<String> {
    let is_number = |value: &str| !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit());
    let text = std::str::from_utf8(value);
    let good = match (key, text) {
        ("comment" | "uname" | "gname", Ok(text)) => !text.contains('\0'),
        ("path", Ok(text)) => !text.is_empty() && !text.contains('\0'),
        ("size", Ok(text)) => is_number(text) && text.len() < 19 && (text == "0" || !text.starts_with('0')),
        ("mtime" | "atime" | "ctime", Ok(text)) => {
            let (seconds, fraction) = text.split_once('.').unwrap_or((text, "0"));
            is_number(seconds) && seconds.len() < 12 && is_number(fraction) && fraction.len() < 12
        }
        ("uid" | "gid", Ok(text)) => is_number(text) && text.parse::<u32>().is_ok(),
        _ if PASSED_OVER.iter().any(|start| key.starts_with(start)) => text.is_ok() || key.starts_with("SCHILY.xattr."),
        _ => return Some(format!("has the extended header {key:?}, which readers understand differently")),
    };
    (!good).then(|| format!("has the extended header {key:?} with an invalid value"))
}

/// Keys that a global header may hold.
const HARMLESS: [&str; 8] = ["comment", "mtime", "atime", "ctime", "uid", "gid", "uname", "gname"];

/// What the records of one extended header say of the next member.
#[derive(Debug, Default)]
pub(super) struct Extended {
    /// Its name.
    pub(super) path: Option<String>,
    /// Its size.
    pub(super) size: Option<u64>,
}

/// Reads the extended header of one member. `Err` says why it is refused.
pub(super) fn of_member(bytes: &[u8]) -> Result<Extended, String> {
    let mut records = records(bytes)?;
    let path = records.remove("path");
    let size = records.remove("size").and_then(|size| size.parse().ok());
    Ok(Extended { path, size })
}

/// Reads a global extended header, as git writes one with a comment. `Err` says why it is refused.
pub(super) fn global(bytes: &[u8]) -> Result<(), String> {
    match records(bytes)?.keys().find(|key| !HARMLESS.contains(&key.as_str())) {
        Some(key) => {
            Err(format!("is a global header with {key:?}, which not all readers apply to the following members"))
        }
        None => Ok(()),
    }
}

/// The records: length, space, key, `=`, value, line feed, where the length counts all of that.
fn records(bytes: &[u8]) -> Result<BTreeMap<String, String>, String> {
    let malformed = || "has a malformed extended header".to_owned();
    let mut records = BTreeMap::new();
    let mut rest = bytes;
    while !rest.is_empty() {
        let digits = rest.iter().position(|byte| *byte == b' ').filter(|at| *at < 10).ok_or_else(malformed)?;
        let (number, _) = rest.split_at(digits);
        if !number.iter().all(u8::is_ascii_digit) || number.starts_with(b"0") {
            return Err(malformed());
        }
        let length = std::str::from_utf8(number).ok().and_then(|number| number.parse::<usize>().ok());
        let (record, after) = length.and_then(|length| rest.split_at_checked(length)).ok_or_else(malformed)?;
        let text = record.get(digits + 1..).and_then(|text| text.strip_suffix(b"\n")).ok_or_else(malformed)?;
        // The crate `tar` takes what follows a line feed for the next record.
        if text.contains(&b'\n') {
            return Err(
                "has an extended header with a line feed in a record, which readers understand differently".into()
            );
        }
        let equals = text.iter().position(|byte| *byte == b'=').filter(|at| *at > 0).ok_or_else(malformed)?;
        let key = String::from_utf8(text[..equals].to_vec()).map_err(|_| malformed())?;
        let value = &text[equals + 1..];
        if let Some(fault) = fault(&key, value) {
            return Err(fault);
        }
        // Attributes of a file system are bytes; what is used here is text.
        let value = String::from_utf8_lossy(value).into_owned();
        if records.contains_key(&key) {
            return Err(format!("has the extended header {key:?} twice"));
        }
        records.insert(key, value);
        rest = after;
    }
    if records.is_empty() {
        return Err(malformed());
    }
    Ok(records)
}
