//! The templates: the checked-in forms of the staged projects, embedded or read from a directory.

use std::path::Path;

use super::error::StagingError;
use super::template_files::is_template_file;
use crate::plan::{Plan, read_directory};
use crate::workspace::Workspace;

mod embedded {
    include!(concat!(env!("OUT_DIR"), "/templates.rs"));
}

/// A template and what messages call it.
#[derive(Debug)]
pub(crate) struct Template {
    pub(super) name: String,
    pub(super) files: Plan,
}

/// Which template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TemplateKind {
    /// The runtime project.
    Runtime,
    /// The Python SDK.
    PythonSdk,
    /// The Rust SDK.
    RustSdk,
}

impl TemplateKind {
    fn directory(self) -> &'static str {
        match self {
            TemplateKind::Runtime => "python-runtime",
            TemplateKind::PythonSdk => "templates/python-sdk",
            TemplateKind::RustSdk => "sdk",
        }
    }

    fn embedded(self) -> &'static [(&'static str, &'static [u8])] {
        match self {
            TemplateKind::Runtime => embedded::RUNTIME,
            TemplateKind::PythonSdk => embedded::PYTHON_SDK,
            TemplateKind::RustSdk => embedded::RUST_SDK,
        }
    }
}

impl Template {
    /// The template in the workspace's checkout if there is one, or else the built-in one.
    pub(crate) fn of_workspace(kind: TemplateKind, workspace: &Workspace) -> Result<Template, StagingError> {
        match workspace.checkout() {
            Some(root) => Template::from_directory(&root.join(kind.directory())),
            None => Template::embedded(kind.directory(), kind.embedded()),
        }
    }

    fn embedded(name: &str, files: &[(&str, &[u8])]) -> Result<Template, StagingError> {
        let mut plan = Plan::new();
        for (path, content) in files {
            plan.insert_bytes(path.parse()?, *content, &format!("the built-in template {name}"))?;
        }
        Ok(Template { name: name.into(), files: plan })
    }

    /// A template of one's own. Caches, results and hidden files in its directory are passed over.
    pub(crate) fn from_directory(directory: &Path) -> Result<Template, StagingError> {
        let name = directory.display().to_string();
        let mut files = Plan::new();
        // No template has a program: the bits of its file system say nothing.
        for (path, mut entry) in read_directory(directory, is_template_file)? {
            entry.executable = false;
            files.insert(path, entry)?;
        }
        Ok(Template { name, files })
    }

    pub(super) fn bad(&self, reason: impl Into<String>) -> StagingError {
        StagingError::Template { template: self.name.clone(), reason: reason.into() }
    }

    /// A file of the template as text.
    pub(super) fn text(&self, path: &str) -> Result<String, StagingError> {
        let entry = self.files.get(path).ok_or_else(|| self.bad(format!("it has no {path}")))?;
        String::from_utf8(entry.content.read()?).map_err(|_| self.bad(format!("{path} is not UTF-8")))
    }

    /// A TOML file of the template, to be rewritten with its comments kept.
    pub(super) fn document(&self, path: &str) -> Result<toml_edit::DocumentMut, StagingError> {
        self.text(path)?.parse().map_err(|error| self.bad(format!("{path} is not TOML: {error}")))
    }

    /// A file of the template with its one line that begins with `start` replaced by `start` and `value` in quotes.
    pub(super) fn with_line(&self, path: &str, text: &str, start: &str, value: &str) -> Result<String, StagingError> {
        if text.lines().filter(|line| line.starts_with(start)).count() != 1 {
            return Err(self.bad(format!("{path} has no single line `{start}…`")));
        }
        let line = |line: &str| {
            if line.starts_with(start) { format!("{start}\"{value}\"\n") } else { format!("{line}\n") }
        };
        Ok(text.lines().map(line).collect())
    }

    /// Sets `table.key`, both of which must exist.
    pub(super) fn set(
        &self,
        document: &mut toml_edit::DocumentMut,
        table: &[&str],
        key: &str,
        value: impl Into<toml_edit::Value>,
    ) -> Result<(), StagingError> {
        let missing = || self.bad(format!("[{}] has no `{key}`", table.join(".")));
        let mut item = document.as_item_mut();
        for part in table {
            item = item.get_mut(part).ok_or_else(missing)?;
        }
        let place = item.get_mut(key).and_then(toml_edit::Item::as_value_mut).ok_or_else(missing)?;
        let decor = place.decor().clone();
        *place = value.into();
        *place.decor_mut() = decor;
        Ok(())
    }
}
