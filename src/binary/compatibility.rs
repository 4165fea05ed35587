//! What a binary can keep of a platform tag's promise, and which tag may be promised for it.

use super::{Binary, Facts, GlibcNeed, Kind, Libc, Machine, MinimumSystem};
use crate::hint::Hint;
use crate::platform::{Architecture, OperatingSystem, PlatformTag, PlatformTags};

/// A promise of a platform tag that a binary breaks. Reads as a sentence that begins with the name of the file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Incompatibility {
    /// The tag is for another operating system.
    #[error("is a {found} binary, but {promised} promises {promised_system}")]
    OperatingSystem {
        /// The binary's system.
        found: OperatingSystem,
        /// The tag.
        promised: PlatformTag,
        /// The tag's system, or `any platform`.
        promised_system: String,
    },
    /// The binary has no code for the CPU of the tag.
    #[error("holds code for {found}, but {promised} promises {missing}")]
    Architecture {
        /// The CPUs the binary has code for.
        found: String,
        /// The tag.
        promised: PlatformTag,
        /// The CPU it has none for.
        missing: Architecture,
    },
    /// The binary needs a newer macOS.
    #[error("needs macOS {} ({command} for {architecture}), but {promised} promises {promised_version}", dotted(*.found))]
    Macos {
        /// The oldest macOS it runs on.
        found: [u16; 3],
        /// The load command that says so.
        command: &'static str,
        /// The slice.
        architecture: Architecture,
        /// The tag.
        promised: PlatformTag,
        /// The macOS the tag names, or the first for that CPU.
        promised_version: String,
    },
    /// The binary is for another of Apple's systems.
    #[error("is built for Apple platform {platform} ({command}), not for the macOS that {promised} promises")]
    ApplePlatform {
        /// Apple's number of the system.
        platform: u32,
        /// The load command that says so.
        command: &'static str,
        /// The tag.
        promised: PlatformTag,
    },
    /// The binary needs glibc, but the tag promises musl.
    #[error("needs glibc ({reason}), but {promised} promises to run on musl")]
    GlibcOnMusl {
        /// What in the file says so.
        reason: String,
        /// The tag.
        promised: PlatformTag,
    },
    /// The binary needs musl, but the tag promises glibc.
    #[error("needs musl ({reason}), but {promised} promises to run on glibc")]
    MuslOnGlibc {
        /// What in the file says so.
        reason: String,
        /// The tag.
        promised: PlatformTag,
    },
    /// The binary needs a newer glibc.
    #[error("needs glibc {}.{} ({need}), but {promised} promises {promised_version}", .need.version.0, .need.version.1)]
    Glibc {
        /// The version and the symbol that needs it.
        need: GlibcNeed,
        /// The tag.
        promised: PlatformTag,
        /// The glibc the tag names.
        promised_version: String,
    },
}

/// `10.12` or `10.15.4`: a version without a patch number of zero.
fn dotted([major, minor, patch]: [u16; 3]) -> String {
    if patch == 0 { format!("{major}.{minor}") } else { format!("{major}.{minor}.{patch}") }
}

impl Hint for Incompatibility {
    fn help(&self) -> Option<String> {
        match self {
            Incompatibility::OperatingSystem { .. } | Incompatibility::Architecture { .. } => {
                Some("choose the tag of the binary's own platform, or the package of the tag's platform".into())
            }
            Incompatibility::ApplePlatform { .. } => Some("build the program for macOS".into()),
            Incompatibility::Macos { .. } => Some(
                "use the tag of the macOS that the binary names, or build it with a lower MACOSX_DEPLOYMENT_TARGET"
                    .into(),
            ),
            Incompatibility::GlibcOnMusl { .. } | Incompatibility::MuslOnGlibc { .. } => {
                Some("link the program statically, or use the tag of the C library it was built for".into())
            }
            Incompatibility::Glibc { .. } => {
                Some("use the tag of the glibc it needs, or build it on an older system".into())
            }
        }
    }
}

impl Binary {
    /// Whether this binary runs wherever `tag` promises it does; the first reason if not.
    ///
    /// The musl version in a musllinux tag cannot be checked against a binary (musl has no symbol versions) and is taken on trust.
    /// A Mach-O slice that names no minimum is taken to run everywhere. From macOS 11 on a tag's minor version is always 0, and
    /// that is the version promised. `macosx_10_*_universal2` promises 11.0 for arm64, the first macOS on that CPU.
    pub fn check_tag(&self, tag: PlatformTag) -> Result<(), Incompatibility> {
        let found = self.operating_system();
        if tag.operating_system() != Some(found) {
            let promised_system = tag.operating_system().map_or("any platform".into(), |system| system.to_string());
            return Err(Incompatibility::OperatingSystem { found, promised: tag, promised_system });
        }
        let promised: &[Architecture] = match &tag {
            PlatformTag::Any => &[],
            PlatformTag::Macos { architecture: None, .. } => &[Architecture::X86_64, Architecture::Aarch64],
            PlatformTag::Macos { architecture: Some(architecture), .. }
            | PlatformTag::Manylinux { architecture, .. }
            | PlatformTag::Musllinux { architecture, .. }
            | PlatformTag::Windows { architecture } => std::slice::from_ref(architecture),
        };
        for architecture in promised {
            let Some(image) = self.image(*architecture) else {
                let (found, missing) = (self.machines(), *architecture);
                return Err(Incompatibility::Architecture { found, promised: tag, missing });
            };
            match (&image.facts, tag) {
                (Facts::MachO(facts), PlatformTag::Macos { major, minor, .. }) => {
                    if let Some(minimum) = facts.minimum {
                        keeps_macos(minimum, [major, minor, 0], *architecture, tag)?;
                    }
                }
                (Facts::Elf(facts), PlatformTag::Musllinux { .. }) if facts.libc == Libc::Glibc => {
                    return Err(Incompatibility::GlibcOnMusl { reason: libc_reason(facts), promised: tag });
                }
                (Facts::Elf(facts), PlatformTag::Manylinux { .. }) if facts.libc == Libc::Musl => {
                    return Err(Incompatibility::MuslOnGlibc { reason: libc_reason(facts), promised: tag });
                }
                (Facts::Elf(facts), PlatformTag::Manylinux { major, minor, .. }) => {
                    if let Some(need) = facts.glibc.as_ref().filter(|need| need.version > (major, minor)) {
                        let promised_version = format!("{major}.{minor}");
                        return Err(Incompatibility::Glibc { need: need.clone(), promised: tag, promised_version });
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }
}

fn keeps_macos(
    minimum: MinimumSystem,
    promised_version: [u16; 3],
    architecture: Architecture,
    promised: PlatformTag,
) -> Result<(), Incompatibility> {
    let MinimumSystem { platform, version: found, command } = minimum;
    if platform != MinimumSystem::MACOS {
        return Err(Incompatibility::ApplePlatform { platform, command, promised });
    }
    let promised_version = promised_version.max(first_macos(architecture));
    if found > promised_version {
        let promised_version = dotted(promised_version);
        return Err(Incompatibility::Macos { found, command, architecture, promised, promised_version });
    }
    Ok(())
}

/// The first macOS there is for a CPU.
fn first_macos(architecture: Architecture) -> [u16; 3] {
    if architecture == Architecture::Aarch64 { [11, 0, 0] } else { [10, 0, 0] }
}

/// What shows which C library an ELF file needs.
fn libc_reason(facts: &super::ElfFacts) -> String {
    match (&facts.interpreter, facts.needed.iter().find(|library| library.starts_with("libc."))) {
        (Some(interpreter), _) => format!("interpreter {interpreter}"),
        (None, Some(library)) => format!("library {library}"),
        (None, None) => facts.glibc.as_ref().map(ToString::to_string).unwrap_or_default(),
    }
}

/// Why no platform tag can be promised for some binaries.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum NoTag {
    /// There is nothing to go by.
    #[error("there is no program to derive a platform tag from")]
    Nothing,
    /// One of them is not a program.
    #[error("a {0} has no platform tag of its own")]
    NotAProgram(String),
    /// They are for different systems or CPUs.
    #[error("one program is a {first}, another a {second}")]
    Mixed {
        /// What the first is.
        first: String,
        /// What the one that differs is.
        second: String,
    },
    /// Some need glibc, some musl.
    #[error("one program needs glibc, another musl: no Linux has both")]
    TwoLibcs,
    /// No tag names this CPU.
    #[error("no platform tag of {0} is accepted by an index")]
    Unnamed(String),
    /// No tag names this macOS.
    #[error("a program needs macOS {0}, which no platform tag supports yet")]
    MacosTooNew(String),
    /// A Mach-O program names no minimum, or one of another system.
    #[error("a macOS program does not name the oldest macOS it runs on")]
    NoMinimum,
}

impl Hint for NoTag {
    fn help(&self) -> Option<String> {
        Some("pass the tag with --platform-tag, or a package whose programs are all of one platform".into())
    }
}

/// The lowest macOS major versions that tags can name, after 10.
const MACOS_MAJORS: [u16; 6] = [11, 12, 13, 14, 15, 26];

/// The oldest glibc that is ever promised. Nobody tests on anything older, and from it on every Linux CPU has tags.
const OLDEST_GLIBC: (u16, u16) = (2, 17);

/// The widest promise that all these programs keep.
///
/// Static Linux programs run on both C libraries: `manylinux_2_17` and `musllinux_1_1` together. Glibc programs get the
/// `manylinux` of the newest symbol version they require, 2.17 at least. Programs linked to musl dynamically get
/// `musllinux_1_1`, since the binary does not say more. macOS programs get the newest minimum among them, rounded up to
/// what a tag can say: `10_N`, or `N_0` from 11 on. Windows tags have no version.
pub(crate) fn derive_tags<'a>(programs: impl IntoIterator<Item = &'a Binary>) -> Result<PlatformTags, NoTag> {
    let mut programs = programs.into_iter();
    let first = programs.next().ok_or(NoTag::Nothing)?;
    let mut widest = Promise::of(first)?;
    for program in programs {
        let machines = |binary: &Binary| -> Vec<Machine> { binary.images.iter().map(|image| image.machine).collect() };
        if machines(program) != machines(first) || program.operating_system() != first.operating_system() {
            return Err(NoTag::Mixed { first: first.to_string(), second: program.to_string() });
        }
        widest = widest.and(Promise::of(program)?)?;
    }
    let architectures: Vec<Architecture> =
        first.images.iter().filter_map(|image| image.machine.architecture()).collect();
    let unnamed = || NoTag::Unnamed(first.to_string());
    if architectures.len() != first.images.len() {
        return Err(unnamed());
    }
    widest.tags(&architectures).ok_or_else(unnamed)?
}

/// What a program can promise, apart from its CPU.
#[derive(Clone, Copy)]
enum Promise {
    AnyLinux,
    Glibc((u16, u16)),
    Musl,
    Macos([u16; 3]),
    Windows,
}

impl Promise {
    fn of(binary: &Binary) -> Result<Promise, NoTag> {
        if binary.kind != Kind::Program {
            return Err(NoTag::NotAProgram(binary.to_string()));
        }
        let mut newest = [0; 3];
        for image in &binary.images {
            match &image.facts {
                Facts::Pe(_) => return Ok(Promise::Windows),
                Facts::Elf(facts) => {
                    return Ok(match (facts.libc, &facts.glibc) {
                        (Libc::None, _) => Promise::AnyLinux,
                        (Libc::Musl, _) => Promise::Musl,
                        (Libc::Glibc, Some(need)) => Promise::Glibc(need.version.max(OLDEST_GLIBC)),
                        (Libc::Glibc, None) => Promise::Glibc(OLDEST_GLIBC),
                    });
                }
                Facts::MachO(facts) => {
                    let minimum = facts.minimum.filter(|minimum| minimum.platform == MinimumSystem::MACOS);
                    let version = minimum.ok_or(NoTag::NoMinimum)?.version;
                    // What arm64 asks for below its first macOS does not bind the other slice.
                    let bound = image.machine.architecture().map_or([0; 3], first_macos);
                    if binary.images.len() == 1 || version > bound {
                        newest = newest.max(version.max(bound));
                    }
                }
            }
        }
        Ok(Promise::Macos(newest))
    }

    /// What both can promise.
    fn and(self, other: Promise) -> Result<Promise, NoTag> {
        Ok(match (self, other) {
            (Promise::AnyLinux, other) => other,
            (Promise::Glibc(left), Promise::Glibc(right)) => Promise::Glibc(left.max(right)),
            (Promise::Musl, Promise::Glibc(_)) | (Promise::Glibc(_), Promise::Musl) => return Err(NoTag::TwoLibcs),
            (Promise::Macos(left), Promise::Macos(right)) => Promise::Macos(left.max(right)),
            // `other` is any Linux, or the same as this.
            (this, _) => this,
        })
    }

    /// The tags of the promise on these CPUs; `None` if there is no tag for them.
    fn tags(self, architectures: &[Architecture]) -> Option<Result<PlatformTags, NoTag>> {
        let architecture = *architectures.first()?;
        let oldest = PlatformTag::Manylinux { major: OLDEST_GLIBC.0, minor: OLDEST_GLIBC.1, architecture };
        let musl = PlatformTag::Musllinux { major: 1, minor: 1, architecture };
        match self {
            Promise::AnyLinux => PlatformTags::new([oldest, musl]).map(Ok),
            Promise::Glibc((major, minor)) => Some(Ok(PlatformTag::Manylinux { major, minor, architecture }.into())),
            Promise::Musl => Some(Ok(musl.into())),
            Promise::Windows => match architecture {
                Architecture::I686 | Architecture::X86_64 | Architecture::Aarch64 => {
                    Some(Ok(PlatformTag::Windows { architecture }.into()))
                }
                _ => None,
            },
            Promise::Macos(version) => {
                let architecture = match architectures {
                    [one @ (Architecture::X86_64 | Architecture::Aarch64)] => Some(*one),
                    [Architecture::X86_64, Architecture::Aarch64] | [Architecture::Aarch64, Architecture::X86_64] => {
                        None
                    }
                    _ => return None,
                };
                let tag =
                    macos_at_least(version).map(|(major, minor)| PlatformTag::Macos { major, minor, architecture });
                Some(tag.map(PlatformTags::from).ok_or_else(|| NoTag::MacosTooNew(dotted(version))))
            }
        }
    }
}

/// The lowest macOS version that a tag can name and that is not below this one.
fn macos_at_least(version: [u16; 3]) -> Option<(u16, u16)> {
    // macOS 10.15 was the last before 11; a minimum of 10.16 is how old tools spell 11.
    let tens = (0..=15).map(|minor| (10, minor));
    tens.chain(MACOS_MAJORS.map(|major| (major, 0))).find(|(major, minor)| [*major, *minor, 0] >= version)
}
