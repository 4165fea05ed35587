//! The Python tools that a tier of tests needs, as its `requirements.txt` lists them, in an environment below `target/` that is made
//! once.

use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;

use fs_err as fs;

/// The tier whose tests these are: the name of the test binary.
const TIER: &str = env!("CARGO_CRATE_NAME");

/// A tool of the environment, for example `uv` or `python`. Its own environment variables are those of an activated one.
pub fn tool(name: &str) -> Command {
    static ENVIRONMENT: OnceLock<PathBuf> = OnceLock::new();
    let environment = ENVIRONMENT.get_or_init(make);
    let programs = environment.join(if cfg!(windows) { "Scripts" } else { "bin" });
    let mut command = Command::new(programs.join(name));
    let path = std::env::var_os("PATH").unwrap_or_default();
    let path = std::env::join_paths(std::iter::once(programs).chain(std::env::split_paths(&path))).unwrap();
    command.env("PATH", path).env("VIRTUAL_ENV", environment).env_remove("SOURCE_DATE_EPOCH");
    command
}

/// The environment, made anew where the requirements have changed.
fn make() -> PathBuf {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let file = root.join("tests").join(TIER).join("requirements.txt");
    let requirements = fs::read_to_string(&file).unwrap();
    let environment = root.join("target/environments").join(TIER);
    let stamp = environment.join("requirements.txt");
    if std::fs::read_to_string(&stamp).is_ok_and(|made_of| made_of == requirements) {
        return environment;
    }
    let python = ["python3", "python"].into_iter().find(|name| which::which(name).is_ok());
    let python = python.expect("the tests need Python 3.11 or newer with venv and pip: install it");
    let run = |command: &mut Command| {
        let output = command.output().unwrap();
        assert!(
            output.status.success(),
            "{command:?} failed; the tests need Python with venv and pip, and a package index to install \
             {} from:\n{}",
            file.display(),
            String::from_utf8_lossy(&output.stderr)
        );
    };
    run(Command::new(python).args(["-m", "venv", "--clear"]).arg(&environment));
    let pip = environment.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    run(Command::new(pip).args(["-m", "pip", "install", "--quiet", "--requirement"]).arg(&file));
    fs::write(&stamp, requirements).unwrap();
    environment
}
