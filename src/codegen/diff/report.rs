//! A comparison as text and as Markdown.

use std::fmt::Write as _;

use super::{Change, Comparison, Effect, Kind};

const SAFETY: &str = "Touches approvals, permissions or the sandbox";
const BREAKING: &str = "Breaking for clients";
const ADDITIVE: &str = "Additive";

impl Kind {
    fn word(self) -> &'static str {
        match self {
            Kind::Added => "added",
            Kind::Removed => "removed",
            Kind::Changed => "changed",
        }
    }
}

impl Comparison {
    /// The changes by what a reader has to do about them: each stands in one group.
    fn groups(&self) -> [(&'static str, Vec<&Change>); 3] {
        let of = |wanted: &dyn Fn(&Change) -> bool| self.changes.iter().filter(|change| wanted(change)).collect();
        [
            (SAFETY, of(&|change| change.safety)),
            (BREAKING, of(&|change| !change.safety && change.effect == Effect::Breaking)),
            (ADDITIVE, of(&|change| !change.safety && change.effect == Effect::Additive)),
        ]
    }

    fn summary(&self) -> String {
        let changes = if self.changes.len() == 1 { "change" } else { "changes" };
        format!(
            "{} {changes}, {} breaking, {} about approvals, permissions or the sandbox",
            self.changes.len(),
            self.breaking(),
            self.safety()
        )
    }

    /// For a terminal.
    pub fn to_text(&self) -> String {
        let mut text = format!("{} → {}: {}\n", self.from, self.to, self.summary());
        for (title, changes) in self.groups().into_iter().filter(|(_, changes)| !changes.is_empty()) {
            let _ = writeln!(text, "\n{title}");
            for change in changes {
                let breaking = if change.safety && change.effect == Effect::Breaking { "breaking: " } else { "" };
                let experimental = if change.experimental { " (experimental)" } else { "" };
                let detail = if change.detail.is_empty() { String::new() } else { format!("  {}", change.detail) };
                let (kind, item) = (change.kind.word(), change.item.word());
                let _ = writeln!(text, "  {breaking}{kind} {item} {}{experimental}{detail}", change.name);
            }
        }
        text
    }

    /// For a pull request or a change log.
    pub fn to_markdown(&self) -> String {
        let mut text = format!("## Protocol: {} → {}\n\n{}.\n", self.from, self.to, self.summary());
        for (title, changes) in self.groups().into_iter().filter(|(_, changes)| !changes.is_empty()) {
            let _ = writeln!(text, "\n### {title}\n");
            for change in changes {
                let breaking = if change.safety && change.effect == Effect::Breaking { "**Breaking:** " } else { "" };
                let experimental = if change.experimental { ", experimental" } else { "" };
                let detail = if change.detail.is_empty() { String::new() } else { format!(": {}", change.detail) };
                let (kind, item) = (change.kind.word(), change.item.word());
                let _ = writeln!(text, "- {breaking}{kind} {item} `{}`{experimental}{detail}", change.name);
            }
        }
        text
    }
}
