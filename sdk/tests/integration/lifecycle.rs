//! A thread from its start to the archive and back, by the real runtime, with both surfaces.

use crate::support::Folders;
use codex_test_peers::model::{ModelServer, Reply};
use codex_test_peers::runtime;
use openai_codex::protocol::{ServerNotification, ThreadItem};
use openai_codex::{
    Codex, CodexConfig, Error, RUNTIME_VERSION, ThreadForkOptions, ThreadListOptions, ThreadResumeOptions,
    ThreadStartOptions, VersionPolicy,
};

/// A runtime and the model it asks.
fn prepared() -> (Folders, ModelServer, CodexConfig) {
    let folders = Folders::new();
    let replies = [Reply::text("Hello, Ada."), Reply::text("Ada said hello."), Reply::text("Ada.")];
    let model = ModelServer::start(replies).expect("the model server");
    folders.use_model(&model.base_url());
    let config = folders.config(&runtime::pinned()).version_policy(VersionPolicy::Exact);
    (folders, model, config)
}

/// The walk: `$wait` is `.await` or nothing.
macro_rules! walk {
    ($codex:ident $($wait:tt)*) => {{
        assert!($codex.metadata().user_agent.contains(RUNTIME_VERSION));
        assert_eq!($codex.client().runtime_version(), Some(RUNTIME_VERSION));
        let shown = $codex.models(false)$($wait)*.expect("the models").data;
        let all = $codex.models(true)$($wait)*.expect("the models").data;
        assert!(!shown.is_empty() && shown.len() < all.len(), "{} of {}", shown.len(), all.len());
        assert_eq!($codex.account(false)$($wait)*.expect("an answer").account, None);

        let thread = $codex.thread_start(ThreadStartOptions::new())$($wait)*.expect("a thread");
        let result = thread.run("I am Ada.")$($wait)*.expect("a result");
        assert_eq!(result.final_response.as_deref(), Some("Hello, Ada."));
        thread.set_name("Introductions")$($wait)*.expect("named");
        let read = thread.read(true)$($wait)*.expect("the thread").thread;
        assert_eq!((read.id.as_str(), read.name.as_deref()), (thread.id(), Some("Introductions")));
        assert_eq!(read.turns.len(), 1);
        assert_eq!(read.turns[0].id, result.id);
        assert!(thread.read(false)$($wait)*.expect("the thread").thread.turns.is_empty());

        let mut notifications = $codex.notifications();
        thread.compact()$($wait)*.expect("begun");
        let mut compacted = false;
        while let Some(event) = notifications.next()$($wait)* {
            match event.expect("no error").notification().expect("a notification") {
                ServerNotification::ItemCompleted(item) => {
                    compacted |= matches!(item.item, ThreadItem::ContextCompaction(_));
                }
                ServerNotification::TurnCompleted(_) => break,
                _ => {}
            }
        }
        assert!(compacted);

        let fork = $codex.thread_fork(thread.id(), ThreadForkOptions::new())$($wait)*.expect("a fork");
        assert_ne!(fork.id(), thread.id());
        $codex.thread_archive(thread.id())$($wait)*.expect("archived");
        let archived = $codex.thread_list(ThreadListOptions::new().archived(true))$($wait)*.expect("a page").data;
        assert_eq!(archived.iter().map(|thread| thread.id.as_str()).collect::<Vec<_>>(), [thread.id()]);
        let error = $codex.thread_archive("no-such-thread")$($wait)*.expect_err("there is none");
        assert!(matches!(error, Error::InvalidRequest(_)), "{error}");
        let restored = $codex.thread_unarchive(thread.id())$($wait)*.expect("restored");
        assert_eq!(restored.id(), thread.id());
        let resumed = $codex.thread_resume(thread.id(), ThreadResumeOptions::new())$($wait)*.expect("resumed");
        let again = resumed.run("Who am I?")$($wait)*.expect("a result");
        assert_eq!(again.final_response.as_deref(), Some("Ada."));
        $codex.logout()$($wait)*.expect("signed out");
        $codex.close()$($wait)*;
        assert!(matches!(thread.read(false)$($wait)*, Err(Error::TransportClosed(_))));
    }};
}

#[tokio::test]
async fn a_thread_lives_and_is_archived() {
    let (_folders, _model, config) = prepared();
    let codex = Codex::start(config).await.expect("the runtime starts");
    walk!(codex.await);
}

#[cfg(feature = "blocking")]
#[test]
fn a_thread_lives_and_is_archived_without_async() {
    let (_folders, _model, config) = prepared();
    let codex = openai_codex::blocking::Codex::start(config).expect("the runtime starts");
    walk!(codex);
}
