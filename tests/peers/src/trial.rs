//! A release tried as users would: installed from a folder of distributions into a fresh environment, then the quickstart
//! against the scripted model server.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use sha2::{Digest, Sha256};

use crate::model::{ModelServer, Output, Reply};

/// The program of the Python package's README.
pub const QUICKSTART: &str = r#"from openai_codex import Codex

with Codex() as codex:
    thread = codex.thread_start(model="gpt-5")
    result = thread.run("Say hello in one sentence.")
    print(result.final_response)
    print(len(result.items))
"#;

/// What a trial installs besides the release, every file pinned by its digest.
const REQUIREMENTS: &str = include_str!("trial-requirements.txt");

/// Which installer.
#[derive(Debug, Clone, Copy)]
pub enum Installer {
    /// pip, of the new environment.
    Pip,
    /// uv, which the trial installs with pip.
    Uv,
}

/// An environment that holds the release.
#[derive(Debug)]
pub struct Trial {
    folder: PathBuf,
    python: PathBuf,
}

impl Trial {
    /// Makes an environment in a folder with this Python, and installs the SDK from `distributions`. Only what is not of the
    /// release comes from an index.
    ///
    /// # Errors
    /// What failed, and what it said.
    pub fn install(python: &Path, distributions: &Path, folder: &Path) -> Result<Trial, String> {
        let distributions = std::path::absolute(distributions).map_err(|error| error.to_string())?;
        let environment = folder.join("environment");
        run(Command::new(python).args(["-m", "venv"]).arg(&environment))?;
        let programs = environment.join(if cfg!(windows) { "Scripts" } else { "bin" });
        let trial = Trial { folder: folder.into(), python: programs.join("python") };
        let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
        run(trial.python().args(pip).arg("pydantic>=2.12"))?;
        run(trial.python().args(pip).args(["--no-index", "--find-links"]).arg(distributions).arg("openai-codex"))?;
        Ok(trial)
    }

    /// Makes an environment in a folder with this Python, and installs the SDK and its runtime so that not one byte can differ from
    /// what was checked: `SHA256SUMS` in `distributions` must have this digest, and the installer takes only files that it lists.
    /// They come from `distributions`, or where `index` says so from the index that the installer is set up for.
    ///
    /// # Errors
    /// What failed, and what it said.
    pub fn install_pinned(
        installer: Installer,
        python: &Path,
        distributions: &Path,
        digest: &str,
        index: bool,
        folder: &Path,
    ) -> Result<Trial, String> {
        let sums = std::fs::read_to_string(distributions.join("SHA256SUMS")).map_err(|error| error.to_string())?;
        let found: String = Sha256::digest(sums.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
        if found != digest {
            return Err(format!("SHA256SUMS has SHA-256 {found}, expected {digest}"));
        }
        let file = folder.join("requirements.txt");
        std::fs::create_dir_all(folder)
            .and_then(|()| std::fs::write(&file, format!("{REQUIREMENTS}{}", requirements(&sums))))
            .map_err(|error| error.to_string())?;

        let environment = folder.join("environment");
        run(Command::new(python).args(["-m", "venv"]).arg(&environment))?;
        let programs = environment.join(if cfg!(windows) { "Scripts" } else { "bin" });
        let trial = Trial { folder: folder.into(), python: programs.join("python") };
        let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--only-binary=:all:"];
        let mut install = match installer {
            Installer::Pip => {
                let mut command = trial.python();
                command.args(pip);
                command
            }
            Installer::Uv => {
                let lock = folder.join("installer.txt");
                std::fs::write(&lock, REQUIREMENTS).map_err(|error| error.to_string())?;
                run(trial.python().args(pip).args(["--require-hashes", "--requirement"]).arg(lock))?;
                let mut command = Command::new(programs.join("uv"));
                command.args(["pip", "install", "--quiet", "--no-build", "--python"]).arg(&trial.python);
                command
            }
        };
        install.args(["--require-hashes", "--requirement"]).arg(file);
        if !index {
            let distributions = std::path::absolute(distributions).map_err(|error| error.to_string())?;
            install.arg("--find-links").arg(distributions);
        }
        run(&mut install)?;
        Ok(trial)
    }

    /// The environment's Python, without what the surroundings would tell it.
    #[must_use]
    pub fn python(&self) -> Command {
        let mut command = Command::new(&self.python);
        for (name, _) in std::env::vars_os() {
            let text = name.to_string_lossy();
            if ["CODEX_", "OPENAI_", "PYTHON", "PIP_FIND_LINKS"].iter().any(|prefix| text.starts_with(prefix)) {
                command.env_remove(&name);
            }
        }
        command.current_dir(&self.folder);
        command
    }

    /// Runs the quickstart and returns what it printed. The model answers `Hello, world.`
    ///
    /// # Errors
    /// What failed, and what it said.
    pub fn quickstart(&self) -> Result<String, String> {
        let reply = Reply { output: vec![Output::text("Hello, world.")], ..Reply::default() };
        let model = ModelServer::start([reply]).map_err(|error| format!("the scripted model server: {error}"))?;
        let home = self.folder.join("home");
        let config = format!(
            "model_provider = \"scripted\"\n\
             [model_providers.scripted]\n\
             name = \"scripted\"\n\
             base_url = \"{}\"\n\
             wire_api = \"responses\"\n\
             request_max_retries = 0\n\
             stream_max_retries = 0\n",
            model.base_url()
        );
        let script = self.folder.join("quickstart.py");
        std::fs::create_dir_all(&home)
            .and_then(|()| std::fs::write(home.join("config.toml"), config))
            .and_then(|()| std::fs::write(&script, QUICKSTART))
            .map_err(|error| error.to_string())?;
        let mut quickstart = self.python();
        quickstart.arg(script).env("CODEX_HOME", home).env("CODEX_APP_SERVER_DISABLE_MANAGED_CONFIG", "1");
        let printed = run(&mut quickstart)?;
        match model.requests().first() {
            Some(request) if request.body["model"] == "gpt-5" => Ok(printed),
            _ => Err("the quickstart ended well without asking the model".into()),
        }
    }
}

/// The wheels of a list of digests as an installer wants them: a project with its version, and every file that may be taken for it.
fn requirements(sums: &str) -> String {
    let mut projects: BTreeMap<(&str, &str), String> = BTreeMap::new();
    for (digest, file) in sums.lines().filter_map(|line| line.split_once("  ")) {
        let mut parts = file.split('-');
        if let (true, Some(project), Some(version)) = (file.ends_with(".whl"), parts.next(), parts.next()) {
            projects.entry((project, version)).or_default().push_str(&format!(" --hash=sha256:{digest}"));
        }
    }
    projects.iter().map(|((project, version), hashes)| format!("{project}=={version}{hashes}\n")).collect()
}

/// Runs a command to its end and returns what it printed.
fn run(command: &mut Command) -> Result<String, String> {
    let output = command.output().map_err(|error| format!("{command:?}: {error}"))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).replace("\r\n", "\n"));
    }
    let (stdout, stderr) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    Err(format!("{command:?} ended with {}:\n{stdout}{stderr}", output.status))
}
