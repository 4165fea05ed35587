//! Which result belongs to which request. The schema lists the results but does not say whose they are; the names do.

use std::collections::{BTreeMap, BTreeSet};

use super::model::{Definition, Protocol, Type};
use super::names;

/// Requests whose result has a name that follows no rule.
const EXCEPTIONS: &[(&str, &str)] = &[
    ("config/mcpServer/reload", "McpServerRefreshResponse"),
    ("config/value/write", "ConfigWriteResponse"),
    ("config/batchWrite", "ConfigWriteResponse"),
];

/// Finds every request's result type by name: `XParams` → `XResponse`, then the method's own words, whole or without its
/// leading groups, in any order. A request whose result has no type keeps none.
pub(super) fn assign_results(protocol: &mut Protocol) {
    // Only what the schema itself names: a variant of a response is none.
    let is_named = |definition: &&Definition| definition.pointer.rsplit('/').next() == Some(&definition.name);
    let named = protocol.definitions.values().filter(is_named).map(|definition| &definition.name);
    let responses: BTreeSet<String> = named.filter(|name| name.ends_with("Response")).cloned().collect();
    let mut by_words: BTreeMap<BTreeSet<String>, &String> = BTreeMap::new();
    for name in &responses {
        by_words.insert(significant_words(name), name);
    }
    for set in &mut protocol.messages {
        if !set.direction.is_request() {
            continue;
        }
        for message in &mut set.messages {
            message.result = result_of(&message.method, message.params.as_ref(), &responses, &by_words);
        }
    }
    assign_the_rest(protocol, &responses);
}

/// Second pass, for what the rules leave over on both sides: a request whose words, in the singular, are all among those of
/// exactly one result that no request has (`accountSession/list`, `AccountSessionsResponse`).
fn assign_the_rest(protocol: &mut Protocol, responses: &BTreeSet<String>) {
    let requests = || protocol.messages.iter().filter(|set| set.direction.is_request()).flat_map(|set| &set.messages);
    let claimed: BTreeSet<&String> = requests().filter_map(|message| message.result.as_ref()).collect();
    let free: Vec<(BTreeSet<String>, String)> = responses
        .iter()
        .filter(|name| !claimed.contains(name))
        .map(|name| (singular_words(name), name.clone()))
        .collect();
    let messages = protocol.messages.iter_mut().filter(|set| set.direction.is_request());
    for message in messages.flat_map(|set| &mut set.messages).filter(|message| message.result.is_none()) {
        let words = singular_words(&message.method);
        let mut candidates = free.iter().filter(|(of, _)| words.is_subset(of));
        if let (Some((_, name)), None) = (candidates.next(), candidates.next()) {
            message.result = Some(name.clone());
        }
    }
}

fn singular_words(name: &str) -> BTreeSet<String> {
    significant_words(name)
        .into_iter()
        .filter(|word| word != "list")
        .map(|word| word.strip_suffix('s').map(str::to_owned).unwrap_or(word))
        .collect()
}

fn result_of(
    method: &str,
    params: Option<&Type>,
    responses: &BTreeSet<String>,
    by_words: &BTreeMap<BTreeSet<String>, &String>,
) -> Option<String> {
    if let Some((_, name)) = EXCEPTIONS.iter().find(|(known, _)| *known == method)
        && responses.contains(*name)
    {
        return Some((*name).to_owned());
    }
    let params = match params {
        Some(Type::Nullable(inner)) => Some(&**inner),
        other => other,
    };
    if let Some(Type::Reference(name)) = params
        && let Some(stem) = name.strip_suffix("Params")
        && let Some(found) = responses.get(&format!("{stem}Response"))
    {
        return Some(found.clone());
    }
    // `account/logout` → `AccountLogoutResponse`, else `LogoutAccountResponse`; then the same of `logout` alone.
    let mut rest = Some(method);
    while let Some(method) = rest {
        let exact = format!("{}Response", names::pascal(method)).to_lowercase();
        if let Some(found) = responses.iter().find(|name| name.to_lowercase() == exact) {
            return Some(found.clone());
        }
        if let Some(found) = by_words.get(&significant_words(method)) {
            return Some((*found).clone());
        }
        rest = method.split_once('/').map(|(_, rest)| rest);
    }
    None
}

/// The words of a name without those that say only that something is fetched.
fn significant_words(name: &str) -> BTreeSet<String> {
    names::words(name)
        .into_iter()
        .map(|word| word.to_lowercase())
        .filter(|word| !matches!(word.as_str(), "get" | "read" | "response"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{significant_words, singular_words};

    #[test]
    fn words_that_say_nothing_are_left_out() {
        assert_eq!(singular_words("accountSession/list"), singular_words("AccountSessionsResponse"));
        assert_eq!(significant_words("account/logout"), significant_words("LogoutAccountResponse"));
    }
}
