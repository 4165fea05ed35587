use super::{Answered, Attached, Registered, Router, Start, Wants};
use crate::error::{Closed, Error, MessageLost};
use crate::transport::damage::Ids;
use crate::transport::queue::{End, Queue};
use proptest::prelude::*;
use std::collections::VecDeque;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

const STARTED: &str = r#"{"turn":{"id":"turn","status":"inProgress"}}"#;

/// The methods waiting in a queue, and whether it has ended.
fn drain(queue: &Queue) -> (Vec<String>, bool) {
    let (mut methods, mut batch) = (Vec::new(), VecDeque::new());
    loop {
        match queue.poll_take(&mut batch, &mut Context::from_waker(Waker::noop())) {
            Poll::Ready(Ok(())) => methods.extend(batch.drain(..).map(|event| event.method().to_owned())),
            Poll::Ready(Err(end)) => return (methods, matches!(end, End::Completed)),
            Poll::Pending => return (methods, false),
        }
    }
}

fn completed(router: &Router, turn: &str) {
    router.notify("turn/completed", &format!(r#"{{"threadId":"thread","turn":{{"id":"{turn}"}}}}"#));
}

fn start(router: &Router, wants: Wants) -> Registered {
    router.register("turn/start", Some(Start { thread: "thread", wants }), None).expect("open")
}

/// A router, and a turn whose start was answered.
fn attached(router: &Arc<Router>) -> Attached {
    let mut request = start(router, Wants::Events);
    assert!(router.answer(request.id, Ok(STARTED)));
    let Ok(Ok(Answered { turn: Some(turn), .. })) = request.answer.try_recv() else { panic!("a turn") };
    turn
}

fn router(cap: usize) -> Arc<Router> {
    Arc::new(Router::new(cap))
}

#[test]
fn a_turn_gets_its_events_from_before_its_answer_on_and_leaves_nothing() {
    let router = router(usize::MAX);
    let mut request = start(&router, Wants::Events);
    router.notify("item/started", r#"{"threadId":"thread","turnId":"turn"}"#);
    router.notify("item/started", r#"{"threadId":"thread","turnId":"another"}"#);
    router.notify("item/started", r#"{"threadId":"elsewhere","turnId":"turn"}"#);
    assert!(router.answer(request.id, Ok(STARTED)));
    let Ok(Ok(Answered { turn: Some(turn), .. })) = request.answer.try_recv() else { panic!("a turn") };
    router.notify("item/completed", r#"{"threadId":"elsewhere","turnId":"turn"}"#);
    router.notify("item/completed", r#"{"threadId":"thread","turnId":"turn"}"#);
    completed(&router, "turn");
    completed(&router, "turn");
    assert_eq!(
        drain(turn.queue()),
        (["item/started", "item/completed", "turn/completed"].map(str::to_owned).into(), true)
    );
    assert_eq!(turn.progress().results().len(), 2);
    assert!(!turn.joined());
    assert!(router.is_idle());
}

#[test]
fn a_turn_that_ended_before_its_answer_is_complete() {
    let router = router(usize::MAX);
    let mut request = start(&router, Wants::Events);
    completed(&router, "turn");
    assert!(router.answer(request.id, Ok(STARTED)));
    let Ok(Ok(Answered { turn: Some(turn), .. })) = request.answer.try_recv() else { panic!("a turn") };
    assert_eq!(drain(turn.queue()), (vec!["turn/completed".to_owned()], true));
    assert!(turn.progress().has_ended() && router.refuse_running("thread").is_ok());
    assert!(router.is_idle());
}

#[test]
fn what_is_forgotten_refused_or_too_late_leaves_nothing_and_is_not_sent() {
    let router = router(usize::MAX);
    let timeout = Some(Duration::from_secs(60));
    let begin = || {
        let start = Start { thread: "thread", wants: Wants::Events };
        router.register("turn/start", Some(start), timeout).expect("open")
    };
    let forgotten = begin().id;
    assert!(router.waits(forgotten));
    router.forget(forgotten);
    assert!(!router.waits(forgotten) && !router.answer(forgotten, Ok(STARTED)), "nobody waits for it");
    let refused = begin();
    assert!(router.answer(refused.id, Err(r#"{"code":1,"message":"no"}"#)));
    let mut late = begin();
    assert!(router.expire(Instant::now()).is_some(), "its time is not over");
    assert!(router.expire(Instant::now() + Duration::from_secs(61)).is_none());
    assert!(matches!(late.answer.try_recv(), Ok(Err(Error::Timeout { .. }))));
    assert!(!router.waits(late.id));
    assert!(router.is_idle());
}

#[test]
fn a_start_whose_caller_has_gone_after_its_answer_leaves_no_queue() {
    let router = router(usize::MAX);
    let request = start(&router, Wants::Events);
    assert!(router.answer(request.id, Ok(STARTED)));
    drop(request);
    assert!(router.is_idle());
    assert!(router.refuse_running("thread").is_err(), "the turn itself runs");
    completed(&router, "turn");
    assert!(router.refuse_running("thread").is_ok());
}

#[test]
fn a_turn_of_its_own_is_refused_while_one_runs_or_is_asked_for() {
    let router = router(usize::MAX);
    let own = || {
        let start = Start { thread: "thread", wants: Wants::OwnTurn };
        router.register("turn/start", Some(start), None).map(|request| router.forget(request.id))
    };
    let asked_for = start(&router, Wants::Nothing).id;
    assert!(matches!(own(), Err(Error::TurnRunning { turn: None, joined: false, .. })));
    assert!(router.answer(asked_for, Ok(STARTED)));
    assert!(matches!(own(), Err(Error::TurnRunning { turn: Some(turn), .. }) if turn == "turn"));
    completed(&router, "turn");
    own().expect("nothing runs");
    router.notify("turn/started", r#"{"threadId":"thread","turn":{"id":"automatic"}}"#);
    assert!(own().is_err(), "a turn that nobody here has asked for");
    router.notify("thread/status/changed", r#"{"threadId":"thread","status":{"type":"idle"}}"#);
    own().expect("an idle thread has no turn");
}

#[test]
fn a_turn_whose_events_came_before_it_was_asked_for_was_joined() {
    let router = router(usize::MAX);
    router.notify("item/started", r#"{"threadId":"thread","turnId":"turn"}"#);
    assert!(attached(&router).joined());
    completed(&router, "turn");
    assert!(!attached(&router).joined());
}

#[test]
fn handles_of_one_turn_share_its_result() {
    let router = router(usize::MAX);
    let first = attached(&router);
    router.notify("item/completed", r#"{"threadId":"thread","turnId":"turn"}"#);
    let second = attached(&router);
    router.notify("item/started", r#"{"threadId":"thread","turnId":"turn"}"#);
    completed(&router, "turn");
    assert_eq!((drain(first.queue()).0.len(), drain(second.queue()).0.len()), (3, 2));
    assert_eq!((first.progress().results().len(), second.progress().results().len()), (2, 2));
}

#[test]
fn a_queue_that_is_full_costs_no_result() {
    let router = router(2000);
    let mut request = start(&router, Wants::Events);
    let event = format!(r#"{{"threadId":"thread","turnId":"turn","delta":"{}"}}"#, "x".repeat(1000));
    let both = || {
        router.notify("item/agentMessage/delta", &event);
        router.notify("item/completed", &event);
    };
    (0..5).for_each(|_| both());
    assert!(router.answer(request.id, Ok(STARTED)));
    let Ok(Ok(Answered { turn: Some(turn), .. })) = request.answer.try_recv() else { panic!("a turn") };
    (0..5).for_each(|_| both());
    completed(&router, "turn");
    assert!(!drain(turn.queue()).1, "the stream has lagged");
    assert_eq!(turn.progress().results().len(), 11);
}

#[test]
fn a_stream_nobody_reads_is_left_and_the_other_one_stays() {
    let router = router(usize::MAX);
    let (first, second) = (attached(&router), attached(&router));
    let queue = Arc::clone(first.queue());
    drop(first);
    router.notify("item/started", r#"{"threadId":"thread","turnId":"turn"}"#);
    assert!(drain(&queue).0.is_empty());
    assert_eq!(drain(second.queue()).0.len(), 1);
    drop(second);
    assert!(router.is_idle());
}

#[test]
fn a_lost_message_ends_what_it_was_for() {
    let lose = |router: &Router, line: &str| {
        let lost = MessageLost { method: None, reason: "cut".to_owned() };
        router.lose(&Ids::read(line.as_bytes(), b"").expect("an object"), lost);
    };
    let lost = |turn: &Attached| {
        let mut batch = VecDeque::new();
        let taken = turn.queue().poll_take(&mut batch, &mut Context::from_waker(Waker::noop()));
        matches!(taken, Poll::Ready(Err(End::Lost(_)))) && turn.progress().has_ended()
    };
    let router = router(usize::MAX);
    let turn = attached(&router);
    let mut request = router.register("thread/list", None, Some(Duration::from_secs(60))).expect("open");
    lose(&router, r#"{"method":"item/completed","params":{"threadId":"thread","turnId":"another","#);
    lose(&router, r#"{"method":"account/updated","params":{"#);
    lose(&router, r#"{"id":99999,"result":"#);
    assert!(!lost(&turn) && request.answer.try_recv().is_err(), "it is not theirs");
    lose(&router, r#"{"method":"turn/completed","params":{"threadId":"thread","turn":{"id":"turn","it"#);
    assert!(lost(&turn) && request.answer.try_recv().is_err());
    lose(&router, &format!(r#"{{"id":{},"result":{{"da"#, request.id));
    assert!(matches!(request.answer.try_recv(), Ok(Err(Error::MessageLost(_)))));

    let (turn, mut request) = (attached(&router), router.register("thread/list", None, None).expect("open"));
    let mut observer = VecDeque::new();
    let all = router.observe(None);
    lose(&router, r#"{"meth"#);
    assert!(lost(&turn) && matches!(request.answer.try_recv(), Ok(Err(Error::MessageLost(_)))));
    let taken = all.poll_take(&mut observer, &mut Context::from_waker(Waker::noop()));
    assert!(matches!(taken, Poll::Ready(Err(End::Lost(_)))));
    drop(turn);
    assert!(router.is_idle() && !router.is_closed());
}

#[test]
fn an_interruption_waits_for_the_turn() {
    let router = router(usize::MAX);
    let _turn = attached(&router);
    assert!(!router.interrupt("thread", "turn"), "it does not run yet");
    let begun = router.notify("turn/started", r#"{"threadId":"thread","turn":{"id":"turn"}}"#);
    assert_eq!(begun, Some(("thread".to_owned(), "turn".to_owned())));
    assert_eq!(router.notify("item/started", r#"{"threadId":"thread","turnId":"turn"}"#), None);
    assert!(router.interrupt("thread", "turn"));
    completed(&router, "turn");
    assert!(!router.interrupt("thread", "turn"));
}

#[test]
fn after_the_end_everything_fails_with_its_first_reason() {
    let router = router(usize::MAX);
    let mut waiting = router.register("thread/list", None, None).expect("open").answer;
    let observer = router.observe(None);
    for tail in ["first", "second"] {
        router.close(Closed { by_us: false, input_closed: false, status: None, stderr_tail: tail.to_owned() });
    }
    let Ok(Err(Error::TransportClosed(closed))) = waiting.try_recv() else { panic!("it is closed") };
    assert_eq!(closed.stderr_tail, "first");
    assert!(matches!(router.register("thread/list", None, None), Err(Error::TransportClosed(_))));
    assert_eq!(drain(&observer), (Vec::new(), false));
    assert!(router.is_idle());
}

/// Threads that use the router at once do what they would do one after the other: each operation takes the lock once. So the order of
/// operations is all that can differ, and the law below draws it.
#[test]
fn every_operation_is_one_critical_section() {
    let (code, _) = include_str!("../router.rs").split_once("\nimpl Tables {").expect("the tables come last");
    let operations: Vec<&str> = code.split("fn ").skip(1).collect();
    assert!(operations.len() > 15);
    for operation in operations {
        assert!(operation.matches(".tables()").count() <= 1, "it takes the lock twice: {operation}");
    }
}

/// What the runtime sends of one turn, after its start was asked for: the answer may come anywhere among the events.
#[derive(Debug, Clone)]
struct Script {
    thread: usize,
    events: usize,
    /// The place of the answer among the events.
    answered: usize,
}

fn scripts() -> impl Strategy<Value = (Vec<Script>, Vec<usize>)> {
    let script = (0..3_usize, 0..8_usize, 0..10_usize);
    let script =
        script.prop_map(|(thread, events, answered)| Script { thread, events, answered: answered.min(events + 1) });
    (prop::collection::vec(script, 1..6), prop::collection::vec(any::<prop::sample::Index>(), 64))
        .prop_map(|(scripts, order)| (scripts, order.into_iter().map(|index| index.index(1 << 16)).collect()))
}

proptest! {
    /// However the messages of several turns come between one another: each handle gets the events of its turn, all of them, in their
    /// order and no others, and in the end nothing is left.
    #[test]
    fn turns_keep_their_events_however_they_interleave((scripts, order) in scripts()) {
        let router = router(usize::MAX);
        // Turns of one thread are asked for at once; the runtime names them all.
        let mut requests: Vec<Registered> = scripts
            .iter()
            .map(|Script { thread, .. }| {
                let start = Start { thread: &format!("thread-{thread}"), wants: Wants::Events };
                router.register("turn/start", Some(start), None).expect("open")
            })
            .collect();
        let mut handles: Vec<Option<Attached>> = scripts.iter().map(|_| None).collect();
        let mut steps = vec![0; scripts.len()];
        let mut order = order.into_iter().cycle();
        loop {
            let open: Vec<usize> = (0..scripts.len()).filter(|turn| steps[*turn] < scripts[*turn].events + 2).collect();
            if open.is_empty() {
                break;
            }
            let turn = open[order.next().expect("endless") % open.len()];
            let Script { thread, events, answered } = scripts[turn];
            let (step, names) = (steps[turn], format!(r#""threadId":"thread-{thread}""#));
            steps[turn] += 1;
            // The step of the answer, else the event that comes then.
            match step.checked_sub(answered) {
                Some(0) => {
                    let result = format!(r#"{{"turn":{{"id":"turn-{turn}"}}}}"#);
                    prop_assert!(router.answer(requests[turn].id, Ok(&result)));
                    let Ok(Ok(Answered { turn: Some(handle), .. })) = requests[turn].answer.try_recv() else {
                        panic!("a turn")
                    };
                    handles[turn] = Some(handle);
                }
                passed => {
                    let number = step - usize::from(passed.is_some());
                    if number == events {
                        let params = format!(r#"{{{names},"turn":{{"id":"turn-{turn}"}}}}"#);
                        router.notify("turn/completed", &params);
                    } else {
                        router.notify(&format!("event-{number}"), &format!(r#"{{{names},"turnId":"turn-{turn}"}}"#));
                    }
                }
            }
        }
        for (script, handle) in scripts.iter().zip(handles) {
            let handle = handle.expect("answered");
            let events: Vec<String> = (0..script.events).map(|number| format!("event-{number}")).collect();
            let all = [events, vec!["turn/completed".to_owned()]].concat();
            prop_assert_eq!(drain(handle.queue()), (all, true));
            prop_assert!(handle.progress().has_ended());
        }
        prop_assert!(router.is_idle());
        for thread in 0..3 {
            let idle = router.refuse_running(&format!("thread-{thread}")).is_ok();
            prop_assert!(idle);
        }
    }
}
