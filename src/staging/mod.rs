//! Staged projects: templates, manifest rewriting, and the plan of what is written.
//!
//! A staged project is a plan first. `stage-*` commands write it as a directory, which any standard tool can build; `release`
//! builds straight from the plan.

mod error;
mod python_sdk;
mod runtime;
mod rust_sdk;
mod sbom;
mod staging_directory;
mod template;
mod template_files;

pub(crate) use error::StagingError;
pub(crate) use python_sdk::plan_python_sdk;
pub(crate) use runtime::{Promise, RuntimeOptions, exclude_patterns, plan_runtime};
pub(crate) use rust_sdk::plan_rust_sdk;
pub(crate) use sbom::KnownPackages;
pub(crate) use staging_directory::StagingDirectory;
pub(crate) use template::{Template, TemplateKind};
