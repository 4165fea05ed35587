//! `stage-runtime`: every form of package, the layouts, the tags.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::support::Sandbox;
use crate::support::executables::{Elf, MachO};
use crate::support::packages::{Package, TARGETS, gzip, package, program};

/// The payload of a staged runtime: path to mode and content.
fn payload(sandbox: &Sandbox, staged: &Value) -> BTreeMap<String, (String, Vec<u8>)> {
    let directory = sandbox.join(staged["directory"].as_str().unwrap());
    let files = staged["files"].as_array().unwrap().iter();
    files
        .filter_map(|file| {
            let path = file["path"].as_str().unwrap();
            let inside = path.strip_prefix("src/codex_cli_bin/").filter(|path| !path.ends_with(".py"))?;
            let content = std::fs::read(directory.join(path)).unwrap();
            Some((inside.to_owned(), (file["mode"].as_str().unwrap().to_owned(), content)))
        })
        .filter(|(path, _)| path != "py.typed")
        .collect()
}

/// What a package should be staged as.
fn expected(package: &Package) -> BTreeMap<String, (String, Vec<u8>)> {
    let files = package.files.iter();
    files
        .map(|file| {
            (file.path.clone(), (if file.mode == 0o755 { "0755" } else { "0644" }.into(), file.content.clone()))
        })
        .collect()
}

fn stage(sandbox: &Sandbox, codex: &str, more: &str) -> Value {
    sandbox
        .pack(&format!("stage-runtime staged {codex} --codex-version 1.2.3 --no-default-excludes --format json {more}"))
        .ok()
        .json()
}

#[test]
fn every_form_of_package_is_staged_alike() {
    for target in TARGETS {
        let sandbox = Sandbox::new();
        let package = package(target, "1.2.3");
        let forms = [
            package.write_directory(&sandbox.join("package")),
            sandbox.write("release.tar.gz", package.release_archive()),
            sandbox.write("npm.tgz", package.npm_tarball()),
            sandbox.write("release.tar.zst", package.zstandard_archive()),
            sandbox.write("release.zip", package.zip("")),
            sandbox.write("wheel.whl", package.zip("codex_cli_bin/")),
        ];
        for form in forms {
            let staged = stage(&sandbox, form.file_name().unwrap().to_str().unwrap(), "");
            assert_eq!(payload(&sandbox, &staged), expected(&package), "{target} from {}", form.display());
        }
    }
}

#[test]
fn the_entrypoint_of_a_package_stands_for_the_package() {
    let sandbox = Sandbox::new();
    let package = package("x86_64-unknown-linux-musl", "1.2.3");
    package.write_directory(&sandbox.join("package"));
    assert_eq!(payload(&sandbox, &stage(&sandbox, "package/bin/codex", "")), expected(&package));
}

#[test]
fn tags_are_derived_from_the_binaries() {
    let derived: Vec<String> = TARGETS
        .iter()
        .map(|target| {
            let sandbox = Sandbox::new();
            sandbox.write("codex.tgz", package(target, "1.2.3").release_archive());
            stage(&sandbox, "codex.tgz", "")["platform_tag"].as_str().unwrap().to_owned()
        })
        .collect();
    insta::assert_snapshot!(derived.join("\n"), @"
    macosx_11_0_arm64
    macosx_10_9_x86_64
    manylinux_2_17_aarch64.musllinux_1_1_aarch64
    manylinux_2_17_x86_64.musllinux_1_1_x86_64
    win_arm64
    win_amd64
    ");
}

#[test]
fn a_wheel_that_we_built_is_a_package_again() {
    let sandbox = Sandbox::new();
    let package = package("aarch64-apple-darwin", "1.2.3");
    sandbox.write("codex.tgz", package.release_archive());
    stage(&sandbox, "codex.tgz", "");
    sandbox.pack("build staged").ok();
    let wheel = format!("dist/{}", sandbox.list("dist")[0]);
    let again = stage(&sandbox, &wheel, "");
    assert_eq!(payload(&sandbox, &again), expected(&package));
}

#[test]
fn what_is_left_out() {
    let sandbox = Sandbox::new();
    sandbox.write("codex.tgz", package("x86_64-apple-darwin", "1.2.3").release_archive());
    let paths = |more: &str| -> Vec<String> {
        let run = sandbox.pack(&format!("stage-runtime staged codex.tgz --codex-version 1.2.3 --format json {more}"));
        payload(&sandbox, &run.ok().json()).into_keys().collect()
    };
    insta::assert_snapshot!(paths("").join("\n"), @"
    bin/codex
    bin/codex-code-mode-host
    codex-package.json
    codex-path/rg
    ");
    assert_eq!(paths("--no-default-excludes").len(), paths("").len() + 2);
    assert_eq!(paths("--no-default-excludes --exclude codex-resources/voice/bin/*").len(), paths("").len() + 1);
    let unused = sandbox.pack("stage-runtime staged codex.tgz --codex-version 1.2.3 --exclude nothing/**").ok();
    insta::assert_snapshot!(unused.text, @"
    exit code 0
    warning: the exclude `nothing/**` matches nothing in the package
        Staged openai-codex-cli-bin 1.2.3 for macosx_10_9_x86_64 in staged (12 files, 27.7 kB)
    ");
    let required = sandbox.pack("stage-runtime staged codex.tgz --codex-version 1.2.3 --exclude codex-path/*");
    insta::assert_snapshot!(required.text, @"
    exit code 1
    error: the exclude `codex-path/*` leaves out `codex-path/rg`, which the runtime needs
      help: write a narrower glob
    ");
}

#[test]
fn a_bare_binary_takes_its_code_mode_host_along() {
    let sandbox = Sandbox::new();
    sandbox.write("alone/codex", program("x86_64-unknown-linux-musl", ""));
    sandbox.write("both/codex", program("x86_64-unknown-linux-musl", ""));
    sandbox.write("both/codex-code-mode-host", program("x86_64-unknown-linux-musl", ""));
    sandbox.write("windows/codex-of-some-name.exe", program("aarch64-pc-windows-msvc", ""));
    for (codex, paths) in [
        ("alone/codex", &["bin/codex", "codex-package.json"][..]),
        ("both/codex", &["bin/codex", "bin/codex-code-mode-host", "codex-package.json"][..]),
        ("windows/codex-of-some-name.exe", &["bin/codex.exe", "codex-package.json"][..]),
    ] {
        let staged = stage(&sandbox, codex, "");
        assert_eq!(payload(&sandbox, &staged).into_keys().collect::<Vec<_>>(), paths, "{codex}");
    }
    let metadata = payload(&sandbox, &stage(&sandbox, "windows/codex-of-some-name.exe", ""));
    insta::assert_snapshot!(String::from_utf8_lossy(&metadata["codex-package.json"].1), @r#"
    {
      "layoutVersion": 1,
      "version": "1.2.3",
      "target": "aarch64-pc-windows-msvc",
      "variant": "codex",
      "entrypoint": "bin/codex.exe",
      "resourcesDir": "codex-resources",
      "pathDir": "codex-path"
    }
    "#);
    let alone = sandbox.pack("stage-runtime staged alone/codex --codex-version 1.2.3").ok();
    insta::assert_snapshot!(alone.text, @"
    exit code 0
    warning: there is no codex-code-mode-host next to the bare binary, so the wheel does not contain it
    warning: there is no rg next to the bare binary, so the wheel does not contain it
    warning: there is no bwrap next to the bare binary, so the wheel does not contain it
        Staged openai-codex-cli-bin 1.2.3 for manylinux_2_17_x86_64.musllinux_1_1_x86_64 in staged (10 files, 19.7 kB)
    ");
}

#[test]
fn packages_from_before_the_metadata_file_come_out_in_todays_layout() {
    let sandbox = Sandbox::new();
    let target = "x86_64-pc-windows-msvc";
    let mut old = Package { target, files: Vec::new() };
    for path in
        ["codex/codex.exe", "codex/codex-command-runner.exe", "codex/codex-windows-sandbox-setup.exe", "path/rg.exe"]
    {
        old.put(path, &program(target, ""), 0o644);
    }
    sandbox.write("old.tgz", old.npm_tarball());
    let run = sandbox.pack("stage-runtime staged old.tgz --codex-version 0.116.0 --format json").ok();
    let staged = payload(&sandbox, &run.json());
    let modes: Vec<String> = staged.iter().map(|(path, (mode, _))| format!("{mode} {path}")).collect();
    insta::assert_snapshot!(modes.join("\n"), @"
    0755 bin/codex.exe
    0644 codex-package.json
    0755 codex-path/rg.exe
    0755 codex-resources/codex-command-runner.exe
    0755 codex-resources/codex-windows-sandbox-setup.exe
    ");
    insta::assert_snapshot!(run.stderr, @"
    warning: codex 0.116.0 packages have no codex-code-mode-host.exe, so the wheel does not contain it
        Staged openai-codex-cli-bin 0.116.0 for win_amd64 in staged (13 files, 31.1 kB)
    ");
}

#[test]
#[cfg(unix)]
fn modes_come_from_what_a_file_is() {
    use std::os::unix::fs::PermissionsExt;
    let sandbox = Sandbox::new();
    let package = package("x86_64-unknown-linux-musl", "1.2.3");
    for mode in [0o600, 0o644, 0o700, 0o777] {
        let directory = package.write_directory(&sandbox.join(format!("package{mode:o}")));
        for file in &package.files {
            std::fs::set_permissions(directory.join(&file.path), std::fs::Permissions::from_mode(mode)).unwrap();
        }
        let staged = stage(&sandbox, &format!("package{mode:o}"), "");
        assert_eq!(payload(&sandbox, &staged), expected(&package), "all files {mode:o}");
        let on_disk = std::fs::metadata(sandbox.join("staged/src/codex_cli_bin/bin/codex")).unwrap();
        assert_eq!(on_disk.permissions().mode() & 0o777, 0o755);
    }
}

#[test]
fn the_tags_of_the_seed_are_accepted_for_their_targets() {
    for (target, tag) in TARGETS.into_iter().zip([
        "macosx_11_0_arm64",
        "macosx_10_9_x86_64",
        "musllinux_1_1_aarch64",
        "musllinux_1_1_x86_64",
        "win_arm64",
        "win_amd64",
    ]) {
        let sandbox = Sandbox::new();
        sandbox.write("codex.tgz", package(target, "1.2.3").release_archive());
        let staged = stage(&sandbox, "codex.tgz", &format!("--strict --platform-tag {tag}"));
        assert_eq!(staged["platform_tag"], tag);
    }
}

#[test]
fn broken_promises_are_warnings_and_errors_under_strict() {
    let sandbox = Sandbox::new();
    let mut mac = package("x86_64-apple-darwin", "1.2.3");
    mac.put("bin/codex", &MachO::program(MachO::X86_64, (10, 12)).bytes(), 0o755);
    sandbox.write("mac.tgz", mac.release_archive());
    let mut linux = package("aarch64-unknown-linux-musl", "1.2.3");
    linux.put("codex-path/rg", &Elf::glibc(Elf::AARCH64, &[("fcntl64", "GLIBC_2.28")]).bytes(), 0o755);
    sandbox.write("linux.tgz", linux.release_archive());
    for (strict, codes) in [("", 0), ("--strict", 1)] {
        let mac = sandbox.pack(&format!(
            "stage-runtime staged mac.tgz --codex-version 1.2.3 --platform-tag macosx_10_9_x86_64 {strict}"
        ));
        let linux = sandbox.pack(&format!("stage-runtime staged linux.tgz --codex-version 1.2.3 {strict}"));
        assert_eq!((mac.code, linux.code), (codes, codes));
        if strict.is_empty() {
            insta::assert_snapshot!(mac.text + &linux.text, @"
            exit code 0
            warning: `bin/codex` needs macOS 10.12 (LC_BUILD_VERSION for x86_64), but macosx_10_9_x86_64 promises 10.9
                Staged openai-codex-cli-bin 1.2.3 for macosx_10_9_x86_64 in staged (12 files, 27.6 kB)
            exit code 0
            warning: `codex-path/rg` needs glibc 2.28 (fcntl64@GLIBC_2.28 of libc.so.6), but manylinux_2_17_aarch64 promises 2.17
            warning: `codex-path/rg` needs glibc (interpreter /lib/ld-linux-aarch64.so.1), but musllinux_1_1_aarch64 promises to run on musl
                Staged openai-codex-cli-bin 1.2.3 for manylinux_2_17_aarch64.musllinux_1_1_aarch64 in staged (13 files, 23.2 kB)
            ");
        } else {
            insta::assert_snapshot!(linux.text, @"
            exit code 1
            error: the platform tags promise what the binaries do not keep:
                `codex-path/rg` needs glibc 2.28 (fcntl64@GLIBC_2.28 of libc.so.6), but manylinux_2_17_aarch64 promises 2.17
                `codex-path/rg` needs glibc (interpreter /lib/ld-linux-aarch64.so.1), but musllinux_1_1_aarch64 promises to run on musl
              help: pass a lower --platform-tag, or omit --strict to stage with warnings
            ");
        }
    }
}

#[test]
fn a_dry_run_lists_and_writes_nothing() {
    let sandbox = Sandbox::new();
    sandbox.write("codex.tgz", package("aarch64-apple-darwin", "1.2.3").release_archive());
    let run = sandbox.pack("stage-runtime staged codex.tgz --codex-version 1.2.3 --dry-run").ok();
    insta::assert_snapshot!(run.stdout, @"
    0644  11358  LICENSE
    0644  674    README.md
    0644  1830   hatch_build.py
    0644  1280   pyproject.toml
    0644  2860   sboms/openai-codex-cli-bin.cdx.json
    0644  1886   src/codex_cli_bin/__init__.py
    0644  537    src/codex_cli_bin/__main__.py
    0755  2316   src/codex_cli_bin/bin/codex
    0755  2331   src/codex_cli_bin/bin/codex-code-mode-host
    0644  181    src/codex_cli_bin/codex-package.json
    0755  2320   src/codex_cli_bin/codex-path/rg
    0644  0      src/codex_cli_bin/py.typed
    ");
    assert_eq!(sandbox.list("."), ["codex.tgz"]);
}

#[test]
fn an_earlier_staging_is_replaced_as_a_whole() {
    let sandbox = Sandbox::new();
    let mut package = package("aarch64-apple-darwin", "1.2.3");
    package.put("codex-resources/old", b"old", 0o644);
    sandbox.write("old.tgz", package.release_archive());
    package.remove("codex-resources/old").put("codex-resources/new", b"new", 0o644);
    sandbox.write("new.tgz", package.release_archive());
    stage(&sandbox, "old.tgz", "");
    // A build of the staged project leaves things there, which are no obstacle.
    sandbox.write("staged/dist/some.whl", "");
    stage(&sandbox, "new.tgz", "");
    assert!(!sandbox.join("staged/src/codex_cli_bin/codex-resources/old").exists());
    assert!(sandbox.join("staged/src/codex_cli_bin/codex-resources/new").exists());
    assert_eq!(sandbox.list("."), ["new.tgz", "old.tgz", "staged"]);
}

#[test]
fn a_template_of_ones_own() {
    let sandbox = Sandbox::new();
    sandbox.write("codex.tgz", package("aarch64-apple-darwin", "1.2.3").release_archive());
    let builtin = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("python-runtime");
    for file in ["pyproject.toml", "LICENSE", "README.md", "hatch_build.py", "src/codex_cli_bin/__init__.py"] {
        sandbox.write(&format!("mine/{file}"), std::fs::read(builtin.join(file)).unwrap());
    }
    sandbox.write("mine/README.md", "mine\n");
    stage(&sandbox, "codex.tgz", "--template mine");
    assert_eq!(std::fs::read_to_string(sandbox.join("staged/README.md")).unwrap(), "mine\n");
    sandbox.write("mine/pyproject.toml", "[project]\n");
    let run = sandbox.pack("stage-runtime staged codex.tgz --codex-version 1.2.3 --template mine");
    insta::assert_snapshot!(run.text, @"
    exit code 1
    error: the template mine is invalid: [project] has no `name`
      help: fix the template, or omit --template to use the built-in one
    ");
}

#[test]
fn gzip_members_that_follow_one_another_are_one_archive() {
    let sandbox = Sandbox::new();
    let package = package("aarch64-apple-darwin", "1.2.3");
    let tar = package.tar("");
    let (first, second) = tar.split_at(1000);
    sandbox.write("codex.tgz", [gzip(first), gzip(second)].concat());
    assert_eq!(payload(&sandbox, &stage(&sandbox, "codex.tgz", "")), expected(&package));
}
