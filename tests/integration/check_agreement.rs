//! Other readers agree with check: on what is in a wheel, and on which wheel fits where.

use std::collections::BTreeMap;

use codex_pack::check::{Environment, LinuxLibc};

use crate::support::python::tool;
use crate::support::releases::made;

/// The files of each wheel as release.json lists them.
fn listed() -> BTreeMap<String, Vec<String>> {
    let text = std::fs::read(made().join("dist/release.json")).unwrap();
    let manifest: serde_json::Value = serde_json::from_slice(&text).unwrap();
    let names = |file: &serde_json::Value| {
        let members = file["members"].as_array().unwrap().iter();
        (
            file["name"].as_str().unwrap().to_owned(),
            members.map(|member| member["path"].as_str().unwrap().into()).collect(),
        )
    };
    let files = manifest["distributions"].as_array().unwrap().iter().map(names);
    files.filter(|(name, _): &(String, _)| name.ends_with(".whl")).collect()
}

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

#[test]
fn pythons_zipfile_reads_the_same_files() {
    for (name, files) in listed() {
        let path = made().join("dist").join(name);
        let text = output(tool("python").args(["-m", "zipfile", "-l"]).arg(&path));
        // Name, date, time, size, in columns that long names push to the right.
        let mut theirs: Vec<&str> = text.lines().skip(1).map(|line| line.split_whitespace().next().unwrap()).collect();
        theirs.sort_unstable();
        assert_eq!(theirs, files);
        output(tool("python").args(["-m", "zipfile", "-t"]).arg(&path));
    }
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

/// The tag lists of every machine are those that pip's own library gives.
#[test]
fn packaging_gives_the_same_tags() {
    let script = r#"
import json, sys, platform
from packaging import tags, _manylinux, _musllinux
kind, cpu, major, minor = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
if kind == "macos":
    print(json.dumps(list(tags.mac_platforms((major, minor), cpu))))
else:
    _manylinux._get_glibc_version = lambda: (2, minor) if kind == "glibc" else (-1, -1)
    _manylinux._have_compatible_abi = lambda executable, archs: kind == "glibc"
    _manylinux._is_compatible = lambda arch, version: version <= (2, minor)
    version = _musllinux._MuslVersion(1, minor) if kind == "musl" else None
    _musllinux._get_musl_version = lambda executable: version
    import sysconfig
    sysconfig.get_platform = lambda: f"linux-{cpu}"
    print(json.dumps(list(tags._linux_platforms(is_32bit=False))))
"#;
    let theirs = |arguments: [&str; 4]| -> Vec<String> {
        serde_json::from_str(&output(tool("python").args(["-c", script]).args(arguments))).unwrap()
    };
    for cpu in ["x86_64", "aarch64"] {
        for minor in [5, 17, 28, 41] {
            let ours = Environment::linux(cpu, LinuxLibc::Glibc(minor)).platform_tags;
            assert_eq!(ours, theirs(["glibc", cpu, "2", &minor.to_string()]), "{cpu}, glibc 2.{minor}");
        }
        for minor in [1, 2] {
            let ours = Environment::linux(cpu, LinuxLibc::Musl(minor)).platform_tags;
            assert_eq!(ours, theirs(["musl", cpu, "1", &minor.to_string()]), "{cpu}, musl 1.{minor}");
        }
    }
    for (major, minor) in [(10, 9), (10, 15), (11, 0), (14, 0), (15, 0), (26, 0)] {
        for cpu in ["x86_64", "arm64"] {
            if (major, cpu) == (10, "arm64") {
                continue;
            }
            let ours = Environment::macos(major, minor, cpu).platform_tags;
            let mut theirs = theirs(["macos", cpu, &major.to_string(), &minor.to_string()]);
            // Formats of PowerPC days are on no wheel of today.
            theirs.retain(|tag| ["x86_64", "arm64", "universal2"].iter().any(|format| tag.ends_with(format)));
            assert_eq!(ours, theirs, "macOS {major}.{minor} {cpu}");
        }
    }
}
