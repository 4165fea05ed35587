//! Where a protocol schema comes from: a folder, or a codex program that is asked to write one.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

use serde_json::Value;

use super::error::CodegenError;

/// The file that holds every definition of a schema folder.
pub const BUNDLE: &str = "codex_app_server_protocol.schemas.json";

/// The largest schema that is read: more than ten times those of today.
const SIZE_LIMIT: u64 = 32 << 20;

/// The most values that a schema may hold: ten times those of today. Each takes much more memory than its text.
const VALUE_LIMIT: usize = 250_000;

/// How long a program may take to write its schema; it takes 0.2 s.
const PATIENCE: Duration = Duration::from_mins(1);

/// What a program needs to find its libraries and a place for temporary files. It has no use for anybody's credentials.
const NEEDED: [&str; 9] =
    ["PATH", "HOME", "LANG", "TMPDIR", "TEMP", "TMP", "SYSTEMROOT", "USERPROFILE", "LOCALAPPDATA"];

/// The schemas of one codex release.
#[derive(Debug, Clone)]
pub struct SchemaSet {
    /// What a client may use without asking for anything.
    pub stable: Document,
    /// What a client that asked for `experimentalApi` may use: all of the stable schema, and more. None when only one
    /// folder was given.
    pub experimental: Option<Document>,
}

/// One schema bundle.
#[derive(Debug, Clone)]
pub struct Document {
    /// How errors call it: the path of its file.
    pub name: String,
    /// The bundle.
    pub root: Value,
}

impl SchemaSet {
    /// Reads schema folders: the output of `codex app-server generate-json-schema`, a folder that holds it as `json/`, or a
    /// folder that holds both sets as `stable/` and `experimental/`.
    pub fn read(folder: &Path, experimental: Option<&Path>) -> Result<SchemaSet, CodegenError> {
        let both = (folder.join("stable"), folder.join("experimental"));
        if experimental.is_none() && both.0.is_dir() && both.1.is_dir() {
            return Ok(SchemaSet { stable: Document::read(&both.0)?, experimental: Some(Document::read(&both.1)?) });
        }
        Ok(SchemaSet { stable: Document::read(folder)?, experimental: experimental.map(Document::read).transpose()? })
    }

    /// Asks a codex program for both of its schemas, which it writes into an empty folder. Takes about 0.2 s and no network.
    pub fn from_program(program: &Path, folder: &Path) -> Result<SchemaSet, CodegenError> {
        let stable = folder.join("stable");
        let experimental = folder.join("experimental");
        // Both at once: each spends its time in loading a program of 300 MB.
        let mut first = write_schema(program, &stable, false)?;
        let mut second = write_schema(program, &experimental, true)?;
        let first = first.finish();
        let second = second.finish();
        first?;
        second?;
        Ok(SchemaSet { stable: Document::read(&stable)?, experimental: Some(Document::read(&experimental)?) })
    }
}

impl Document {
    fn read(folder: &Path) -> Result<Document, CodegenError> {
        let candidates =
            [folder.join(BUNDLE), folder.join("json").join(BUNDLE), folder.join("schema/json").join(BUNDLE)];
        let Some(file) = candidates.iter().find(|file| file.is_file()) else {
            if !folder.is_dir() {
                fs_err::read_dir(folder)?;
            }
            return Err(CodegenError::NoSchema { folder: folder.to_path_buf(), expected: BUNDLE });
        };
        let mut text = Vec::new();
        std::io::Read::read_to_end(&mut std::io::Read::take(fs_err::File::open(file)?, SIZE_LIMIT + 1), &mut text)?;
        if text.len() as u64 > SIZE_LIMIT {
            let reason = format!("it has more than the {} MiB that are read", SIZE_LIMIT >> 20);
            return Err(CodegenError::TooLarge { file: file.clone(), reason });
        }
        // One value follows each of these, but for those in texts.
        let values = text.iter().filter(|byte| b"{[,".contains(byte)).count();
        if values > VALUE_LIMIT {
            let reason = format!("it has more than the {VALUE_LIMIT} values that are read");
            return Err(CodegenError::TooLarge { file: file.clone(), reason });
        }
        let root = serde_json::from_slice(&text)
            .map_err(|error| CodegenError::NotJson { file: file.clone(), reason: error.to_string() })?;
        Ok(Document { name: file.display().to_string(), root })
    }
}

struct Running {
    program: PathBuf,
    child: std::process::Child,
}

fn write_schema(program: &Path, folder: &Path, experimental: bool) -> Result<Running, CodegenError> {
    let failed = |reason: String| CodegenError::Runtime { program: program.to_path_buf(), reason };
    fs_err::create_dir_all(folder)?;
    let mut command = Command::new(program);
    command.args(["app-server", "generate-json-schema", "--out"]).arg(folder);
    if experimental {
        command.arg("--experimental");
    }
    command.env_clear().envs(NEEDED.iter().filter_map(|name| Some((name, std::env::var_os(name)?))));
    // A home of its own: the schema must not depend on the configuration of whoever runs this.
    command.env("CODEX_HOME", folder).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
    let child = command.spawn().map_err(|error| failed(error.to_string()))?;
    Ok(Running { program: program.to_path_buf(), child })
}

impl Running {
    fn finish(&mut self) -> Result<(), CodegenError> {
        use std::io::Read as _;
        let program = self.program.clone();
        let failed = |reason: String| CodegenError::Runtime { program: program.clone(), reason };
        let (sender, said) = channel();
        if let Some(stderr) = self.child.stderr.take() {
            std::thread::spawn(move || {
                let mut said = Vec::new();
                // Enough for any message; a program that floods its standard error gets a closed pipe.
                let _ = stderr.take(64 * 1024).read_to_end(&mut said);
                let _ = sender.send(said);
            });
        }
        let started = Instant::now();
        let status = loop {
            if let Some(status) = self.child.try_wait().map_err(|error| failed(error.to_string()))? {
                break status;
            }
            if started.elapsed() > PATIENCE {
                let _ = self.child.kill();
                let _ = self.child.wait();
                return Err(failed(format!("it did not end in {} s", PATIENCE.as_secs())));
            }
            std::thread::sleep(Duration::from_millis(5));
        };
        if status.success() {
            return Ok(());
        }
        let said = said.recv_timeout(Duration::from_secs(1)).unwrap_or_default();
        let said = String::from_utf8_lossy(&said);
        let said = said.trim();
        Err(failed(if said.is_empty() { status.to_string() } else { format!("{status}: {said}") }))
    }
}
