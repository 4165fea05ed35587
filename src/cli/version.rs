//! `codex-pack version`: the three spellings of a codex version.

use clap::Args;
use serde::Serialize;

use super::Outcome;
use super::console::{Console, Format, columns};
use crate::hint::{Failure, Hint};
use crate::version::ReleaseVersion;
use crate::workspace::Workspace;

/// Convert a codex version between release tag, semver and PEP 440.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  codex-pack version rust-v0.116.0-alpha.1
  codex-pack version \"$GITHUB_REF_NAME\" --pinned --format github >> \"$GITHUB_OUTPUT\"")]
pub(super) struct Arguments {
    /// The version in any spelling: release tag, semver or PEP 440.
    #[arg(value_name = "VERSION")]
    codex_version: String,
    /// Refuse any version other than the pinned release.
    #[arg(long)]
    pinned: bool,
}

/// A version that is not the pinned one.
#[derive(Debug, thiserror::Error)]
#[error("{version} is not the pinned release, which is {pinned}")]
struct NotPinned {
    version: ReleaseVersion,
    pinned: ReleaseVersion,
}

impl Hint for NotPinned {
    fn help(&self) -> Option<String> {
        Some(
            "tag the commit whose Cargo.toml pins this release, or pin it there under [workspace.metadata.codex]"
                .into(),
        )
    }
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Report {
    tag: String,
    semver: String,
    pep440: String,
    prerelease: bool,
    /// The version of the release and its SDK, including the number of a post release.
    release: String,
    post: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    build_number: Option<u32>,
}

pub(super) fn run(arguments: &Arguments, console: &Console) -> Result<Outcome, Failure> {
    let version: ReleaseVersion = arguments.codex_version.parse()?;
    let mut build_number = None;
    if arguments.pinned {
        let matrix = Workspace::find()?.matrix;
        let pinned = matrix.release_version;
        if version != pinned {
            return Err(NotPinned { version, pinned }.into());
        }
        build_number = Some(matrix.build_number);
    }
    let codex = version.codex();
    let report = Report {
        tag: version.tag(),
        semver: codex.semver(),
        pep440: codex.pep440(),
        prerelease: codex.is_prerelease(),
        release: version.to_string(),
        post: version.post(),
        build_number,
    };
    if console.format() == Format::Github {
        // Lines for GITHUB_OUTPUT.
        let Report { tag, semver, pep440, prerelease, release, post, build_number } = &report;
        let mut lines = format!(
            "tag={tag}\nsemver={semver}\npep440={pep440}\nprerelease={prerelease}\nrelease={release}\npost={post}\n"
        );
        if let Some(build_number) = build_number {
            lines.push_str(&format!("build-number={build_number}\n"));
        }
        console.report(&lines, &report);
        return Ok(Outcome::Done);
    }
    let mut rows = vec![
        ["release tag".into(), report.tag.clone()],
        ["semver".into(), report.semver.clone()],
        ["PEP 440".into(), report.pep440.clone()],
    ];
    if report.post > 0 {
        rows.push(["SDK".into(), version.pep440()]);
    }
    console.report(&columns(&rows), &report);
    Ok(Outcome::Done)
}
