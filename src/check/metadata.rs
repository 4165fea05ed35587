//! Core metadata as it stands in METADATA and PKG-INFO, and the other small files of a `.dist-info` directory.

use std::collections::BTreeMap;

use crate::distribution::normalize;

/// Metadata versions that an index accepts.
const VERSIONS: [&str; 9] = ["1.0", "1.1", "1.2", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6"];

/// Fields that may stand there more than once (core metadata specification).
const MULTIPLE: [&str; 14] = [
    "platform",
    "supported-platform",
    "classifier",
    "requires-dist",
    "requires-external",
    "project-url",
    "provides-dist",
    "obsoletes-dist",
    "provides-extra",
    "license-file",
    "dynamic",
    "requires",
    "provides",
    "obsoletes",
];

/// Header fields and a body.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Fields {
    /// Lower-case names and values, in the order of the file.
    list: Vec<(String, String)>,
}

impl Fields {
    /// Reads the fields before the first empty line. `Err` says what is wrong.
    pub(super) fn parse(bytes: &[u8]) -> Result<Fields, String> {
        let text = std::str::from_utf8(bytes).map_err(|_| "it is not UTF-8".to_owned())?;
        let mut list: Vec<(String, String)> = Vec::new();
        for (index, line) in text.lines().enumerate() {
            if line.is_empty() {
                break;
            }
            if line.starts_with([' ', '\t']) {
                let Some((_, value)) = list.last_mut() else {
                    return Err("its first line continues a field".into());
                };
                value.push('\n');
                value.push_str(line);
                continue;
            }
            let (name, value) =
                line.split_once(':').ok_or_else(|| format!("its line {} is no `Name: value`", index + 1))?;
            list.push((name.to_ascii_lowercase(), value.trim().into()));
        }
        Ok(Fields { list })
    }

    /// The values of a field, named in lower case.
    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.list.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The first value of a field.
    pub(super) fn one(&self, name: &str) -> Option<&str> {
        self.list.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// What is wrong with these fields as core metadata, apart from their values.
    pub(super) fn faults_as_metadata(&self) -> Vec<String> {
        let mut faults = Vec::new();
        for name in ["metadata-version", "name", "version"] {
            if self.one(name).is_none_or(str::is_empty) {
                faults.push(format!("it has no field `{name}`"));
            }
        }
        if let Some(version) = self.one("metadata-version").filter(|version| !VERSIONS.contains(version)) {
            faults.push(format!("its metadata version `{version}` is unknown"));
        }
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for (name, _) in &self.list {
            *counts.entry(name).or_default() += 1;
        }
        for (name, count) in counts {
            if count > 1 && !MULTIPLE.contains(&name) {
                faults.push(format!("it has the field `{name}` {count} times"));
            }
        }
        if self.one("license-expression").is_some() && self.one("license").is_some() {
            faults.push("it has both `license` and `license-expression` (PEP 639)".into());
        }
        faults
    }
}

/// Whether a text can be the name of a project (PEP 508).
pub(super) fn is_project_name(text: &str) -> bool {
    let inner = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.');
    let outer = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_alphanumeric());
    text.chars().all(inner) && outer(text.chars().next()) && outer(text.chars().next_back())
}

/// A requirement, taken apart as far as it is judged here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Requirement {
    /// The normalised name of the project.
    pub(super) project: String,
    /// The version specifiers as they are written, without white space.
    pub(super) specifiers: String,
    /// Whether it holds under a condition only.
    pub(super) has_marker: bool,
}

impl Requirement {
    /// Reads a requirement (PEP 508). `Err` says what is wrong.
    pub(super) fn parse(text: &str) -> Result<Requirement, String> {
        let (requirement, marker) = match text.split_once(';') {
            Some((requirement, marker)) => (requirement.trim(), Some(marker.trim())),
            None => (text.trim(), None),
        };
        if requirement.contains('@') {
            return Err("it is a direct reference".into());
        }
        if marker.is_some_and(str::is_empty) {
            return Err("its condition is empty".into());
        }
        let end = requirement
            .find(|letter: char| !letter.is_ascii_alphanumeric() && !matches!(letter, '-' | '_' | '.'))
            .unwrap_or(requirement.len());
        let (name, rest) = requirement.split_at(end);
        if !is_project_name(name) {
            return Err(format!("`{name}` is no project name"));
        }
        let mut rest = rest.trim();
        if let Some(extras) = rest.strip_prefix('[') {
            rest = extras.split_once(']').ok_or("its list of extras has no end")?.1.trim();
        }
        let rest = rest.strip_prefix('(').and_then(|inner| inner.strip_suffix(')')).unwrap_or(rest);
        let specifiers: String = rest.chars().filter(|letter| !letter.is_whitespace()).collect();
        if !specifiers.is_empty() {
            check_specifiers(&specifiers)?;
        }
        Ok(Requirement { project: normalize(name), specifiers, has_marker: marker.is_some() })
    }
}

/// Fails unless a text is a list of version specifiers (PEP 440).
pub(super) fn check_specifiers(text: &str) -> Result<(), String> {
    text.parse::<pep440_rs::VersionSpecifiers>().map(drop).map_err(|_| format!("`{text}` is no version specifier"))
}

/// One line of RECORD.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct RecordLine {
    pub(super) path: String,
    pub(super) hash: String,
    pub(super) size: String,
}

/// Reads RECORD (PEP 376): comma-separated values, quoted where needed. `Err` says what is wrong.
pub(super) fn parse_record(bytes: &[u8]) -> Result<Vec<RecordLine>, String> {
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
        lines.push(RecordLine { path, hash, size });
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
    fn requirements() {
        let read = |text| Requirement::parse(text).map(|found| (found.project, found.specifiers, found.has_marker));
        assert_eq!(
            read("openai-codex-cli-bin==0.163.0"),
            Ok(("openai-codex-cli-bin".into(), "==0.163.0".into(), false))
        );
        assert_eq!(
            read("Foo.Bar[a, b] (>=1, <2) ; python_version < '3.11'"),
            Ok(("foo-bar".into(), ">=1,<2".into(), true))
        );
        let refusals: Vec<String> = ["", "a @ https://example.org/a.whl", "-a", "a[b", "a=1", "a ; ", "a >= x"]
            .map(|text| Requirement::parse(text).unwrap_err())
            .into();
        insta::assert_snapshot!(refusals.join("\n"), @"
        `` is no project name
        it is a direct reference
        `-a` is no project name
        its list of extras has no end
        `=1` is no version specifier
        its condition is empty
        `>=x` is no version specifier
        ");
    }

    #[test]
    fn record_lines() {
        let lines = parse_record(b"a.py,sha256=x,1\r\n\"b,\"\"c\"\"\",,\n").unwrap();
        let paths: Vec<&str> = lines.iter().map(|line| line.path.as_str()).collect();
        assert_eq!(paths, ["a.py", "b,\"c\""]);
        assert_eq!(parse_record(b"a.py").unwrap_err(), "its line 1 has 1 fields, not 3");
        assert_eq!(parse_record(b"\"a.py,,").unwrap_err(), "its line 1 has a quote without its end");
    }
}
