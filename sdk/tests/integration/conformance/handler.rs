//! The handlers that scenarios name.

use openai_codex::protocol::{
    ToolRequestUserInputAnswer, ToolRequestUserInputParams, ToolRequestUserInputQuestion, ToolRequestUserInputResponse,
};
use openai_codex::{ApprovalDecision, ApprovalHandler, ApprovalRequest, HandlerError};
use serde_json::Value;
use std::collections::VecDeque;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

pub(super) struct Handler {
    pub(super) what: String,
    /// What `answer` answers, one after the other.
    pub(super) answers: Mutex<VecDeque<Value>>,
    /// How many requests it has begun to decide.
    pub(super) asked: Arc<AtomicUsize>,
    /// How many requests have ended before they were decided.
    pub(super) told: Arc<AtomicUsize>,
}

/// Counts when the future that holds it is dropped.
struct Told(Arc<AtomicUsize>);

impl Drop for Told {
    fn drop(&mut self) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

/// Answers each question with its first option.
pub(super) async fn answer_questions(
    fails: bool,
    asked: ToolRequestUserInputParams,
) -> Result<ToolRequestUserInputResponse, HandlerError> {
    if fails {
        return Err("the handler fails".into());
    }
    let first = |question: &ToolRequestUserInputQuestion| {
        let option = &question.options.as_ref().expect("options")[0];
        (question.id.clone(), ToolRequestUserInputAnswer::new(vec![option.label.clone()]))
    };
    Ok(ToolRequestUserInputResponse::new(asked.questions.iter().map(first).collect()))
}

impl ApprovalHandler for Handler {
    async fn decide(&self, _request: ApprovalRequest) -> Result<ApprovalDecision, HandlerError> {
        match self.what.as_str() {
            "accept" => Ok(ApprovalDecision::Accept),
            "accept_for_session" => Ok(ApprovalDecision::AcceptForSession),
            "decline" => Ok(ApprovalDecision::Decline),
            "cancel" => Ok(ApprovalDecision::Cancel),
            "answer" => {
                let next = self.answers.lock().expect("no panic").pop_front();
                Ok(ApprovalDecision::Answer(next.expect("an answer for every request")))
            }
            "fail" => Err("the handler fails".into()),
            "hang" => std::future::pending().await,
            "wait" => {
                self.asked.fetch_add(1, Ordering::SeqCst);
                let _told = Told(Arc::clone(&self.told));
                std::future::pending().await
            }
            other => panic!("no handler {other}"),
        }
    }
}
