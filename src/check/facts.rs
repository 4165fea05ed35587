//! The facts of a report as tables: what the page and the summary of a GitHub step show alike.

use super::figures::{change, megabytes};
use super::finding::Finding;
use super::report::Report;
use super::rule::Severity;
use crate::package::describe_evidence;

/// One table, with a note about it.
pub(super) struct Table {
    /// What it is reached by.
    pub(super) id: &'static str,
    /// What it is about.
    pub(super) title: &'static str,
    /// What there is to say above it.
    pub(super) note: String,
    /// The headings of its columns.
    pub(super) columns: Vec<&'static str>,
    /// Its rows, each with a cell a column.
    pub(super) rows: Vec<Vec<Cell>>,
}

/// The contents of a cell.
pub(super) enum Cell {
    /// Words.
    Text(String),
    /// A name, a digest, a tag: to be read letter by letter.
    Code(String),
    /// A number, aligned with others.
    Number(String),
    /// The name of a file of the report.
    File(String),
    /// A rule.
    Rule(&'static str),
    /// How bad a finding is.
    Severity(Severity),
}

impl Cell {
    /// Its text, whatever it is.
    pub(super) fn text(&self) -> &str {
        match self {
            Cell::Text(text) | Cell::Code(text) | Cell::Number(text) | Cell::File(text) => text,
            Cell::Rule(rule) => rule,
            Cell::Severity(severity) => severity.name(),
        }
    }
}

/// All tables, in the order in which an upload is judged.
pub(super) fn tables(report: &Report) -> Vec<Table> {
    let mut tables = vec![findings(report), installs(report), files(report), signers(report), chain(report)];
    if !report.accepted.is_empty() {
        tables.insert(1, accepted(report));
    }
    tables
}

/// Where something was found: the file, and the member.
fn place(finding: &Finding) -> (Cell, Cell) {
    let file = finding.file.clone().map_or_else(|| Cell::Text("the set".into()), Cell::File);
    let member = finding.member.clone().map_or_else(|| Cell::Text(String::new()), Cell::Code);
    (file, member)
}

fn findings(report: &Report) -> Table {
    let row = |finding: &Finding| {
        let (file, member) = place(finding);
        let what = Cell::Text(finding.message.clone());
        vec![Cell::Severity(finding.severity), Cell::Rule(finding.rule), file, member, what]
    };
    let note = match (report.findings.is_empty(), report.ignored) {
        (true, 0) => "No rule is broken.".into(),
        (_, 0) => String::new(),
        (_, ignored) => format!("{ignored} findings were left out by --ignore."),
    };
    Table {
        id: "findings",
        title: "Findings",
        note,
        columns: vec!["severity", "rule", "file", "inside", "what"],
        rows: report.findings.iter().map(row).collect(),
    }
}

fn accepted(report: &Report) -> Table {
    let rows = report.accepted.iter().map(|accepted| {
        let (file, member) = place(&accepted.finding);
        let (what, reason) = (accepted.finding.message.clone(), accepted.reason.clone());
        vec![Cell::Rule(accepted.finding.rule), file, member, Cell::Text(what), Cell::Text(reason)]
    });
    Table {
        id: "accepted",
        title: "Accepted findings",
        note: "Cargo.toml accepts these, so they do not count.".into(),
        columns: vec!["rule", "file", "inside", "what", "why it is accepted"],
        rows: rows.collect(),
    }
}

fn installs(report: &Report) -> Table {
    let size = |wheel: &str| report.files.iter().find(|file| file.name == wheel).map(|file| megabytes(file.size));
    let rows = report.installs_by_machine().into_iter().map(|(machines, wheel)| {
        let chosen = wheel.map_or_else(|| Cell::Text("nothing".into()), |wheel| Cell::File(wheel.into()));
        vec![Cell::Text(machines), chosen, Cell::Number(wheel.and_then(size).unwrap_or_default())]
    });
    let note =
        if report.installs.is_empty() { "These files are not a whole release, so this is not known." } else { "" };
    Table {
        id: "installs",
        title: "What each platform installs",
        note: note.into(),
        columns: vec!["on", "pip installs", "size"],
        rows: rows.collect(),
    }
}

fn files(report: &Report) -> Table {
    let compared = report.previous.as_ref().filter(|versions| !versions.is_empty());
    let note = match (&report.previous, compared) {
        (_, Some(versions)) => format!("Sizes are compared with version {}.", versions.join(", ")),
        (Some(_), None) => "The earlier release that was given has no file to compare these with.".into(),
        (None, None) => "No earlier release was given to compare sizes with (--previous).".into(),
    };
    let mut columns = vec!["file", "platform", "size"];
    if compared.is_some() {
        columns.extend(["last release", "change"]);
    }
    columns.extend(["unpacked", "errors", "warnings", "SHA-256"]);
    let rows = report.files.iter().map(|file| {
        let platform = if file.tags.is_empty() { "source".into() } else { file.platforms() };
        let mut row = vec![Cell::File(file.name.clone()), Cell::Code(platform), Cell::Number(megabytes(file.size))];
        if compared.is_some() {
            let (before, change) = match &file.previous {
                Some(previous) => (megabytes(previous.size), change(file.size, previous.size)),
                None => ("–".into(), "new".into()),
            };
            row.extend([Cell::Number(before), Cell::Number(change)]);
        }
        let count = |severity| {
            let found = report.findings_about(Some(&file.name)).filter(|finding| finding.severity == severity);
            Cell::Number(found.count().to_string())
        };
        row.push(Cell::Number(megabytes(file.unpacked)));
        row.extend([count(Severity::Error), count(Severity::Warning), Cell::Code(file.sha256.to_string())]);
        row
    });
    Table { id: "files", title: "Files", note, columns, rows: rows.collect() }
}

fn signers(report: &Report) -> Table {
    let rows = report.signers.iter().map(|signed| {
        let who = signed.signer.clone().unwrap_or_else(|| "nobody: not signed".into());
        vec![Cell::File(signed.file.clone()), Cell::Text(who), Cell::Code(signed.members.join(", "))]
    });
    let note = if report.signers.is_empty() {
        "There is no program for macOS or Windows; programs for Linux carry no signatures."
    } else {
        "As the signatures prove, offline. Programs for Linux carry no signatures."
    };
    Table {
        id: "signers",
        title: "Who signed the programs",
        note: note.into(),
        columns: vec!["file", "signed by", "programs"],
        rows: rows.collect(),
    }
}

fn chain(report: &Report) -> Table {
    let is_known = report.chain.iter().any(|link| link.package.is_some());
    let rows = report.chain.iter().filter(|_| is_known).map(|link| {
        let package = link.package.clone().map_or_else(|| Cell::Text("not known".into()), Cell::Code);
        let digest = match (&link.package, link.sha256) {
            (Some(_), Some(sha256)) => Cell::Code(sha256.to_string()),
            (Some(_), None) => Cell::Text("a directory".into()),
            (None, _) => Cell::Text(String::new()),
        };
        let verified = if link.package.is_some() { describe_evidence(&link.verified) } else { String::new() };
        let files = Cell::Number(link.payload.to_string());
        vec![Cell::File(link.wheel.clone()), package, digest, Cell::Text(verified), files]
    });
    let mut note = if is_known {
        "Every payload file of a wheel has the digest that it has in the package, or there is a finding.".to_owned()
    } else {
        "No manifest and no package was given, so the chain from package to wheel is not shown (--manifest, --package)."
            .into()
    };
    if let Some(commit) = &report.commit {
        note += &format!(" The release is made at commit {commit}.");
    }
    for program in &report.programs {
        note += &format!(" codex-pack {} with SHA-256 {} took part.", program.version, program.sha256);
    }
    Table {
        id: "chain",
        title: "From package to wheel",
        note,
        columns: vec!["wheel", "made from", "SHA-256 of the package", "confirmed by", "payload files"],
        rows: rows.collect(),
    }
}
