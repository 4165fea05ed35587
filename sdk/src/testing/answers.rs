//! The default answers of the runtime, with every required member.

use serde_json::{Value, json};

/// A thread as the protocol describes it.
pub(super) fn thread(id: &str) -> Value {
    json!({
        "id": id, "sessionId": id, "preview": "", "ephemeral": true, "historyMode": "paginated", "modelProvider": "testing",
        "model": "testing", "createdAt": 0, "updatedAt": 0, "recencyAt": 0, "status": {"type": "idle"}, "cwd": "/",
        "cliVersion": crate::RUNTIME_VERSION, "originator": "testing", "source": "appServer", "canAcceptDirectInput": true,
        "turns": [],
    })
}

/// The settings of a thread after a request that sets some.
#[derive(Debug, Clone)]
pub(super) struct Settings {
    policy: Value,
    reviewer: Value,
    sandbox: Value,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            policy: json!("on-request"),
            reviewer: json!("user"),
            sandbox: json!({"type": "readOnly", "networkAccess": false}),
        }
    }
}

impl Settings {
    pub(super) fn change(&mut self, params: &Value) {
        let given = |name: &str| params.get(name).filter(|value| !value.is_null()).cloned();
        self.policy = given("approvalPolicy").unwrap_or_else(|| self.policy.take());
        self.reviewer = given("approvalsReviewer").unwrap_or_else(|| self.reviewer.take());
        let preset = given("sandbox").map(|mode| match mode.as_str() {
            Some("workspace-write") => json!({"type": "workspaceWrite", "writableRoots": [], "networkAccess": false,
                "excludeTmpdirEnvVar": false, "excludeSlashTmp": false}),
            Some("danger-full-access") => json!({"type": "dangerFullAccess"}),
            _ => json!({"type": "readOnly", "networkAccess": false}),
        });
        self.sandbox = given("sandboxPolicy").or(preset).unwrap_or_else(|| self.sandbox.take());
    }

    /// The answer to what opens a thread.
    pub(super) fn opened(&self, id: &str, params: &Value) -> Value {
        let model = params["model"].as_str().unwrap_or("testing");
        let cwd = params["cwd"].as_str().unwrap_or("/");
        json!({
            "thread": thread(id), "model": model, "modelProvider": "testing", "disabledPluginIds": [], "cwd": cwd,
            "runtimeWorkspaceRoots": [], "instructionSources": [], "approvalPolicy": self.policy,
            "approvalsReviewer": self.reviewer, "sandbox": self.sandbox, "multiAgentMode": "explicitRequestOnly",
        })
    }
}

/// A turn as the protocol describes it.
pub(super) fn turn(id: &str, status: &str, error: Option<&str>) -> Value {
    let error = error.map(|message| json!({"message": message, "codexErrorInfo": "other"}));
    json!({"id": id, "rootTurnId": id, "items": [], "itemsView": "notLoaded", "status": status, "error": error})
}

/// The answer to a request that needs no script.
pub(super) fn plain(method: &str, params: &Value) -> Option<Value> {
    Some(match method {
        "initialize" => {
            let client = params["clientInfo"]["name"].as_str().unwrap_or("client");
            let agent = format!("{client}/{} (testing)", crate::RUNTIME_VERSION);
            json!({"userAgent": agent, "codexHome": "/", "platformFamily": "unix", "platformOs": "linux"})
        }
        "config/read" => json!({"config": {}, "origins": {}}),
        "configRequirements/read" => json!({"requirements": null}),
        "model/list" => json!({"data": [], "nextCursor": null}),
        "account/read" => json!({"account": null, "requiresOpenaiAuth": false}),
        "thread/list" => json!({"data": [], "readStates": {}, "nextCursor": null, "backwardsCursor": null}),
        "thread/read" | "thread/unarchive" => {
            json!({"thread": thread(params["threadId"].as_str().unwrap_or_default())})
        }
        "thread/archive" | "thread/name/set" | "thread/compact/start" | "account/logout" => json!({}),
        _ => return None,
    })
}
