//! The rules on WHEEL (PEP 427).

use std::collections::BTreeSet;

use super::fields::Fields;
use super::finding::Findings;
use super::rule;
use crate::distribution::{Tag, TagSet, WheelFilename};
use crate::platform::Projects;

/// The limit of `Tag` lines: twice the maximum number of tags in a file name.
const TAG_LIMIT: usize = 2048;

/// The fields that installers read, as they are spelled.
const SPELLINGS: [&str; 5] = ["Wheel-Version", "Root-Is-Purelib", "Tag", "Build", "Generator"];

/// Judges WHEEL, and returns the program that it says made the wheel. Without `ours`, what is about codex is left out.
pub(super) fn judge(
    bytes: &[u8],
    filename: Option<&WheelFilename>,
    project: &str,
    ours: Option<&Projects>,
    findings: &mut Findings,
) -> String {
    let fields = match Fields::parse(bytes) {
        Ok(fields) => fields,
        Err(reason) => {
            findings.add(&rule::WHEEL_VERSION, format!("WHEEL: {reason}"));
            return String::new();
        }
    };
    for name in ["wheel-version", "root-is-purelib", "build"] {
        if fields.all(name).count() > 1 {
            findings.add(&rule::WHEEL_VERSION, format!("WHEEL has the field `{name}` twice"));
        }
    }
    // pip reads field names in any letter case, uv only in this one.
    let text = String::from_utf8_lossy(bytes);
    for name in text.lines().take_while(|line| !line.is_empty()).filter_map(|line| Some(line.split_once(':')?.0)) {
        if SPELLINGS.iter().any(|known| *known != name && known.eq_ignore_ascii_case(name)) {
            findings.add(&rule::WHEEL_VERSION, format!("WHEEL spells a field `{name}`, which not all readers know"));
        }
    }
    let is_first = |version: &str| {
        version
            .strip_prefix("1.")
            .is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit()))
    };
    match fields.one("wheel-version") {
        Some(version) if is_first(version) => {}
        Some(version) => findings.add(&rule::WHEEL_VERSION, format!("Wheel-Version is `{version}`, not 1.x")),
        None => findings.add(&rule::WHEEL_VERSION, "WHEEL has no Wheel-Version"),
    }
    // pip takes any case of letters, uv does not.
    match fields.one("root-is-purelib") {
        Some("true") if ours.is_some_and(|ours| project == ours.runtime) => {
            findings.add(&rule::RUNTIME_TAG, "WHEEL says Root-Is-Purelib: true");
        }
        Some("false") if ours.is_some_and(|ours| project == ours.sdk) => {
            findings.add(&rule::SDK_TAG, "WHEEL says Root-Is-Purelib: false");
        }
        Some("true" | "false") => {}
        _ => findings.add(&rule::WHEEL_VERSION, "WHEEL has no Root-Is-Purelib of true or false"),
    }
    if let Some(filename) = filename {
        let is_ours = ours.is_some_and(|ours| ours.has(project));
        judge_tags(&fields, filename.tags(), is_ours, findings);
        let build = filename.build().map(ToString::to_string);
        let said = fields.one("build");
        if is_ours && said != build.as_deref() {
            let [said, named] = [said, build.as_deref()].map(|build| build.unwrap_or("none"));
            let message = format!("WHEEL says the build number {said}, the file name {named}");
            findings.add(&rule::WHEEL_TAG_LINES, message);
        }
    }
    fields.one("generator").unwrap_or_default().into()
}

/// Holds the `Tag` lines against the file name.
fn judge_tags(fields: &Fields, expected: &TagSet, is_ours: bool, findings: &mut Findings) {
    let mut said = BTreeSet::new();
    let mut unread = BTreeSet::new();
    for line in fields.all("tag").take(TAG_LIMIT) {
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
        // Installers go by the file name.
        let is_read = unread.is_empty() && !said.is_empty();
        let list = |tags: BTreeSet<String>| tags.into_iter().collect::<Vec<_>>().join(", ");
        let texts = |tags: &BTreeSet<Tag>| -> BTreeSet<String> { tags.iter().map(ToString::to_string).collect() };
        let said = list(texts(&said).into_iter().chain(unread).collect());
        let message = format!("WHEEL says {said}, the file name {}", list(texts(&expected)));
        let rule = if is_ours || !is_read { &rule::WHEEL_TAG_LINES } else { &rule::WHEEL_TAG_DIFFERENT };
        findings.add(rule, message);
    }
}
