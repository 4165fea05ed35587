// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! The requests that the server makes of a client, with their parameters and results.
//!
//! ## account
//!
//! | method | parameters | result |
//! |---|---|---|
//! | [`account/chatgptAuthTokens/refresh`](AccountChatgptAuthTokensRefresh) | [`ChatgptAuthTokensRefreshParams`](super::ChatgptAuthTokensRefreshParams) | [`ChatgptAuthTokensRefreshResponse`](super::ChatgptAuthTokensRefreshResponse) |
//!
//! ## attestation
//!
//! | method | parameters | result |
//! |---|---|---|
//! | [`attestation/generate`](AttestationGenerate) | [`AttestationGenerateParams`](super::AttestationGenerateParams) | [`AttestationGenerateResponse`](super::AttestationGenerateResponse) |
//!
//! ## currentTime
//!
//! | method | parameters | result |
//! |---|---|---|
//! | [`currentTime/read`](CurrentTimeRead) | [`CurrentTimeReadParams`](super::CurrentTimeReadParams) | [`CurrentTimeReadResponse`](super::CurrentTimeReadResponse) |
//!
//! ## item
//!
//! | method | parameters | result |
//! |---|---|---|
//! | [`item/commandExecution/requestApproval`](ItemCommandExecutionRequestApproval) | [`CommandExecutionRequestApprovalParams`](super::CommandExecutionRequestApprovalParams) | [`CommandExecutionRequestApprovalResponse`](super::CommandExecutionRequestApprovalResponse) |
//! | [`item/fileChange/requestApproval`](ItemFileChangeRequestApproval) | [`FileChangeRequestApprovalParams`](super::FileChangeRequestApprovalParams) | [`FileChangeRequestApprovalResponse`](super::FileChangeRequestApprovalResponse) |
//! | [`item/tool/requestUserInput`](ItemToolRequestUserInput) | [`ToolRequestUserInputParams`](super::ToolRequestUserInputParams) | [`ToolRequestUserInputResponse`](super::ToolRequestUserInputResponse) |
//! | [`item/permissions/requestApproval`](ItemPermissionsRequestApproval) | [`PermissionsRequestApprovalParams`](super::PermissionsRequestApprovalParams) | [`PermissionsRequestApprovalResponse`](super::PermissionsRequestApprovalResponse) |
//! | [`item/tool/call`](ItemToolCall) | [`DynamicToolCallParams`](super::DynamicToolCallParams) | [`DynamicToolCallResponse`](super::DynamicToolCallResponse) |
//!
//! ## mcpServer
//!
//! | method | parameters | result |
//! |---|---|---|
//! | [`mcpServer/elicitation/request`](McpServerElicitationRequest) | [`McpServerElicitationRequestParams`](super::McpServerElicitationRequestParams) | [`McpServerElicitationRequestResponse`](super::McpServerElicitationRequestResponse) |
//!
//! ## session
//!
//! | method | parameters | result |
//! |---|---|---|
//! | [`applyPatchApproval`](ApplyPatchApproval) | [`ApplyPatchApprovalParams`](super::ApplyPatchApprovalParams) | [`ApplyPatchApprovalResponse`](super::ApplyPatchApprovalResponse) |
//! | [`execCommandApproval`](ExecCommandApproval) | [`ExecCommandApprovalParams`](super::ExecCommandApprovalParams) | [`ExecCommandApprovalResponse`](super::ExecCommandApprovalResponse) |

use crate::wire::request;

/// NEW APIs Sent when approval is requested for a specific command execution. This request is used for Turns started
/// via turn/start.
///
/// Method `item/commandExecution/requestApproval`.
#[derive(Debug, Clone, Copy)]
pub struct ItemCommandExecutionRequestApproval;

request! {
    ItemCommandExecutionRequestApproval "item/commandExecution/requestApproval" super::CommandExecutionRequestApprovalParams => super::CommandExecutionRequestApprovalResponse
}

/// Sent when approval is requested for a specific file change. This request is used for Turns started via turn/start.
///
/// Method `item/fileChange/requestApproval`.
#[derive(Debug, Clone, Copy)]
pub struct ItemFileChangeRequestApproval;

request! {
    ItemFileChangeRequestApproval "item/fileChange/requestApproval" super::FileChangeRequestApprovalParams => super::FileChangeRequestApprovalResponse
}

/// EXPERIMENTAL - Request input from the user for a tool call.
///
/// Method `item/tool/requestUserInput`.
#[derive(Debug, Clone, Copy)]
pub struct ItemToolRequestUserInput;

request! {
    ItemToolRequestUserInput "item/tool/requestUserInput" super::ToolRequestUserInputParams => super::ToolRequestUserInputResponse
}

/// Request input for an MCP server elicitation.
///
/// Method `mcpServer/elicitation/request`.
#[derive(Debug, Clone, Copy)]
pub struct McpServerElicitationRequest;

request! {
    McpServerElicitationRequest "mcpServer/elicitation/request" super::McpServerElicitationRequestParams => super::McpServerElicitationRequestResponse
}

/// Request approval for additional permissions from the user.
///
/// Method `item/permissions/requestApproval`.
#[derive(Debug, Clone, Copy)]
pub struct ItemPermissionsRequestApproval;

request! {
    ItemPermissionsRequestApproval "item/permissions/requestApproval" super::PermissionsRequestApprovalParams => super::PermissionsRequestApprovalResponse
}

/// Execute a dynamic tool call on the client.
///
/// Method `item/tool/call`.
#[derive(Debug, Clone, Copy)]
pub struct ItemToolCall;

request! {
    ItemToolCall "item/tool/call" super::DynamicToolCallParams => super::DynamicToolCallResponse
}

/// Method `account/chatgptAuthTokens/refresh`.
#[derive(Debug, Clone, Copy)]
pub struct AccountChatgptAuthTokensRefresh;

request! {
    AccountChatgptAuthTokensRefresh "account/chatgptAuthTokens/refresh" super::ChatgptAuthTokensRefreshParams => super::ChatgptAuthTokensRefreshResponse
}

/// Generate a fresh upstream attestation result on demand.
///
/// Method `attestation/generate`.
#[derive(Debug, Clone, Copy)]
pub struct AttestationGenerate;

request! {
    AttestationGenerate "attestation/generate" super::AttestationGenerateParams => super::AttestationGenerateResponse
}

/// Read the current time from an external clock owned by the client.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `currentTime/read`.
#[derive(Debug, Clone, Copy)]
pub struct CurrentTimeRead;

request! {
    CurrentTimeRead "currentTime/read" super::CurrentTimeReadParams => super::CurrentTimeReadResponse
}

/// DEPRECATED APIs below Request to approve a patch. This request is used for Turns started via the legacy APIs (i.e.
/// SendUserTurn, SendUserMessage).
///
/// Method `applyPatchApproval`.
#[derive(Debug, Clone, Copy)]
pub struct ApplyPatchApproval;

request! {
    ApplyPatchApproval "applyPatchApproval" super::ApplyPatchApprovalParams => super::ApplyPatchApprovalResponse
}

/// Request to exec a command. This request is used for Turns started via the legacy APIs (i.e. SendUserTurn,
/// SendUserMessage).
///
/// Method `execCommandApproval`.
#[derive(Debug, Clone, Copy)]
pub struct ExecCommandApproval;

request! {
    ExecCommandApproval "execCommandApproval" super::ExecCommandApprovalParams => super::ExecCommandApprovalResponse
}
