//! The documents: how long, for whom, and that what they name is there. Their commands run in the tier `documents`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::support::Sandbox;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn text(path: impl AsRef<Path>) -> String {
    fs_err::read_to_string(root().join(path.as_ref())).unwrap()
}

/// The documents about codex-pack, by their paths from the root.
fn documents() -> Vec<PathBuf> {
    let mut documents: Vec<PathBuf> = ["README.md", "CONTRIBUTING.md", "SECURITY.md"].map(PathBuf::from).into();
    documents.extend(pages());
    documents
}

/// The pages in `docs/`.
fn pages() -> Vec<PathBuf> {
    let folder = fs_err::read_dir(root().join("docs")).unwrap().map(|entry| entry.unwrap().path());
    let mut pages: Vec<PathBuf> = folder
        .filter(|path| path.extension().is_some_and(|ending| ending == "md"))
        .map(|path| path.strip_prefix(root()).unwrap().to_owned())
        .collect();
    pages.sort();
    assert!(pages.len() > 8, "{pages:?}");
    pages
}

/// The cells of the tables' rows whose first cell is a number: the steps of a walk.
fn steps(document: &str) -> Vec<Vec<String>> {
    let rows = document.lines().filter(|line| line.starts_with("| "));
    let cells = rows.map(|row| row.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect::<Vec<_>>());
    cells.filter(|cells| cells[0].parse::<u32>().is_ok()).collect()
}

/// What stands in backticks outside of fences.
fn quoted(document: &str) -> Vec<String> {
    let mut quoted = Vec::new();
    // Every other piece between fences is inside of one.
    for prose in document.split("```").step_by(2) {
        quoted.extend(prose.split('`').skip(1).step_by(2).map(|piece| piece.replace('\n', " ")));
    }
    quoted
}

#[test]
fn readme_is_short_and_in_order() {
    let readme = text("README.md");
    let words = readme.split_whitespace().count();
    assert!(words <= 1200, "README.md has {words} words, more than 1200");
    let headings: Vec<&str> = readme.lines().filter_map(|line| line.strip_prefix("## ")).collect();
    let order = ["Install", "Quick start", "What you get", "Commands", "The SDKs", "Where to read on"];
    assert_eq!(headings, order);
    for language in ["python", "rust"] {
        let code = readme.split(&format!("```{language}\n")).nth(1).unwrap().split("```").next().unwrap();
        let lines = code.lines().filter(|line| !line.is_empty()).count();
        assert!(lines <= 5, "the {language} example of README.md has {lines} lines, more than 5");
    }
}

#[test]
fn every_page_opens_with_whom_it_is_for() {
    for page in pages().into_iter().chain([PathBuf::from("CONTRIBUTING.md")]) {
        let text = text(&page);
        let first =
            text.lines().filter(|line| !line.is_empty() && !line.starts_with("<!--")).nth(1).unwrap_or_default();
        assert!(first.starts_with("*For "), "{} does not say whom it is for: {first}", page.display());
    }
}

#[test]
fn readme_leads_to_every_page() {
    let readme = text("README.md");
    for page in pages().into_iter().chain(["CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"].map(PathBuf::from)) {
        let path = page.to_str().unwrap().replace('\\', "/");
        assert!(readme.contains(&format!("]({path})")), "README.md has no link to {path}");
    }
}

/// What a heading is reached by, as GitHub makes it.
fn anchor(heading: &str) -> String {
    let kept = heading.to_lowercase();
    kept.chars()
        .filter(|c| c.is_alphanumeric() || [' ', '-', '_'].contains(c))
        .map(|c| if c == ' ' { '-' } else { c })
        .collect()
}

#[test]
fn links_lead_somewhere() {
    let others =
        ["sdk/README.md", "templates/python-sdk/README.md", "tests/conformance/README.md", "tests/peers/README.md"];
    let mut wrong = Vec::new();
    for document in documents().into_iter().chain(others.map(PathBuf::from)) {
        let text = text(&document);
        let folder = root().join(document.parent().unwrap());
        let links = text.split("](").skip(1).filter_map(|rest| rest.split_once(')')).map(|(link, _)| link);
        for link in links.filter(|link| !link.contains("://") && !link.contains(' ')) {
            let (file, wanted) = link.split_once('#').unwrap_or((link, ""));
            let target = if file.is_empty() { root().join(&document) } else { folder.join(file) };
            if !target.exists() {
                wrong.push(format!("{}: {link}", document.display()));
                continue;
            }
            if wanted.is_empty() {
                continue;
            }
            let target = fs_err::read_to_string(target).unwrap();
            let headings = target.lines().filter(|line| line.starts_with('#'));
            let anchors: BTreeSet<String> = headings.map(|line| anchor(line.trim_start_matches('#').trim())).collect();
            if !anchors.contains(wanted) {
                wrong.push(format!("{}: {link}", document.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "these lead nowhere:\n{}", wrong.join("\n"));
}

/// A path in backticks that begins with a folder of the checkout is there.
#[test]
fn files_that_are_named_exist() {
    let folders =
        ["src/", "sdk/", "tests/", "templates/", "python-runtime/", "benchmarks/", "docs/", ".github/", ".ci/"];
    let mut wrong = Vec::new();
    for document in documents() {
        for name in quoted(&text(&document)) {
            let is_path = folders.iter().any(|folder| name.starts_with(folder)) && !name.contains([' ', '*', '…']);
            // Of a test in a file, the file.
            let file = name.split("::").next().unwrap_or(&name);
            if is_path && !root().join(file).exists() {
                wrong.push(format!("{}: {name}", document.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "these do not exist:\n{}", wrong.join("\n"));
}

#[test]
fn every_step_of_a_walk_is_where_the_map_says() {
    let map = text("CONTRIBUTING.md");
    let mut wrong = Vec::new();
    let mut count = 0;
    for cells in steps(&map) {
        let quoted: Vec<&str> = cells.iter().filter_map(|cell| cell.strip_prefix('`')?.strip_suffix('`')).collect();
        assert!(quoted.len() == 2 || quoted.len() == 4, "a step has a file and what to look for in it: {cells:?}");
        for pair in quoted.chunks(2) {
            count += 1;
            let found = fs_err::read_to_string(root().join(pair[0])).is_ok_and(|text| text.contains(pair[1]));
            if !found {
                wrong.push(format!("{} has no `{}`", pair[0], pair[1]));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count > 30, "only {count} steps are read");
}

#[test]
fn the_map_has_every_folder_and_every_tier() {
    let map = text("CONTRIBUTING.md");
    let ignored = text(".gitignore");
    for entry in fs_err::read_dir(root()).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        let is_ours = entry.file_type().unwrap().is_dir() && name != ".git";
        if is_ours && !ignored.lines().any(|line| line.trim_matches('/') == name) && !name.ends_with("_cache") {
            assert!(map.contains(&format!("`{name}/")), "the map of CONTRIBUTING.md has no folder {name}");
        }
    }
    let suite = text(".ci/run");
    let manifest = text("Cargo.toml");
    let names = manifest.split("[[test]]\nname = \"").skip(1).map(|rest| rest.split('"').next().unwrap());
    for name in names.filter(|name| *name != "integration") {
        assert!(map.contains(&format!("`cargo test --test {name}`")), "CONTRIBUTING.md has no tier {name}");
        assert!(suite.contains(&format!("step cargo test --test {name}\n")), ".ci/run does not run the tier {name}");
    }
}

/// Every command line of codex-pack in a document is one that it understands, whether or not the documents' own tier can run it.
#[test]
fn command_lines_are_understood() {
    let unknown = "--an-option-that-no-command-has";
    let sandbox = Sandbox::new();
    let mut wrong = Vec::new();
    let mut seen = BTreeSet::new();
    for document in documents() {
        let text = text(&document);
        let indented = text.lines().filter_map(|line| line.trim_start().strip_prefix("codex-pack "));
        let shown = text.lines().filter_map(|line| line.strip_prefix("$ codex-pack "));
        let inline = quoted(&text);
        let inline = inline.iter().filter_map(|piece| piece.strip_prefix("codex-pack "));
        for line in indented.chain(shown).chain(inline) {
            let end = line
                .find(" && ")
                .into_iter()
                .chain(line.find("   "))
                .chain(line.find(" |"))
                .chain(line.find(" #"))
                .min();
            let line = &line[..end.unwrap_or(line.len())];
            let words: Vec<String> = line
                .split_whitespace()
                .map(|word| word.trim_matches('`').replace('…', ""))
                .map(|word| if ["V", "VERSION", "A", "B"].contains(&word.as_str()) { "0.163.0".into() } else { word })
                .collect();
            // A sentence that begins a line, not a command.
            let is_command =
                words.first().is_some_and(|word| commands().contains(word)) && !line.ends_with(['.', ';', ',']);
            if !is_command || !seen.insert(words.clone()) {
                continue;
            }
            let run = sandbox.run(words.iter().map(String::as_str).chain([unknown]));
            if run.code != 2 || !run.stderr.contains(&format!("'{unknown}'")) {
                wrong.push(format!("{}: codex-pack {line}\n{}", document.display(), run.stderr));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(seen.len() > 20, "{seen:?}");
}

fn commands() -> &'static BTreeSet<String> {
    static COMMANDS: std::sync::OnceLock<BTreeSet<String>> = std::sync::OnceLock::new();
    COMMANDS.get_or_init(|| super::help::commands().into_iter().collect())
}
