//! The rules on what makes executables hard to abuse.

use super::finding::Findings;
use super::rule;
use crate::binary::{Binary, Hardening, Kind, search_path_leaves};

/// Checks the executables of any wheel.
pub(super) fn judge(binaries: &[(String, Binary)], findings: &mut Findings) {
    for (path, binary) in binaries.iter().filter(|(_, binary)| binary.kind != Kind::Other) {
        for image in &binary.images {
            judge_image(path, binary.kind, &image.hardening, findings);
        }
    }
}

fn judge_image(path: &str, kind: Kind, hardening: &Hardening, findings: &mut Findings) {
    if hardening.executable_stack {
        findings.add_member(&rule::BINARY_EXECUTABLE_STACK, path, "its stack can be executed");
    }
    if let Some(segment) = &hardening.writable_code {
        let message = format!("its segment {segment} is both writable and executable");
        findings.add_member(&rule::BINARY_WRITABLE_CODE, path, message);
    }
    for search_path in &hardening.search_paths {
        if let Some(leaves) = search_path_leaves(search_path, path) {
            let message = format!("it looks for libraries in {leaves:?}, which is outside the wheel");
            findings.add_member(&rule::BINARY_SEARCH_PATH, path, message);
        }
    }
    if kind == Kind::Program && !hardening.position_independent {
        findings.add_member(&rule::BINARY_FIXED_ADDRESS, path, "it is loaded at a fixed address");
    }
    if hardening.read_only_relocations == Some(false) {
        findings.add_member(&rule::BINARY_RELOCATIONS, path, "the tables that the loader fills in stay writable");
    }
}
