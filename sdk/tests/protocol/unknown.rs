//! What this release does not know is kept.

use openai_codex::protocol::{
    AskForApproval, Personality, ServerNotification, ThreadData, ThreadItem, ThreadListParams, ThreadStatus, Turn,
    TurnStatus,
};
use openai_codex::wire::{Envelope, Wire};
use serde_json::json;

#[test]
fn an_unknown_enum_value_is_kept() {
    let status: TurnStatus = serde_json::from_value(json!("paused")).unwrap();
    assert_eq!(status, TurnStatus::Unrecognized("paused".into()));
    assert_eq!(serde_json::to_value(&status).unwrap(), json!("paused"));
    assert_eq!(Personality::from("friendly").as_str(), "friendly");
}

#[test]
fn an_unknown_variant_is_kept() {
    let document = json!({"type": "hologram", "id": "7", "beams": [1, 2]});
    let item: ThreadItem = serde_json::from_value(document.clone()).unwrap();
    assert!(matches!(item, ThreadItem::Unrecognized(_)));
    assert_eq!(serde_json::to_value(&item).unwrap(), document);

    let document = json!({"whenTheMoonIsFull": {"phase": 1}});
    let policy: AskForApproval = serde_json::from_value(document.clone()).unwrap();
    assert_eq!(serde_json::to_value(&policy).unwrap(), document);
}

#[test]
fn an_unknown_method_is_kept() {
    let document = json!({"method": "moon/rose", "params": {"phase": 1}, "emittedAtMs": 5});
    let message: Envelope<ServerNotification> = serde_json::from_value(document.clone()).unwrap();
    assert!(matches!(&message.message, ServerNotification::Unknown { method, .. } if method == "moon/rose"));
    assert_eq!(serde_json::to_value(&message).unwrap(), document);
}

#[test]
fn unknown_fields_and_explicit_nulls_are_kept() {
    let document = json!({"id": "t", "items": [], "status": "completed", "error": null, "colour": {"hue": 3}});
    let turn: Turn = serde_json::from_value(document.clone()).unwrap();
    assert_eq!(turn.error, None);
    assert_eq!(turn.rest["colour"]["hue"], 3);
    assert_eq!(serde_json::to_value(&turn).unwrap(), document);
}

#[test]
fn null_is_sent_where_it_means_something() {
    let mut params = ThreadListParams::default();
    assert_eq!(params.write(), json!({}));
    params.section_id = Some(None);
    params.cursor = None;
    assert_eq!(params.write(), json!({"sectionId": null}));
    params.section_id = Some(Some("s".into()));
    assert_eq!(params.write(), json!({"sectionId": "s"}));
}

#[test]
fn a_field_that_was_set_wins_over_what_was_read() {
    let mut turn = Turn::read(json!({"id": "t", "items": [], "status": "completed", "durationMs": null})).unwrap();
    turn.duration_ms = Some(7);
    assert_eq!(turn.write(), json!({"id": "t", "items": [], "status": "completed", "durationMs": 7}));
}

#[test]
fn a_document_of_the_wrong_form_names_the_place() {
    let document = json!({"id": "t", "status": "completed", "items": [{"type": "agentMessage", "id": "i", "text": 5}]});
    let error = Turn::read(document).unwrap_err();
    assert_eq!(error.pointer(), "/items/0/text");
    assert_eq!(error.to_string(), "/items/0/text: expected a string, found a number");

    let error = serde_json::from_value::<Turn>(json!({"id": "t", "status": "completed"})).unwrap_err();
    assert_eq!(error.to_string(), "field `items` is missing");
    let error = serde_json::from_value::<ThreadStatus>(json!({"type": "active"})).unwrap_err();
    assert_eq!(error.to_string(), "field `activeFlags` is missing");
}

#[test]
fn shared_fields_need_no_match() {
    let item = ThreadItem::read(json!({"type": "plan", "id": "p", "text": "…"})).unwrap();
    assert_eq!(item.id(), Some("p"));
}

#[test]
fn a_required_field_that_may_be_null_may_also_be_missing() {
    let mut document = json!({
        "id": "t", "environments": null, "extra": null, "sessionId": "t", "forkedFromId": null, "parentThreadId": null,
        "preview": "", "ephemeral": false, "section": null, "sectionEnteredAt": null, "projectId": null,
        "historyMode": "paginated", "modelProvider": "p", "model": "m", "reasoningEffort": null, "createdAt": 0,
        "updatedAt": 0, "recencyAt": 0, "status": {"type": "idle"}, "path": null, "cwd": "/", "cliVersion": "0.1.0",
        "originator": "o", "source": "vscode", "canAcceptDirectInput": true, "threadSource": null, "agentNickname": null,
        "agentRole": null, "gitInfo": null, "name": null, "daybreakEnabled": null, "turns": [],
    });
    let mut complete = ThreadData::read(document.clone()).unwrap();
    document.as_object_mut().unwrap().retain(|_, value| !value.is_null());
    let lean = ThreadData::read(document).unwrap();
    assert_eq!(lean.project_id, None);
    complete.rest = lean.rest.clone();
    assert_eq!(lean, complete);
}
