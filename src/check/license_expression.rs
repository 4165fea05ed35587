//! Licence expressions (PEP 639, SPDX).

/// The longest expression that is read, in bytes.
const LENGTH_LIMIT: usize = 4096;

/// What a word of an expression is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    /// An operator, an opening parenthesis, or the beginning: a licence follows.
    Open,
    /// `WITH`: an exception follows.
    With,
    /// A licence.
    Licence,
    /// A closing parenthesis or an exception.
    Closed,
}

/// Fails unless a text is an expression of licences that SPDX knows, or that begin with `LicenseRef-`. `Err` says what is wrong.
pub(super) fn check(text: &str) -> Result<(), String> {
    if text.len() > LENGTH_LIMIT {
        return Err(format!("it is longer than {LENGTH_LIMIT} bytes"));
    }
    let mut before = Before::Open;
    let mut depth = 0_usize;
    let spaced = text.replace('(', " ( ").replace(')', " ) ");
    for word in spaced.split_ascii_whitespace() {
        before = match (before, word.to_ascii_lowercase().as_str()) {
            (Before::Open, "(") => {
                depth += 1;
                Before::Open
            }
            (Before::Licence | Before::Closed, ")") => {
                depth = depth.checked_sub(1).ok_or("it has a parenthesis without its beginning")?;
                Before::Closed
            }
            (Before::Licence | Before::Closed, "and" | "or") => Before::Open,
            (Before::Licence, "with") => Before::With,
            (_, "(" | ")" | "and" | "or" | "with") => return Err(format!("`{word}` is in the wrong place")),
            (Before::Open, lower) => {
                check_licence(word, lower)?;
                Before::Licence
            }
            (Before::With, lower) => {
                let is_known = spdx::identifiers::EXCEPTIONS.iter().any(|known| known.name.eq_ignore_ascii_case(lower));
                if !is_known {
                    return Err(format!("`{word}` is not an exception that SPDX knows"));
                }
                Before::Closed
            }
            (_, _) => return Err(format!("`{word}` is in the wrong place")),
        };
    }
    match before {
        Before::Licence | Before::Closed if depth == 0 => Ok(()),
        _ => Err("it is not complete".into()),
    }
}

fn check_licence(word: &str, lower: &str) -> Result<(), String> {
    if let Some(reference) = lower.strip_prefix("licenseref-") {
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-');
        if reference.is_empty() || !reference.bytes().all(is_plain) {
            return Err(format!("`{word}` is not a reference to a licence"));
        }
        return Ok(());
    }
    let bare = lower.strip_suffix('+').unwrap_or(lower);
    if spdx::identifiers::LICENSES.iter().any(|known| known.name.eq_ignore_ascii_case(bare)) {
        Ok(())
    } else {
        Err(format!("`{word}` is not a licence that SPDX knows"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions() {
        for text in [
            "MIT",
            "mit and (Apache-2.0 OR bsd-2-clause)",
            "GPL-2.0+",
            "GPL-2.0-or-later WITH Classpath-exception-2.0",
            "LicenseRef-Proprietary OR MIT",
        ] {
            assert_eq!(check(text), Ok(()), "{text}");
        }
        let refusals: Vec<String> = [
            "",
            "MIT License",
            "MIT OR",
            "(MIT",
            "MIT)",
            "()",
            "MIT WITH MIT",
            "Use-it",
            "LicenseRef-",
            "MIT WITH",
            "and",
        ]
        .map(|text| check(text).unwrap_err())
        .into();
        insta::assert_snapshot!(refusals.join("\n"), @"
        it is not complete
        `License` is in the wrong place
        it is not complete
        it is not complete
        it has a parenthesis without its beginning
        `)` is in the wrong place
        `MIT` is not an exception that SPDX knows
        `Use-it` is not a licence that SPDX knows
        `LicenseRef-` is not a reference to a licence
        it is not complete
        `and` is in the wrong place
        ");
    }
}
