//! Signing in and out: by the real runtime as far as it goes without a network, the rest by a fake that says what it says.

use crate::support::{Folders, fake};
use codex_test_peers::runtime;
use openai_codex::protocol::{Account, CancelLoginAccountStatus};
use openai_codex::{Codex, CodexConfig, Error};
use serde_json::{Value, json};
use std::time::Duration;

/// How long a wait is given that must not end.
const SOON: Duration = Duration::from_millis(100);

/// How long a wait is given that must end.
#[cfg(feature = "blocking")]
const LONG: Duration = Duration::from_secs(60);

/// A runtime whose model provider wants somebody to be signed in.
fn real(folders: &Folders) -> CodexConfig {
    folders.use_model("http://127.0.0.1:9/v1");
    folders.config(&runtime::pinned()).config_override("model_providers.scripted.requires_openai_auth", "true")
}

/// A fake that answers a login with `answer`, writes `before` ahead of it, and completes it when it is cancelled.
fn script(answer: &Value, before: &Value) -> Value {
    let completed = json!({"loginId": "login", "success": false, "error": "cancelled"});
    json!({"rules": [
        {"method": "account/login/start", "do": [before, {"respond": answer}]},
        {"method": "account/login/cancel", "contains": r#""loginId":"login""#, "do": [
            {"respond": {"status": "canceled"}},
            {"send": {"method": "account/login/completed", "params": completed}},
        ]},
    ]})
}

fn browser() -> Value {
    json!({"type": "chatgpt", "loginId": "login", "authUrl": "https://example.com/sign-in"})
}

fn device_code() -> Value {
    json!({"type": "chatgptDeviceCode", "loginId": "login", "verificationUrl": "https://example.com/device", "userCode": "AB-12"})
}

/// The end of a login nobody here waits for.
fn another() -> Value {
    json!({"send": {"method": "account/login/completed", "params": {"loginId": "another", "success": true, "error": null}}})
}

/// The end of the login itself.
fn succeeded() -> Value {
    json!({"send": {"method": "account/login/completed", "params": {"loginId": "login", "success": true, "error": null}}})
}

#[tokio::test]
async fn an_api_key_signs_in_until_it_is_signed_out() {
    let folders = Folders::new();
    let codex = Codex::start(real(&folders)).await.expect("the runtime starts");
    let account = codex.account(false).await.expect("an answer");
    assert!(account.requires_openai_auth);
    assert_eq!(account.account, None);
    codex.login_api_key("sk-not-a-key").await.expect("signed in");
    let account = codex.account(false).await.expect("an answer").account;
    assert!(matches!(account, Some(Account::ApiKey(_))), "{account:?}");
    codex.logout().await.expect("signed out");
    assert_eq!(codex.account(false).await.expect("an answer").account, None);
}

/// Both surfaces one after the other: a runtime that begins a login takes the port from the one that began before.
#[test]
fn a_login_in_a_browser_can_be_given_up() {
    let executor = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("an executor");
    executor.block_on(async {
        let codex = Codex::start(real(&Folders::new())).await.expect("the runtime starts");
        let mut login = codex.login_chatgpt().await.expect("begun");
        assert!(login.auth_url().starts_with("https://"), "{}", login.auth_url());
        assert!(tokio::time::timeout(SOON, login.wait()).await.is_err(), "nobody has signed in");
        assert_eq!(login.cancel().await.expect("cancelled").status, CancelLoginAccountStatus::Canceled);
        let completed = login.wait().await.expect("an end");
        assert!(!completed.success);
        assert_eq!(completed.login_id.as_deref(), Some(login.login_id()));
        assert!(completed.error.is_some());
        assert_eq!(login.wait().await.expect("the same again"), completed);
        assert_eq!(login.cancel().await.expect("too late").status, CancelLoginAccountStatus::NotFound);
        codex.close().await;
    });
    #[cfg(feature = "blocking")]
    {
        let folders = Folders::new();
        let codex = openai_codex::blocking::Codex::start(real(&folders)).expect("the runtime starts");
        let mut login = codex.login_chatgpt().expect("begun");
        assert!(login.auth_url().starts_with("https://"), "{}", login.auth_url());
        assert_eq!(login.cancel().expect("cancelled").status, CancelLoginAccountStatus::Canceled);
        let completed = login.wait().expect("an end");
        assert_eq!((completed.success, completed.login_id.as_deref()), (false, Some(login.login_id())));
        codex.close();
    }
}

#[tokio::test]
async fn a_login_that_ends_before_its_answer_is_waited_for_all_the_same() {
    let mut early = script(&browser(), &another());
    early["rules"][0]["do"].as_array_mut().expect("actions").insert(1, succeeded());
    let codex = fake(&early).await;
    let mut login = codex.login_chatgpt().await.expect("begun");
    assert_eq!((login.auth_url(), login.login_id()), ("https://example.com/sign-in", "login"));
    assert!(login.wait().await.expect("an end").success);
}

#[tokio::test]
async fn a_device_code_is_shown_and_waited_for() {
    let codex = fake(&script(&device_code(), &another())).await;
    let mut login = codex.login_chatgpt_device_code().await.expect("begun");
    assert_eq!(
        (login.verification_url(), login.user_code(), login.login_id()),
        ("https://example.com/device", "AB-12", "login")
    );
    assert!(tokio::time::timeout(SOON, login.wait()).await.is_err(), "the end of another login is not its own");
    assert_eq!(login.cancel().await.expect("cancelled").status, CancelLoginAccountStatus::Canceled);
    assert_eq!(login.wait().await.expect("an end").error.as_deref(), Some("cancelled"));
}

#[tokio::test]
async fn the_end_of_the_runtime_ends_the_wait() {
    let mut crash = script(&device_code(), &another());
    crash["rules"][0]["background"] = json!(true);
    crash["rules"][0]["do"].as_array_mut().expect("actions").extend([json!({"sleep_ms": 50}), json!({"exit": 3})]);
    let codex = fake(&crash).await;
    let mut login = codex.login_chatgpt_device_code().await.expect("begun");
    assert!(matches!(login.wait().await, Err(Error::TransportClosed(_))));
    let error = login.wait().await.expect_err("there is nothing to wait for");
    assert_eq!(error.to_string(), "login login cannot be waited for after an error");
}

#[tokio::test]
async fn the_answer_to_another_kind_of_login_is_an_error() {
    let codex = fake(&script(&device_code(), &another())).await;
    let error = codex.login_chatgpt().await.expect_err("a device code is not a browser login");
    assert!(matches!(&error, Error::NotUnderstood { what, .. } if what == "account/login/start"), "{error}");
}

#[cfg(feature = "blocking")]
#[test]
fn a_device_code_without_async() {
    let config = crate::support::fake_config(&Folders::new(), &script(&device_code(), &another()));
    let codex = openai_codex::blocking::Codex::start(config).expect("the fake starts");
    let mut login = codex.login_chatgpt_device_code().expect("begun");
    assert_eq!(
        (login.verification_url(), login.user_code(), login.login_id()),
        ("https://example.com/device", "AB-12", "login")
    );
    let late = login.wait_timeout(SOON).expect_err("nobody has signed in");
    assert!(matches!(&late, Error::Timeout { method, after } if method == "the login" && *after == SOON), "{late}");
    assert_eq!(login.cancel().expect("cancelled").status, CancelLoginAccountStatus::Canceled);
    assert_eq!(login.wait_timeout(LONG).expect("an end").error.as_deref(), Some("cancelled"));
    assert_eq!(login.wait().expect("the same again").error.as_deref(), Some("cancelled"));
}
