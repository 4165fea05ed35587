//! Requirements on other projects (PEP 508) and version specifiers (PEP 440), as Python's `packaging` and uv read them alike.

use crate::distribution::{is_project_name, normalize};

/// A requirement, parsed as far as it is checked here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Requirement {
    /// The normalised name of the project.
    pub(super) project: String,
    /// The version specifiers as they are written, without white space.
    pub(super) specifiers: String,
    /// Whether it holds under a condition only.
    pub(super) has_marker: bool,
}

/// The longest requirement that is read, in bytes.
const LENGTH_LIMIT: usize = 8192;

/// How deeply parentheses may be nested.
const DEPTH_LIMIT: usize = 32;

/// What a condition can ask for, with the older names of some.
const VARIABLES: [&str; 17] = [
    "python_version",
    "python_full_version",
    "os_name",
    "os.name",
    "sys_platform",
    "sys.platform",
    "platform_release",
    "platform_system",
    "platform_version",
    "platform.version",
    "platform_machine",
    "platform.machine",
    "platform_python_implementation",
    "platform.python_implementation",
    "python_implementation",
    "implementation_name",
    "implementation_version",
];

/// What is compared as versions, so that the other side must be one.
const VERSIONS: [&str; 3] = ["python_version", "python_full_version", "implementation_version"];

impl Requirement {
    /// Reads a requirement (PEP 508). `Err` says what is wrong.
    pub(super) fn parse(text: &str) -> Result<Requirement, String> {
        if text.len() > LENGTH_LIMIT {
            return Err(format!("it is longer than {LENGTH_LIMIT} bytes"));
        }
        let mut rest = Rest(text);
        rest.space();
        let name = rest.identifier();
        if !is_project_name(name) {
            return Err(format!("`{name}` is not a project name"));
        }
        rest.space();
        if rest.take("[") {
            read_extras(&mut rest)?;
            rest.space();
        }
        if rest.0.starts_with('@') {
            return Err("it is a direct reference".into());
        }
        let end = rest.0.find(';').unwrap_or(rest.0.len());
        let (said, condition) = rest.0.split_at(end);
        let said = said.trim_matches([' ', '\t']);
        let said = match said.strip_prefix('(') {
            Some(inner) => inner.strip_suffix(')').ok_or("its list of versions is not closed")?,
            None => said,
        };
        let specifiers: String = said.chars().filter(|letter| !matches!(letter, ' ' | '\t')).collect();
        if !specifiers.is_empty() {
            check_specifiers(said)?;
        }
        let has_marker = !condition.is_empty();
        if has_marker {
            let mut rest = Rest(&condition[1..]);
            read_condition(&mut rest, 0)?;
            if !rest.0.is_empty() {
                return Err(format!("its condition continues with `{}`", rest.0));
            }
        }
        let specifiers = specifiers.strip_suffix(',').unwrap_or(&specifiers).to_owned();
        Ok(Requirement { project: normalize(name), specifiers, has_marker })
    }
}

/// What is still to be read of a requirement.
struct Rest<'a>(&'a str);

impl<'a> Rest<'a> {
    fn space(&mut self) {
        self.0 = self.0.trim_start_matches([' ', '\t']);
    }

    fn take(&mut self, token: &str) -> bool {
        match self.0.strip_prefix(token) {
            Some(rest) => {
                self.0 = rest;
                true
            }
            None => false,
        }
    }

    fn identifier(&mut self) -> &'a str {
        let is_inside = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.');
        let end = self.0.find(|letter| !is_inside(letter)).unwrap_or(self.0.len());
        let (identifier, rest) = self.0.split_at(end);
        self.0 = rest;
        identifier
    }

    /// A word that no letter follows.
    fn word(&mut self, word: &str) -> bool {
        let ends = |rest: &str| !rest.starts_with(|letter: char| letter.is_ascii_alphanumeric() || letter == '_');
        self.0.strip_prefix(word).is_some_and(ends) && self.take(word)
    }
}

/// `a, b]`, or `]`.
fn read_extras(rest: &mut Rest<'_>) -> Result<(), String> {
    rest.space();
    if rest.take("]") {
        return Ok(());
    }
    loop {
        rest.space();
        let extra = rest.identifier();
        if !is_project_name(extra) {
            return Err(format!("`{extra}` is not an extra"));
        }
        rest.space();
        if rest.take("]") {
            return Ok(());
        }
        if !rest.take(",") {
            return Err("its list of extras is not closed".into());
        }
    }
}

/// Conditions joined with `and` and `or`, up to where they end.
fn read_condition(rest: &mut Rest<'_>, depth: usize) -> Result<(), String> {
    if depth > DEPTH_LIMIT {
        return Err("its condition has too many parentheses".into());
    }
    loop {
        rest.space();
        if rest.take("(") {
            read_condition(rest, depth + 1)?;
            if !rest.take(")") {
                return Err("its condition has an unclosed parenthesis".into());
            }
        } else {
            read_comparison(rest)?;
        }
        rest.space();
        if !rest.word("and") && !rest.word("or") {
            return Ok(());
        }
    }
}

/// One side of a comparison.
enum Side<'a> {
    Variable(&'a str),
    Text(&'a str),
}

/// `python_version >= "3.10"`, or the other way round.
fn read_comparison(rest: &mut Rest<'_>) -> Result<(), String> {
    let left = read_side(rest)?;
    rest.space();
    let operator = if rest.word("in") {
        "in"
    } else if rest.word("not") {
        rest.space();
        if !rest.word("in") {
            return Err("its condition has a `not` without an `in`".into());
        }
        "in"
    } else {
        ["==", "~=", "!=", "<=", ">=", "<", ">"]
            .into_iter()
            // pip knows `===` here, uv does not.
            .find(|operator| !rest.0.starts_with("===") && rest.take(operator))
            .ok_or_else(|| format!("its condition has no operator before `{}`", rest.0))?
    };
    rest.space();
    let right = read_side(rest)?;
    let (variable, text, is_turned) = match (left, right) {
        (Side::Variable(variable), Side::Text(text)) => (variable, text, false),
        (Side::Text(text), Side::Variable(variable)) => (variable, text, true),
        _ => return Err("its condition does not compare a variable with a text".into()),
    };
    let is_version = VERSIONS.contains(&variable);
    if is_version && operator != "in" && !is_turned {
        return check_specifiers(&format!("{operator}{text}"))
            .map_err(|_| format!("its condition compares {variable} with `{text}`, which is not a version"));
    }
    if is_version && operator != "in" && text.parse::<pep440_rs::Version>().is_err() {
        return Err(format!("its condition compares {variable} with `{text}`, which is not a version"));
    }
    if !is_version && operator == "~=" {
        return Err(format!("its condition compares {variable} by `{operator}`, which is for versions"));
    }
    Ok(())
}

fn read_side<'a>(rest: &mut Rest<'a>) -> Result<Side<'a>, String> {
    for quote in ['"', '\''] {
        let Some(inner) = rest.0.strip_prefix(quote) else { continue };
        let (text, after) = inner.split_once(quote).ok_or("its condition has an unterminated quote")?;
        // Python undoes escapes in it, uv does not.
        if text.contains('\\') || text.chars().any(char::is_control) {
            return Err(format!(
                "its condition has the text `{}`, which readers interpret differently",
                text.escape_debug()
            ));
        }
        rest.0 = after;
        return Ok(Side::Text(text));
    }
    let name = rest.identifier();
    if name == "extra" || VARIABLES.contains(&name) {
        return Ok(Side::Variable(name));
    }
    Err(format!("its condition asks for `{name}`, which is not a known variable"))
}

/// Fails unless a text is a list of version specifiers (PEP 440). A comma may end it.
pub(super) fn check_specifiers(text: &str) -> Result<(), String> {
    let bare = text.trim_matches([' ', '\t']);
    let bare = bare.strip_suffix(',').unwrap_or(bare);
    if bare.len() > LENGTH_LIMIT || bare.contains(|letter: char| !letter.is_ascii() || letter.is_ascii_control()) {
        return Err("it contains characters that are not allowed in a version specifier".into());
    }
    bare.parse::<pep440_rs::VersionSpecifiers>()
        .map(drop)
        .map_err(|_| format!("`{}` is not a version specifier", text.trim()))
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
        for text in [
            "a>=1,",
            "a[]",
            "a ; extra == 'x'",
            "a;(os_name=='nt' and python_version in '3.8, 3.9')or 'linux'!=sys.platform",
            "a~=1.0;'3.8'<=python_version and platform_release >= '20.1-lts'",
        ] {
            assert!(Requirement::parse(text).is_ok(), "{text}: {:?}", Requirement::parse(text));
        }
    }

    #[test]
    fn refusals() {
        let deep = format!("a;{}os_name=='a'{}", "(".repeat(40), ")".repeat(40));
        let refusals: Vec<String> = [
            "",
            "a @ https://example.org/a.whl",
            "-a",
            "a[b",
            "a[,]",
            "a[b c]",
            "a=1",
            "a ; ",
            "a>=1 b",
            "a (>=1",
            "a ; os_name",
            "a ; os_name == nt",
            "a ; windows == 'nt'",
            "a ; 'a' == 'a'",
            "a ; os_name == 'nt",
            "a ; os_name == 'n\\x74'",
            "a ; python_version >= 'three'",
            "a ; os_name ~= 'nt'",
            "a ; os_name == 'nt' and",
            "a ; (os_name == 'nt'",
            "a ; os_name == 'nt')",
            "a ; extras == 'x'",
            "a ; os_name not 'nt'",
            "a ; python_version === '3.8'",
            &deep,
        ]
        .map(|text| Requirement::parse(text).unwrap_err())
        .into();
        insta::assert_snapshot!(refusals.join("\n"), @r"
        `` is not a project name
        it is a direct reference
        `-a` is not a project name
        its list of extras is not closed
        `` is not an extra
        its list of extras is not closed
        `=1` is not a version specifier
        its condition asks for ``, which is not a known variable
        `>=1 b` is not a version specifier
        its list of versions is not closed
        its condition has no operator before ``
        its condition asks for `nt`, which is not a known variable
        its condition asks for `windows`, which is not a known variable
        its condition does not compare a variable with a text
        its condition has an unterminated quote
        its condition has the text `n\\x74`, which readers interpret differently
        its condition compares python_version with `three`, which is not a version
        its condition compares os_name by `~=`, which is for versions
        its condition asks for ``, which is not a known variable
        its condition has an unclosed parenthesis
        its condition continues with `)`
        its condition asks for `extras`, which is not a known variable
        its condition has a `not` without an `in`
        its condition has no operator before `=== '3.8'`
        its condition has too many parentheses
        ");
    }
}
