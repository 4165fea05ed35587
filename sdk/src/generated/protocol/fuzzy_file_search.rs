// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `fuzzyFileSearch` uses.

use serde_json::{Map, Value};

use super::*;
use crate::wire::object;

/// Parameters of [`fuzzyFileSearch/sessionCompleted`](super::ServerNotification::FuzzyFileSearchSessionCompleted).
#[derive(Clone)]
#[non_exhaustive]
pub struct FuzzyFileSearchSessionCompletedNotification {
    pub session_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FuzzyFileSearchSessionCompletedNotification {
        required session_id "sessionId",
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`fuzzyFileSearch/sessionStart`](super::methods::FuzzyFileSearchSessionStart).
#[derive(Clone)]
#[non_exhaustive]
pub struct FuzzyFileSearchSessionStartParams {
    pub roots: Vec<String>,
    pub session_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FuzzyFileSearchSessionStartParams {
        required roots "roots",
        required session_id "sessionId",
    }
}

impl FuzzyFileSearchSessionStartParams {
    /// With the required fields; everything else is left out.
    pub fn new(roots: Vec<String>, session_id: impl Into<String>) -> Self {
        Self { roots, session_id: session_id.into(), rest: Map::new() }
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`fuzzyFileSearch/sessionStart`](super::methods::FuzzyFileSearchSessionStart).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FuzzyFileSearchSessionStartResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FuzzyFileSearchSessionStartResponse {}
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`fuzzyFileSearch/sessionStop`](super::methods::FuzzyFileSearchSessionStop).
#[derive(Clone)]
#[non_exhaustive]
pub struct FuzzyFileSearchSessionStopParams {
    pub session_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FuzzyFileSearchSessionStopParams {
        required session_id "sessionId",
    }
}

impl FuzzyFileSearchSessionStopParams {
    /// With the required fields; everything else is left out.
    pub fn new(session_id: impl Into<String>) -> Self {
        Self { session_id: session_id.into(), rest: Map::new() }
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`fuzzyFileSearch/sessionStop`](super::methods::FuzzyFileSearchSessionStop).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FuzzyFileSearchSessionStopResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FuzzyFileSearchSessionStopResponse {}
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`fuzzyFileSearch/sessionUpdate`](super::methods::FuzzyFileSearchSessionUpdate).
#[derive(Clone)]
#[non_exhaustive]
pub struct FuzzyFileSearchSessionUpdateParams {
    pub query: String,
    pub session_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FuzzyFileSearchSessionUpdateParams {
        required query "query",
        required session_id "sessionId",
    }
}

impl FuzzyFileSearchSessionUpdateParams {
    /// With the required fields; everything else is left out.
    pub fn new(query: impl Into<String>, session_id: impl Into<String>) -> Self {
        Self { query: query.into(), session_id: session_id.into(), rest: Map::new() }
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`fuzzyFileSearch/sessionUpdate`](super::methods::FuzzyFileSearchSessionUpdate).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FuzzyFileSearchSessionUpdateResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FuzzyFileSearchSessionUpdateResponse {}
}

/// Parameters of [`fuzzyFileSearch/sessionUpdated`](super::ServerNotification::FuzzyFileSearchSessionUpdated).
#[derive(Clone)]
#[non_exhaustive]
pub struct FuzzyFileSearchSessionUpdatedNotification {
    pub files: Vec<FuzzyFileSearchResult>,
    pub query: String,
    pub session_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FuzzyFileSearchSessionUpdatedNotification {
        required files "files",
        required query "query",
        required session_id "sessionId",
    }
}
