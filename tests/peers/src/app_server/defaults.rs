//! The answers given without a script: what `codex app-server` 0.163.0 answers, with every required member.

use serde_json::{Value, json};

/// A fixed moment, so that two runs write the same bytes: 2026-01-01.
const MOMENT: i64 = 1_767_225_600;

/// A thread as the protocol describes it.
pub(super) fn thread(id: &str) -> Value {
    json!({
        "id": id, "environments": null, "extra": null, "sessionId": id, "forkedFromId": null, "parentThreadId": null,
        "preview": "", "ephemeral": false, "section": null, "sectionEnteredAt": null, "projectId": null,
        "historyMode": "paginated", "modelProvider": "fake", "model": "fake", "reasoningEffort": null,
        "createdAt": MOMENT, "updatedAt": MOMENT, "recencyAt": MOMENT, "status": {"type": "idle"}, "path": null,
        "cwd": "/", "cliVersion": "0.163.0", "originator": "fake", "source": "vscode", "canAcceptDirectInput": true,
        "threadSource": null, "agentNickname": null, "agentRole": null, "gitInfo": null, "name": null,
        "daybreakEnabled": null, "turns": [],
    })
}

/// A turn as the protocol describes it.
pub(super) fn turn(id: &str, status: &str, items: &Value) -> Value {
    let done = status != "inProgress";
    json!({
        "id": id, "rootTurnId": id, "items": items, "itemsView": if done { "summary" } else { "notLoaded" },
        "status": status,
        "error": if status == "failed" {
            json!({"message": "the script fails this turn", "codexErrorInfo": "other", "additionalDetails": null})
        } else {
            Value::Null
        },
        "startedAt": MOMENT, "completedAt": if done { json!(MOMENT + 1) } else { Value::Null },
        "durationMs": if done { json!(1000) } else { Value::Null },
    })
}

/// An assistant message.
pub(super) fn message(id: &str, text: &str) -> Value {
    json!({"type": "agentMessage", "id": id, "text": text, "phase": null, "memoryCitation": null})
}

/// The answer to thread/start, thread/resume and thread/fork.
pub(super) fn thread_opened(id: &str) -> Value {
    json!({
        "thread": thread(id), "model": "fake", "modelProvider": "fake", "serviceTier": null, "disabledPluginIds": [],
        "cwd": "/", "runtimeWorkspaceRoots": [], "instructionSources": [], "approvalPolicy": "on-request",
        "approvalsReviewer": "auto_review", "sandbox": {"type": "readOnly", "networkAccess": false},
        "activePermissionProfile": null, "reasoningEffort": null, "multiAgentMode": "explicitRequestOnly",
    })
}

/// The policy that a sandbox mode stands for.
pub(super) fn sandbox(mode: &Value) -> Value {
    match mode.as_str() {
        Some("workspace-write") => json!({"type": "workspaceWrite", "writableRoots": [], "networkAccess": false,
            "excludeTmpdirEnvVar": false, "excludeSlashTmp": false}),
        Some("danger-full-access") => json!({"type": "dangerFullAccess"}),
        _ => json!({"type": "readOnly", "networkAccess": false}),
    }
}
