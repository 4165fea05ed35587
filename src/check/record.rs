//! RECORD: reading it, and the rules on it.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::contents::{ReadMembers, RecordHash, stronger};
use super::finding::Findings;
use super::{fields, rule};
use crate::archive::zip::{Kind, Member, ZipArchive};

/// Judges RECORD of a wheel: it lists every member with its digest and size, and nothing else.
pub(super) fn judge(
    bytes: &[u8],
    record_path: &str,
    zip: &ZipArchive,
    read: &ReadMembers<'_>,
    findings: &mut Findings,
) {
    let members = zip.members();
    // Some lines without a member are reported individually.
    let lines = match parse(bytes, members.len() + 2) {
        Ok(lines) => lines,
        Err(reason) => return findings.add(&rule::RECORD_FORMAT, format!("RECORD: {reason}")),
    };
    let mut listed: BTreeMap<&str, &Line<'_>> = BTreeMap::new();
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
            if signatures.iter().any(|signature| signature == path) {
                findings.add_member(&rule::RECORD_FORMAT, path, "RECORD lists it, which is a signature of RECORD");
            } else {
                findings.add_member(&rule::RECORD_ABSENT, path, "RECORD lists it, but it is not there");
            }
            continue;
        }
        if path == record_path {
            if !line.hash.is_empty() || !line.size.is_empty() {
                findings.add_member(&rule::RECORD_FORMAT, path, "RECORD gives a hash or a size for itself");
            }
            continue;
        }
        let Some((member, contents)) = read.get(path) else { continue };
        if let Some(fault) = hash_fault(&line.hash, member, zip, contents.sha256.url_safe_base64()) {
            findings.add_member(&rule::RECORD_HASH, path, fault);
        }
        let size = line.size.bytes().all(|byte| byte.is_ascii_digit()).then(|| line.size.parse::<u64>().ok()).flatten();
        match size {
            Some(said) if said == member.size => {}
            Some(said) => {
                findings.add_member(
                    &rule::RECORD_SIZE,
                    path,
                    format!("RECORD says {said} bytes, but it has {}", member.size),
                );
            }
            None => findings.add_member(&rule::RECORD_SIZE, path, "RECORD gives it no size"),
        }
    }
}

/// What is wrong with the hash that RECORD gives a member with this SHA-256.
fn hash_fault(hash: &str, member: &Member, zip: &ZipArchive, sha256: String) -> Option<String> {
    let Some((algorithm, said)) = hash.split_once('=') else { return Some("RECORD has no hash for it".into()) };
    let found = match algorithm {
        "sha256" => sha256,
        "sha384" | "sha512" => {
            let algorithm = if algorithm == "sha384" { RecordHash::Sha384 } else { RecordHash::Sha512 };
            match stronger(zip, member, algorithm) {
                Ok(digest) => digest,
                Err(error) => return Some(error.to_string()),
            }
        }
        other => return Some(format!("RECORD has a {other} hash for it, not sha256, sha384 or sha512")),
    };
    if said.ends_with('=') {
        return Some("its hash in RECORD is padded with `=`".into());
    }
    (said != found).then(|| format!("RECORD says {algorithm}={said}, it has {found}"))
}

/// One line of RECORD.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line<'a> {
    pub(super) path: Cow<'a, str>,
    pub(super) hash: Cow<'a, str>,
    pub(super) size: Cow<'a, str>,
}

/// Reads RECORD (PEP 376): comma-separated values, quoted where needed, of at most `limit` lines. What readers of such tables
/// understand differently is refused. `Err` says what is wrong.
pub(super) fn parse(bytes: &[u8], limit: usize) -> Result<Vec<Line<'_>>, String> {
    let text = std::str::from_utf8(bytes).map_err(|_| "it is not UTF-8".to_owned())?;
    let mut lines = Vec::new();
    let mut rest = text;
    let mut number = 0;
    while !rest.is_empty() {
        number += 1;
        let (line, after) = rest.split_once('\n').unwrap_or((rest, ""));
        rest = after;
        let line = fields::one_line(line, number)?;
        if line.is_empty() {
            // pip takes it for a line without fields.
            return Err(format!("its line {number} is empty"));
        }
        if lines.len() == limit {
            return Err(format!("it has more than {limit} lines, more than there are members"));
        }
        let [path, hash, size] = split_line(line).map_err(|reason| format!("its line {number} {reason}"))?;
        lines.push(Line { path, hash, size });
    }
    Ok(lines)
}

/// The three fields of a line.
fn split_line(line: &str) -> Result<[Cow<'_, str>; 3], String> {
    let mut fields = Vec::with_capacity(3);
    let mut rest = Some(line);
    while let Some(text) = rest {
        if fields.len() > 3 {
            break;
        }
        let (field, after) = if let Some(inner) = text.strip_prefix('"') {
            quoted(inner)?
        } else {
            let (field, after) = text.split_once(',').map_or((text, None), |(field, after)| (field, Some(after)));
            if field.contains('"') {
                return Err("has a quote in the middle of a field".into());
            }
            (Cow::Borrowed(field), after)
        };
        fields.push(field);
        rest = after;
    }
    let count = fields.len();
    fields.try_into().map_err(|_| format!("has {}{count} fields, not 3", if count > 3 { "at least " } else { "" }))
}

/// A field after its opening quote, and what follows its comma.
fn quoted(text: &str) -> Result<(Cow<'_, str>, Option<&str>), String> {
    let mut from = 0;
    loop {
        let end = text.get(from..).and_then(|rest| rest.find('"')).ok_or("has an unterminated quote")? + from;
        let after = &text[end + 1..];
        if after.starts_with('"') {
            from = end + 2;
            continue;
        }
        let field = &text[..end];
        let field = if from == 0 { Cow::Borrowed(field) } else { Cow::Owned(field.replace("\"\"", "\"")) };
        return match after.strip_prefix(',') {
            Some(rest) => Ok((field, Some(rest))),
            None if after.is_empty() => Ok((field, None)),
            None => Err("continues after the end of a quote".into()),
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn record_lines() {
        let lines = parse(b"a.py,sha256=x,1\r\n\"b,\"\"c\"\"\",,\n", 9).unwrap();
        let paths: Vec<&str> = lines.iter().map(|line| line.path.as_ref()).collect();
        assert_eq!(paths, ["a.py", "b,\"c\""]);
        let refusals: Vec<String> = [
            &b"a.py"[..],
            b"a,b,c,d",
            b"\"a.py,,",
            b"a\"b,,",
            b"\"a\"b,,",
            b"a,,\rb,,",
            b"a\x0cb,,",
            "a\u{2028}b,,".as_bytes(),
            b"a\xff,,",
            b"a,,\nb,,\nc,,\n",
            b"a,,\n\nb,,\n",
            b"a,,\n\n",
        ]
        .map(|bytes| parse(bytes, 2).unwrap_err())
        .into();
        insta::assert_snapshot!(refusals.join("\n"), @r"
        its line 1 has 1 fields, not 3
        its line 1 has at least 4 fields, not 3
        its line 1 has an unterminated quote
        its line 1 has a quote in the middle of a field
        its line 1 continues after the end of a quote
        its line 1 holds '\r', which some readers take for the end of a line
        its line 1 holds '\u{c}', which some readers take for the end of a line
        its line 1 holds '\u{2028}', which some readers take for the end of a line
        it is not UTF-8
        it has more than 2 lines, more than there are members
        its line 2 is empty
        its line 2 is empty
        ");
    }

    proptest::proptest! {
        #[test]
        fn what_is_written_is_read(names in proptest::collection::vec("[a-z\",é/. ]{1,12}", 0..6)) {
            let write = |name: &String| if name.contains(['"', ',']) { format!("\"{}\",sha256=x,1\n", name.replace('"', "\"\"")) } else { format!("{name},sha256=x,1\n") };
            let text: String = names.iter().map(write).collect();
            let lines = parse(text.as_bytes(), 9).unwrap();
            let read: Vec<&str> = lines.iter().map(|line| line.path.as_ref()).collect();
            proptest::prop_assert_eq!(read, names);
        }
    }
}
