//! Which runtimes answer about approvals and permissions as the SDKs of a release expect: what the SDKs refuse unless told
//! otherwise.

use super::diff::{Comparable, compare};
use super::output::Files;
use super::{Header, compatible_paths};

const HEADER: Header = Header(&[
    "Generated from the protocol schemas in tests/schemas. Do not edit; to renew it, run:",
    "    codex-pack generate-types",
]);

/// The range around a release in which nothing changes that breaks a client's approvals or permissions. What lies between its
/// end and the next release that is known to differ is not in it: nobody knows where in between the change came.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Compatible {
    /// The oldest release in it, where an older one is known to differ.
    pub oldest: Option<String>,
    /// The newest release in it, where a newer one is known to differ.
    pub newest: Option<String>,
}

impl Compatible {
    /// The range around the release at `pinned` of releases that are sorted, oldest first.
    pub fn of(releases: &[(String, Comparable)], pinned: usize) -> Compatible {
        let (version, sdk) = &releases[pinned];
        let agrees = |other: &&(String, Comparable)| !compare((version, sdk), (&other.0, &other.1)).breaks_approvals();
        let end = |others: &mut dyn Iterator<Item = &(String, Comparable)>| {
            let mut last = version;
            for other in others {
                if !agrees(&other) {
                    return Some(last.clone());
                }
                last = &other.0;
            }
            None
        };
        let (older, newer) = (&releases[..pinned], &releases[pinned + 1..]);
        Compatible { oldest: end(&mut older.iter().rev()), newest: end(&mut newer.iter()) }
    }

    /// The file of each SDK that says so.
    pub fn files(&self) -> Files {
        let rust = |version: &Option<String>| version.as_ref().map_or("None".to_owned(), |it| format!("Some({it:?})"));
        let python = |version: &Option<String>| version.as_ref().map_or("None".to_owned(), |it| format!("{it:?}"));
        let says = "The runtimes that handle approvals and permissions as this SDK expects.";
        let oldest = "The oldest of them; none if no older runtime is known to differ.";
        let newest = "The newest of them; none if no newer runtime is known to differ.";
        let rust = format!(
            "{}//! {says}\n\n/// {oldest}\npub(crate) const OLDEST: Option<&str> = {};\n\n\
             /// {newest}\npub(crate) const NEWEST: Option<&str> = {};\n",
            HEADER.comment("//"),
            rust(&self.oldest),
            rust(&self.newest)
        );
        let python = format!(
            "{}\"\"\"{says}\"\"\"\n\nfrom __future__ import annotations\n\nfrom typing import Final\n\n\
             OLDEST: Final[str | None] = {}\n\"\"\"{oldest}\"\"\"\n\n\
             NEWEST: Final[str | None] = {}\n\"\"\"{newest}\"\"\"\n",
            HEADER.comment("#"),
            python(&self.oldest),
            python(&self.newest)
        );
        let [rust_path, python_path] = compatible_paths();
        [(rust_path, rust), (python_path, python)].into()
    }
}
