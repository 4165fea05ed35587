//! Staging the Python SDK.

use toml_edit::{Array, Value};

use super::error::StagingError;
use super::template::Template;
use crate::distribution::{RUNTIME_PROJECT, normalize};
use crate::plan::Plan;
use crate::version::CodexVersion;

/// Where the SDK says its version at run time.
const VERSION_FILE: &str = "src/openai_codex/_version.py";

/// The staged Python SDK: the template with `version` everywhere, pinned to exactly that runtime.
pub fn plan_python_sdk(template: Template, version: &CodexVersion) -> Result<Plan, StagingError> {
    let pep440 = version.pep440();
    let mut document = template.document("pyproject.toml")?;
    template.set(&mut document, &["project"], "version", pep440.as_str())?;
    let dependencies = document["project"]
        .get("dependencies")
        .and_then(|dependencies| dependencies.as_array())
        .ok_or_else(|| template.bad("[project] has no `dependencies`"))?;
    let mut pinned: Array = dependencies.iter().filter(|value| !is_runtime(value)).cloned().collect();
    pinned.push(format!("{RUNTIME_PROJECT}=={pep440}"));
    pinned.fmt();
    template.set(&mut document, &["project"], "dependencies", pinned)?;

    let code = template.text(VERSION_FILE)?;
    let is_assignment = |line: &&str| line.starts_with("__version__ = ");
    if code.lines().filter(is_assignment).count() != 1 {
        return Err(template.bad(format!("{VERSION_FILE} has no single line `__version__ = …`")));
    }
    let code: String = code
        .lines()
        .map(|line| if is_assignment(&line) { format!("__version__ = \"{pep440}\"\n") } else { format!("{line}\n") })
        .collect();

    let mut plan = template.files;
    plan.replace_bytes("pyproject.toml".parse()?, document.to_string(), "staging")?;
    plan.replace_bytes(VERSION_FILE.parse()?, code, "staging")?;
    Ok(plan)
}

/// Whether a requirement (PEP 508) is on the runtime, in whatever spelling and version.
fn is_runtime(requirement: &Value) -> bool {
    let text = requirement.as_str().unwrap_or_default().trim_start();
    let end = text.find(|c: char| !c.is_ascii_alphanumeric() && !"-_.".contains(c)).unwrap_or(text.len());
    normalize(&text[..end]) == RUNTIME_PROJECT
}
