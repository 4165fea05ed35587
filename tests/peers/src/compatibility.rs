//! Which runtimes the SDKs work with, found out by running the conformance scenarios.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::{program, runtime};

/// The root of the workspace.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn names(folder: &Path) -> Result<Vec<String>, String> {
    let entries = std::fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    Ok(entries.flatten().filter_map(|entry| entry.file_name().into_string().ok()).collect())
}

/// The three numbers of a stable release.
fn numbers(release: &str) -> Option<[u64; 3]> {
    release.split('.').map(str::parse).collect::<Result<Vec<u64>, _>>().ok()?.try_into().ok()
}

/// The stable releases whose schemas are stored, oldest first.
///
/// # Errors
/// Where `tests/schemas` cannot be read.
pub fn releases() -> Result<Vec<String>, String> {
    let mut releases: Vec<String> = names(&root().join("tests/schemas"))?
        .iter()
        .filter_map(|name| name.strip_suffix(".json.gz"))
        .filter(|release| numbers(release).is_some())
        .map(str::to_owned)
        .collect();
    releases.sort_by_key(|release| numbers(release));
    Ok(releases)
}

/// The scenarios that run with a real runtime: those with a stand-in say nothing about any release.
fn scenarios() -> Result<BTreeSet<String>, String> {
    let folder = root().join("tests/conformance");
    let mut found = BTreeSet::new();
    for name in names(&folder)? {
        let Some(scenario) = name.strip_suffix(".json") else { continue };
        let read: serde_json::Value =
            serde_json::from_str(&read(&folder.join(&name))?).map_err(|error| format!("{name}: {error}"))?;
        if read.get("runtime").is_none_or(|runtime| runtime == "codex") {
            found.insert(scenario.to_owned());
        }
    }
    Ok(found)
}

/// A client whose scenarios are run. The asyncio client of Python writes and reads what the blocking one does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Client {
    Rust,
    Python,
}

impl Client {
    const ALL: [Client; 2] = [Client::Rust, Client::Python];

    fn title(self) -> &'static str {
        match self {
            Client::Rust => "Rust",
            Client::Python => "Python",
        }
    }
}

/// The scenarios that fail with a client, each with the request it failed at.
type Failures = BTreeMap<String, String>;

/// The results of the scenarios with one release.
#[derive(Debug)]
pub struct Row {
    release: String,
    scenarios: usize,
    failures: BTreeMap<Client, Failures>,
}

impl Row {
    /// Passed and all, of one client.
    fn passed(&self, client: Client) -> String {
        format!("{}/{}", self.scenarios - self.failures[&client].len(), self.scenarios)
    }

    /// The request of the first scenario that fails with one of the clients.
    fn first(&self, clients: &[Client]) -> String {
        let failures = clients.iter().flat_map(|client| &self.failures[client]);
        failures.min().map_or(String::new(), |(scenario, request)| format!("`{request}` in `{scenario}`"))
    }

    /// The row on one line, for who waits.
    pub fn line(&self) -> String {
        let parts = Client::ALL.map(|client| format!("{} {}", client.title(), self.passed(client)));
        format!("{}: {}", self.release, parts.join(", "))
    }
}

/// What runs the scenarios.
#[derive(Debug)]
pub struct Suites {
    scenarios: BTreeSet<String>,
    rust: PathBuf,
    python: PathBuf,
    /// Where what the suites say is kept.
    said: PathBuf,
    /// Whether it is taken from there where it is there.
    resume: bool,
}

impl Suites {
    /// Looks for what they need, and builds the tests of the Rust SDK.
    ///
    /// # Errors
    /// Where something is missing, with what to do.
    pub fn find(resume: bool) -> Result<Self, String> {
        let programs = if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" };
        let python = root().join("target/environments/python").join(programs);
        if !python.is_file() {
            return Err(format!("there is no {}; `cargo test --test python` makes it", python.display()));
        }
        let rust = program::test("openai-codex", "integration")?;
        Ok(Self { scenarios: scenarios()?, rust, python, said: root().join("target/compatibility"), resume })
    }

    /// Runs every scenario with every client on a release's runtime. What fails is run once more, on its own.
    ///
    /// # Errors
    /// Where a suite does not run.
    pub fn run(&self, release: &str) -> Result<Row, String> {
        let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
        let program = runtime::of_release(release, folder.path())?;
        let of = |client| self.outcome(client, release, &program).map(|failures| (client, failures));
        let failures: Vec<Result<_, String>> = std::thread::scope(|scope| {
            let running = Client::ALL.map(|client| scope.spawn(move || of(client)));
            running.into_iter().map(|suite| suite.join().unwrap_or_else(|_| Err("a suite panicked".into()))).collect()
        });
        let failures = failures.into_iter().collect::<Result<_, _>>()?;
        Ok(Row { release: release.to_owned(), scenarios: self.scenarios.len(), failures })
    }

    /// What one client came to: what it said in an earlier run that broke off, else in this one.
    fn outcome(&self, client: Client, release: &str, program: &Path) -> Result<Failures, String> {
        let file = self.said.join(format!("{release}-{}.txt", client.title()));
        let failures = |said: &str| -> Failures {
            let ended = read_outcomes(client, said).into_iter();
            let ended = ended.filter(|(scenario, _)| self.scenarios.contains(scenario));
            ended.filter_map(|(scenario, request)| Some((scenario, request?))).collect()
        };
        let earlier = if self.resume { std::fs::read_to_string(&file).ok() } else { None };
        let mut said = match earlier {
            Some(said) => said,
            None => self.suite(client, release, program, None)?,
        };
        // What failed is run once more, and what an earlier run did not know yet, once.
        let ended = read_outcomes(client, &said);
        let again = self.scenarios.iter().filter(|scenario| ended.get(*scenario).is_none_or(Option::is_some));
        for scenario in again {
            said += &self.suite(client, release, program, Some(scenario))?;
        }
        let written = std::fs::create_dir_all(&self.said).and_then(|()| std::fs::write(&file, &said));
        written.map_err(|error| format!("{}: {error}", file.display()))?;
        Ok(failures(&said))
    }

    /// Runs all scenarios, or one; returns what the suite says.
    fn suite(&self, client: Client, release: &str, program: &Path, only: Option<&str>) -> Result<String, String> {
        let mut command = match client {
            Client::Rust => {
                let mut rust = Command::new(&self.rust);
                rust.arg(only.map_or("conformance::".to_owned(), |scenario| format!("conformance::{scenario}")));
                rust.args(only.map(|_| "--exact"));
                rust
            }
            Client::Python => {
                let mut python = Command::new(&self.python);
                python.args(["-m", "pytest", "-p", "no:cacheprovider", "-rA", "--tb=short"]);
                let file = "templates/python-sdk/tests/test_conformance.py::test_scenario";
                for scenario in
                    only.map_or_else(|| self.scenarios.iter().map(String::as_str).collect(), |one| vec![one])
                {
                    python.arg(format!("{file}[{scenario}-sync]"));
                }
                python
            }
        };
        let peers = program::program("wire-tap");
        let output = command
            .current_dir(root())
            .env("CODEX_TEST_BIN", program)
            .env("CODEX_TEST_RELEASE", release)
            .env("CODEX_TEST_PEERS", peers.parent().unwrap_or(&peers))
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .stdin(Stdio::null())
            .output()
            .map_err(|error| format!("the suite in {} does not start: {error}", client.title()))?;
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        let (ended, wanted) = (read_outcomes(client, &said), self.wanted(only));
        let missing: Vec<&&str> = wanted.iter().filter(|scenario| !ended.contains_key(**scenario)).collect();
        if !missing.is_empty() {
            return Err(format!(
                "{} with codex {release}: did not run {missing:?}:\n{said}\n{}",
                client.title(),
                String::from_utf8_lossy(&output.stderr)
            ));
        }
        Ok(said)
    }

    /// All scenarios, or the one.
    fn wanted<'a>(&'a self, only: Option<&'a str>) -> BTreeSet<&'a str> {
        only.map_or_else(|| self.scenarios.iter().map(String::as_str).collect(), |one| BTreeSet::from([one]))
    }
}

/// Every scenario in what a suite said, with the request it failed at where it failed. What was run twice counts by its last run.
fn read_outcomes(client: Client, said: &str) -> BTreeMap<String, Option<String>> {
    match client {
        Client::Rust => rust(said),
        Client::Python => python(said),
    }
}

/// What the tests of cargo say: every scenario, with the request it failed at where it failed.
fn rust(said: &str) -> BTreeMap<String, Option<String>> {
    let mut ended = BTreeMap::new();
    for line in said.lines() {
        let Some((path, outcome)) = line.strip_prefix("test ").and_then(|line| line.split_once(" ... ")) else {
            continue;
        };
        let Some((_, scenario)) = path.rsplit_once("::") else { continue };
        let failed = (outcome != "ok").then(|| {
            let section = said.split(&format!("\n---- {path} stdout ----\n")).nth(1).unwrap_or_default();
            last_request(section.split("\n---- ").next().unwrap_or_default())
        });
        ended.insert(scenario.to_owned(), failed);
    }
    ended
}

/// What pytest says.
fn python(said: &str) -> BTreeMap<String, Option<String>> {
    let mut ended = BTreeMap::new();
    for line in said.lines() {
        let Some((outcome, test)) = line.split_once(' ') else { continue };
        let Some((_, test)) = test.split_once("::test_scenario[") else { continue };
        let Some((scenario, _)) = test.split_once(']').and_then(|(id, _)| id.rsplit_once('-')) else { continue };
        let failed = match outcome {
            "PASSED" => None,
            "FAILED" | "ERROR" => {
                let name = format!(" test_scenario[{}] ", test.split(']').next().unwrap_or_default());
                let section = said.split(&name).nth(1).unwrap_or_default();
                Some(last_request(section.split("\n____").next().unwrap_or_default()))
            }
            _ => continue,
        };
        ended.insert(scenario.to_owned(), failed);
    }
    ended
}

/// The request that a failing scenario names.
fn last_request(section: &str) -> String {
    let line = section.lines().find_map(|line| line.strip_prefix("last request: "));
    line.map_or("none", |line| line.trim_matches('"')).to_owned()
}

/// What stands around a table in the README of an SDK.
const START: &str = "<!-- The table is written by `cargo run --package codex-test-peers --bin compatibility`. -->\n";
const END: &str = "<!-- The end of the table. -->\n";

/// The files with the tables: path from the root, content.
#[derive(Debug)]
pub struct Tables(Vec<(&'static str, String)>);

impl Tables {
    /// The files as these rows make them.
    ///
    /// # Errors
    /// Where a README has no place for its table.
    pub fn new(rows: &[Row]) -> Result<Self, String> {
        let range = Range::read()?;
        let mut files = vec![("docs/compatibility.md", document(rows, &range))];
        for (path, clients) in
            [("sdk/README.md", &Client::ALL[..1]), ("templates/python-sdk/README.md", &Client::ALL[1..])]
        {
            let text = read(&root().join(path))?;
            let (before, rest) = text.split_once(START).ok_or_else(|| format!("{path} has no line {START}"))?;
            let (_, after) = rest.split_once(END).ok_or_else(|| format!("{path} has no line {END}"))?;
            files.push((path, format!("{before}{START}\n{}\n{END}{after}", table(rows, &range, clients))));
        }
        Ok(Self(files))
    }

    /// Writes them.
    ///
    /// # Errors
    /// Where one cannot be written.
    pub fn write(&self) -> Result<(), String> {
        for (path, text) in &self.0 {
            std::fs::write(root().join(path), text).map_err(|error| format!("{path}: {error}"))?;
        }
        Ok(())
    }

    /// Holds them against what is there.
    ///
    /// # Errors
    /// Where one is not as it would be written, with the lines that differ.
    pub fn check(&self) -> Result<(), String> {
        let mut differences = String::new();
        for (path, text) in &self.0 {
            let there = read(&root().join(path)).unwrap_or_default();
            let (old, new): (BTreeSet<&str>, BTreeSet<&str>) = (there.lines().collect(), text.lines().collect());
            for line in old.difference(&new) {
                let _ = writeln!(differences, "{path}: -{line}");
            }
            for line in new.difference(&old) {
                let _ = writeln!(differences, "{path}: +{line}");
            }
        }
        if differences.is_empty() { Ok(()) } else { Err(format!("the tables are out of date:\n{differences}")) }
    }
}

/// The runtimes that the SDKs take without being told to.
struct Range {
    oldest: Option<[u64; 3]>,
    newest: Option<[u64; 3]>,
}

impl Range {
    fn read() -> Result<Self, String> {
        let text = read(&root().join("sdk/src/generated/compatible.rs"))?;
        let of = |name: &str| {
            let line = text.lines().find(|line| line.contains(&format!("const {name}:")))?;
            numbers(line.split('"').nth(1)?)
        };
        Ok(Self { oldest: of("OLDEST"), newest: of("NEWEST") })
    }

    fn says(&self, release: &str) -> &'static str {
        let Some(version) = numbers(release) else { return "" };
        let refused =
            self.oldest.is_some_and(|oldest| version < oldest) || self.newest.is_some_and(|newest| newest < version);
        if refused { "refused" } else { "taken" }
    }
}

/// One row a release, newest first.
fn table(rows: &[Row], range: &Range, clients: &[Client]) -> String {
    let mut text = String::from("| codex |");
    for client in clients {
        let _ = write!(text, " {} |", client.title());
    }
    text.push_str(" by default | first request that fails |\n|---|");
    clients.iter().for_each(|_| text.push_str("---|"));
    text.push_str("---|---|\n");
    for row in rows.iter().rev() {
        let _ = write!(text, "| {} |", row.release);
        for client in clients {
            let _ = write!(text, " {} |", row.passed(*client));
        }
        let _ = writeln!(text, " {} | {} |", range.says(&row.release), row.first(clients));
    }
    text
}

/// `docs/compatibility.md`.
fn document(rows: &[Row], range: &Range) -> String {
    let mut text = format!(
        "\
# Which runtimes the SDKs work with

*For anyone who uses an SDK with a runtime of another version.*

{START}
How many of the conformance scenarios (`tests/conformance`) pass with a real runtime, by codex release and by client. A scenario counts as
failed if it fails twice. `cargo run --package codex-test-peers --bin compatibility` runs them all and writes this page and the tables in
both READMEs; with `-- --check`, it checks that they are up to date.

{}
`taken` and `refused` are what the version policy `warn`, the default of both SDKs, does: a runtime is refused if there is, or may be, a
breaking change in approvals or permissions between it and the release that the SDK is made for (`codex-pack protocol-diff` lists the
changes). Between a release that is known to differ and the next one that does not, the exact version of the change is unknown. Any other
runtime with a different version is reported in the log. `exact` refuses all of them, and `any` accepts all.

## What fails
",
        table(rows, range, &Client::ALL)
    );
    for row in rows.iter().rev() {
        let mut failed: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
        for client in Client::ALL {
            for (scenario, request) in &row.failures[&client] {
                failed.entry((scenario, request)).or_default().push(client.title());
            }
        }
        if failed.is_empty() {
            continue;
        }
        let _ = writeln!(text, "\n### {}\n", row.release);
        for ((scenario, request), clients) in failed {
            let who =
                if clients.len() == Client::ALL.len() { String::new() } else { format!(" ({})", clients.join("; ")) };
            let _ = writeln!(text, "* `{scenario}` at `{request}`{who}");
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{python, rust};

    #[test]
    fn outcomes_are_read_from_what_the_suites_say() {
        let said = "running 2 tests\ntest conformance::inputs ... ok\ntest conformance::steer ... FAILED\n\nfailures:\n\n\
                    ---- conformance::steer stdout ----\nthread panicked\nlast request: \"turn/steer\"\n\nfailures:\n";
        let ended = rust(said);
        assert_eq!((&ended["inputs"], &ended["steer"]), (&None, &Some("turn/steer".to_owned())));
        let said = "____ test_scenario[steer-sync] ____\n--- Captured stderr call ---\nlast request: \"turn/steer\"\n\
                    ==== short test summary info ====\nPASSED tests/test_conformance.py::test_scenario[inputs-sync]\n\
                    FAILED tests/test_conformance.py::test_scenario[steer-sync] - AssertionError\n";
        let ended = python(said);
        assert_eq!((&ended["inputs"], &ended["steer"]), (&None, &Some("turn/steer".to_owned())));
    }
}
