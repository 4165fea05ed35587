//! `fetch`, with clients that stand in for a registry.

#![cfg(unix)]

use std::os::unix::fs::PermissionsExt;

use sha2::Digest;

use crate::support::packages::package;
use crate::support::{Run, Sandbox};

const TARGET: &str = "aarch64-apple-darwin";

/// A sandbox in which `gh` downloads this archive, gives it its digest, and says what it was asked for.
fn with_gh(archive: &[u8]) -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.write("released.tar.gz", archive);
    let digest: String = sha2::Sha256::digest(archive).iter().map(|byte| format!("{byte:02x}")).collect();
    let name = format!("codex-package-{TARGET}.tar.gz");
    sandbox.write("assets.json", format!(r#"{{"assets": [{{"name": "{name}", "digest": "sha256:{digest}"}}]}}"#));
    let script = format!(
        "#!/bin/sh\necho \"$@\" >> '{0}/asked'\nenv > '{0}/environment'\n\
         if [ $2 = view ]; then cat '{0}/assets.json'; else cp '{0}/released.tar.gz' {name}; fi\n",
        sandbox.path().display()
    );
    let gh = sandbox.write("clients/gh", script);
    std::fs::set_permissions(gh, std::fs::Permissions::from_mode(0o755)).unwrap();
    sandbox
}

fn fetch(sandbox: &Sandbox, more: &[&str]) -> Run {
    let mut command = sandbox.command();
    command.args(["fetch", "--codex-version", "1.2.3", "--target", TARGET]).args(more);
    let path = format!("{}:/usr/bin:/bin", sandbox.join("clients").display());
    sandbox.finish(command.env("PATH", path).env("CODEX_PACK_CACHE_DIR", sandbox.join("cache")))
}

#[test]
fn a_package_is_downloaded_once_and_cached_by_digest() {
    let sandbox = with_gh(&package(TARGET, "1.2.3").release_archive());
    let first = fetch(&sandbox, &["--format", "json"]).ok().json();
    let second = fetch(&sandbox, &["--format", "json", "--out-dir", "packages"]).ok().json();
    assert_eq!((&first[0]["cached"], &second[0]["cached"]), (&false.into(), &true.into()));
    assert_eq!(first[0]["sha256"], second[0]["sha256"]);
    assert_eq!(sandbox.list("packages"), ["codex-package-aarch64-apple-darwin.tar.gz"]);
    let asked = std::fs::read_to_string(sandbox.join("asked")).unwrap();
    insta::assert_snapshot!(asked, @"
    release download rust-v1.2.3 --repo openai/codex --pattern codex-package-aarch64-apple-darwin.tar.gz --dir .
    release view rust-v1.2.3 --repo openai/codex --json assets
    ");
}

#[test]
fn a_client_gets_its_own_credentials_and_no_others() {
    let sandbox = with_gh(&package(TARGET, "1.2.3").release_archive());
    let mut command = sandbox.command();
    command.args(["fetch", "--codex-version", "1.2.3", "--target", TARGET]);
    let path = format!("{}:/usr/bin:/bin", sandbox.join("clients").display());
    command.env("PATH", path).env("CODEX_PACK_CACHE_DIR", sandbox.join("cache"));
    for name in ["GH_TOKEN", "NPM_TOKEN", "TWINE_PASSWORD", "AWS_SECRET_ACCESS_KEY", "HTTPS_PROXY"] {
        command.env(name, "given");
    }
    sandbox.finish(&mut command).ok();
    let environment = std::fs::read_to_string(sandbox.join("environment")).unwrap();
    let mut given: Vec<&str> = environment.lines().filter_map(|line| line.strip_suffix("=given")).collect();
    given.sort_unstable();
    assert_eq!(given, ["GH_TOKEN", "HTTPS_PROXY"]);
}

#[test]
fn what_gh_downloads_must_have_the_digest_that_github_knows() {
    let sandbox = with_gh(&package(TARGET, "1.2.3").release_archive());
    sandbox.write("released.tar.gz", package(TARGET, "1.2.3").put("extra", b"", 0o644).release_archive());
    let run = fetch(&sandbox, &["--quiet"]);
    assert_eq!(run.code, 1, "{}", run.text);
    assert!(run.stderr.contains("codex-package-aarch64-apple-darwin.tar.gz has "), "{}", run.text);
    assert_eq!(sandbox.list("cache"), Vec::<String>::new());
}

#[test]
fn a_damaged_cache_is_not_used() {
    let sandbox = with_gh(&package(TARGET, "1.2.3").release_archive());
    let first = fetch(&sandbox, &["--format", "json"]).ok().json();
    std::fs::write(first[0]["path"].as_str().unwrap(), "damaged").unwrap();
    let second = fetch(&sandbox, &["--format", "json"]).ok().json();
    assert_eq!(second[0]["cached"], false);
    assert_eq!(first[0]["sha256"], second[0]["sha256"]);
}

#[test]
fn what_a_client_downloads_is_verified_before_it_is_kept() {
    let sandbox = with_gh(&package(TARGET, "9.9.9").release_archive());
    let run = fetch(&sandbox, &["--quiet"]);
    insta::assert_snapshot!(run.text, @"
    exit code 1
    error: gh fetched a package that is refused
      caused by: the versions disagree: the request says 1.2.3, codex-package.json in `[sandbox]/cache/.fetch-/codex-package-aarch64-apple-darwin.tar.gz` says 9.9.9
      help: what its registry has is not that release: fetch it with another client, or give a package you have with --package
    ");
    assert_eq!(sandbox.list("cache"), Vec::<String>::new());
}
