//! `codex-pack check`: whether distributions may be uploaded.

use std::io::Write as _;
use std::path::PathBuf;

use clap::Args;

use super::Outcome;
use super::console::{Console, Format, columns, megabytes};
use crate::check::{self, Choice, Manifest, Options, Rebuild, Report, Rule, Severity, Smoke};
use crate::digest::Sha256Digest;
use crate::distribution::DistributionError;
use crate::hint::Failure;
use crate::platform::ExpectedSigner;
use crate::staging::KnownPackages;
use crate::workspace::Workspace;

/// Check wheels and sdists before they are uploaded: each file, then all of them as a release.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  codex-pack check dist
  codex-pack check dist --strict --write-manifest
  codex-pack check dist --manifest release.json --smoke --deny smoke-skipped
  codex-pack check dist --rebuild --package codex-package-x86_64-unknown-linux-musl.tar.gz
  codex-pack check dist --platforms x86_64-unknown-linux-musl,aarch64-apple-darwin
  codex-pack check --any some_other-1.0-py3-none-any.whl --ignore file-size
  codex-pack rule zip-data-descriptor")]
#[allow(clippy::struct_excessive_bools)]
pub(super) struct Arguments {
    /// Wheels, sdists, and folders of them. A folder, and several files of a codex release, are judged as a set too.
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<PathBuf>,
    /// Fail on warnings too.
    #[arg(long)]
    strict: bool,
    /// Leave out findings of this rule; may be repeated.
    #[arg(long, value_name = "RULE")]
    ignore: Vec<String>,
    /// Take findings of this rule for errors, though they are warnings; may be repeated.
    #[arg(long, value_name = "RULE")]
    deny: Vec<String>,
    /// The platforms that are to be there, by target triple or platform tag, or `none`. All of the matrix by default.
    #[arg(long, value_name = "PLATFORM,…", value_delimiter = ',')]
    platforms: Option<Vec<String>>,
    /// Judge them as anybody's distributions: the rules that are about codex stay out.
    #[arg(long, conflicts_with_all = ["platforms", "smoke", "rebuild", "write_manifest"])]
    any: bool,
    #[command(flatten)]
    signers: SignersArgument,
    /// Hold the distributions against this release manifest, besides the one in their folder; of a folder, against every
    /// release.json below it. Several, from the runners of a matrix, are taken together.
    #[arg(long = "manifest", value_name = "PATH")]
    manifests: Vec<PathBuf>,
    /// Write release.json and SHA256SUMS into the folder of the distributions, if the check passes. What went into them is
    /// taken from --package and --manifest.
    #[arg(long)]
    write_manifest: bool,
    /// Install the wheel of this machine and the SDK into a throw-away environment and run them.
    #[arg(long)]
    smoke: bool,
    /// The Python that --smoke makes the environment with; the SDK is imported if it has the SDK's dependencies.
    #[arg(long, value_name = "PROGRAM", default_value = if cfg!(windows) { "python" } else { "python3" })]
    python: PathBuf,
    /// Build the runtime wheels again from their packages, as they say that they were built, and compare them byte by byte.
    #[arg(long, requires = "packages")]
    rebuild: bool,
    /// A codex package (file or directory) of the release: to rebuild from, and for the chain of digests of --write-manifest.
    #[arg(long = "package", value_name = "PATH")]
    packages: Vec<PathBuf>,
    /// A file, or a folder of files, that is released beside the distributions: SHA256SUMS lists these too; may be repeated.
    #[arg(long = "beside", value_name = "PATH")]
    beside: Vec<PathBuf>,
    /// The SHA-256 that SHA256SUMS in the folder must have, as it came another way than the folder: with it, nothing in the folder
    /// can have been changed.
    #[arg(long, value_name = "HEX", conflicts_with = "write_manifest")]
    sums_digest: Option<Sha256Digest>,
    /// The commit that the release is made at: --write-manifest writes it into release.json, and a manifest must say it.
    #[arg(long, value_name = "COMMIT")]
    commit: Option<String>,
    /// What `fetch --report` wrote of the packages: release.json says what each was held against.
    #[arg(long, value_name = "FILE", requires = "packages")]
    fetched: Option<PathBuf>,
    /// The Cargo.lock, or the output of `cargo metadata`, that the wheels were built with; what their own SBOMs say of crates by
    /// default. May be repeated.
    #[arg(long = "cargo-lock", value_name = "FILE", requires = "rebuild")]
    cargo_locks: Vec<PathBuf>,
    /// Count findings that Cargo.toml accepts: for programs of your own. What it accepts is known of upstream's.
    #[arg(long, env = "CODEX_PACK_ACCEPT_NOTHING")]
    accept_nothing: bool,
}

/// Whose signatures are expected.
#[derive(Debug, Args)]
pub(super) struct SignersArgument {
    /// Do not ask who signed the programs of a runtime: for programs of your own. What a signature covers is still judged.
    #[arg(long, env = "CODEX_PACK_ANY_SIGNER")]
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
    let defaults = Options::new(&arguments.paths, &workspace.matrix);
    let report = check::check(&Options {
        platforms: arguments.platforms.as_deref(),
        ignore: &ignore,
        deny: &deny,
        strict: arguments.strict,
        manifests: &manifests,
        // The old manifest is not held against what is to replace it.
        skip_folder_manifest: arguments.write_manifest,
        beside: &beside,
        sums_digest: arguments.sums_digest,
        commit: arguments.commit.as_deref(),
        any: arguments.any,
        signers: arguments.signers.expected(&workspace),
        accepted: if arguments.accept_nothing { &[] } else { defaults.accepted },
        smoke: arguments.smoke.then_some(Smoke { python: &arguments.python }),
        packages: &arguments.packages,
        fetched: arguments.fetched.as_deref(),
        rebuild,
        ..defaults
    })?;
    print(&report, console);
    if !report.passed {
        return Ok(Outcome::ChecksFailed);
    }
    if arguments.write_manifest {
        let folder = check::folder_of(&arguments.paths);
        Manifest::of_report(&report)?.write(&folder, &beside)?;
        for file in [check::MANIFEST_FILE, check::SUMS_FILE] {
            console.step("Wrote", &folder.join(file).display().to_string());
        }
    }
    Ok(Outcome::Done)
}

/// Prints the report in the form that is asked for, and the summary of a GitHub step where there is one.
pub(super) fn print(report: &Report, console: &Console) {
    match console.format() {
        Format::Text => console.report(&text(report, console.is_verbose()), report),
        Format::Json => console.report("", report),
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
        for (machines, wheel) in grouped(&report.installs) {
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
        let severity = match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        };
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
    // Errors are what has to be understood first, wherever they stand.
    let worst = report.findings.iter().filter(|finding| is_verbose || finding.severity != Severity::Note);
    if let Some(finding) = worst.min_by_key(|finding| finding.severity) {
        text.push_str(&format!("`codex-pack rule {}` explains a rule and how to mend what breaks it\n", finding.rule));
    }
    text
}

/// The choices with machines that differ in their version only, one after the other, in one line: `Linux x86_64, glibc 2.17 to 2.41`.
fn grouped(installs: &[Choice]) -> Vec<(String, Option<&str>)> {
    let mut groups: Vec<(&str, &str, &str, Option<&str>)> = Vec::new();
    for choice in installs {
        let (family, version) = choice.environment.rsplit_once(' ').unwrap_or((&choice.environment, ""));
        let wheel = choice.wheel.as_deref();
        match groups.iter_mut().find(|(known, .., chosen)| *known == family && *chosen == wheel) {
            Some((_, _, last, _)) => *last = version,
            None => groups.push((family, version, version, wheel)),
        }
    }
    let name = |family, first, last| {
        if first == last { format!("{family} {first}") } else { format!("{family} {first} to {last}") }
    };
    groups.into_iter().map(|(family, first, last, wheel)| (name(family, first, last), wheel)).collect()
}
