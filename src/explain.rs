//! The one way an error reaches a person: a fact and what to do about it.

use std::error::Error;

/// An error of this crate: its [`Display`](std::fmt::Display) is the fact (what was expected, what was found, where), its
/// [`help`](Explain::help) the next step.
pub trait Explain: Error + Send + Sync + 'static {
    /// What to do now: one sentence in the imperative, or a short list of lines.
    fn help(&self) -> String;
}

/// Any error of this crate, for code that only reports it.
pub type Failure = Box<dyn Explain>;

impl<E: Explain> From<E> for Failure {
    fn from(error: E) -> Self {
        Box::new(error)
    }
}

/// Renders an error as it is shown on a terminal: the fact, its causes, then the help, without colours.
pub fn render(failure: &dyn Explain) -> String {
    let mut text = format!("error: {failure}\n");
    let mut cause = failure.source();
    while let Some(error) = cause {
        text.push_str(&format!("  caused by: {error}\n"));
        cause = error.source();
    }
    for (index, line) in failure.help().lines().enumerate() {
        text.push_str(if index == 0 { "  help: " } else { "        " });
        text.push_str(line);
        text.push('\n');
    }
    text
}
