//! `codex-pack check`: whether distributions may be uploaded.

use std::io::Write as _;
use std::path::PathBuf;

use clap::Args;

use super::Outcome;
use super::console::{Console, Format, columns, megabytes};
use super::page::PageArguments;
use crate::atomic_write::Replacement;
use crate::check::{self, Manifest, Options, Rebuild, Report, Rule, Severity, Smoke};
use crate::digest::Sha256Digest;
use crate::distribution::DistributionError;
use crate::hint::Failure;
use crate::platform::ExpectedSigner;
use crate::staging::KnownPackages;
use crate::workspace::Workspace;

/// Decide whether wheels and sdists may be uploaded: each file, then the set.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:
  codex-pack check dist
  codex-pack check dist --strict --platforms x86_64-unknown-linux-musl
  codex-pack check dist --format html > report.html

`codex-pack help check` shows all options.",
    after_long_help = "Examples:
  codex-pack check dist
  codex-pack check dist --strict --write-manifest
  codex-pack check dist --manifest release.json --smoke --deny smoke-skipped
  codex-pack check dist --rebuild --package codex-package-x86_64-unknown-linux-musl.tar.gz
  codex-pack check dist --platforms x86_64-unknown-linux-musl,aarch64-apple-darwin
  codex-pack check dist --previous index --report report.html
  codex-pack check --any some_other-1.0-py3-none-any.whl --ignore file-size
  codex-pack rule zip-data-descriptor"
)]
#[allow(clippy::struct_excessive_bools)]
pub(super) struct Arguments {
    /// Wheels, sdists and folders of them; folders and several files are also checked as a set.
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<PathBuf>,
    /// Fail on warnings too.
    #[arg(long)]
    strict: bool,
    /// Leave out findings of this rule; can be repeated.
    #[arg(long, value_name = "RULE")]
    ignore: Vec<String>,
    /// Turn warnings of this rule into errors; can be repeated.
    #[arg(long, value_name = "RULE")]
    deny: Vec<String>,
    /// The platforms that must be present: triples, tags or `none` [default: all].
    #[arg(long, value_name = "PLATFORM,…", value_delimiter = ',')]
    platforms: Option<Vec<String>>,
    /// Check distributions of any project: leave out the rules that are specific to codex.
    #[arg(long, conflicts_with_all = ["platforms", "smoke", "rebuild", "write_manifest"], hide_short_help = true)]
    any: bool,
    #[command(flatten)]
    signers: SignersArgument,
    /// Also compare with this release.json, or all below this folder.
    #[arg(long = "manifest", value_name = "PATH")]
    manifests: Vec<PathBuf>,
    /// Write release.json and SHA256SUMS if the check passes.
    #[arg(long)]
    write_manifest: bool,
    /// Install the wheel for this machine and the SDK in a temporary environment, and run them.
    #[arg(long)]
    smoke: bool,
    /// The Python for the environment of --smoke; the SDK is imported if it has the SDK's dependencies.
    #[arg(long, value_name = "PROGRAM", default_value = if cfg!(windows) { "python" } else { "python3" }, hide_short_help = true)]
    python: PathBuf,
    /// Rebuild the runtime wheels from --package, and compare them byte by byte.
    #[arg(long, requires = "packages")]
    rebuild: bool,
    /// A codex package of the release: for --rebuild, and for the chain of digests.
    #[arg(long = "package", value_name = "PATH")]
    packages: Vec<PathBuf>,
    /// A file or folder that is released with the distributions and listed in SHA256SUMS; can be repeated.
    #[arg(long = "beside", value_name = "PATH", hide_short_help = true)]
    beside: Vec<PathBuf>,
    /// The SHA-256 that SHA256SUMS in the folder must have. If it comes from a trusted place, nothing in the folder can have been changed.
    #[arg(long, value_name = "HEX", conflicts_with = "write_manifest", hide_short_help = true)]
    sums_digest: Option<Sha256Digest>,
    /// The commit of the release: --write-manifest records it, and every manifest must agree.
    #[arg(long, value_name = "COMMIT", hide_short_help = true)]
    commit: Option<String>,
    /// The report of `fetch --report`: release.json then records how each package was verified.
    #[arg(long, value_name = "FILE", requires = "packages", hide_short_help = true)]
    fetched: Option<PathBuf>,
    /// The Cargo.lock, or the output of `cargo metadata`, that the wheels were built with [default: the crates in their
    /// own SBOMs]; can be repeated.
    #[arg(long = "cargo-lock", value_name = "FILE", requires = "rebuild", hide_short_help = true)]
    cargo_locks: Vec<PathBuf>,
    /// Count the findings that Cargo.toml accepts: for your own programs, since it accepts known findings in upstream's.
    #[arg(long, env = "CODEX_PACK_ACCEPT_NOTHING", hide_short_help = true)]
    accept_nothing: bool,
    #[command(flatten)]
    page: PageArguments,
}

/// Whose signatures are expected.
#[derive(Debug, Args)]
pub(super) struct SignersArgument {
    /// Accept any signer, for your own programs. The contents of signatures are still verified.
    #[arg(long, env = "CODEX_PACK_ANY_SIGNER", hide_short_help = true)]
    any_signer: bool,
}

impl SignersArgument {
    /// Those whom the manifest names, unless anybody will do.
    pub(super) fn expected<'a>(&self, workspace: &'a Workspace) -> &'a [ExpectedSigner] {
        if self.any_signer { &[] } else { &workspace.matrix.signers }
    }
}

pub(super) fn run(arguments: &Arguments, console: &Console) -> Result<Outcome, Failure> {
    let rules = |names: &[String]| names.iter().map(|name| Rule::named(name)).collect::<Result<Vec<&Rule>, _>>();
    let (ignore, deny) = (rules(&arguments.ignore)?, rules(&arguments.deny)?);
    let workspace = Workspace::find()?;
    let rebuild = if arguments.rebuild {
        Some(Rebuild { workspace: &workspace, known_packages: KnownPackages::read(&arguments.cargo_locks)? })
    } else {
        None
    };
    let manifests = check::find_manifests(&arguments.manifests).map_err(DistributionError::from)?;
    let beside = check::digests_of(&arguments.beside).map_err(DistributionError::from)?;
    let previous = arguments.page.previous(&workspace.matrix.projects)?;
    let defaults = Options::new(&arguments.paths, &workspace.matrix);
    // What a run began that was killed is taken back first: the report is of what is written about.
    let folder = check::folder_of(&arguments.paths);
    let replacement = if arguments.write_manifest { Some(Replacement::of(&folder)?) } else { None };
    let report = check::check(&Options {
        platforms: arguments.platforms.as_deref(),
        ignore: &ignore,
        deny: &deny,
        strict: arguments.strict,
        manifests: &manifests,
        // The old manifest is not compared with the files that replace it.
        skip_folder_manifest: arguments.write_manifest,
        beside: &beside,
        sums_digest: arguments.sums_digest,
        commit: arguments.commit.as_deref(),
        any: arguments.any,
        signers: arguments.signers.expected(&workspace),
        accepted: if arguments.accept_nothing { &[] } else { defaults.accepted },
        previous: previous.as_ref(),
        smoke: arguments.smoke.then_some(Smoke { python: &arguments.python }),
        packages: &arguments.packages,
        fetched: arguments.fetched.as_deref(),
        rebuild,
        ..defaults
    })?;
    print(&report, console);
    arguments.page.write(&report, console)?;
    if !report.passed {
        return Ok(Outcome::ChecksFailed);
    }
    if let Some(replacement) = replacement {
        Manifest::of_report(&report)?.write(replacement, &beside)?;
        for file in [check::MANIFEST_FILE, check::SUMS_FILE] {
            console.step("Wrote", &folder.join(file).display().to_string());
        }
    }
    Ok(Outcome::Done)
}

/// Prints the report in the requested format, and the summary of a GitHub step if there is one.
pub(super) fn print(report: &Report, console: &Console) {
    match console.format() {
        Format::Text => console.report(&text(report, console.is_verbose()), report),
        Format::Json => console.report("", report),
        Format::Html => console.report(&report.html(), report),
        Format::Github => {
            console.report(&report.github(), report);
            let summary = std::env::var_os("GITHUB_STEP_SUMMARY").filter(|path| !path.is_empty());
            if let Some(path) = summary {
                let file = fs_err::OpenOptions::new().append(true).create(true).open(PathBuf::from(path));
                let written = file.and_then(|mut file| file.write_all(report.markdown().as_bytes()));
                if let Err(error) = written {
                    console.warning(&format!("the step summary could not be written: {error}"));
                }
            }
        }
    }
}

/// The report for people: a table, what installers would choose, then the findings file by file. Notes and accepted findings are
/// counted, and listed where details are wanted.
fn text(report: &Report, is_verbose: bool) -> String {
    let mut rows = vec![["file", "platform", "size", "members", "errors", "warnings"].map(str::to_owned)];
    for file in &report.files {
        let count = |severity| {
            let found = report.findings_about(Some(&file.name)).filter(|finding| finding.severity == severity).count();
            if found == 0 { "-".into() } else { found.to_string() }
        };
        rows.push([
            file.name.clone(),
            if file.tags.is_empty() { "source".into() } else { file.platforms() },
            megabytes(file.size),
            file.members.len().to_string(),
            count(Severity::Error),
            count(Severity::Warning),
        ]);
    }
    let mut text = columns(&rows);
    if !report.installs.is_empty() {
        text.push('\n');
        let mut rows = vec![["on", "pip installs"].map(str::to_owned)];
        for (machines, wheel) in report.installs_by_machine() {
            rows.push([machines, wheel.unwrap_or("nothing").to_owned()]);
        }
        text.push_str(&columns(&rows));
    }
    let mut places: Vec<Option<&str>> = Vec::new();
    for finding in report.findings.iter().filter(|finding| is_verbose || finding.severity != Severity::Note) {
        if places.last() != Some(&finding.file.as_deref()) {
            places.push(finding.file.as_deref());
            text.push('\n');
            text.push_str(finding.file.as_deref().unwrap_or("the set"));
            text.push('\n');
        }
        let severity = finding.severity.name();
        let member = finding.member.as_ref().map(|member| format!("{member}: ")).unwrap_or_default();
        text.push_str(&format!("  {severity}[{}]: {member}{}\n", finding.rule, finding.message));
    }
    if is_verbose && !report.accepted.is_empty() {
        text.push_str("\naccepted\n");
        for accepted in &report.accepted {
            let finding = &accepted.finding;
            let place = [finding.file.as_deref(), finding.member.as_deref()].into_iter().flatten();
            let place: String = place.map(|place| format!("{place}: ")).collect();
            text.push_str(&format!("  [{}] {place}{} ({})\n", finding.rule, finding.message, accepted.reason));
        }
    }
    text.push('\n');
    text.push_str(&report.verdict());
    text.push('\n');
    // Errors matter most, wherever they are.
    let worst = report.findings.iter().filter(|finding| is_verbose || finding.severity != Severity::Note);
    if let Some(finding) = worst.min_by_key(|finding| finding.severity) {
        text.push_str(&format!("`codex-pack rule {}` explains a rule and how to fix a violation\n", finding.rule));
    }
    text
}
