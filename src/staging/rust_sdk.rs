//! Staging the Rust SDK.

use toml_edit::{DocumentMut, Item, Table};

use super::error::StagingError;
use super::sbom::{Document, requirement, subject};
use super::template::Template;
use crate::plan::Plan;
use crate::version::CodexVersion;

/// The path of the lock file in the crate.
const LOCK_FILE: &str = "Cargo.lock";
/// The path of the SBOM in the crate.
const SBOM_FILE: &str = "openai-codex.cdx.json";
/// Directories of the crate that need the workspace around it, and are not published.
const WORKSPACE_ONLY: [&str; 2] = ["tests", "benches"];

/// The staged Rust SDK: the crate with `version`, everything it inherits from `workspace` (the text of the workspace's manifest)
/// written out, standing on its own, with the workspace's `lock`.
pub(crate) fn plan_rust_sdk(
    template: Template,
    workspace: &str,
    lock: &str,
    version: &CodexVersion,
) -> Result<Plan, StagingError> {
    let workspace: DocumentMut =
        workspace.parse().map_err(|error| template.bad(format!("the workspace's Cargo.toml is not TOML: {error}")))?;
    let workspace = workspace.get("workspace").cloned().unwrap_or_default();
    let mut document = template.document("Cargo.toml")?;

    resolve_package(&template, &mut document, &workspace)?;
    template.set(&mut document, &["package"], "version", version.semver())?;
    if inherits(document.get("lints")) {
        document["lints"] =
            workspace.get("lints").cloned().ok_or_else(|| template.bad("the workspace has no lints"))?;
    }
    for kind in ["dependencies", "dev-dependencies", "build-dependencies"] {
        resolve_dependencies(&template, &mut document, &workspace, kind)?;
    }
    for target in ["test", "bench"] {
        document.remove(target);
    }
    // Its own workspace, wherever it is staged: inside a checkout, cargo would otherwise look for it among the members.
    document.insert("workspace", Item::Table(Table::new()));

    let mut plan = Plan::new();
    for (path, entry) in template.files {
        let first = path.parents().next();
        if !first.is_some_and(|directory| WORKSPACE_ONLY.contains(&directory)) {
            plan.insert(path, entry)?;
        }
    }
    // cargo takes what the crate needs from it, and drops the rest.
    if plan.get(LOCK_FILE).is_none() {
        plan.insert_bytes(LOCK_FILE.parse()?, lock, "the workspace's Cargo.lock")?;
    }
    plan.replace_bytes(SBOM_FILE.parse()?, sbom(&document, &version.semver())?, "staging")?;
    plan.replace_bytes("Cargo.toml".parse()?, document.to_string(), "staging")?;
    Ok(plan)
}

/// The bill of materials: what the crate requires, on every system.
fn sbom(document: &DocumentMut, version: &str) -> std::io::Result<String> {
    let everywhere = document.get("dependencies").and_then(Item::as_table_like);
    let elsewhere = document.get("target").and_then(Item::as_table_like).map(|targets| {
        targets
            .iter()
            .filter_map(|(_, target)| target.get("dependencies").and_then(Item::as_table_like))
            .collect::<Vec<_>>()
    });
    let tables = everywhere.into_iter().chain(elsewhere.unwrap_or_default());
    let components = tables
        .flat_map(|table| table.iter())
        .map(|(name, item)| {
            let range = item.as_str().or_else(|| item.get("version").and_then(Item::as_str)).unwrap_or("*");
            requirement("cargo", name, None, range)
        })
        .collect();
    Document { subject: subject("cargo", "openai-codex", version), components }.text()
}

/// Whether an item is `{ workspace = true }`.
fn inherits(item: Option<&Item>) -> bool {
    item.and_then(|item| item.get("workspace")).and_then(Item::as_bool) == Some(true)
}

/// Writes out `key.workspace = true` in `[package]`.
fn resolve_package(template: &Template, document: &mut DocumentMut, workspace: &Item) -> Result<(), StagingError> {
    let package = document
        .get_mut("package")
        .and_then(Item::as_table_mut)
        .ok_or_else(|| template.bad("Cargo.toml has no [package]"))?;
    let inherited: Vec<String> =
        package.iter().filter(|(_, item)| inherits(Some(item))).map(|(key, _)| key.to_owned()).collect();
    for key in inherited {
        let value = workspace.get("package").and_then(|package| package.get(&key));
        let value = value.ok_or_else(|| template.bad(format!("[workspace.package] has no `{key}`")))?;
        package[&key] = value.clone();
    }
    Ok(())
}

/// Writes out inherited dependencies, and leaves out those for development that only the workspace has.
fn resolve_dependencies(
    template: &Template,
    document: &mut DocumentMut,
    workspace: &Item,
    kind: &str,
) -> Result<(), StagingError> {
    let Some(dependencies) = document.get_mut(kind).and_then(Item::as_table_mut) else { return Ok(()) };
    let names: Vec<String> = dependencies.iter().map(|(name, _)| name.to_owned()).collect();
    for name in names {
        let item = &dependencies[&name];
        if inherits(Some(item)) {
            let shared = workspace.get("dependencies").and_then(|shared| shared.get(&name)).cloned();
            let mut shared = shared.ok_or_else(|| template.bad(format!("[workspace.dependencies] has no `{name}`")))?;
            // What the crate adds itself: features and whether it is optional.
            let own: Vec<(String, Item)> = item
                .as_table_like()
                .map(|own| own.iter().map(|(key, item)| (key.to_owned(), item.clone())).collect())
                .unwrap_or_default();
            if own.len() > 1
                && let Some(version) = shared.as_str().map(str::to_owned)
            {
                let mut table = toml_edit::InlineTable::new();
                table.insert("version", version.into());
                shared = Item::Value(table.into());
            }
            for (key, value) in own.into_iter().filter(|(key, _)| key != "workspace") {
                if let Some(table) = shared.as_table_like_mut() {
                    table.insert(&key, value);
                }
            }
            dependencies[&name] = shared;
        }
        let item = &dependencies[&name];
        if item.get("path").is_some() {
            if kind == "dev-dependencies" {
                dependencies.remove(&name);
            } else {
                return Err(
                    template.bad(format!("its dependency `{name}` is a path; a published crate needs a version"))
                );
            }
        }
    }
    Ok(())
}
