//! Another pinned release: everything in a checkout that it changes, worked out whole before the first file is replaced.

use std::collections::BTreeMap;
use std::io::{self, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};

use codex_pack_codegen::diff::{Comparable, Comparison, Effect, compare};
use codex_pack_codegen::{self as codegen, CodegenError, FACTS, Facts, PYTHON_REFERENCE, SchemaSet};
use fs_err as fs;

use crate::atomic_write::{Replacement, WriteError};
use crate::fetch::Client;
use crate::hint::Hint;
use crate::programs;
use crate::schemas::{self, SchemasError};
use crate::version::CodexVersion;

/// How a place spells a version.
#[derive(Debug, Clone, Copy)]
enum Spelling {
    Tag,
    Semver,
    Pep440,
}

impl Spelling {
    fn of(self, version: &CodexVersion) -> String {
        match self {
            Spelling::Tag => version.tag(),
            Spelling::Semver => version.semver(),
            Spelling::Pep440 => version.pep440(),
        }
    }
}

/// Every place that repeats the pinned version: the file, the text around the version (for which `{}` stands), its spelling.
/// Each place is there exactly once.
const PLACES: &[(&str, &str, Spelling)] = &[
    ("Cargo.toml", "\nrelease = \"{}\"\n", Spelling::Tag),
    ("Cargo.lock", "name = \"openai-codex\"\nversion = \"{}\"\n", Spelling::Semver),
    ("sdk/Cargo.toml", "name = \"openai-codex\"\nversion = \"{}\"\n", Spelling::Semver),
    ("sdk/README.md", "\nopenai-codex = \"{}\"\n", Spelling::Semver),
    ("python-runtime/pyproject.toml", "\nversion = \"{}\"\n", Spelling::Pep440),
    ("templates/python-sdk/pyproject.toml", "\nversion = \"{}\"\n", Spelling::Pep440),
    ("templates/python-sdk/pyproject.toml", "\"openai-codex-cli-bin=={}\"", Spelling::Pep440),
    ("templates/python-sdk/src/openai_codex/_version.py", "\n__version__ = \"{}\"\n", Spelling::Pep440),
    ("tests/peers/src/app_server/server.rs", "{client}/{} (fake)", Spelling::Semver),
    ("tests/support/generated.rs", "pub const RELEASE: &str = \"{}\";", Spelling::Semver),
];

/// Folders and files in which other mentions of the old version are looked for.
const MENTIONS: &[&str] = &["CONTRIBUTING.md", "README.md", "docs", "sdk", "src", "templates", "tests"];

/// Why a checkout cannot be brought to another release.
#[derive(Debug, thiserror::Error)]
pub(crate) enum BumpError {
    /// A place that repeats the version, or a signature, does not have it exactly once.
    #[error("`{file}` has `{expected}` {found} times; expected it once")]
    Place {
        /// The file, from the root of the checkout.
        file: String,
        /// The text looked for.
        expected: String,
        /// How often it is there.
        found: usize,
    },
    /// A file could not be read or written.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// The files could not be replaced.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// The stored schemas of other releases cannot be read.
    #[error(transparent)]
    Schemas(#[from] SchemasError),
    /// No types can be generated from the release's schema.
    #[error(transparent)]
    Codegen(#[from] CodegenError),
    /// The newest release could not be looked up.
    #[error("npm could not list the releases of codex: {0}")]
    Npm(String),
    /// The changelog has no section for unreleased changes.
    #[error("CHANGELOG.md has no section `## [Unreleased]`")]
    NoUnreleased,
}

impl Hint for BumpError {
    fn help(&self) -> Option<String> {
        match self {
            BumpError::Place { .. } => {
                Some("restore the pinned version there, as shown by `git log -p`; nothing was changed".into())
            }
            BumpError::Io(_) => {
                Some("check that the checkout can be written and the disk has room; nothing was changed".into())
            }
            BumpError::Codegen(CodegenError::Undecided { .. }) => Some(format!(
                "pass --accept-proposals to add guesses to {FACTS}, and review each of them; nothing was changed"
            )),
            BumpError::Codegen(_) | BumpError::Schemas(_) | BumpError::Write(_) => None,
            BumpError::Npm(_) => Some("install npm, and try again with network access".into()),
            BumpError::NoUnreleased => Some("add the section to CHANGELOG.md; nothing was changed".into()),
        }
    }

    fn wrapped(&self) -> Option<&dyn Hint> {
        match self {
            BumpError::Codegen(error) => Some(error),
            BumpError::Schemas(error) => Some(error),
            BumpError::Write(error) => Some(error),
            _ => None,
        }
    }
}

/// A bump that is worked out and not yet written.
#[derive(Debug)]
pub(crate) struct Bump {
    /// New contents by path from the root of the checkout; none for a file that goes.
    files: BTreeMap<String, Option<Vec<u8>>>,
    /// What changed in the protocol.
    pub comparison: Comparison,
    /// Entries that were guessed and added to the table of facts.
    pub guessed: Facts,
    /// Other mentions of the old version: files, with their counts.
    pub mentions: BTreeMap<String, usize>,
}

impl Bump {
    /// Works out what changes in a checkout from one release to another, given the schemas of both.
    pub(crate) fn plan(
        checkout: &Path,
        (old, before): (&CodexVersion, &SchemaSet),
        (new, after): (&CodexVersion, &SchemaSet),
        accept_proposals: bool,
    ) -> Result<Bump, BumpError> {
        let mut files: BTreeMap<String, Option<Vec<u8>>> = BTreeMap::new();
        for (file, text) in places(checkout, old, new)? {
            files.insert(file, Some(text.into_bytes()));
        }
        let facts = Facts::of_project(checkout)?;
        let mut guessed = Facts::default();
        let mut generated = match codegen::generate(after, &facts) {
            Err(CodegenError::Undecided { .. }) if accept_proposals => {
                guessed = codegen::propose(after, &facts)?.0;
                let facts = facts.clone().and(&guessed);
                files.insert(FACTS.to_owned(), Some(facts.to_toml().into_bytes()));
                codegen::generate(after, &facts)?
            }
            result => result?,
        };
        let facts = facts.and(&guessed);
        generated.extend(schemas::compatible(checkout, new, after, &facts)?);
        for difference in codegen::output::compare(checkout, &generated)? {
            let content = generated.get(&difference.path).map(|text| text.clone().into_bytes());
            files.insert(difference.path, content);
        }
        let reference = fs::read_to_string(checkout.join(PYTHON_REFERENCE))?;
        let renewed = renewed(&reference, &codegen::signatures(before, &facts)?, &codegen::signatures(after, &facts)?)?;
        if renewed != reference {
            files.insert(PYTHON_REFERENCE.to_owned(), Some(renewed.into_bytes()));
        }
        let stored = format!("{}/{}.json.gz", schemas::STORED, new.semver());
        if !checkout.join(&stored).is_file() {
            files.insert(stored, Some(schemas::store(after)?));
        }
        let (from, to) = (Comparable::read(before, &facts)?, Comparable::read(after, &facts)?);
        let comparison = compare((&old.semver(), &from), (&new.semver(), &to));
        let changelog = fs::read_to_string(checkout.join("CHANGELOG.md"))?;
        files.insert("CHANGELOG.md".to_owned(), Some(entry(&changelog, &comparison)?.into_bytes()));
        let mut mentions = BTreeMap::new();
        for place in MENTIONS {
            count_mentions(checkout, &checkout.join(place), &old.semver(), &files, &mut mentions)?;
        }
        Ok(Bump { files, comparison, guessed, mentions })
    }

    /// The files that change, sorted.
    pub(crate) fn files(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// Changes that a person has to look at: those that break clients, and those about approvals, permissions or the sandbox.
    pub(crate) fn to_look_at(&self) -> impl Iterator<Item = &codex_pack_codegen::diff::Change> {
        self.comparison.changes.iter().filter(|change| change.safety || change.effect == Effect::Breaking)
    }

    /// Replaces the files, all of them or none. `replacement` is of the files of the checkout.
    pub(crate) fn write(&self, mut replacement: Replacement) -> Result<(), BumpError> {
        for (file, content) in &self.files {
            match content {
                Some(content) => replacement.write(file, |file| file.write_all(content))?,
                None => replacement.remove(file),
            }
        }
        Ok(replacement.commit()?)
    }
}

/// The files that repeat the version, with the new one.
fn places(checkout: &Path, old: &CodexVersion, new: &CodexVersion) -> Result<BTreeMap<String, String>, BumpError> {
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    for (file, around, spelling) in PLACES {
        let text = match files.remove(*file) {
            Some(text) => text,
            None => fs::read_to_string(checkout.join(file))?,
        };
        let expected = around.replace("{}", &spelling.of(old));
        let shown = expected.trim().replace('\n', " ");
        let text = replace_once(file, &text, (&expected, &shown), &around.replace("{}", &spelling.of(new)))?;
        files.insert((*file).to_owned(), text);
    }
    Ok(files)
}

/// The Python SDK's reference with the signatures of the new release in place of the old ones.
fn renewed(
    reference: &str,
    before: &BTreeMap<String, String>,
    after: &BTreeMap<String, String>,
) -> Result<String, BumpError> {
    let mut text = reference.to_owned();
    for (name, old) in before {
        let Some(new) = after.get(name) else { continue };
        text = replace_once(PYTHON_REFERENCE, &text, (old, &format!("{name}(…)")), new)?;
    }
    Ok(text)
}

/// The text of a file with what it must contain exactly once, `shown` in messages, replaced.
fn replace_once(file: &str, text: &str, (old, shown): (&str, &str), new: &str) -> Result<String, BumpError> {
    match text.matches(old).count() {
        1 => Ok(text.replace(old, new)),
        found => Err(BumpError::Place { file: file.to_owned(), expected: shown.to_owned(), found }),
    }
}

/// The changelog with an entry for the new release.
fn entry(changelog: &str, comparison: &Comparison) -> Result<String, BumpError> {
    let start = changelog.find("\n## [Unreleased]").ok_or(BumpError::NoUnreleased)?;
    let after = start + 1;
    let end = changelog[after..].find("\n## ").map_or(changelog.len(), |end| after + end);
    let mut lines = format!(
        "- Both SDKs are for codex {} (before: {}): {} changes of the protocol, {} of them breaking for clients, {} about approvals,\n  \
         permissions or the sandbox.\n",
        comparison.to,
        comparison.from,
        comparison.changes.len(),
        comparison.breaking(),
        comparison.safety()
    );
    for change in comparison.changes.iter().filter(|change| change.effect == Effect::Breaking && !change.experimental) {
        let detail = if change.detail.is_empty() { String::new() } else { format!(": {}", change.detail) };
        lines.push_str(&format!("  - {:?} {} `{}`{detail}\n", change.kind, change.item.word(), change.name));
    }
    let section = &changelog[after..end];
    let (at, lines) = match section.find("\n### Changed\n") {
        Some(at) => (after + at + "\n### Changed\n".len(), lines),
        None => (end, format!("\n### Changed\n{lines}")),
    };
    Ok(format!("{}{lines}{}", &changelog[..at], &changelog[at..]))
}

/// Counts mentions of the old version in texts that the bump does not change.
fn count_mentions(
    checkout: &Path,
    path: &Path,
    old: &str,
    changed: &BTreeMap<String, Option<Vec<u8>>>,
    found: &mut BTreeMap<String, usize>,
) -> io::Result<()> {
    for entry in walkdir::WalkDir::new(path).sort_by_file_name() {
        let entry = entry?;
        let name = entry.path().strip_prefix(checkout).unwrap_or(entry.path()).to_string_lossy().replace('\\', "/");
        if !entry.file_type().is_file() || changed.contains_key(&name) {
            continue;
        }
        // What is not a text mentions nothing.
        let Ok(text) = fs::read_to_string(entry.path()) else { continue };
        let count = text.matches(old).count();
        if count > 0 {
            found.insert(name, count);
        }
    }
    Ok(())
}

/// The newest stable release, as npm knows it.
pub(crate) fn newest() -> Result<CodexVersion, BumpError> {
    let program = Client::Npm.find().ok_or_else(|| BumpError::Npm("it is not installed".into()))?;
    let mut command = Command::new(&program);
    programs::restrict(&mut command, programs::own_variables(&program));
    command.args(["view", "@openai/codex", "versions", "--json"]).stdout(Stdio::piped());
    let output = programs::output(&mut command, None, 0).map_err(|error| BumpError::Npm(error.to_string()))?;
    if !output.status.success() {
        return Err(BumpError::Npm(String::from_utf8_lossy(&output.stderr).trim().to_owned()));
    }
    newest_of(&output.stdout)
}

/// The newest stable release of a list in JSON. What is not a version of codex, a package of one platform say, is passed over.
fn newest_of(listed: &[u8]) -> Result<CodexVersion, BumpError> {
    let listed: Vec<String> =
        serde_json::from_slice(listed).map_err(|error| BumpError::Npm(format!("its answer is not a list: {error}")))?;
    let versions = listed.iter().filter_map(|version| version.parse::<CodexVersion>().ok());
    let newest = versions.filter(|version| !version.is_prerelease()).max();
    newest.ok_or_else(|| BumpError::Npm("its answer contains no stable release".into()))
}

#[cfg(test)]
mod tests {
    use super::newest_of;

    #[test]
    fn the_newest_stable_release_is_the_greatest_version() {
        let listed = br#"["0.9.0", "0.163.0", "0.164.0-alpha.1", "0.163.0-linux-x64", "0.99.0"]"#;
        assert_eq!(newest_of(listed).unwrap().semver(), "0.163.0");
        assert!(newest_of(b"[]").is_err());
        assert!(newest_of(b"{}").is_err());
    }
}
