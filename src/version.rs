//! One codex version in its three spellings: release tag, semver, PEP 440.

use std::fmt;
use std::str::FromStr;

use crate::hint::Hint;

/// A codex version, for example `0.163.0` or `0.116.0-alpha.1`.
///
/// Parses any of the three spellings and prints each; the three are exact images of one another:
///
/// ```
/// use codex_pack::CodexVersion;
/// let version: CodexVersion = "rust-v1.2.3-alpha.4.5".parse().unwrap();
/// assert_eq!(version.tag(), "rust-v1.2.3-alpha.4.5");
/// assert_eq!(version.semver(), "1.2.3-alpha.4.5");
/// assert_eq!(version.pep440(), "1.2.3a4.post5");
/// assert_eq!("1.2.3a4.post5".parse::<CodexVersion>().unwrap(), version);
/// ```
///
/// Ordered as semver and PEP 440 both order them (alpha, beta, rc, final; a post of a prerelease follows it).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CodexVersion {
    numbers: [u64; 3],
    stage: Stage,
}

/// The phase of a version; the order of the variants is the order of precedence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Stage {
    /// `-alpha.N[.M]` in semver, `aN[.postM]` in PEP 440. Likewise the other two.
    Prerelease { phase: Phase, number: u64, post: Option<u64> },
    /// No suffix.
    Final,
}

/// The three prerelease phases of PEP 440 that semver can spell in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Phase {
    Alpha,
    Beta,
    Candidate,
}

impl Phase {
    const ALL: [(Phase, &'static str, &'static str); 3] =
        [(Phase::Alpha, "alpha", "a"), (Phase::Beta, "beta", "b"), (Phase::Candidate, "rc", "rc")];

    fn words(self) -> (&'static str, &'static str) {
        match self {
            Phase::Alpha => ("alpha", "a"),
            Phase::Beta => ("beta", "b"),
            Phase::Candidate => ("rc", "rc"),
        }
    }
}

/// A text that is not a codex version, with the reason.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not a codex version: {reason}")]
pub struct InvalidVersion {
    text: String,
    reason: &'static str,
}

impl Hint for InvalidVersion {
    fn help(&self) -> Option<String> {
        Some(
            "write a release tag (rust-v0.163.0), a semver version (0.116.0-alpha.1) or its PEP 440 form (0.116.0a1)"
                .into(),
        )
    }
}

impl CodexVersion {
    /// The release tag, for example `rust-v0.116.0-alpha.1`.
    pub fn tag(&self) -> String {
        format!("rust-v{}", self.semver())
    }

    /// The semver spelling that Cargo and npm use, for example `0.116.0-alpha.1`.
    pub fn semver(&self) -> String {
        let mut text = self.release_numbers();
        if let Stage::Prerelease { phase, number, post } = self.stage {
            text.push_str(&format!("-{}.{number}", phase.words().0));
            if let Some(post) = post {
                text.push_str(&format!(".{post}"));
            }
        }
        text
    }

    /// The normalised PEP 440 spelling that Python packages use, for example `0.116.0a1`.
    pub fn pep440(&self) -> String {
        let mut text = self.release_numbers();
        if let Stage::Prerelease { phase, number, post } = self.stage {
            text.push_str(&format!("{}{number}", phase.words().1));
            if let Some(post) = post {
                text.push_str(&format!(".post{post}"));
            }
        }
        text
    }

    /// Whether an installer needs `--pre` to choose this version.
    pub fn is_prerelease(&self) -> bool {
        self.stage != Stage::Final
    }

    fn release_numbers(&self) -> String {
        let [major, minor, patch] = self.numbers;
        format!("{major}.{minor}.{patch}")
    }
}

impl fmt::Display for CodexVersion {
    /// The semver spelling.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.semver())
    }
}

/// The version of a release: that of codex and, if a version is released a second time, the number of its post release (PEP 440).
/// It is the version of the SDK; the runtime has that of codex.
///
/// ```
/// use codex_pack::ReleaseVersion;
/// let second: ReleaseVersion = "0.163.0.post1".parse().unwrap();
/// assert_eq!(second.tag(), "rust-v0.163.0.post1");
/// assert_eq!(second.codex().pep440(), "0.163.0");
/// assert_eq!("rust-v0.163.0.post1".parse(), Ok(second));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReleaseVersion {
    codex: CodexVersion,
    post: u32,
}

impl ReleaseVersion {
    /// The release of a codex version; `post` is 0 the first time.
    pub fn new(codex: CodexVersion, post: u32) -> Result<ReleaseVersion, InvalidVersion> {
        if post > 0 && codex.is_prerelease() {
            let reason = "a prerelease has no post release, which would be the next prerelease's name";
            return Err(InvalidVersion { text: format!("{}.post{post}", codex.pep440()), reason });
        }
        Ok(ReleaseVersion { codex, post })
    }

    /// The version of codex, which is that of the runtime.
    pub fn codex(&self) -> &CodexVersion {
        &self.codex
    }

    /// The number of the post release, 0 for the first release.
    pub fn post(&self) -> u32 {
        self.post
    }

    /// The tag of the release, for example `rust-v0.163.0.post1`.
    pub fn tag(&self) -> String {
        self.codex.tag() + &self.suffix()
    }

    /// The version of the SDK in its PEP 440 spelling, for example `0.163.0.post1`.
    pub fn pep440(&self) -> String {
        self.codex.pep440() + &self.suffix()
    }

    fn suffix(&self) -> String {
        if self.post == 0 { String::new() } else { format!(".post{}", self.post) }
    }
}

impl fmt::Display for ReleaseVersion {
    /// The semver spelling of codex, and the number of the post release.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&(self.codex.semver() + &self.suffix()))
    }
}

impl FromStr for ReleaseVersion {
    type Err = InvalidVersion;

    fn from_str(text: &str) -> Result<Self, InvalidVersion> {
        let split = text.rsplit_once(".post").and_then(|(codex, post)| Some((parse(codex).ok()?, post)));
        // What follows a prerelease is a part of its name: `1.2.3a4.post5`.
        let Some((codex, post)) = split.filter(|(codex, _)| !codex.is_prerelease()) else {
            return Ok(ReleaseVersion { codex: text.parse()?, post: 0 });
        };
        let post = number(post).and_then(|post| match u32::try_from(post) {
            Ok(0) => Err("post releases are counted from 1"),
            Ok(post) => Ok(post),
            Err(_) => Err("a number is too large"),
        });
        let post = post.map_err(|reason| InvalidVersion { text: text.into(), reason })?;
        Ok(ReleaseVersion { codex, post })
    }
}

impl FromStr for CodexVersion {
    type Err = InvalidVersion;

    fn from_str(text: &str) -> Result<Self, InvalidVersion> {
        parse(text).map_err(|reason| InvalidVersion { text: text.into(), reason })
    }
}

fn parse(text: &str) -> Result<CodexVersion, &'static str> {
    if text.is_empty() {
        return Err("it is empty");
    }
    if text.chars().any(char::is_whitespace) {
        return Err("it contains white space");
    }
    if text.contains('!') {
        return Err("an epoch (`N!`) has no semver spelling");
    }
    if text.contains('+') {
        return Err("a local version or build metadata (`+…`) cannot be published");
    }
    let is_tag = text.starts_with("rust-v") || text.starts_with('v');
    let bare = text.strip_prefix("rust-v").or_else(|| text.strip_prefix('v')).unwrap_or(text);
    let split = bare.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(bare.len());
    // `1.2.3.post4` and `1.2.3.dev4`: the dot before the word belongs to the suffix.
    let release = bare[..split].strip_suffix('.').filter(|_| split < bare.len()).unwrap_or(&bare[..split]);
    let suffix = &bare[release.len()..];

    let parts: Vec<&str> = release.split('.').collect();
    let [major, minor, patch] = parts[..] else {
        return Err("it needs exactly three numbers, MAJOR.MINOR.PATCH");
    };
    let numbers = [number(major)?, number(minor)?, number(patch)?];
    let stage = match suffix {
        "" => Stage::Final,
        _ if suffix.starts_with('-') => semver_stage(&suffix[1..])?,
        _ if is_tag => return Err("a release tag spells its prerelease as `-alpha.N`, `-beta.N` or `-rc.N`"),
        _ => pep440_stage(suffix)?,
    };
    Ok(CodexVersion { numbers, stage })
}

fn semver_stage(suffix: &str) -> Result<Stage, &'static str> {
    const EXPECTED: &str = "a prerelease is `-alpha.N`, `-beta.N` or `-rc.N`, with at most one more number";
    let mut parts = suffix.split('.');
    let word = parts.next().unwrap_or_default();
    let Some(&(phase, ..)) = Phase::ALL.iter().find(|(_, semver, _)| *semver == word) else {
        return Err(EXPECTED);
    };
    let first = number(parts.next().ok_or(EXPECTED)?)?;
    let post = parts.next().map(number).transpose()?;
    if parts.next().is_some() {
        return Err(EXPECTED);
    }
    Ok(Stage::Prerelease { phase, number: first, post })
}

fn pep440_stage(suffix: &str) -> Result<Stage, &'static str> {
    const EXPECTED: &str = "a PEP 440 prerelease is `aN`, `bN` or `rcN`, with at most one `.postM`";
    if suffix.contains(".dev") {
        return Err("a development release (`.devN`) is never published");
    }
    if suffix.starts_with(".post") {
        return Err("a post release of a final version has no semver spelling");
    }
    let Some((phase, rest)) =
        Phase::ALL.iter().find_map(|(phase, _, short)| suffix.strip_prefix(short).map(|rest| (*phase, rest)))
    else {
        return Err(EXPECTED);
    };
    let (first, post) = match rest.split_once(".post") {
        Some((first, post)) => (first, Some(number(post)?)),
        None => (rest, None),
    };
    Ok(Stage::Prerelease { phase, number: number(first)?, post })
}

/// A number without sign, leading zero or padding, as both semver and normalised PEP 440 want it.
fn number(text: &str) -> Result<u64, &'static str> {
    if text.is_empty() {
        return Err("a number is missing");
    }
    if !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err("it has something other than a number where a number is expected");
    }
    if text.len() > 1 && text.starts_with('0') {
        return Err("a number has a leading zero");
    }
    text.parse().map_err(|_| "a number is too large")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn spellings() {
        for (text, semver, pep440) in [
            ("rust-v0.163.0", "0.163.0", "0.163.0"),
            ("v0.163.0", "0.163.0", "0.163.0"),
            ("0.163.0", "0.163.0", "0.163.0"),
            ("rust-v0.116.0-alpha.1", "0.116.0-alpha.1", "0.116.0a1"),
            ("rust-v1.2.3-alpha.4.5", "1.2.3-alpha.4.5", "1.2.3a4.post5"),
            ("1.2.3-beta.2", "1.2.3-beta.2", "1.2.3b2"),
            ("1.2.3rc1", "1.2.3-rc.1", "1.2.3rc1"),
        ] {
            let version: CodexVersion = text.parse().unwrap();
            assert_eq!((version.semver().as_str(), version.pep440().as_str()), (semver, pep440), "{text}");
            assert_eq!(format!("{version:>30}"), format!("{semver:>30}"), "it is printed as semver, in any width");
        }
    }

    #[test]
    fn refusals() {
        let refusals: Vec<String> = [
            "",
            " 1.2.3",
            "1.2",
            "1.2.3.4",
            "1.2.3.",
            "01.2.3",
            "1.2.x",
            "1!1.2.3",
            "1.2.3+local",
            "1.2.3.dev1",
            "1.2.3.post1",
            "1.2.3-alpha",
            "1.2.3-alpha.01",
            "1.2.3-alpha.1.2.3",
            "1.2.3-nightly.1",
            "1.2.3a1.dev2",
            "1.2.3-a1",
            "rust-v1.2.3a1",
            "rust-1.2.3",
            "V1.2.3",
            "1.2.3a",
            "99999999999999999999.0.0",
        ]
        .iter()
        .map(|text| text.parse::<CodexVersion>().unwrap_err().to_string())
        .collect();
        insta::assert_snapshot!(refusals.join("\n"), @"
        `` is not a codex version: it is empty
        ` 1.2.3` is not a codex version: it contains white space
        `1.2` is not a codex version: it needs exactly three numbers, MAJOR.MINOR.PATCH
        `1.2.3.4` is not a codex version: it needs exactly three numbers, MAJOR.MINOR.PATCH
        `1.2.3.` is not a codex version: it needs exactly three numbers, MAJOR.MINOR.PATCH
        `01.2.3` is not a codex version: a number has a leading zero
        `1.2.x` is not a codex version: it needs exactly three numbers, MAJOR.MINOR.PATCH
        `1!1.2.3` is not a codex version: an epoch (`N!`) has no semver spelling
        `1.2.3+local` is not a codex version: a local version or build metadata (`+…`) cannot be published
        `1.2.3.dev1` is not a codex version: a development release (`.devN`) is never published
        `1.2.3.post1` is not a codex version: a post release of a final version has no semver spelling
        `1.2.3-alpha` is not a codex version: a prerelease is `-alpha.N`, `-beta.N` or `-rc.N`, with at most one more number
        `1.2.3-alpha.01` is not a codex version: a number has a leading zero
        `1.2.3-alpha.1.2.3` is not a codex version: a prerelease is `-alpha.N`, `-beta.N` or `-rc.N`, with at most one more number
        `1.2.3-nightly.1` is not a codex version: a prerelease is `-alpha.N`, `-beta.N` or `-rc.N`, with at most one more number
        `1.2.3a1.dev2` is not a codex version: a development release (`.devN`) is never published
        `1.2.3-a1` is not a codex version: a prerelease is `-alpha.N`, `-beta.N` or `-rc.N`, with at most one more number
        `rust-v1.2.3a1` is not a codex version: a release tag spells its prerelease as `-alpha.N`, `-beta.N` or `-rc.N`
        `rust-1.2.3` is not a codex version: it needs exactly three numbers, MAJOR.MINOR.PATCH
        `V1.2.3` is not a codex version: it needs exactly three numbers, MAJOR.MINOR.PATCH
        `1.2.3a` is not a codex version: a number is missing
        `99999999999999999999.0.0` is not a codex version: a number is too large
        ");
    }

    #[test]
    fn releases() {
        for (text, tag, pep440, post) in [
            ("rust-v0.163.0", "rust-v0.163.0", "0.163.0", 0),
            ("0.163.0.post2", "rust-v0.163.0.post2", "0.163.0.post2", 2),
            ("rust-v0.163.0.post10", "rust-v0.163.0.post10", "0.163.0.post10", 10),
            ("1.2.3a4.post5", "rust-v1.2.3-alpha.4.5", "1.2.3a4.post5", 0),
        ] {
            let release: ReleaseVersion = text.parse().unwrap();
            let found = (release.tag(), release.pep440(), release.post());
            assert_eq!(found, (tag.into(), pep440.into(), post), "{text}");
            for spelling in [release.tag(), release.pep440(), release.to_string()] {
                assert_eq!(spelling.parse(), Ok(release.clone()), "{spelling}");
            }
        }
        let refusals = ["1.2.3.post0", "1.2.3.post01", "1.2.3.post", "1.2.3.post1.post2", "1.2.3-alpha.4.post5"]
            .map(|text| text.parse::<ReleaseVersion>().unwrap_err().to_string());
        let prerelease = ReleaseVersion::new("1.2.3-alpha.4".parse().unwrap(), 5).unwrap_err();
        insta::assert_snapshot!(format!("{}\n{prerelease}", refusals.join("\n")), @"
        `1.2.3.post0` is not a codex version: post releases are counted from 1
        `1.2.3.post01` is not a codex version: a number has a leading zero
        `1.2.3.post` is not a codex version: a number is missing
        `1.2.3.post1.post2` is not a codex version: a post release of a final version has no semver spelling
        `1.2.3-alpha.4.post5` is not a codex version: it has something other than a number where a number is expected
        `1.2.3a4.post5` is not a codex version: a prerelease has no post release, which would be the next prerelease's name
        ");
    }

    fn any_version() -> impl Strategy<Value = CodexVersion> {
        let phase = prop::sample::select(vec![Phase::Alpha, Phase::Beta, Phase::Candidate]);
        let prerelease = (phase, any::<u64>(), any::<Option<u64>>())
            .prop_map(|(phase, number, post)| Stage::Prerelease { phase, number, post });
        (any::<[u64; 3]>(), prop_oneof![Just(Stage::Final), prerelease])
            .prop_map(|(numbers, stage)| CodexVersion { numbers, stage })
    }

    proptest! {
        #[test]
        fn every_spelling_parses_back(version in any_version()) {
            for text in [version.tag(), version.semver(), version.pep440()] {
                prop_assert_eq!(text.parse::<CodexVersion>().unwrap(), version.clone());
            }
        }

        #[test]
        fn the_order_is_semvers(left in any_version(), right in any_version()) {
            let semver = |version: &CodexVersion| semver::Version::parse(&version.semver()).unwrap();
            prop_assert_eq!(left.cmp(&right), semver(&left).cmp(&semver(&right)));
        }

        #[test]
        fn the_order_is_pep440s(left in any_version(), right in any_version()) {
            let pep440 = |version: &CodexVersion| version.pep440().parse::<pep440_rs::Version>().unwrap();
            prop_assert_eq!(left.cmp(&right), pep440(&left).cmp(&pep440(&right)));
        }

        #[test]
        fn no_text_panics(text in "\\PC*") {
            let _ = text.parse::<CodexVersion>();
        }
    }
}
