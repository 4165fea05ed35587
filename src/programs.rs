//! The programs that are started: each gets what it needs and no credentials but its own, and none is waited for without end.

use std::ffi::OsStr;
use std::io::{self, Read};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::interrupt::{self, Registered};

/// What any program needs to run at all: where programs and temporary files are, languages, certificates, proxies.
const NEEDED: [&str; 37] = [
    "PATH",
    "HOME",
    "USER",
    "LOGNAME",
    "SHELL",
    "TERM",
    "LANG",
    "LANGUAGE",
    "TZ",
    "TMPDIR",
    "TEMP",
    "TMP",
    "NO_COLOR",
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "ALL_PROXY",
    "NO_PROXY",
    "http_proxy",
    "https_proxy",
    "all_proxy",
    "no_proxy",
    "SYSTEMROOT",
    "SYSTEMDRIVE",
    "WINDIR",
    "COMSPEC",
    "PATHEXT",
    "USERPROFILE",
    "USERNAME",
    "APPDATA",
    "LOCALAPPDATA",
    "PROGRAMDATA",
    "PROGRAMFILES",
    "PROCESSOR_ARCHITECTURE",
    "NUMBER_OF_PROCESSORS",
    "SOURCE_DATE_EPOCH",
];

/// Gives a program nothing of this program's environment but what all need, and what begins with one of these words.
pub(crate) fn restrict(command: &mut Command, own: &[&str]) {
    let is_kept = |name: &OsStr| {
        let name = name.to_string_lossy();
        let is_needed =
            |needed: &&str| if cfg!(windows) { needed.eq_ignore_ascii_case(&name) } else { **needed == *name };
        NEEDED.iter().any(is_needed) || ["LC_", "XDG_"].iter().chain(own).any(|start| name.starts_with(start))
    };
    command.env_clear().envs(std::env::vars_os().filter(|(name, _)| is_kept(name)));
}

/// A program that runs. A signal that ends this process ends it too, before the directories go that it writes to.
#[derive(Debug)]
pub(crate) struct Started {
    child: Arc<Mutex<Child>>,
    _registered: Registered,
}

impl Started {
    /// Starts it.
    pub(crate) fn new(command: &mut Command) -> io::Result<Started> {
        let (child, registered) = interrupt::registering(|| {
            let child = Arc::new(Mutex::new(command.spawn()?));
            let ended = Arc::clone(&child);
            let clean = move || {
                let mut child = ended.lock().unwrap_or_else(PoisonError::into_inner);
                let _ = child.kill();
                child.try_wait().is_ok_and(|status| status.is_some())
            };
            Ok::<_, io::Error>((child, clean))
        })?;
        Ok(Started { child, _registered: registered })
    }

    /// The process. It is not waited for while this is held: a signal would wait too.
    pub(crate) fn child(&self) -> MutexGuard<'_, Child> {
        self.child.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Ends it.
    pub(crate) fn end(&self) {
        let mut child = self.child();
        let _ = child.kill();
        let _ = child.wait();
    }
}

/// The most bytes that a program may print: a hundred times the longest list of a release's files.
const OUTPUT_LIMIT: u64 = 32 << 20;

/// How long a program may neither print, nor read, nor write anything to the disk. A download on a slow line writes all the time.
const PATIENCE: Duration = Duration::from_mins(2);

/// How often a folder is checked: walking it takes longer than checking whether a program has ended.
const LOOK: Duration = Duration::from_millis(250);

/// Bytes a second.
const SLOWEST_LINE: u64 = 50_000;

/// What says another number of seconds.
const PATIENCE_VARIABLE: &str = "CODEX_PACK_CLIENT_TIMEOUT";

/// Runs a program to its end, with nothing to read, and returns what it printed; what it prints to a file is not among it. `folder` is
/// where it writes to.
///
/// An error if it hangs (it has printed nothing, and `folder` has not grown, for [`PATIENCE`]) or if it prints more than anybody
/// reads. Of `sent` bytes that it has to send nothing is seen: they are given the time of the slowest line.
pub(crate) fn output(command: &mut Command, folder: Option<&Path>, sent: u64) -> io::Result<Output> {
    let patience = patience()? + Duration::from_secs(sent / SLOWEST_LINE);
    let started = Started::new(command.stdin(Stdio::null()).stderr(Stdio::piped()))?;
    let printed = Arc::new(AtomicU64::new(0));
    let stdout = started.child().stdout.take().map(|stream| collect(stream, &printed));
    let stderr = started.child().stderr.take().map(|stream| collect(stream, &printed));
    let mut seen = (0, 0);
    let mut since = Instant::now();
    let mut looked: Option<Instant> = None;
    let mut written = 0;
    let status = loop {
        if let Some(status) = started.child().try_wait()? {
            break status;
        }
        if let Some(folder) = folder.filter(|_| looked.is_none_or(|looked| looked.elapsed() > LOOK)) {
            written = size(folder);
            looked = Some(Instant::now());
        }
        let now = (printed.load(Ordering::Relaxed), written);
        if now != seen {
            (seen, since) = (now, Instant::now());
        }
        let silent = since.elapsed() > patience;
        if silent || now.0 > OUTPUT_LIMIT {
            // What it has started may go on and hold its streams open: they are not waited for.
            started.end();
            return Err(if silent {
                io::Error::new(io::ErrorKind::TimedOut, self::silent(patience))
            } else {
                prints_too_much()
            });
        }
        std::thread::sleep(Duration::from_millis(10));
    };
    let read = |stream: Option<Receiver<Vec<u8>>>| {
        stream.and_then(|bytes| bytes.recv_timeout(Duration::from_secs(5)).ok()).unwrap_or_default()
    };
    let output = Output { status, stdout: read(stdout), stderr: read(stderr) };
    if output.stdout.len() as u64 > OUTPUT_LIMIT {
        return Err(prints_too_much());
    }
    Ok(output)
}

/// The message about a program that hangs.
pub(crate) fn silent(patience: Duration) -> String {
    format!("it was inactive for {} s (the limit is {PATIENCE_VARIABLE})", patience.as_secs())
}

fn prints_too_much() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, format!("it printed more than {} MiB", OUTPUT_LIMIT >> 20))
}

/// Reads a stream in the background, no more of it than one byte over the limit, and counts what comes.
fn collect(stream: impl Read + Send + 'static, printed: &Arc<AtomicU64>) -> Receiver<Vec<u8>> {
    let (sender, receiver) = channel();
    let printed = Arc::clone(printed);
    std::thread::spawn(move || {
        let mut bytes = Vec::new();
        let mut block = [0; 8 << 10];
        let mut stream = stream.take(OUTPUT_LIMIT + 1);
        while let Ok(count @ 1..) = stream.read(&mut block) {
            bytes.extend_from_slice(block.get(..count).unwrap_or_default());
            printed.fetch_add(count as u64, Ordering::Relaxed);
        }
        let _ = sender.send(bytes);
    });
    receiver
}

/// How long a program may do nothing.
pub(crate) fn patience() -> io::Result<Duration> {
    let Some(said) = std::env::var_os(PATIENCE_VARIABLE) else { return Ok(PATIENCE) };
    let seconds = said.to_str().and_then(|said| said.parse().ok()).filter(|seconds| *seconds > 0);
    seconds.map(Duration::from_secs).ok_or_else(|| {
        let told = format!("{PATIENCE_VARIABLE} is `{}`, not a number of seconds", said.display());
        io::Error::new(io::ErrorKind::InvalidInput, told)
    })
}

/// How many bytes the files of a folder have.
fn size(folder: &Path) -> u64 {
    let files = walkdir::WalkDir::new(folder).into_iter().filter_map(Result::ok);
    files.filter_map(|file| file.metadata().ok()).map(|metadata| metadata.len()).sum()
}

/// What the variables begin with that a client takes its configuration and its credentials from.
pub(crate) fn own_variables(program: &Path) -> &'static [&'static str] {
    match program.file_stem().and_then(|name| name.to_str()) {
        // The bus leads to where gh and pip keep keys and tokens.
        Some("gh") => &["GH_", "GITHUB_", "DBUS_SESSION_BUS_ADDRESS"],
        Some("npm") => &["NPM_", "npm_", "NODE_"],
        _ => &["PIP_", "PYTHON", "VIRTUAL_ENV", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "DBUS_SESSION_BUS_ADDRESS"],
    }
}
