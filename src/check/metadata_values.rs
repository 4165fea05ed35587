//! The values of core metadata fields that an index refuses, one function a kind of value. `Err` says what is wrong.

use crate::distribution::is_project_name;

/// The longest label of a `Project-URL`, in letters.
const LABEL_LIMIT: usize = 32;

/// `Label, https://…`. Returns the label.
pub(super) fn project_url(text: &str) -> Result<&str, String> {
    let (label, address) = text.split_once(',').ok_or("it is not `Label, URL`")?;
    let label = label.trim();
    match label.chars().count() {
        0 => return Err("its label is empty".into()),
        length if length > LABEL_LIMIT => return Err(format!("its label has {length} characters, more than 32")),
        _ => {}
    }
    let address = address.trim();
    if matches!(address, "" | "UNKNOWN") {
        return Err("it has no address".into());
    }
    url(address)?;
    Ok(label)
}

/// An address that a page of an index can link to. `UNKNOWN` is what old tools write for none.
pub(super) fn url(text: &str) -> Result<(), String> {
    if matches!(text, "" | "UNKNOWN") {
        return Ok(());
    }
    let lower = text.get(..8).unwrap_or(text).to_ascii_lowercase();
    let rest = ["https://", "http://"].iter().find(|scheme| lower.starts_with(**scheme));
    let host = rest.and_then(|scheme| text.get(scheme.len()..)).map(|rest| rest.split(['/', '?', '#']).next());
    let is_plain = |text: &str| {
        !text.contains(|letter: char| letter.is_whitespace() || letter.is_control() || "<>\"\\".contains(letter))
    };
    match host.flatten() {
        Some(host) if !host.is_empty() && is_plain(text) => Ok(()),
        _ => Err(format!("`{text}` is not an http or https address")),
    }
}

/// One address or several with commas between them, each with a name in front or without (RFC 5322).
pub(super) fn emails(text: &str) -> Result<(), String> {
    if matches!(text, "" | "UNKNOWN") {
        return Ok(());
    }
    for part in split_outside_quotes(text) {
        let part = part.trim();
        let address = match part.rsplit_once('<') {
            Some((_, inner)) => inner.strip_suffix('>').ok_or_else(|| format!("`{part}` has a `<` without its `>`"))?,
            None => part,
        };
        if !is_email(address) {
            return Err(format!("`{address}` is not an e-mail address"));
        }
    }
    Ok(())
}

fn split_outside_quotes(text: &str) -> Vec<&str> {
    let mut quoted = false;
    text.split(move |letter: char| {
        quoted ^= letter == '"';
        letter == ',' && !quoted
    })
    .collect()
}

fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else { return false };
    let is_local = |letter: char| letter.is_alphanumeric() || ".!#$%&'*+/=?^_`{|}~-".contains(letter);
    let is_label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|letter| letter.is_alphanumeric() || letter == '-')
    };
    !local.is_empty()
        && local.len() <= 64
        && !local.starts_with('.')
        && !local.ends_with('.')
        && !local.contains("..")
        && local.chars().all(is_local)
        && domain.contains('.')
        && domain.split('.').all(is_label)
}

/// `text/markdown; charset=UTF-8; variant=GFM`.
pub(super) fn content_type(text: &str) -> Result<(), String> {
    let mut parts = text.split(';').map(str::trim);
    let bare = parts.next().unwrap_or_default().to_ascii_lowercase();
    if !matches!(bare.as_str(), "text/plain" | "text/x-rst" | "text/markdown") {
        return Err(format!("`{bare}` is none of the three"));
    }
    let mut seen = Vec::new();
    for part in parts.filter(|part| !part.is_empty()) {
        let (name, value) = part.split_once('=').ok_or_else(|| format!("`{part}` is not a parameter"))?;
        let (name, value) = (name.trim().to_ascii_lowercase(), value.trim().trim_matches('"'));
        if seen.contains(&name) || name.contains('*') {
            return Err(format!("it has the parameter `{name}` twice, or in parts"));
        }
        // A token of RFC 2045, as far as anybody needs it.
        let is_token = |letter: char| letter.is_ascii_alphanumeric() || "-_.+".contains(letter);
        if name.is_empty() || !name.chars().chain(value.chars()).all(is_token) {
            return Err(format!("`{part}` is not a parameter"));
        }
        match name.as_str() {
            "charset" if !value.eq_ignore_ascii_case("utf-8") => {
                return Err(format!("its charset is {value}, not UTF-8"));
            }
            "variant" if bare == "text/markdown" && !matches!(value, "GFM" | "CommonMark") => {
                return Err(format!("its variant is {value}, neither GFM nor CommonMark"));
            }
            _ => seen.push(name),
        }
    }
    Ok(())
}

/// The path of a licence file.
pub(super) fn license_file(text: &str) -> Result<(), String> {
    text.parse::<crate::plan::EntryPath>().map_err(|error| error.reason())?;
    if text.contains("..") || text.contains('*') {
        return Err("it holds `..` or `*`".into());
    }
    Ok(())
}

/// The name of an extra.
pub(super) fn extra(text: &str) -> Result<(), String> {
    if is_project_name(text) { Ok(()) } else { Err(format!("`{text}` is not a name of an extra")) }
}

/// `package.module`, or `package; private` (PEP 794).
pub(super) fn import_name(text: &str) -> Result<(), String> {
    const KEYWORDS: [&str; 35] = [
        "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
        "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
        "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
    ];
    let (name, private) = match text.split_once(';') {
        Some((name, private)) => (name.trim_end(), Some(private.trim())),
        None => (text, None),
    };
    if private.is_some_and(|private| private != "private") {
        return Err("what follows its `;` is not `private`".into());
    }
    if name.split('.').all(|part| is_identifier(part) && !KEYWORDS.contains(&part)) {
        Ok(())
    } else {
        Err(format!("`{name}` is not a name that can be imported"))
    }
}

/// Whether a text is an identifier of Python.
pub(super) fn is_identifier(text: &str) -> bool {
    let begins = |letter: char| letter == '_' || letter.is_alphabetic();
    text.starts_with(begins) && text.chars().all(|letter| letter == '_' || letter.is_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn good_values() {
        for text in ["A, https://example.org", "Bug Tracker, http://example.org/a?b#c"] {
            assert!(project_url(text).is_ok(), "{text}");
        }
        for text in ["a@example.org", "\"Doe, Jane\" <jane.doe+x@example.co.uk>, b@example.org", "UNKNOWN"] {
            assert_eq!(emails(text), Ok(()));
        }
        for text in
            ["text/markdown", "text/x-rst; charset=UTF-8", "Text/Markdown; variant=CommonMark; charset=\"utf-8\""]
        {
            assert_eq!(content_type(text), Ok(()));
        }
        for text in ["a", "a.b_c", "_x; private"] {
            assert_eq!(import_name(text), Ok(()));
        }
    }

    #[test]
    fn refusals() {
        let mut refusals: Vec<String> = Vec::new();
        for text in [
            "https://example.org",
            ", https://example.org",
            "A, ftp://example.org",
            "A, https:///x",
            "A,",
            &format!("{}, https://example.org", "x".repeat(33)),
        ] {
            refusals.push(project_url(text).unwrap_err());
        }
        for text in ["a", "a@b", "A <a@example.org", "a b@example.org", "a@example.org, b", "a@-x.org"] {
            refusals.push(emails(text).unwrap_err());
        }
        for text in [
            "text/html",
            "text/plain; charset=latin-1",
            "text/markdown; variant=X",
            "text/plain; x*0=a",
            "text/plain; ]charset=utf-8",
        ] {
            refusals.push(content_type(text).unwrap_err());
        }
        for text in ["../LICENSE", "/LICENSE", "a\\b", "*.txt"] {
            refusals.push(license_file(text).unwrap_err());
        }
        for text in ["a-b", "class", "a; public", ""] {
            refusals.push(import_name(text).unwrap_err());
        }
        refusals.push(extra("-x").unwrap_err());
        insta::assert_snapshot!(refusals.join("\n"), @"
        it is not `Label, URL`
        its label is empty
        `ftp://example.org` is not an http or https address
        `https:///x` is not an http or https address
        it has no address
        its label has 33 characters, more than 32
        `a` is not an e-mail address
        `a@b` is not an e-mail address
        `A <a@example.org` has a `<` without its `>`
        `a b@example.org` is not an e-mail address
        `b` is not an e-mail address
        `a@-x.org` is not an e-mail address
        `text/html` is none of the three
        its charset is latin-1, not UTF-8
        its variant is X, neither GFM nor CommonMark
        it has the parameter `x*0` twice, or in parts
        `]charset=utf-8` is not a parameter
        `..` leads out of its directory
        it is absolute
        it contains a backslash, a colon or another character that Windows cannot write
        it contains a backslash, a colon or another character that Windows cannot write
        `a-b` is not a name that can be imported
        `class` is not a name that can be imported
        what follows its `;` is not `private`
        `` is not a name that can be imported
        `-x` is not a name of an extra
        ");
    }
}
