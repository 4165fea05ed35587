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
    insta::assert_snapshot!(published(&release, &index, &["dist", "--quiet"]).text, @"
    exit code 0
    wheel                                                                                 platform tag            index
    openai_codex-1.2.3-py3-none-any.whl                                                   any                     serves it
    openai_codex_cli_bin-1.2.3-py3-none-macosx_10_9_x86_64.whl                            macosx_10_9_x86_64      serves it
    openai_codex_cli_bin-1.2.3-py3-none-macosx_11_0_arm64.whl                             macosx_11_0_arm64       serves it
    openai_codex_cli_bin-1.2.3-py3-none-manylinux_2_17_aarch64.musllinux_1_1_aarch64.whl  manylinux_2_17_aarch64  serves it
    openai_codex_cli_bin-1.2.3-py3-none-manylinux_2_17_aarch64.musllinux_1_1_aarch64.whl  musllinux_1_1_aarch64   serves it
    openai_codex_cli_bin-1.2.3-py3-none-manylinux_2_17_x86_64.musllinux_1_1_x86_64.whl    manylinux_2_17_x86_64   serves it
    openai_codex_cli_bin-1.2.3-py3-none-manylinux_2_17_x86_64.musllinux_1_1_x86_64.whl    musllinux_1_1_x86_64    serves it
    openai_codex_cli_bin-1.2.3-py3-none-win_amd64.whl                                     win_amd64               serves it
    openai_codex_cli_bin-1.2.3-py3-none-win_arm64.whl                                     win_arm64               serves it
    ");

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
    release.delete("macosx_11");
    release.delete("macosx_10");
    release.delete("aarch64.musl");
    insta::assert_snapshot!(published(&release, &index, &["dist", "--quiet", "--wait", "1"]).text, @"
    exit code 1
    wheel                                                                               platform tag           index
    openai_codex-1.2.3-py3-none-any.whl                                                 any                    has none
    openai_codex_cli_bin-1.2.3-py3-none-manylinux_2_17_x86_64.musllinux_1_1_x86_64.whl  manylinux_2_17_x86_64  has none
    openai_codex_cli_bin-1.2.3-py3-none-manylinux_2_17_x86_64.musllinux_1_1_x86_64.whl  musllinux_1_1_x86_64   has none
    openai_codex_cli_bin-1.2.3-py3-none-win_amd64.whl                                   win_amd64              serves it
    openai_codex_cli_bin-1.2.3-py3-none-win_arm64.whl                                   win_arm64              serves it
    ");
    let before = published(&release, &index, &["dist", "--quiet", "--allow-missing"]);
    assert_eq!(before.code, 0, "{}", before.text);

    // Other bytes under a name that is taken.
    release.bytes("win_arm64", |bytes| bytes.push(0));
    let after = published(&release, &index, &["dist", "--quiet", "--allow-missing"]);
    assert_eq!(after.code, 1, "{}", after.text);
    assert!(
        after.stdout.contains("serves openai_codex_cli_bin-1.2.3-py3-none-win_arm64.whl with SHA-256 "),
        "{}",
        after.text
    );
}

#[test]
fn an_index_that_does_not_answer_is_not_an_empty_one() {
    let (release, index) = served(&[], &[]);
    let mut command = release.sandbox.command();
    command.args(["published", "dist", "--allow-missing", "--quiet"]);
    index.configure(&mut command).env("PIP_INDEX_URL", "http://127.0.0.1:9/simple/").env("PIP_RETRIES", "0");
    let run = release.sandbox.finish(&mut command);
    assert_eq!(run.code, 1, "{}", run.text);
    assert!(run.stderr.starts_with("error: pip: "), "{}", run.text);
}
