//! Which runtime is started, and which is refused.

use crate::support::{Folders, fake_config};
use openai_codex::{Codex, CodexConfig, Error, RUNTIME_VERSION, VersionPolicy};
use serde_json::json;
use std::os::unix::fs::PermissionsExt;

#[tokio::test]
async fn a_path_that_leads_nowhere_is_an_error() {
    let error = Codex::start(CodexConfig::new().codex_bin("/nowhere/codex")).await.expect_err("there is nothing");
    assert_eq!(
        error.to_string(),
        "the codex runtime /nowhere/codex, which CodexConfig::codex_bin names, is not a file"
    );
}

#[tokio::test]
async fn a_file_that_is_no_program_is_an_error() {
    let folders = Folders::new();
    let path = folders.path("home").join("codex");
    std::fs::write(&path, "text").expect("a file");
    let error = Codex::start(CodexConfig::new().codex_bin(&path)).await.expect_err("it is not a program");
    assert_eq!(
        error.to_string(),
        format!("cannot start the codex runtime {}: Permission denied (os error 13)", path.display())
    );
    let Error::RuntimeStart { source, .. } = error else { panic!("{error}") };
    assert_eq!(source.kind(), std::io::ErrorKind::PermissionDenied);
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).expect("an executable file");
    assert!(matches!(Codex::start(CodexConfig::new().codex_bin(&path)).await, Err(Error::RuntimeStart { .. })));
}

#[tokio::test]
async fn a_working_directory_that_is_not_there_is_named() {
    let config = fake_config(&Folders::new(), &json!({})).cwd("/nowhere/at/all");
    let error = Codex::start(config).await.expect_err("there is no such folder");
    assert_eq!(
        error.to_string(),
        "the working directory /nowhere/at/all, which CodexConfig::cwd names, is not a folder"
    );
}

#[tokio::test]
async fn another_version_is_refused_under_exact() {
    let folders = Folders::new();
    let config =
        |agent: &str| fake_config(&folders, &json!({"user_agent": agent})).version_policy(VersionPolicy::Exact);
    let error = Codex::start(config("codex_rust_sdk/0.99.0 (x)")).await.expect_err("another version");
    let Error::RuntimeVersion { found, wanted, .. } = &error else { panic!("{error}") };
    assert_eq!((found.as_str(), *wanted), ("0.99.0", RUNTIME_VERSION));
    let error = Codex::start(config("something else")).await.expect_err("no version");
    assert!(matches!(&error, Error::RuntimeVersion { found, .. } if found == "unknown"), "{error}");
    let codex = Codex::start(config(&format!("codex_rust_sdk/{RUNTIME_VERSION} (x)"))).await.expect("the right one");
    assert_eq!(codex.client().runtime_version(), Some(RUNTIME_VERSION));
}
