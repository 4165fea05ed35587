//! What check accepts, all readers read alike: tens of thousands of wheels, source distributions and archives, each damaged in one
//! place or several, are judged by codex-pack and read by pip, uv, `installer`, `zipfile`, `tarfile`, GNU tar, `packaging` and the
//! rules that an index documents. A distribution that is accepted and that one of them refuses, or reads otherwise, fails the test.
//!
//! The damage is a function of the case's number alone. `CODEX_PACK_CASES` says how many cases there are, and
//! `CODEX_PACK_FIRST_CASE` with which number they begin, to look for what the ordinary numbers do not find.

#![allow(clippy::pedantic, unreachable_pub)]

mod cases;
mod judged;
mod names;
mod peers;
mod random;
mod tar_damage;
mod texts;
mod wheel_damage;
mod zip_damage;

#[path = "../support/mod.rs"]
#[allow(dead_code, unreachable_pub, clippy::pedantic)]
mod support;
#[path = "../support/tars.rs"]
#[allow(dead_code, unreachable_pub)]
mod tars;

use std::collections::BTreeMap;

use fs_err as fs;

use crate::cases::{Case, Kind};
use crate::peers::Peers;

/// How many cases are tried where nobody says another number.
const CASES: usize = 24_000;

/// How many of them are judged and read at a time.
const BATCH: usize = 250;

/// What came of some cases.
#[derive(Default)]
struct Outcome {
    /// How many there were of each kind, and how many of them were accepted.
    counts: BTreeMap<Kind, (usize, usize)>,
    /// Where readers differ from what was accepted.
    disagreements: Vec<String>,
}

fn number(variable: &str, otherwise: usize) -> usize {
    std::env::var(variable).map_or(otherwise, |text| text.parse().unwrap_or_else(|_| panic!("{variable}={text}")))
}

/// Makes, judges and reads these cases.
fn try_batch(peers: &mut Peers, numbers: std::ops::Range<usize>) -> Outcome {
    let folder = tempfile::tempdir().unwrap();
    let cases: Vec<Case> = numbers.map(Case::new).collect();
    for case in &cases {
        fs::create_dir_all(case.path(folder.path()).parent().unwrap()).unwrap();
        fs::write(case.path(folder.path()), &case.bytes).unwrap();
    }
    let judged = judged::judge(&cases, folder.path());
    let mut outcome = Outcome::default();
    for (case, judged) in cases.iter().zip(&judged) {
        let count = outcome.counts.entry(case.kind).or_default();
        count.0 += 1;
        count.1 += usize::from(judged.is_ok());
    }
    let accepted: Vec<_> = cases.iter().zip(judged).filter_map(|(case, judged)| Some((case, judged.ok()?))).collect();
    for (number, reader, reason) in peers.read(&accepted, folder.path()) {
        let case = cases.iter().find(|case| case.number == number).unwrap();
        let told = format!("case {number}, {}: {reader}: {reason}\n    {}", case.file_name, case.story);
        eprintln!("{told}");
        outcome.disagreements.push(told);
        if let Some(kept) = std::env::var_os("CODEX_PACK_KEEP_CASES") {
            let kept = std::path::Path::new(&kept).join(number.to_string());
            fs::create_dir_all(&kept).unwrap();
            fs::write(kept.join(&case.file_name), &case.bytes).unwrap();
        }
    }
    outcome
}

#[test]
fn what_is_accepted_is_read_alike() {
    let first = number("CODEX_PACK_FIRST_CASE", 0);
    let count = number("CODEX_PACK_CASES", CASES);
    let starts: Vec<usize> = (first..first + count).step_by(BATCH).collect();
    let next = std::sync::atomic::AtomicUsize::new(0);
    // Two at a time: while one waits for its readers, the other makes and judges.
    let outcomes: Vec<Outcome> = std::thread::scope(|scope| {
        let work = || {
            let mut peers = Peers::start();
            let mut outcomes = Vec::new();
            while let Some(start) = starts.get(next.fetch_add(1, std::sync::atomic::Ordering::Relaxed)) {
                outcomes.push(try_batch(&mut peers, *start..(first + count).min(start + BATCH)));
            }
            outcomes
        };
        let threads = [scope.spawn(work), scope.spawn(work)];
        threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    });
    let mut counts: BTreeMap<Kind, (usize, usize)> = BTreeMap::new();
    let mut disagreements = Vec::new();
    for outcome in outcomes {
        for (kind, (tried, accepted)) in outcome.counts {
            let count = counts.entry(kind).or_default();
            *count = (count.0 + tried, count.1 + accepted);
        }
        disagreements.extend(outcome.disagreements);
    }
    println!("{counts:?}");
    assert!(
        disagreements.is_empty(),
        "{} disagreements about what is accepted:\n{}",
        disagreements.len(),
        disagreements.iter().take(100).cloned().collect::<Vec<_>>().join("\n")
    );
    // A test that refuses everything, or damages nothing, would find no disagreement either.
    for (kind, (tried, accepted)) in counts {
        assert!(accepted * 10 > tried, "{kind:?}: {accepted} of {tried} are accepted, too few to tell");
        assert!(accepted * 10 < tried * 9, "{kind:?}: {accepted} of {tried} are accepted, too many to tell");
    }
}

/// The readers are asked about archives that check refuses, as if it had accepted them: each is found out.
#[test]
fn readers_that_differ_are_noticed() {
    let folder = tempfile::tempdir().unwrap();
    let mut peers = Peers::start();
    let mut noticed = BTreeMap::new();
    for case in cases::known_to_differ() {
        fs::create_dir_all(case.path(folder.path()).parent().unwrap()).unwrap();
        fs::write(case.path(folder.path()), &case.bytes).unwrap();
        let refused = judged::judge(std::slice::from_ref(&case), folder.path()).remove(0);
        assert!(refused.is_err(), "{} is accepted", case.story);
        let said = judged::as_central_directory_says(&case, folder.path());
        let found = peers.read(&[(&case, said)], folder.path());
        noticed.insert(case.story.clone(), found.iter().map(|(_, reader, _)| reader.clone()).collect::<Vec<_>>());
    }
    for (story, readers) in noticed {
        assert!(!readers.is_empty(), "nobody notices: {story}");
    }
}
