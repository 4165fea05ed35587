//! The order of the modules of `src/`, as `src/lib.rs` gives it: a module uses only those before it, and the files of a folder do not
//! use each other in a circle.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support::Sandbox;

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// The text of a file without its comments and its unit tests, which may stand on anything.
fn code(path: &Path) -> String {
    let text = std::fs::read_to_string(path).unwrap();
    let text = text.split("#[cfg(test)]\nmod ").next().unwrap();
    let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = walkdir::WalkDir::new(folder)
        .into_iter()
        .map(|entry| entry.unwrap().into_path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "rs"))
        .filter(|path| path.file_stem().is_some_and(|stem| stem != "tests"))
        .collect();
    files.sort();
    files
}

/// The first names of the paths in `code` that begin with `prefix`, groups in braces included.
fn names_behind<'a>(code: &'a str, prefix: &str) -> BTreeSet<&'a str> {
    let identifier = |text: &'a str| text.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default();
    let mut names = BTreeSet::new();
    for (start, _) in code.match_indices(prefix) {
        let rest = &code[start + prefix.len()..];
        let Some(group) = rest.strip_prefix('{') else {
            names.insert(identifier(rest));
            continue;
        };
        let mut depth = 0_usize;
        let mut at_start = true;
        for (index, character) in group.char_indices() {
            match character {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                ',' if depth == 0 => at_start = true,
                _ if at_start && !character.is_whitespace() => {
                    names.insert(identifier(&group[index..]));
                    at_start = false;
                }
                _ => {}
            }
        }
    }
    names
}

/// The modules from the bottom up.
fn modules() -> Vec<String> {
    let text = std::fs::read_to_string(source().join("lib.rs")).unwrap();
    let documentation = text.lines().filter_map(|line| line.strip_prefix("//! ")).collect::<Vec<_>>().join(" ");
    let links = documentation.split("[`").skip(1).filter_map(|link| link.split_once("`]")).map(|(name, _)| name);
    links.map(str::to_owned).collect()
}

/// Who asks for the protocol's types alone compiles serde and nothing that talks to a process.
#[test]
fn the_types_alone_need_serde_and_nothing_else() {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["tree", "--package", "openai-codex", "--edges", "normal,build", "--prefix", "none", "--locked"]);
    cargo.args(["--no-default-features", "--features", "types"]).current_dir(env!("CARGO_MANIFEST_DIR"));
    let tree = Sandbox::new().finish(&mut cargo).ok();
    let named: BTreeSet<&str> = tree.stdout.lines().filter_map(|line| line.split(' ').next()).collect();
    assert!(named.contains("serde_json") && named.contains("openai-codex"), "{named:?}");
    for other in ["tokio", "mio", "tracing", "thiserror", "futures-core", "rustix", "libc"] {
        assert!(!named.contains(other), "{other}: {}", tree.stdout);
    }
}

#[test]
fn every_module_has_its_place() {
    let text = code(&source().join("lib.rs"));
    let mut declared: Vec<&str> = text
        .lines()
        .filter_map(|line| line.trim_start_matches("pub ").strip_prefix("mod ")?.strip_suffix(';'))
        // Not a module of the order: it exposes all of them to fuzzing.
        .filter(|module| *module != "fuzzing")
        .collect();
    declared.sort_unstable();
    let mut modules = modules();
    modules.sort();
    assert_eq!(modules, declared);
}

#[test]
fn a_module_uses_only_those_before_it() {
    let modules = modules();
    let place: BTreeMap<&str, usize> =
        modules.iter().enumerate().map(|(place, module)| (module.as_str(), place)).collect();
    let mut wrong = Vec::new();
    for file in rust_files(&source()) {
        let inside = file.strip_prefix(source()).unwrap();
        let first = inside.iter().next().unwrap().to_str().unwrap();
        let Some(own) = place.get(first.trim_end_matches(".rs")) else { continue };
        for used in names_behind(&code(&file), "crate::") {
            if place.get(used).is_some_and(|used| used > own) {
                wrong.push(format!("{} uses {used}, which is above it", inside.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The arrows of the drawing in CONTRIBUTING.md, by the module they start at.
fn drawn_arrows() -> BTreeMap<String, BTreeSet<String>> {
    let text = std::fs::read_to_string(source().parent().unwrap().join("CONTRIBUTING.md")).unwrap();
    let drawing =
        text.split("```mermaid\n").nth(1).expect("CONTRIBUTING.md has a drawing").split("```").next().unwrap();
    let mut arrows: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (from, to) in drawing.lines().filter_map(|line| line.split_once(" --> ")) {
        arrows.entry(from.trim().into()).or_default().extend(to.split('&').map(|module| module.trim().into()));
    }
    arrows
}

/// Every module that arrows lead to from `module`, directly or through others.
fn reached(module: &str, arrows: &BTreeMap<String, BTreeSet<String>>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut waiting: Vec<&str> = vec![module];
    while let Some(module) = waiting.pop() {
        for next in arrows.get(module).into_iter().flatten() {
            if found.insert(next.clone()) {
                waiting.push(next);
            }
        }
    }
    found
}

#[test]
fn the_drawing_in_contributing_shows_who_uses_whom() {
    let modules: BTreeSet<String> = modules().into_iter().collect();
    let mut used: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in rust_files(&source()) {
        let inside = file.strip_prefix(source()).unwrap();
        let own = inside.iter().next().unwrap().to_str().unwrap().trim_end_matches(".rs");
        if modules.contains(own) {
            let code = code(&file);
            let others =
                names_behind(&code, "crate::").into_iter().filter(|name| modules.contains(*name) && *name != own);
            used.entry(own.into()).or_default().extend(others.map(str::to_owned));
        }
    }
    let drawn = drawn_arrows();
    let empty = BTreeSet::new();
    let mut wrong = Vec::new();
    for module in &modules {
        let (used, arrows) = (used.get(module).unwrap_or(&empty), drawn.get(module).unwrap_or(&empty));
        let missing = used.difference(&reached(module, &drawn)).cloned().collect::<Vec<_>>();
        wrong.extend(missing.iter().map(|other| format!("{module} uses {other}, and no arrow leads there")));
        wrong.extend(arrows.difference(used).map(|other| format!("{module} --> {other}, which it does not use")));
    }
    wrong.extend(
        drawn.keys().filter(|module| !modules.contains(*module)).map(|module| format!("there is no module {module}")),
    );
    assert!(wrong.is_empty(), "the drawing in CONTRIBUTING.md:\n{}", wrong.join("\n"));
}

/// The names of `arrows` that are on a circle, or use one that is.
fn circles(mut arrows: BTreeMap<String, BTreeSet<String>>) -> Vec<String> {
    loop {
        let left: BTreeSet<String> = arrows.keys().cloned().collect();
        let before = arrows.len();
        arrows.retain(|own, used| used.iter().any(|used| used != own && left.contains(used)));
        if arrows.len() == before {
            return arrows.into_keys().collect();
        }
    }
}

/// The files of each folder below `source`, and which of the others beside it each one uses. What `mod.rs` and `lib.rs` hold is the
/// folder's own; its files may use it.
fn arrows(source: &Path) -> BTreeMap<PathBuf, BTreeMap<String, BTreeSet<String>>> {
    let mut folders: BTreeMap<PathBuf, BTreeMap<String, BTreeSet<String>>> = BTreeMap::new();
    for file in rust_files(source) {
        let name = file.file_stem().unwrap().to_str().unwrap().to_owned();
        if !["mod", "lib", "main"].contains(&name.as_str()) {
            let used = names_behind(&code(&file), "super::").into_iter().map(str::to_owned).collect();
            folders.entry(file.parent().unwrap().to_owned()).or_default().insert(name, used);
        }
    }
    folders
}

#[test]
fn the_files_of_a_folder_do_not_use_each_other_in_a_circle() {
    let mut folders = arrows(&source());
    // The files of the top folder are modules.
    folders.remove(&source());
    for (folder, arrows) in folders {
        assert_eq!(circles(arrows), [""; 0], "on a circle, or using one, in {}", folder.display());
    }
}

/// The Rust SDK: its files and folders use each other in no circle, and none that is written by hand is long.
#[test]
fn the_rust_sdk_has_no_circles_and_no_long_files() {
    const LONGEST: usize = 500;
    let sdk = source().parent().unwrap().join("sdk/src");
    let generated = sdk.join("generated");
    let mut folders = arrows(&sdk);
    folders.remove(&sdk);
    // The types of the protocol that several areas use.
    folders.retain(|folder, _| !folder.ends_with("protocol"));
    let mut top: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in rust_files(&sdk) {
        // What is generated is not one part, but as many as there are below its folder.
        let inside = file.strip_prefix(&generated).or_else(|_| file.strip_prefix(&sdk)).unwrap();
        let first = inside.iter().next().unwrap().to_str().unwrap().trim_end_matches(".rs").to_owned();
        if first != "lib" && first != "mod" {
            let code = code(&file);
            let used = names_behind(&code, "crate::").into_iter().chain(names_behind(&code, "crate::generated::"));
            top.entry(first).or_default().extend(used.map(str::to_owned));
        }
    }
    assert!(
        top["thread"].contains("turn") && top["thread"].contains("options") && top["transport"].contains("error"),
        "{top:?}"
    );
    folders.insert(sdk.clone(), top);
    for (folder, arrows) in folders {
        assert_eq!(circles(arrows), [""; 0], "on a circle, or using one, in {}", folder.display());
    }
    for file in rust_files(&sdk).into_iter().filter(|file| !file.starts_with(&generated)) {
        let lines = std::fs::read_to_string(&file).unwrap().lines().count();
        assert!(lines <= LONGEST, "{} has {lines} lines; {LONGEST} are allowed", file.display());
    }
}
