//! Who waits for what. The reader asks here where each line goes; everything is found in one short critical section.

use super::message::{self, Route};
use super::queue::{End, Queue};
use crate::error::{Closed, Error, RpcError};
use crate::event::Event;
use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::{Notify, oneshot};

/// The answer to a request: the raw text of its result.
pub(crate) type Answer = Result<Box<str>, Error>;

/// The routing tables of one connection.
#[derive(Debug)]
pub(crate) struct Router {
    tables: Mutex<Tables>,
    /// The earliest deadline has changed.
    pub(super) deadline_changed: Notify,
    /// Bytes that may wait in one stream.
    cap: usize,
}

#[derive(Debug, Default)]
struct Tables {
    last_id: u64,
    waiting: HashMap<u64, Waiting>,
    deadlines: BTreeSet<(Instant, u64)>,
    turns: HashMap<Box<str>, Turn>,
    starting: HashMap<u64, Starting>,
    observers: Vec<Observer>,
    closed: Option<Arc<Closed>>,
}

/// A request without answer.
#[derive(Debug)]
struct Waiting {
    method: Box<str>,
    answer: oneshot::Sender<Answer>,
    deadline: Option<(Instant, Duration)>,
}

/// What the sender of a request holds.
#[derive(Debug)]
pub(super) struct Registered {
    pub(super) id: u64,
    pub(super) answer: oneshot::Receiver<Answer>,
    /// Of a `turn/start`.
    pub(super) queue: Option<Arc<Queue>>,
}

/// The streams of a turn that runs.
#[derive(Debug)]
struct Turn {
    thread: Box<str>,
    queues: Vec<Arc<Queue>>,
}

/// A `turn/start` without answer. The turn's id is not known yet, and its events may come before the answer that names it
/// (or the turn may have been running: then the request joins it). So all events of the thread are kept until then.
#[derive(Debug)]
struct Starting {
    thread: Box<str>,
    queue: Arc<Queue>,
    early: Vec<(Box<str>, Event)>,
    early_bytes: usize,
}

/// A stream of notifications whichever turn they belong to.
#[derive(Debug)]
struct Observer {
    /// Only this method, where there is one.
    method: Option<&'static str>,
    queue: Arc<Queue>,
}

impl Router {
    pub(crate) fn new(cap: usize) -> Self {
        Self { tables: Mutex::default(), deadline_changed: Notify::new(), cap }
    }

    /// The tables, also after a panic elsewhere: every change to them is complete when the lock is given back.
    fn tables(&self) -> MutexGuard<'_, Tables> {
        self.tables.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Bytes that may wait in one stream.
    pub(crate) fn cap(&self) -> usize {
        self.cap
    }

    /// A queue as every stream gets it.
    fn queue(&self) -> Arc<Queue> {
        Arc::new(Queue::new(self.cap))
    }

    /// Takes note of a request that is about to be sent, and gives it its id. `thread` is given for a `turn/start`: then a
    /// queue is made that gets the turn's events from this moment on.
    pub(super) fn register(
        &self,
        method: &str,
        thread: Option<&str>,
        timeout: Option<Duration>,
    ) -> Result<Registered, Error> {
        let (answer, receiver) = oneshot::channel();
        let queue = thread.map(|_| self.queue());
        let deadline = timeout.and_then(|timeout| Some((Instant::now().checked_add(timeout)?, timeout)));
        let mut tables = self.tables();
        if let Some(closed) = &tables.closed {
            return Err(Error::TransportClosed(Arc::clone(closed)));
        }
        tables.last_id += 1;
        let id = tables.last_id;
        tables.waiting.insert(id, Waiting { method: method.into(), answer, deadline });
        if let (Some(thread), Some(queue)) = (thread, &queue) {
            let starting =
                Starting { thread: thread.into(), queue: Arc::clone(queue), early: Vec::new(), early_bytes: 0 };
            tables.starting.insert(id, starting);
        }
        if let Some((at, _)) = deadline {
            tables.deadlines.insert((at, id));
            if tables.deadlines.first() == Some(&(at, id)) {
                self.deadline_changed.notify_one();
            }
        }
        Ok(Registered { id, answer: receiver, queue })
    }

    /// Forgets a request whose caller does not wait any more.
    pub(super) fn forget(&self, id: u64) {
        self.tables().take(id);
    }

    /// Ends the requests whose time is over and returns the next deadline.
    pub(super) fn expire(&self, now: Instant) -> Option<Instant> {
        let mut tables = self.tables();
        while let Some(&(at, id)) = tables.deadlines.first() {
            if at > now {
                return Some(at);
            }
            if let (Some(waiting), _) = tables.take(id)
                && let Some((_, after)) = waiting.deadline
            {
                let _ = waiting.answer.send(Err(Error::Timeout { method: waiting.method.into(), after }));
            }
            // Whatever the entry was: it must not be the first one again.
            tables.deadlines.remove(&(at, id));
        }
        None
    }

    /// Passes an answer on. For a `turn/start` the stream is attached here, in the reader, so that no event can come between
    /// the answer and the attachment.
    pub(super) fn answer(&self, id: u64, outcome: Result<&str, &str>) -> bool {
        let mut tables = self.tables();
        let (Some(waiting), starting) = tables.take(id) else { return false };
        let answer = match outcome {
            Ok(result) => {
                if let Some(starting) = starting {
                    tables.attach(starting, result);
                }
                Ok(result.into())
            }
            Err(error) => Err(Error::from_rpc(RpcError::read(&waiting.method, error))),
        };
        drop(tables);
        // The caller may have gone in this very moment; then nobody wants the answer.
        let _ = waiting.answer.send(answer);
        true
    }

    /// Passes a notification to every stream it belongs to.
    pub(super) fn notify(&self, method: &str, params: &str) {
        let route = Route::find(params);
        let completed = method == "turn/completed";
        let mut tables = self.tables();
        for observer in &tables.observers {
            if observer.method.is_none_or(|wanted| wanted == method) {
                observer.queue.push(Event::new(method, params));
            }
        }
        let Some(turn) = route.turn.as_deref() else {
            // The end of a turn whose id cannot be read is the end of the one turn its thread can have.
            if let (true, Some(thread)) = (completed, route.thread.as_deref()) {
                tables.complete_all(thread, method, params);
            }
            return;
        };
        if !tables.starting.is_empty() {
            tables.keep_early(route.thread.as_deref(), turn, method, params, self.cap);
        }
        let Some(route) = tables.turns.get(turn) else { return };
        deliver(&route.queues, method, params);
        if completed && let Some(turn) = tables.turns.remove(turn) {
            turn.queues.iter().for_each(|queue| queue.end(End::Completed));
        }
    }

    /// A stream of all notifications, or of those of one method.
    pub(crate) fn observe(&self, method: Option<&'static str>) -> Arc<Queue> {
        let queue = self.queue();
        let mut tables = self.tables();
        if let Some(closed) = &tables.closed {
            queue.end(End::Closed(Arc::clone(closed)));
        } else {
            tables.observers.push(Observer { method, queue: Arc::clone(&queue) });
        }
        queue
    }

    /// Forgets a stream that nobody reads any more.
    pub(crate) fn leave(&self, turn: Option<&str>, queue: &Arc<Queue>) {
        let mut tables = self.tables();
        let Some(turn) = turn else {
            tables.observers.retain(|observer| !Arc::ptr_eq(&observer.queue, queue));
            return;
        };
        if let Some(route) = tables.turns.get_mut(turn) {
            route.queues.retain(|other| !Arc::ptr_eq(other, queue));
            if route.queues.is_empty() {
                tables.turns.remove(turn);
            }
        }
    }

    /// Ends everything that waits, now and from now on. The first reason is the one that counts.
    pub(super) fn close(&self, reason: Closed) {
        let mut tables = self.tables();
        if tables.closed.is_some() {
            return;
        }
        let reason = Arc::new(reason);
        let ended = std::mem::take(&mut *tables);
        tables.closed = Some(Arc::clone(&reason));
        drop(tables);
        for (_, waiting) in ended.waiting {
            let _ = waiting.answer.send(Err(Error::TransportClosed(Arc::clone(&reason))));
        }
        let turns = ended.turns.into_values().flat_map(|turn| turn.queues);
        for queue in turns.chain(ended.observers.into_iter().map(|observer| observer.queue)) {
            queue.end(End::Closed(Arc::clone(&reason)));
        }
    }

    /// Whether nothing is registered: what every finished piece of work must leave behind.
    #[cfg(test)]
    pub(crate) fn is_idle(&self) -> bool {
        let tables = self.tables();
        tables.waiting.is_empty()
            && tables.deadlines.is_empty()
            && tables.turns.is_empty()
            && tables.starting.is_empty()
            && tables.observers.is_empty()
    }
}

impl Tables {
    /// Removes all there is of a request.
    fn take(&mut self, id: u64) -> (Option<Waiting>, Option<Starting>) {
        let waiting = self.waiting.remove(&id);
        if let Some((at, _)) = waiting.as_ref().and_then(|waiting| waiting.deadline) {
            self.deadlines.remove(&(at, id));
        }
        (waiting, self.starting.remove(&id))
    }

    /// The answer to `turn/start` names the turn: its events go to the queue from here on, those that came before first.
    fn attach(&mut self, starting: Starting, result: &str) {
        let Some(turn) = answered_turn(result) else { return };
        let mut completed = false;
        for (id, event) in starting.early {
            if *id == *turn {
                completed |= event.method() == "turn/completed";
                starting.queue.push(event);
            }
        }
        if completed {
            starting.queue.end(End::Completed);
        } else {
            let route =
                self.turns.entry(turn.into()).or_insert_with(|| Turn { thread: starting.thread, queues: Vec::new() });
            route.queues.push(starting.queue);
        }
    }

    /// Keeps an event for those `turn/start` requests of its thread that are not answered yet.
    fn keep_early(&mut self, thread: Option<&str>, turn: &str, method: &str, params: &str, cap: usize) {
        for starting in self.starting.values_mut() {
            if thread.is_some_and(|thread| *thread != *starting.thread) {
                continue;
            }
            let event = Event::new(method, params);
            starting.early_bytes = starting.early_bytes.saturating_add(event.size());
            if starting.early_bytes > cap {
                starting.queue.end(End::Lagged);
                starting.early.clear();
            } else {
                starting.early.push((turn.into(), event));
            }
        }
    }

    /// Delivers the last event of every turn of a thread.
    fn complete_all(&mut self, thread: &str, method: &str, params: &str) {
        self.turns.retain(|_, turn| {
            if *turn.thread != *thread {
                return true;
            }
            deliver(&turn.queues, method, params);
            turn.queues.iter().for_each(|queue| queue.end(End::Completed));
            false
        });
    }
}

/// The turn's id in the result of `turn/start`.
fn answered_turn(result: &str) -> Option<String> {
    #[derive(serde::Deserialize)]
    struct Started<'a> {
        #[serde(borrow)]
        turn: &'a serde_json::value::RawValue,
    }
    let started: Started<'_> = serde_json::from_str(result).ok()?;
    message::turn_id(started.turn.get()).map(std::borrow::Cow::into_owned)
}

/// Gives each queue its own copy.
fn deliver(queues: &[Arc<Queue>], method: &str, params: &str) {
    queues.iter().for_each(|queue| queue.push(Event::new(method, params)));
}

#[cfg(test)]
mod tests {
    use super::{Registered, Router};
    use crate::error::{Closed, Error};
    use crate::transport::queue::{End, Queue};
    use std::collections::VecDeque;
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

    #[test]
    fn a_turn_gets_its_events_from_before_its_answer_on_and_leaves_nothing() {
        let router = Router::new(usize::MAX);
        let Registered { id, answer: _answer, queue } =
            router.register("turn/start", Some("thread"), None).expect("open");
        let queue = queue.expect("a turn has a queue");
        router.notify("item/started", r#"{"threadId":"thread","turnId":"turn"}"#);
        router.notify("item/started", r#"{"threadId":"thread","turnId":"another"}"#);
        router.notify("item/started", r#"{"threadId":"elsewhere","turnId":"turn"}"#);
        assert!(router.answer(id, Ok(STARTED)));
        router.notify("item/completed", r#"{"threadId":"thread","turnId":"turn"}"#);
        completed(&router, "turn");
        completed(&router, "turn");
        assert_eq!(
            drain(&queue),
            (["item/started", "item/completed", "turn/completed"].map(str::to_owned).into(), true)
        );
        assert!(router.is_idle());
    }

    #[test]
    fn a_turn_that_ended_before_its_answer_is_complete() {
        let router = Router::new(usize::MAX);
        let Registered { id, answer: _answer, queue } =
            router.register("turn/start", Some("thread"), None).expect("open");
        completed(&router, "turn");
        assert!(router.answer(id, Ok(STARTED)));
        assert_eq!(drain(&queue.expect("a queue")), (vec!["turn/completed".to_owned()], true));
        assert!(router.is_idle());
    }

    #[test]
    fn what_is_forgotten_refused_or_too_late_leaves_nothing() {
        let router = Router::new(usize::MAX);
        let timeout = Some(Duration::from_mins(1));
        let Registered { id: forgotten, .. } = router.register("turn/start", Some("thread"), timeout).expect("open");
        router.forget(forgotten);
        assert!(!router.answer(forgotten, Ok(STARTED)), "nobody waits for it");
        let Registered { id: refused, answer: _answer, .. } =
            router.register("turn/start", Some("thread"), timeout).expect("open");
        assert!(router.answer(refused, Err(r#"{"code":1,"message":"no"}"#)));
        let mut late = router.register("turn/start", Some("thread"), timeout).expect("open").answer;
        assert!(router.expire(Instant::now()).is_some(), "its time is not over");
        assert!(router.expire(Instant::now() + Duration::from_secs(61)).is_none());
        assert!(matches!(late.try_recv(), Ok(Err(Error::Timeout { .. }))));
        assert!(router.is_idle());
    }

    #[test]
    fn a_stream_nobody_reads_is_left_and_the_other_one_stays() {
        let router = Router::new(usize::MAX);
        let mut queues = Vec::new();
        for _ in 0..2 {
            let Registered { id, answer: _answer, queue } =
                router.register("turn/start", Some("thread"), None).expect("open");
            assert!(router.answer(id, Ok(STARTED)));
            queues.extend(queue);
        }
        router.leave(Some("turn"), &queues[0]);
        router.notify("item/started", r#"{"threadId":"thread","turnId":"turn"}"#);
        assert!(drain(&queues[0]).0.is_empty());
        assert_eq!(drain(&queues[1]).0.len(), 1);
        router.leave(Some("turn"), &queues[1]);
        assert!(router.is_idle());
    }

    #[test]
    fn after_the_end_everything_fails_with_its_first_reason() {
        let router = Router::new(usize::MAX);
        let mut waiting = router.register("thread/list", None, None).expect("open").answer;
        let observer = router.observe(None);
        for tail in ["first", "second"] {
            router.close(Closed { by_us: false, status: None, stderr_tail: tail.to_owned() });
        }
        let Ok(Err(Error::TransportClosed(closed))) = waiting.try_recv() else { panic!("it is closed") };
        assert_eq!(closed.stderr_tail, "first");
        assert!(matches!(router.register("thread/list", None, None), Err(Error::TransportClosed(_))));
        assert_eq!(drain(&observer), (Vec::new(), false));
        assert!(router.is_idle());
    }
}
