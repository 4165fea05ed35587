//! `codex-pack publishable`: whether a version can be published, asked before it is built.

use std::time::{Duration, SystemTime};

use clap::Args;

use super::Outcome;
use super::console::{Console, columns, megabytes};
use crate::distribution::WheelFilename;
use crate::hint::{Failure, Hint};
use crate::index::Index;
use crate::platform::{Matrix, MatrixPlatform};
use crate::publish::{Obstacle, Publishable, Question, publishable, verify_tag};
use crate::version::ReleaseVersion;
use crate::workspace::Workspace;

/// Ask the index, before anything is built, whether it would accept a release.
///
/// That depends on the names, the size, the age of the release, and who publishes it. With --commit, also ask GitHub whether the release's tag is at that commit.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  codex-pack publishable
  codex-pack publishable rust-v0.163.0 --commit \"$GITHUB_SHA\"")]
pub(super) struct Arguments {
    /// The version, in any spelling, with the number of its post release [default: the pinned release].
    #[arg(value_name = "VERSION")]
    release_version: Option<ReleaseVersion>,
    /// The build number of the runtime's wheels (PEP 427), 0 for none [default: that of the pinned release].
    #[arg(long, value_name = "NUMBER")]
    build_number: Option<u32>,
    /// The commit that the release's tag must be at.
    #[arg(long, value_name = "COMMIT")]
    commit: Option<String>,
    /// The maximum total size of all files of a project.
    #[arg(long, value_name = "BYTES", default_value_t = 10 << 30)]
    project_size_limit: u64,
    /// Do not check who has published the projects so far, for an index without provenance.
    #[arg(long)]
    any_owner: bool,
}

/// A version that cannot be published.
#[derive(Debug, thiserror::Error)]
#[error("this version cannot be published: {}", list(.0))]
struct NotPublishable(Vec<(String, Obstacle)>);

fn list(obstacles: &[(String, Obstacle)]) -> String {
    let texts: Vec<String> = obstacles.iter().map(|(project, obstacle)| format!("{project}: {obstacle}")).collect();
    texts.join("; ")
}

impl Hint for NotPublishable {
    fn help(&self) -> Option<String> {
        let is = |wanted: fn(&Obstacle) -> bool| self.0.iter().any(|(_, obstacle)| wanted(obstacle));
        let help = if is(|obstacle| matches!(obstacle, Obstacle::Owner { .. })) {
            "release under your own names: set runtime-project, sdk-project and publisher under [workspace.metadata.codex]"
        } else if is(|obstacle| matches!(obstacle, Obstacle::UnknownOwner)) {
            "check on the index that the project is yours, then pass --any-owner"
        } else if is(|obstacle| matches!(obstacle, Obstacle::ProjectSize { .. })) {
            "delete old prereleases on the index, or have the project's limit raised and pass --project-size-limit"
        } else {
            "published files cannot be changed: release a new version"
        };
        Some(format!("nothing was built and nothing is public; {help}"))
    }
}

pub(super) fn run(arguments: &Arguments, console: &Console) -> Result<Outcome, Failure> {
    let workspace = Workspace::find()?;
    let pinned = &workspace.matrix.release_version;
    let version = arguments.release_version.as_ref().unwrap_or(pinned);
    let pinned_build = if version == pinned { workspace.matrix.build_number } else { 0 };
    let build_number = arguments.build_number.unwrap_or(pinned_build);
    if let Some(commit) = &arguments.commit {
        verify_tag(&version.tag(), commit, Duration::from_mins(1))?;
    }
    let projects = expected_files(&workspace, version, build_number);
    let index = Index::find()?;
    console.step("Asking", &index.addresses()?.join(", "));
    let question = Question {
        matrix: &workspace.matrix,
        projects: &projects,
        size_limit: arguments.project_size_limit,
        any_owner: arguments.any_owner,
        now: SystemTime::now(),
    };
    let answer = publishable(&index, &question)?;
    console.report(&text(&answer), &answer);
    for downgrade in &answer.downgrades {
        console.warning(&format!(
            "on {} no wheel of {version} fits, and pip silently installs {}",
            downgrade.environment, downgrade.version
        ));
    }
    let obstacles: Vec<(String, Obstacle)> = answer
        .projects
        .iter()
        .flat_map(|state| state.obstacles.iter().map(|obstacle| (state.project.clone(), obstacle.clone())))
        .collect();
    if obstacles.is_empty() { Ok(Outcome::Done) } else { Err(NotPublishable(obstacles).into()) }
}

/// The files of a release, by project.
fn expected_files(
    workspace: &Workspace,
    version: &ReleaseVersion,
    build_number: u32,
) -> Vec<(String, pep440_rs::Version, Vec<String>)> {
    let Matrix { projects, platforms, .. } = &workspace.matrix;
    // What a version prints is one of PEP 440.
    let (Ok(codex), Ok(own)) = (version.codex().pep440().parse(), version.pep440().parse()) else { return Vec::new() };
    let wheel = |platform: &MatrixPlatform| {
        WheelFilename::new(&projects.runtime, &codex, build_number, &platform.promise.tags).to_string()
    };
    let wheels = platforms.iter().map(wheel).collect();
    let sdk = format!("{}-{own}", projects.sdk.replace('-', "_"));
    vec![
        (projects.runtime.clone(), codex, wheels),
        (projects.sdk.clone(), own, vec![format!("{sdk}-py3-none-any.whl"), format!("{sdk}.tar.gz")]),
    ]
}

fn text(answer: &Publishable) -> String {
    let mut rows = vec![["project", "version", "files there", "size of all", "published by"].map(str::to_owned)];
    for state in &answer.projects {
        rows.push([
            state.project.clone(),
            state.version.clone(),
            format!("{} of {}", state.there.0, state.there.1),
            match state.size {
                Some(size) => megabytes(size),
                None => "not said".into(),
            },
            match (&state.publisher, state.found) {
                (Some(publisher), _) => publisher.to_string(),
                (None, true) => "not said".into(),
                (None, false) => "nobody yet".into(),
            },
        ]);
    }
    columns(&rows)
}
