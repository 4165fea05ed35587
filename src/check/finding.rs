//! What a check found.

use std::collections::BTreeMap;

use serde::Serialize;

use super::rule::{Rule, Severity};

/// How many findings of one rule in one file are reported individually; hostile files can break a rule a million times.
const MAX_FINDINGS_PER_RULE: usize = 10;

/// One broken rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The name of the rule.
    pub rule: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// The name of the file, or `None` if it is about the set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// The member of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member: Option<String>,
    /// The fact, in a sentence.
    pub message: String,
}

/// A finding that an entry of `[[workspace.metadata.codex.accepted]]` accepts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Accepted {
    /// What was found.
    #[serde(flatten)]
    pub finding: Finding,
    /// Why it does not count.
    pub reason: String,
}

/// The findings about one file, or about the set.
#[derive(Debug, Default)]
pub(super) struct Findings {
    file: Option<String>,
    list: Vec<Finding>,
    counts: BTreeMap<&'static str, usize>,
}

impl Findings {
    /// Collects findings about this file.
    pub(super) fn about(file: &str) -> Findings {
        Findings { file: Some(file.into()), ..Findings::default() }
    }

    /// Collects findings about the set.
    pub(super) fn about_the_set() -> Findings {
        Findings::default()
    }

    /// Adds a finding about the whole file.
    pub(super) fn add(&mut self, rule: &Rule, message: impl Into<String>) {
        self.push(rule, None, message.into());
    }

    /// Adds a finding about a member of the file.
    pub(super) fn add_member(&mut self, rule: &Rule, member: &str, message: impl Into<String>) {
        self.push(rule, Some(member.into()), message.into());
    }

    /// Whether a rule has been found broken.
    pub(super) fn has(&self, rule: &Rule) -> bool {
        self.counts.contains_key(rule.name)
    }

    /// The findings, worst first, with one line in the place of those that were too many.
    pub(super) fn finish(mut self) -> Vec<Finding> {
        for (rule, count) in &self.counts {
            if let Some(more) = count.checked_sub(MAX_FINDINGS_PER_RULE).filter(|more| *more > 0)
                && let Some(first) = self.list.iter().find(|finding| finding.rule == *rule)
            {
                let message = format!("and {more} more like these");
                let summary = Finding { member: None, message, ..first.clone() };
                self.list.push(summary);
            }
        }
        self.list.sort_by_key(|finding| finding.severity);
        self.list
    }

    fn push(&mut self, rule: &Rule, member: Option<String>, message: String) {
        let count = self.counts.entry(rule.name).or_default();
        *count += 1;
        if *count <= MAX_FINDINGS_PER_RULE {
            let (rule, severity, file) = (rule.name, rule.severity, self.file.clone());
            self.list.push(Finding { rule, severity, file, member, message });
        }
    }
}
