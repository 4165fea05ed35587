// Generated from the protocol schemas in tests/schemas. Do not edit; to renew it, run:
//     codex-pack generate-types

//! The runtimes that handle approvals and permissions as this SDK expects.

/// The oldest of them; none if no older runtime is known to differ.
pub(crate) const OLDEST: Option<&str> = Some("0.155.1");

/// The newest of them; none if no newer runtime is known to differ.
pub(crate) const NEWEST: Option<&str> = None;
