//! `stage-sdk`.

use crate::support::Sandbox;

#[test]
fn the_version_and_the_pin_are_the_same_everywhere() {
    let sandbox = Sandbox::new();
    sandbox.pack("stage-sdk staged --codex-version rust-v0.116.0-alpha.1").ok();
    let manifest = std::fs::read_to_string(sandbox.join("staged/pyproject.toml")).unwrap();
    assert!(manifest.contains("version = \"0.116.0a1\"\n"), "{manifest}");
    assert_eq!(manifest.matches("openai-codex-cli-bin").count(), 1, "{manifest}");
    assert!(manifest.contains("\"openai-codex-cli-bin==0.116.0a1\""), "{manifest}");
    let version = std::fs::read_to_string(sandbox.join("staged/src/openai_codex/_version.py")).unwrap();
    assert!(version.contains("\n__version__ = \"0.116.0a1\"\n"), "{version}");
}

#[test]
fn any_requirement_on_the_runtime_is_replaced() {
    let sandbox = Sandbox::new();
    sandbox.pack("stage-sdk template --codex-version 1.2.3").ok();
    let manifest = std::fs::read_to_string(sandbox.join("template/pyproject.toml")).unwrap();
    let start = manifest.find("\ndependencies = [").unwrap();
    let end = start + manifest[start..].find(']').unwrap() + 1;
    for dependencies in [
        "[]",
        "[\"OpenAI_Codex.CLI-bin\"]",
        "[\"openai-codex-cli-bin >=1; python_version > '3'\", \"other\"]",
        "[\"openai-codex-cli-binary\"]",
    ] {
        let edited = format!("{}\ndependencies = {dependencies}{}", &manifest[..start], &manifest[end..]);
        sandbox.write("template/pyproject.toml", edited);
        sandbox.pack("stage-sdk staged --codex-version 9.9.9 --template template").ok();
        let staged = std::fs::read_to_string(sandbox.join("staged/pyproject.toml")).unwrap();
        let line = staged.lines().find(|line| line.starts_with("dependencies")).unwrap();
        let others: &[&str] = match dependencies {
            _ if dependencies.contains("\"other\"") => &["\"other\", "],
            _ if dependencies.contains("binary") => &["\"openai-codex-cli-binary\", "],
            _ => &[],
        };
        assert_eq!(line, format!("dependencies = [{}\"openai-codex-cli-bin==9.9.9\"]", others.concat()));
    }
}

#[test]
fn a_template_without_its_version_is_refused() {
    let sandbox = Sandbox::new();
    sandbox.pack("stage-sdk template --codex-version 1.2.3").ok();
    sandbox.write("template/src/openai_codex/_version.py", "VERSION = '1'\n");
    let run = sandbox.pack("stage-sdk staged --codex-version 1.2.3 --template template");
    insta::assert_snapshot!(run.text, @"
    exit code 1
    error: the template template is invalid: src/openai_codex/_version.py has no single line `__version__ = …`
      help: fix the template, or omit --template to use the built-in one
    ");
}
