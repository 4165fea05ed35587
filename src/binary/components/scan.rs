//! Looks for traces in all bytes of a program, a window at a time: time grows with the file alone, memory does not.

use std::io::{self, Read};

use memchr::memmem::Finder;

use super::{Components, Crate, Evidence, Origin};
use crate::interrupt;

/// How much is looked at at once, and how much of it is looked at again with what comes next.
const WINDOW: usize = 1 << 20;
const OVERLAP: usize = 1 << 10;

/// More crates than any program is built from.
const CRATES_LIMIT: usize = 10_000;

/// What Cargo calls the directory of Rust's own registry ends with one of these: sparse protocol, its older form, Git protocol.
const OWN_REGISTRY: [&str; 3] = ["-1949cf8c6b5b557f", "-6f17d22bba15001f", "-1ecc6299db9ec823"];

/// The crates whose sources panic messages name.
pub(super) fn crates(reader: &mut impl Read) -> io::Result<Components> {
    let registry = Finder::new(b"registry");
    let checkouts = Finder::new(b"checkouts");
    let standard = [Finder::new(b"/rust/deps/"), Finder::new(b"\\rust\\deps\\")];
    let mut inside = Components::default();
    windows(reader, |window, limit| {
        let add = |inside: &mut Components, found: Option<Crate>, evidence| {
            if let Some(found) = found.filter(|_| inside.crates.len() < CRATES_LIMIT) {
                let known = inside.crates.entry(found).or_insert(evidence);
                *known = (*known).min(evidence);
            }
        };
        for at in registry.find_iter(window).take_while(|at| *at < limit) {
            add(&mut inside, from_registry(after(window, at + 8)), Evidence::Path);
        }
        for at in checkouts.find_iter(window).take_while(|at| *at < limit) {
            add(&mut inside, from_git(after(window, at + 9)), Evidence::Path);
        }
        for finder in &standard {
            for at in finder.find_iter(window).take_while(|at| *at < limit) {
                let found = component(after(window, at + 11)).and_then(|(text, _)| name_and_version(text));
                add(&mut inside, found.map(|found| of(found, Origin::Registry)), Evidence::StandardLibrary);
            }
        }
    })?;
    Ok(inside)
}

/// The version of the V8 that this version of the crate `v8` carries: `15.0.245.2` for 150.4.0.
pub(super) fn v8(reader: &mut impl Read, version: &str) -> io::Result<Option<String>> {
    let Some(major) = version.split('.').next().and_then(|major| major.parse::<u32>().ok()) else { return Ok(None) };
    let beginning = format!("{}.{}.", major / 10, major % 10);
    let finder = Finder::new(beginning.as_bytes());
    let mut found = None;
    windows(reader, |window, limit| {
        for at in finder.find_iter(window).take_while(|at| *at < limit) {
            let text: &[u8] = after(window, at);
            let length = text.iter().take_while(|byte| byte.is_ascii_digit() || **byte == b'.').count();
            let (text, rest) = text.split_at(length);
            let text = String::from_utf8_lossy(text);
            let parts = text.split('.').filter(|part| !part.is_empty() && part.len() <= 5).count();
            let ends = rest.first() == Some(&0) || rest.starts_with(b"-rusty");
            let begins =
                at.checked_sub(1).and_then(|before| window.get(before)).is_none_or(|byte| !byte.is_ascii_digit());
            if parts == 4 && text.matches('.').count() == 3 && ends && begins && found.is_none() {
                found = Some(text.into_owned());
            }
        }
    })?;
    Ok(found)
}

/// The version that ripgrep reports, which comes before the commit that it was built from: `15.2.0` and `e89fff89ac`.
pub(super) fn ripgrep(reader: &mut impl Read) -> io::Result<Option<String>> {
    let mut found = None;
    windows(reader, |window, limit| {
        let mut at = 0;
        while let Some(dot) = memchr::memchr(b'.', after(window, at)).map(|next| at + next).filter(|dot| *dot < limit) {
            at = dot + 1;
            if found.is_none() {
                found = version_before_commit(window, dot);
            }
        }
    })?;
    Ok(found)
}

/// `15.2.0` of `15.2.0e89fff89ac`, whose first dot is at `dot`.
fn version_before_commit(window: &[u8], dot: usize) -> Option<String> {
    let digits = |text: &[u8]| text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let before = window.get(..dot)?.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
    let minor = digits(after(window, dot + 1));
    let second = dot + 1 + minor;
    if !(1..=3).contains(&before) || !(1..=3).contains(&minor) || window.get(second) != Some(&b'.') {
        return None;
    }
    // Digits of the commit may follow the last number at once; ripgrep's patch versions have one digit.
    let patch = after(window, second + 1);
    let commit = patch.get(1..11)?;
    let is_hex = |byte: &u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    let is_version = patch.first()?.is_ascii_digit()
        && commit.iter().all(is_hex)
        && commit.iter().any(u8::is_ascii_alphabetic)
        && !patch.get(11).is_some_and(is_hex);
    let text = window.get(dot - before..second + 2)?;
    is_version.then(|| String::from_utf8_lossy(text).into_owned())
}

/// Hands on every window and the place in it up to which matches may begin; the rest is seen again with what follows.
fn windows(reader: &mut impl Read, mut visit: impl FnMut(&[u8], usize)) -> io::Result<()> {
    let mut window = vec![0; WINDOW];
    let mut kept = 0;
    loop {
        let mut filled = kept;
        while let Some(rest) = window.get_mut(filled..).filter(|rest| !rest.is_empty()) {
            match interrupt::retry(|| reader.read(rest))? {
                0 => break,
                count => filled += count,
            }
        }
        let bytes = window.get(..filled).unwrap_or_default();
        if filled < WINDOW {
            visit(bytes, filled);
            return Ok(());
        }
        visit(bytes, filled - OVERLAP);
        window.copy_within(filled - OVERLAP.., 0);
        kept = OVERLAP;
    }
}

fn after(window: &[u8], at: usize) -> &[u8] {
    window.get(at..).unwrap_or_default()
}

/// A directory of a path and what follows its separator.
fn component(bytes: &[u8]) -> Option<(&str, &[u8])> {
    let end = bytes.iter().take(128).position(|byte| matches!(byte, b'/' | b'\\'))?;
    let (text, rest) = bytes.split_at(end);
    let is_plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_.+".contains(byte);
    let text = Some(text).filter(|text| !text.is_empty() && text.iter().all(is_plain))?;
    Some((std::str::from_utf8(text).ok()?, rest.get(1..)?))
}

/// What follows `registry` in `registry/src/INDEX/NAME-VERSION/`.
fn from_registry(bytes: &[u8]) -> Option<Crate> {
    let bytes = bytes.strip_prefix(b"/src/").or_else(|| bytes.strip_prefix(b"\\src\\"))?;
    let (index, rest) = component(bytes)?;
    let (text, _) = component(rest)?;
    let is_own = OWN_REGISTRY.iter().any(|hash| index.ends_with(hash));
    Some(of(name_and_version(text)?, if is_own { Origin::Registry } else { Origin::OtherRegistry }))
}

/// What follows `checkouts` in `git/checkouts/REPOSITORY-HASH/COMMIT/`.
fn from_git(bytes: &[u8]) -> Option<Crate> {
    let bytes = bytes.strip_prefix(b"/").or_else(|| bytes.strip_prefix(b"\\"))?;
    let (directory, rest) = component(bytes)?;
    let (commit, _) = component(rest)?;
    let (name, hash) = directory.rsplit_once('-')?;
    let is_hex = |text: &str| text.bytes().all(|byte| byte.is_ascii_hexdigit());
    (hash.len() == 16 && is_hex(hash) && (7..=40).contains(&commit.len()) && is_hex(commit))
        .then(|| of((name, commit), Origin::Git))
}

/// Takes `sha-1-0.10.1` apart: the version is the longest end that is one.
fn name_and_version(text: &str) -> Option<(&str, &str)> {
    text.match_indices('-').map(|(at, _)| (&text[..at], &text[at + 1..])).find(|(name, version)| {
        let is_name = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        name.bytes().all(is_name) && !name.is_empty() && is_version(version)
    })
}

/// Whether a text is a version by semver.
fn is_version(text: &str) -> bool {
    let (text, build) = text.split_once('+').map_or((text, None), |(text, build)| (text, Some(build)));
    let (numbers, pre) = text.split_once('-').map_or((text, None), |(numbers, pre)| (numbers, Some(pre)));
    let is_number = |part: &str| !part.is_empty() && part.len() <= 20 && part.bytes().all(|byte| byte.is_ascii_digit());
    let is_label = |label: &str| {
        label
            .split('.')
            .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'))
    };
    numbers.split('.').count() == 3
        && numbers.split('.').all(is_number)
        && pre.is_none_or(is_label)
        && build.is_none_or(is_label)
}

fn of((name, version): (&str, &str), origin: Origin) -> Crate {
    Crate { name: name.into(), version: version.into(), origin }
}
