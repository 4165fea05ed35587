//! Proof before upload: rules on a file, rules on the set, reports.
//!
//! [`check`] checks distributions by the [`RULES`]: each file alone, then all of them as a release. What it finds is a
//! [`Report`], whatever the files hold; only a question it cannot understand is a [`CheckError`].

mod accepted;
mod built;
mod chain;
mod collect;
mod contents;
mod document;
mod entry_points;
mod environment;
mod facts;
mod fetched;
mod fields;
mod figures;
mod finding;
#[cfg(fuzzing)]
pub(crate) mod fuzzing;
mod hardening;
mod installed;
mod license_expression;
mod manifest;
mod markdown;
mod members;
mod metadata;
mod metadata_values;
mod page;
mod platform_tags;
mod previous;
mod proven;
mod rebuild;
mod record;
mod report;
mod requirement;
mod rule;
mod run;
mod runtime;
mod sdist;
mod set;
mod signers;
mod smoke;
mod sums;
mod unbuilt;
mod wheel;
mod wheel_file;

pub(crate) use collect::folder_of;
pub(crate) use document::{Input, MANIFEST_FILE, Origin, SUMS_FILE};
pub use environment::{Environment, LinuxLibc};
pub(crate) use figures::megabytes;
pub(crate) use manifest::{Manifest, find_manifests};
pub(crate) use previous::Previous;
pub(crate) use proven::ManifestError;
pub(crate) use rebuild::Rebuild;
pub(crate) use report::Report;
pub(crate) use rule::Rule;
pub use rule::{ALL as RULES, Severity};
pub(crate) use run::CheckError;
pub use run::{Options, check};
pub(crate) use smoke::Smoke;
pub(crate) use sums::{digests_of, read_sums};
pub use unbuilt::{judge_sdist, judge_wheel};
