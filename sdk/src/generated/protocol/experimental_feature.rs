// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `experimentalFeature` uses.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::wire::{object, setters, string_enum};

#[derive(Clone)]
#[non_exhaustive]
pub struct ExperimentalFeature {
    /// Announcement copy shown to users when the feature is introduced. Null when this feature is not in beta.
    pub announcement: Option<String>,
    /// Whether this feature is enabled by default.
    pub default_enabled: bool,
    /// Short summary describing what the feature does. Null when this feature is not in beta.
    pub description: Option<String>,
    /// User-facing display name shown in the experimental features UI. Null when this feature is not in beta.
    pub display_name: Option<String>,
    /// Whether this feature is currently enabled in the loaded config.
    pub enabled: bool,
    /// Stable key used in config.toml and CLI flag toggles.
    pub name: String,
    /// Lifecycle stage of this feature flag.
    pub stage: ExperimentalFeatureStage,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ExperimentalFeature {
        optional announcement "announcement",
        required default_enabled "defaultEnabled",
        optional description "description",
        optional display_name "displayName",
        required enabled "enabled",
        required name "name",
        required stage "stage",
    }
}

/// Parameters of [`experimentalFeature/enablement/set`](super::methods::ExperimentalFeatureEnablementSet).
#[derive(Clone)]
#[non_exhaustive]
pub struct ExperimentalFeatureEnablementSetParams {
    /// Process-wide runtime feature enablement keyed by canonical feature name.
    ///
    /// Only named features are updated. Omitted features are left unchanged. Send an empty map for a no-op.
    pub enablement: BTreeMap<String, bool>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ExperimentalFeatureEnablementSetParams {
        required enablement "enablement",
    }
}

impl ExperimentalFeatureEnablementSetParams {
    /// With the required fields; everything else is left out.
    pub fn new(enablement: BTreeMap<String, bool>) -> Self {
        Self { enablement, rest: Map::new() }
    }
}

/// Result of [`experimentalFeature/enablement/set`](super::methods::ExperimentalFeatureEnablementSet).
#[derive(Clone)]
#[non_exhaustive]
pub struct ExperimentalFeatureEnablementSetResponse {
    /// Feature enablement entries updated by this request.
    pub enablement: BTreeMap<String, bool>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ExperimentalFeatureEnablementSetResponse {
        required enablement "enablement",
    }
}

/// Parameters of [`experimentalFeature/list`](super::methods::ExperimentalFeatureList).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExperimentalFeatureListParams {
    /// Opaque pagination cursor returned by a previous call.
    pub cursor: Option<String>,
    /// Optional page size; defaults to a reasonable server-side value.
    pub limit: Option<u32>,
    /// Optional loaded thread id. Pass this when showing feature state for an existing thread so enablement is computed
    /// from that thread's refreshed config, including project-local config for the thread's cwd.
    pub thread_id: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ExperimentalFeatureListParams {
        optional cursor "cursor",
        optional limit "limit",
        optional thread_id "threadId",
    }
}

setters! {
    ExperimentalFeatureListParams {
        cursor: impl Into<String>,
        limit: u32,
        thread_id: impl Into<String>,
    }
}

/// Result of [`experimentalFeature/list`](super::methods::ExperimentalFeatureList).
#[derive(Clone)]
#[non_exhaustive]
pub struct ExperimentalFeatureListResponse {
    pub data: Vec<ExperimentalFeature>,
    /// Opaque cursor to pass to the next call to continue after the last item. If None, there are no more items to
    /// return.
    pub next_cursor: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ExperimentalFeatureListResponse {
        required data "data",
        optional next_cursor "nextCursor",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ExperimentalFeatureStage {
    /// Feature is available for user testing and feedback.
    Beta,
    /// Feature is still being built and not ready for broad use.
    UnderDevelopment,
    /// Feature is production-ready.
    Stable,
    /// Feature is deprecated and should be avoided.
    Deprecated,
    /// Feature flag is retained only for backwards compatibility.
    Removed,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    ExperimentalFeatureStage {
        Beta "beta",
        UnderDevelopment "underDevelopment",
        Stable "stable",
        Deprecated "deprecated",
        Removed "removed",
    }
}
