//! The fuzz targets of `fuzz/`, which are no part of the workspace: each one is built, has inputs to begin with, and is told of in
//! docs/reliability.md.

use std::path::{Path, PathBuf};

/// Bytes of the inputs of one target.
const LARGEST_CORPUS: u64 = 20 * 1024;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs_err::read_dir(folder).unwrap();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

#[test]
fn every_fuzz_target_is_built_and_has_inputs_and_figures() {
    let fuzz = root().join("fuzz");
    let manifest = fs_err::read_to_string(fuzz.join("Cargo.toml")).unwrap();
    let document = fs_err::read_to_string(root().join("docs/reliability.md")).unwrap();
    let targets = files(&fuzz.join("fuzz_targets"));
    assert!(targets.len() >= 16);
    for target in &targets {
        let name = target.file_stem().unwrap().to_str().unwrap();
        assert!(
            manifest.contains(&format!("name = \"{name}\"\npath = \"fuzz_targets/{name}.rs\"\n")),
            "{name} is not built"
        );
        assert!(document.contains(&format!("\n| `{name}` |")), "docs/reliability.md has no row for {name}");
        let sizes =
            files(&fuzz.join("corpus").join(name)).into_iter().map(|file| fs_err::metadata(file).unwrap().len());
        let size: u64 = sizes.sum();
        assert!((1..=LARGEST_CORPUS).contains(&size), "{name} begins with {size} bytes of inputs");
    }
    assert_eq!(files(&fuzz.join("corpus")).len(), targets.len(), "inputs of a target that does not exist");
}

/// What only fuzzing sees must be in no program that is released.
#[test]
fn what_fuzzing_sees_is_compiled_for_fuzzing_alone() {
    for folder in ["src", "sdk/src"] {
        for entry in walkdir::WalkDir::new(root().join(folder)) {
            let path = entry.unwrap().into_path();
            if path.extension().is_none_or(|ending| ending != "rs") {
                continue;
            }
            let text = fs_err::read_to_string(&path).unwrap();
            let lines: Vec<&str> = text.lines().filter(|line| *line != "#[doc(hidden)]").collect();
            for pair in lines.windows(2) {
                let [before, line] = pair else { unreachable!("windows of two") };
                let is_declared = line.ends_with("mod fuzzing;") || line.ends_with("use deflate::fuzzing;");
                assert!(!is_declared || *before == "#[cfg(fuzzing)]", "{}: {line}", path.display());
            }
        }
    }
}
