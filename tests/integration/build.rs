//! `build`: the contents of the distributions, and that they are the same bytes every time.

use std::collections::BTreeMap;
use std::io::Read;

use sha2::Digest;

use crate::support::Sandbox;
use crate::support::packages::{TARGETS, package};

/// A sandbox with a staged runtime whose codex is large enough for several blocks, and a staged SDK.
fn staged() -> Sandbox {
    let sandbox = Sandbox::new();
    let mut package = package("x86_64-unknown-linux-musl", "1.2.3-alpha.4");
    let codex = package.files.iter().find(|file| file.path == "bin/codex").unwrap().content.clone();
    let text: Vec<u8> =
        (0..700_000_u32).flat_map(|n| format!("{} ", n.wrapping_mul(2_654_435_761) >> 20).into_bytes()).collect();
    package.put("bin/codex", &[codex, text].concat(), 0o755);
    sandbox.write("codex.tgz", package.release_archive());
    sandbox.pack("stage-runtime staged/runtime codex.tgz --codex-version 1.2.3-alpha.4").ok();
    sandbox.pack("stage-sdk staged/sdk --codex-version 1.2.3-alpha.4").ok();
    sandbox
}

/// Every member of a wheel.
fn read(wheel: &std::path::Path) -> BTreeMap<String, Vec<u8>> {
    let mut zip = zip::ZipArchive::new(std::fs::File::open(wheel).unwrap()).unwrap();
    (0..zip.len())
        .map(|index| {
            let mut member = zip.by_index(index).unwrap();
            let mut content = Vec::new();
            member.read_to_end(&mut content).unwrap();
            (member.name().unwrap().into_owned(), content)
        })
        .collect()
}

#[test]
fn a_runtime_wheel_from_the_inside() {
    let sandbox = staged();
    sandbox.pack("build staged/runtime --out-dir .").ok();
    let name = "openai_codex_cli_bin-1.2.3a4-py3-none-manylinux_2_17_x86_64.musllinux_1_1_x86_64.whl";
    let mut zip = zip::ZipArchive::new(std::fs::File::open(sandbox.join(name)).unwrap()).unwrap();
    let listing: Vec<String> = (0..zip.len())
        .map(|index| {
            let member = zip.by_index_raw(index).unwrap();
            format!("{:o} {} {}", member.unix_mode().unwrap(), member.last_modified().unwrap(), member.name().unwrap())
        })
        .collect();
    insta::assert_snapshot!(listing.join("\n"), @"
    100644 1980-01-01 00:00:00 codex_cli_bin/__init__.py
    100644 1980-01-01 00:00:00 codex_cli_bin/__main__.py
    100755 1980-01-01 00:00:00 codex_cli_bin/bin/codex
    100755 1980-01-01 00:00:00 codex_cli_bin/bin/codex-code-mode-host
    100644 1980-01-01 00:00:00 codex_cli_bin/codex-package.json
    100755 1980-01-01 00:00:00 codex_cli_bin/codex-path/rg
    100755 1980-01-01 00:00:00 codex_cli_bin/codex-resources/bwrap
    100644 1980-01-01 00:00:00 codex_cli_bin/py.typed
    100644 1980-01-01 00:00:00 openai_codex_cli_bin-1.2.3a4.dist-info/METADATA
    100644 1980-01-01 00:00:00 openai_codex_cli_bin-1.2.3a4.dist-info/WHEEL
    100644 1980-01-01 00:00:00 openai_codex_cli_bin-1.2.3a4.dist-info/licenses/LICENSE
    100644 1980-01-01 00:00:00 openai_codex_cli_bin-1.2.3a4.dist-info/sboms/openai-codex-cli-bin.cdx.json
    100644 1980-01-01 00:00:00 openai_codex_cli_bin-1.2.3a4.dist-info/RECORD
    ");
    let members = read(&sandbox.join(name));
    let text = |name: &str| {
        String::from_utf8(members[&format!("openai_codex_cli_bin-1.2.3a4.dist-info/{name}")].clone()).unwrap()
    };
    insta::assert_snapshot!(text("WHEEL"), @"
    Wheel-Version: 1.0
    Generator: codex-pack 0.1.0
    Root-Is-Purelib: false
    Tag: py3-none-manylinux_2_17_x86_64
    Tag: py3-none-musllinux_1_1_x86_64
    ");
    insta::assert_snapshot!(text("METADATA").split("\n\n").next().unwrap(), @"
    Metadata-Version: 2.4
    Name: openai-codex-cli-bin
    Version: 1.2.3a4
    Summary: Pinned Codex CLI runtime for the Python SDK
    Project-URL: Homepage, https://github.com/openai/codex
    Project-URL: Issues, https://github.com/openai/codex/issues
    Project-URL: Repository, https://github.com/openai/codex
    Author: OpenAI
    License-Expression: Apache-2.0
    License-File: LICENSE
    Classifier: Intended Audience :: Developers
    Classifier: Programming Language :: Python :: 3
    Classifier: Programming Language :: Python :: 3.10
    Classifier: Programming Language :: Python :: 3.11
    Classifier: Programming Language :: Python :: 3.12
    Classifier: Programming Language :: Python :: 3.13
    Classifier: Programming Language :: Python :: 3.14
    Classifier: Typing :: Typed
    Requires-Python: >=3.10
    Description-Content-Type: text/markdown
    ");
    // RECORD: every file once, with its digest and size.
    let mut record: BTreeMap<String, String> = text("RECORD")
        .lines()
        .map(|line| line.split_once(',').map(|(path, rest)| (path.into(), rest.into())).unwrap())
        .collect();
    assert_eq!(record.remove("openai_codex_cli_bin-1.2.3a4.dist-info/RECORD").unwrap(), ",");
    let expected: BTreeMap<String, String> = members
        .iter()
        .filter(|(path, _)| !path.ends_with("RECORD"))
        .map(|(path, content)| {
            let digest = sha2::Sha256::digest(content);
            (path.clone(), format!("sha256={},{}", base64(&digest), content.len()))
        })
        .collect();
    assert_eq!(record, expected);
    // The SBOM names every payload file with its digest.
    let sbom: serde_json::Value = serde_json::from_str(&text("sboms/openai-codex-cli-bin.cdx.json")).unwrap();
    let files = |sbom: &serde_json::Value| -> Vec<serde_json::Value> {
        let components = sbom["components"].as_array().unwrap();
        components.iter().filter(|component| component["type"] == "file").cloned().collect()
    };
    for component in files(&sbom) {
        let content = &members[&format!("codex_cli_bin/{}", component["name"].as_str().unwrap())];
        let digest: String = sha2::Sha256::digest(content).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(component["hashes"][0]["content"], digest);
    }
    assert_eq!(files(&sbom).len(), 5);
}

/// URL-safe base64 without padding, by shifting bits.
fn base64(bytes: &[u8]) -> String {
    let alphabet: Vec<char> = ('A'..='Z').chain('a'..='z').chain('0'..='9').chain(['-', '_']).collect();
    let bits: String = bytes.iter().map(|byte| format!("{byte:08b}")).collect();
    let groups = bits.as_bytes().chunks(6).map(|group| format!("{:0<6}", std::str::from_utf8(group).unwrap()));
    groups.map(|group| alphabet[usize::from_str_radix(&group, 2).unwrap()]).collect()
}

#[test]
fn the_same_bytes_wherever_and_however_it_is_built() {
    let mut seen: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    for (zone, umask, threads) in [("UTC", "022", 1), ("Pacific/Apia", "077", 2), ("America/St_Johns", "000", 7)] {
        let sandbox = staged();
        let script = format!(
            "umask {umask} && '{}' build staged/runtime staged/sdk --threads {threads}",
            env!("CARGO_BIN_EXE_codex-pack")
        );
        let mut command = std::process::Command::new("sh");
        command.args(["-c", &script]).current_dir(sandbox.path()).env("TZ", zone).env_remove("SOURCE_DATE_EPOCH");
        sandbox.finish(&mut command).ok();
        for name in sandbox.list("dist") {
            let content = std::fs::read(sandbox.join("dist").join(&name)).unwrap();
            assert_eq!(seen.entry(name.clone()).or_insert_with(|| content.clone()), &content, "{name}");
        }
    }
    assert_eq!(seen.len(), 3);
}

#[test]
fn source_date_epoch_is_honoured_and_clamped() {
    let sandbox = staged();
    for (epoch, expected) in [("1700000000", "2023-11-14T22:13:20"), ("1", "1980-01-01T00:00:00")] {
        let mut command = sandbox.command();
        command.args(["build", "staged/sdk", "--wheel"]).env("SOURCE_DATE_EPOCH", epoch);
        sandbox.finish(&mut command).ok();
        let file = std::fs::File::open(sandbox.join("dist/openai_codex-1.2.3a4-py3-none-any.whl")).unwrap();
        let mut zip = zip::ZipArchive::new(file).unwrap();
        assert_eq!(zip.by_index(0).unwrap().last_modified().unwrap().to_string().replace(' ', "T"), expected);
    }
}

#[test]
fn compression_changes_the_size_and_nothing_else() {
    let sandbox = staged();
    let built = ["fast", "default", "best"].map(|compression| {
        let run = sandbox
            .pack(&format!("build staged/runtime --compression {compression} --out-dir {compression} --format json"));
        let report = run.ok().json();
        let mut members = read(&sandbox.join(report[0]["path"].as_str().unwrap()));
        // The SBOM says how it was compressed, and RECORD has the digest of the SBOM.
        members.retain(|path, _| !path.contains(".dist-info/sboms/") && !path.ends_with(".dist-info/RECORD"));
        (report[0]["size"].as_u64().unwrap(), members)
    });
    assert!(built[0].0 > built[1].0 && built[1].0 > built[2].0);
    assert!(built[0].1 == built[1].1 && built[1].1 == built[2].1);
}

#[test]
fn a_failed_build_leaves_the_old_distribution() {
    let sandbox = staged();
    sandbox.pack("build staged/sdk").ok();
    let before = std::fs::read(sandbox.join("dist/openai_codex-1.2.3a4-py3-none-any.whl")).unwrap();
    std::fs::remove_file(sandbox.join("staged/sdk/README.md")).unwrap();
    assert_eq!(sandbox.pack("build staged/sdk").code, 1);
    assert_eq!(std::fs::read(sandbox.join("dist/openai_codex-1.2.3a4-py3-none-any.whl")).unwrap(), before);
    assert_eq!(sandbox.list("dist").len(), 2);
}

/// What `build` says of a staged project after somebody has changed it; nothing is written.
fn built_after(change: impl FnOnce(&Sandbox)) -> String {
    let sandbox = staged();
    change(&sandbox);
    let run = sandbox.pack("build staged/runtime");
    assert_eq!(run.code, 1, "{}", run.text);
    assert!(!sandbox.join("dist").exists() || sandbox.list("dist").is_empty(), "something was written");
    run.text
}

#[test]
fn a_staged_payload_that_was_changed_is_not_built() {
    let replace = |sandbox: &Sandbox, file: &str, old: &str, new: &str| {
        let text = std::fs::read_to_string(sandbox.join(file)).unwrap();
        assert!(text.contains(old), "{text}");
        sandbox.write(file, text.replace(old, new));
    };
    let outcomes = [
        built_after(|sandbox| {
            let mut program = std::fs::read(sandbox.join("staged/runtime/src/codex_cli_bin/bin/codex")).unwrap();
            program.push(0);
            sandbox.write("staged/runtime/src/codex_cli_bin/bin/codex", program);
        }),
        built_after(|sandbox| {
            std::fs::remove_file(sandbox.join("staged/runtime/src/codex_cli_bin/codex-path/rg")).unwrap();
            sandbox.write("staged/runtime/src/codex_cli_bin/codex-resources/more", "more");
        }),
        built_after(|sandbox| {
            sandbox.write("staged/runtime/src/codex_cli_bin/bin/codex", "#!/bin/sh\n");
        }),
        built_after(|sandbox| replace(sandbox, "staged/runtime/pyproject.toml", "x86_64", "aarch64")),
        built_after(|sandbox| replace(sandbox, "staged/runtime/pyproject.toml", "1.2.3a4", "1.2.4")),
    ];
    insta::assert_snapshot!(outcomes.join("\n"), @"
    exit code 1
    error: `dist/openai_codex_cli_bin-1.2.3a4-py3-none-manylinux_2_17_x86_64.musllinux_1_1_x86_64.whl` could not be written
      caused by: codex_cli_bin/bin/codex was changed after it was staged: its SHA-256 is 8fcb49b4a2037280e2dfac42455a3bf70aba7300fca1cd8698be5e5cff0f9edd, the SBOM says e0b5336be273c91203b481e38485d267b81f8798ca05cdd6317e7abc684658c9
      help: stage the project again; nothing was changed

    exit code 1
    error: openai_codex_cli_bin-1.2.3a4-py3-none-manylinux_2_17_x86_64.musllinux_1_1_x86_64.whl would be refused:
        runtime-payload: codex_cli_bin/codex-path/rg is missing
        runtime-sbom: openai_codex_cli_bin-1.2.3a4.dist-info/sboms/openai-codex-cli-bin.cdx.json: it does not name codex-resources/more
        runtime-sbom: openai_codex_cli_bin-1.2.3a4.dist-info/sboms/openai-codex-cli-bin.cdx.json: it names codex-path/rg, which does not exist
      help: correct the project, or stage it again; `codex-pack rule NAME` explains a rule; nothing was written

    exit code 1
    error: openai_codex_cli_bin-1.2.3a4-py3-none-manylinux_2_17_x86_64.musllinux_1_1_x86_64.whl would be refused:
        runtime-program: codex_cli_bin/bin/codex: it is not an executable for any system
      help: correct the project, or stage it again; `codex-pack rule NAME` explains a rule; nothing was written

    exit code 1
    error: openai_codex_cli_bin-1.2.3a4-py3-none-manylinux_2_17_aarch64.musllinux_1_1_aarch64.whl would be refused:
        promise-cpu: codex_cli_bin/bin/codex: holds code for x86_64, but manylinux_2_17_aarch64 promises aarch64
        promise-cpu: codex_cli_bin/bin/codex-code-mode-host: holds code for x86_64, but manylinux_2_17_aarch64 promises aarch64
        promise-cpu: codex_cli_bin/codex-path/rg: holds code for x86_64, but manylinux_2_17_aarch64 promises aarch64
        promise-cpu: codex_cli_bin/codex-resources/bwrap: holds code for x86_64, but manylinux_2_17_aarch64 promises aarch64
        promise-cpu: codex_cli_bin/bin/codex: holds code for x86_64, but musllinux_1_1_aarch64 promises aarch64
        promise-cpu: codex_cli_bin/bin/codex-code-mode-host: holds code for x86_64, but musllinux_1_1_aarch64 promises aarch64
        promise-cpu: codex_cli_bin/codex-path/rg: holds code for x86_64, but musllinux_1_1_aarch64 promises aarch64
        promise-cpu: codex_cli_bin/codex-resources/bwrap: holds code for x86_64, but musllinux_1_1_aarch64 promises aarch64
        runtime-package-target: codex_cli_bin/codex-package.json says x86_64-unknown-linux-musl, which does not fit manylinux_2_17_aarch64
        runtime-package-target: codex_cli_bin/codex-package.json says x86_64-unknown-linux-musl, which does not fit musllinux_1_1_aarch64
      help: correct the project, or stage it again; `codex-pack rule NAME` explains a rule; nothing was written

    exit code 1
    error: openai_codex_cli_bin-1.2.4-py3-none-manylinux_2_17_x86_64.musllinux_1_1_x86_64.whl would be refused:
        runtime-package-version: codex_cli_bin/codex-package.json says 1.2.3-alpha.4, the wheel 1.2.4
      help: correct the project, or stage it again; `codex-pack rule NAME` explains a rule; nothing was written
    ");
}

#[test]
fn a_dry_run_lists_what_the_build_would_hold() {
    let sandbox = staged();
    let run = sandbox.pack("build staged/runtime --dry-run").ok();
    insta::assert_snapshot!(run.stdout, @"
    openai_codex_cli_bin-1.2.3a4-py3-none-manylinux_2_17_x86_64.musllinux_1_1_x86_64.whl
      codex_cli_bin/__init__.py
      codex_cli_bin/__main__.py
      codex_cli_bin/bin/codex
      codex_cli_bin/bin/codex-code-mode-host
      codex_cli_bin/codex-package.json
      codex_cli_bin/codex-path/rg
      codex_cli_bin/codex-resources/bwrap
      codex_cli_bin/py.typed
      openai_codex_cli_bin-1.2.3a4.dist-info/METADATA
      openai_codex_cli_bin-1.2.3a4.dist-info/WHEEL
      openai_codex_cli_bin-1.2.3a4.dist-info/licenses/LICENSE
      openai_codex_cli_bin-1.2.3a4.dist-info/sboms/openai-codex-cli-bin.cdx.json
      openai_codex_cli_bin-1.2.3a4.dist-info/RECORD
    ");
    assert!(!sandbox.join("dist").exists());
}

#[test]
fn every_target_builds_on_this_host() {
    for target in TARGETS {
        let sandbox = Sandbox::new();
        sandbox.write("codex.tgz", package(target, "1.2.3").release_archive());
        sandbox.pack("stage-runtime staged codex.tgz --codex-version 1.2.3").ok();
        sandbox.pack("build staged").ok();
        assert_eq!(sandbox.list("dist").len(), 1, "{target}");
    }
}
