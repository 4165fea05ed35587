//! Python agrees with check: on what is in a wheel, and on which wheel fits where.

use codex_pack::check::{Environment, LinuxLibc};

use crate::support::python::tool;
use crate::support::releases::{listed, made};

#[track_caller]
fn output(command: &mut std::process::Command) -> String {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
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
