//! A release on an index of its own: uploaded with twine and uv, asked for with `published`, installed with pip and uv.

#![cfg(unix)]

use crate::support::index::IndexServer;
use crate::support::python::tool;
use crate::support::releases::Release;
use crate::support::{Run, Sandbox};

/// The tiny release, and an index that has the distributions whose names hold one of these texts.
fn served(uploaded_with_twine: &[&str], uploaded_with_uv: &[&str]) -> (Release, IndexServer) {
    let release = Release::new();
    let folder = release.sandbox.join("index");
    std::fs::create_dir(&folder).unwrap();
    let index = IndexServer::start(&folder);
    let files = |parts: &[&str]| parts.iter().map(|part| release.file(part)).collect::<Vec<_>>();
    if !uploaded_with_twine.is_empty() {
        release.sandbox.finish(index.twine().args(files(uploaded_with_twine))).ok();
    }
    if !uploaded_with_uv.is_empty() {
        release.sandbox.finish(index.uv().args(files(uploaded_with_uv))).ok();
    }
    (release, index)
}

fn published(release: &Release, index: &IndexServer, arguments: &[&str]) -> Run {
    let mut command = release.sandbox.command();
    command.arg("published").args(arguments);
    release.sandbox.finish(index.configure(&mut command))
}

#[test]
fn what_twine_and_uv_upload_is_served_and_installed() {
    let (release, index) =
        served(&["macosx_11", "x86_64.musl", "win_arm64"], &["macosx_10", "aarch64.musl", "win_amd64"]);
    release.sandbox.finish(index.uv().args([release.file("any.whl"), release.file(".tar.gz")])).ok();
    let served = published(&release, &index, &["dist", "--quiet"]).ok();
    assert_eq!(served.stdout.matches("  serves it\n").count(), 8, "{}", served.text);

    let sandbox = Sandbox::new();
    for (name, install) in [("pip", ["-m", "pip", "install"].as_slice()), ("uv", &["pip", "install", "--python"])] {
        let environment = sandbox.join(name);
        sandbox.finish(tool("python").args(["-m", "venv"]).arg(&environment)).ok();
        let python = environment.join("bin/python");
        let mut command = if name == "pip" { std::process::Command::new(&python) } else { tool("uv") };
        command.args(install);
        if name == "uv" {
            command.arg(&python);
        }
        command.args(["--no-deps", "openai-codex==1.2.3", "openai-codex-cli-bin==1.2.3"]);
        sandbox.finish(index.configure(&mut command)).ok();
        let mut locate = std::process::Command::new(&python);
        locate.args(["-c", "import codex_cli_bin; print(codex_cli_bin.bundled_codex_path().is_file())"]);
        assert_eq!(sandbox.finish(&mut locate).ok().stdout, "True\n");
    }
}

#[test]
fn what_is_missing_or_different_is_told() {
    let (release, index) = served(&["win_arm64"], &["win_amd64"]);
    let missing = published(&release, &index, &["dist", "--quiet", "--wait", "1"]);
    assert!(missing.stderr.contains("6 of 8 are missing"), "{}", missing.text);
    published(&release, &index, &["dist", "--quiet", "--allow-missing"]).ok();

    // Other bytes under a name that is taken.
    release.bytes("win_arm64", |bytes| bytes.push(0));
    let after = published(&release, &index, &["dist", "--quiet", "--allow-missing"]);
    assert_eq!(after.code, 1, "{}", after.text);
    assert!(after.stdout.contains("has other bytes, with SHA-256 "), "{}", after.text);
}
