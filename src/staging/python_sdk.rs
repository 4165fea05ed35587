//! Staging the Python SDK.

use toml_edit::{Array, DocumentMut, Item, TableLike, Value, value};

use super::error::StagingError;
use super::sbom::{Document, requirement, subject};
use super::template::Template;
use crate::distribution::{RUNTIME_PROJECT, normalize};
use crate::plan::Plan;
use crate::platform::Projects;
use crate::version::ReleaseVersion;

/// The path of the SBOM in the staged project.
const SBOM_FILE: &str = "sboms/openai-codex.cdx.json";
/// Where the SDK says its version at run time, and what runtime it needs.
const VERSION_FILE: &str = "src/openai_codex/_version.py";

/// The staged Python SDK: the template with `version` everywhere, pinned to exactly the runtime of that codex.
pub(crate) fn plan_python_sdk(
    template: Template,
    version: &ReleaseVersion,
    projects: &Projects,
) -> Result<Plan, StagingError> {
    let (pep440, runtime) = (version.pep440(), version.codex().pep440());
    let mut document = template.document("pyproject.toml")?;
    template.set(&mut document, &["project"], "name", projects.sdk.as_str())?;
    template.set(&mut document, &["project"], "version", pep440.as_str())?;
    let dependencies = document["project"]
        .get("dependencies")
        .and_then(|dependencies| dependencies.as_array())
        .ok_or_else(|| template.bad("[project] has no `dependencies`"))?;
    let mut pinned: Array = dependencies.iter().filter(|value| !is_runtime(value, projects)).cloned().collect();
    pinned.push(format!("{}=={runtime}", projects.runtime));
    let sbom = sbom(&pinned, &projects.sdk, &pep440)?;
    pinned.fmt();
    template.set(&mut document, &["project"], "dependencies", pinned)?;

    let target = |name: &'static str| ["tool", "hatch", "build", "targets", name];
    if let Some(wheel) = table(&mut document, &target("wheel")) {
        wheel.insert("sbom-files", value(Array::from_iter([SBOM_FILE])));
    }
    // The wheel is built from the sdist too.
    let included = table(&mut document, &target("sdist")).and_then(|sdist| sdist.get_mut("include"));
    if let Some(included) = included.and_then(Item::as_array_mut) {
        let path = format!("/{SBOM_FILE}");
        if !included.iter().any(|known| known.as_str() == Some(&path)) {
            included.push(path);
        }
    }

    let mut code = template.with_line(VERSION_FILE, &template.text(VERSION_FILE)?, "__version__ = ", &pep440)?;
    if projects.runtime != RUNTIME_PROJECT {
        code = template.with_line(VERSION_FILE, &code, "RUNTIME_DISTRIBUTION = ", &projects.runtime)?;
    }
    if version.post() > 0 {
        code = template.with_line(VERSION_FILE, &code, "RUNTIME_VERSION = ", &runtime)?;
    }

    let mut plan = template.files;
    plan.replace_bytes("pyproject.toml".parse()?, document.to_string(), "staging")?;
    plan.replace_bytes(SBOM_FILE.parse()?, sbom, "staging")?;
    plan.replace_bytes(VERSION_FILE.parse()?, code, "staging")?;
    Ok(plan)
}

/// A table of the project's manifest, if it has it.
fn table<'a>(document: &'a mut DocumentMut, keys: &[&str]) -> Option<&'a mut dyn TableLike> {
    keys.iter().try_fold(document.as_item_mut(), |item, key| item.get_mut(key))?.as_table_like_mut()
}

/// The bill of materials: what the SDK requires.
fn sbom(requirements: &Array, project: &str, version: &str) -> std::io::Result<String> {
    let components = requirements
        .iter()
        .filter_map(Value::as_str)
        .map(|text| {
            let end = text.find(|c: char| !c.is_ascii_alphanumeric() && !"-_.".contains(c)).unwrap_or(text.len());
            let (name, range) = text.split_at(end);
            let exact = range.trim().strip_prefix("==").filter(|version| !version.contains(['*', ',', ';']));
            requirement("pypi", &normalize(name), exact, range.trim())
        })
        .collect();
    Document { subject: subject("pypi", project, version), components }.text()
}

/// Whether a requirement (PEP 508) is on the runtime, in whatever spelling and version.
fn is_runtime(requirement: &Value, projects: &Projects) -> bool {
    let text = requirement.as_str().unwrap_or_default().trim_start();
    let end = text.find(|c: char| !c.is_ascii_alphanumeric() && !"-_.".contains(c)).unwrap_or(text.len());
    let project = normalize(&text[..end]);
    project == RUNTIME_PROJECT || project == projects.runtime
}
