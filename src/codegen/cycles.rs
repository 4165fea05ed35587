//! Which types hold one another without a list or a map in between: a Rust value of one would contain a value of the other.

use std::collections::{BTreeMap, BTreeSet};

use super::model::{Protocol, Shape};
use super::modules::contains_directly;

/// The types by the cycles that they are in: those that hold one another have one number, and no others have it.
pub(super) struct Cycles<'a>(BTreeMap<&'a str, usize>);

impl<'a> Cycles<'a> {
    /// Finds them in time proportional to the protocol: the strongly connected components, by Kosaraju's algorithm.
    pub(super) fn of(protocol: &'a Protocol) -> Cycles<'a> {
        let inside: BTreeMap<&str, Vec<&str>> =
            protocol.definitions.iter().map(|(name, definition)| (name.as_str(), held(&definition.shape))).collect();
        let mut holders: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (owner, names) in &inside {
            names.iter().for_each(|name| holders.entry(*name).or_default().push(*owner));
        }
        let mut order = Vec::new();
        let mut seen = BTreeSet::new();
        for start in inside.keys() {
            let mut pending = vec![(*start, false)];
            while let Some((name, is_left)) = pending.pop() {
                if is_left {
                    order.push(name);
                } else if seen.insert(name) {
                    pending.push((name, true));
                    pending.extend(inside.get(name).into_iter().flatten().map(|held| (*held, false)));
                }
            }
        }
        let mut numbers = BTreeMap::new();
        for start in order.into_iter().rev() {
            let number = numbers.len();
            let mut pending = vec![start];
            while let Some(name) = pending.pop() {
                if !numbers.contains_key(name) {
                    numbers.insert(name, number);
                    pending.extend(holders.get(name).into_iter().flatten().copied());
                }
            }
        }
        Cycles(numbers)
    }

    /// Whether a value of `name`, which `owner` holds, may hold a value of `owner` in turn.
    pub(super) fn leads_back(&self, name: &str, owner: &str) -> bool {
        self.0.get(name).is_some_and(|number| self.0.get(owner) == Some(number))
    }
}

fn held(shape: &Shape) -> Vec<&str> {
    match shape {
        Shape::Object(fields) => fields.iter().filter_map(|field| contains_directly(&field.value)).collect(),
        Shape::Enum(_) => Vec::new(),
        Shape::Tagged { variants, .. } | Shape::Keyed { variants, .. } => {
            variants.iter().filter_map(|variant| contains_directly(&variant.value)).collect()
        }
        Shape::Untagged(alternatives) => alternatives.iter().filter_map(|one| contains_directly(&one.value)).collect(),
        Shape::Alias(value) => contains_directly(value).into_iter().collect(),
    }
}
