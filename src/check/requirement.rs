//! Requirements on other projects (PEP 508) and version specifiers (PEP 440).

use crate::distribution::{is_project_name, normalize};

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
}
