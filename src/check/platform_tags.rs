//! The rules on what a wheel's tags promise: what its executables say of themselves.

use std::collections::BTreeMap;

use super::finding::Findings;
use super::rule::{self, Rule};
use crate::binary::{self, Binary, Incompatibility};
use crate::distribution::{PlatformName, TagSet};
use crate::platform::PlatformTag;

/// Libraries that break one promise, and the rule that this breaks.
type Together<'a> = (&'static Rule, Vec<(&'a str, Incompatibility)>);

/// Judges the platform tags, and returns those whose promise is known.
pub(super) fn judge_tags(named: &TagSet, findings: &mut Findings) -> Vec<PlatformTag> {
    for platform in named.platform() {
        if let PlatformName::Refused(refused) = platform {
            findings.add(&rule::WHEEL_PLATFORM_TAG, refused.to_string());
        }
    }
    let mut tags: Vec<PlatformTag> = named.known_platforms().filter(|tag| *tag != PlatformTag::Any).collect();
    tags.sort_unstable();
    tags.dedup();
    tags
}

/// Checks every executable against the promises of the tags. Programs are reported one by one, libraries together.
pub(super) fn judge_binaries(
    binaries: &[(&str, &Binary)],
    tags: &[PlatformTag],
    is_runtime: bool,
    findings: &mut Findings,
) {
    for tag in tags {
        let mut libraries: BTreeMap<&'static str, Together<'_>> = BTreeMap::new();
        for (path, binary) in binaries {
            let Err(broken) = binary.check_tag(*tag) else { continue };
            let rule = match &broken {
                Incompatibility::OperatingSystem { .. } | Incompatibility::ApplePlatform { .. } => {
                    &rule::PROMISE_SYSTEM
                }
                Incompatibility::Architecture { .. } => &rule::PROMISE_CPU,
                Incompatibility::Macos { .. } => &rule::PROMISE_MACOS,
                Incompatibility::GlibcOnMusl { .. } | Incompatibility::MuslOnGlibc { .. } => &rule::PROMISE_LIBC,
                Incompatibility::Glibc { .. } => &rule::PROMISE_GLIBC,
            };
            // Other people's packages carry launchers for other systems and code for graphics cards as data.
            let is_data =
                matches!(broken, Incompatibility::OperatingSystem { .. } | Incompatibility::Architecture { .. });
            if is_data && !is_runtime {
                continue;
            }
            if binary.kind == binary::Kind::Program {
                findings.add_member(rule, path, broken.to_string());
            } else {
                libraries.entry(rule.name).or_insert((rule, Vec::new())).1.push((path, broken));
            }
        }
        for (rule, list) in libraries.into_values() {
            let Some((path, broken)) = list.first() else { continue };
            match list.len() - 1 {
                0 => findings.add_member(rule, path, broken.to_string()),
                more => findings.add_member(rule, path, format!("{broken}; so do {more} other libraries of the wheel")),
            }
        }
    }
}
