//! Header fields as they stand in METADATA, PKG-INFO and WHEEL.

use std::collections::BTreeMap;

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
