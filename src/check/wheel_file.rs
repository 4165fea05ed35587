//! The rules on WHEEL (PEP 427).

use std::collections::BTreeSet;

use super::fields::Fields;
use super::finding::Findings;
use super::rule;
use crate::distribution::{RUNTIME_PROJECT, SDK_PROJECT, Tag, TagSet, WheelFilename};

/// Judges WHEEL, and returns the program that it says made the wheel.
pub(super) fn judge(bytes: &[u8], filename: Option<&WheelFilename>, project: &str, findings: &mut Findings) -> String {
    let fields = match Fields::parse(bytes) {
        Ok(fields) => fields,
        Err(reason) => {
            findings.add(&rule::WHEEL_VERSION, format!("WHEEL: {reason}"));
            return String::new();
        }
    };
    match fields.one("wheel-version") {
        Some(version) if version.split('.').next() == Some("1") => {}
        Some(version) => findings.add(&rule::WHEEL_VERSION, format!("Wheel-Version is `{version}`, not 1.x")),
        None => findings.add(&rule::WHEEL_VERSION, "WHEEL has no Wheel-Version"),
    }
    let purelib = fields.one("root-is-purelib").map(str::to_ascii_lowercase);
    match purelib.as_deref() {
        Some("true") if project == RUNTIME_PROJECT => {
            findings.add(&rule::RUNTIME_TAG, "WHEEL says Root-Is-Purelib: true");
        }
        Some("false") if project == SDK_PROJECT => findings.add(&rule::SDK_TAG, "WHEEL says Root-Is-Purelib: false"),
        Some("true" | "false") => {}
        _ => findings.add(&rule::WHEEL_VERSION, "WHEEL has no Root-Is-Purelib of true or false"),
    }
    if let Some(filename) = filename {
        judge_tags(&fields, filename.tags(), is_ours(project), findings);
    }
    fields.one("generator").unwrap_or_default().into()
}

/// Holds the `Tag` lines against the file name.
fn judge_tags(fields: &Fields, expected: &TagSet, is_ours: bool, findings: &mut Findings) {
    let mut said = BTreeSet::new();
    let mut unread = BTreeSet::new();
    for line in fields.all("tag") {
        match line.parse::<TagSet>() {
            // Some tools write the compressed set into one line, which installers expand.
            Ok(tags) if !is_ours || tags.expanded().len() == 1 => said.extend(tags.expanded()),
            _ => {
                unread.insert(line.to_owned());
            }
        }
    }
    let expected = expected.expanded();
    if said != expected || !unread.is_empty() {
        let list = |tags: BTreeSet<String>| tags.into_iter().collect::<Vec<_>>().join(", ");
        let texts = |tags: &BTreeSet<Tag>| -> BTreeSet<String> { tags.iter().map(ToString::to_string).collect() };
        let said = list(texts(&said).into_iter().chain(unread).collect());
        let message = format!("WHEEL says {said}, the file name {}", list(texts(&expected)));
        findings.add(&rule::WHEEL_TAG_LINES, message);
    }
}

fn is_ours(project: &str) -> bool {
    project == RUNTIME_PROJECT || project == SDK_PROJECT
}
