//! Which platform tags an installer looks for, machine by machine.
//!
//! The lists are those of the library `packaging`, which pip uses, and of uv, which is made to agree with it.

use serde::Serialize;

/// A kind of machine that people install on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Environment {
    /// For people, for example `Linux x86_64, glibc 2.28` or `macOS arm64, 14.0`.
    pub name: String,
    /// The platform tags an installer there accepts, best first.
    #[serde(skip)]
    pub platform_tags: Vec<String>,
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
    /// A Linux machine with this CPU, named as in `uname -m`.
    pub fn linux(cpu: &str, libc: LinuxLibc) -> Environment {
        let mut tags = vec![format!("linux_{cpu}")];
        let name = match libc {
            LinuxLibc::Glibc(newest) => {
                // Only x86 had tags before glibc 2.17.
                let oldest = if matches!(cpu, "x86_64" | "i686") { 5 } else { 17 };
                for minor in (oldest..=newest).rev() {
                    tags.push(format!("manylinux_2_{minor}_{cpu}"));
                    match minor {
                        17 => tags.push(format!("manylinux2014_{cpu}")),
                        12 => tags.push(format!("manylinux2010_{cpu}")),
                        5 => tags.push(format!("manylinux1_{cpu}")),
                        _ => {}
                    }
                }
                format!("Linux {cpu}, glibc 2.{newest}")
            }
            LinuxLibc::Musl(newest) => {
                tags.extend((0..=newest).rev().map(|minor| format!("musllinux_1_{minor}_{cpu}")));
                format!("Linux {cpu}, musl 1.{newest}")
            }
        };
        Environment { name, platform_tags: tags }
    }

    /// A Mac with this version and CPU, `x86_64` or `arm64`.
    pub fn macos(major: u16, minor: u16, cpu: &str) -> Environment {
        let mut tags = Vec::new();
        let formats = |major: u16, minor: u16| -> Vec<&str> {
            if cpu == "arm64" {
                return vec!["arm64", "universal2"];
            }
            if (major, minor) < (10, 4) {
                return Vec::new();
            }
            // The formats of PowerPC days (intel, fat32, fat64, universal) are on no wheel of today.
            vec!["x86_64", "universal2"]
        };
        let mut push = |major: u16, minor: u16, formats: &[&str]| {
            tags.extend(formats.iter().map(|format| format!("macosx_{major}_{minor}_{format}")));
        };
        if major == 10 {
            for older in (0..=minor).rev() {
                push(10, older, &formats(10, older));
            }
        } else {
            for older in (11..=major).rev() {
                push(older, 0, &formats(older, 0));
            }
            for older in (4..=16).rev() {
                // arm64 Macs run the x86_64 half of a universal wheel, but no wheel for x86_64 alone.
                let formats = if cpu == "arm64" { vec!["universal2"] } else { formats(10, older) };
                push(10, older, &formats);
            }
        }
        Environment { name: format!("macOS {cpu}, {major}.{minor}"), platform_tags: tags }
    }

    /// A Windows machine with this tag.
    pub fn windows(tag: &str) -> Environment {
        let cpu = if tag == "win_arm64" { "ARM64" } else { "x64" };
        Environment { name: format!("Windows {cpu}"), platform_tags: vec![tag.into()] }
    }

    /// The machines a release is judged by: each C library, each macOS, each CPU, from the oldest that tags can promise.
    pub fn all() -> Vec<Environment> {
        let mut all = Vec::new();
        for cpu in ["x86_64", "aarch64"] {
            // CentOS 7, RHEL 8, Debian 11, Ubuntu 22.04, Debian 12, Ubuntu 24.04, Debian 13.
            all.extend([17, 28, 31, 35, 36, 39, 41].map(|minor| Environment::linux(cpu, LinuxLibc::Glibc(minor))));
            // Alpine 3.12 and older, everything since.
            all.extend([1, 2].map(|minor| Environment::linux(cpu, LinuxLibc::Musl(minor))));
        }
        for (major, minor) in [(10, 9), (10, 12), (10, 15), (11, 0), (12, 0), (13, 0), (14, 0), (15, 0), (26, 0)] {
            all.push(Environment::macos(major, minor, "x86_64"));
            if major >= 11 {
                all.push(Environment::macos(major, minor, "arm64"));
            }
        }
        all.extend(["win_amd64", "win_arm64"].map(Environment::windows));
        all
    }

    /// How well one of these tags fits: 0 is best, `None` not at all. `any` fits everywhere, and worst.
    pub fn rank<'a>(&self, tags: impl IntoIterator<Item = &'a str>) -> Option<usize> {
        let rank = |tag: &str| match tag {
            "any" => Some(self.platform_tags.len()),
            _ => self.platform_tags.iter().position(|known| known == tag),
        };
        tags.into_iter().filter_map(rank).min()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_tag_wins() {
        let debian = Environment::linux("x86_64", LinuxLibc::Glibc(36));
        assert!(debian.rank(["manylinux_2_28_x86_64"]) < debian.rank(["manylinux_2_17_x86_64"]));
        assert!(debian.rank(["manylinux_2_17_x86_64"]) < debian.rank(["any"]));
        assert_eq!(debian.rank(["musllinux_1_1_x86_64", "manylinux_2_39_x86_64"]), None);
        let alpine = Environment::linux("aarch64", LinuxLibc::Musl(2));
        assert!(alpine.rank(["manylinux_2_17_aarch64", "musllinux_1_1_aarch64"]).is_some());
    }
}
