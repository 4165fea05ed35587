//! What a killed run leaves is taken back by the next, and nothing else is.

use std::fs::File;
use std::io::Write as _;
use std::path::Path;

use serde_json::json;
use tempfile::TempDir;

use super::lock::LOCK;
use super::{Replacement, Scratch, is_unfinished, write};

fn put(root: &Path, path: &str, content: &str) {
    let path = root.join(path);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, content).unwrap();
}

fn read(root: &Path, path: &str) -> Option<String> {
    std::fs::read_to_string(root.join(path)).ok()
}

fn names(root: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        std::fs::read_dir(root).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// A directory as a run leaves it that was killed when it had replaced `a`, `new/c` and taken `d` away, and was to replace `b`, which
/// somebody has changed since, and `e`, which somebody has made since.
fn killed() -> TempDir {
    let root = TempDir::new().unwrap();
    for (path, content) in [
        ("a", "new a"),
        ("b", "other b"),
        ("new/c", "new c"),
        ("e", "other e"),
        (".codex-pack-unfinished/lock", ""),
        (".codex-pack-unfinished/0", "old a"),
        (".codex-pack-unfinished/2", "old d"),
        (".codex-pack-abcdef/lock", ""),
        (".codex-pack-abcdef/3.new", "new b"),
        (".codex-pack-abcdef/4.new", "new e"),
    ] {
        put(root.path(), path, content);
    }
    let step = |path: &str, new: Option<&str>, had: bool| {
        let new = new.map(|name| format!(".codex-pack-abcdef/{name}"));
        json!({"path": path, "new": new, "had": had})
    };
    let steps = [
        step("a", Some("0.new"), true),
        step("new/c", Some("1.new"), false),
        step("d", None, true),
        step("b", Some("3.new"), true),
        step("e", Some("4.new"), false),
    ];
    put(root.path(), ".codex-pack-unfinished/journal.json", &json!({"steps": steps, "made": ["new"]}).to_string());
    root
}

#[test]
fn what_a_killed_run_replaced_is_taken_back() {
    let root = killed();
    assert!(is_unfinished(root.path()));
    drop(Scratch::inside(root.path()).unwrap());
    assert_eq!(names(root.path()), ["a", "b", "d", "e"]);
    let contents = ["a", "b", "d", "e"].map(|path| read(root.path(), path).unwrap());
    assert_eq!(contents, ["old a", "other b", "old d", "other e"]);
}

#[test]
fn a_run_that_goes_on_is_let_be() {
    let root = killed();
    let lock = File::open(root.path().join(".codex-pack-unfinished").join(LOCK)).unwrap();
    lock.lock().unwrap();
    let before = names(root.path());
    drop(Scratch::inside(root.path()).unwrap());
    assert_eq!(names(root.path()), before);
    assert!(is_unfinished(root.path()));
    drop(lock);
    write(&root.path().join("other"), |file| file.write_all(b"1")).unwrap();
    assert!(!is_unfinished(root.path()));
    assert_eq!(names(root.path()), ["a", "b", "d", "e", "other"]);
}

/// Whoever can write to the directory could have made it.
#[test]
fn a_journal_does_not_reach_outside() {
    for path in ["../victim", "/victim", "", "a/../../victim"] {
        let around = TempDir::new().unwrap();
        put(around.path(), "victim", "kept");
        let root = around.path().join("root");
        put(&root, ".codex-pack-unfinished/lock", "");
        put(&root, ".codex-pack-unfinished/0", "old");
        let journal = json!({"steps": [{"path": path, "new": "gone", "had": true}], "made": []});
        put(&root, ".codex-pack-unfinished/journal.json", &journal.to_string());
        drop(Scratch::inside(&root).unwrap());
        assert_eq!(read(around.path(), "victim").unwrap(), "kept");
        let mut replacement = Replacement::of(&root).unwrap();
        replacement.write("one", |file| file.write_all(b"1")).unwrap();
        replacement.write("two", |file| file.write_all(b"2")).unwrap();
        let error = replacement.commit().unwrap_err();
        assert!(
            format!("{:?}", std::error::Error::source(&error)).contains("names files elsewhere"),
            "{path}: {error:?}"
        );
    }
}

#[test]
fn where_one_file_cannot_have_its_place_none_has() {
    let root = TempDir::new().unwrap();
    put(root.path(), "first", "old");
    put(root.path(), "second/in/the/way", "");
    let mut replacement = Replacement::of(root.path()).unwrap();
    replacement.remove("first");
    replacement.write("first", |file| file.write_all(b"new")).unwrap();
    replacement.write("made/third", |file| file.write_all(b"new")).unwrap();
    replacement.write("second", |file| file.write_all(b"new")).unwrap();
    replacement.commit().unwrap_err();
    assert_eq!(
        (names(root.path()), read(root.path(), "first").unwrap()),
        (vec!["first".into(), "second".into()], "old".into())
    );
    let mut replacement = Replacement::of(root.path()).unwrap();
    replacement.write("made/third", |file| file.write_all(b"new")).unwrap();
    replacement.remove("first");
    replacement.remove("was/never/there");
    replacement.commit().unwrap();
    assert_eq!(names(root.path()), ["made", "second"]);
}

/// What has no lock may be of another program, or of an earlier release of this one.
#[test]
fn what_is_not_known_to_be_left_stays() {
    let root = TempDir::new().unwrap();
    put(root.path(), ".codex-pack-notes/mine", "kept");
    put(root.path(), ".codex-pack-file", "kept");
    std::fs::create_dir(root.path().join(".codex-pack-empty1")).unwrap();
    put(root.path(), ".codex-pack-killed/lock", "");
    put(root.path(), ".codex-pack-killed/deep/content", "");
    let used = Scratch::inside(root.path()).unwrap();
    drop(Scratch::inside(root.path()).unwrap());
    assert!(used.path().join(LOCK).exists());
    drop(used);
    assert_eq!(names(root.path()), [".codex-pack-file", ".codex-pack-notes"]);
}

#[test]
fn directories_that_were_made_for_nothing_go() {
    let root = TempDir::new().unwrap();
    let deep = root.path().join("made/for/nothing");
    drop(Replacement::of(&deep).unwrap());
    assert_eq!(names(root.path()), Vec::<String>::new());
    write(&deep.join("file"), |_| Err::<(), _>(std::io::Error::other("no"))).unwrap_err();
    assert_eq!(names(root.path()), Vec::<String>::new());
    write(&deep.join("file"), |file| file.write_all(b"1")).unwrap();
    assert_eq!(names(&deep), ["file"]);
}

/// Each finds a directory in its place or none, and others put theirs there, or take it away, before it acts.
#[test]
fn directories_of_several_runs_take_one_place() {
    let root = TempDir::new().unwrap();
    let place = root.path().join("place");
    std::thread::scope(|scope| {
        for run in ["one", "two", "three"] {
            let root = root.path();
            scope.spawn(move || {
                for _ in 0..40 {
                    let mut replacement = Replacement::of(root).unwrap();
                    let new = replacement.scratch().join("made");
                    put(&new, "content", run);
                    replacement.put("place", &new);
                    replacement.commit().unwrap();
                    let _ = std::fs::rename(root.join("place"), root.join(format!("{run}-away")));
                    let _ = std::fs::remove_dir_all(root.join(format!("{run}-away")));
                }
            });
        }
    });
    assert!(!place.exists());
    assert_eq!(names(root.path()), Vec::<String>::new());
}
