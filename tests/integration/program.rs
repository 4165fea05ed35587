//! codex-pack as a program on somebody's machine: completions, manual pages, its own archive.

use std::process::Command;

use crate::support::Sandbox;

/// The subcommands that `--help` lists.
fn commands(sandbox: &Sandbox) -> Vec<String> {
    let help = sandbox.pack("--help").ok().stdout;
    let list = help.split("Commands:\n").nth(1).unwrap().split("\n\n").next().unwrap();
    let names = list.lines().filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    names.filter_map(|line| line.split_whitespace().next()).filter(|name| *name != "help").map(str::to_owned).collect()
}

#[test]
fn every_shell_gets_completions_for_every_command() {
    let sandbox = Sandbox::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = sandbox.run(["completions", shell]).ok().stdout;
        for command in commands(&sandbox) {
            assert!(script.contains(&command), "{shell} has no {command}");
        }
    }
}

#[cfg(unix)]
#[test]
fn bash_completes_with_the_script() {
    let sandbox = Sandbox::new();
    sandbox.write("completions.bash", sandbox.pack("completions bash").ok().stdout);
    let script = "source completions.bash; COMP_WORDS=(codex-pack stage-r); COMP_CWORD=1; \
                  _codex__pack codex-pack stage-r codex-pack; echo \"${COMPREPLY[@]}\"";
    let mut bash = Command::new("bash");
    bash.args(["--noprofile", "--norc", "-c", script]).current_dir(sandbox.path());
    assert_eq!(sandbox.finish(&mut bash).ok().stdout, "stage-runtime\n");
}

#[test]
fn every_command_has_a_manual_page() {
    let sandbox = Sandbox::new();
    sandbox.pack("man pages").ok();
    let mut expected: Vec<String> =
        commands(&sandbox).iter().map(|command| format!("codex-pack-{command}.1")).collect();
    expected.push("codex-pack.1".into());
    expected.sort();
    assert_eq!(sandbox.list("pages"), expected);
    for name in expected {
        let page = std::fs::read_to_string(sandbox.join("pages").join(&name)).unwrap();
        assert!(page.contains(&format!(".TH {}", name.trim_end_matches(".1"))), "{page}");
    }
}

#[test]
fn its_own_archive_has_the_program_and_the_same_bytes_each_time() {
    let sandbox = Sandbox::new();
    let first = sandbox.pack("archive --out-dir a --format json").ok().json();
    let second = sandbox.pack("archive --out-dir b --format json").ok().json();
    assert_eq!(first["sha256"], second["sha256"]);
    let archive = std::fs::read(sandbox.join(first["path"].as_str().unwrap())).unwrap();
    let mut archive = tar::Archive::new(flate2::read::GzDecoder::new(&archive[..]));
    archive.unpack(sandbox.join("unpacked")).unwrap();
    let top = sandbox.list("unpacked").pop().unwrap();
    assert!(top.starts_with(&format!("codex-pack-{}-", env!("CARGO_PKG_VERSION"))), "{top}");
    let folder = sandbox.join("unpacked").join(&top);
    let program = folder.join(format!("codex-pack{}", std::env::consts::EXE_SUFFIX));
    let version = sandbox.finish(Command::new(program).arg("--version")).ok().stdout;
    assert_eq!(version, format!("codex-pack {}\n", env!("CARGO_PKG_VERSION")));
    for name in ["LICENSE", "man/codex-pack.1", "completions/codex-pack.bash"] {
        assert!(folder.join(name).is_file(), "{name}");
    }

    // The same files in a ZIP archive, for Windows.
    let zipped = sandbox.pack("archive --out-dir c --archive-format zip --format json").ok().json();
    assert_eq!(
        zipped["sha256"],
        sandbox.pack("archive --out-dir d --archive-format zip --format json").ok().json()["sha256"]
    );
    let archive = std::fs::File::open(sandbox.join(zipped["path"].as_str().unwrap())).unwrap();
    zip::ZipArchive::new(archive).unwrap().extract(sandbox.join("unzipped")).unwrap();
    assert_eq!(sandbox.list("unzipped"), std::slice::from_ref(&top));
    let version = sandbox.finish(
        Command::new(sandbox.join(format!("unzipped/{top}/codex-pack{}", std::env::consts::EXE_SUFFIX)))
            .arg("--version"),
    );
    assert_eq!(version.ok().stdout, format!("codex-pack {}\n", env!("CARGO_PKG_VERSION")));
    assert_eq!(sandbox.list(&format!("unzipped/{top}")), sandbox.list(&format!("unpacked/{top}")));
}

#[test]
fn cargo_binstall_is_told_where_the_archives_are() {
    let manifest: toml::Table = toml::from_str(include_str!("../../Cargo.toml")).unwrap();
    let metadata = &manifest["package"]["metadata"]["binstall"];
    let version = env!("CARGO_PKG_VERSION");
    for target in
        [&crate::support::packages::TARGETS[..], &["x86_64-unknown-linux-gnu", "aarch64-unknown-linux-gnu"]].concat()
    {
        let own = metadata["overrides"].get(target);
        let get = |key: &str| own.and_then(|own| own.get(key)).unwrap_or(&metadata[key]).as_str().unwrap();
        let fill = |text: &str| text.replace("{ version }", version).replace("{ target }", target);
        let built = target.replace("-gnu", "-musl");
        let (ending, format) = if target.contains("windows") { ("zip", "zip") } else { ("tar.gz", "tgz") };
        let stem = format!("codex-pack-{version}-{built}");
        let url = format!("{{ repo }}/releases/download/codex-pack-v{version}/{stem}.{ending}");
        assert_eq!((fill(get("pkg-url")), get("pkg-fmt")), (url, format), "{target}");
        assert_eq!(fill(get("bin-dir")), format!("{stem}/{{ bin }}{{ binary-ext }}"), "{target}");
    }
}
