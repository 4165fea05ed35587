// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `fuzzyFileSearch` uses.

use serde_json::{Map, Value};

use super::*;
use crate::wire::object;

/// `FuzzyFileSearchSessionCompletedNotification` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FuzzyFileSearchSessionCompletedNotification {
    /// `sessionId`.
    pub session_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FuzzyFileSearchSessionCompletedNotification {
        required session_id "sessionId",
    }
}

/// `FuzzyFileSearchSessionStartParams` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FuzzyFileSearchSessionStartParams {
    /// `roots`.
    pub roots: Vec<String>,
    /// `sessionId`.
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

/// `FuzzyFileSearchSessionStartResponse` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FuzzyFileSearchSessionStartResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FuzzyFileSearchSessionStartResponse {}
}

/// `FuzzyFileSearchSessionStopParams` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FuzzyFileSearchSessionStopParams {
    /// `sessionId`.
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

/// `FuzzyFileSearchSessionStopResponse` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FuzzyFileSearchSessionStopResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FuzzyFileSearchSessionStopResponse {}
}

/// `FuzzyFileSearchSessionUpdateParams` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FuzzyFileSearchSessionUpdateParams {
    /// `query`.
    pub query: String,
    /// `sessionId`.
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

/// `FuzzyFileSearchSessionUpdateResponse` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FuzzyFileSearchSessionUpdateResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FuzzyFileSearchSessionUpdateResponse {}
}

/// `FuzzyFileSearchSessionUpdatedNotification` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FuzzyFileSearchSessionUpdatedNotification {
    /// `files`.
    pub files: Vec<FuzzyFileSearchResult>,
    /// `query`.
    pub query: String,
    /// `sessionId`.
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
