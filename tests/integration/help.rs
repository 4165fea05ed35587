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
