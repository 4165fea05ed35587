//! The approval requests: how each is parsed, and what each decision means on the wire.

use super::{ApprovalDecision, ApprovalRequest, form};
use crate::protocol::{CommandExecutionApprovalKind, McpServerElicitationRequestParams};
use serde::de::{DeserializeOwned, Error as _};
use serde_json::{Value, json};

/// The kind of an approval request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Command,
    FileChange,
    Permissions,
    Elicitation,
    LegacyPatch,
    LegacyCommand,
}

/// The methods of all requests that handlers decide.
pub(super) const METHODS: [(&str, Kind); 6] = [
    ("item/commandExecution/requestApproval", Kind::Command),
    ("item/fileChange/requestApproval", Kind::FileChange),
    ("item/permissions/requestApproval", Kind::Permissions),
    ("mcpServer/elicitation/request", Kind::Elicitation),
    ("applyPatchApproval", Kind::LegacyPatch),
    ("execCommandApproval", Kind::LegacyCommand),
];

/// The member of a request's `_meta` by which an elicitation says that it asks for an approval, for example of an MCP tool.
pub(crate) const APPROVAL_KIND: &str = "codex_approval_kind";

/// The answer for a decision.
#[derive(Debug, PartialEq)]
pub(crate) struct Verdict {
    pub(crate) result: Value,
    /// The answer alone does not end the turn, so it has to be interrupted.
    pub(crate) interrupt: bool,
    /// Why it differs from the handler's decision.
    pub(crate) refused: Option<String>,
}

impl Kind {
    pub(crate) fn of(method: &str) -> Option<Self> {
        METHODS.into_iter().find_map(|(name, kind)| (name == method).then_some(kind))
    }

    /// The typed request. A request that is not understood, or contains something unknown to this version, is an error: a handler
    /// cannot allow what it is not shown.
    pub(crate) fn read(self, params: &Value) -> Result<ApprovalRequest, serde_json::Error> {
        fn typed<T: DeserializeOwned>(params: &Value) -> Result<T, serde_json::Error> {
            T::deserialize(params)
        }
        let request = match self {
            Self::Command => ApprovalRequest::Command(typed(params)?),
            Self::FileChange => ApprovalRequest::FileChange(typed(params)?),
            Self::Permissions => ApprovalRequest::Permissions(typed(params)?),
            Self::Elicitation => ApprovalRequest::Elicitation(typed(params)?),
            Self::LegacyPatch => ApprovalRequest::LegacyPatch(typed(params)?),
            Self::LegacyCommand => ApprovalRequest::LegacyCommand(typed(params)?),
        };
        match &request {
            ApprovalRequest::Elicitation(McpServerElicitationRequestParams::Unrecognized(_)) => {
                Err(serde_json::Error::custom("a kind of elicitation that this version does not know"))
            }
            ApprovalRequest::Command(asked)
                if matches!(asked.kind, Some(CommandExecutionApprovalKind::Unrecognized(_))) =>
            {
                Err(serde_json::Error::custom("a kind of command approval that this version does not know"))
            }
            _ => Ok(request),
        }
    }

    /// The declining result.
    pub(crate) fn refusal(self) -> Value {
        match self {
            Self::Command | Self::FileChange => json!({"decision": "decline"}),
            // Nothing is granted; the protocol has no other way to decline.
            Self::Permissions => json!({"permissions": {}}),
            Self::Elicitation => json!({"action": "decline"}),
            Self::LegacyPatch | Self::LegacyCommand => {
                json!({"decision": {"denied": {"rejection": "declined by the client"}}})
            }
        }
    }

    /// The result for a decision about a request with these parameters.
    pub(crate) fn verdict(self, decision: ApprovalDecision, params: &Value) -> Verdict {
        let plain = |result| Verdict { result, interrupt: false, refused: None };
        match decision {
            ApprovalDecision::Decline => plain(self.refusal()),
            ApprovalDecision::Answer(result) => match self.check(&result, params) {
                Ok(()) => plain(result),
                Err(why) => self.refused(why),
            },
            ApprovalDecision::Cancel => match self {
                Self::Command | Self::FileChange => plain(json!({"decision": "cancel"})),
                Self::LegacyPatch | Self::LegacyCommand => plain(json!({"decision": "abort"})),
                Self::Permissions => Verdict { interrupt: true, ..plain(self.refusal()) },
                Self::Elicitation => Verdict { interrupt: true, ..plain(json!({"action": "cancel"})) },
            },
            ApprovalDecision::Accept => self.acceptance(false, params),
            ApprovalDecision::AcceptForSession => self.acceptance(true, params),
        }
    }

    /// Declined, regardless of the handler's decision.
    fn refused(self, why: String) -> Verdict {
        Verdict { result: self.refusal(), interrupt: false, refused: Some(why) }
    }

    /// Checks a complete answer against the request.
    fn check(self, answer: &Value, params: &Value) -> Result<(), String> {
        let (member, fits): (_, fn(&Value) -> bool) = match self {
            Self::Permissions => ("permissions", Value::is_object),
            Self::Elicitation => {
                ("action", |action| ["accept", "decline", "cancel"].iter().any(|known| action == known))
            }
            _ => ("decision", |decision| decision.is_string() || decision.is_object()),
        };
        if !fits(&answer[member]) {
            return Err(format!("the answer has no member `{member}` that answers such a request"));
        }
        if self == Self::Elicitation && answer[member] == "accept" { form::check(answer, params) } else { Ok(()) }
    }

    fn acceptance(self, session: bool, params: &Value) -> Verdict {
        let result = match self {
            Self::Command | Self::FileChange => {
                json!({"decision": if session { "acceptForSession" } else { "accept" }})
            }
            Self::Permissions => {
                json!({"permissions": params["permissions"], "scope": if session { "session" } else { "turn" }})
            }
            Self::Elicitation => match form::accept(session, params) {
                Ok(result) => result,
                Err(why) => return self.refused(why),
            },
            Self::LegacyPatch | Self::LegacyCommand => {
                json!({"decision": if session { "approved_for_session" } else { "approved" }})
            }
        };
        Verdict { result, interrupt: false, refused: None }
    }
}

#[cfg(test)]
mod tests {
    use super::{Kind, METHODS, Verdict};
    use crate::approval::ApprovalDecision;
    use serde_json::{Value, json};

    fn form(schema: &Value, meta: &Value) -> Value {
        json!({"mode": "form", "threadId": "t", "turnId": null, "serverName": "s", "message": "?",
            "requestedSchema": schema, "_meta": meta})
    }

    #[test]
    fn a_form_is_accepted_only_where_nothing_in_it_is_required() {
        let accept = |params: &Value| Kind::Elicitation.verdict(ApprovalDecision::Accept, params);
        let empty = form(&json!({"type": "object", "properties": {}}), &Value::Null);
        assert_eq!(accept(&empty).result, json!({"action": "accept", "content": {}}));
        for schema in [
            json!({"type": "object", "properties": {}, "required": ["colour"]}),
            json!({"required": "colour"}),
            json!("anything"),
        ] {
            let verdict = accept(&form(&schema, &Value::Null));
            assert_eq!((verdict.result, verdict.refused.is_some()), (json!({"action": "decline"}), true), "{schema}");
        }
        let proof = json!({"mode": "openai/userVerification"});
        assert_eq!(accept(&proof).result, json!({"action": "decline"}));
        assert_eq!(accept(&json!({"mode": "url"})).result, json!({"action": "accept"}));
    }

    #[test]
    fn a_whole_answer_is_held_against_the_request() {
        let answer =
            |kind: Kind, answer: &Value, params: &Value| kind.verdict(ApprovalDecision::Answer(answer.clone()), params);
        let schema = json!({"type": "object", "required": ["colour"], "properties": {
            "colour": {"type": "string", "enum": ["blue", "red"]}, "many": {"type": "integer"}}});
        let asked = form(&schema, &Value::Null);
        for content in [json!({"colour": "blue"}), json!({"colour": "red", "many": 2.0, "more": []})] {
            let sent = json!({"action": "accept", "content": content});
            assert_eq!(
                answer(Kind::Elicitation, &sent, &asked),
                Verdict { result: sent, interrupt: false, refused: None }
            );
        }
        for wrong in [
            json!({"action": "accept"}),
            json!({"action": "accept", "content": null}),
            json!({"action": "accept", "content": {}}),
            json!({"action": "accept", "content": {"colour": null}}),
            json!({"action": "accept", "content": {"colour": "green"}}),
            json!({"action": "accept", "content": {"colour": "blue", "many": 1.5}}),
            json!({"action": "accept", "content": "blue"}),
            json!({"action": "yes", "content": {"colour": "blue"}}),
            json!({}),
            json!(null),
        ] {
            let verdict = answer(Kind::Elicitation, &wrong, &asked);
            assert_eq!((verdict.result, verdict.refused.is_some()), (json!({"action": "decline"}), true), "{wrong}");
        }
        let optional = form(&json!({"type": "object", "properties": {}}), &Value::Null);
        assert!(answer(Kind::Elicitation, &json!({"action": "accept"}), &optional).refused.is_none());
        assert!(answer(Kind::Elicitation, &json!({"action": "cancel"}), &asked).refused.is_none());
        let smaller = json!({"permissions": {}, "scope": "turn"});
        assert!(answer(Kind::Permissions, &smaller, &Value::Null).refused.is_none());
        for (method, kind) in METHODS {
            for wrong in [json!({}), json!("accept"), json!({"decision": null, "permissions": null, "action": null})] {
                let verdict = answer(kind, &wrong, &Value::Null);
                assert_eq!((verdict.result, verdict.refused.is_some()), (kind.refusal(), true), "{method}: {wrong}");
            }
        }
    }

    #[test]
    fn an_answer_for_the_session_is_remembered_where_the_runtime_offers_it() {
        let schema = json!({"type": "object", "properties": {}});
        for (meta, remembered) in [
            (json!({"persist": ["session", "always"]}), true),
            (json!({"persist": "session"}), true),
            (json!({"persist": ["always"]}), false),
            (Value::Null, false),
        ] {
            let verdict = Kind::Elicitation.verdict(ApprovalDecision::AcceptForSession, &form(&schema, &meta));
            assert_eq!(verdict.result["_meta"]["persist"] == "session", remembered, "{meta}");
            let once = Kind::Elicitation.verdict(ApprovalDecision::Accept, &form(&schema, &meta));
            assert!(once.result.get("_meta").is_none(), "{meta}");
        }
    }

    #[test]
    fn what_is_not_known_is_not_shown() {
        let read = |kind: Kind, params: Value| kind.read(&params).is_ok();
        let schema = json!({"type": "object", "properties": {}});
        assert!(read(Kind::Elicitation, form(&schema, &Value::Null)));
        let mut later = form(&schema, &Value::Null);
        later["mode"] = json!("telepathy");
        assert!(!read(Kind::Elicitation, later));
        let command = |kind: Value| json!({"threadId": "t", "turnId": "u", "itemId": "i", "startedAtMs": 0, "command": "ls", "kind": kind});
        assert!(read(Kind::Command, command(json!("command"))));
        assert!(!read(Kind::Command, command(json!("telepathy"))));
        assert!(METHODS.iter().all(|(_, kind)| !read(*kind, json!(["t"]))));
    }

    #[test]
    fn only_the_requests_without_a_word_for_it_need_an_interruption() {
        for (method, kind) in METHODS {
            let cancelled =
                kind.verdict(ApprovalDecision::Cancel, &json!({"permissions": {"network": {"enabled": true}}}));
            let wordless = matches!(kind, Kind::Permissions | Kind::Elicitation);
            assert_eq!(cancelled.interrupt, wordless, "{method}");
            assert!(!kind.verdict(ApprovalDecision::Decline, &Value::Null).interrupt, "{method}");
        }
    }
}
