//! The rules on `entry_points.txt`, as `configparser` and the installers' own readers take it alike.

use std::collections::BTreeSet;

use super::fields::one_line;
use super::finding::Findings;
use super::metadata_values::is_identifier;
use super::rule;
use crate::distribution::is_project_name;
use crate::plan::{EntryPath, Names};

/// The groups whose entries installers make programs of.
const SCRIPTS: [&str; 2] = ["console_scripts", "gui_scripts"];

/// Judges `entry_points.txt`: groups of `name = target`, where scripts name an object of a module. Returns the names of the scripts
/// that nothing is wrong with.
pub(super) fn judge(bytes: &[u8], findings: &mut Findings) -> Vec<String> {
    let mut made = Vec::new();
    if let Err(reason) = read(bytes, &mut made, findings) {
        findings.add(&rule::WHEEL_ENTRY_POINTS, format!("entry_points.txt: {reason}"));
    }
    made
}

/// Reads on as long as the text has one meaning.
fn read(bytes: &[u8], made: &mut Vec<String>, findings: &mut Findings) -> Result<(), String> {
    let text = std::str::from_utf8(bytes).map_err(|_| "it is not UTF-8")?;
    let mut group: Option<&str> = None;
    let mut groups = BTreeSet::new();
    let mut entries = BTreeSet::new();
    let mut scripts = Names::default();
    for (index, line) in text.split('\n').enumerate() {
        let number = index + 1;
        let line = one_line(line, number)?;
        let bare = line.trim();
        if bare.is_empty() || bare.starts_with('#') {
            continue;
        }
        if bare.starts_with(';') {
            return Err(format!("its line {number} is a comment to some readers and an entry to others"));
        }
        // One reader treats it as a continuation of the previous line, another as a separate line.
        if line.starts_with(char::is_whitespace) {
            return Err(format!("its line {number} is indented"));
        }
        if let Some(name) = bare.strip_prefix('[') {
            let name = name.strip_suffix(']').ok_or_else(|| format!("its line {number} is not a group"))?;
            if name.is_empty() || name.trim() != name || name.contains(['[', ']']) || name == "DEFAULT" {
                return Err(format!("its line {number} names the group `{name}`"));
            }
            if !groups.insert(name) {
                return Err(format!("it has the group `{name}` twice"));
            }
            entries.clear();
            group = Some(name);
            continue;
        }
        let (name, target) = bare
            .split_once('=')
            .map(|(name, target)| (name.trim(), target.trim()))
            .filter(|(name, _)| !name.is_empty())
            .ok_or_else(|| format!("`{bare}` is neither a group nor `name = target`"))?;
        let group = group.ok_or_else(|| format!("`{bare}` is not in a group"))?;
        if !entries.insert(name) {
            return Err(format!("it has `{name}` twice in the group `{group}`"));
        }
        if SCRIPTS.contains(&group) {
            match script_fault(name, target, &mut scripts) {
                Some(fault) => findings.add(&rule::WHEEL_ENTRY_POINTS, format!("the script `{name}` {fault}")),
                None => made.push(name.to_owned()),
            }
        }
    }
    Ok(())
}

/// What is wrong with a script. Its name becomes that of a file among the programs of the environment.
fn script_fault(name: &str, target: &str, scripts: &mut Names) -> Option<String> {
    if name.contains('/') {
        return Some("points outside the directory for programs".into());
    }
    if let Err(error) = name.parse::<EntryPath>() {
        return Some(format!("cannot be written: {}", error.reason()));
    }
    if name.contains([' ', '\'', '`', '$', '&', '[', ']']) || name.starts_with('-') {
        return Some("has a name that cannot be typed".into());
    }
    if scripts.add_file(name).is_err() {
        return Some("has the name of another script".into());
    }
    let (object, extras) = match target.split_once('[') {
        Some((object, extras)) => (object.trim(), extras.strip_suffix(']').map(Some)),
        None => (target, Some(None)),
    };
    // pip takes no space around the colon.
    let is_path = |text: &str| text.split('.').all(is_identifier);
    let is_script = object.split_once(':').is_some_and(|(module, object)| is_path(module) && is_path(object));
    // pip takes no list of none.
    let is_list = |extras: &str| extras.split(',').all(|extra| is_project_name(extra.trim()));
    let has_extras = extras.is_some_and(|extras| extras.is_none_or(is_list));
    (!is_script || !has_extras).then(|| format!("names `{target}`, not module:object"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(text: &str) -> String {
        let mut findings = Findings::about("a.whl");
        judge(text.as_bytes(), &mut findings);
        findings.finish().into_iter().map(|finding| finding.message).collect::<Vec<_>>().join("; ")
    }

    #[test]
    fn well_formed() {
        let text = "# comment\r\n[console_scripts]\r\ncodex = openai_codex.main:run\nb.c-d=a:b.c [x,y]\n\n[pytest11]\na:b = c\n";
        assert_eq!(judged(text), "");
    }

    #[test]
    fn refusals() {
        let refusals: Vec<String> = [
            "codex = a:b\n",
            "[console_scripts]\ncodex\n",
            "[console_scripts]\ncodex = a\n",
            "[console_scripts]\n../../evil = a:b\n",
            "[console_scripts]\n..\\evil = a:b\n",
            "[console_scripts]\nnul = a:b\n",
            "[console_scripts]\na b = a:b\n",
            "[console_scripts]\na = a:b\na = c:d\n",
            "[console_scripts]\na = a:b\n[gui_scripts]\nA = c:d\n",
            "[console_scripts]\na = a:b\n[console_scripts]\nb = c:d\n",
            "[console_scripts]\na = a:b\n b = c:d\n",
            "[console_scripts]\na = a:b\rb = c:d\n",
            "[DEFAULT]\na = a:b\n",
            "[console_scripts\na = a:b\n",
            "[console_scripts]\na = a:b [x\n",
            "[console_scripts]\na = a: b\n",
            "[console_scripts]\na = a:b []\n",
            "[console_scripts]\na = a:b%(x)s\n",
            "[console_scripts]\na] = a:b\n",
            "; comment\n[console_scripts]\na = a:b\n",
        ]
        .map(judged)
        .into();
        insta::assert_snapshot!(refusals.join("\n"), @r"
        entry_points.txt: `codex = a:b` is not in a group
        entry_points.txt: `codex` is neither a group nor `name = target`
        the script `codex` names `a`, not module:object
        the script `../../evil` points outside the directory for programs
        the script `..\evil` cannot be written: it contains a backslash, a colon or another character that Windows cannot write
        the script `nul` cannot be written: Windows reserves a name in it
        the script `a b` has a name that cannot be typed
        entry_points.txt: it has `a` twice in the group `console_scripts`
        the script `A` has the name of another script
        entry_points.txt: it has the group `console_scripts` twice
        entry_points.txt: its line 3 is indented
        entry_points.txt: its line 2 holds '\r', which some readers take for the end of a line
        entry_points.txt: its line 1 names the group `DEFAULT`
        entry_points.txt: its line 1 is not a group
        the script `a` names `a:b [x`, not module:object
        the script `a` names `a: b`, not module:object
        the script `a` names `a:b []`, not module:object
        the script `a` names `a:b%(x)s`, not module:object
        the script `a]` has a name that cannot be typed
        entry_points.txt: its line 1 is a comment to some readers and an entry to others
        ");
    }
}
