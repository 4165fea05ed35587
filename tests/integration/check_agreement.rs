//! Python agrees with check: on what is in a wheel, and on which wheel fits where.

use std::collections::BTreeSet;

use codex_pack::Architecture;
use codex_pack::{Environment, LinuxLibc};
use codex_pack::{InvalidWheelFilename, WheelFilename};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

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
    let ours = |environment: Environment| -> Vec<String> {
        environment.platform_tags.iter().map(ToString::to_string).collect()
    };
    for architecture in [Architecture::X86_64, Architecture::Aarch64] {
        let cpu = architecture.name();
        for minor in [5, 17, 28, 41] {
            let ours = ours(Environment::linux(architecture, LinuxLibc::Glibc(minor)));
            assert_eq!(ours, theirs(["glibc", cpu, "2", &minor.to_string()]), "{cpu}, glibc 2.{minor}");
        }
        for minor in [1, 2] {
            let ours = ours(Environment::linux(architecture, LinuxLibc::Musl(minor)));
            assert_eq!(ours, theirs(["musl", cpu, "1", &minor.to_string()]), "{cpu}, musl 1.{minor}");
        }
    }
    for (major, minor) in [(10, 9), (10, 15), (11, 0), (14, 0), (15, 0), (26, 0)] {
        for (cpu, architecture) in [("x86_64", Architecture::X86_64), ("arm64", Architecture::Aarch64)] {
            if (major, cpu) == (10, "arm64") {
                continue;
            }
            let ours = ours(Environment::macos(major, minor, architecture));
            let mut theirs = theirs(["macos", cpu, &major.to_string(), &minor.to_string()]);
            // Formats of PowerPC days are on no wheel of today.
            theirs.retain(|tag| ["x86_64", "arm64", "universal2"].iter().any(|format| tag.ends_with(format)));
            assert_eq!(ours, theirs, "macOS {major}.{minor} {cpu}");
        }
    }
}

/// File names of wheels, most of them right or nearly so.
fn any_wheel_filename() -> impl Strategy<Value = String> {
    let project = prop_oneof![
        4 => "[A-Za-z0-9]{1,4}([._]{1,2}[A-Za-z0-9]{1,3}){0,2}",
        1 => "[a-zé_. -]{0,6}",
    ];
    let version = prop_oneof![
        4 => "([0-9]!)?[0-9]{1,2}(\\.[0-9]{1,2}){0,3}([._]?(a|b|c|rc|alpha|pre|post|rev|dev)[._]?[0-9]{0,2}){0,2}(\\+[a-z0-9]{1,3}([._][a-z0-9]{1,3})?)?",
        1 => "[v0-9a-z._+! ]{0,8}",
    ];
    let build = prop_oneof![4 => Just(String::new()), 2 => "-[0-9]{1,4}[a-z_.]{0,3}", 1 => "-[a-z0-9 ]{0,3}"];
    let python = prop_oneof![4 => "(py3|py2\\.py3|cp312|CP39)", 1 => "[a-z0-9._]{0,6}"];
    let abi = prop_oneof![4 => "(none|abi3|cp312t|none\\.abi3)", 1 => "[a-z0-9._]{0,6}"];
    let platform = prop_oneof![
        4 => "(any|win32|win_amd64|macosx_11_0_arm64|linux_x86_64|ios_13_0_arm64_iphoneos|manylinux2014_x86_64\\.manylinux_2_17_x86_64)",
        1 => "[a-zA-Z0-9._]{0,12}",
    ];
    let ending = prop_oneof![9 => Just(".whl".to_owned()), 1 => "(\\.WHL|\\.zip|-x\\.whl|)"];
    (project, version, build, python, abi, platform, ending).prop_map(
        |(project, version, build, python, abi, platform, ending)| {
            format!("{project}-{version}{build}-{python}-{abi}-{platform}{ending}")
        },
    )
}

/// What a reader of file names makes of one: project, version, build tag, tags.
type Parsed = (String, String, Option<(String, String)>, BTreeSet<String>);

/// pip's own library takes every file name apart as we do. Where it takes more names than we, no index would take them.
#[test]
fn packaging_takes_file_names_apart_the_same_way() {
    let script = r"
import json, sys
from packaging.utils import InvalidWheelFilename, parse_wheel_filename

def parse(name):
    try:
        project, version, build, tags = parse_wheel_filename(name)
    except InvalidWheelFilename:
        return None
    return project, str(version), [str(build[0]), build[1]] if build else None, sorted(map(str, tags))

print(json.dumps([parse(name) for name in json.load(sys.stdin)]))
";
    let mut runner = TestRunner::deterministic();
    let mut names: Vec<String> =
        (0..4_000).map(|_| any_wheel_filename().new_tree(&mut runner).unwrap().current()).collect();
    names.sort();
    names.dedup();
    let mut python = tool("python")
        .args(["-X", "utf8", "-c", script])
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    serde_json::to_writer(python.stdin.take().unwrap(), &names).unwrap();
    let output = python.wait_with_output().unwrap();
    assert!(output.status.success());
    let theirs: Vec<Option<Parsed>> = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(theirs.len(), names.len());
    let mut accepted = 0;
    for (name, theirs) in names.iter().zip(theirs) {
        let ours = match name.parse::<WheelFilename>() {
            Ok(ours) => ours,
            // Names that PEP 508 has not, white space around versions, tags that are empty or of other characters.
            Err(
                InvalidWheelFilename::Project(_) | InvalidWheelFilename::Tags(_) | InvalidWheelFilename::TooManyTags,
            ) => continue,
            Err(InvalidWheelFilename::Version(version)) if version.contains(' ') => continue,
            Err(error) => {
                assert_eq!(theirs, None, "{name}: {error}");
                continue;
            }
        };
        assert_eq!(ours.to_string(), *name);
        accepted += 1;
        let build = ours.build().map(|build| (build.number.to_string(), build.suffix.clone()));
        let tags = ours.tags().expanded().iter().map(|tag| tag.to_string().to_lowercase()).collect();
        let ours = (ours.normalized_project(), ours.version().to_string(), build, tags);
        assert_eq!(Some(ours), theirs, "{name}");
    }
    assert!(accepted > names.len() / 10, "only {accepted} of {} names are right", names.len());
}
