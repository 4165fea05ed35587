//! `codex-pack version`: the three spellings of a codex version.

use clap::Args;
use serde::Serialize;

use super::Outcome;
use super::console::{Console, Format, columns};
use crate::explain::{Explain, Failure};
use crate::version::CodexVersion;
use crate::workspace::Workspace;

/// Print the three spellings of a codex version.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  codex-pack version rust-v0.116.0-alpha.1
  codex-pack version \"$GITHUB_REF_NAME\" --pinned --format github >> \"$GITHUB_OUTPUT\"")]
pub(super) struct Arguments {
    /// The version in any spelling: release tag, semver or PEP 440.
    #[arg(value_name = "VERSION")]
    codex_version: String,
    /// Refuse any other version than the pinned release.
    #[arg(long)]
    pinned: bool,
}

/// A version that is not the pinned one.
#[derive(Debug, thiserror::Error)]
#[error("{version} is not the pinned release, which is {pinned}")]
struct NotPinned {
    version: CodexVersion,
    pinned: CodexVersion,
}

impl Explain for NotPinned {
    fn help(&self) -> Option<String> {
        Some(
            "tag the commit whose Cargo.toml pins this release, or pin it there under [workspace.metadata.codex]"
                .into(),
        )
    }
}

#[derive(Serialize)]
struct Report {
    tag: String,
    semver: String,
    pep440: String,
    prerelease: bool,
}

pub(super) fn run(arguments: &Arguments, console: &Console) -> Result<Outcome, Failure> {
    let version: CodexVersion = arguments.codex_version.parse()?;
    if arguments.pinned {
        let pinned = Workspace::find()?.matrix.release;
        if version != pinned {
            return Err(NotPinned { version, pinned }.into());
        }
    }
    let report = Report {
        tag: version.tag(),
        semver: version.semver(),
        pep440: version.pep440(),
        prerelease: version.is_prerelease(),
    };
    if console.format() == Format::Github {
        // Lines for GITHUB_OUTPUT.
        let Report { tag, semver, pep440, prerelease } = &report;
        let lines = format!("tag={tag}\nsemver={semver}\npep440={pep440}\nprerelease={prerelease}\n");
        console.report(&lines, &report);
        return Ok(Outcome::Done);
    }
    let text = columns(&[
        ["release tag".into(), report.tag.clone()],
        ["semver".into(), report.semver.clone()],
        ["PEP 440".into(), report.pep440.clone()],
    ]);
    console.report(&text, &report);
    Ok(Outcome::Done)
}
