//! Proof before upload: rules on a file, rules on the set, reports.
//!
//! [`check`] judges distributions by the [`RULES`]: each file alone, then all of them as a release. What it finds is a
//! [`Report`], whatever the files hold; only a question it cannot understand is a [`CheckError`].

mod accepted;
mod built;
mod chain;
mod collect;
mod contents;
mod document;
mod entry_points;
mod environment;
mod fetched;
mod fields;
mod finding;
mod hardening;
mod installed;
mod license_expression;
mod manifest;
mod members;
mod metadata;
mod metadata_values;
mod platform_tags;
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

pub use built::{Build, Built};
pub use collect::folder_of;
pub use document::{Input, MANIFEST_FILE, MemberDigest, Origin, Program, SUMS_FILE, Tool};
pub use environment::{Environment, LinuxLibc};
pub use fetched::FetchedError;
pub use finding::{Accepted, Finding};
pub use manifest::{Manifest, ManifestFile, find_manifests};
pub use proven::ManifestError;
pub use rebuild::Rebuild;
pub use report::{FileKind, FileReport, Report};
pub use rule::{ALL as RULES, Rule, Severity, UnknownRule};
pub use run::{CheckError, Options, check};
pub use set::Choice;
pub use smoke::Smoke;
pub use sums::{SumsError, digests_of, read_sums};
pub use unbuilt::{UnbuiltError, judge_sdist, judge_wheel};
