//! What is refused, with the whole message.

use std::fmt::Write as _;

use crate::support::Sandbox;
use crate::support::executables::Elf;
use crate::support::packages::{Package, append, gzip, package, program};

const LINUX: &str = "x86_64-unknown-linux-musl";

fn stage(sandbox: &Sandbox, codex: &str) -> String {
    let run = sandbox.pack(&format!("stage-runtime staged {codex} --codex-version 1.2.3"));
    assert_eq!(run.code, 1, "{}", run.text);
    assert!(!sandbox.join("staged").exists(), "something was staged");
    // Nothing is left beside it either.
    assert!(!sandbox.list(".").iter().any(|name| name.starts_with('.')), "{:?}", sandbox.list("."));
    run.text
}

/// The message for a package that was changed.
fn refused(change: impl FnOnce(&mut Package)) -> String {
    let sandbox = Sandbox::new();
    let mut package = package(LINUX, "1.2.3");
    change(&mut package);
    sandbox.write("codex.tgz", package.release_archive());
    stage(&sandbox, "codex.tgz")
}

/// The message for an archive with one more member.
fn refused_member(name: &str, kind: tar::EntryType, link: Option<&str>) -> String {
    let sandbox = Sandbox::new();
    let mut builder = tar::Builder::new(Vec::new());
    for file in &package(LINUX, "1.2.3").files {
        append(&mut builder, &file.path, tar::EntryType::Regular, &file.content, file.mode);
    }
    if let Some(link) = link {
        let mut header = tar::Header::new_gnu();
        header.set_entry_type(kind);
        header.set_size(0);
        builder.append_link(&mut header, name, link).unwrap();
    } else {
        append(&mut builder, name, kind, b"", 0o644);
    }
    sandbox.write("codex.tgz", gzip(&builder.into_inner().unwrap()));
    stage(&sandbox, "codex.tgz")
}

#[test]
fn a_wrong_version() {
    insta::assert_snapshot!(refused(|package| {
        package.edit_metadata("1.2.3", "1.2.4");
    }), @"
    exit code 1
    error: the versions disagree: --codex-version says 1.2.3, codex-package.json in `codex.tgz` says 1.2.4
      help: pass the package of the wanted version, or the version of the package
    ");
}

#[test]
fn a_wrong_platform() {
    let cpu = refused(|package| {
        package.put("bin/codex", &program("aarch64-unknown-linux-musl", ""), 0o755);
    });
    let system = refused(|package| {
        package.put("bin/codex-code-mode-host", &program("x86_64-apple-darwin", ""), 0o755);
    });
    let script = refused(|package| {
        package.put("bin/codex", b"#!/bin/sh\n", 0o755);
    });
    insta::assert_snapshot!(cpu + &system + &script, @"
    exit code 1
    error: `bin/codex` in `codex.tgz` is a Linux program for aarch64; expected a program for x86_64-unknown-linux-musl
      help: download the package for this target again with `codex-pack fetch --target TRIPLE`
    exit code 1
    error: `bin/codex-code-mode-host` in `codex.tgz` is a macOS program for x86_64; expected a program for x86_64-unknown-linux-musl
      help: download the package for this target again with `codex-pack fetch --target TRIPLE`
    exit code 1
    error: `bin/codex` in `codex.tgz` is not an executable; expected a program for x86_64-unknown-linux-musl
      help: download the package for this target again with `codex-pack fetch --target TRIPLE`
    ");
}

#[test]
fn a_damaged_executable() {
    insta::assert_snapshot!(refused(|package| {
        let mut content = Elf::fixed(Elf::X86_64).bytes();
        content.truncate(80);
        package.put("bin/codex", &content, 0o755);
    }), @"
    exit code 1
    error: `bin/codex` in `codex.tgz` is a damaged executable
      caused by: truncated ELF file: program header table of 112 bytes at 64 ends past the file's 80 bytes
      help: download the package for this target again with `codex-pack fetch --target TRIPLE`
    ");
}

#[test]
fn missing_companions_are_all_named() {
    let linux = refused(|package| {
        package.remove("codex-path/rg").remove("codex-resources/bwrap").remove("bin/codex-code-mode-host");
    });
    let sandbox = Sandbox::new();
    let mut windows = package("aarch64-pc-windows-msvc", "1.2.3");
    windows.remove("codex-resources/codex-command-runner.exe").remove("bin/codex.exe");
    sandbox.write("codex.tgz", windows.npm_tarball());
    insta::assert_snapshot!(linux + &stage(&sandbox, "codex.tgz"), @"
    exit code 1
    error: `codex.tgz` lacks bin/codex-code-mode-host, codex-path/rg, codex-resources/bwrap, which a codex 1.2.3 package for x86_64-unknown-linux-musl contains
      help: download the whole package with `codex-pack fetch`, and leave out only optional files with --exclude
    exit code 1
    error: `codex.tgz` lacks bin/codex.exe, codex-resources/codex-command-runner.exe, which a codex 1.2.3 package for aarch64-pc-windows-msvc contains
      help: download the whole package with `codex-pack fetch`, and leave out only optional files with --exclude
    ");
}

#[test]
fn metadata_that_is_not_as_expected() {
    let mut text = String::new();
    for (from, to) in [
        ("\"layoutVersion\": 1", "\"layoutVersion\": 2"),
        ("\"layoutVersion\": 1, ", ""),
        ("\"variant\": \"codex\"", "\"variant\": \"codex-app-server\""),
        ("\"entrypoint\": \"bin/codex\"", "\"entrypoint\": \"../../bin/sh\""),
        (LINUX, "sparc-sun-solaris"),
        ("1.2.3", "1.2"),
        ("}", ""),
    ] {
        text += &refused(|package| {
            package.edit_metadata(from, to);
        });
    }
    insta::assert_snapshot!(text, @"
    exit code 1
    error: codex-package.json in `codex.tgz` has layoutVersion 2; this codex-pack supports layoutVersion 1
      help: use a newer codex-pack
    exit code 1
    error: codex-package.json in `codex.tgz` is invalid: `layoutVersion` is missing
      help: download the package again with `codex-pack fetch`
    exit code 1
    error: codex-package.json in `codex.tgz` is invalid: `variant` is `codex-app-server`; expected `codex`
      help: download the package again with `codex-pack fetch`
    exit code 1
    error: codex-package.json in `codex.tgz` is invalid: `entrypoint` is `../../bin/sh`; expected `bin/codex`
      help: download the package again with `codex-pack fetch`
    exit code 1
    error: codex-package.json in `codex.tgz` is invalid: `target`: `sparc-sun-solaris` is not a target triple that codex is built for
      help: download the package again with `codex-pack fetch`
    exit code 1
    error: codex-package.json in `codex.tgz` is invalid: `version`: `1.2` is not a codex version: it needs exactly three numbers, MAJOR.MINOR.PATCH
      help: download the package again with `codex-pack fetch`
    exit code 1
    error: codex-package.json in `codex.tgz` is invalid: codex-package.json is not JSON: EOF while parsing an object at line 1 column 185
      help: download the package again with `codex-pack fetch`
    ");
}

#[test]
fn hostile_members() {
    let mut text = String::new();
    for name in ["/etc/passwd", "../outside", "a/../../outside", "codex-resources\\..\\x", "C:/x", "bin/nul"] {
        text += &refused_member(name, tar::EntryType::Regular, None);
    }
    text += &refused_member("link", tar::EntryType::Symlink, Some("/etc/passwd"));
    text += &refused_member("hard", tar::EntryType::Link, Some("bin/codex"));
    text += &refused_member("pipe", tar::EntryType::Fifo, None);
    text += &refused_member("bin/codex", tar::EntryType::Regular, None);
    text += &refused_member("bin/CODEX", tar::EntryType::Regular, None);
    text += &refused_member("bin/codex/x", tar::EntryType::Regular, None);
    insta::assert_snapshot!(text, @r#"
    exit code 1
    error: `codex.tgz` contains a member that is refused
      caused by: the path "/etc/passwd" cannot be written: it is absolute
      help: download the archive again from its release; if it is still the same, do not use it
    exit code 1
    error: `codex.tgz` contains a member that is refused
      caused by: the path "../outside" cannot be written: `..` leads out of its directory
      help: download the archive again from its release; if it is still the same, do not use it
    exit code 1
    error: `codex.tgz` contains a member that is refused
      caused by: the path "a/../../outside" cannot be written: `..` leads out of its directory
      help: download the archive again from its release; if it is still the same, do not use it
    exit code 1
    error: `codex.tgz` contains a member that is refused
      caused by: the path "codex-resources\\..\\x" cannot be written: it contains a backslash, a colon or another character that Windows cannot write
      help: download the archive again from its release; if it is still the same, do not use it
    exit code 1
    error: `codex.tgz` contains a member that is refused
      caused by: the path "C:/x" cannot be written: it contains a backslash, a colon or another character that Windows cannot write
      help: download the archive again from its release; if it is still the same, do not use it
    exit code 1
    error: `codex.tgz` contains a member that is refused
      caused by: the path "bin/nul" cannot be written: Windows reserves a name in it
      help: download the archive again from its release; if it is still the same, do not use it
    exit code 1
    error: `codex.tgz` holds a symbolic link named "link"; expected only files and directories
      help: download the archive again from its release; if it is still the same, do not use it
    exit code 1
    error: `codex.tgz` holds a hard link named "hard"; expected only files and directories
      help: download the archive again from its release; if it is still the same, do not use it
    exit code 1
    error: `codex.tgz` holds a device or pipe named "pipe"; expected only files and directories
      help: download the archive again from its release; if it is still the same, do not use it
    exit code 1
    error: `codex.tgz` contains members with conflicting names
      caused by: two files have the path `bin/codex`: one from codex.tgz: bin/codex, one from codex.tgz: bin/codex
      help: download the archive again from its release; if it is still the same, do not use it
    exit code 1
    error: `codex.tgz` contains members with conflicting names
      caused by: the paths `bin/codex` and `bin/CODEX` differ only in case
      help: download the archive again from its release; if it is still the same, do not use it
    exit code 1
    error: `codex.tgz` contains members with conflicting names
      caused by: `bin/codex` is the path of a file and of a directory
      help: download the archive again from its release; if it is still the same, do not use it
    "#);
}

#[test]
fn archives_that_are_cut_off_or_corrupt() {
    let package = package(LINUX, "1.2.3");
    for archive in [package.release_archive(), package.zstandard_archive(), package.zip("")] {
        for length in (0..archive.len() - 1).step_by(archive.len() / 23) {
            let sandbox = Sandbox::new();
            sandbox.write("codex.archive", &archive[..length]);
            stage(&sandbox, "codex.archive");
        }
        for position in (0..archive.len()).step_by(archive.len() / 23) {
            let sandbox = Sandbox::new();
            let mut corrupt = archive.clone();
            corrupt[position] ^= 0x5a;
            sandbox.write("codex.archive", &corrupt);
            // A flipped bit may hit what nobody reads (a time stamp); what is staged then is what was packed.
            let run = sandbox.pack("stage-runtime staged codex.archive --codex-version 1.2.3");
            assert!([0, 1].contains(&run.code), "{}", run.text);
        }
    }
    let sandbox = Sandbox::new();
    let archive = package.release_archive();
    sandbox.write("cut.tgz", &archive[..archive.len() - 4]);
    sandbox.write("empty.tgz", gzip(b""));
    sandbox.write("text.txt", "hello\n");
    let zip = package.zip("");
    sandbox.write("cut.zip", &zip[..zip.len() / 2]);
    let text = ["cut.tgz", "empty.tgz", "text.txt", "cut.zip", "nowhere"].map(|codex| stage(&sandbox, codex)).concat();
    insta::assert_snapshot!(text, @"
    exit code 1
    error: `cut.tgz` is corrupt or truncated
      caused by: unexpected end of file
      help: download the archive again from its release; if it is still the same, do not use it
    exit code 1
    error: `empty.tgz` is corrupt or truncated
      caused by: it ends without an end-of-archive mark
      help: download the archive again from its release; if it is still the same, do not use it
    exit code 1
    error: `text.txt` is not a codex package: expected a directory, an executable, or a .tar.gz, .tgz, .tar.zst, .zip or .whl file
      help: pass a released codex package; `codex-pack fetch` downloads one
    exit code 1
    error: cut.zip is not a complete ZIP archive: it has no end-of-central-directory record
      help: fetch the archive again: it was truncated or damaged
    exit code 1
    error: `nowhere` cannot be read
      caused by: No such file or directory (os error 2)
      help: check the path
    ");
}

#[test]
fn two_packages_in_one_archive() {
    insta::assert_snapshot!(refused(|other| {
        other.put("more/codex-package.json", b"{}", 0o644);
    }), @"
    exit code 1
    error: `codex.tgz` contains more than one codex package: ./, ./more/
      help: pass one of them
    ");
}

#[test]
fn a_bomb_ends_early() {
    let sandbox = Sandbox::new();
    let mut builder = tar::Builder::new(Vec::new());
    let mut header = tar::Header::new_gnu();
    header.set_path("bin/codex").unwrap();
    header.set_size(1 << 40);
    header.set_mode(0o755);
    header.set_cksum();
    builder.append(&header, std::io::empty()).unwrap();
    sandbox.write("bomb.tgz", gzip(&builder.into_inner().unwrap()));
    insta::assert_snapshot!(stage(&sandbox, "bomb.tgz"), @"
    exit code 1
    error: `bomb.tgz` unpacks to more than 2 GiB
      help: download the archive again from its release; if it is still the same, do not use it
    ");
}

#[test]
fn staging_directories_that_are_not_ours() {
    let sandbox = Sandbox::new();
    let package = package(LINUX, "1.2.3");
    sandbox.write("codex.tgz", package.release_archive());
    sandbox.write("other/thesis.txt", "three years of work");
    sandbox.write("file", "");
    package.write_directory(&sandbox.join("package"));
    let mut text = String::new();
    for (staging, codex) in [
        ("other", "codex.tgz"),
        ("file", "codex.tgz"),
        ("package/staged", "package"),
        ("package", "package"),
        (".", "package"),
    ] {
        let run = sandbox.pack(&format!("stage-runtime {staging} {codex} --codex-version 1.2.3"));
        assert_eq!(run.code, 1);
        text += &run.text;
    }
    assert_eq!(sandbox.list("other"), ["thesis.txt"]);
    // An earlier staging that somebody else has put something into.
    sandbox.pack("stage-runtime staged codex.tgz --codex-version 1.2.3").ok();
    sandbox.write("staged/src/notes.txt", "do not lose");
    text += &sandbox.pack("stage-runtime staged codex.tgz --codex-version 1.2.3").text;
    assert!(sandbox.join("staged/src/notes.txt").exists());
    insta::assert_snapshot!(text, @"
    exit code 1
    error: `other` contains `thesis.txt`, which codex-pack did not stage there
      help: choose an empty or new directory, or move that file elsewhere
    exit code 1
    error: `file` is not a directory
      help: choose an empty or new directory
    exit code 1
    error: the staging directory `package/staged` and the source `package` overlap
      help: choose a staging directory elsewhere
    exit code 1
    error: the staging directory `package` and the source `package` overlap
      help: choose a staging directory elsewhere
    exit code 1
    error: the staging directory `.` and the source `package` overlap
      help: choose a staging directory elsewhere
    exit code 1
    error: `staged` contains `src/notes.txt`, which codex-pack did not stage there
      help: choose an empty or new directory, or move that file elsewhere
    ");
}

/// Where a file comes from decides what to do about its name.
#[cfg(unix)]
#[test]
fn names_that_windows_reserves() {
    let sandbox = Sandbox::new();
    sandbox.write("codex.tgz", package("x86_64-unknown-linux-musl", "1.2.3").release_archive());
    sandbox.pack("stage-runtime staged codex.tgz --codex-version 1.2.3").ok();
    sandbox.write("staged/src/codex_cli_bin/COM0.py", "");
    let local = sandbox.pack("build staged").text;
    let mut reserved = package("x86_64-unknown-linux-musl", "1.2.3");
    reserved.put("codex-resources/COM0.py", b"", 0o644);
    sandbox.write("reserved.tgz", reserved.release_archive());
    let released = sandbox.pack("stage-runtime other reserved.tgz --codex-version 1.2.3").text;
    insta::assert_snapshot!([local, released].join("--\n"), @r#"
    exit code 1
    error: `staged` contains a file that cannot be distributed
      caused by: the path "src/codex_cli_bin/COM0.py" cannot be written: Windows reserves a name in it
      help: rename it so that it is valid on every system, or remove it
    --
    exit code 1
    error: `reserved.tgz` contains a member that is refused
      caused by: the path "codex-resources/COM0.py" cannot be written: Windows reserves a name in it
      help: download the archive again from its release; if it is still the same, do not use it
    "#);
}

#[test]
fn tags_for_another_platform() {
    let sandbox = Sandbox::new();
    sandbox.write("codex.tgz", package(LINUX, "1.2.3").release_archive());
    let mut text = String::new();
    for tag in ["macosx_11_0_arm64", "manylinux_2_17_aarch64", "any"] {
        let run = sandbox.pack(&format!("stage-runtime staged codex.tgz --codex-version 1.2.3 --platform-tag {tag}"));
        assert_eq!(run.code, 1);
        text += &run.text;
    }
    insta::assert_snapshot!(text, @"
    exit code 1
    error: the platform tag macosx_11_0_arm64 is not for x86_64-unknown-linux-musl, the target of `codex.tgz`
      help: pass a tag of the package's own platform, or none to derive it from the binaries
    exit code 1
    error: the platform tag manylinux_2_17_aarch64 is not for x86_64-unknown-linux-musl, the target of `codex.tgz`
      help: pass a tag of the package's own platform, or none to derive it from the binaries
    exit code 1
    error: the platform tag any is not for x86_64-unknown-linux-musl, the target of `codex.tgz`
      help: pass a tag of the package's own platform, or none to derive it from the binaries
    ");
    let run = sandbox.pack("stage-runtime staged codex.tgz --codex-version 1.2.3 --platform-tag linux_x86_64");
    insta::assert_snapshot!(run.text, @"
    exit code 2
    error: invalid value 'linux_x86_64' for '--platform-tag <TAG>': `linux_x86_64` is not a platform tag that an index accepts: plain `linux` says nothing about the C library; use manylinux or musllinux

    For more information, try '--help'.
    ");
}

#[test]
fn no_client_to_fetch_with() {
    let sandbox = Sandbox::new();
    let mut command = sandbox.command();
    command.args(["fetch", "--target", LINUX]).env("PATH", "").env("CODEX_PACK_CACHE_DIR", sandbox.join("cache"));
    insta::assert_snapshot!(sandbox.finish(&mut command).text, @"
    exit code 1
    error: no client that can fetch codex 0.163.0 for x86_64-unknown-linux-musl is installed: gh, npm, or python with pip
      help: install one of them, or pass a package you have with --package
    ");
}

#[test]
#[cfg(unix)]
fn a_client_that_fails_is_quoted() {
    use std::os::unix::fs::PermissionsExt;
    let sandbox = Sandbox::new();
    for (name, script) in [
        ("gh", "#!/bin/sh\necho 'gh: not logged in' >&2\nexit 4\n"),
        ("npm", "#!/bin/sh\nexit 1\n"),
        ("python3", "#!/bin/sh\necho 'no index' >&2\nexit 1\n"),
    ] {
        let path = sandbox.write(&format!("clients/{name}"), script);
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755)).unwrap();
    }
    let mut command = sandbox.command();
    command.args(["fetch", "--target", LINUX, "--quiet"]);
    command.env("PATH", sandbox.join("clients")).env("CODEX_PACK_CACHE_DIR", sandbox.join("cache"));
    insta::assert_snapshot!(sandbox.finish(&mut command).text, @"
    exit code 1
    error: codex 0.163.0 for x86_64-unknown-linux-musl could not be fetched:
      gh: gh: not logged in
      npm: it failed with exit status: 1
      pip: no index
      help: check the version (`codex-pack version`), the network, and that the client can reach its registry; or pass a package you have with --package
    ");
}

#[test]
fn sdists_of_the_runtime() {
    let sandbox = Sandbox::new();
    sandbox.write("codex.tgz", package(LINUX, "1.2.3").release_archive());
    sandbox.pack("stage-runtime staged codex.tgz --codex-version 1.2.3").ok();
    let run = sandbox.pack("build staged --sdist");
    assert!(!sandbox.join("dist").exists());
    insta::assert_snapshot!(run.text, @"
    exit code 1
    error: openai-codex-cli-bin has no source distribution: it carries released binaries, and a source distribution would be chosen by pip on every platform no wheel fits, to build a package without a binary
      help: build and publish only its wheels: `codex-pack build STAGED_DIR --wheel`
    ");
}

#[test]
fn projects_that_cannot_be_built() {
    let sandbox = Sandbox::new();
    let template = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("python-runtime");
    let mut text = sandbox.run(["build".as_ref(), template.as_os_str()]).text;
    text = text.replace(&template.display().to_string(), "[checkout]/python-runtime");
    text += &sandbox.pack("build nowhere").text;
    sandbox.pack("stage-sdk sdk --codex-version 1.2.3").ok();
    let manifest = std::fs::read_to_string(sandbox.join("sdk/pyproject.toml")).unwrap();
    for (from, to) in [
        ("version = \"1.2.3\"", "version = \"1.2.3.dev1\""),
        ("version = \"1.2.3\"", "dynamic = [\"version\"]"),
        ("name = \"openai-codex\"", "name = \"../evil\""),
        ("description = \"", "description = \"Injected\\nAuthor: "),
        ("build-backend = \"hatchling.build\"", "build-backend = \"setuptools.build_meta\""),
        ("packages = [\"src/openai_codex\"]", "packages = [\"src/nothing\"]"),
        ("packages = [", "only-include = ["),
        ("license-files = [\"LICENSE\"]", "license-files = [\"COPYING\"]"),
        ("\"/LICENSE\",", "\"*.txt\","),
    ] {
        assert!(manifest.contains(from), "{from}");
        sandbox.write("sdk/pyproject.toml", manifest.replace(from, to));
        let run = sandbox.pack("build sdk");
        assert_eq!(run.code, 1, "{to}");
        let _ = writeln!(text, "{to}\n{}", run.text);
    }
    assert!(!sandbox.join("dist").exists());
    insta::assert_snapshot!(text, @r#"
    exit code 1
    error: `[checkout]/python-runtime` is the template of the runtime project: it contains no codex package and no platform tag
      help: stage it first: `codex-pack stage-runtime STAGING_DIR CODEX`
    exit code 1
    error: `nowhere` is not a Python project: it has no pyproject.toml
      help: pass a staged project: the STAGING_DIR of stage-runtime or stage-sdk
    version = "1.2.3.dev1"
    exit code 1
    error: pyproject.toml of `sdk` is invalid: `version` is "1.2.3.dev1"; expected a codex version in its PEP 440 form
      help: fix pyproject.toml, or stage the project again

    dynamic = ["version"]
    exit code 1
    error: pyproject.toml of `sdk` is invalid: TOML parse error at line 7, column 1
      |
    7 | dynamic = ["version"]
      | ^^^^^^^
    unknown field `dynamic`, expected one of `name`, `version`, `description`, `readme`, `requires-python`, `license`, `license-files`, `authors`, `maintainers`, `keywords`, `classifiers`, `urls`, `dependencies`, `optional-dependencies`, `scripts`, `gui-scripts`, `entry-points`

      help: fix pyproject.toml, or stage the project again

    name = "../evil"
    exit code 1
    error: pyproject.toml of `sdk` is invalid: `name` is "../evil"; expected letters, digits, `-`, `_` and `.`
      help: fix pyproject.toml, or stage the project again

    description = "Injected\nAuthor: 
    exit code 1
    error: pyproject.toml of `sdk` is invalid: "Injected\nAuthor: Python SDK for Codex: start threads, run turns and stream their events through the Codex app-server" is not a single line of text
      help: fix pyproject.toml, or stage the project again

    build-backend = "setuptools.build_meta"
    exit code 1
    error: pyproject.toml of `sdk` is invalid: its build backend is `setuptools.build_meta`; expected `hatchling.build`
      help: fix pyproject.toml, or stage the project again

    packages = ["src/nothing"]
    exit code 1
    error: pyproject.toml of `sdk` is invalid: the package directory `src/nothing` contains no files
      help: fix pyproject.toml, or stage the project again

    only-include = [
    exit code 1
    error: pyproject.toml of `sdk` is invalid: TOML parse error at line 49, column 1
       |
    49 | only-include = ["src/openai_codex"]
       | ^^^^^^^^^^^^
    unknown field `only-include`, expected `packages` or `sbom-files`

      help: fix pyproject.toml, or stage the project again

    license-files = ["COPYING"]
    exit code 1
    error: pyproject.toml of `sdk` names COPYING as its licence file, which does not exist
      help: add the file, or stage the project again

    "*.txt",
    exit code 1
    error: pyproject.toml of `sdk` is invalid: the sdist pattern `*.txt` is not a path that begins with `/`
      help: fix pyproject.toml, or stage the project again
    "#);
}

#[test]
fn a_source_date_that_is_no_number() {
    let sandbox = Sandbox::new();
    sandbox.pack("stage-sdk sdk --codex-version 1.2.3").ok();
    let run = sandbox.finish(sandbox.command().args(["build", "sdk"]).env("SOURCE_DATE_EPOCH", "yesterday"));
    insta::assert_snapshot!(run.text, @"
    exit code 1
    error: SOURCE_DATE_EPOCH is `yesterday`; expected seconds since 1970
      help: unset it, or set it to a number such as the output of `git log -1 --format=%ct`
    ");
}

/// A file system of 1 MiB, in a mount namespace of its own.
#[test]
#[cfg(target_os = "linux")]
fn a_full_disk() {
    let sandbox = Sandbox::new();
    let mut package = package(LINUX, "1.2.3");
    // Noise, so that no compression makes it fit.
    let mut state = 1_u32;
    let noise: Vec<u8> = std::iter::repeat_with(|| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    })
    .take(3 << 20)
    .collect();
    package.put("codex-resources/noise", &noise, 0o644);
    sandbox.write("codex.tgz", package.release_archive());
    sandbox.pack("stage-runtime staged codex.tgz --codex-version 1.2.3").ok();
    std::fs::create_dir(sandbox.join("tiny")).unwrap();
    let script = format!(
        "mount -t tmpfs -o size=1m tmpfs tiny && {{
           {program} stage-runtime tiny/staged codex.tgz --codex-version 1.2.3; echo \"exit code $?\"
           {program} build staged --out-dir tiny/dist; echo \"exit code $?\"
           find tiny -type f; }}",
        program = env!("CARGO_BIN_EXE_codex-pack")
    );
    let mut command = std::process::Command::new("unshare");
    command.args(["--map-root-user", "--user", "--mount", "sh", "-c", &script]).current_dir(sandbox.path());
    let run = sandbox.finish(&mut command);
    assert_eq!(run.code, 0, "the test needs user namespaces (sysctl kernel.unprivileged_userns_clone=1): {}", run.text);
    insta::assert_snapshot!(run.text, @"
    exit code 0
    exit code 1
    exit code 1
    error: failed to write to file `tiny/.codex-pack-/7`: No space left on device (os error 28)
      help: check that the path exists, can be read, and that the disk has room
    error: `tiny/dist/openai_codex_cli_bin-1.2.3-py3-none-manylinux_2_17_x86_64.musllinux_1_1_x86_64.whl` could not be written
      caused by: failed to write to file `tiny/dist/.codex-pack-/new/openai_codex_cli_bin-1.2.3-py3-none-manylinux_2_17_x86_64.musllinux_1_1_x86_64.whl`: No space left on device (os error 28)
      help: check that the directory can be written and that the disk has room; nothing was changed
    ");
}
