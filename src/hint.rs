//! The one way an error reaches a person: a fact and what to do about it.

use std::borrow::Cow;
use std::error::Error;

/// An error of this crate: its [`Display`](std::fmt::Display) is the fact (what was expected, what was found, where), its
/// [`help`](Hint::help) the next step.
pub trait Hint: Error + Send + Sync + 'static {
    /// What to do now: one sentence in the imperative, or a short list of lines. `None` where this error does not know what
    /// the user did; then the one that wraps it does, or the one it wraps.
    fn help(&self) -> Option<String>;

    /// The error that this one wraps, if that may know what to do where this one does not.
    fn wrapped(&self) -> Option<&dyn Hint> {
        None
    }
}

/// What to do about an error: the help of the outermost that has any, since it knows best what the user did.
pub(crate) fn help(failure: &dyn Hint) -> Option<String> {
    let mut error = Some(failure);
    while let Some(wrapping) = error {
        if let Some(help) = wrapping.help() {
            return Some(help);
        }
        error = wrapping.wrapped();
    }
    None
}

/// Any error of this crate, for code that only reports it.
pub(crate) type Failure = Box<dyn Hint>;

impl<E: Hint> From<E> for Failure {
    fn from(error: E) -> Self {
        Box::new(error)
    }
}

/// A text as a terminal may be given it: what a terminal acts on, or shows nothing of, is written as an escape. Lines and tabs stay.
pub(crate) fn visible(text: &str) -> Cow<'_, str> {
    let is_hidden = |letter: char| {
        letter.is_control() && !matches!(letter, '\n' | '\t')
            || matches!(letter, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
    };
    if !text.contains(is_hidden) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len());
    for letter in text.chars() {
        if is_hidden(letter) { shown.extend(letter.escape_unicode()) } else { shown.push(letter) }
    }
    Cow::Owned(shown)
}

/// Renders an error for a terminal: the fact, its causes, then the help, without colours.
pub fn render(failure: &dyn Hint) -> String {
    let mut text = format!("error: {failure}\n");
    let mut cause = failure.source();
    while let Some(error) = cause {
        text.push_str(&format!("  caused by: {error}\n"));
        cause = error.source();
    }
    for (index, line) in help(failure).unwrap_or_default().lines().enumerate() {
        text.push_str(if index == 0 { "  help: " } else { "        " });
        text.push_str(line);
        text.push('\n');
    }
    text
}
