//! GitHub's REST API, by way of `gh api`, which has the token, the host and the proxy.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::super::{PublishError, digest};
use crate::atomic_write::Scratch;
use crate::digest::Sha256Digest;
use crate::fetch::Client;
use crate::programs;

/// The repository that gh means: that of `GH_REPO`, else of the checkout.
#[derive(Debug)]
pub(super) struct Api {
    gh: PathBuf,
    /// For what is sent and what is downloaded.
    scratch: Scratch,
}

/// What is sent.
enum Body<'a> {
    Nothing,
    Json(&'a Value),
    File(&'a Path),
}

impl Api {
    /// gh on this machine.
    pub(super) fn find() -> Result<Api, PublishError> {
        let gh = Client::Gh.find().ok_or(PublishError::NoClient("gh"))?;
        Ok(Api { gh, scratch: Scratch::temporary()? })
    }

    /// `GET`, of a path in the repository.
    pub(super) fn get<T: DeserializeOwned>(&self, doing: &str, path: &str) -> Result<T, PublishError> {
        let output = self.ask(doing, &["--method", "GET", &in_repository(path)], &Body::Nothing)?;
        read(doing, &output)
    }

    /// `GET`, of all pages of a list.
    pub(super) fn list<T: DeserializeOwned>(&self, doing: &str, path: &str) -> Result<Vec<T>, PublishError> {
        let path = format!("{}?per_page=100", in_repository(path));
        let output = self.ask(doing, &["--method", "GET", "--paginate", &path], &Body::Nothing)?;
        // Older versions of gh print one list a page, newer ones one list.
        let pages = serde_json::Deserializer::from_slice(&output).into_iter::<Vec<T>>();
        let pages: Result<Vec<Vec<T>>, _> = pages.collect();
        Ok(pages.map_err(|error| unreadable(doing, &error))?.into_iter().flatten().collect())
    }

    /// `POST` or `PATCH` of a document.
    pub(super) fn send<T: DeserializeOwned>(
        &self,
        doing: &str,
        method: &str,
        path: &str,
        body: &Value,
    ) -> Result<T, PublishError> {
        let output = self.ask(doing, &["--method", method, &in_repository(path)], &Body::Json(body))?;
        read(doing, &output)
    }

    /// `POST` of a file to a whole address, which is the one that a release names for its assets.
    pub(super) fn upload(&self, doing: &str, address: &str, file: &Path) -> Result<(), PublishError> {
        let kind = "Content-Type: application/octet-stream";
        self.ask(doing, &["--method", "POST", "--header", kind, address], &Body::File(file)).map(drop)
    }

    /// `DELETE`.
    pub(super) fn delete(&self, doing: &str, path: &str) -> Result<(), PublishError> {
        self.ask(doing, &["--method", "DELETE", &in_repository(path)], &Body::Nothing).map(drop)
    }

    /// The digest of what an asset holds, which is downloaded for that.
    pub(super) fn digest_of_asset(&self, doing: &str, path: &str) -> Result<Sha256Digest, PublishError> {
        let place = self.scratch.path().join("asset");
        let mut command = self.command(&["--header", "Accept: application/octet-stream", &in_repository(path)]);
        command.stdout(fs_err::File::create(&place)?.into_file());
        let output = programs::output(&mut command, Some(self.scratch.path()), 0)?;
        if !output.status.success() {
            return Err(failure(doing, &output));
        }
        digest(&place)
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(&self.gh);
        programs::restrict(&mut command, programs::own_variables(&self.gh));
        command.arg("api").args(arguments).env("GH_PROMPT_DISABLED", "1");
        command
    }

    fn ask(&self, doing: &str, arguments: &[&str], body: &Body<'_>) -> Result<Vec<u8>, PublishError> {
        let mut command = self.command(arguments);
        match body {
            Body::Nothing => &mut command,
            Body::File(file) => command.arg("--input").arg(std::path::absolute(file)?),
            Body::Json(value) => {
                let document = self.scratch.path().join("request.json");
                fs_err::write(&document, value.to_string())?;
                command.arg("--input").arg(document)
            }
        };
        let sent = if let Body::File(file) = body { fs_err::metadata(file)?.len() } else { 0 };
        let output = programs::output(command.stdout(Stdio::piped()), None, sent)?;
        if output.status.success() { Ok(output.stdout) } else { Err(failure(doing, &output)) }
    }
}

/// gh fills in the owner and the name.
fn in_repository(path: &str) -> String {
    if path.is_empty() { "repos/{owner}/{repo}".into() } else { format!("repos/{{owner}}/{{repo}}/{path}") }
}

fn read<T: DeserializeOwned>(doing: &str, output: &[u8]) -> Result<T, PublishError> {
    serde_json::from_slice(output).map_err(|error| unreadable(doing, &error))
}

fn unreadable(doing: &str, error: &serde_json::Error) -> PublishError {
    let message = format!("the response cannot be read: {error}");
    PublishError::GitHub { doing: doing.into(), status: None, message, may_pass: false }
}

/// How gh says that the API refused: the API's document on standard output, and `gh: MESSAGE (HTTP 404)` on standard error.
fn failure(doing: &str, output: &Output) -> PublishError {
    let said = String::from_utf8_lossy(&output.stderr);
    let status = said.rsplit_once("HTTP ").and_then(|(_, rest)| rest.get(..3)?.parse::<u16>().ok());
    let document: Value = serde_json::from_slice(&output.stdout).unwrap_or_default();
    let mut message = match document["message"].as_str() {
        Some(message) => message.to_owned(),
        None => said.trim().to_owned(),
    };
    for error in document["errors"].as_array().into_iter().flatten() {
        let text = error["message"].as_str().or(error["code"].as_str()).or(error.as_str()).unwrap_or_default();
        message.push_str(&format!("; {} {text}", error["field"].as_str().unwrap_or_default()));
    }
    let lower = message.to_lowercase();
    let may_pass = match status {
        // A request that did not reach GitHub, except one that gh has no token for.
        None => output.status.code() != Some(4),
        Some(403) => lower.contains("rate limit"),
        // An upload that broke off a moment ago.
        Some(422) => lower.contains("already_exists") && doing.starts_with("uploading"),
        Some(status) => status == 408 || status == 429 || status >= 500,
    };
    PublishError::GitHub { doing: doing.into(), status, message, may_pass }
}
