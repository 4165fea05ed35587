//! SIGINT, SIGTERM and SIGHUP: what was begun is taken back, temporary files go, programs that were started are ended, and then the
//! process dies of the signal as any other does.
//!
//! Whoever makes something that must not stay registers how it goes. Cleaning takes seconds at most; what it does not get done, the next
//! run clears.

use std::collections::BTreeMap;
use std::io;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Makes a call again as long as a signal interrupts it (EINTR), as the standard library does where it reads to an end.
pub(crate) fn retry<T>(mut call: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    loop {
        match call() {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            outcome => return outcome,
        }
    }
}

/// Takes something away; returns whether it is gone.
type Clean = Box<dyn FnMut() -> bool + Send>;

static INTERRUPTED: AtomicBool = AtomicBool::new(false);
static NEXT: AtomicU64 = AtomicU64::new(0);
static REGISTERED: Mutex<BTreeMap<u64, Clean>> = Mutex::new(BTreeMap::new());
static CRITICAL: Mutex<()> = Mutex::new(());

/// Something that is removed if a signal ends this process; dropping this cancels that.
#[derive(Debug)]
pub(crate) struct Registered(u64);

impl Drop for Registered {
    fn drop(&mut self) {
        lock(&REGISTERED).remove(&self.0);
    }
}

/// Creates something temporary. No signal can come between its creation and its registration, and if one has come, nothing is made
/// any more.
pub(crate) fn registering<T, E, C>(make: impl FnOnce() -> Result<(T, C), E>) -> Result<(T, Registered), E>
where
    C: FnMut() -> bool + Send + 'static,
{
    let mut registered = lock(&REGISTERED);
    let (made, clean) = make()?;
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    registered.insert(number, Box::new(clean));
    Ok((made, Registered(number)))
}

/// Something that a signal does not end midway: it asks [`is_interrupted`] itself, and takes back what it did.
pub(crate) fn critical() -> MutexGuard<'static, ()> {
    let guard = lock(&CRITICAL);
    if is_interrupted() {
        drop(guard);
        wait_for_end();
    }
    guard
}

/// Whether a signal has come.
pub(crate) fn is_interrupted() -> bool {
    INTERRUPTED.load(Ordering::SeqCst)
}

/// Leaves the last word to a signal that has come: what failed because of it is not an error to tell of.
pub(crate) fn let_signals_end() {
    if is_interrupted() {
        wait_for_end();
    }
}

fn wait_for_end() -> ! {
    loop {
        std::thread::park();
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Signals are the business of Unix. A console that is closed on Windows ends the process; the next run clears what it leaves.
#[cfg(not(unix))]
pub(crate) fn handle_signals() {}

/// Handles the signals of this process from now on, those that it was not told to ignore.
#[cfg(unix)]
pub(crate) fn handle_signals() {
    // Where they cannot be registered, signals end the process as they always did.
    if let Ok(mut signals) = signal_hook::iterator::Signals::new(unix::handled()) {
        std::thread::spawn(move || {
            if let Some(signal) = signals.forever().next() {
                unix::end(signal);
            }
        });
    }
}

#[cfg(unix)]
mod unix {
    use std::sync::atomic::Ordering;
    use std::time::{Duration, Instant};

    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};

    use super::{CRITICAL, INTERRUPTED, REGISTERED, lock};

    /// The most time that cleaning takes while other threads still write.
    const PATIENCE: Duration = Duration::from_secs(5);

    /// How often in a row everything has to be gone: a thread may have been about to make a file.
    const QUIET: usize = 3;

    /// The signals that end this process, without those that its parent has it ignore, as `nohup` does with SIGHUP.
    pub(super) fn handled() -> Vec<i32> {
        let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
        let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
        let ignored = ignored.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
        let all = match ignored {
            Some(_) => vec![SIGINT, SIGTERM, SIGHUP],
            // It is not known here whether `nohup` started it.
            None => vec![SIGINT, SIGTERM],
        };
        all.into_iter().filter(|signal| ignored.unwrap_or_default() >> (signal - 1) & 1 == 0).collect()
    }

    /// Cleans, and dies of the signal.
    pub(super) fn end(signal: i32) -> ! {
        INTERRUPTED.store(true, Ordering::SeqCst);
        // Held to the end: nothing new is started.
        let _critical = lock(&CRITICAL);
        let mut registered = lock(&REGISTERED);
        let begun = Instant::now();
        let mut quiet = 0;
        while quiet < QUIET && begun.elapsed() < PATIENCE {
            let mut all_gone = true;
            for clean in registered.values_mut() {
                all_gone &= clean();
            }
            quiet = if all_gone { quiet + 1 } else { 0 };
            std::thread::sleep(Duration::from_millis(2));
        }
        let _ = signal_hook::low_level::emulate_default_handler(signal);
        std::process::exit(128 + signal)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn interrupted_calls_are_made_again_and_no_others() {
        let run = |outcomes: &[Result<usize, io::ErrorKind>]| {
            let mut left = outcomes.iter();
            let outcome = retry(|| left.next().copied().unwrap().map_err(io::Error::from));
            (outcome.map_err(|error| error.kind()), left.len())
        };
        let interrupted = Err(io::ErrorKind::Interrupted);
        assert_eq!(run(&[Ok(3), Ok(4)]), (Ok(3), 1));
        assert_eq!(run(&[interrupted, interrupted, Ok(0), Ok(4)]), (Ok(0), 1));
        assert_eq!(run(&[interrupted, Err(io::ErrorKind::NotFound), Ok(4)]), (Err(io::ErrorKind::NotFound), 1));
    }
}
