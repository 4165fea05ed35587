//! The real packages of all platforms: what is released from them equals what was published; this machine's installs and runs.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;
use std::process::Command;

use codex_pack::zip::ZipArchive;
use sha2::Digest;

use crate::support::Sandbox;
use crate::support::packages::TARGETS;
use crate::support::python::tool;
use crate::support::real::{codex_pack, fetched, published};

/// The release that is compared, whatever is pinned: its wheels are published and do not change.
const VERSION: &str = "0.163.0";

/// The published wheel of each target: the one with the whole package, where there are several.
const PUBLISHED_TAGS: [&str; 6] = [
    "macosx_11_0_arm64",
    "macosx_10_9_x86_64",
    "musllinux_1_1_aarch64",
    "musllinux_1_1_x86_64",
    "win_arm64",
    "win_amd64",
];

/// Path to mode and digest of the payload in a wheel.
fn payload(wheel: &Path) -> BTreeMap<String, (u32, String)> {
    let archive = ZipArchive::open(wheel).unwrap();
    let mut payload = BTreeMap::new();
    for member in archive.members() {
        let name = member.name().unwrap().to_owned();
        let is_module = name.ends_with(".py") || name.ends_with("py.typed");
        if !name.starts_with("codex_cli_bin/") || is_module {
            continue;
        }
        let mut content = archive.open_member(member).unwrap();
        let mut digest = sha2::Sha256::new();
        let mut buffer = vec![0; 1 << 20];
        loop {
            let count = content.read(&mut buffer).unwrap();
            if count == 0 {
                break;
            }
            digest.update(&buffer[..count]);
        }
        let digest = digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        // As Python's zipfile reads it, whatever system the archive says it was made on.
        payload.insert(name, (member.unix_mode().unwrap() & 0o777, digest));
    }
    payload
}

#[test]
fn the_payload_is_that_of_the_published_wheel() {
    for (target, tag) in TARGETS.into_iter().zip(PUBLISHED_TAGS) {
        let theirs = payload(&published(&format!("openai-codex-cli-bin=={VERSION}"), Some(tag)));
        let sandbox = Sandbox::new();
        let package = fetched(VERSION, target);
        let mut arguments = vec!["release", "--codex-version", VERSION, "--package", package.to_str().unwrap()];
        // The published wheels other than musllinux leave the default excludes out.
        if tag.starts_with("musllinux") {
            arguments.push("--no-default-excludes");
        }
        sandbox.run(arguments).ok();
        let wheel = sandbox.list("dist").into_iter().find(|name| name.starts_with("openai_codex_cli_bin")).unwrap();
        assert_eq!(payload(&sandbox.join("dist").join(wheel)), theirs, "{target}");
    }
}

/// The pinned release of all platforms has no warning that is not accepted, no entry accepts anything else, and every wheel is built
/// again without being told how.
#[test]
fn the_pinned_release_passes_where_warnings_fail() {
    let sandbox = Sandbox::new();
    let version = codex_pack::Workspace::built_in().unwrap().matrix.release.to_string();
    let mut arguments: Vec<String> = ["release", "--codex-version", &version].map(Into::into).into();
    let mut check: Vec<String> = ["check", "dist", "--strict", "--rebuild"].map(Into::into).into();
    for target in TARGETS {
        let package = fetched(&version, target).to_str().unwrap().to_owned();
        arguments.extend(["--package".into(), package.clone()]);
        check.extend(["--package".into(), package]);
    }
    // Who signed them is asked, too.
    let run =
        |arguments: &[String]| sandbox.finish(sandbox.command().env_remove("CODEX_PACK_ANY_SIGNER").args(arguments));
    run(&arguments).ok();
    let run = run(&check).ok();
    assert!(run.stdout.contains("8 files, 0 errors, 0 warnings, "), "{}", run.stdout);
    assert!(run.stdout.contains(" accepted"), "{}", run.stdout);
}

#[test]
fn the_released_wheels_install_offline_and_run() {
    let sandbox = Sandbox::new();
    let mut release = codex_pack();
    release.args(["release", "--out-dir"]).arg(sandbox.join("dist"));
    sandbox.finish(&mut release).ok();
    let pinned = codex_pack::Workspace::built_in().unwrap().matrix.release.semver();
    let wheels: Vec<String> = sandbox.list("dist").into_iter().filter(|name| name.ends_with(".whl")).collect();
    let wheels: Vec<String> = wheels.iter().map(|name| format!("dist/{name}")).collect();
    assert_eq!(wheels.len(), 2);
    for installer in ["pip", "uv"] {
        let mut venv = tool("python");
        sandbox.finish(venv.args(["-m", "venv", installer]).current_dir(sandbox.path())).ok();
        let python = sandbox.join(installer).join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
        let mut install = match installer {
            "pip" => {
                let mut pip = Command::new(&python);
                pip.args(["-m", "pip", "install", "--no-index", "--no-deps"]);
                pip
            }
            _ => {
                let mut uv = tool("uv");
                uv.args(["pip", "install", "--offline", "--no-deps", "--python"]).arg(&python);
                uv
            }
        };
        sandbox.finish(install.args(&wheels).current_dir(sandbox.path())).ok();
        let script = "import subprocess, codex_cli_bin as runtime, openai_codex\n\
                      print(openai_codex.__version__, runtime.bundled_path_dir().name, flush=True)\n\
                      subprocess.run([runtime.bundled_codex_path(), '--version'], check=True)";
        let run = sandbox.finish(Command::new(&python).args(["-c", script])).ok();
        assert_eq!(run.stdout, format!("{pinned} codex-path\ncodex-cli {pinned}\n"));
        let run = sandbox.finish(Command::new(&python).args(["-m", "codex_cli_bin", "--version"])).ok();
        assert_eq!(run.stdout, format!("codex-cli {pinned}\n"));
    }
}

#[test]
fn other_releases_and_older_layouts_work_too() {
    // Today's layout, the same without a code-mode host, and the one before codex-package.json.
    for (version, target) in [
        ("0.155.1", "x86_64-unknown-linux-musl"),
        ("0.133.0", "x86_64-unknown-linux-musl"),
        ("0.116.0", "x86_64-pc-windows-msvc"),
    ] {
        let sandbox = Sandbox::new();
        let package = fetched(version, target);
        let run = sandbox.run(["release", "--codex-version", version, "--package", package.to_str().unwrap()]).ok();
        // The runtime wheel, the SDK's wheel and sdist, the manifest and the digests.
        assert_eq!(sandbox.list("dist").len(), 5, "{}", run.text);
    }
}
