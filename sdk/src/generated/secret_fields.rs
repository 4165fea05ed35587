// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! The fields whose values a printed type does not show.

/// Keys, tokens and codes.
pub(crate) const SECRETS: &[&str] = &[
    "accessKeyId",
    "accessToken",
    "apiKey",
    "authBearerToken",
    "authUrl",
    "auth_url",
    "authorizationUrl",
    "client-private-key",
    "credentialFile",
    "manualPairingCode",
    "pairingCode",
    "secretAccessKey",
    "sessionToken",
    "token",
    "userCode",
];

/// Configuration and environment, which may contain secrets: only the names of the entries are shown.
pub(crate) const SETTINGS: &[&str] = &["config", "env"];
