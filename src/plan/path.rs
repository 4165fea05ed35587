//! Paths inside archives and staged projects.

use std::borrow::Borrow;
use std::fmt;
use std::str::FromStr;

use crate::hint::Hint;

/// A relative path with `/` between its parts that means the same on every file system: no empty, `.` or `..` part, no
/// backslash, colon, control or invisible character, no name that Windows reserves.
///
/// This is the one policy for the paths that are read, staged, built and checked. Which of them can coexist,
/// [`Names`](super::Names) knows.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryPath(String);

/// A path that is not safe to write, with the reason.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the path {text:?} cannot be written: {reason}")]
pub struct InvalidPath {
    text: String,
    reason: &'static str,
}

impl Hint for InvalidPath {
    /// The caller knows where the path comes from, and so what to do.
    fn help(&self) -> Option<String> {
        None
    }
}

/// The longest part that common file systems take, in bytes.
const LONGEST_PART: usize = 255;
/// Long enough for any real package, short enough for Windows without long paths to have room for the folder in front.
const LONGEST_PATH: usize = 1024;

impl InvalidPath {
    /// What is wrong with the path, as a clause: `it is empty`.
    pub fn reason(&self) -> &'static str {
        self.reason
    }
}

impl EntryPath {
    /// The path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The last part.
    pub fn file_name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or(&self.0)
    }

    /// The directories above it, outermost first.
    pub fn parents(&self) -> impl Iterator<Item = &str> {
        self.0.match_indices('/').map(|(index, _)| &self.0[..index])
    }

    /// This path inside a directory.
    #[must_use]
    pub fn within(&self, directory: &EntryPath) -> EntryPath {
        EntryPath(format!("{directory}/{self}"))
    }

    /// This path below `root`.
    pub fn on_disk(&self, root: &std::path::Path) -> std::path::PathBuf {
        root.join(self.0.split('/').collect::<std::path::PathBuf>())
    }
}

impl fmt::Display for EntryPath {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.0)
    }
}

impl Borrow<str> for EntryPath {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl FromStr for EntryPath {
    type Err = InvalidPath;

    fn from_str(text: &str) -> Result<Self, InvalidPath> {
        match fault(text) {
            None => Ok(EntryPath(text.into())),
            Some(reason) => Err(InvalidPath { text: text.into(), reason }),
        }
    }
}

/// What is wrong with a path, if anything is.
fn fault(text: &str) -> Option<&'static str> {
    if text.is_empty() {
        return Some("it is empty");
    }
    if text.len() > LONGEST_PATH {
        return Some("it is longer than 1024 bytes");
    }
    if text.starts_with('/') {
        return Some("it is absolute");
    }
    text.split('/').find_map(|part| {
        if part.is_empty() || part == "." {
            return Some("a part of it is empty or `.`");
        }
        if part == ".." {
            return Some("`..` leads out of its directory");
        }
        if part.len() > LONGEST_PART {
            return Some("a part of it is longer than 255 bytes");
        }
        if part.chars().any(|c| c.is_control() || "\\:*?\"<>|".contains(c)) {
            return Some("it contains a backslash, a colon or another character that Windows cannot write");
        }
        if part.ends_with('.') || part.ends_with(' ') {
            return Some("a part of it ends with a dot or a space, which Windows drops");
        }
        if part.chars().any(is_invisible) {
            return Some(
                "it contains a character that is invisible, changes the direction of the text around it, or is unassigned",
            );
        }
        is_reserved(part).then_some("Windows reserves a name in it")
    })
}

/// Whether Windows takes a name for a device, whatever its extension. Windows counts superscript digits as digits.
fn is_reserved(part: &str) -> bool {
    let stem = part.split('.').next().unwrap_or(part).trim_end().to_ascii_uppercase();
    let number = stem.strip_prefix("COM").or_else(|| stem.strip_prefix("LPT"));
    number.is_some_and(|number| {
        let mut letters = number.chars();
        letters.next().is_some_and(|letter| letter.is_ascii_digit() || matches!(letter, '¹' | '²' | '³'))
            && letters.next().is_none()
    }) || matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$")
}

/// Characters that a reader of a list of names does not see or know, or that change how the rest is shown, which an index refuses: all
/// spaces but the ordinary one, marks of direction, what Unicode calls ignorable by default or format, and what is for private use.
/// And what is not a character yet: whether two names that hold one are the same in another case or composition, programs of today and
/// of tomorrow answer differently.
fn is_invisible(letter: char) -> bool {
    use unicode_properties::{GeneralCategory, UnicodeGeneralCategory as _};
    let category = letter.general_category();
    let is_ignorable = matches!(letter,
        '\u{34f}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}' | '\u{180b}'..='\u{180f}' | '\u{3164}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{ffa0}' | '\u{e0100}'..='\u{e01ef}');
    is_ignorable
        || (letter.is_whitespace() && letter != ' ')
        || matches!(category, GeneralCategory::Format | GeneralCategory::PrivateUse | GeneralCategory::Unassigned)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn refusals() {
        let refusals: Vec<String> = [
            "",
            "/etc/passwd",
            "a/../b",
            "a//b",
            "a/",
            "./a",
            "a\\b",
            "C:a",
            "a\nb",
            "nul",
            "a/COM1.txt",
            "COM0.py",
            "lpt².x",
            "conin$",
            "a\u{202e}b",
            "a\u{200b}",
            "a\u{2028}b",
            "a\u{a0}b",
            "a\u{e000}b",
            "a\u{378}b",
            "a\u{fffd}\u{2fffe}b",
            "a\u{3fffd}b",
            "a./b",
            &"x/".repeat(600),
            &"x".repeat(256),
        ]
        .iter()
        .map(|text| {
            let message = text.parse::<EntryPath>().unwrap_err().to_string();
            if message.len() > 120 { message[message.len() - 60..].into() } else { message }
        })
        .collect();
        insta::assert_snapshot!(refusals.join("\n"), @r#"
        the path "" cannot be written: it is empty
        the path "/etc/passwd" cannot be written: it is absolute
        the path "a/../b" cannot be written: `..` leads out of its directory
        the path "a//b" cannot be written: a part of it is empty or `.`
        the path "a/" cannot be written: a part of it is empty or `.`
        the path "./a" cannot be written: a part of it is empty or `.`
        the path "a\\b" cannot be written: it contains a backslash, a colon or another character that Windows cannot write
        the path "C:a" cannot be written: it contains a backslash, a colon or another character that Windows cannot write
        the path "a\nb" cannot be written: it contains a backslash, a colon or another character that Windows cannot write
        the path "nul" cannot be written: Windows reserves a name in it
        the path "a/COM1.txt" cannot be written: Windows reserves a name in it
        the path "COM0.py" cannot be written: Windows reserves a name in it
        the path "lpt².x" cannot be written: Windows reserves a name in it
        the path "conin$" cannot be written: Windows reserves a name in it
        hanges the direction of the text around it, or is unassigned
        hanges the direction of the text around it, or is unassigned
        hanges the direction of the text around it, or is unassigned
        hanges the direction of the text around it, or is unassigned
        hanges the direction of the text around it, or is unassigned
        hanges the direction of the text around it, or is unassigned
        hanges the direction of the text around it, or is unassigned
        hanges the direction of the text around it, or is unassigned
        the path "a./b" cannot be written: a part of it ends with a dot or a space, which Windows drops
        /x/x/x/x/x/" cannot be written: it is longer than 1024 bytes
        xx" cannot be written: a part of it is longer than 255 bytes
        "#);
    }

    /// What is accepted as a character, the tables that compose and fold it must know.
    #[test]
    fn no_character_is_newer_than_what_compares_it() {
        let accepted = unicode_properties::UNICODE_VERSION.0;
        assert!(u64::from(unicode_normalization::UNICODE_VERSION.0) >= accepted);
        assert!(u64::from(char::UNICODE_VERSION.0) >= accepted);
    }

    proptest! {
        #[test]
        fn an_accepted_path_stays_below_its_root(text in "[a./\\\\:.]{0,12}") {
            if let Ok(path) = text.parse::<EntryPath>() {
                let root = std::path::Path::new("root");
                let below = path.on_disk(root);
                prop_assert!(below.starts_with(root));
                prop_assert!(below.components().all(|part| matches!(part, std::path::Component::Normal(_))));
            }
        }
    }
}
