//! Which parts of the protocol decide what a model may do: by their names, never by what is said of them.

use std::collections::BTreeSet;

use super::super::model::Protocol;
use super::super::{modules, names};

/// Words of names, in lower case and in the singular, that are about approvals, permissions or the sandbox.
const WORDS: &[&str] = &["approval", "approve", "approved", "guardian", "permission", "sandbox"];

/// The protocol's own nouns.
const NOUNS: &[&str] = &["Account", "Config", "Thread", "ThreadItem", "Turn"];

/// Whether a word of a name is about approvals, permissions or the sandbox.
fn is_safety_word(word: &str) -> bool {
    WORDS.contains(&singular(word).as_str())
}

/// A word in lower case, without the sign of the plural.
fn singular(word: &str) -> String {
    let word = word.to_lowercase();
    word.strip_suffix('s').map(str::to_owned).unwrap_or(word)
}

/// Whether the name of a method, type or field has such a word.
pub(super) fn is_named(name: &str) -> bool {
    names::words(name).iter().any(|word| is_safety_word(word))
}

/// Whether the name is about the sandbox and neither about approvals nor about permissions.
pub(super) fn is_of_the_sandbox_alone(name: &str) -> bool {
    let words = names::words(name);
    let about = |word: &str| words.iter().any(|other| singular(other) == word);
    about("sandbox") && WORDS.iter().all(|word| *word == "sandbox" || !about(word))
}

/// The types that are about it: those whose name says so, what the parameters and results of such methods hold, and all that
/// these mention.
pub(super) fn types(protocol: &Protocol) -> BTreeSet<String> {
    let mut pending: Vec<&str> =
        protocol.definitions.keys().map(String::as_str).filter(|name| is_named(name)).collect();
    for message in protocol.messages.iter().flat_map(|set| &set.messages).filter(|message| is_named(&message.method)) {
        if let Some(params) = &message.params {
            params.references(&mut |name| pending.push(name));
        }
        pending.extend(message.result.as_deref());
    }
    let mut found = BTreeSet::new();
    while let Some(name) = pending.pop() {
        if !found.insert(name.to_owned()) {
            continue;
        }
        if let Some(definition) = protocol.definitions.get(name) {
            modules::references(&definition.shape, &mut |name| {
                // What a thread or a turn is, is not decided by an approval that mentions one.
                if !NOUNS.contains(&name) {
                    pending.push(name);
                }
            });
        }
    }
    found
}
