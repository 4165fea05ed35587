//! A release tried as its users do: installed from a folder of distributions into an environment of its own, then the quickstart
//! against the scripted model server.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::model::{ModelServer, Output, Reply};

/// The program of the Python package's README.
pub const QUICKSTART: &str = r#"from openai_codex import Codex

with Codex() as codex:
    thread = codex.thread_start(model="gpt-5")
    result = thread.run("Say hello in one sentence.")
    print(result.final_response)
    print(len(result.items))
"#;

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

/// Runs a command to its end and returns what it printed.
fn run(command: &mut Command) -> Result<String, String> {
    let output = command.output().map_err(|error| format!("{command:?}: {error}"))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).replace("\r\n", "\n"));
    }
    let (stdout, stderr) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    Err(format!("{command:?} ended with {}:\n{stdout}{stderr}", output.status))
}
