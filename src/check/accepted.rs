//! Findings that are known and do not count.

use super::finding::{Accepted, Finding, Findings};
use super::report::FileReport;
use super::rule::{self, Rule, Severity};
use crate::platform::AcceptedFinding;
use crate::version::CodexVersion;

/// Refuses entries that accept what cannot be accepted; `Err` says what.
pub(super) fn validate(entries: &[AcceptedFinding]) -> Result<(), String> {
    for entry in entries {
        let rule = Rule::named(&entry.rule).map_err(|error| error.to_string())?;
        if rule.severity == Severity::Error {
            return Err(format!("{} is an error, which cannot be accepted", rule.name));
        }
    }
    Ok(())
}

/// Takes out of `findings` what is accepted, and warns of entries that accept nothing. The latter is judged for files of `release`
/// alone, which is what the entries were written for.
pub(super) fn apply(
    entries: &[AcceptedFinding],
    files: &[FileReport],
    release: &CodexVersion,
    ignore: &[&'static Rule],
    findings: &mut Vec<Finding>,
) -> Vec<Accepted> {
    let version = |name: &str| -> Option<CodexVersion> {
        files.iter().find(|file| file.name == name)?.version.as_deref()?.parse().ok()
    };
    let is_expired = |entry: &AcceptedFinding, name: &str| {
        entry.until.as_ref().is_some_and(|until| version(name).is_none_or(|version| version >= *until))
    };
    let mut used = vec![false; entries.len()];
    let mut accepted = Vec::new();
    findings.retain(|finding| {
        let Some(file) = finding.file.as_deref() else { return true };
        let is_it = |entry: &AcceptedFinding| {
            let member = finding.member.as_deref().unwrap_or_default();
            entry.rule == finding.rule
                && entry.file.matches(file)
                && entry.member.as_ref().is_none_or(|members| members.matches(member))
                && !is_expired(entry, file)
        };
        let mut reason = None;
        for (entry, used) in entries.iter().zip(&mut used).filter(|(entry, _)| is_it(entry)) {
            *used = true;
            reason.get_or_insert_with(|| entry.reason.clone());
        }
        // What --deny makes an error is none that could be accepted.
        let Some(reason) = reason.filter(|_| finding.severity != Severity::Error) else { return true };
        accepted.push(Accepted { finding: finding.clone(), reason });
        false
    });
    let mut stale = Findings::about_the_set();
    let is_ignored = |entry: &AcceptedFinding| ignore.iter().any(|rule| rule.name == entry.rule);
    for (entry, _) in entries.iter().zip(used).filter(|(entry, used)| !used && !is_ignored(entry)) {
        let file = files.iter().find(|file| {
            entry.file.matches(&file.name) && version(&file.name).is_some_and(|version| version == *release)
        });
        if let Some(file) = file {
            let member = entry.member.as_ref().map(|member| format!(", {member}")).unwrap_or_default();
            let why = if is_expired(entry, &file.name) { "has expired" } else { "accepts nothing any more" };
            stale.add(&rule::ACCEPTED_UNUSED, format!("the entry for {} in {}{member} {why}", entry.rule, entry.file));
        }
    }
    findings.extend(stale.finish());
    accepted
}
