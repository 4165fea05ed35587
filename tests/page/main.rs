//! The page for the person who approves an upload, viewed in Chromium: valid, readable in the light and in the dark, with links that lead
//! somewhere, and proof against the texts of others. Screenshots are below `target/page`.

#![cfg(target_os = "linux")]
#![allow(clippy::pedantic)]

#[path = "../support/mod.rs"]
#[allow(dead_code, unreachable_pub, clippy::pedantic)]
mod support;

use std::path::{Path, PathBuf};

use crate::support::python::tool;
use crate::support::releases::{Release, made};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("target/page")
}

fn judge(name: &str, page: &str) {
    let browsers = ["chromium", "chromium-browser", "google-chrome", "chrome"];
    let browser = browsers.iter().find_map(|name| which::which(name).ok());
    let browser = browser.expect("the test needs Chromium: `apt-get install chromium`");
    // Each page has a folder of its own: two browsers cannot share a profile.
    let folder = folder().join(name);
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join(format!("{name}.html"));
    std::fs::write(&file, page).unwrap();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/page/judge.py");
    let output = tool("python").arg(script).arg(file).arg(browser).arg(&folder).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    for picture in ["light-1280", "dark-1280", "light-400", "dark-400"] {
        let picture = folder.join(format!("{name}-{picture}.png"));
        assert!(picture.is_file(), "{}", picture.display());
    }
}

/// A manifest of an earlier release, of which the wheels were half as large.
fn earlier(release: &Release) {
    let text = std::fs::read_to_string(made().join("dist/release.json")).unwrap();
    let mut manifest: serde_json::Value = serde_json::from_str(&text.replace("1.2.3", "1.2.2")).unwrap();
    for file in manifest["distributions"].as_array_mut().unwrap() {
        file["size"] = (file["size"].as_u64().unwrap() / 2).into();
    }
    release.sandbox.write("earlier.json", manifest.to_string());
}

#[test]
fn a_release_to_approve() {
    let release = Release::new();
    earlier(&release);
    let packages = release.packages();
    let arguments = format!("check dist --previous earlier.json{packages} --format html");
    let page = release.sandbox.pack(&arguments).ok().stdout;
    for shown in ["passed: ", "+", "last release", "1.2.2", ".tar.gz", "macOS"] {
        assert!(page.contains(shown), "the page does not show {shown}");
    }
    assert_eq!(page, release.sandbox.pack(&arguments).ok().stdout);
    judge("passed", &page);
}

#[test]
fn a_release_with_texts_of_others() {
    let release = Release::new();
    release.rebuild("manylinux_2_17_x86_64", |zip| {
        zip.add("codex_cli_bin/<script>attacked=1</script>", b"one", 0o100_644);
        zip.add("codex_cli_bin/\" onmouseover=\"attacked=1\" '", b"two", 0o100_644);
        zip.add("codex_cli_bin/<img src=x onerror=attacked=1>.txt", b"three", 0o100_644);
        zip.add("codex_cli_bin/]]>--></td></table><script>attacked=1</script>&amp;&#60;", b"four", 0o100_644);
        zip.add("codex_cli_bin/a\u{202e}b", b"five", 0o100_644);
    });
    release.tamper("macosx_11_0_arm64", |zip| zip.records[0].comment = b"hello".to_vec());
    let run = release.sandbox.pack("check dist --format html");
    assert_eq!(run.code, 1, "{}", run.text);
    let page = run.stdout;
    assert!(page.contains("&lt;script&gt;attacked=1&lt;/script&gt;"), "{page}");
    assert!(!page.contains("<script") && !page.contains("<img") && !page.contains('\u{202e}'), "{page}");
    judge("failed", &page);
}
