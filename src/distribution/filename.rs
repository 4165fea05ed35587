//! File names of wheels (PEP 427) and the sets of tags in them (PEP 425).

use std::collections::BTreeSet;
use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use pep440_rs::Version;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::project::normalize;
use crate::hint::Hint;
use crate::platform::{InvalidTag, PlatformTag, PlatformTags};

/// The file name of a wheel: `openai_codex-0.163.0-py3-none-any.whl`. Displayed as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct WheelFilename {
    text: String,
    project: String,
    version: Version,
    build: Option<BuildTag>,
    tags: TagSet,
}

/// What decides between wheels that differ in nothing else (PEP 427): a number, and what follows it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BuildTag {
    /// The number it begins with.
    pub number: u64,
    /// The rest.
    pub suffix: String,
}

/// A text that is not the file name of a wheel, or not a set of tags. Reads as a sentence about it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidWheelFilename {
    /// Another ending.
    #[error("it does not end with .whl")]
    Ending,
    /// More or fewer parts than a wheel's name has.
    #[error("it has {0} parts between hyphens, not 5 or 6")]
    Parts(usize),
    /// A project name that no index takes (PEP 508).
    #[error("`{0}` is not a project name")]
    Project(String),
    /// A version that is none.
    #[error("`{0}` is not a version (PEP 440)")]
    Version(String),
    /// A build tag that cannot be ordered.
    #[error("its build tag does not begin with a number below 2^64")]
    Build,
    /// A tag with other characters than letters, digits and `_`, or without any.
    #[error("`{0}` is not a set of tags")]
    Tags(String),
    /// More tags than any wheel has.
    #[error("it expands to more than {MOST_TAGS} tags")]
    TooManyTags,
}

impl Hint for InvalidWheelFilename {
    fn help(&self) -> Option<String> {
        Some("pass a wheel under the name that its build tool gave it: NAME-VERSION-PYTHON-ABI-PLATFORM.whl".into())
    }
}

/// Real wheels expand to some dozens at most; a hostile line can expand to millions.
const MOST_TAGS: usize = 1024;

impl WheelFilename {
    /// The name of a wheel for any Python 3 without an ABI. `project` is normalised; the version is written in its normal form; `build`
    /// is its build number, 0 for none.
    pub fn new(project: &str, version: &Version, build: u32, platform: &PlatformTags) -> WheelFilename {
        let tags = TagSet {
            python: vec![PythonTag::Py3],
            abi: vec![AbiTag::None],
            platform: platform.iter().map(PlatformName::Known).collect(),
        };
        let project = normalize(project).replace('-', "_");
        let build = (build > 0).then(|| BuildTag { number: build.into(), suffix: String::new() });
        let infix = build.as_ref().map(|build| format!("{build}-")).unwrap_or_default();
        let text = format!("{project}-{version}-{infix}{tags}.whl");
        WheelFilename { text, project, version: version.clone(), build, tags }
    }

    /// The file name.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The project's name as spelled.
    pub fn project(&self) -> &str {
        &self.project
    }

    /// The project's name in the form that indexes compare (PEP 503).
    pub fn normalized_project(&self) -> String {
        normalize(&self.project)
    }

    /// The version.
    pub fn version(&self) -> &Version {
        &self.version
    }

    /// The build tag, if there is one.
    pub fn build(&self) -> Option<&BuildTag> {
        self.build.as_ref()
    }

    /// The tags.
    pub fn tags(&self) -> &TagSet {
        &self.tags
    }

    /// Whether an installer takes the other wheel wherever it would take this one: they differ in nothing but its higher build
    /// tag.
    pub fn is_superseded_by(&self, other: &WheelFilename) -> bool {
        let key = |name: &WheelFilename| {
            let tag = name.build.as_ref();
            tag.map(|tag| (tag.number, tag.suffix.clone()))
        };
        self.normalized_project() == other.normalized_project()
            && self.version == other.version
            && self.tags.expanded() == other.tags.expanded()
            && key(self) < key(other)
    }

    /// `openai_codex-0.163.0`, project and version as they are spelled: the stem of its `.dist-info` directory.
    pub fn stem(&self) -> &str {
        let second_hyphen = self.text.match_indices('-').nth(1).map(|(index, _)| index);
        &self.text[..second_hyphen.unwrap_or(self.text.len())]
    }
}

impl fmt::Display for WheelFilename {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.text)
    }
}

impl FromStr for WheelFilename {
    type Err = InvalidWheelFilename;

    fn from_str(text: &str) -> Result<Self, InvalidWheelFilename> {
        let stem = text.strip_suffix(".whl").ok_or(InvalidWheelFilename::Ending)?;
        let parts: Vec<&str> = stem.split('-').collect();
        let (project, version, build, tags) = match parts[..] {
            [project, version, python, abi, platform] => (project, version, None, [python, abi, platform]),
            [project, version, build, python, abi, platform] => {
                (project, version, Some(build), [python, abi, platform])
            }
            _ => return Err(InvalidWheelFilename::Parts(parts.len())),
        };
        // A run of underscores represents one hyphen or more, so it would be ambiguous.
        if !is_project_name(project) || project.contains("__") {
            return Err(InvalidWheelFilename::Project(project.into()));
        }
        // A parser of versions passes over white space.
        let bad_version = || InvalidWheelFilename::Version(version.into());
        if !version.is_ascii() || version.bytes().any(|byte| byte.is_ascii_whitespace()) {
            return Err(bad_version());
        }
        let version = version.parse().map_err(|_| bad_version())?;
        let build = build.map(str::parse).transpose()?;
        Ok(WheelFilename { text: text.into(), project: project.into(), version, build, tags: TagSet::of_parts(tags)? })
    }
}

impl fmt::Display for BuildTag {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&format!("{}{}", self.number, self.suffix))
    }
}

impl FromStr for BuildTag {
    type Err = InvalidWheelFilename;

    fn from_str(text: &str) -> Result<Self, InvalidWheelFilename> {
        let end = text.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(text.len());
        let (digits, suffix) = text.split_at(end);
        let number = digits.parse().map_err(|_| InvalidWheelFilename::Build)?;
        Ok(BuildTag { number, suffix: suffix.into() })
    }
}

/// Whether a text can be the name of a project (PEP 508).
pub(crate) fn is_project_name(text: &str) -> bool {
    let inner = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.');
    let outer = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_alphanumeric());
    text.chars().all(inner) && outer(text.chars().next()) && outer(text.chars().next_back())
}

/// A compressed set of tags (PEP 425): `py2.py3-none-any` expands to two. Displayed in the order it was read in.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TagSet {
    python: Vec<PythonTag>,
    abi: Vec<AbiTag>,
    platform: Vec<PlatformName>,
}

/// One tag: `py3-none-any`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tag {
    /// The Python it is for.
    pub python: PythonTag,
    /// The ABI it needs.
    pub abi: AbiTag,
    /// The platform it is for.
    pub platform: PlatformName,
}

/// The Python that a wheel is for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PythonTag {
    /// `py3`: any Python 3.
    Py3,
    /// Another, as spelled: `cp312`.
    Other(String),
}

/// The ABI that a wheel needs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AbiTag {
    /// `none`.
    None,
    /// Another, as spelled: `abi3`.
    Other(String),
}

/// The platform part of a tag as a file name spells it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PlatformName {
    /// A tag whose promise is known.
    Known(PlatformTag),
    /// A `manylinux` tag by its name from before PEP 600: `manylinux2014_x86_64`.
    Old(PlatformTag),
    /// A tag of a system that an index accepts and codex is not built for, as spelled: `ios_13_0_arm64_iphoneos`.
    Other(String),
    /// A tag that an index does not accept, and why: `linux_x86_64`.
    Refused(InvalidTag),
}

/// Whether an index accepts a tag of a system that codex is not built for (PEP 730, PEP 738, PEP 783), or of an older CPU.
fn is_of_another_system(text: &str) -> bool {
    const MACOS: [&str; 8] = ["ppc", "ppc64", "i386", "intel", "fat", "fat3", "fat64", "universal"];
    const IOS: [&str; 3] = ["arm64_iphoneos", "arm64_iphonesimulator", "x86_64_iphonesimulator"];
    const ANDROID: [&str; 4] = ["arm64_v8a", "armeabi_v7a", "x86", "x86_64"];
    let is_number = |text: &str| !text.is_empty() && text.len() < 5 && text.bytes().all(|byte| byte.is_ascii_digit());
    // `10_9_intel` after the name of the system, with this many numbers.
    let is_form = |rest: &str, numbers: usize, cpus: &[&str]| {
        let parts: Vec<&str> = rest.splitn(numbers + 1, '_').collect();
        parts.split_last().is_some_and(|(cpu, versions)| {
            versions.len() == numbers && versions.iter().all(|version| is_number(version)) && cpus.contains(cpu)
        })
    };
    match text.split_once('_') {
        Some(("ios", rest)) => is_form(rest, 2, &IOS),
        Some(("android", rest)) => is_form(rest, 1, &ANDROID),
        Some(("pyodide" | "pyemscripten", rest)) => is_form(rest, 2, &["wasm32"]),
        Some(("macosx", rest)) => rest.starts_with("10_") && is_form(rest, 2, &MACOS),
        // The Raspberry Pi's, which are built on the Pi itself.
        Some(("linux", cpu)) => matches!(cpu, "armv6l" | "armv7l"),
        _ => false,
    }
}

impl TagSet {
    fn of_parts([python, abi, platform]: [&str; 3]) -> Result<TagSet, InvalidWheelFilename> {
        fn list<T: FromStr<Err = Infallible>>(text: &str) -> Result<Vec<T>, InvalidWheelFilename> {
            let is_plain =
                |tag: &str| !tag.is_empty() && tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
            let tags = text.split('.').map(|tag| tag.parse().ok().filter(|_| is_plain(tag)));
            tags.collect::<Option<_>>().ok_or_else(|| InvalidWheelFilename::Tags(text.chars().take(200).collect()))
        }
        // The name of an interpreter is an identifier.
        if python.split('.').any(|tag| tag.starts_with(|letter: char| letter.is_ascii_digit())) {
            return Err(InvalidWheelFilename::Tags(python.chars().take(200).collect()));
        }
        let tags = TagSet { python: list(python)?, abi: list(abi)?, platform: list(platform)? };
        let count = tags.python.len().saturating_mul(tags.abi.len()).saturating_mul(tags.platform.len());
        if count > MOST_TAGS { Err(InvalidWheelFilename::TooManyTags) } else { Ok(tags) }
    }

    /// The platform tags, at least one.
    pub fn platform(&self) -> &[PlatformName] {
        &self.platform
    }

    /// `py3-none`, the part that says nothing of the platform.
    pub fn python_and_abi(&self) -> String {
        format!("{}-{}", joined(&self.python), joined(&self.abi))
    }

    /// Whether it is tagged `py3-none` and nothing else.
    pub fn is_py3_none(&self) -> bool {
        self.python == [PythonTag::Py3] && self.abi == [AbiTag::None]
    }

    /// Whether any Python 3 takes it, on the right platform.
    pub fn fits_any_python3(&self) -> bool {
        self.python.contains(&PythonTag::Py3) && self.abi.contains(&AbiTag::None)
    }

    /// The platform tags whose promise is known, by whichever name.
    pub fn known_platforms(&self) -> impl Iterator<Item = PlatformTag> + '_ {
        self.platform.iter().filter_map(PlatformName::known)
    }

    /// Every combination of the three, in the order they are spelled in.
    pub fn in_order(&self) -> Vec<Tag> {
        let mut all = Vec::new();
        for python in &self.python {
            for abi in &self.abi {
                all.extend(self.platform.iter().map(|platform| Tag {
                    python: python.clone(),
                    abi: abi.clone(),
                    platform: platform.clone(),
                }));
            }
        }
        all
    }

    /// Every combination of the three.
    pub fn expanded(&self) -> BTreeSet<Tag> {
        self.in_order().into_iter().collect()
    }
}

impl FromStr for TagSet {
    type Err = InvalidWheelFilename;

    fn from_str(text: &str) -> Result<Self, InvalidWheelFilename> {
        let parts: Vec<&str> = text.split('-').collect();
        let parts = parts.try_into().map_err(|_| InvalidWheelFilename::Tags(text.chars().take(200).collect()))?;
        TagSet::of_parts(parts)
    }
}

impl fmt::Display for TagSet {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&format!("{}-{}", self.python_and_abi(), joined(&self.platform)))
    }
}

fn joined<T: ToString>(tags: &[T]) -> String {
    tags.iter().map(ToString::to_string).collect::<Vec<_>>().join(".")
}

impl fmt::Display for Tag {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&format!("{}-{}-{}", self.python, self.abi, self.platform))
    }
}

impl FromStr for PythonTag {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(if text == "py3" { PythonTag::Py3 } else { PythonTag::Other(text.into()) })
    }
}

impl fmt::Display for PythonTag {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(match self {
            PythonTag::Py3 => "py3",
            PythonTag::Other(text) => text,
        })
    }
}

impl FromStr for AbiTag {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(if text == "none" { AbiTag::None } else { AbiTag::Other(text.into()) })
    }
}

impl fmt::Display for AbiTag {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(match self {
            AbiTag::None => "none",
            AbiTag::Other(text) => text,
        })
    }
}

impl PlatformName {
    /// The tag, if its promise is known.
    pub fn known(&self) -> Option<PlatformTag> {
        match self {
            PlatformName::Known(tag) | PlatformName::Old(tag) => Some(*tag),
            PlatformName::Other(_) | PlatformName::Refused(_) => None,
        }
    }

    /// The name that says the same as all others that say it: today's.
    #[must_use]
    pub fn canonical(&self) -> PlatformName {
        self.known().map_or_else(|| self.clone(), PlatformName::Known)
    }
}

impl From<PlatformTag> for PlatformName {
    fn from(tag: PlatformTag) -> PlatformName {
        PlatformName::Known(tag)
    }
}

impl FromStr for PlatformName {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        if is_of_another_system(text) {
            return Ok(PlatformName::Other(text.into()));
        }
        Ok(match text.parse::<PlatformTag>() {
            Ok(tag) if tag.to_string() == text => PlatformName::Known(tag),
            Ok(tag) => PlatformName::Old(tag),
            Err(refused) => PlatformName::Refused(refused),
        })
    }
}

impl fmt::Display for PlatformName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PlatformName::Known(tag) => tag.fmt(formatter),
            PlatformName::Old(tag) => match tag.old_name() {
                Some(name) => formatter.pad(&name),
                None => tag.fmt(formatter),
            },
            PlatformName::Other(text) => formatter.pad(text),
            PlatformName::Refused(refused) => formatter.pad(refused.text()),
        }
    }
}

impl Serialize for PlatformName {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PlatformName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests;
