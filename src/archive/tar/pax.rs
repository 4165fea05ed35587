//! Extended headers (POSIX pax): records of a key and a value that stand before the member they are about, or before all.

use std::collections::BTreeMap;

/// Keys whose meaning readers differ in, or that change what a member holds: sparse files, other encodings.
fn is_refused(key: &str) -> bool {
    key.starts_with("GNU.") || matches!(key, "hdrcharset" | "charset" | "SCHILY.realsize" | "SCHILY.filetype")
}

/// Keys that say nothing about names, sizes and contents.
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
    if let Some(key) = records.keys().find(|key| is_refused(key)) {
        return Err(format!("has the extended header {key:?}, which readers understand differently"));
    }
    let path = records.remove("path");
    if path.as_deref().is_some_and(|path| path.is_empty() || path.contains('\0')) {
        return Err("has an extended header whose path is empty or holds a zero byte".into());
    }
    let size = match records.remove("size") {
        None => None,
        Some(size) if size.bytes().all(|byte| byte.is_ascii_digit()) && size.len() < 19 => size.parse().ok(),
        Some(_) => return Err("has an extended header whose size is no number".into()),
    };
    Ok(Extended { path, size })
}

/// Reads a global extended header, as git writes one with a comment. `Err` says why it is refused.
pub(super) fn global(bytes: &[u8]) -> Result<(), String> {
    match records(bytes)?.keys().find(|key| !HARMLESS.contains(&key.as_str())) {
        Some(key) => {
            Err(format!("is a global header with {key:?}, which not all readers apply to the members after it"))
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
        let equals = text.iter().position(|byte| *byte == b'=').filter(|at| *at > 0).ok_or_else(malformed)?;
        let key = String::from_utf8(text[..equals].to_vec()).map_err(|_| malformed())?;
        let value = &text[equals + 1..];
        // Attributes of a file system are bytes; what is used here is text.
        let value = match std::str::from_utf8(value) {
            Ok(value) => value.to_owned(),
            Err(_) if matches!(key.as_str(), "path" | "size") => {
                return Err(format!("has an extended header whose {key} is not UTF-8"));
            }
            Err(_) => String::new(),
        };
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
