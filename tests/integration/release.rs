//! `release`, on tiny packages.

use crate::support::Sandbox;
use crate::support::packages::{TARGETS, package};

#[test]
fn six_packages_make_eight_distributions() {
    let sandbox = Sandbox::new();
    let mut arguments = vec!["release".to_owned(), "--codex-version".into(), "rust-v1.2.3-rc.1".into()];
    for target in TARGETS {
        sandbox.write(&format!("{target}.tar.gz"), package(target, "1.2.3-rc.1").release_archive());
        arguments.extend(["--package".into(), format!("{target}.tar.gz")]);
    }
    let run = sandbox.run(&arguments).ok();
    insta::assert_snapshot!(sandbox.list("dist").join("\n"), @"
    SHA256SUMS
    openai_codex-1.2.3rc1-py3-none-any.whl
    openai_codex-1.2.3rc1.tar.gz
    openai_codex_cli_bin-1.2.3rc1-py3-none-macosx_10_9_x86_64.whl
    openai_codex_cli_bin-1.2.3rc1-py3-none-macosx_11_0_arm64.whl
    openai_codex_cli_bin-1.2.3rc1-py3-none-manylinux_2_17_aarch64.musllinux_1_1_aarch64.whl
    openai_codex_cli_bin-1.2.3rc1-py3-none-manylinux_2_17_x86_64.musllinux_1_1_x86_64.whl
    openai_codex_cli_bin-1.2.3rc1-py3-none-win_amd64.whl
    openai_codex_cli_bin-1.2.3rc1-py3-none-win_arm64.whl
    release.json
    ");
    insta::assert_snapshot!(run.stderr, @"
     Staged codex 1.2.3-rc.1 for aarch64-apple-darwin as macosx_11_0_arm64
     Staged codex 1.2.3-rc.1 for x86_64-apple-darwin as macosx_10_9_x86_64
     Staged codex 1.2.3-rc.1 for aarch64-unknown-linux-musl as manylinux_2_17_aarch64.musllinux_1_1_aarch64
     Staged codex 1.2.3-rc.1 for x86_64-unknown-linux-musl as manylinux_2_17_x86_64.musllinux_1_1_x86_64
     Staged codex 1.2.3-rc.1 for aarch64-pc-windows-msvc as win_arm64
     Staged codex 1.2.3-rc.1 for x86_64-pc-windows-msvc as win_amd64
    Checked passed: 8 files, 0 errors, 0 warnings
      Built dist/openai_codex_cli_bin-1.2.3rc1-py3-none-macosx_11_0_arm64.whl
      Built dist/openai_codex_cli_bin-1.2.3rc1-py3-none-macosx_10_9_x86_64.whl
      Built dist/openai_codex_cli_bin-1.2.3rc1-py3-none-manylinux_2_17_aarch64.musllinux_1_1_aarch64.whl
      Built dist/openai_codex_cli_bin-1.2.3rc1-py3-none-manylinux_2_17_x86_64.musllinux_1_1_x86_64.whl
      Built dist/openai_codex_cli_bin-1.2.3rc1-py3-none-win_arm64.whl
      Built dist/openai_codex_cli_bin-1.2.3rc1-py3-none-win_amd64.whl
      Built dist/openai_codex-1.2.3rc1-py3-none-any.whl
      Built dist/openai_codex-1.2.3rc1.tar.gz
      Wrote dist/release.json
      Wrote dist/SHA256SUMS
    ");
}

#[test]
fn all_or_nothing() {
    let sandbox = Sandbox::new();
    sandbox.write("good.tgz", package("x86_64-apple-darwin", "1.2.3").release_archive());
    sandbox.write("bad.tgz", package("aarch64-apple-darwin", "1.2.4").release_archive());
    sandbox.write("dist/kept", "");
    let run = sandbox.pack("release --codex-version 1.2.3 --package good.tgz --package bad.tgz");
    insta::assert_snapshot!(run.text, @"
    exit code 1
        Staged codex 1.2.3 for x86_64-apple-darwin as macosx_10_9_x86_64
    error: the versions disagree: --codex-version says 1.2.3, codex-package.json in `bad.tgz` says 1.2.4
      help: pass the package of the wanted version, or the version of the package
    ");
    assert_eq!(sandbox.list("dist"), ["kept"]);
    let twice = sandbox.pack("release --codex-version 1.2.3 --package good.tgz --package good.tgz");
    insta::assert_snapshot!(twice.text, @"
    exit code 1
        Staged codex 1.2.3 for x86_64-apple-darwin as macosx_10_9_x86_64
    error: both `good.tgz` and `good.tgz` are packages for x86_64-apple-darwin
      help: pass one package per target
    ");
    let unpinned = sandbox.pack("release --package good.tgz");
    insta::assert_snapshot!(unpinned.text, @"
    exit code 1
    error: the versions disagree: the pinned release says 0.163.0, codex-package.json in `good.tgz` says 1.2.3
      help: pass the package of the wanted version, or the version of the package
    ");
}

#[test]
fn release_is_staging_and_building() {
    let sandbox = Sandbox::new();
    let target = "x86_64-unknown-linux-musl";
    sandbox.write("codex.tgz", package(target, "1.2.3").npm_tarball());
    sandbox.pack("release --codex-version 1.2.3 --package codex.tgz --out-dir released").ok();
    sandbox.pack("stage-runtime runtime codex.tgz --codex-version 1.2.3").ok();
    sandbox.pack("stage-sdk sdk --codex-version 1.2.3").ok();
    sandbox.pack("build runtime sdk --out-dir built").ok();
    let proofs = ["SHA256SUMS", "release.json"];
    let released: Vec<String> =
        sandbox.list("released").into_iter().filter(|name| !proofs.contains(&&**name)).collect();
    assert_eq!(released, sandbox.list("built"));
    for name in sandbox.list("built") {
        let read = |directory: &str| std::fs::read(sandbox.join(directory).join(&name)).unwrap();
        assert!(read("released") == read("built"), "{name} differs");
    }
}
