//! The published wheels, checked: accepted, with the warnings that are true of them and no others.

use crate::support::Sandbox;
use crate::support::real::published;

/// The release whose wheels are checked, whatever is pinned: they do not change.
const VERSION: &str = "0.163.0";

/// The tags it was published for, with the matrix platforms that they cover.
const TAGS: [&str; 8] = [
    "macosx_10_9_x86_64",
    "macosx_11_0_arm64",
    "manylinux_2_17_aarch64",
    "manylinux_2_17_x86_64",
    "musllinux_1_1_aarch64",
    "musllinux_1_1_x86_64",
    "win_amd64",
    "win_arm64",
];

/// The true warnings, by tag. That every file exceeds the default limit of 100 MiB is true too, and left out by `--ignore`.
const WARNINGS: &[(&str, &str, &str)] = &[
    // Apple's linker wrote 10.12.
    ("macosx_10_9_x86_64", "promise-macos", "codex_cli_bin/bin/codex"),
    ("macosx_10_9_x86_64", "promise-macos", "codex_cli_bin/bin/codex-code-mode-host"),
    ("macosx_10_9_x86_64", "promise-macos", "codex_cli_bin/codex-path/rg"),
    // A weak symbol, but its version is not weak: the loader of glibc 2.17 refuses the program.
    ("manylinux_2_17_aarch64", "promise-glibc", "codex_cli_bin/codex-path/rg"),
    ("musllinux_1_1_aarch64", "promise-libc", "codex_cli_bin/codex-path/rg"),
    ("musllinux_1_1_aarch64", "promise-libc", "codex_cli_bin/codex-resources/voice/bin/codex-voice-host"),
    ("musllinux_1_1_aarch64", "promise-libc", "codex_cli_bin/codex-resources/voice/lib/gstreamer-1.0/libgstapp.so"),
    ("musllinux_1_1_x86_64", "promise-libc", "codex_cli_bin/codex-resources/voice/bin/codex-voice-host"),
    ("musllinux_1_1_x86_64", "promise-libc", "codex_cli_bin/codex-resources/voice/lib/gstreamer-1.0/libgstapp.so"),
    ("win_amd64", "signature-advised", "codex_cli_bin/codex-path/rg.exe"),
    ("win_arm64", "signature-advised", "codex_cli_bin/codex-path/rg.exe"),
];

/// The tags of the wheels for this machine.
#[cfg(not(windows))]
fn host_tags() -> Vec<&'static str> {
    let host = codex_pack::Target::host().expect("codex is released for this machine");
    let promised = codex_pack::Workspace::built_in().unwrap().matrix;
    let tags = promised.platform(host).unwrap().promise.tags.to_string();
    TAGS.into_iter().filter(|tag| tags.split('.').any(|promised| promised == *tag)).collect()
}

#[test]
fn the_published_wheels_pass_with_the_true_warnings() {
    let sandbox = Sandbox::new();
    let mut arguments =
        vec!["check".to_owned(), "--format".into(), "json".into(), "--ignore".into(), "file-size".into()];
    // What the pinned release's manifest accepts is found all the same.
    arguments.push("--accept-nothing".into());
    arguments.extend(["--platforms".into(), TAGS.join(",")]);
    arguments.push(published(&format!("openai-codex=={VERSION}"), None).to_str().unwrap().into());
    for tag in TAGS {
        let wheel = published(&format!("openai-codex-cli-bin=={VERSION}"), Some(tag));
        arguments.push(wheel.to_str().unwrap().into());
    }
    let report = sandbox.run(&arguments).ok().json();
    assert_eq!(report["errors"], 0);
    let mut found: Vec<(String, String, String)> = Vec::new();
    let findings = report["findings"].as_array().unwrap();
    for finding in findings.iter().filter(|finding| finding["severity"] != "note") {
        let text = |key: &str| finding[key].as_str().unwrap_or_default().to_owned();
        let tag = text("file").trim_end_matches(".whl").rsplit('-').next().unwrap().to_owned();
        found.push((tag, text("rule"), text("member")));
    }
    found.sort();
    let expected: Vec<(String, String, String)> =
        WARNINGS.iter().map(|(tag, rule, member)| ((*tag).into(), (*rule).into(), (*member).into())).collect();
    assert_eq!(found, expected);
    assert!(report["installs"].as_array().unwrap().iter().all(|choice| choice["wheel"].is_string()));
}

/// Wheels that other people made with other tools pass by the rules that are everybody's.
#[test]
fn other_peoples_wheels_pass() {
    let sandbox = Sandbox::new();
    for (requirement, tag) in [
        ("ruff==0.12.0", Some("manylinux_2_17_x86_64")),
        ("ruff==0.12.0", Some("macosx_11_0_arm64")),
        ("ruff==0.12.0", Some("win_amd64")),
        ("setuptools==80.9.0", None),
        ("protobuf==6.31.1", Some("manylinux2014_x86_64")),
        ("cmake==4.0.3", Some("musllinux_1_1_x86_64")),
    ] {
        let wheel = published(requirement, tag);
        let run = sandbox.run([std::ffi::OsStr::new("check"), wheel.as_os_str()]).ok();
        assert!(run.stdout.contains("0 errors, 0 warnings"), "{}", run.stdout);
    }
}

/// The published wheel of this machine is installed by pip, started, and answers.
#[cfg(not(windows))]
#[test]
fn the_published_wheel_of_this_machine_runs() {
    let sandbox = Sandbox::new();
    let mut arguments: Vec<std::ffi::OsString> =
        ["check", "--smoke", "--ignore", "file-size", "--python"].map(Into::into).into();
    arguments.push(crate::support::python::tool("python").get_program().into());
    arguments.push("--platforms".into());
    arguments.push(host_tags().join(",").into());
    arguments.push(published(&format!("openai-codex=={VERSION}"), None).into());
    for tag in host_tags() {
        arguments.push(published(&format!("openai-codex-cli-bin=={VERSION}"), Some(tag)).into());
    }
    let run = sandbox.run(&arguments).ok();
    assert!(!run.stdout.contains("[smoke-"), "{}", run.stdout);
}

/// What cannot run is found, by the step it fails at.
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
#[test]
fn a_wheel_that_does_not_run() {
    let release = crate::support::releases::Release::new();
    release.sandbox.pack("check dist").ok();
    let run = release.sandbox.pack("check dist --smoke");
    assert_eq!(run.code, 1);
    for rule in ["error[smoke-version]", "error[smoke-app-server]"] {
        assert!(run.stdout.contains(rule), "{}", run.stdout);
    }
    let run = release.sandbox.pack("check dist --smoke --python no-such-python");
    assert!(run.stdout.contains("warning[smoke-skipped]"), "{}", run.stdout);
    // pip takes no wheel whose tag is not its machine's.
    release.rebuild("manylinux_2_17_x86_64", |zip| {
        zip.edit("WHEEL", "manylinux_2_17_x86_64", "manylinux_2_99_x86_64");
    });
    release.rename("manylinux_2_17_x86_64", "manylinux_2_17_x86_64", "manylinux_2_99_x86_64");
    let run = release.sandbox.pack("check dist --smoke");
    assert!(run.stdout.contains("error[smoke-install]"), "{}", run.stdout);
}
