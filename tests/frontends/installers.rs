//! Installers agree with check on what is in a wheel.

use crate::support::python::tool;
use crate::support::releases::{listed, made};

#[track_caller]
fn output(command: &mut std::process::Command) -> String {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn tree(root: &std::path::Path) -> Vec<String> {
    let mut files: Vec<String> = walkdir::WalkDir::new(root)
        .into_iter()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| entry.path().strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/"))
        .collect();
    files.sort();
    files
}

/// Installers add files of their own to `.dist-info` and rewrite RECORD; everything else has to be the same.
#[test]
fn pip_and_uv_install_the_same_files() {
    for (name, files) in listed() {
        let directory = tempfile::tempdir().unwrap();
        let path = made().join("dist").join(&name);
        let pip = directory.path().join("pip");
        let uv = directory.path().join("uv");
        let platform = name.rsplit('-').next().unwrap().strip_suffix(".whl").unwrap().split('.').next().unwrap();
        let mut command = tool("python");
        command.args([
            "-m",
            "pip",
            "install",
            "--quiet",
            "--no-deps",
            "--no-index",
            "--no-compile",
            "--only-binary=:all:",
        ]);
        command.arg("--disable-pip-version-check");
        if platform != "any" {
            command.arg(format!("--platform={platform}"));
        }
        output(command.arg("--target").arg(&pip).arg(&path));
        // uv knows platforms by name and takes no other's wheel; unpacking is all that is compared.
        let is_hosts = platform == "any"
            || cfg!(all(target_os = "linux", target_arch = "x86_64")) && platform.ends_with("linux_2_17_x86_64");
        let mut trees = vec![tree(&pip)];
        if is_hosts {
            let mut command = tool("uv");
            command.args(["pip", "install", "--quiet", "--no-deps", "--no-index", "--offline"]);
            output(command.arg("--target").arg(&uv).arg(&path));
            trees.push(tree(&uv));
        }
        for tree in trees {
            let added = |file: &String| {
                let own = ["INSTALLER", "REQUESTED", "direct_url.json", "uv_cache.json"];
                own.iter().any(|own| file.ends_with(&format!(".dist-info/{own}"))) || file == ".lock"
            };
            let theirs: Vec<String> = tree.into_iter().filter(|file| !added(file)).collect();
            assert_eq!(theirs, files, "{name}");
        }
    }
}
