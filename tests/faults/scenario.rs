//! A command that replaces an old state by a new one, tried with faults.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::os::unix::process::ExitStatusExt;
use std::process::{Command, Output};

use super::strace::{self, Call, Fault};
use super::support::Sandbox;
use super::tree::{self, Tree, UNFINISHED};

/// How many faults of a command are tried where `CODEX_PACK_FAULTS` does not say another number.
const FAULTS: usize = 24;

/// How many failures are shown.
const SHOWN_FAILURES: usize = 12;

/// A command in a sandbox that has the old state.
pub struct Scenario {
    pub name: &'static str,
    pub sandbox: Sandbox,
    /// The arguments, without spaces in them.
    pub arguments: String,
    /// Changes of its environment.
    pub environment: Vec<(&'static str, std::ffi::OsString)>,
    /// What the file system cannot do, as strace says it.
    pub always: Vec<&'static str>,
    /// Folders that are not compared.
    pub left_out: Vec<&'static str>,
    /// Which share of the faults is tried, in hundredths: less where a run takes seconds.
    pub share: usize,
    /// What a second run says that finds the new state, if that is an error to it.
    pub done: &'static str,
    /// Says what is wrong besides, after a fault.
    pub sound: fn(&Sandbox) -> Result<(), String>,
    /// Brings back what is not compared.
    pub reset: fn(&Sandbox),
}

/// A state of the sandbox.
struct States {
    old: Tree,
    new: Tree,
}

impl Scenario {
    /// One whose sandbox has a directory for temporary files and nothing else yet.
    pub fn new(name: &'static str, arguments: &str) -> Scenario {
        let sandbox = Sandbox::new();
        std::fs::create_dir(sandbox.join("tmp")).unwrap();
        Scenario {
            name,
            sandbox,
            arguments: arguments.into(),
            environment: Vec::new(),
            always: Vec::new(),
            left_out: Vec::new(),
            share: 100,
            done: "",
            sound: |_| Ok(()),
            reset: |_| (),
        }
    }

    /// The command.
    pub fn command(&self) -> Command {
        let mut command = self.sandbox.command();
        command.args(self.arguments.split_whitespace()).args(["--color", "never"]);
        command.env("TMPDIR", self.sandbox.join("tmp")).env_remove("GITHUB_STEP_SUMMARY");
        command.envs(self.environment.iter().map(|(name, value)| (name, value)));
        command
    }

    /// Tries the faults.
    pub fn run(self) {
        let (old, litter) = tree::read(self.sandbox.path(), &self.left_out);
        assert!(litter.is_empty(), "{litter:?}");
        let log = self.sandbox.join("..").join(format!("strace-{}-{}", self.name, std::process::id()));
        let calls = strace::calls(&self.command(), &self.always, self.sandbox.path(), &log);
        std::fs::remove_file(log).unwrap();
        let (new, litter) = tree::read(self.sandbox.path(), &self.left_out);
        assert!(litter.is_empty(), "{}: {:?} is left where nothing failed", self.name, litter.keys());
        let states = States { old, new };
        self.restore(&states);

        let all: Vec<(Call, Fault)> =
            calls.iter().flat_map(|call| call.faults().into_iter().map(|fault| (call.clone(), fault))).collect();
        let wanted: usize = match std::env::var("CODEX_PACK_FAULTS") {
            Ok(said) => said.parse().expect("CODEX_PACK_FAULTS is a number"),
            Err(_) => FAULTS,
        };
        let chosen = choose(&all, (wanted * self.share).div_ceil(100));
        let count = chosen.len();
        let mut failures = Vec::new();
        for (call, fault) in &chosen {
            if let Err(reason) = self.try_fault(&states, call, *fault) {
                failures.push(format!("{} {} {fault:?}: {reason}", call.name, call.number));
            }
            self.restore(&states);
        }
        println!("{}: {count} of {} faults at {} calls", self.name, all.len(), calls.len());
        let mut text = String::new();
        for failure in failures.iter().take(SHOWN_FAILURES) {
            let _ = writeln!(text, "{failure}\n");
        }
        assert!(failures.is_empty(), "{}: {} of {count} faults\n{text}", self.name, failures.len());
    }

    fn restore(&self, states: &States) {
        tree::restore(self.sandbox.path(), &states.old, &self.left_out);
        (self.reset)(&self.sandbox);
    }

    fn try_fault(&self, states: &States, call: &Call, fault: Fault) -> Result<(), String> {
        let output = call.run(&self.command(), &self.always, fault);
        let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        let told = |what: &str| format!("{what}\n{:?}\n{said}", output.status);
        self.judge(states, call, fault, &output, &said).map_err(|what| told(&what))?;
        (self.sound)(&self.sandbox).map_err(|what| told(&what))?;

        let again = strace::finish(&mut self.command());
        let again_says = String::from_utf8_lossy(&again.stderr);
        let is_done = !self.done.is_empty() && again_says.contains(self.done);
        if !again.status.success() && !is_done {
            return Err(told(&format!("the second run fails: {again_says}\nafter")));
        }
        let (after, litter) = tree::read(self.sandbox.path(), &self.left_out);
        let differing = tree::differences(&after, &states.new);
        if !differing.is_empty() {
            return Err(told(&format!("after the second run there is another state: {differing:?}\nafter")));
        }
        if !litter.is_empty() {
            return Err(told(&format!("after the second run there is {:?}\nafter", litter.keys())));
        }
        (self.sound)(&self.sandbox).map_err(|what| told(&format!("after the second run: {what}")))
    }

    /// Holds what is there against what the command said and how it ended.
    fn judge(&self, states: &States, call: &Call, fault: Fault, output: &Output, said: &str) -> Result<(), String> {
        let (now, litter) = tree::read(self.sandbox.path(), &self.left_out);
        // Only a signal has to take away the folders, too, that were made.
        let is = |state: &Tree| match fault {
            Fault::Signal(_) => now == *state,
            _ => tree::files(&now) == tree::files(state),
        };
        let (is_old, is_new) = (is(&states.old), is(&states.new));
        let is_unfinished = litter.keys().any(|path| path.ends_with(UNFINISHED));
        let is_killed = matches!(fault, Fault::Signal("SIGKILL"));

        // Whatever happened, a file is whole under its name.
        for (path, entry) in tree::files(&now) {
            if states.old.get(&path) != Some(&entry) && states.new.get(&path) != Some(&entry) {
                return Err(format!("{path} is neither the old file nor the new one"));
            }
        }
        let bound = 2 * (tree::size(&states.old) + tree::size(&states.new)) + (64 << 10);
        if tree::size(&litter) > bound {
            return Err(format!("{} bytes are left, more than {bound}", tree::size(&litter)));
        }
        if is_killed && output.status.signal() == Some(9) {
            let files = tree::files(&now);
            let is_one = files == tree::files(&states.old) || files == tree::files(&states.new);
            return if is_one || is_unfinished {
                Ok(())
            } else {
                Err(format!("it is neither the old nor the new state: {:?}", tree::differences(&now, &states.new)))
            };
        }
        if let Fault::Signal(signal) = fault {
            if !litter.is_empty() {
                return Err(format!("{signal} leaves {:?}", litter.keys()));
            }
            let number = match signal {
                "SIGHUP" => 1,
                "SIGINT" => 2,
                "SIGKILL" => 9,
                _ => 15,
            };
            return match (output.status.signal(), output.status.code()) {
                (Some(found), _) if found == number && (is_old || is_new) => Ok(()),
                // It came after the last thing that there was to do.
                (_, Some(0)) if is_new => Ok(()),
                _ => Err(format!("{signal}: old {is_old}, new {is_new}: {:?}", tree::differences(&now, &states.old))),
            };
        }
        // Nothing is said by one whose every write fails.
        if call.name == "write" && matches!(fault, Fault::ErrorsFromHere(_)) && output.status.code() == Some(1) {
            return if is_old || is_new { Ok(()) } else { Err("it is neither the old nor the new state".into()) };
        }
        match output.status.code() {
            Some(0) if is_new => Ok(()),
            Some(0) => Err(format!("it says that all is well: {:?}", tree::differences(&now, &states.new))),
            Some(1) => {
                let says_new = said.contains("may not be on the disk") || said.contains("standard output could not");
                let says_unfinished = said.contains("some files are new");
                let is_true = match (says_new, says_unfinished) {
                    (true, _) => is_new,
                    (_, true) => is_unfinished,
                    _ => is_old && !is_unfinished,
                };
                if !is_true {
                    return Err(format!(
                        "what it says is not so: old {is_old}, new {is_new}, unfinished {is_unfinished}, differing from the old state: {:?}",
                        tree::differences(&now, &states.old)
                    ));
                }
                if !says_unfinished && said.contains("nothing was left") && !litter.is_empty() {
                    return Err("it says that nothing was left".into());
                }
                if !said.contains("error: ") && !said.contains("error[") {
                    return Err("it does not say what is wrong".into());
                }
                Ok(())
            }
            code => Err(format!("it ends with {code:?}")),
        }
    }
}

/// So many faults, as many of each system call as of any other as far as there are, evenly chosen among those of one: a command writes a
/// thousand times and renames twice.
fn choose(all: &[(Call, Fault)], count: usize) -> Vec<(Call, Fault)> {
    let mut kinds: BTreeMap<&str, Vec<&(Call, Fault)>> = BTreeMap::new();
    for one in all {
        kinds.entry(&one.0.name).or_default().push(one);
    }
    let mut kinds: Vec<Vec<&(Call, Fault)>> = kinds.into_values().collect();
    kinds.sort_by_key(Vec::len);
    let mut chosen = Vec::new();
    let number = kinds.len();
    for (index, kind) in kinds.into_iter().enumerate() {
        let share = kind.len().min((count - chosen.len()).div_ceil(number - index));
        chosen.extend((0..share).map(|one| kind[one * kind.len() / share].clone()));
    }
    chosen
}
