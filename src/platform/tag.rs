//! Platform tags of wheels and compressed sets of them.

use std::fmt;
use std::str::FromStr;

use super::target::{Architecture, OperatingSystem};
use crate::hint::Hint;

/// The platform part of a wheel's tag (PEP 425, PEP 600, PEP 656).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PlatformTag {
    /// `any`: pure Python.
    Any,
    /// `macosx_11_0_arm64`: this macOS or newer.
    Macos {
        /// `11` in `macosx_11_0_arm64`.
        major: u16,
        /// `0` in `macosx_11_0_arm64`.
        minor: u16,
        /// `None` is `universal2`: both CPUs in one binary.
        architecture: Option<Architecture>,
    },
    /// `manylinux_2_17_x86_64`: a glibc Linux with this glibc or newer. The older names `manylinux1`, `manylinux2010` and
    /// `manylinux2014` parse to their PEP 600 equivalent and are printed as that; [`PlatformTag::old_name`] has them.
    Manylinux {
        /// `2` in `manylinux_2_17_x86_64`.
        major: u16,
        /// `17` in `manylinux_2_17_x86_64`.
        minor: u16,
        /// The CPU.
        architecture: Architecture,
    },
    /// `musllinux_1_1_x86_64`: a musl Linux with this musl or newer.
    Musllinux {
        /// The first `1` in `musllinux_1_1_x86_64`.
        major: u16,
        /// The second `1` in `musllinux_1_1_x86_64`.
        minor: u16,
        /// The CPU.
        architecture: Architecture,
    },
    /// `win32`, `win_amd64`, `win_arm64`.
    Windows {
        /// The CPU.
        architecture: Architecture,
    },
}

/// A platform tag that no index accepts, with the reason.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, thiserror::Error)]
#[error("`{text}` is not a platform tag that an index accepts: {reason}")]
pub struct InvalidTag {
    text: String,
    reason: &'static str,
}

impl InvalidTag {
    /// The tag as spelled.
    pub fn text(&self) -> &str {
        &self.text
    }
}

impl Hint for InvalidTag {
    fn help(&self) -> Option<String> {
        Some(
            "write for example macosx_11_0_arm64, manylinux_2_17_x86_64, musllinux_1_1_aarch64 or win_amd64; \
         `codex-pack matrix` lists the tags of a release"
                .into(),
        )
    }
}

impl PlatformTag {
    /// The operating system the tag promises; `None` for `any`.
    pub fn operating_system(self) -> Option<OperatingSystem> {
        match self {
            PlatformTag::Any => None,
            PlatformTag::Macos { .. } => Some(OperatingSystem::Macos),
            PlatformTag::Manylinux { .. } | PlatformTag::Musllinux { .. } => Some(OperatingSystem::Linux),
            PlatformTag::Windows { .. } => Some(OperatingSystem::Windows),
        }
    }

    /// The equivalent name from before PEP 600, if there is one: `manylinux2014_x86_64`.
    pub fn old_name(self) -> Option<String> {
        let PlatformTag::Manylinux { major: 2, minor, architecture } = self else { return None };
        let (prefix, _) = OLD_MANYLINUX.iter().find(|(_, known)| *known == minor)?;
        Some(format!("{prefix}{architecture}"))
    }

    /// Whether the tag promises that code for this CPU runs.
    pub fn covers(self, cpu: Architecture) -> bool {
        match self {
            PlatformTag::Any => true,
            PlatformTag::Macos { architecture: None, .. } => {
                matches!(cpu, Architecture::Aarch64 | Architecture::X86_64)
            }
            PlatformTag::Macos { architecture: Some(architecture), .. }
            | PlatformTag::Manylinux { architecture, .. }
            | PlatformTag::Musllinux { architecture, .. }
            | PlatformTag::Windows { architecture } => architecture == cpu,
        }
    }
}

impl fmt::Display for PlatformTag {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match *self {
            PlatformTag::Any => "any".into(),
            PlatformTag::Macos { major, minor, architecture } => {
                let cpu = match architecture {
                    None => "universal2",
                    Some(Architecture::Aarch64) => "arm64",
                    Some(other) => other.name(),
                };
                format!("macosx_{major}_{minor}_{cpu}")
            }
            PlatformTag::Manylinux { major, minor, architecture } => {
                format!("manylinux_{major}_{minor}_{architecture}")
            }
            PlatformTag::Musllinux { major, minor, architecture } => {
                format!("musllinux_{major}_{minor}_{architecture}")
            }
            PlatformTag::Windows { architecture: Architecture::I686 } => "win32".into(),
            PlatformTag::Windows { architecture: Architecture::Aarch64 } => "win_arm64".into(),
            PlatformTag::Windows { .. } => "win_amd64".into(),
        };
        formatter.pad(&text)
    }
}

impl FromStr for PlatformTag {
    type Err = InvalidTag;

    fn from_str(text: &str) -> Result<Self, InvalidTag> {
        parse(text).map_err(|reason| InvalidTag { text: text.into(), reason })
    }
}

/// The names from before PEP 600 and the glibc 2.N that each means.
const OLD_MANYLINUX: [(&str, u16); 3] = [("manylinux1_", 5), ("manylinux2010_", 12), ("manylinux2014_", 17)];

fn parse(text: &str) -> Result<PlatformTag, &'static str> {
    match text {
        "any" => return Ok(PlatformTag::Any),
        "win32" => return Ok(PlatformTag::Windows { architecture: Architecture::I686 }),
        "win_amd64" => return Ok(PlatformTag::Windows { architecture: Architecture::X86_64 }),
        "win_arm64" => return Ok(PlatformTag::Windows { architecture: Architecture::Aarch64 }),
        _ => {}
    }
    if let Some((cpu, minor)) =
        OLD_MANYLINUX.iter().find_map(|(prefix, minor)| text.strip_prefix(prefix).map(|cpu| (cpu, *minor)))
    {
        let architecture = linux_cpu(cpu)?;
        // Before manylinux2014 there were no other CPUs.
        if minor < 17 && !matches!(architecture, Architecture::X86_64 | Architecture::I686) {
            return Err("manylinux1 and manylinux2010 are for i686 and x86_64");
        }
        return Ok(PlatformTag::Manylinux { major: 2, minor, architecture });
    }
    if let Some(rest) = text.strip_prefix("manylinux_") {
        let (major, minor, cpu) = numbers_and_cpu(rest)?;
        return Ok(PlatformTag::Manylinux { major, minor, architecture: linux_cpu(cpu)? });
    }
    if let Some(rest) = text.strip_prefix("musllinux_") {
        let (major, minor, cpu) = numbers_and_cpu(rest)?;
        if cpu == "ppc64" {
            return Err("there is no musl Linux for ppc64");
        }
        return Ok(PlatformTag::Musllinux { major, minor, architecture: linux_cpu(cpu)? });
    }
    if let Some(rest) = text.strip_prefix("macosx_") {
        let (major, minor, cpu) = numbers_and_cpu(rest)?;
        let architecture = match cpu {
            "x86_64" => Some(Architecture::X86_64),
            "arm64" => Some(Architecture::Aarch64),
            "universal2" => None,
            _ => return Err("the CPU of a macOS tag is x86_64, arm64 or universal2"),
        };
        // The index knows 10.0 to 10.x and, from 11 on, only the first minor of each year's release.
        return match (major, minor) {
            (10, _) | (11..=15 | 26, 0) => Ok(PlatformTag::Macos { major, minor, architecture }),
            (11..=15 | 26, _) => Err("from macOS 11 on the minor version of a tag is 0"),
            _ => Err("there is no such macOS: expected 10, 11 to 15, or 26"),
        };
    }
    if text.starts_with("linux_") {
        return Err("plain `linux` says nothing about the C library; use manylinux or musllinux");
    }
    Err("expected macosx, manylinux, musllinux, win32, win_amd64 or win_arm64")
}

/// `2_17_x86_64` as 2, 17 and `x86_64`.
fn numbers_and_cpu(text: &str) -> Result<(u16, u16, &str), &'static str> {
    const EXPECTED: &str = "expected two numbers and a CPU after the name, as in macosx_11_0_arm64";
    let mut parts = text.splitn(3, '_');
    let mut number = || -> Option<u16> {
        let digits = parts.next()?;
        let plain = digits.bytes().all(|byte| byte.is_ascii_digit()) && (digits == "0" || !digits.starts_with('0'));
        plain.then(|| digits.parse().ok()).flatten()
    };
    let (major, minor) = (number().ok_or(EXPECTED)?, number().ok_or(EXPECTED)?);
    Ok((major, minor, parts.next().ok_or(EXPECTED)?))
}

fn linux_cpu(text: &str) -> Result<Architecture, &'static str> {
    Architecture::ALL
        .into_iter()
        .find(|architecture| architecture.name() == text)
        .ok_or("expected one of the CPUs aarch64, armv7l, i686, ppc64, ppc64le, riscv64, s390x, x86_64")
}

/// What a wheel promises: one platform tag, or a compressed set of several (PEP 425), for example
/// `manylinux_2_17_x86_64.musllinux_1_1_x86_64`. Sorted by its text, never empty, without duplicates.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PlatformTags(Vec<PlatformTag>);

impl PlatformTags {
    /// The set of these tags; `None` if there are none.
    pub fn new(tags: impl IntoIterator<Item = PlatformTag>) -> Option<PlatformTags> {
        let mut tags: Vec<PlatformTag> = tags.into_iter().collect();
        tags.sort_by_key(ToString::to_string);
        tags.dedup();
        (!tags.is_empty()).then_some(PlatformTags(tags))
    }

    /// The tags in the order of the file name.
    pub fn iter(&self) -> impl Iterator<Item = PlatformTag> + '_ {
        self.0.iter().copied()
    }
}

impl From<PlatformTag> for PlatformTags {
    fn from(tag: PlatformTag) -> Self {
        PlatformTags(vec![tag])
    }
}

impl fmt::Display for PlatformTags {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tags: Vec<String> = self.iter().map(|tag| tag.to_string()).collect();
        formatter.pad(&tags.join("."))
    }
}

impl FromStr for PlatformTags {
    type Err = InvalidTag;

    /// Reads tags joined with dots, in any order.
    fn from_str(text: &str) -> Result<Self, InvalidTag> {
        let tags: Vec<PlatformTag> = text.split('.').map(str::parse).collect::<Result<_, _>>()?;
        PlatformTags::new(tags).ok_or(InvalidTag { text: text.into(), reason: "it is empty" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_print_as_they_parse() {
        for text in [
            "any",
            "macosx_11_0_arm64",
            "macosx_10_9_x86_64",
            "macosx_26_0_universal2",
            "manylinux_2_17_x86_64",
            "musllinux_1_1_aarch64",
            "win32",
            "win_amd64",
            "win_arm64",
            "manylinux_2_17_x86_64.musllinux_1_1_x86_64",
        ] {
            assert_eq!(text.parse::<PlatformTags>().unwrap().to_string(), text);
        }
        assert_eq!("manylinux2014_aarch64".parse::<PlatformTag>().unwrap().to_string(), "manylinux_2_17_aarch64");
        assert_eq!("win_arm64.win_amd64.win_arm64".parse::<PlatformTags>().unwrap().to_string(), "win_amd64.win_arm64");
    }

    #[test]
    fn refusals() {
        let refusals: Vec<String> = [
            "",
            "linux_x86_64",
            "macosx_11_1_arm64",
            "macosx_16_0_arm64",
            "macosx_11_0_aarch64",
            "macosx_11_arm64",
            "manylinux_2_x86_64",
            "manylinux_02_17_x86_64",
            "musllinux_1_1_sparc",
            "win_x86",
            "manylinux_2_17_x86_64.",
        ]
        .iter()
        .map(|text| text.parse::<PlatformTags>().unwrap_err().to_string())
        .collect();
        insta::assert_snapshot!(refusals.join("\n"), @"
        `` is not a platform tag that an index accepts: expected macosx, manylinux, musllinux, win32, win_amd64 or win_arm64
        `linux_x86_64` is not a platform tag that an index accepts: plain `linux` says nothing about the C library; use manylinux or musllinux
        `macosx_11_1_arm64` is not a platform tag that an index accepts: from macOS 11 on the minor version of a tag is 0
        `macosx_16_0_arm64` is not a platform tag that an index accepts: there is no such macOS: expected 10, 11 to 15, or 26
        `macosx_11_0_aarch64` is not a platform tag that an index accepts: the CPU of a macOS tag is x86_64, arm64 or universal2
        `macosx_11_arm64` is not a platform tag that an index accepts: expected two numbers and a CPU after the name, as in macosx_11_0_arm64
        `manylinux_2_x86_64` is not a platform tag that an index accepts: expected two numbers and a CPU after the name, as in macosx_11_0_arm64
        `manylinux_02_17_x86_64` is not a platform tag that an index accepts: expected two numbers and a CPU after the name, as in macosx_11_0_arm64
        `musllinux_1_1_sparc` is not a platform tag that an index accepts: expected one of the CPUs aarch64, armv7l, i686, ppc64, ppc64le, riscv64, s390x, x86_64
        `win_x86` is not a platform tag that an index accepts: expected macosx, manylinux, musllinux, win32, win_amd64 or win_arm64
        `` is not a platform tag that an index accepts: expected macosx, manylinux, musllinux, win32, win_amd64 or win_arm64
        ");
    }
}
