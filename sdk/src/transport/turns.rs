//! The turns of one connection: those that run, those that were asked for and not answered, and who waits for them.

use super::message;
use super::queue::{End, Queue};
use crate::event::Event;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::watch;

/// How far a turn is.
#[derive(Debug, Clone)]
pub(crate) enum Phase {
    /// Its start was answered, and no event of it has come.
    Asked,
    /// It runs.
    Running,
    /// It is over, or its outcome can no longer be known.
    Ended(End),
}

/// What all handles of one turn share: how far it is, and the events its result is made of. Those are kept apart from the queues of
/// its streams, so that an unread stream loses no result.
#[derive(Debug)]
pub(crate) struct Progress {
    phase: watch::Sender<Phase>,
    results: Mutex<Vec<Event>>,
}

impl Progress {
    fn new(phase: Phase) -> Arc<Self> {
        Arc::new(Self { phase: watch::Sender::new(phase), results: Mutex::default() })
    }

    /// The events the turn's result is made of, as far as they have come.
    pub(crate) fn results(&self) -> Vec<Event> {
        self.results.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn keep(&self, event: Event) {
        self.results.lock().unwrap_or_else(PoisonError::into_inner).push(event);
    }

    /// The first event of a turn says that it runs.
    fn run(&self) {
        self.phase.send_if_modified(|phase| {
            let first = matches!(phase, Phase::Asked);
            if first {
                *phase = Phase::Running;
            }
            first
        });
    }

    fn end(&self, end: End) {
        self.phase.send_if_modified(|phase| {
            let first = !matches!(phase, Phase::Ended(_));
            if first {
                *phase = Phase::Ended(end);
            }
            first
        });
    }

    /// Waits until the turn runs or has ended.
    pub(crate) async fn started(&self) {
        let mut phase = self.phase.subscribe();
        let _ = phase.wait_for(|phase| !matches!(phase, Phase::Asked)).await;
    }

    /// Waits for the turn's end.
    pub(crate) async fn ended(&self) -> End {
        let mut phase = self.phase.subscribe();
        match phase.wait_for(|phase| matches!(phase, Phase::Ended(_))).await.as_deref() {
            Ok(Phase::Ended(end)) => end.clone(),
            // The sender is part of this object.
            _ => End::Completed,
        }
    }

    /// Whether it has ended.
    pub(crate) fn has_ended(&self) -> bool {
        matches!(*self.phase.borrow(), Phase::Ended(_))
    }
}

/// The events a turn's result is made of. Deltas, of which there are most, are not among them.
fn belongs_to_result(method: &str) -> bool {
    matches!(method, "item/completed" | "thread/tokenUsage/updated" | "turn/completed")
}

/// A turn that runs.
#[derive(Debug)]
struct Running {
    thread: Box<str>,
    progress: Arc<Progress>,
    /// One for each handle.
    queues: Vec<Arc<Queue>>,
    /// It is to be interrupted as soon as it runs.
    interrupt: bool,
}

/// What a `turn/start` wants beside its answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wants {
    /// Nothing; a request of the low level.
    Nothing,
    /// The turn's events.
    Events,
    /// The turn's events, and that it is a turn of its own: joining one that runs is refused.
    OwnTurn,
}

/// A `turn/start` without answer. The turn's id is not known yet, and its events may come before the answer that names it
/// (or the turn may have been running: then the request joins it). So all events of the thread are kept until then.
#[derive(Debug)]
struct Starting {
    thread: Box<str>,
    wants: Wants,
    queue: Arc<Queue>,
    early: Vec<(Box<str>, Event)>,
    early_bytes: usize,
    lost: Vec<(Box<str>, End)>,
    /// The turn that events were seen of when the request was made.
    before: Option<Box<str>>,
}

/// What the answer to a `turn/start` attached.
#[derive(Debug)]
pub(super) struct Part {
    pub(super) turn: Box<str>,
    pub(super) thread: Box<str>,
    pub(super) queue: Arc<Queue>,
    pub(super) progress: Arc<Progress>,
    /// Whether the turn was running before the request.
    pub(super) joined: bool,
}

/// The turns of a connection.
#[derive(Debug, Default)]
pub(super) struct Turns {
    /// By the turn's id; one entry for each thread that has a turn of that id.
    running: HashMap<Box<str>, Vec<Running>>,
    starting: HashMap<u64, Starting>,
    /// By thread: the last turn that events came of without anything of its start.
    unheard: HashMap<Box<str>, Box<str>>,
}

impl Turns {
    /// The turn known to run in a thread, or to be asked for: then its name is empty.
    pub(super) fn running(&self, thread: &str) -> Option<&str> {
        self.running
            .iter()
            .find_map(|(id, turns)| turns.iter().any(|turn| *turn.thread == *thread).then_some(&**id))
            .or_else(|| self.starting.values().any(|starting| *starting.thread == *thread).then_some(""))
    }

    /// Takes note of a `turn/start` that is about to be sent.
    pub(super) fn start(&mut self, request: u64, thread: &str, wants: Wants, cap: usize) {
        let before = self.unheard.get(thread).cloned();
        let starting = Starting {
            thread: thread.into(),
            wants,
            queue: Arc::new(Queue::new(cap)),
            early: Vec::new(),
            early_bytes: 0,
            lost: Vec::new(),
            before,
        };
        self.starting.insert(request, starting);
    }

    /// Forgets a `turn/start`.
    pub(super) fn forget(&mut self, request: u64) {
        self.starting.remove(&request);
    }

    /// The answer to `turn/start` names the turn: its events go to the queue from here on, those that came before first.
    pub(super) fn answered(&mut self, request: u64, result: &str) -> Option<Part> {
        let starting = self.starting.remove(&request)?;
        let turn: Box<str> = answered_turn(result)?.into();
        let Starting { thread, wants, queue, early, lost, before, .. } = starting;
        let joined = before.as_deref() == Some(&*turn);
        let lost = lost.into_iter().find(|(id, _)| *id == turn).map(|(_, end)| end);
        let early: Vec<Event> = early.into_iter().filter(|(id, _)| *id == turn).map(|(_, event)| event).collect();
        let completed = early.iter().any(|event| event.method() == "turn/completed");
        if completed || lost.is_some() {
            let progress = Progress::new(Phase::Ended(lost.clone().unwrap_or(End::Completed)));
            for event in early {
                if belongs_to_result(event.method()) {
                    progress.keep(event.clone());
                }
                queue.push(event);
            }
            queue.end(lost.unwrap_or(End::Completed));
            return (wants != Wants::Nothing).then_some(Part { turn, thread, queue, progress, joined });
        }
        let route = self.route(&turn, &thread, Phase::Asked);
        if wants == Wants::Nothing {
            return None;
        }
        let first = route.queues.is_empty();
        for event in early {
            route.progress.run();
            if first && belongs_to_result(event.method()) {
                route.progress.keep(event.clone());
            }
            queue.push(event);
        }
        route.queues.push(Arc::clone(&queue));
        let progress = Arc::clone(&route.progress);
        Some(Part { turn, thread, queue, progress, joined })
    }

    /// The entry of a turn, made where there is none.
    fn route(&mut self, turn: &str, thread: &str, phase: Phase) -> &mut Running {
        let turns = self.running.entry(turn.into()).or_default();
        let index = turns.iter().position(|running| *running.thread == *thread).unwrap_or_else(|| {
            let progress = Progress::new(phase);
            turns.push(Running { thread: thread.into(), progress, queues: Vec::new(), interrupt: false });
            turns.len() - 1
        });
        &mut turns[index]
    }

    /// Delivers a notification of a turn. Returns whether the turn is to be interrupted now.
    pub(super) fn notify(&mut self, thread: Option<&str>, turn: &str, method: &str, params: &str, cap: usize) -> bool {
        let completed = method == "turn/completed";
        if !self.starting.is_empty() {
            self.keep_early(thread, turn, method, params, cap);
        }
        if let (true, Some(thread)) = (method == "turn/started", thread) {
            self.unheard.remove(thread);
            self.route(turn, thread, Phase::Running);
        }
        let mut interrupt = false;
        let mut heard = false;
        if let Some(turns) = self.running.get_mut(turn) {
            for running in turns.iter_mut().filter(|running| thread.is_none_or(|thread| *thread == *running.thread)) {
                heard = true;
                running.progress.run();
                running.deliver(method, params);
                interrupt |= std::mem::take(&mut running.interrupt) && !completed;
                if completed {
                    running.end(&End::Completed);
                }
            }
            if completed {
                turns.retain(|running| !running.progress.has_ended());
                if turns.is_empty() {
                    self.running.remove(turn);
                }
            }
        }
        if let Some(thread) = thread {
            if completed {
                self.unheard.remove(thread);
            } else if !heard && self.unheard.get(thread).is_none_or(|known| **known != *turn) {
                self.unheard.insert(thread.into(), turn.into());
            }
        }
        interrupt
    }

    /// Keeps an event for those `turn/start` requests of its thread that are not answered yet. Past the cap the stream has
    /// lagged, and
    /// only what the result is made of is kept.
    fn keep_early(&mut self, thread: Option<&str>, turn: &str, method: &str, params: &str, cap: usize) {
        for starting in self.starting.values_mut() {
            if starting.wants == Wants::Nothing || thread.is_some_and(|thread| *thread != *starting.thread) {
                continue;
            }
            let event = Event::new(method, params);
            starting.early_bytes = starting.early_bytes.saturating_add(event.size());
            if starting.early_bytes <= cap {
                starting.early.push((turn.into(), event));
                continue;
            }
            starting.queue.end(End::Lagged);
            starting.early.retain(|(_, event)| belongs_to_result(event.method()));
            if belongs_to_result(method) {
                starting.early.push((turn.into(), event));
            }
        }
    }

    /// Delivers the last event of every turn of a thread.
    pub(super) fn complete_all(&mut self, thread: &str, method: &str, params: &str) {
        self.each_of(thread, |running| {
            running.deliver(method, params);
            running.end(&End::Completed);
        });
    }

    /// A thread that is idle has no turn; one that handles wait for gets its own last event.
    pub(super) fn idle(&mut self, thread: &str) {
        self.each_of(thread, |running| {
            if running.queues.is_empty() {
                running.end(&End::Completed);
            }
        });
    }

    fn each_of(&mut self, thread: &str, act: impl Fn(&mut Running)) {
        self.running.retain(|_, turns| {
            turns.iter_mut().filter(|running| *running.thread == *thread).for_each(&act);
            turns.retain(|running| !running.progress.has_ended());
            !turns.is_empty()
        });
    }

    /// A message of a turn was lost: its handles end. Returns whether there was such a turn.
    pub(super) fn lose(&mut self, thread: Option<&str>, turn: &str, end: &End) -> bool {
        let mut found = false;
        let same = |of: &str| thread.is_none_or(|thread| thread == of);
        for starting in self.starting.values_mut().filter(|starting| same(&starting.thread)) {
            starting.lost.push((turn.into(), end.clone()));
            found = true;
        }
        if let Some(turns) = self.running.get_mut(turn) {
            turns.iter().filter(|running| same(&running.thread)).for_each(|running| {
                running.end(end);
                found = true;
            });
            turns.retain(|running| !running.progress.has_ended());
            if turns.is_empty() {
                self.running.remove(turn);
            }
        }
        found
    }

    /// A message of a thread was lost: the handles of its turns end. Returns whether there was one.
    pub(super) fn lose_all(&mut self, thread: &str, end: &End) -> bool {
        let found = self.running(thread).is_some();
        self.each_of(thread, |running| running.end(end));
        found
    }

    /// Ends every turn, and forgets those that were asked for.
    pub(super) fn end_all(&mut self, end: &End) {
        self.running.drain().flat_map(|(_, turns)| turns).for_each(|running| running.end(end));
        self.starting.clear();
    }

    /// Forgets a dropped handle. The turn itself continues and stays known.
    pub(super) fn leave(&mut self, thread: &str, turn: &str, queue: &Arc<Queue>) {
        let turns = self.running.get_mut(turn).into_iter().flatten();
        for running in turns.filter(|running| *running.thread == *thread) {
            running.queues.retain(|other| !Arc::ptr_eq(other, queue));
            if running.queues.is_empty() {
                let phase = running.progress.phase.borrow().clone();
                running.progress = Progress::new(phase);
            }
        }
    }

    /// Whether a turn that is to be interrupted runs already. Where it does not yet, it is remembered.
    pub(super) fn interrupt(&mut self, thread: &str, turn: &str) -> bool {
        let turns = self.running.get_mut(turn).into_iter().flatten();
        let mut now = false;
        for running in turns.filter(|running| *running.thread == *thread) {
            now = matches!(*running.progress.phase.borrow(), Phase::Running);
            running.interrupt = !now;
        }
        now
    }

    /// Whether nobody waits for anything. Turns that run on without a handle are known all the same.
    #[cfg(test)]
    pub(super) fn is_idle(&self) -> bool {
        self.starting.is_empty() && self.running.values().flatten().all(|running| running.queues.is_empty())
    }
}

impl Running {
    /// Gives each queue its own copy.
    fn deliver(&self, method: &str, params: &str) {
        if !self.queues.is_empty() && belongs_to_result(method) {
            self.progress.keep(Event::new(method, params));
        }
        self.queues.iter().for_each(|queue| queue.push(Event::new(method, params)));
    }

    fn end(&self, end: &End) {
        self.progress.end(end.clone());
        self.queues.iter().for_each(|queue| queue.end(end.clone()));
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
