//! RECORD: reading it, and the rules on it.

use std::collections::{BTreeMap, BTreeSet};

use super::contents::ReadMembers;
use super::finding::Findings;
use super::rule;
use crate::archive::zip::{Kind, Member};

/// Judges RECORD of a wheel: it lists every member with its digest and size, and nothing else.
pub(super) fn judge(
    bytes: &[u8],
    record_path: &str,
    members: &[Member],
    read: &ReadMembers<'_>,
    findings: &mut Findings,
) {
    let lines = match parse(bytes) {
        Ok(lines) => lines,
        Err(reason) => return findings.add(&rule::RECORD_FORMAT, format!("RECORD: {reason}")),
    };
    let mut listed: BTreeMap<&str, &Line> = BTreeMap::new();
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
                let found = contents.sha256.url_safe_base64();
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

/// One line of RECORD.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Line {
    path: String,
    hash: String,
    size: String,
}

/// Reads RECORD (PEP 376): comma-separated values, quoted where needed. `Err` says what is wrong.
fn parse(bytes: &[u8]) -> Result<Vec<Line>, String> {
    let text = std::str::from_utf8(bytes).map_err(|_| "it is not UTF-8".to_owned())?;
    let mut lines = Vec::new();
    for (index, line) in text.lines().enumerate() {
        if line.is_empty() {
            continue;
        }
        let fields = split_line(line).ok_or_else(|| format!("its line {} has a quote without its end", index + 1))?;
        let [path, hash, size]: [String; 3] = fields
            .try_into()
            .map_err(|fields: Vec<String>| format!("its line {} has {} fields, not 3", index + 1, fields.len()))?;
        lines.push(Line { path, hash, size });
    }
    Ok(lines)
}

fn split_line(line: &str) -> Option<Vec<String>> {
    let mut fields = vec![String::new()];
    let mut letters = line.chars().peekable();
    let mut quoted = false;
    while let Some(letter) = letters.next() {
        let field = fields.last_mut()?;
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                field.push('"');
            }
            '"' if quoted => quoted = false,
            '"' if field.is_empty() => quoted = true,
            ',' if !quoted => fields.push(String::new()),
            other => field.push(other),
        }
    }
    (!quoted).then_some(fields)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn record_lines() {
        let lines = parse(b"a.py,sha256=x,1\r\n\"b,\"\"c\"\"\",,\n").unwrap();
        let paths: Vec<&str> = lines.iter().map(|line| line.path.as_str()).collect();
        assert_eq!(paths, ["a.py", "b,\"c\""]);
        assert_eq!(parse(b"a.py").unwrap_err(), "its line 1 has 1 fields, not 3");
        assert_eq!(parse(b"\"a.py,,").unwrap_err(), "its line 1 has a quote without its end");
    }
}
