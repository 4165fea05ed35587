//! Bringing generated files into a checkout.

use std::collections::BTreeMap;
use std::path::Path;

use super::error::CodegenError;

/// Writes the files below `root`.
pub fn write(root: &Path, files: &BTreeMap<String, String>) -> Result<(), CodegenError> {
    for (path, content) in files {
        let path = root.join(path);
        if let Some(folder) = path.parent() {
            fs_err::create_dir_all(folder)?;
        }
        fs_err::write(path, content)?;
    }
    Ok(())
}
