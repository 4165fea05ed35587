//! The index that pip on this machine is set up for, asked with pip's own session: its configuration, proxy, certificates and
//! credentials. An HTTP client of our own would have to learn all of these again, and be wrong where it counts.

use std::cell::RefCell;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::error::IndexError;
use crate::atomic_write::Scratch;
use crate::digest::Sha256Digest;
use crate::programs;

/// What pip's session is asked with.
const QUESTIONS: &str = include_str!("questions.py");

/// The longest answer, in bytes. No page that it is made of may be longer.
const LONGEST_ANSWER: u64 = 32 << 20;

/// How often the program may say that it is at work before it answers: it does so after each MiB of a download.
const SIGNS_OF_LIFE: usize = 10_000;

/// What all answers of one run may have together, in bytes.
const ALL_ANSWERS: u64 = 1 << 30;

/// An index, or several, in the order pip has them. One process asks all questions: pip takes half a second to start.
#[derive(Debug)]
pub(crate) struct Index {
    process: RefCell<Process>,
}

#[derive(Debug)]
struct Process {
    child: Child,
    questions: Option<ChildStdin>,
    /// Line by line, a few of them ahead; an empty one says that the program is at work.
    answers: Receiver<Result<Vec<u8>, &'static str>>,
    _program: Scratch,
}

/// What the index lists of a project (PEP 503, PEP 691).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Listing {
    /// The project's normalised name.
    pub project: String,
    /// Whether the index knows the project.
    pub found: bool,
    /// Its files, in the index's order.
    pub files: Vec<ListedFile>,
}

/// A file as an index lists it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(crate) struct ListedFile {
    /// Its name.
    pub filename: String,
    /// Where it is.
    pub url: String,
    /// Its SHA-256; many indexes give none.
    pub sha256: Option<Sha256Digest>,
    /// The Pythons it is for (PEP 345).
    pub requires_python: Option<String>,
    /// Why it was yanked (PEP 592), which may be empty; `None` if it was not.
    pub yanked: Option<String>,
    /// When it was uploaded (PEP 700), in seconds since 1970; listings in HTML do not say.
    pub uploaded: Option<i64>,
    /// Its size in bytes (PEP 700); listings in HTML do not say.
    pub size: Option<u64>,
    /// Where its provenance is (PEP 740).
    pub provenance: Option<String>,
}

/// A provenance (PEP 740), its statements decoded.
#[derive(Debug, Deserialize)]
pub(crate) struct Document {
    /// As the index has them.
    pub publishers: Vec<Value>,
    /// Those of all its attestations.
    pub statements: Vec<Statement>,
}

/// An in-toto statement.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Statement {
    /// What it is about.
    pub subject: Vec<Subject>,
    /// Which kind of attestation it is.
    pub predicate_type: String,
}

/// A file that a statement is about.
#[derive(Debug, Deserialize)]
pub(crate) struct Subject {
    /// Its name.
    pub name: String,
    /// Its digests, by algorithm.
    pub digest: Value,
}

#[derive(Deserialize)]
struct Found {
    found: bool,
    files: Vec<ListedFile>,
}

/// The Python whose pip is asked.
pub(crate) fn python() -> Option<PathBuf> {
    ["python3", "python"].iter().find_map(|name| which::which(name).ok())
}

impl Index {
    /// The index of the pip on this machine.
    pub(crate) fn find() -> Result<Index, IndexError> {
        let python = python().ok_or(IndexError::NoPip)?;
        // A program in a separate folder: files in the current one must not be imported.
        let folder = Scratch::temporary()?;
        let program = folder.path().join("codex_pack_questions.py");
        fs_err::write(&program, QUESTIONS)?;
        let mut command = Command::new(&python);
        programs::restrict(&mut command, programs::own_variables(&python));
        let mut child =
            command.arg(&program).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::inherit()).spawn()?;
        let answers = child.stdout.take().map(lines).ok_or(IndexError::NoPip)?;
        let questions = child.stdin.take();
        Ok(Index { process: RefCell::new(Process { child, questions, answers, _program: folder }) })
    }

    /// The addresses of the indexes, without credentials.
    pub(crate) fn addresses(&self) -> Result<Vec<String>, IndexError> {
        #[derive(Deserialize)]
        struct Indexes {
            indexes: Vec<String>,
        }
        self.ask::<Indexes>(&json!({"ask": "indexes"})).map(|answer| answer.indexes)
    }

    /// What the index lists of a project. Where several indexes list one file, they must agree about its bytes.
    pub(crate) fn list(&self, project: &str) -> Result<Listing, IndexError> {
        let Found { found, files } = self.ask(&json!({"ask": "list", "project": project}))?;
        let mut listing = Listing { project: project.into(), found, files: Vec::new() };
        let mut places: HashMap<String, usize> = HashMap::new();
        for file in files {
            match places.entry(file.filename.clone()) {
                Entry::Vacant(place) => {
                    place.insert(listing.files.len());
                    listing.files.push(file);
                }
                Entry::Occupied(place) => {
                    let known = &listing.files[*place.get()];
                    if known.sha256.is_some() && known.sha256 == file.sha256 {
                        continue;
                    }
                    let said = |file: &ListedFile| match file.sha256 {
                        Some(digest) => format!("{} with SHA-256 {digest}", file.url),
                        None => format!("{} without a digest", file.url),
                    };
                    let (one, other) = (said(known), said(&file));
                    return Err(IndexError::Contradiction { file: file.filename, one, other });
                }
            }
        }
        Ok(listing)
    }

    /// The SHA-256 of a file, which is downloaded if the listing gives none.
    pub(crate) fn sha256(&self, file: &ListedFile) -> Result<Sha256Digest, IndexError> {
        #[derive(Deserialize)]
        struct Digest {
            sha256: Sha256Digest,
        }
        match &file.sha256 {
            Some(digest) => Ok(*digest),
            None => self.ask::<Digest>(&json!({"ask": "sha256", "url": file.url})).map(|answer| answer.sha256),
        }
    }

    /// A provenance.
    pub(crate) fn provenance(&self, url: &str) -> Result<Document, IndexError> {
        self.ask(&json!({"ask": "provenance", "url": url}))
    }

    fn ask<T: DeserializeOwned>(&self, question: &Value) -> Result<T, IndexError> {
        #[derive(Deserialize)]
        struct Failed {
            failure: Option<String>,
            #[serde(default)]
            may_pass: bool,
        }
        let failed = |reason: String, may_pass| IndexError::Refused { reason, may_pass };
        let mut process = self.process.borrow_mut();
        let asked = process.questions.as_mut().map(|questions| writeln!(questions, "{question}"));
        if !matches!(asked, Some(Ok(()))) {
            return Err(IndexError::NoPip);
        }
        let answer = process.answer()?;
        let wrong = |error: serde_json::Error| failed(format!("the response cannot be read: {error}"), false);
        let failure: Failed = serde_json::from_slice(&answer).map_err(wrong)?;
        match failure.failure {
            Some(reason) => Err(failed(reason, failure.may_pass)),
            None => serde_json::from_slice(&answer).map_err(wrong),
        }
    }
}

impl Process {
    /// The next answer. Where there is none nothing more is asked, so that what comes later is not taken for another's.
    fn answer(&mut self) -> Result<Vec<u8>, IndexError> {
        let patience = programs::patience()?;
        let mut signs = 0;
        let reason = loop {
            match self.answers.recv_timeout(patience) {
                Ok(Ok(line)) if line.trim_ascii().is_empty() => {
                    signs += 1;
                    if signs > SIGNS_OF_LIFE {
                        break "it is at work without end".into();
                    }
                }
                Ok(Ok(line)) => return Ok(line),
                Ok(Err(reason)) => break reason.to_owned(),
                Err(RecvTimeoutError::Timeout) => break programs::silent(patience),
                Err(RecvTimeoutError::Disconnected) => return Err(IndexError::NoPip),
            }
        };
        self.questions = None;
        Err(IndexError::Refused { reason: format!("python with pip: {reason}"), may_pass: false })
    }
}

/// Reads a stream in the background, line by line, no further ahead than a line. `Err` if there is more than is ever needed.
fn lines(stream: impl Read + Send + 'static) -> Receiver<Result<Vec<u8>, &'static str>> {
    let (sender, receiver) = sync_channel(0);
    std::thread::spawn(move || {
        let mut stream = BufReader::new(stream);
        let mut left = ALL_ANSWERS;
        loop {
            let mut line = Vec::new();
            let limit = LONGEST_ANSWER.min(left);
            let read = stream.by_ref().take(limit + 1).read_until(b'\n', &mut line);
            let length = line.len() as u64;
            left = left.saturating_sub(length);
            let line = match read {
                Ok(0) | Err(_) => break,
                Ok(_) if length <= limit => Ok(line),
                Ok(_) if limit < LONGEST_ANSWER => Err("its responses are larger than 1 GiB in total"),
                Ok(_) => Err("a response is larger than 32 MiB"),
            };
            let is_last = line.is_err();
            if sender.send(line).is_err() || is_last {
                break;
            }
        }
    });
    receiver
}

impl Drop for Process {
    fn drop(&mut self) {
        // It keeps nothing that would be lost.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
