//! Running a command under strace: which calls it makes, and one of them failing.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

/// A call of a command: the name of the system call, and which one of its thread it is, counted from 1.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Call {
    pub number: usize,
    pub name: String,
}

/// What happens at a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The process gets this signal.
    Signal(&'static str),
    /// The call fails once.
    Error(&'static str),
    /// The call fails, and so does every later one of its name.
    ErrorsFromHere(&'static str),
}

/// The system calls that change what is on a disk, and how they may fail.
const CALLS: &[(&str, &[&str])] = &[
    ("openat", &["EACCES", "ENOSPC", "EIO", "EINTR"]),
    ("write", &["ENOSPC", "EIO", "EINTR"]),
    ("pwrite64", &["ENOSPC", "EIO", "EINTR"]),
    ("copy_file_range", &["ENOSPC", "EIO"]),
    ("sendfile", &["ENOSPC", "EIO"]),
    ("ftruncate", &["EIO"]),
    ("fsync", &["ENOSPC", "EIO", "EINTR"]),
    ("fdatasync", &["EIO"]),
    ("rename", &["EACCES", "ENOSPC", "EIO"]),
    ("renameat", &["EACCES", "ENOSPC", "EIO"]),
    ("renameat2", &["EACCES", "ENOSPC", "EIO"]),
    ("link", &["EACCES", "ENOSPC", "EIO"]),
    ("linkat", &["EACCES", "ENOSPC", "EIO"]),
    ("mkdir", &["EACCES", "ENOSPC", "EIO"]),
    ("mkdirat", &["EACCES", "ENOSPC", "EIO"]),
    ("unlink", &["EACCES", "EIO"]),
    ("unlinkat", &["EACCES", "EIO"]),
    ("rmdir", &["EACCES", "EIO"]),
    ("chmod", &["EACCES", "EIO"]),
    ("fchmod", &["EACCES", "EIO"]),
    ("fchmodat", &["EACCES", "EIO"]),
    ("flock", &["EINTR", "EIO"]),
];

/// The longest that a command may take.
const PATIENCE: Duration = Duration::from_secs(120);

/// `strace`, or what to do where there is none.
fn strace() -> Command {
    let program =
        which::which("strace").expect("strace is needed; install it, for example with `apt-get install strace`");
    Command::new(program)
}

/// Puts `strace` with these arguments before a command.
fn traced(command: &Command, arguments: &[String]) -> Command {
    let mut traced = strace();
    // What the command starts is not traced: it is the command that is tried.
    traced.args(["--follow-forks", "--detach-on=execve", "-qq"]).args(arguments).arg("--");
    traced.arg(command.get_program()).args(command.get_args());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => traced.env(name, value),
            None => traced.env_remove(name),
        };
    }
    if let Some(directory) = command.get_current_dir() {
        traced.current_dir(directory);
    }
    traced
}

/// The calls of a command that change anything below `folder`, each with the ways in which it is made to fail.
pub fn calls(command: &Command, always: &[&str], folder: &Path, log: &Path) -> Vec<Call> {
    let names: Vec<&str> = CALLS.iter().map(|(name, _)| *name).collect();
    let mut arguments = vec!["-y".into(), "-s".into(), "0".into(), "-o".into(), log.display().to_string()];
    // strace refuses names that this machine's kernel does not have, unless they are asked for like this.
    arguments.extend(["-e".into(), format!("trace=?{}", names.join(",?"))]);
    arguments.extend(always.iter().flat_map(|always| ["-e".into(), format!("inject={always}")]));
    let output = finish(&mut traced(command, &arguments));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let folder = folder.to_str().unwrap();
    let mut counted: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    let mut calls = BTreeSet::new();
    let text = std::fs::read_to_string(log).unwrap();
    for line in text.lines() {
        let Some((thread, rest)) = line.split_once(' ') else { continue };
        let Some((name, arguments)) = rest.trim_start().split_once('(') else { continue };
        if !names.contains(&name) {
            continue;
        }
        let number = counted.entry((thread, name)).or_default();
        *number += 1;
        let has_name =
            ["rename", "link", "mkdir", "unlink", "rmdir", "chmod"].iter().any(|start| name.starts_with(start));
        let creates = name != "openat" || arguments.contains("O_CREAT");
        if creates && (has_name || arguments.contains(folder)) {
            calls.insert(Call { number: *number, name: name.to_owned() });
        }
    }
    calls.into_iter().collect()
}

/// The calls of a command that have these names, as strace writes them, those of each thread together.
pub fn traces(command: &Command, names: &[&str], folder: &Path) -> Vec<String> {
    let logs = folder.join("traces");
    std::fs::create_dir(&logs).unwrap();
    let log = logs.join("of-thread").display().to_string();
    let trace = format!("trace=?{}", names.join(",?"));
    let arguments = ["--output-separately", "-y", "-s", "0", "-o", &log, "-e", &trace].map(str::to_owned);
    let output = finish(&mut traced(command, &arguments));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let mut lines = Vec::new();
    for entry in std::fs::read_dir(&logs).unwrap() {
        let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        lines.extend(text.lines().map(str::to_owned));
    }
    std::fs::remove_dir_all(&logs).unwrap();
    lines
}

impl Call {
    /// In which ways it is made to fail.
    pub fn faults(&self) -> Vec<Fault> {
        let (_, errors) = CALLS.iter().find(|(name, _)| *name == self.name).unwrap();
        // The three signals that end a command are one to it: they take turns.
        let signal = ["SIGTERM", "SIGINT", "SIGHUP"][self.number % 3];
        let mut faults = vec![Fault::Signal("SIGKILL"), Fault::Signal(signal)];
        faults.extend(errors.iter().map(|error| Fault::Error(error)));
        faults
            .extend(errors.iter().filter(|error| **error != "EINTR").take(2).map(|error| Fault::ErrorsFromHere(error)));
        faults
    }

    /// Runs a command in which this call has this fault.
    pub fn run(&self, command: &Command, always: &[&str], fault: Fault) -> Output {
        let Call { number, name } = self;
        let injected = match fault {
            Fault::Signal(signal) => format!("{name}:signal={signal}:when={number}"),
            Fault::Error(error) => format!("{name}:error={error}:when={number}"),
            Fault::ErrorsFromHere(error) => format!("{name}:error={error}:when={number}+"),
        };
        let others = always.iter().filter(|always| !always.starts_with(&format!("{name}:")));
        let mut traced_names = vec![name.as_str()];
        let mut arguments = vec!["-o".into(), "/dev/null".into()];
        for always in others {
            traced_names.push(always.split(':').next().unwrap());
            arguments.extend(["-e".into(), format!("inject={always}")]);
        }
        arguments.extend(["-e".into(), format!("trace={}", traced_names.join(","))]);
        arguments.extend(["-e".into(), format!("inject={injected}")]);
        finish(&mut traced(command, &arguments))
    }
}

/// Runs a command to its end, which has to come.
pub fn finish(command: &mut Command) -> Output {
    let child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let number = child.id();
    let (sender, receiver) = std::sync::mpsc::channel();
    std::thread::spawn(move || sender.send(child.wait_with_output()));
    let begun = Instant::now();
    match receiver.recv_timeout(PATIENCE) {
        Ok(output) => output.unwrap(),
        Err(_) => {
            let _ = Command::new("kill").args(["-KILL", &number.to_string()]).status();
            panic!("{command:?} hangs: it has not ended after {} s", begun.elapsed().as_secs());
        }
    }
}
