//! The order of the rooms of `src/`, as `src/lib.rs` gives it: a room uses only those before it, and the files of a folder do not
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

/// The rooms from the ground floor up.
fn rooms() -> Vec<String> {
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
fn every_room_has_its_place() {
    let text = code(&source().join("lib.rs"));
    let mut modules: Vec<&str> = text
        .lines()
        .filter_map(|line| line.trim_start_matches("pub ").strip_prefix("mod ")?.strip_suffix(';'))
        .collect();
    modules.sort_unstable();
    let mut rooms = rooms();
    rooms.sort();
    assert_eq!(rooms, modules);
}

#[test]
fn a_room_uses_only_those_before_it() {
    let rooms = rooms();
    let place: BTreeMap<&str, usize> = rooms.iter().enumerate().map(|(place, room)| (room.as_str(), place)).collect();
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

#[test]
fn the_files_of_a_folder_do_not_use_each_other_in_a_circle() {
    let mut folders: BTreeMap<PathBuf, Vec<PathBuf>> = BTreeMap::new();
    for file in rust_files(&source()) {
        folders.entry(file.parent().unwrap().to_owned()).or_default().push(file);
    }
    // The files of the top folder are rooms.
    folders.remove(&source());
    let mut circles = Vec::new();
    for (folder, files) in folders {
        let name = |path: &Path| path.file_stem().unwrap().to_str().unwrap().to_owned();
        // What `mod.rs` and `lib.rs` hold is the folder's own; its files may use it.
        let siblings: Vec<&PathBuf> =
            files.iter().filter(|file| !["mod", "lib", "main"].contains(&name(file).as_str())).collect();
        let mut arrows: BTreeMap<String, BTreeSet<String>> = siblings
            .iter()
            .map(|file| {
                let code = code(file);
                (name(file), names_behind(&code, "super::").into_iter().map(str::to_owned).collect())
            })
            .collect();
        // A file that uses none of those that are left is on no circle.
        loop {
            let left: BTreeSet<String> = arrows.keys().cloned().collect();
            let before = arrows.len();
            arrows.retain(|own, used| used.iter().any(|used| used != own && left.contains(used)));
            if arrows.len() == before {
                break;
            }
        }
        if !arrows.is_empty() {
            let names: Vec<&str> = arrows.keys().map(String::as_str).collect();
            circles.push(format!("{}: {}", folder.display(), names.join(", ")));
        }
    }
    assert!(circles.is_empty(), "on a circle, or using one:\n{}", circles.join("\n"));
}
