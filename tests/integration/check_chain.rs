//! The chain of digests from codex packages to distributions: release.json and SHA256SUMS.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use codex_pack::Workspace;
use codex_pack::{Options, check};
use serde_json::{Value, json};

use crate::support::Sandbox;
use crate::support::packages::{package, program};
use crate::support::python::tool;
use crate::support::releases::{Release, VERSION, made};
use crate::support::wheels::contents;

const LINUX: &str = "x86_64-unknown-linux-musl";

fn digest(bytes: &[u8]) -> String {
    codex_pack::Sha256Digest::of(bytes).to_string()
}

/// A fresh copy of the release with its manifest, changed, and without the digests that would tell.
fn with_manifest(change: impl FnOnce(&mut Value)) -> Release {
    let release = Release::new();
    let text = std::fs::read_to_string(made().join("dist/release.json")).unwrap();
    let mut manifest: Value = serde_json::from_str(&text).unwrap();
    change(&mut manifest);
    std::fs::write(release.beside("release.json"), manifest.to_string()).unwrap();
    release
}

/// The entry of a list whose `key` holds this text.
fn entry<'a>(list: &'a mut Value, key: &str, part: &str) -> &'a mut Value {
    let mut entries = list.as_array_mut().unwrap().iter_mut();
    entries.find(|entry| entry[key].as_str().is_some_and(|text| text.contains(part))).unwrap()
}

fn manifest_in(folder: &Path) -> Value {
    serde_json::from_slice(&std::fs::read(folder.join("release.json")).unwrap()).unwrap()
}

/// Gives a wheel another rg, with RECORD and SBOM as its builder would have written them.
fn swap_rg(release: &Release, part: &str) {
    release.rebuild(part, |zip| {
        let name = zip.find("codex-path/rg");
        let mut rg = contents(zip.record(&name));
        let old = digest(&rg);
        // Behind everything that headers speak of.
        rg.push(0);
        zip.set("codex-path/rg", &rg);
        zip.edit(".cdx.json", &old, &digest(&rg));
    });
}

/// Makes the manifest right about a wheel that was changed: digest, size and, if wanted, members.
fn cover_up(release: &Release, manifest: &mut Value, part: &str, with_members: bool) {
    let path = release.file(part);
    let bytes = std::fs::read(&path).unwrap();
    let said = entry(&mut manifest["distributions"], "name", part);
    said["sha256"] = digest(&bytes).into();
    said["size"] = bytes.len().into();
    if with_members {
        let zip = crate::support::wheels::open(&path);
        for member in said["members"].as_array_mut().unwrap() {
            let record =
                zip.records.iter().find(|record| record.central.name == member["path"].as_str().unwrap().as_bytes());
            let bytes = contents(record.unwrap());
            member["sha256"] = digest(&bytes).into();
            member["size"] = bytes.len().into();
        }
    }
}

#[test]
fn the_manifest_of_a_release() {
    let release = made();
    let mut manifest = manifest_in(&release.join("dist"));
    let runtime = entry(&mut manifest["distributions"], "name", "linux_2_17_x86_64").clone();
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>().join(" ");
    insta::assert_snapshot!(
        [
            keys(&manifest),
            keys(&manifest["programs"][0]),
            keys(&manifest["inputs"][0]),
            keys(&manifest["inputs"][0]["members"][0]),
            keys(&runtime),
            keys(&runtime["build"]),
            keys(&runtime["members"][0]),
        ]
        .join("\n"),
        @"
    schemaVersion tool version programs inputs distributions
    version sha256
    name target sha256 verified members
    path size sha256
    name size sha256 tags build members
    codexPack compression sourceDateEpoch excludes package commands
    path size sha256
    "
    );
    let program = std::fs::read(env!("CARGO_BIN_EXE_codex-pack")).unwrap();
    assert_eq!(manifest["programs"], json!([{ "version": env!("CARGO_PKG_VERSION"), "sha256": digest(&program) }]));
    let run = release.pack("check dist --strict").ok();
    assert!(run.stdout.contains("0 errors, 0 warnings"));
    let sums = std::fs::read_to_string(release.join("dist/SHA256SUMS")).unwrap();
    assert_eq!(sums.lines().count(), 9);
    for line in sums.lines() {
        let (said, name) = line.split_once("  ").unwrap();
        assert_eq!(said, digest(&std::fs::read(release.join("dist").join(name)).unwrap()));
    }
}

/// The published schema and what is written agree, also about what is refused.
#[test]
fn the_manifest_is_what_its_schema_says() {
    let sandbox = Sandbox::new();
    sandbox.write("whole.json", std::fs::read(made().join("dist/release.json")).unwrap());
    let sdk = Release::new();
    sdk.delete("linux_2_17_x86_64");
    for part in ["macosx_10_9", "macosx_11_0", "win_amd64", "win_arm64", "linux_2_17_aarch64"] {
        sdk.delete(part);
    }
    sdk.sandbox.pack("check dist --platforms none --write-manifest --commit 0123456789abcdef").ok();
    sandbox.write("sdk.json", std::fs::read(sdk.beside("release.json")).unwrap());
    let validate = |name: &str| {
        let script = "import json, sys\n\
                      from jsonschema import Draft202012Validator as Validator\n\
                      schema, document = (json.load(open(path, encoding='utf-8')) for path in sys.argv[1:])\n\
                      Validator.check_schema(schema)\n\
                      Validator(schema).validate(document)\n";
        let schema = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/release-1.schema.json");
        let mut python = tool("python");
        sandbox.finish(python.args(["-c", script]).arg(schema).arg(sandbox.join(name)))
    };
    validate("whole.json").ok();
    validate("sdk.json").ok();
    let whole = manifest_in(&made().join("dist"));
    let spoil: [fn(&mut Value); 8] = [
        |manifest| manifest["schemaVersion"] = 2.into(),
        |manifest| manifest["more"] = 1.into(),
        |manifest| drop(manifest.as_object_mut().unwrap().remove("distributions")),
        |manifest| manifest["distributions"][0]["sha256"] = "0".into(),
        |manifest| manifest["distributions"][0]["size"] = "1".into(),
        |manifest| manifest["inputs"][0]["verified"] = json!(["hearsay"]),
        |manifest| manifest["inputs"][0]["members"][0]["more"] = 1.into(),
        |manifest| drop(manifest["distributions"][2]["build"].as_object_mut().unwrap().remove("commands")),
    ];
    for (number, spoil) in spoil.into_iter().enumerate() {
        let mut manifest = whole.clone();
        spoil(&mut manifest);
        sandbox.write("spoiled.json", manifest.to_string());
        assert_ne!(validate("spoiled.json").code, 0, "{number}");
        let release = with_manifest(spoil);
        let run = release.sandbox.pack("check dist");
        assert!(run.stdout.contains("error[manifest-invalid]"), "{number}: {}", run.text);
    }
}

/// What `release` writes and what `check --write-manifest` writes of the same files and packages is the same.
#[test]
fn the_manifest_can_be_written_again() {
    let release = Release::new();
    let packages = release.packages();
    release.sandbox.pack(&format!("check dist --write-manifest{packages}")).ok();
    for name in ["release.json", "SHA256SUMS"] {
        let [theirs, ours] =
            [made().join("dist"), release.folder()].map(|folder| std::fs::read(folder.join(name)).unwrap());
        assert_eq!(theirs, ours, "{name}");
    }
    // Manifests of the runners of a matrix, put together.
    std::fs::rename(release.beside("release.json"), release.sandbox.join("whole.json")).unwrap();
    release.sandbox.pack("check dist --write-manifest --manifest whole.json").ok();
    assert_eq!(
        std::fs::read(release.beside("release.json")).unwrap(),
        std::fs::read(release.sandbox.join("whole.json")).unwrap()
    );
}

/// The command lines in release.json make the same bytes, of every distribution.
#[test]
fn the_manifest_says_how_to_do_it_again() {
    let mut manifest = manifest_in(&made().join("dist"));
    let sandbox = Sandbox::new();
    sandbox.write("codex.tgz", package(LINUX, VERSION).npm_tarball());
    let stage = "stage-runtime staged codex.tgz --codex-version 1.2.3 --no-default-excludes --exclude codex-resources/voice/NOTICE.md \
                 --platform-tag manylinux_2_17_x86_64 --platform-tag musllinux_1_1_x86_64";
    sandbox.pack(stage).ok();
    let mut build = sandbox.command();
    build.args(["build", "staged", "--compression", "best"]).env("SOURCE_DATE_EPOCH", "1700000000");
    sandbox.finish(&mut build).ok();
    let check = format!("check dist --platforms {LINUX} --ignore set-sdk-missing --write-manifest --package codex.tgz");
    sandbox.pack(&check).ok();
    let odd = manifest_in(&sandbox.join("dist"))["distributions"][0].clone();
    insta::assert_snapshot!(serde_json::to_string_pretty(&odd["build"]).unwrap().replace(env!("CARGO_PKG_VERSION"), "[version]"), @r#"
    {
      "codexPack": "[version]",
      "compression": "best",
      "sourceDateEpoch": 1700000000,
      "excludes": [
        "codex-resources/voice/NOTICE.md"
      ],
      "package": "codex.tgz",
      "commands": [
        [
          "codex-pack",
          "stage-runtime",
          "staged",
          "codex.tgz",
          "--codex-version",
          "1.2.3",
          "--no-default-excludes",
          "--exclude",
          "codex-resources/voice/NOTICE.md",
          "--platform-tag",
          "manylinux_2_17_x86_64",
          "--platform-tag",
          "musllinux_1_1_x86_64"
        ],
        [
          "codex-pack",
          "build",
          "staged",
          "--wheel",
          "--compression",
          "best"
        ]
      ]
    }
    "#);
    let mut distributions = manifest["distributions"].as_array_mut().unwrap().clone();
    distributions.push(odd);
    assert_eq!(distributions.len(), 9);
    for distribution in distributions {
        let again = Sandbox::new();
        let given = distribution["build"]["package"].as_str();
        if let Some(name) = given {
            let from = if name == "codex.tgz" { sandbox.join(name) } else { made().join(name) };
            std::fs::copy(from, again.join(name)).unwrap();
        }
        for command in distribution["build"]["commands"].as_array().unwrap() {
            let words: Vec<&str> = command.as_array().unwrap().iter().map(|word| word.as_str().unwrap()).collect();
            assert_eq!(words[0], "codex-pack");
            let mut command = again.command();
            command.args(&words[1..]).env("SOURCE_DATE_EPOCH", distribution["build"]["sourceDateEpoch"].to_string());
            again.finish(&mut command).ok();
        }
        let name = distribution["name"].as_str().unwrap();
        assert_eq!(again.list("dist"), [name]);
        assert_eq!(distribution["sha256"], digest(&std::fs::read(again.join("dist").join(name)).unwrap()), "{name}");
    }
}

/// A wheel is not what one edited digest says: its members are what they are.
#[test]
fn a_swapped_program_is_found_whatever_the_manifest_says() {
    let part = "linux_2_17_x86_64";
    let check = |edit: &dyn Fn(&Release, &mut Value), more: &str| {
        let release = Release::new();
        let packages = release.packages();
        swap_rg(&release, part);
        let mut manifest = manifest_in(&made().join("dist"));
        edit(&release, &mut manifest);
        std::fs::write(release.beside("release.json"), manifest.to_string()).unwrap();
        let more = more.replace("PACKAGES", &packages);
        release.sandbox.pack(&format!("check dist {more}"))
    };
    // One digest edited, as it once passed.
    let run = check(&|release, manifest| cover_up(release, manifest, part, false), "");
    assert_eq!(run.code, 1);
    assert!(run.told("manifest-mismatch").contains("codex-path/rg is not the file in the manifest"), "{}", run.stdout);
    // Every digest of the wheel and its members: the package that it is made of has another.
    let run = check(&|release, manifest| cover_up(release, manifest, part, true), "");
    assert_eq!(run.code, 1);
    insta::assert_snapshot!(run.told("manifest-mismatch"), @"error[manifest-mismatch]: openai_codex_cli_bin-1.2.3-py3-none-manylinux_2_17_x86_64.musllinux_1_1_x86_64.whl: no input of the manifest holds codex-path/rg with this digest");
    // The package's, too: what was given is believed, not what the manifest says of it.
    let everything = |release: &Release, manifest: &mut Value| {
        cover_up(release, manifest, part, true);
        let members = entry(&mut manifest["distributions"], "name", part)["members"].clone();
        let rg =
            members.as_array().unwrap().iter().find(|member| member["path"] == "codex_cli_bin/codex-path/rg").unwrap();
        let input = entry(&mut manifest["inputs"], "target", LINUX);
        let said = entry(&mut input["members"], "path", "codex-path/rg");
        said["sha256"] = rg["sha256"].clone();
        said["size"] = rg["size"].clone();
    };
    check(&everything, "").ok();
    let run = check(&everything, "PACKAGES");
    assert_eq!(run.code, 1);
    insta::assert_snapshot!(run.told("manifest-mismatch"), @"
    error[manifest-mismatch]: openai_codex_cli_bin-1.2.3-py3-none-manylinux_2_17_x86_64.musllinux_1_1_x86_64.whl: no input of x86_64-unknown-linux-musl.tar.gz holds codex-path/rg with this digest
    error[manifest-mismatch]: x86_64-unknown-linux-musl.tar.gz: the manifest says other files of it than are in the package x86_64-unknown-linux-musl.tar.gz
    ");
    assert_eq!(check(&everything, "--rebuild PACKAGES").code, 1);
    // Without inputs there is no chain, and that is said.
    let none = |release: &Release, manifest: &mut Value| {
        cover_up(release, manifest, part, true);
        manifest["inputs"] = json!([]);
        for distribution in manifest["distributions"].as_array_mut().unwrap() {
            distribution.as_object_mut().unwrap().remove("build");
        }
    };
    let run = check(&none, "").ok();
    assert_eq!(run.told("manifest-chain").lines().count(), 6, "{}", run.stdout);
    assert_eq!(check(&none, "--strict").code, 1);
    assert_eq!(check(&none, "PACKAGES").code, 1);
}

#[test]
fn a_payload_that_is_in_no_input_breaks_the_chain() {
    let release = with_manifest(|manifest| manifest["inputs"][0]["members"][1]["sha256"] = "0".repeat(64).into());
    let run = release.sandbox.pack("check dist");
    assert_eq!(run.code, 1);
    assert!(run.told("manifest-mismatch").contains("no input of the manifest holds"), "{}", run.stdout);
    // The files of another platform's package are none of this one's.
    let release = with_manifest(|manifest| {
        let inputs = manifest["inputs"].as_array_mut().unwrap();
        inputs.retain(|input| input["target"] != LINUX);
    });
    let run = release.sandbox.pack("check dist");
    assert!(
        run.told("manifest-mismatch").contains(&format!("the manifest has no input for {LINUX}")),
        "{}",
        run.stdout
    );
}

/// A manifest that the next check would refuse is not written.
#[test]
fn a_manifest_of_other_packages_is_not_written() {
    let release = Release::new();
    let mut other = package(LINUX, VERSION);
    other.put("codex-path/rg", &program(LINUX, "another rg"), 0o755);
    release.sandbox.write("other.tar.gz", other.release_archive());
    let run = release.sandbox.pack(&format!("check dist --platforms {LINUX} --write-manifest --package other.tar.gz"));
    assert_eq!(run.code, 1, "{}", run.text);
    assert!(run.told("manifest-mismatch").contains("no input of other.tar.gz holds codex-path/rg"), "{}", run.stdout);
    // One package, and five wheels of others.
    let packages = release.packages();
    let one = packages.split(" --package ").nth(1).unwrap();
    let run = release.sandbox.pack(&format!("check dist --write-manifest --package {one}"));
    assert_eq!(run.code, 1, "{}", run.text);
    assert!(run.stderr.starts_with("error: release.json would be refused:\n"), "{}", run.stderr);
    assert!(!release.beside("release.json").exists() && !release.beside("SHA256SUMS").exists());
}

#[test]
fn manifest_and_digests_appear_together_or_not_at_all() {
    let release = Release::new();
    let write = || release.sandbox.pack("check dist --write-manifest --ignore set-stray-file --quiet");
    // Nothing can take the place of a folder.
    std::fs::create_dir(release.beside("SHA256SUMS")).unwrap();
    let run = write();
    insta::assert_snapshot!(run.stderr, @"
    error: `dist/SHA256SUMS` could not be written
      caused by: a directory is in its place; move it elsewhere
      help: check that the directory can be written and that the disk has room; nothing was changed
    ");
    assert!(!release.beside("release.json").exists());
    release.sandbox.write("dist/release.json", "old");
    assert_eq!(write().code, 1);
    assert_eq!(std::fs::read_to_string(release.beside("release.json")).unwrap(), "old");
    std::fs::remove_dir(release.beside("SHA256SUMS")).unwrap();
    write().ok();
    assert!(release.beside("SHA256SUMS").is_file() && release.sandbox.pack("check dist").code == 0);
}

#[test]
fn parts_of_different_commits_are_no_release() {
    let release = Release::new();
    let text = std::fs::read_to_string(made().join("dist/release.json")).unwrap();
    for (name, commit) in [("one", "1111111"), ("other", "2222222")] {
        let mut manifest: Value = serde_json::from_str(&text).unwrap();
        manifest["commit"] = commit.into();
        release.sandbox.write(&format!("{name}/release.json"), manifest.to_string());
    }
    let run = release.sandbox.pack("check dist --manifest one --manifest other");
    assert!(run.told("manifest-invalid").contains("was made at commit 1111111, another at 2222222"), "{}", run.stdout);
    let run = release.sandbox.pack("check dist --manifest one --commit 3333333");
    assert!(run.told("manifest-mismatch").contains("3333333"), "{}", run.stdout);
    release.sandbox.pack("check dist --manifest one --commit 1111111 --write-manifest").ok();
    release.sandbox.pack("check dist --commit 1111111").ok();
    // A commit that is asked for has to be said.
    let run = made().pack("check dist --commit 1111111");
    assert!(run.told("manifest-mismatch").contains("does not name its commit"), "{}", run.stdout);
}

/// SHA256SUMS lists what is released beside the distributions, and its own digest may come another way.
#[test]
fn one_digest_stands_for_a_whole_folder() {
    let release = Release::new();
    let packages = release.packages();
    release.sandbox.write("beside/codex-pack.tar.gz", "archive");
    release.sandbox.write("beside/openai-codex-1.2.3.crate", "crate");
    release.sandbox.pack(&format!("check dist --beside beside --write-manifest{packages}")).ok();
    let sums = std::fs::read(release.beside("SHA256SUMS")).unwrap();
    assert_eq!(String::from_utf8_lossy(&sums).lines().count(), 11);
    let check = format!("check dist --beside beside --sums-digest {}", digest(&sums));
    release.sandbox.pack(&check).ok();
    let refused = |what: &str| {
        let run = release.sandbox.pack(&check);
        assert_eq!(run.code, 1, "{what}: {}", run.text);
        assert!(run.stdout.contains("error[sums-mismatch]"), "{what}: {}", run.stdout);
    };
    release.sandbox.write("beside/openai-codex-1.2.3.crate", "another");
    refused("other bytes beside");
    std::fs::remove_file(release.sandbox.join("beside/openai-codex-1.2.3.crate")).unwrap();
    refused("a file is gone");
    release.sandbox.write("beside/openai-codex-1.2.3.crate", "crate");
    release.sandbox.write("beside/more", "more");
    refused("a file more");
    std::fs::remove_file(release.sandbox.join("beside/more")).unwrap();
    release.sandbox.pack(&check).ok();
    // All of the folder was replaced, and agrees with itself.
    swap_rg(&release, "macosx_11_0_arm64");
    let mut manifest = manifest_in(&release.folder());
    cover_up(&release, &mut manifest, "macosx_11_0_arm64", true);
    std::fs::write(release.beside("release.json"), manifest.to_string()).unwrap();
    let mut list = String::new();
    for name in release.sandbox.list("dist").iter().filter(|name| *name != "SHA256SUMS") {
        list.push_str(&format!("{}  {name}\n", digest(&std::fs::read(release.beside(name)).unwrap())));
    }
    std::fs::write(release.beside("SHA256SUMS"), list).unwrap();
    refused("everything replaced");
    std::fs::remove_file(release.beside("SHA256SUMS")).unwrap();
    refused("no list");
}

/// A file that is replaced while it is checked is judged and hashed as one of the two, never half of each.
#[test]
fn what_is_judged_is_what_is_hashed() {
    for part in ["openai_codex-1.2.3.tar.gz", "win_arm64"] {
        let release = Release::new();
        let path = release.file(part);
        let good = std::fs::read(&path).unwrap();
        if part.ends_with(".tar.gz") {
            release.repack(|members| members.retain(|member| !member.name.ends_with("/PKG-INFO")));
        } else {
            release.tamper(part, |zip| zip.comment = b"another".to_vec());
        }
        let bad = std::fs::read(&path).unwrap();
        let matrix = Workspace::built_in().unwrap().matrix;
        let stop = AtomicBool::new(false);
        let seen: BTreeSet<bool> = std::thread::scope(|scope| {
            scope.spawn(|| {
                for bytes in [&good, &bad].into_iter().cycle().take_while(|_| !stop.load(Ordering::Relaxed)) {
                    std::fs::write(release.sandbox.join("next"), bytes).unwrap();
                    std::fs::rename(release.sandbox.join("next"), &path).unwrap();
                }
            });
            let paths = [path.clone()];
            let checks = (0..60).map(|_| {
                let report = check(&Options { signers: &[], ..Options::new(&paths, &matrix) }).unwrap();
                let is_bad = report.files[0].sha256.to_string() == digest(&bad);
                assert_eq!(report.errors > 0, is_bad, "{:?}", report.findings);
                is_bad
            });
            let seen = checks.collect();
            stop.store(true, Ordering::Relaxed);
            seen
        });
        assert!(!seen.is_empty());
    }
}
