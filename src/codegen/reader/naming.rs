//! Names of variants and of types: readable, distinct, never numbered.

use std::collections::HashMap;

use super::super::error::CodegenError;
use super::super::names;

/// Makes the names of variants distinct: those that differ only in separators get them spelled out; anything else that is
/// still equal is an error.
pub(super) fn distinct_names<T>(
    owner: &str,
    what: &'static str,
    items: &mut [T],
    origin: impl Fn(&T) -> (String, String),
    name: impl Fn(&mut T) -> &mut String,
) -> Result<(), CodegenError> {
    let mut count: HashMap<String, usize> = HashMap::new();
    for item in items.iter_mut() {
        *count.entry(name(item).clone()).or_default() += 1;
    }
    for item in items.iter_mut() {
        let (wire, _) = origin(item);
        if count.get(name(item)).is_some_and(|count| *count > 1) {
            *name(item) = names::pascal_spelled(&wire);
        }
    }
    let mut taken: HashMap<String, String> = HashMap::new();
    for item in items.iter_mut() {
        let (_, pointer) = origin(item);
        let name = name(item).clone();
        if let Some(first) = taken.insert(name.clone(), pointer.clone()) {
            return Err(CodegenError::Collision { what, name: format!("{owner}::{name}"), first, second: pointer });
        }
    }
    Ok(())
}

/// A name without the words it shares with all its siblings, at the front and at the back; alone, without those it shares
/// with the union it is in.
pub(super) fn distinguishing(union: &str, words: &[String], references: &[Option<Vec<String>>]) -> String {
    let union = names::words(union);
    let siblings: Vec<&[String]> =
        references.iter().flatten().map(Vec::as_slice).filter(|other| *other != words).collect();
    let siblings = if siblings.is_empty() { vec![union.as_slice()] } else { siblings };
    let shared = |count: &dyn Fn(&[String]) -> usize| siblings.iter().map(|other| count(other)).min().unwrap_or(0);
    let front = shared(&|other| words.iter().zip(other).take_while(|(one, two)| one == two).count());
    let back = shared(&|other| words.iter().rev().zip(other.iter().rev()).take_while(|(one, two)| one == two).count());
    let middle = if front + back < words.len() { &words[front..words.len() - back] } else { words };
    names::rust_variant(&middle.join(" "))
}

pub(super) fn is_identifier(name: &str) -> bool {
    let mut characters = name.chars();
    characters.next().is_some_and(|first| first.is_ascii_uppercase())
        && characters.all(|character| character.is_ascii_alphanumeric())
        && name != "Self"
}
