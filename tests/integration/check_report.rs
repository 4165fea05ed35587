//! What a report of `check` shows, and where.

use crate::support::Sandbox;
use crate::support::releases::Release;

/// Sizes stand beside those of the release before; the chain is what packages and manifests say; the page is the same report.
#[test]
fn a_report_shows_the_release_before_and_where_this_one_comes_from() {
    let release = Release::new();
    let manifest = std::fs::read_to_string(crate::support::releases::made().join("dist/release.json")).unwrap();
    let mut earlier: serde_json::Value = serde_json::from_str(&manifest.replace("1.2.3", "1.2.2")).unwrap();
    earlier["distributions"]
        .as_array_mut()
        .unwrap()
        .retain(|file| !file["name"].as_str().unwrap().contains("win_arm64"));
    release.sandbox.write("earlier.json", earlier.to_string());
    let arguments =
        format!("check dist --previous earlier.json{} --report page/report.html --format json", release.packages());
    let report = release.sandbox.pack(&arguments).ok().json();
    assert_eq!(report["previous"], serde_json::json!(["1.2.2"]));
    for file in report["files"].as_array().unwrap() {
        let name = file["name"].as_str().unwrap();
        let before = &file["previous"];
        if name.contains("win_arm64") {
            assert!(before.is_null(), "{file}");
        } else {
            assert_eq!(
                (&before["size"], before["name"].as_str()),
                (&file["size"], Some(&*name.replace("1.2.3", "1.2.2")))
            );
        }
    }
    let link = &report["chain"][0];
    assert_eq!(link["package"], "x86_64-apple-darwin.tar.gz");
    assert!(link["sha256"].is_string() && link["payload"].as_u64().unwrap() > 3, "{link}");
    let page = std::fs::read_to_string(release.sandbox.join("page/report.html")).unwrap();
    for shown in ["the same", ">new<", "compared with version 1.2.2", link["sha256"].as_str().unwrap()] {
        assert!(page.contains(shown), "{shown}: {page}");
    }
    // What is not older is not what was before.
    release.sandbox.write("same.json", manifest);
    let page = release.sandbox.pack("check dist --previous same.json --format html").ok().stdout;
    assert!(page.contains("has no file to compare these with") && !page.contains("last release"), "{page}");
    let refused = release.sandbox.pack("check dist --previous dist");
    assert_eq!(refused.code, 1, "{}", refused.text);
    assert!(refused.stderr.contains("help: pass the release.json of an earlier release"), "{}", refused.text);
}

#[test]
fn a_page_is_what_check_alone_prints() {
    insta::assert_snapshot!(Sandbox::new().pack("matrix --format html").text, @"
    exit code 2
    error: only `check` takes `--format html`; `release` writes a page with `--report FILE`

    Usage: codex-pack [OPTIONS] <COMMAND>

    For more information, try '--help'.
    ");
}

#[test]
fn a_table_is_no_wider_than_the_terminal() {
    let release = Release::new();
    let mut command = release.sandbox.command();
    let narrow = release.sandbox.finish(command.args(["check", "dist"]).env("COLUMNS", "80")).ok().stdout;
    let widest = narrow.lines().map(|line| line.chars().count()).max().unwrap();
    assert!(widest <= 80, "{widest}: {narrow}");
    let wide = release.sandbox.pack("check dist").ok().stdout;
    assert!(wide.lines().any(|line| line.chars().count() > 120), "{wide}");
    // Nothing is lost: without white space both are alike.
    let letters = |text: &str| {
        let mut letters: Vec<char> = text.chars().filter(|letter| !letter.is_whitespace()).collect();
        letters.sort_unstable();
        letters
    };
    assert_eq!(letters(&narrow), letters(&wide));
}
