//! Header fields in METADATA, PKG-INFO and WHEEL.
//!
//! Installers read them with an e-mail parser, each with its own. Here they are read so that all read the same, and what they
//! could read differently is refused: other line ends than LF and CR LF, lines that end the fields early, continued lines in
//! fields that somebody acts on, encoded words.

use std::collections::BTreeMap;

/// The most fields that are read: ten times what the longest METADATA has.
const FIELD_LIMIT: usize = 20_000;

/// Fields whose text may continue on the next lines: nothing depends on them.
const LONG: [&str; 6] = ["license", "description", "author", "maintainer", "keywords", "platform"];

/// Fields whose text names what is installed.
const EXACT: [&str; 3] = ["metadata-version", "name", "version"];

/// Header fields, without the body behind them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Fields {
    /// Lower-case names and values, in the order of the file.
    list: Vec<(String, String)>,
    /// Whether anything but white space follows the fields.
    has_body: bool,
}

impl Fields {
    /// Reads the fields before the first empty line. `Err` says what is wrong.
    pub(super) fn parse(bytes: &[u8]) -> Result<Fields, String> {
        let text = std::str::from_utf8(bytes).map_err(|_| "it is not UTF-8".to_owned())?;
        let mut fields = Fields::default();
        let mut rest = text;
        let mut number = 0;
        while !rest.is_empty() {
            number += 1;
            let (line, after) = rest.split_once('\n').unwrap_or((rest, ""));
            rest = after;
            let line = one_line(line, number)?;
            if line.is_empty() {
                break;
            }
            if line.starts_with([' ', '\t']) {
                let Some((name, value)) = fields.list.last_mut() else {
                    return Err("its first line continues a field".into());
                };
                if !LONG.contains(&name.as_str()) {
                    return Err(format!(
                        "its line {number} continues the field `{name}`, which readers join differently"
                    ));
                }
                value.push('\n');
                value.push_str(line);
                continue;
            }
            let field = line.split_once(':').filter(|(name, _)| is_field_name(name));
            let (name, value) =
                field.ok_or_else(|| format!("its line {number} is not `Name: value`: the fields would end there"))?;
            if fields.list.len() == FIELD_LIMIT {
                return Err(format!("it has more than {FIELD_LIMIT} fields"));
            }
            let name = name.to_ascii_lowercase();
            if has_encoded_word(value) {
                return Err(format!("its field `{name}` holds an encoded word, which some readers decode"));
            }
            if EXACT.contains(&name.as_str()) && value.ends_with([' ', '\t']) {
                return Err(format!("its field `{name}` ends with white space, which some readers keep"));
            }
            fields.list.push((name, value.trim_matches([' ', '\t']).into()));
        }
        fields.has_body = !rest.trim().is_empty();
        Ok(fields)
    }

    /// The values of a field, named in lower case.
    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.list.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The first value of a field.
    pub(super) fn one(&self, name: &str) -> Option<&str> {
        self.list.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The names, in lower case, with how often each is there.
    pub(super) fn counts(&self) -> BTreeMap<&str, usize> {
        let mut counts = BTreeMap::new();
        for (name, _) in &self.list {
            *counts.entry(name.as_str()).or_default() += 1;
        }
        counts
    }

    /// Whether a description follows the fields.
    pub(super) fn has_body(&self) -> bool {
        self.has_body
    }
}

/// A line without what is left of its CR LF. `Err` says what in it some readers take for the end of a line.
pub(super) fn one_line(line: &str, number: usize) -> Result<&str, String> {
    let line = line.strip_suffix('\r').unwrap_or(line);
    match line.chars().find(|letter| is_line_end(*letter)) {
        None => Ok(line),
        Some(end) => Err(format!("its line {number} holds {end:?}, which some readers take for the end of a line")),
    }
}

/// Letters that Python has taken for line ends in one version or another, and the zero byte.
fn is_line_end(letter: char) -> bool {
    matches!(letter, '\0' | '\r' | '\u{b}' | '\u{c}' | '\u{1c}'..='\u{1e}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

fn is_field_name(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

/// Whether a text holds `=?charset?Q?text?=` (RFC 2047).
fn has_encoded_word(text: &str) -> bool {
    text.split("=?").skip(1).any(|rest| {
        let mut parts = rest.splitn(3, '?');
        let charset = parts.next().is_some_and(|charset| !charset.is_empty() && !charset.contains(' '));
        let encoding = parts.next().is_some_and(|encoding| matches!(encoding, "q" | "Q" | "b" | "B"));
        charset && encoding && parts.next().is_some_and(|rest| rest.contains("?="))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_and_body() {
        let fields = Fields::parse(b"Name: a\r\nLicense: MIT\n        more\nX: 1:2 \n\nName: body\x0c\n").unwrap();
        let read: Vec<_> = fields.list.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!(read, [("name", "a"), ("license", "MIT\n        more"), ("x", "1:2")]);
        assert!(fields.has_body());
    }

    #[test]
    fn what_readers_differ_in_is_refused() {
        let refusals: Vec<String> = [
            &b"Name: a\rVersion: 1\n"[..],
            b"Name: a\x0cVersion: 1\n",
            "Name: a\u{2028}Version: 1\n".as_bytes(),
            "Name: a\u{85}Version: 1\n".as_bytes(),
            b"Name: a\0\n",
            b"Project Url: x\nName: a\n",
            b"Name : a\n",
            b": a\n",
            b"From a@b\nName: a\n",
            "\u{feff}Name: a\n".as_bytes(),
            b" Name: a\n",
            b"Name: a\n b\n",
            b"Name: =?utf-8?q?a?=\n",
            b"Name: a\t\n",
            b"Name: \xff\n",
        ]
        .map(|bytes| Fields::parse(bytes).unwrap_err())
        .into();
        insta::assert_snapshot!(refusals.join("\n"), @r"
        its line 1 holds '\r', which some readers take for the end of a line
        its line 1 holds '\u{c}', which some readers take for the end of a line
        its line 1 holds '\u{2028}', which some readers take for the end of a line
        its line 1 holds '\u{85}', which some readers take for the end of a line
        its line 1 holds '\0', which some readers take for the end of a line
        its line 1 is not `Name: value`: the fields would end there
        its line 1 is not `Name: value`: the fields would end there
        its line 1 is not `Name: value`: the fields would end there
        its line 1 is not `Name: value`: the fields would end there
        its line 1 is not `Name: value`: the fields would end there
        its first line continues a field
        its line 2 continues the field `name`, which readers join differently
        its field `name` holds an encoded word, which some readers decode
        its field `name` ends with white space, which some readers keep
        it is not UTF-8
        ");
    }
}
