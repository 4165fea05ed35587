//! `fetch`, with clients that stand in for registries, and with pip on an index of its own.

#![cfg(unix)]

use std::os::unix::fs::PermissionsExt;

use sha2::{Digest, Sha256, Sha512};

use crate::support::index::LoopbackIndex;
use crate::support::packages::package;
use crate::support::releases::made;
use crate::support::{Run, Sandbox};

const TARGET: &str = "aarch64-apple-darwin";
const ASSET: &str = "codex-package-aarch64-apple-darwin.tar.gz";

fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn released() -> Vec<u8> {
    package(TARGET, "1.2.3").release_archive()
}

/// The same release with one more file.
fn other() -> Vec<u8> {
    package(TARGET, "1.2.3").put("extra", b"", 0o644).release_archive()
}

/// Writes a client that notes what it is asked for.
fn client(sandbox: &Sandbox, name: &str, script: &str) {
    let folder = sandbox.path().display();
    let script = format!(
        "#!/bin/sh\necho {name} \"$@\" >> '{folder}/asked'\nenv > '{folder}/environment'\nhere='{folder}'\n{script}"
    );
    let client = sandbox.write(&format!("clients/{name}"), script);
    std::fs::set_permissions(client, std::fs::Permissions::from_mode(0o755)).unwrap();
}

/// What `gh release view --json assets` prints: the name and the digest of each asset.
fn assets(sandbox: &Sandbox, assets: &[(&str, Option<String>)]) {
    let assets: Vec<serde_json::Value> = assets
        .iter()
        .map(|(name, digest)| {
            let digest = digest.as_ref().map(|digest| format!("sha256:{digest}"));
            serde_json::json!({ "name": name, "digest": digest })
        })
        .collect();
    sandbox.write("assets.json", serde_json::json!({ "assets": assets }).to_string());
}

/// A sandbox in which `gh` downloads what is in `release`, and gives it its digest.
fn with_gh(archive: &[u8]) -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.write(&format!("release/{ASSET}"), archive);
    assets(&sandbox, &[(ASSET, Some(hex(archive)))]);
    // gh release view TAG --repo R --json assets, and gh release download TAG --repo R --pattern P --dir .
    client(&sandbox, "gh", "if [ $2 = view ]; then cat \"$here/assets.json\"; else cp \"$here/release/$7\" .; fi\n");
    sandbox
}

/// Adds an `npm` that packs this archive, and gives it the integrity of that one.
fn add_npm(sandbox: &Sandbox, archive: &[u8], described: &[u8]) {
    sandbox.write("npm.tgz", archive);
    let digest = Sha512::digest(described);
    let mut encode = std::process::Command::new("python3");
    let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    let script = "import base64, sys; print('sha512-' + base64.b64encode(bytes.fromhex(sys.argv[1])).decode())";
    let integrity = sandbox.finish(encode.args(["-c", script, &hex])).ok().stdout;
    sandbox.write("integrity", integrity);
    client(
        sandbox,
        "npm",
        "if [ $1 = view ]; then cat \"$here/integrity\"
         elif [ -f \"$here/npm-says\" ]; then cat \"$here/npm-says\" >&2; exit 1
         else cp \"$here/npm.tgz\" openai-codex-1.2.3.tgz; fi\n",
    );
}

fn fetch(sandbox: &Sandbox, more: &[&str]) -> Run {
    let mut command = sandbox.command();
    command.args(["fetch", "--codex-version", "1.2.3", "--target", TARGET]).args(more);
    let path = format!("{}:/usr/bin:/bin", sandbox.join("clients").display());
    sandbox.finish(command.env("PATH", path).env("CODEX_PACK_CACHE_DIR", sandbox.join("cache")))
}

/// What the clients were asked for since the last time.
fn asked(sandbox: &Sandbox) -> String {
    let asked = std::fs::read_to_string(sandbox.join("asked")).unwrap_or_default();
    let _ = std::fs::remove_file(sandbox.join("asked"));
    asked
}

/// What is left in the cache.
fn kept(sandbox: &Sandbox) -> Vec<String> {
    if sandbox.join("cache").exists() { sandbox.list("cache") } else { Vec::new() }
}

#[test]
fn a_package_is_downloaded_once_and_cached_by_digest() {
    let sandbox = with_gh(&released());
    let first = fetch(&sandbox, &["--format", "json"]).ok().json();
    let second = fetch(&sandbox, &["--format", "json", "--out-dir", "packages"]).ok().json();
    assert_eq!((&first[0]["cached"], &second[0]["cached"]), (&false.into(), &true.into()));
    assert_eq!(first[0]["sha256"], second[0]["sha256"]);
    // What spoke for it is kept with it.
    assert_eq!(second[0]["verified"], serde_json::json!(["github-asset"]));
    assert_eq!(sandbox.list("packages"), [ASSET]);
    insta::assert_snapshot!(asked(&sandbox), @"
    gh release download rust-v1.2.3 --repo openai/codex --pattern codex-package-aarch64-apple-darwin.tar.gz --dir .
    gh release view rust-v1.2.3 --repo openai/codex --json assets
    ");
}

/// Nobody else is asked, though another client has the right package.
#[test]
fn a_digest_that_is_not_the_files_ends_it() {
    let sandbox = with_gh(&released());
    sandbox.write(&format!("release/{ASSET}"), other());
    add_npm(&sandbox, &released(), &released());
    let run = fetch(&sandbox, &["--quiet"]);
    let text = run.text.replace(&hex(&released()), "[released]").replace(&hex(&other()), "[other]");
    insta::assert_snapshot!(text, @"
    exit code 1
    error: codex-package-aarch64-apple-darwin.tar.gz has [other], but GitHub's digest of the asset says [released]
      help: do not use this package: find out on the release page which of the two is right
    ");
    assert!(!asked(&sandbox).contains("npm"));
    assert_eq!(kept(&sandbox), Vec::<String>::new());
    // A file of the same bytes that npm's registry describes otherwise.
    let sandbox = Sandbox::new();
    add_npm(&sandbox, &released(), &other());
    let run = fetch(&sandbox, &["--quiet"]);
    assert_eq!(run.code, 1);
    assert!(run.stderr.starts_with("error: openai-codex-1.2.3.tgz has sha512-"), "{}", run.text);
    assert!(run.stderr.contains(", but the integrity in npm's registry says sha512-"), "{}", run.text);
}

/// What npm itself finds out ends it too.
#[test]
fn a_client_that_finds_other_bytes_is_not_one_more_attempt() {
    let sandbox = Sandbox::new();
    add_npm(&sandbox, &released(), &released());
    // As npm 10 says it at the level that it is asked to speak at.
    let says = "npm error code EINTEGRITY\nnpm error sha512-A integrity checksum failed when using sha512: wanted sha512-A but got sha512-B. (9 bytes)\n";
    sandbox.write("npm-says", says);
    let run = fetch(&sandbox, &["--quiet"]);
    insta::assert_snapshot!(run.text, @"
    exit code 1
    error: npm downloaded a package that does not match its registry:
        npm error code EINTEGRITY
        npm error sha512-A integrity checksum failed when using sha512: wanted sha512-A but got sha512-B. (9 bytes)
      help: do not use this package: clear the client's cache and try again; if it still fails, tell the registry's operators
    ");
    // A package that is not there is.
    sandbox.write("npm-says", "npm error code E404\n");
    let run = fetch(&sandbox, &["--quiet", "--client", "npm"]);
    assert!(run.stderr.contains("npm: npm error code E404"), "{}", run.text);
}

/// GitHub gives assets from before June 2025 no digest; the release's own list speaks for them then.
#[test]
fn the_list_of_the_release_speaks_for_its_packages() {
    let list = format!("{}  {ASSET}\n{}  other\n", hex(&released()), "0".repeat(64));
    let with_list = |list: &str, digests: [Option<String>; 2]| {
        let sandbox = with_gh(&released());
        sandbox.write("release/codex-package_SHA256SUMS", list);
        let [one, other] = digests;
        assets(&sandbox, &[(ASSET, one), ("codex-package_SHA256SUMS", other)]);
        sandbox
    };
    let run = fetch(&with_list(&list, [None, None]), &["--format", "json"]).ok();
    assert_eq!(run.json()[0]["verified"], serde_json::json!(["release-sums"]));
    let both = with_list(&list, [Some(hex(&released())), Some(hex(list.as_bytes()))]);
    let run = fetch(&both, &["--format", "json"]).ok();
    assert_eq!(run.json()[0]["verified"], serde_json::json!(["github-asset", "release-sums"]));
    assert!(fetch(&both, &[]).ok().stdout.contains("GitHub's digest of the asset and codex-package_SHA256SUMS"));

    let wrong = format!("{}  {ASSET}\n", "0".repeat(64));
    let refusals = [
        with_list(&wrong, [None, None]),
        with_list(&wrong, [Some(hex(&released())), None]),
        // The list itself is not what GitHub says.
        with_list(&list, [None, Some("1".repeat(64))]),
        with_list("no list", [Some(hex(&released())), None]),
        with_list(&list, [Some("not hexadecimal".into()), None]),
    ];
    let refusals: Vec<String> = refusals
        .iter()
        .map(|sandbox| {
            let run = fetch(sandbox, &["--quiet", "--allow-unverified"]);
            assert_eq!((run.code, kept(sandbox)), (1, Vec::new()), "{}", run.text);
            let said = run.stderr.lines().next().unwrap().replace(&hex(&released()), "[released]");
            said.replace(&hex(list.as_bytes()), "[list]")
                .replace(&"0".repeat(64), "[zeros]")
                .replace(&"1".repeat(64), "[ones]")
        })
        .collect();
    insta::assert_snapshot!(refusals.join("\n"), @"
    error: codex-package-aarch64-apple-darwin.tar.gz has [released], but codex-package_SHA256SUMS of the release says [zeros]
    error: GitHub's digest of the asset and codex-package_SHA256SUMS of the release disagree about codex-package-aarch64-apple-darwin.tar.gz: [released] and [zeros]
    error: codex-package_SHA256SUMS has [list], but GitHub's digest of the asset says [ones]
    error: gh downloaded a package, but its published digest could not be obtained: codex-package_SHA256SUMS: line 1 is not a SHA-256 digest and a file name
    error: gh downloaded a package, but its published digest could not be obtained: GitHub gives codex-package-aarch64-apple-darwin.tar.gz the digest `sha256:not hexadecimal`, which is not a SHA-256 digest
    ");
}

#[test]
fn a_client_gets_its_own_credentials_and_no_others() {
    let sandbox = with_gh(&released());
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
fn a_package_that_nothing_speaks_for_is_refused() {
    let sandbox = with_gh(&released());
    assets(&sandbox, &[(ASSET, None)]);
    let run = fetch(&sandbox, &["--quiet"]);
    insta::assert_snapshot!(run.text, @"
    exit code 1
    error: no digest confirms the package of codex 1.2.3 for aarch64-apple-darwin that gh downloaded
      help: pass a list of digests with --sums, or pass --allow-unverified to use it anyway
    ");
    assert_eq!(kept(&sandbox), Vec::<String>::new());
    // A client that cannot say is not a client without digests.
    client(&sandbox, "gh", "if [ $2 = view ]; then echo 'HTTP 502' >&2; exit 1; else cp \"$here/release/$7\" .; fi\n");
    let run = fetch(&sandbox, &["--quiet", "--allow-unverified"]);
    assert!(run.stderr.contains("but its published digest could not be obtained: HTTP 502"), "{}", run.text);
}

/// Report, warning and release.json say that nothing speaks for it.
#[test]
fn what_is_allowed_unverified_is_told() {
    let sandbox = with_gh(&released());
    assets(&sandbox, &[(ASSET, None)]);
    let run = fetch(&sandbox, &["--allow-unverified"]).ok();
    assert!(run.stderr.contains("warning: aarch64-apple-darwin: no digest confirms it"), "{}", run.text);
    assert!(run.stdout.lines().last().unwrap().ends_with("  nothing"), "{}", run.text);
    let mut release = sandbox.command();
    release.args(["release", "--codex-version", "1.2.3", "--target", TARGET, "--allow-unverified"]);
    let path = format!("{}:/usr/bin:/bin", sandbox.join("clients").display());
    sandbox.finish(release.env("PATH", path).env("CODEX_PACK_CACHE_DIR", sandbox.join("cache"))).ok();
    let manifest = std::fs::read_to_string(sandbox.join("dist/release.json")).unwrap();
    let manifest: serde_json::Value = serde_json::from_str(&manifest).unwrap();
    assert_eq!(manifest["inputs"][0]["verified"], serde_json::json!([]));
}

/// What the cache has is fetched again where less speaks for it than is asked for now.
#[test]
fn weaker_evidence_is_not_served_from_the_cache() {
    let sandbox = with_gh(&released());
    add_npm(&sandbox, &released(), &released());
    let cached = |more: &[&str]| {
        let run = fetch(&sandbox, &[&["--format", "json"], more].concat()).ok().json();
        (run[0]["cached"] == true, run[0]["verified"].clone())
    };
    let named = |names: &[&str]| serde_json::json!(names);
    assets(&sandbox, &[(ASSET, None)]);
    assert_eq!(cached(&["--allow-unverified"]), (false, named(&[])));
    assert_eq!(cached(&["--allow-unverified"]), (true, named(&[])));
    assets(&sandbox, &[(ASSET, Some(hex(&released())))]);
    assert_eq!(cached(&[]), (false, named(&["github-asset"])));
    assert_eq!(cached(&[]), (true, named(&["github-asset"])));
    // Another client's word is asked for.
    assert_eq!(cached(&["--client", "gh"]), (true, named(&["github-asset"])));
    assert_eq!(cached(&["--client", "npm"]), (false, named(&["npm-integrity"])));
    assert_eq!(cached(&["--client", "npm"]), (true, named(&["npm-integrity"])));
    // A list is, which the cache may be held against.
    sandbox.write("sums", format!("{}  {ASSET}\n", hex(&released())));
    assert_eq!(cached(&["--sums", "sums"]), (true, named(&["npm-integrity", "sums"])));
    sandbox.write("sums", format!("{}  {ASSET}\n", hex(&other())));
    let run = fetch(&sandbox, &["--sums", "sums", "--quiet", "--client", "gh"]);
    assert!(run.stderr.contains("but the list given with --sums says"), "{}", run.text);
    sandbox.write("sums", format!("{}  another.tar.gz\n", hex(&other())));
    let run = fetch(&sandbox, &["--sums", "sums", "--quiet", "--allow-unverified"]);
    assert!(run.stderr.contains("the list given with --sums has no digest for"), "{}", run.text);
}

#[test]
fn a_damaged_cache_is_not_used() {
    let sandbox = with_gh(&released());
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
      caused by: the versions disagree: the request says 1.2.3, codex-package.json in `[sandbox]/cache/.codex-pack-/download/codex-package-aarch64-apple-darwin.tar.gz` says 9.9.9
      help: its registry does not have that release: fetch it with another client, or pass a package you have with --package
    ");
    assert_eq!(kept(&sandbox), Vec::<String>::new());
}

#[test]
fn a_client_that_is_named_is_the_only_one_asked() {
    let sandbox = with_gh(&released());
    let run = fetch(&sandbox, &["--client", "npm", "--quiet"]);
    assert_eq!((run.code, asked(&sandbox).as_str()), (1, ""), "{}", run.text);
}

/// pip reports the hash of what it downloaded where an index gives none; that is no evidence.
#[test]
fn the_index_has_to_give_the_hash_of_a_wheel() {
    let index_of = |sandbox: &Sandbox| {
        let index = LoopbackIndex::start(&sandbox.join("index"));
        for name in made().list("dist").iter().filter(|name| name.contains("macosx_11_0_arm64")) {
            index.put(&made().join("dist").join(name));
        }
        index
    };
    let fetch = |sandbox: &Sandbox, index: &LoopbackIndex, more: &[&str]| {
        let mut command = sandbox.command();
        command.args(["fetch", "--codex-version", "1.2.3", "--target", TARGET, "--client", "pip"]).args(more);
        index.configure(&mut command);
        sandbox.finish(command.env("CODEX_PACK_CACHE_DIR", sandbox.join("cache")).env("PIP_NO_CACHE_DIR", "1"))
    };
    let sandbox = Sandbox::new();
    let index = index_of(&sandbox);
    let run = fetch(&sandbox, &index, &["--format", "json"]).ok();
    assert_eq!(run.json()[0]["verified"], serde_json::json!(["index-hash"]));
    let silent = Sandbox::new();
    let index = index_of(&silent);
    index.change(|state| state["hashes"] = false.into());
    let run = fetch(&silent, &index, &["--quiet"]);
    assert!(run.stderr.starts_with("error: no digest confirms the package"), "{}", run.text);
    assert_eq!(kept(&silent), Vec::<String>::new());
    // The bytes are others than the index says.
    let lying = Sandbox::new();
    let index = index_of(&lying);
    index.change(|state| state["sha256"] = "1".repeat(64).into());
    let run = fetch(&lying, &index, &["--quiet"]);
    assert_eq!(run.code, 1);
    assert!(
        run.stderr.starts_with("error: pip downloaded a package that does not match its registry:"),
        "{}",
        run.text
    );
    assert!(run.stderr.contains(&"1".repeat(64)), "{}", run.text);
}

/// What `fetch` held a package against goes into release.json by its report, not by what lies in a cache.
#[test]
fn the_report_takes_evidence_to_the_manifest() {
    let sandbox = with_gh(&released());
    fetch(&sandbox, &["--client", "gh", "--out-dir", "packages", "--report", "fetched.json"]).ok();
    sandbox
        .pack(&format!("stage-runtime staged packages/{ASSET} --codex-version 1.2.3 --platform-tag macosx_11_0_arm64"))
        .ok();
    sandbox.pack("build staged").ok();
    let check =
        format!("check dist --platforms {TARGET} --ignore set-sdk-missing --write-manifest --package packages/{ASSET}");
    sandbox.pack(&format!("{check} --fetched fetched.json --commit 0123abc")).ok();
    let manifest = std::fs::read_to_string(sandbox.join("dist/release.json")).unwrap();
    let manifest: serde_json::Value = serde_json::from_str(&manifest).unwrap();
    assert_eq!(manifest["inputs"][0]["verified"], serde_json::json!(["github-asset"]));
    assert_eq!(manifest["commit"], "0123abc");
    // A report of other packages is none of this one.
    sandbox.write("fetched.json", "[]");
    let run = sandbox.pack(&format!("{check} --fetched fetched.json"));
    insta::assert_snapshot!(run.text, @"
    exit code 1
    error: `fetched.json` says nothing of codex-package-aarch64-apple-darwin.tar.gz
      help: pass the file that `codex-pack fetch --report FILE` wrote when it fetched these packages
    ");
}
