//! What makes an executable harder to abuse, as its headers say.

/// How far the system protects a program from hostile input.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hardening {
    /// Its stack can be executed.
    pub executable_stack: bool,
    /// The first segment or section that is both writable and executable: its name, or its address.
    pub writable_code: Option<String>,
    /// Where its libraries are looked for before the system's places are (`DT_RPATH`, `DT_RUNPATH`, `LC_RPATH`).
    pub search_paths: Vec<String>,
    /// It can be loaded at any address (PIE, `DYNAMIC_BASE`). True of libraries.
    pub position_independent: bool,
    /// The tables that the loader fills in become read-only (RELRO); `None` where the format has no such thing or nothing is
    /// loaded.
    pub read_only_relocations: Option<bool>,
}

/// Where a search path leads, seen from a file at `member` (a path in a wheel, with slashes).
///
/// `None`: it stays within the wheel, or leads to where systems keep their own libraries.
pub(crate) fn search_path_leaves<'a>(path: &'a str, member: &str) -> Option<&'a str> {
    const OWN: [&str; 4] = ["$ORIGIN", "${ORIGIN}", "@loader_path", "@executable_path"];
    // Apple's own libraries, which no wheel carries.
    const OF_SYSTEM: [&str; 2] = ["/usr/lib/swift", "/System/Library"];
    if OF_SYSTEM
        .iter()
        .any(|system| path.strip_prefix(system).is_some_and(|rest| rest.is_empty() || rest.starts_with('/')))
    {
        return None;
    }
    let Some(relative) =
        OWN.iter().find_map(|own| path.strip_prefix(own)).filter(|rest| rest.is_empty() || rest.starts_with('/'))
    else {
        // An absolute path, or one that is relative to wherever the program is started; an empty one is that too.
        return Some(path);
    };
    let mut depth = member.split('/').count() - 1;
    for part in relative.split('/') {
        match part {
            "" | "." => {}
            ".." => match depth.checked_sub(1) {
                Some(less) => depth = less,
                None => return Some(path),
            },
            _ => depth += 1,
        }
    }
    None
}
