//! A runtime that does what it should not.

use crate::support::{Folders, fake, fake_config};
use openai_codex::protocol::{ServerNotification, TurnStatus};
use openai_codex::{Codex, Error, Thread, ThreadStartOptions};
use serde_json::{Value, json};
use std::time::Duration;

async fn thread(codex: &Codex) -> Thread {
    codex.thread_start(ThreadStartOptions::new()).await.expect("a thread")
}

/// A script whose first turn does `actions` after its answer.
fn turn_does(actions: &Value) -> Value {
    let mut all = vec![json!("respond_default")];
    all.extend(actions.as_array().expect("actions").iter().cloned());
    json!({"rules": [{"method": "turn/start", "do": all}]})
}

#[tokio::test]
async fn a_slow_consumer_loses_only_its_own_stream() {
    let script = turn_does(&json!([{"flood": {"deltas": 20_000, "size": 100}}, {"complete": "completed"}]));
    let config = fake_config(&Folders::new(), &script).stream_buffer(256 * 1024);
    let codex = Codex::start(config).await.expect("the fake starts");
    let slow = thread(&codex).await.turn("Flood").await.expect("a turn");
    // Everything the slow one gets has been written before this one begins.
    let quick = thread(&codex).await.run("Hello").await.expect("the other turn is not held up");
    assert_eq!(quick.final_response.as_deref(), Some("Hello"));

    let mut stream = slow.stream();
    let (mut events, mut end) = (0_u64, None);
    while let Some(event) = stream.next().await {
        match event {
            Ok(event) => {
                if let ServerNotification::ItemAgentMessageDelta(delta) = event.notification().expect("a delta") {
                    assert_eq!(
                        delta.delta.split(' ').next(),
                        Some(events.to_string().as_str()),
                        "nothing is missing before the end"
                    );
                    events += 1;
                }
            }
            Err(error) => end = Some(error),
        }
    }
    assert!((100..20_000).contains(&events), "{events}");
    let end = end.expect("the stream ends with an error");
    assert!(matches!(end, Error::Lagged { cap: 262_144 }), "{end}");
    assert_eq!(
        end.to_string(),
        "the events of this stream were not read fast enough: more than 262144 bytes were waiting; read faster or raise \
         CodexConfig::stream_buffer"
    );
    assert!(stream.next().await.is_none(), "the error comes once");
    assert_eq!(slow.run().await.expect("the result is kept").status, TurnStatus::Completed);
}

#[tokio::test]
async fn a_consumer_that_does_not_read_holds_up_no_other_turn() {
    const LIMIT: Duration = Duration::from_secs(60);
    let script = json!({"rules": [{"method": "turn/start", "background": true, "do": [
        "respond_default", {"flood": {"deltas": 30_000, "size": 1000}}, {"complete": "completed"},
    ]}]});
    // More than half full for most of the flood, and never past its cap.
    let config = fake_config(&Folders::new(), &script).stream_buffer(36 * 1024 * 1024);
    let codex = Codex::start(config).await.expect("the fake starts");
    let thread = thread(&codex).await;
    let stalled = thread.turn("Flood").await.expect("a turn");
    for number in 0..200 {
        let quick = tokio::time::timeout(LIMIT, thread.run(number.to_string())).await.expect("it is not held up");
        assert_eq!(quick.expect("a result").final_response, Some(number.to_string()));
    }
    let result = tokio::time::timeout(LIMIT, stalled.run()).await.expect("it ends").expect("nothing was lost");
    assert_eq!(result.status, TurnStatus::Completed);
}

#[tokio::test]
async fn a_flood_read_in_time_is_complete_and_in_order() {
    let codex = fake(&turn_does(&json!([{"flood": {"deltas": 50_000}}, {"complete": "completed"}]))).await;
    let turn = thread(&codex).await.turn("Flood").await.expect("a turn");
    let (mut stream, mut next) = (turn.stream(), 0_u64);
    while let Some(event) = stream.next().await {
        if let ServerNotification::ItemAgentMessageDelta(delta) =
            event.expect("an event").notification().expect("typed")
        {
            assert_eq!(delta.delta, format!("{next} "));
            next += 1;
        }
    }
    assert_eq!(next, 50_000);
    assert_eq!(turn.run().await.expect("a result").status, TurnStatus::Completed);
}

#[tokio::test]
async fn a_line_of_64_mib_arrives() {
    const SIZE: usize = 64 * 1024 * 1024;
    let codex = fake(&turn_does(&json!([{"big_line": SIZE}, {"complete": "completed"}]))).await;
    let turn = thread(&codex).await.turn("Say much").await.expect("a turn");
    let event = turn.stream().next().await.expect("an event").expect("no error");
    let params: Value = event.params().expect("JSON");
    assert_eq!(params["delta"].as_str().map(str::len), Some(SIZE));
    assert_eq!(turn.run().await.expect("a result").status, TurnStatus::Completed);
}

#[tokio::test]
async fn a_line_longer_than_allowed_ends_the_turn_it_was_for() {
    let script = turn_does(&json!([{"big_line": 4_000_000}, {"complete": "completed"}]));
    let codex =
        Codex::start(fake_config(&Folders::new(), &script).longest_line(1_000_000)).await.expect("the fake starts");
    let turn = thread(&codex).await.turn("Say much").await.expect("a turn");
    let error = turn.stream().next().await.expect("an item").expect_err("it was lost");
    let said = error.to_string();
    assert!(
        said.starts_with("a notification item/agentMessage/delta of the codex runtime was lost: its line has 4000"),
        "{said}"
    );
    assert!(said.contains("more than CodexConfig::longest_line (1000000)"), "{said}");
    assert!(matches!(turn.run().await, Err(Error::MessageLost(_))));
    codex.models(false).await.expect("the connection goes on");
}

#[tokio::test]
async fn a_runtime_that_does_not_listen_any_more_ends_every_waiter() {
    let script = json!({"rules": [
        {"method": "turn/start", "do": ["respond_default"]},
        {"method": "model/list", "do": ["close_stdin"]},
    ]});
    let config = fake_config(&Folders::new(), &script).request_timeout(Duration::from_secs(3600));
    let codex = Codex::start(config).await.expect("the fake starts");
    let turn = thread(&codex).await.turn("Hello").await.expect("a turn");
    let waiting = async { tokio::join!(codex.models(false), turn.run()) };
    let (models, result) = tokio::time::timeout(Duration::from_secs(60), waiting).await.expect("nobody waits");
    assert_eq!(
        models.expect_err("closed").to_string(),
        "the codex runtime closed its input; it wrote nothing to stderr"
    );
    assert!(matches!(result, Err(Error::TransportClosed(closed)) if closed.input_closed && !closed.by_us));
    assert!(codex.client().is_closed());
}

#[tokio::test]
async fn a_request_that_timed_out_is_not_sent_later() {
    let folders = Folders::new();
    let record = folders.path("record.jsonl");
    let read_on = folders.path("read-on");
    let script = json!({"record": record, "rules": [{"method": "first", "do": [{"await_file": read_on}]}]});
    let config = fake_config(&folders, &script).request_timeout(Duration::from_secs(3));
    let codex = Codex::start(config).await.expect("the fake starts");
    let client = codex.client();
    // More than a pipe holds, so that what follows waits behind it.
    let first = client.request_raw("first", Value::Null).await;
    let (big, late) =
        tokio::join!(client.request_raw("big", json!("x".repeat(4_000_000))), client.request_raw("late", Value::Null));
    assert!([first, big, late].iter().all(|result| matches!(result, Err(Error::Timeout { .. }))));
    std::fs::write(read_on, "").expect("a file");
    while client.request_raw("last", Value::Null).await.is_err_and(|error| error.rpc().is_none()) {}
    let record = std::fs::read_to_string(record).expect("the record");
    assert!(record.contains("\"last\"") && !record.contains("\"late\""), "it was given up");
}

#[tokio::test]
async fn silence_ends_a_request_after_its_time() {
    let script = json!({"rules": [{"method": "thread/start", "do": ["silence"]}]});
    let config = fake_config(&Folders::new(), &script).request_timeout(Duration::from_millis(100));
    let codex = Codex::start(config).await.expect("the fake starts");
    let error = codex.thread_start(ThreadStartOptions::new()).await.expect_err("no answer");
    assert_eq!(
        error.to_string(),
        "the runtime did not answer thread/start within 100ms; if it needs more time, increase \
         CodexConfig::request_timeout"
    );
}

#[tokio::test]
async fn a_runtime_that_does_not_read_does_not_block_the_program() {
    let script = json!({"rules": [{"method": "thread/start", "do": ["respond_default", "stop_reading"]}]});
    let config = fake_config(&Folders::new(), &script).request_timeout(Duration::from_millis(200));
    let codex = Codex::start(config.shutdown_grace(Duration::from_millis(50))).await.expect("the fake starts");
    let thread = thread(&codex).await;
    let much = "x".repeat(4 * 1024 * 1024);
    let (first, second) = tokio::join!(thread.turn(much.as_str()), thread.turn("Hello"));
    assert!(matches!(first, Err(Error::Timeout { .. })), "{first:?}");
    assert!(matches!(second, Err(Error::Timeout { .. })), "{second:?}");
}

#[tokio::test]
async fn answers_find_their_requests_in_any_order() {
    let script = json!({"rules": [
        {"method": "thread/read", "contains": "slow", "background": true, "do": [
            {"sleep_ms": 200}, {"error": {"code": 1, "message": "slow"}},
        ]},
        {"method": "thread/read", "contains": "quick", "times": 0, "do": [{"error": {"code": 2, "message": "quick"}}]},
    ]});
    let codex = fake(&script).await;
    let read = |id: &'static str| {
        let codex = codex.clone();
        async move {
            let params = json!({"threadId": id});
            codex.client().request_raw("thread/read", params).await.expect_err("scripted").rpc().expect("rpc").code
        }
    };
    let (slow, first, second) = tokio::join!(read("slow"), read("quick"), read("quick"));
    assert_eq!((slow, first, second), (1, 2, 2));
}

#[tokio::test]
async fn the_end_of_a_process_tells_its_status_and_its_last_words() {
    let script = turn_does(&json!([
        {"stderr_noise": 10_000_000}, {"stderr": "thread 'main' panicked: out of luck"}, {"partial": "{\"method\":\"turn/comp"}, {"exit": 7},
    ]));
    let codex = fake(&script).await;
    let thread = thread(&codex).await;
    let turn = thread.turn("Crash").await.expect("a turn");
    let error = turn.run().await.expect_err("the runtime is gone");
    let Error::TransportClosed(closed) = &error else { panic!("{error}") };
    assert!(!closed.by_us);
    assert_eq!(closed.status.and_then(|status| status.code()), Some(7));
    assert!(closed.stderr_tail.len() <= 8192);
    assert!(
        closed.stderr_tail.ends_with("noise on stderr\nthread 'main' panicked: out of luck"),
        "{}",
        closed.stderr_tail
    );
    assert!(
        error.to_string().starts_with("the codex runtime ended (exit status: 7); the end of its stderr:\n"),
        "{error}"
    );
    assert!(matches!(thread.turn("More").await, Err(Error::TransportClosed(_))));
}

#[tokio::test]
async fn a_closed_stdout_is_the_end_though_the_process_lives() {
    let codex = fake(&turn_does(&json!(["close_stdout"]))).await;
    let turn = thread(&codex).await.turn("Close").await.expect("a turn");
    let error = turn.run().await.expect_err("nothing can come");
    assert_eq!(error.to_string(), "the codex runtime closed its output; it wrote nothing to stderr");
}

#[tokio::test]
async fn what_a_process_wrote_before_it_ended_still_counts() {
    let codex = fake(&turn_does(&json!([{"flood": {"deltas": 10_000}}, {"complete": "completed"}, {"exit": 0}]))).await;
    let turn = thread(&codex).await.turn("Flood").await.expect("a turn");
    let (mut stream, mut events) = (turn.stream(), 0);
    while let Some(event) = stream.next().await {
        event.expect("no error");
        events += 1;
    }
    assert_eq!(events, 10_001);
}

#[tokio::test]
async fn a_runtime_that_ends_before_it_is_ready_is_an_error_with_its_words() {
    let script = json!({"at_start": [{"stderr": "error: unknown configuration"}, {"exit": 1}]});
    let error = Codex::start(fake_config(&Folders::new(), &script)).await.expect_err("it ends");
    assert_eq!(
        error.to_string(),
        "the codex runtime ended (exit status: 1); the end of its stderr:\nerror: unknown configuration"
    );
}

#[tokio::test]
async fn two_handles_of_one_turn_see_the_same_events() {
    // The second start joins the turn that runs: the runtime answers with the same id.
    let script = json!({"rules": [
        {"method": "turn/start", "do": ["respond_default"]},
        {"method": "turn/start", "do": [
            {"respond": {"turn": {"id": "turn-1", "items": [], "status": "inProgress"}}},
            {"send": {"method": "item/agentMessage/delta", "params": {
                "threadId": "thread-1", "turnId": "turn-1", "itemId": "i", "delta": "both"}}},
            {"send": {"method": "turn/completed", "params": {
                "threadId": "thread-1", "turn": {"id": "turn-1", "items": [], "status": "completed"}}}},
        ]},
    ]});
    let codex = fake(&script).await;
    let thread = thread(&codex).await;
    let first = thread.turn("Begin").await.expect("a turn");
    let second = thread.turn("Join").await.expect("the same turn");
    assert_eq!(first.id(), second.id());
    for handle in [&first, &second] {
        let event = handle.stream().next().await.expect("an event").expect("no error");
        assert_eq!(event.params::<Value>().expect("JSON")["delta"], "both");
        assert_eq!(handle.run().await.expect("a result").status, TurnStatus::Completed);
    }
}

#[tokio::test]
async fn a_completed_turn_without_readable_id_ends_the_stream_of_its_thread() {
    let script =
        turn_does(&json!([{"notify": {"method": "turn/completed", "params": {"threadId": "$thread", "turn": 17}}}]));
    let codex = fake(&script).await;
    let result = thread(&codex).await.run("Hello").await.expect("the turn ends");
    assert_eq!(result.id, "turn-1");
}
