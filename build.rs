//! Embeds the three templates, so that the program alone is enough on a runner.

#[path = "src/staging/template_files.rs"]
#[allow(dead_code, unreachable_pub)]
mod template_files;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets CARGO_MANIFEST_DIR"));
    let mut code = String::new();
    for (constant, directory) in
        [("RUNTIME", "python-runtime"), ("PYTHON_SDK", "templates/python-sdk"), ("RUST_SDK", "sdk")]
    {
        let mut files = Vec::new();
        collect(&root.join(directory), "", &mut files);
        writeln!(code, "/// The files of `{directory}`.\npub(super) const {constant}: &[(&str, &[u8])] = &[")
            .expect("writing to a string cannot fail");
        for file in files {
            let path = root.join(directory).join(&file);
            writeln!(code, "    ({file:?}, include_bytes!({:?})),", path.display().to_string())
                .expect("writing to a string cannot fail");
        }
        code.push_str("];\n");
    }
    let output = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR")).join("templates.rs");
    fs::write(output, code).expect("OUT_DIR can be written");
    let target = env::var("TARGET").expect("cargo sets TARGET");
    println!("cargo::rustc-env=CODEX_PACK_TARGET={target}");
    println!("cargo::rerun-if-changed=src/staging/template_files.rs");
}

fn collect(directory: &Path, prefix: &str, files: &mut Vec<String>) {
    println!("cargo::rerun-if-changed={}", directory.display());
    let mut entries: Vec<_> = fs::read_dir(directory)
        .unwrap_or_else(|error| panic!("{}: {error}", directory.display()))
        .map(|entry| entry.expect("a checkout's directories can be read"))
        .collect();
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let name = entry.file_name().into_string().expect("a checkout's names are UTF-8");
        let path = format!("{prefix}{name}");
        if !template_files::is_template_file(&path) {
            continue;
        }
        if entry.file_type().expect("a checkout's files can be examined").is_dir() {
            collect(&entry.path(), &format!("{path}/"), files);
        } else {
            files.push(path);
        }
    }
}
