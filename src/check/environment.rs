//! Which platform tags an installer looks for, machine by machine.
//!
//! The lists are those of the library `packaging`, which pip uses, and of uv, which is made to agree with it.

use serde::Serialize;

use crate::distribution::PlatformName;
use crate::platform::{Architecture, PlatformTag};

/// A kind of machine that people install on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Environment {
    /// For people, for example `Linux x86_64, glibc 2.28` or `macOS arm64, 14.0`.
    pub name: String,
    /// The platform tags an installer there accepts, best first.
    #[serde(skip)]
    pub platform_tags: Vec<PlatformName>,
}

/// The C library of a Linux machine and its version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinuxLibc {
    /// glibc 2.N.
    Glibc(u16),
    /// musl 1.N.
    Musl(u16),
}

impl Environment {
    /// A Linux machine with this CPU.
    pub fn linux(architecture: Architecture, libc: LinuxLibc) -> Environment {
        // Installers take what was built on the spot too; no index does.
        let own = format!("linux_{architecture}");
        let mut tags: Vec<PlatformName> = vec![own.parse().unwrap_or(PlatformName::Other(own))];
        let name = match libc {
            LinuxLibc::Glibc(newest) => {
                // Only x86 had tags before glibc 2.17.
                let is_x86 = matches!(architecture, Architecture::X86_64 | Architecture::I686);
                let oldest = if is_x86 { 5 } else { 17 };
                for minor in (oldest..=newest).rev() {
                    let tag = PlatformTag::Manylinux { major: 2, minor, architecture };
                    tags.push(tag.into());
                    tags.extend(tag.old_name().map(|_| PlatformName::Old(tag)));
                }
                format!("Linux {architecture}, glibc 2.{newest}")
            }
            LinuxLibc::Musl(newest) => {
                let tag = |minor| PlatformTag::Musllinux { major: 1, minor, architecture };
                tags.extend((0..=newest).rev().map(tag).map(PlatformName::Known));
                format!("Linux {architecture}, musl 1.{newest}")
            }
        };
        Environment { name, platform_tags: tags }
    }

    /// A Mac with this version and CPU, x86-64 or arm64.
    pub fn macos(major: u16, minor: u16, architecture: Architecture) -> Environment {
        let is_arm = architecture == Architecture::Aarch64;
        // What universal binaries are tagged with is not a CPU; the formats of PowerPC days (intel, fat32, …) are on no wheel of today.
        let both = [Some(architecture), None];
        // arm64 Macs run the x86_64 half of a universal wheel, but not a wheel for x86_64 alone.
        let formats = |major: u16| if major == 10 && is_arm { &both[1..] } else { &both[..] };
        let mut tags: Vec<PlatformName> = Vec::new();
        let mut push = |major: u16, minor: u16| {
            let tag =
                |architecture: &Option<Architecture>| PlatformTag::Macos { major, minor, architecture: *architecture };
            tags.extend(formats(major).iter().map(tag).map(PlatformName::Known));
        };
        let newest_ten = if major == 10 { minor } else { 16 };
        (11..=major).rev().for_each(|major| push(major, 0));
        (4..=newest_ten).rev().for_each(|minor| push(10, minor));
        let cpu = if is_arm { "arm64" } else { architecture.name() };
        Environment { name: format!("macOS {cpu}, {major}.{minor}"), platform_tags: tags }
    }

    /// A Windows machine with this CPU.
    pub fn windows(architecture: Architecture) -> Environment {
        let cpu = if architecture == Architecture::Aarch64 { "ARM64" } else { "x64" };
        let tags = vec![PlatformTag::Windows { architecture }.into()];
        Environment { name: format!("Windows {cpu}"), platform_tags: tags }
    }

    /// The machines a release is judged by: each C library, each macOS, each CPU, from the oldest that tags can promise.
    pub fn all() -> Vec<Environment> {
        let mut all = Vec::new();
        for cpu in [Architecture::X86_64, Architecture::Aarch64] {
            // CentOS 7, RHEL 8, Debian 11, Ubuntu 22.04, Debian 12, Ubuntu 24.04, Debian 13.
            all.extend([17, 28, 31, 35, 36, 39, 41].map(|minor| Environment::linux(cpu, LinuxLibc::Glibc(minor))));
            // Alpine 3.12 and older, everything since.
            all.extend([1, 2].map(|minor| Environment::linux(cpu, LinuxLibc::Musl(minor))));
        }
        for (major, minor) in [(10, 9), (10, 12), (10, 15), (11, 0), (12, 0), (13, 0), (14, 0), (15, 0), (26, 0)] {
            all.push(Environment::macos(major, minor, Architecture::X86_64));
            if major >= 11 {
                all.push(Environment::macos(major, minor, Architecture::Aarch64));
            }
        }
        all.extend([Architecture::X86_64, Architecture::Aarch64].map(Environment::windows));
        all
    }

    /// How well one of these tags fits: 0 is best, `None` not at all. `any` fits everywhere, and worst.
    pub fn rank(&self, tags: &[PlatformName]) -> Option<usize> {
        let rank = |tag: &PlatformName| match tag {
            PlatformName::Known(PlatformTag::Any) => Some(self.platform_tags.len()),
            _ => self.platform_tags.iter().position(|known| known == tag),
        };
        tags.iter().filter_map(rank).min()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_tag_wins() {
        let rank = |machine: &Environment, tag: &str| machine.rank(&[tag.parse().unwrap()]);
        let debian = Environment::linux(Architecture::X86_64, LinuxLibc::Glibc(36));
        assert!(rank(&debian, "manylinux_2_28_x86_64") < rank(&debian, "manylinux_2_17_x86_64"));
        assert!(rank(&debian, "manylinux_2_17_x86_64") < rank(&debian, "manylinux2014_x86_64"));
        assert!(rank(&debian, "manylinux2014_x86_64") < rank(&debian, "any"));
        assert!(rank(&debian, "linux_x86_64") < rank(&debian, "manylinux_2_36_x86_64"));
        assert_eq!(rank(&debian, "musllinux_1_1_x86_64").or(rank(&debian, "manylinux_2_39_x86_64")), None);
        let alpine = Environment::linux(Architecture::Aarch64, LinuxLibc::Musl(2));
        assert!(rank(&alpine, "musllinux_1_1_aarch64").is_some());
        assert!(rank(&alpine, "manylinux_2_17_aarch64").is_none());
    }
}
