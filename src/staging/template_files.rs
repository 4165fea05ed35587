//! Which files of a template's directory are the template; shared with the build script that embeds them.

/// Directories and files that development leaves behind, at the top of a template or anywhere in it.
const LEFT_BEHIND: [&str; 8] =
    ["__pycache__", "node_modules", "target", "dist", "build", ".venv", "venv", "Cargo.lock"];

/// Whether a file or directory, by its path in the template's directory, is part of the template.
pub(super) fn is_template_file(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let is_bytecode = name.ends_with(".pyc") || name.ends_with(".egg-info");
    !name.starts_with('.') && !LEFT_BEHIND.contains(&name) && !is_bytecode
}
