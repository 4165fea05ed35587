//! The rules on `entry_points.txt`.

use super::finding::Findings;
use super::rule;

/// Judges `entry_points.txt`: groups of `name = target`, where scripts name an object of a module.
pub(super) fn judge(bytes: &[u8], findings: &mut Findings) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return findings.add(&rule::WHEEL_ENTRY_POINTS, "entry_points.txt is not UTF-8");
    };
    let mut group = None;
    for line in text.lines().map(str::trim) {
        if line.is_empty() || line.starts_with(['#', ';']) {
            continue;
        }
        if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            group = Some(name.trim());
            continue;
        }
        let Some((name, target)) = line.split_once('=') else {
            findings.add(&rule::WHEEL_ENTRY_POINTS, format!("`{line}` is neither a group nor `name = target`"));
            continue;
        };
        let Some(group) = group else {
            findings.add(&rule::WHEEL_ENTRY_POINTS, format!("`{line}` stands in no group"));
            continue;
        };
        if matches!(group, "console_scripts" | "gui_scripts") {
            let target = target.split('[').next().unwrap_or_default().trim();
            let is_path = |text: &str| text.split('.').all(is_identifier);
            let is_script =
                target.split_once(':').is_some_and(|(module, object)| is_path(module.trim()) && is_path(object.trim()));
            if !is_script {
                let message = format!("the script `{}` names `{target}`, not module:object", name.trim());
                findings.add(&rule::WHEEL_ENTRY_POINTS, message);
            }
        }
    }
}

fn is_identifier(text: &str) -> bool {
    let begins = |letter: char| letter == '_' || letter.is_alphabetic();
    text.starts_with(begins) && text.chars().all(|letter| letter == '_' || letter.is_alphanumeric())
}
