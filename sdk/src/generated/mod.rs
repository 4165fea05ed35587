// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Everything that `codex-pack generate-types` writes; the crate brings out what is public of it.

#[cfg(feature = "client")]
pub(crate) mod compatible;
#[cfg(feature = "client")]
#[allow(clippy::wildcard_imports, reason = "generated")]
pub(crate) mod options;
#[allow(rustdoc::bare_urls, reason = "descriptions are the schema's own")]
pub mod protocol;
pub(crate) mod secret_fields;
