//! Entry points for fuzzing: the readers of files in a wheel, on any bytes.

use super::fields::Fields;
use super::finding::Findings;
use super::requirement::Requirement;
use super::{entry_points, license_expression, metadata, metadata_values, record, wheel_file};

/// RECORD: its fields, line by line, if it is valid.
pub(crate) fn record(bytes: &[u8]) -> Option<Vec<[String; 3]>> {
    let lines = record::parse(bytes, 10_000).ok()?;
    Some(lines.into_iter().map(|line| [line.path, line.hash, line.size].map(std::borrow::Cow::into_owned)).collect())
}

/// METADATA: its fields by lower-case names, if it is valid.
pub(crate) fn metadata(bytes: &[u8]) -> Option<Vec<(String, Vec<String>)>> {
    let mut findings = Findings::about("METADATA");
    metadata::judge_core_metadata(bytes, "METADATA", &mut findings);
    let fields = Fields::parse(bytes).ok()?;
    let values = |name: &str| fields.all(name).map(str::to_owned).collect();
    Some(fields.counts().into_keys().map(|name| (name.to_owned(), values(name))).collect())
}

/// WHEEL.
pub(crate) fn wheel_file(bytes: &[u8]) {
    let mut findings = Findings::about("WHEEL");
    wheel_file::judge(bytes, None, "example", None, &mut findings);
}

/// `entry_points.txt`: the names of its scripts.
pub(crate) fn entry_points(bytes: &[u8]) -> Vec<String> {
    entry_points::judge(bytes, &mut Findings::about("entry_points.txt"))
}

/// Every reader of a single value of METADATA.
pub(crate) fn values(text: &str) {
    let _ = Requirement::parse(text);
    let _ = license_expression::check(text);
    let _ = metadata_values::project_url(text);
    let _ = metadata_values::emails(text);
    let _ = metadata_values::content_type(text);
    let _ = metadata_values::license_file(text);
    let _ = metadata_values::extra(text);
    let _ = metadata_values::import_name(text);
}
