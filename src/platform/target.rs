//! Target triples of codex packages.

use std::fmt;
use std::str::FromStr;

use crate::hint::Hint;

/// An operating system a codex package is built for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OperatingSystem {
    /// Linux, whatever its C library.
    Linux,
    /// macOS.
    Macos,
    /// Windows.
    Windows,
}

impl OperatingSystem {
    /// The suffix of a program's file name: `.exe` on Windows, nothing elsewhere.
    pub fn executable_suffix(self) -> &'static str {
        match self {
            OperatingSystem::Windows => ".exe",
            OperatingSystem::Linux | OperatingSystem::Macos => "",
        }
    }
}

impl fmt::Display for OperatingSystem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(match self {
            OperatingSystem::Linux => "Linux",
            OperatingSystem::Macos => "macOS",
            OperatingSystem::Windows => "Windows",
        })
    }
}

/// A CPU architecture, displayed by its name in target triples and Linux platform tags.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Architecture {
    /// 64-bit ARM: `aarch64`, and `arm64` in the words of macOS and Windows.
    Aarch64,
    /// 32-bit ARM with hardware floating point: `armv7l`.
    Armv7l,
    /// 32-bit x86: `i686`, and `win32` or `i386` elsewhere.
    I686,
    /// 64-bit PowerPC, big endian: `ppc64`.
    Ppc64,
    /// 64-bit PowerPC, little endian: `ppc64le`.
    Ppc64le,
    /// 64-bit RISC-V: `riscv64`.
    Riscv64,
    /// IBM Z: `s390x`.
    S390x,
    /// 64-bit x86: `x86_64`, and `amd64` in the words of Windows.
    X86_64,
}

impl Architecture {
    pub(super) const ALL: [Architecture; 8] = [
        Architecture::Aarch64,
        Architecture::Armv7l,
        Architecture::I686,
        Architecture::Ppc64,
        Architecture::Ppc64le,
        Architecture::Riscv64,
        Architecture::S390x,
        Architecture::X86_64,
    ];

    /// The name in target triples and in Linux platform tags.
    pub fn name(self) -> &'static str {
        match self {
            Architecture::Aarch64 => "aarch64",
            Architecture::Armv7l => "armv7l",
            Architecture::I686 => "i686",
            Architecture::Ppc64 => "ppc64",
            Architecture::Ppc64le => "ppc64le",
            Architecture::Riscv64 => "riscv64",
            Architecture::S390x => "s390x",
            Architecture::X86_64 => "x86_64",
        }
    }
}

impl fmt::Display for Architecture {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.name())
    }
}

/// A target triple that codex packages are built for, for example `x86_64-unknown-linux-musl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Target {
    architecture: Architecture,
    operating_system: OperatingSystem,
    gnu: bool,
}

/// A text that is not a target triple of a codex package.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a target triple that codex is built for")]
pub struct UnknownTarget(pub(super) String);

impl Hint for UnknownTarget {
    fn help(&self) -> Option<String> {
        Some(format!("choose one of {}", TRIPLES.map(|(triple, _)| triple).join(", ")))
    }
}

const fn target(architecture: Architecture, operating_system: OperatingSystem, gnu: bool) -> Target {
    Target { architecture, operating_system, gnu }
}

/// The six targets of the release matrix, then the two glibc ones that older Linux packages were built for.
const TRIPLES: [(&str, Target); 8] = [
    ("aarch64-apple-darwin", target(Architecture::Aarch64, OperatingSystem::Macos, false)),
    ("x86_64-apple-darwin", target(Architecture::X86_64, OperatingSystem::Macos, false)),
    ("aarch64-unknown-linux-musl", target(Architecture::Aarch64, OperatingSystem::Linux, false)),
    ("x86_64-unknown-linux-musl", target(Architecture::X86_64, OperatingSystem::Linux, false)),
    ("aarch64-pc-windows-msvc", target(Architecture::Aarch64, OperatingSystem::Windows, false)),
    ("x86_64-pc-windows-msvc", target(Architecture::X86_64, OperatingSystem::Windows, false)),
    ("aarch64-unknown-linux-gnu", target(Architecture::Aarch64, OperatingSystem::Linux, true)),
    ("x86_64-unknown-linux-gnu", target(Architecture::X86_64, OperatingSystem::Linux, true)),
];

impl Target {
    /// The triple, for example `aarch64-apple-darwin`.
    pub fn triple(self) -> &'static str {
        TRIPLES.iter().find(|(_, target)| *target == self).map_or("unknown", |(triple, _)| triple)
    }

    /// The CPU of the target.
    pub fn architecture(self) -> Architecture {
        self.architecture
    }

    /// The operating system of the target.
    pub fn operating_system(self) -> OperatingSystem {
        self.operating_system
    }

    /// The target whose codex package runs on the machine this program was built for, if codex is built for it.
    pub fn host() -> Option<Target> {
        let operating_system = match std::env::consts::OS {
            "linux" => OperatingSystem::Linux,
            "macos" => OperatingSystem::Macos,
            "windows" => OperatingSystem::Windows,
            _ => return None,
        };
        Target::for_machine(
            operating_system,
            Architecture::ALL.into_iter().find(|architecture| architecture.name() == std::env::consts::ARCH)?,
        )
    }

    /// The target codex builds for this operating system and CPU (the musl one on Linux), if there is one.
    pub fn for_machine(operating_system: OperatingSystem, architecture: Architecture) -> Option<Target> {
        TRIPLES
            .iter()
            .map(|(_, target)| *target)
            .find(|target| target.operating_system == operating_system && target.architecture == architecture)
    }
}

impl fmt::Display for Target {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.triple())
    }
}

impl FromStr for Target {
    type Err = UnknownTarget;

    fn from_str(text: &str) -> Result<Self, UnknownTarget> {
        let found = TRIPLES.iter().find(|(triple, _)| *triple == text);
        found.map(|(_, target)| *target).ok_or_else(|| UnknownTarget(text.into()))
    }
}
