//! Help that helps: every command shows how it is used, and README.md has a line about it.

use crate::support::Sandbox;

/// The names of the commands, as `--help` lists them.
pub(super) fn commands() -> Vec<String> {
    let help = Sandbox::new().pack("--help").ok().stdout;
    let listed = help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    // A description goes on further right.
    let names = listed.filter_map(|line| line.strip_prefix("  ").filter(|line| !line.starts_with(' ')));
    names.filter_map(|line| line.split_whitespace().next()).filter(|name| *name != "help").map(str::to_owned).collect()
}

#[test]
fn every_command_shows_examples_of_itself() {
    let sandbox = Sandbox::new();
    let commands = commands();
    assert!(commands.iter().any(|name| name == "release"), "{commands:?}");
    for name in commands {
        let help = sandbox.run([name.as_str(), "--help"]).ok().stdout;
        let examples =
            help.split("\nExample").nth(1).unwrap_or_else(|| panic!("{name} --help has no example:\n{help}"));
        assert!(examples.contains(&format!("codex-pack {name}")), "{name} --help shows no use of it:\n{help}");
    }
}

#[test]
fn readme_has_every_command_in_its_table() {
    let readme = fs_err::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap();
    for name in commands() {
        let row = |line: &str| line.starts_with(&format!("| `{name}`")) || line.starts_with(&format!("| `{name} "));
        assert!(readme.lines().any(row), "the command table of README.md has no row for {name}");
    }
}

/// A screen has 40 lines of 100 columns.
#[test]
fn help_fits_a_screen_and_begins_with_the_common_case() {
    let sandbox = Sandbox::new();
    let help = |arguments: &[&str]| {
        let lines = sandbox.finish(sandbox.command().args(arguments).env("COLUMNS", "100")).ok().stdout;
        let count = lines.lines().count();
        assert!(count <= 40, "{arguments:?} has {count} lines:\n{lines}");
        lines
    };
    help(&["--help"]);
    for name in commands() {
        let shown = help(&[name.as_str(), "--help"]);
        assert_eq!(shown, help(&[name.as_str(), "-h"]));
        let first = shown.split("\nExample").nth(1).and_then(|rest| rest.lines().nth(1)).unwrap();
        assert!(first.starts_with(&format!("  codex-pack {name}")), "{first}");
    }
    for (name, common) in [("release", "codex-pack release"), ("check", "codex-pack check dist")] {
        let shown = help(&[name, "--help"]);
        assert_eq!(shown.split("\nExamples:\n").nth(1).unwrap().lines().next().unwrap().trim(), common);
        // What does not fit is a command away, as the help itself says.
        assert!(shown.contains(&format!("`codex-pack help {name}` shows all options")), "{shown}");
        let whole = sandbox.pack(&format!("help {name}")).ok().stdout;
        assert!(whole.contains("--cargo-lock") && !shown.contains("--commit"), "{whole}");
    }
}

#[test]
fn without_a_command_it_shows_what_to_start_with() {
    insta::assert_snapshot!(Sandbox::new().pack("").text, @"
    exit code 2
    codex-pack turns released codex packages into the Python wheels and the Rust crate that people install.

    Usage: codex-pack <COMMAND> [OPTIONS]

    Start with one of these:
      codex-pack release       make the wheels of the pinned release for this machine, in dist/
      codex-pack check dist    decide whether the files in dist/ may be uploaded
      codex-pack matrix        list the platforms of a release

    `codex-pack --help` lists all commands, and `codex-pack COMMAND --help` explains one.
    ");
}
