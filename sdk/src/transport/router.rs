//! Routes messages to those who wait for them. The reader looks up the recipient of each line in one short critical section.

use super::damage::Ids;
use super::message::Route;
use super::queue::{End, Queue};
use super::turns::{Part, Progress, Turns, Wants};
use crate::error::{Closed, Error, MessageLost};
use crate::event::Event;
use crate::rpc_error::RpcError;
use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::{Notify, oneshot};

/// The answer to a request: the raw text of its result and, of a `turn/start`, the turn's events.
#[derive(Debug)]
pub(crate) struct Answered {
    pub(crate) result: Box<str>,
    pub(crate) turn: Option<Attached>,
}

/// A handle's part in a turn. Dropping it forgets it.
#[derive(Debug)]
pub(crate) struct Attached {
    router: Arc<Router>,
    inner: Part,
}

impl Attached {
    pub(crate) fn queue(&self) -> &Arc<Queue> {
        &self.inner.queue
    }

    pub(crate) fn progress(&self) -> &Arc<Progress> {
        &self.inner.progress
    }

    /// Whether the turn was running before the request.
    pub(crate) fn joined(&self) -> bool {
        self.inner.joined
    }
}

impl Drop for Attached {
    fn drop(&mut self) {
        let Part { thread, turn, queue, .. } = &self.inner;
        self.router.tables().turns.leave(thread, turn, queue);
    }
}

/// A `turn/start`, for the tables.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Start<'a> {
    pub(crate) thread: &'a str,
    pub(crate) wants: Wants,
}

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
    /// Deadlines of something else than a request.
    reminders: HashMap<u64, oneshot::Sender<()>>,
    turns: Turns,
    observers: Vec<Observer>,
    closed: Option<Arc<Closed>>,
}

/// A request without answer.
#[derive(Debug)]
struct Waiting {
    method: Box<str>,
    answer: oneshot::Sender<Result<Answered, Error>>,
    deadline: Option<(Instant, Duration)>,
}

/// What the sender of a request holds.
#[derive(Debug)]
pub(super) struct Registered {
    pub(super) id: u64,
    pub(super) answer: oneshot::Receiver<Result<Answered, Error>>,
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

    /// Takes note of a request that is about to be sent, and gives it its id. `start` is given for a `turn/start`: then the turn's
    /// events are kept from this moment on.
    pub(super) fn register(
        &self,
        method: &str,
        start: Option<Start<'_>>,
        timeout: Option<Duration>,
    ) -> Result<Registered, Error> {
        let (answer, receiver) = oneshot::channel();
        let deadline = timeout.and_then(|timeout| Some((Instant::now().checked_add(timeout)?, timeout)));
        let mut tables = self.tables();
        if let Some(closed) = &tables.closed {
            return Err(Error::TransportClosed(Arc::clone(closed)));
        }
        if let Some(Start { thread, wants: Wants::OwnTurn }) = start {
            tables.refuse_running(thread)?;
        }
        tables.last_id += 1;
        let id = tables.last_id;
        tables.waiting.insert(id, Waiting { method: method.into(), answer, deadline });
        if let Some(Start { thread, wants }) = start {
            tables.turns.start(id, thread, wants, self.cap);
        }
        if let Some((at, _)) = deadline {
            self.watch(&mut tables, at, id);
        }
        Ok(Registered { id, answer: receiver })
    }

    fn watch(&self, tables: &mut Tables, at: Instant, id: u64) {
        tables.deadlines.insert((at, id));
        if tables.deadlines.first() == Some(&(at, id)) {
            self.deadline_changed.notify_one();
        }
    }

    /// Waits for a moment, or for the end of the connection; forever if the moment is too far in the future to be represented.
    pub(super) fn remind(&self, after: Duration) -> impl Future<Output = ()> + use<> {
        let (over, wait) = oneshot::channel();
        let mut tables = self.tables();
        let at = Instant::now().checked_add(after);
        if let (Some(at), None) = (at, &tables.closed) {
            tables.last_id += 1;
            let id = tables.last_id;
            tables.reminders.insert(id, over);
            self.watch(&mut tables, at, id);
        }
        let ends = at.is_some();
        async move {
            if !ends {
                std::future::pending::<()>().await;
            }
            let _ = wait.await;
        }
    }

    /// An id for a request whose answer nobody waits for.
    pub(super) fn unanswered(&self) -> u64 {
        let mut tables = self.tables();
        tables.last_id += 1;
        tables.last_id
    }

    /// An error where a turn is known to run in a thread.
    pub(crate) fn refuse_running(&self, thread: &str) -> Result<(), Error> {
        self.tables().refuse_running(thread)
    }

    /// The turn known to run in a thread, by its id.
    pub(crate) fn running(&self, thread: &str) -> Option<String> {
        self.tables().turns.running(thread).filter(|turn| !turn.is_empty()).map(str::to_owned)
    }

    /// Whether a turn that is to be interrupted runs already. Where it does not yet, [`notify`](Self::notify) tells when it does.
    pub(super) fn interrupt(&self, thread: &str, turn: &str) -> bool {
        self.tables().turns.interrupt(thread, turn)
    }

    /// Forgets a request whose caller no longer waits.
    pub(super) fn forget(&self, id: u64) {
        let mut tables = self.tables();
        tables.take(id);
        tables.turns.forget(id);
    }

    /// Whether somebody waits for the answer to a request. One that is not waited for any more is not sent.
    pub(super) fn waits(&self, id: u64) -> bool {
        self.tables().waiting.contains_key(&id)
    }

    /// Ends the requests whose time is over and returns the next deadline.
    pub(super) fn expire(&self, now: Instant) -> Option<Instant> {
        let mut tables = self.tables();
        while let Some(&(at, id)) = tables.deadlines.first() {
            if at > now {
                return Some(at);
            }
            if let Some(waiting) = tables.take(id) {
                if let Some((_, after)) = waiting.deadline {
                    tables.turns.forget(id);
                    let _ = waiting.answer.send(Err(Error::Timeout { method: waiting.method.into(), after }));
                }
            }
            if let Some(reminder) = tables.reminders.remove(&id) {
                let _ = reminder.send(());
            }
            // Whatever the entry was: it must not be the first one again.
            tables.deadlines.remove(&(at, id));
        }
        None
    }

    /// Passes an answer on. For a `turn/start` the stream is attached here, in the reader, so that no event can come between
    /// the answer and the attachment.
    pub(super) fn answer(self: &Arc<Self>, id: u64, outcome: Result<&str, &str>) -> bool {
        let mut tables = self.tables();
        let Some(waiting) = tables.take(id) else { return false };
        let answer = match outcome {
            Ok(result) => {
                let turn = tables.turns.answered(id, result);
                let turn = turn.map(|inner| Attached { router: Arc::clone(self), inner });
                Ok(Answered { result: result.into(), turn })
            }
            Err(error) => {
                tables.turns.forget(id);
                Err(Error::from_rpc(RpcError::read(&waiting.method, error)))
            }
        };
        drop(tables);
        // The caller may have gone in this very moment; then nobody wants the answer.
        let _ = waiting.answer.send(answer);
        true
    }

    /// Passes a notification to every stream it belongs to. Returns the turn that is to be interrupted, now that it runs.
    pub(super) fn notify(&self, method: &str, params: &str) -> Option<(String, String)> {
        let route = Route::find(params);
        let mut tables = self.tables();
        for observer in &tables.observers {
            if observer.method.is_none_or(|wanted| wanted == method) {
                observer.queue.push(Event::new(method, params));
            }
        }
        let thread = route.thread.as_deref();
        if let Some(turn) = route.turn.as_deref() {
            let interrupt = tables.turns.notify(thread, turn, method, params, self.cap);
            return interrupt.then(|| (thread.unwrap_or_default().to_owned(), turn.to_owned()));
        }
        match (method, thread) {
            // The end of a turn whose id cannot be read is the end of the one turn its thread can have.
            ("turn/completed", Some(thread)) => tables.turns.complete_all(thread, method, params),
            ("thread/closed", Some(thread)) => tables.turns.idle(thread),
            ("thread/status/changed", Some(thread)) if !params.contains("\"active\"") => tables.turns.idle(thread),
            _ => {}
        }
        None
    }

    /// A message of the runtime was lost: its recipient learns of it, or everybody if the recipient is unknown.
    pub(super) fn lose(&self, ids: &Ids, lost: MessageLost) {
        let lost = Arc::new(lost);
        let end = End::Lost(Arc::clone(&lost));
        let mut tables = self.tables();
        let answer = ids.method.is_none().then_some(ids.id.as_deref()).flatten().and_then(|id| id.parse().ok());
        if let Some(id) = answer {
            let waiting = tables.take(id);
            tables.turns.forget(id);
            drop(tables);
            if let Some(waiting) = waiting {
                let _ = waiting.answer.send(Err(Error::MessageLost(lost)));
            }
            return;
        }
        tables.observers.retain(|observer| {
            let concerned =
                observer.method.is_none() || ids.method.is_none() || observer.method == ids.method.as_deref();
            if concerned {
                observer.queue.end(end.clone());
            }
            !concerned
        });
        let known = ids.turn.as_deref().is_some_and(|turn| tables.turns.lose(ids.thread.as_deref(), turn, &end));
        let thread = ids.thread.as_deref().filter(|_| ids.method.is_some() && ids.turn.is_none());
        let known = known || thread.is_some_and(|thread| tables.turns.lose_all(thread, &end));
        if known || ids.turn.is_some() || ids.method.as_deref().is_some_and(concerns_no_turn) {
            return;
        }
        tables.turns.end_all(&end);
        let ids: Vec<u64> = tables.waiting.keys().copied().collect();
        let waiting: Vec<Waiting> = ids.into_iter().filter_map(|id| tables.take(id)).collect();
        drop(tables);
        for waiting in waiting {
            let _ = waiting.answer.send(Err(Error::MessageLost(Arc::clone(&lost))));
        }
    }

    /// A stream of all notifications, or of those of one method.
    pub(crate) fn observe(&self, method: Option<&'static str>) -> Arc<Queue> {
        let queue = Arc::new(Queue::new(self.cap));
        let mut tables = self.tables();
        if let Some(closed) = &tables.closed {
            queue.end(End::Closed(Arc::clone(closed)));
        } else {
            tables.observers.push(Observer { method, queue: Arc::clone(&queue) });
        }
        queue
    }

    /// Forgets a stream that is no longer read.
    pub(crate) fn leave(&self, queue: &Arc<Queue>) {
        self.tables().observers.retain(|observer| !Arc::ptr_eq(&observer.queue, queue));
    }

    /// Ends everything that waits, now and from now on. The first reason is the one that counts.
    pub(super) fn close(&self, reason: Closed) {
        let mut tables = self.tables();
        if tables.closed.is_some() {
            return;
        }
        let reason = Arc::new(reason);
        let mut ended = std::mem::take(&mut *tables);
        tables.closed = Some(Arc::clone(&reason));
        drop(tables);
        for (_, waiting) in ended.waiting {
            let _ = waiting.answer.send(Err(Error::TransportClosed(Arc::clone(&reason))));
        }
        let end = End::Closed(reason);
        ended.turns.end_all(&end);
        ended.observers.into_iter().for_each(|observer| observer.queue.end(end.clone()));
    }

    /// Whether the connection is gone.
    pub(crate) fn is_closed(&self) -> bool {
        self.tables().closed.is_some()
    }

    /// Whether nothing waits: the state that every finished piece of work must leave behind.
    #[cfg(test)]
    pub(crate) fn is_idle(&self) -> bool {
        let tables = self.tables();
        tables.waiting.is_empty()
            && tables.deadlines.is_empty()
            && tables.turns.is_idle()
            && tables.observers.is_empty()
    }
}

impl Tables {
    /// Removes a request that waits.
    fn take(&mut self, id: u64) -> Option<Waiting> {
        let waiting = self.waiting.remove(&id)?;
        if let Some((at, _)) = waiting.deadline {
            self.deadlines.remove(&(at, id));
        }
        Some(waiting)
    }

    fn refuse_running(&self, thread: &str) -> Result<(), Error> {
        match self.turns.running(thread) {
            None => Ok(()),
            Some(turn) => Err(Error::TurnRunning {
                thread: thread.to_owned(),
                turn: Some(turn).filter(|turn| !turn.is_empty()).map(str::to_owned),
                joined: false,
            }),
        }
    }
}

/// Whether nobody waits for a notification but who observes them.
fn concerns_no_turn(method: &str) -> bool {
    !["item/", "turn/", "thread/", "error"].iter().any(|start| method.starts_with(start))
}

#[cfg(test)]
mod tests;
