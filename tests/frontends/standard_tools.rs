//! The standard tools on what codex-pack makes: they build the same from a staged project, and install what it built.

use std::process::Command;

use crate::support::Sandbox;
use crate::support::packages::package;
use crate::support::python::tool;

/// Prints file names, tags and metadata of a wheel: everything two builders must agree on.
const DESCRIBE: &str = r"
import email, sys, zipfile
for path in sys.argv[1:]:
    wheel = zipfile.ZipFile(path)
    print(path.rsplit('/')[-1])
    for member in sorted(wheel.infolist(), key=lambda member: member.filename):
        kind = 'program' if member.external_attr >> 16 & 0o111 else 'data'
        if not member.filename.endswith('/'):
            print(' ', kind, member.filename)
    for name in wheel.namelist():
        if name.endswith(('.dist-info/METADATA', '.dist-info/WHEEL')):
            headers = email.message_from_bytes(wheel.read(name))
            for key, value in sorted(headers.items()):
                if key not in ('Metadata-Version', 'Generator'):
                    print(' ', key, '=', ''.join(value.split()))
            print(' ', len(headers.get_payload().strip()))
";

/// A sandbox with a staged runtime and a staged SDK.
fn staged() -> Sandbox {
    let sandbox = Sandbox::new();
    // A .gitignore above the project says nothing about what a distribution holds.
    sandbox.write(".gitignore", "bin/\n*.json\ndist/\n");
    std::fs::create_dir(sandbox.join(".git")).unwrap();
    sandbox.write("codex.tgz", package("x86_64-unknown-linux-musl", "1.2.3-rc.4").release_archive());
    sandbox.pack("stage-runtime runtime codex.tgz --codex-version 1.2.3-rc.4").ok();
    sandbox.pack("stage-sdk sdk --codex-version 1.2.3-rc.4").ok();
    sandbox
}

fn describe(sandbox: &Sandbox, directory: &str) -> String {
    let wheels = sandbox.list(directory).into_iter().filter(|name| name.ends_with(".whl"));
    let mut command = tool("python");
    command.current_dir(sandbox.path()).args(["-c", DESCRIBE]);
    command.args(wheels.map(|name| format!("{directory}/{name}")));
    sandbox.finish(&mut command).ok().stdout
}

#[test]
fn build_and_uv_build_the_same_wheels_from_staged_projects() {
    let sandbox = staged();
    sandbox.pack("build runtime sdk --out-dir ours").ok();
    let ours = describe(&sandbox, "ours");
    for project in ["runtime", "sdk"] {
        let mut uv = tool("uv");
        uv.args(["build", "--quiet", "--wheel", "--no-build-isolation", "--out-dir", "by-uv", project]);
        sandbox.finish(uv.current_dir(sandbox.path())).ok();
        let mut build = tool("python");
        build.args(["-m", "build", "--wheel", "--no-isolation", "--outdir", "by-build", project]);
        sandbox.finish(build.current_dir(sandbox.path())).ok();
    }
    assert_eq!(describe(&sandbox, "by-uv"), ours);
    assert_eq!(describe(&sandbox, "by-build"), ours);
    assert!(ours.contains("program codex_cli_bin/bin/codex\n"), "{ours}");
}

#[test]
fn the_sdist_holds_what_uv_puts_there_and_builds_to_the_same_wheel() {
    let sandbox = staged();
    sandbox.pack("build sdk --out-dir ours").ok();
    let mut uv = tool("uv");
    uv.args(["build", "--quiet", "--sdist", "--no-build-isolation", "--out-dir", "by-uv", "sdk"]);
    sandbox.finish(uv.current_dir(sandbox.path())).ok();
    let list = |directory: &str| {
        let mut tar = Command::new("tar");
        tar.args(["tzf", &format!("{directory}/openai_codex-1.2.3rc4.tar.gz")]).current_dir(sandbox.path());
        let mut names: Vec<String> = sandbox.finish(&mut tar).ok().stdout.lines().map(str::to_owned).collect();
        // hatchling takes the .gitignore above the project along.
        names.retain(|name| !name.ends_with("/.gitignore"));
        names.sort();
        names
    };
    assert_eq!(list("ours"), list("by-uv"));
    // From the sdist, the wheel that the staged project builds to.
    let mut uv = tool("uv");
    uv.args(["build", "--quiet", "--wheel", "--no-build-isolation", "--out-dir", "from-sdist"]);
    uv.arg("ours/openai_codex-1.2.3rc4.tar.gz");
    sandbox.finish(uv.current_dir(sandbox.path())).ok();
    assert_eq!(describe(&sandbox, "from-sdist"), describe(&sandbox, "ours"));
}

#[test]
fn every_tool_refuses_an_sdist_of_the_runtime() {
    let sandbox = staged();
    let mut uv = tool("uv");
    uv.args(["build", "--sdist", "--no-build-isolation", "--out-dir", "by-uv", "runtime"]);
    let mut build = tool("python");
    build.args(["-m", "build", "--sdist", "--no-isolation", "--outdir", "by-build", "runtime"]);
    for mut command in [uv, build] {
        let run = sandbox.finish(command.current_dir(sandbox.path()));
        assert_ne!(run.code, 0, "{}", run.text);
        assert!(run.text.contains("openai-codex-cli-bin has no source distribution"), "{}", run.text);
        assert!(run.text.contains("with --wheel"), "{}", run.text);
    }
    let is_archive = |name: &String| name.ends_with(".gz");
    assert!(
        !["by-uv", "by-build"]
            .iter()
            .any(|directory| { sandbox.join(directory).exists() && sandbox.list(directory).iter().any(is_archive) })
    );
}

#[test]
fn every_other_tool_refuses_a_build_number() {
    let sandbox = staged();
    sandbox.pack("stage-runtime runtime codex.tgz --codex-version 1.2.3-rc.4 --build-number 2").ok();
    let mut uv = tool("uv");
    uv.args(["build", "--wheel", "--no-build-isolation", "--out-dir", "by-uv", "runtime"]);
    let mut build = tool("python");
    build.args(["-m", "build", "--wheel", "--no-isolation", "--outdir", "by-build", "runtime"]);
    for mut command in [uv, build] {
        let run = sandbox.finish(command.current_dir(sandbox.path()));
        assert_ne!(run.code, 0, "{}", run.text);
        assert!(run.text.contains("has a build number, which hatchling cannot write"), "{}", run.text);
    }
    sandbox.pack("build runtime --out-dir ours").ok();
    assert!(sandbox.list("ours").iter().any(|name| name.starts_with("openai_codex_cli_bin-1.2.3rc4-2-py3-none-")));
}

#[test]
fn twine_and_check_wheel_contents_find_nothing() {
    let sandbox = staged();
    sandbox.pack("build runtime sdk").ok();
    let files: Vec<String> = sandbox.list("dist").iter().map(|name| format!("dist/{name}")).collect();
    let mut twine = tool("twine");
    twine.args(["check", "--strict"]).args(&files).current_dir(sandbox.path());
    sandbox.finish(&mut twine).ok();
    let mut check = tool("check-wheel-contents");
    check.args(files.iter().filter(|name| name.ends_with(".whl"))).current_dir(sandbox.path());
    sandbox.finish(&mut check).ok();
}

#[test]
fn the_runtime_module_says_what_is_missing() {
    let sandbox = staged();
    for (break_it, call) in [
        ("", "bundled_codex_path()"),
        ("", "bundled_path_dir()"),
        ("runtime/src/codex_cli_bin/bin/codex", "bundled_codex_path()"),
        ("runtime/src/codex_cli_bin/codex-package.json", "bundled_package_dir()"),
    ] {
        if !break_it.is_empty() {
            std::fs::remove_file(sandbox.join(break_it)).unwrap();
        }
        let mut python = tool("python");
        python.current_dir(sandbox.join("runtime/src"));
        python.args(["-c", &format!("import codex_cli_bin; print(codex_cli_bin.PACKAGE_NAME, codex_cli_bin.{call})")]);
        let run = sandbox.finish(&mut python);
        if break_it.is_empty() {
            assert!(run.ok().stdout.starts_with("openai-codex-cli-bin /"));
        } else {
            assert_eq!(run.code, 1);
            let last = run.stderr.lines().last().unwrap();
            assert!(last.starts_with("FileNotFoundError: openai-codex-cli-bin is installed without"), "{last}");
            assert!(last.contains(break_it.trim_start_matches("runtime/src/")), "{last}");
        }
    }
}
