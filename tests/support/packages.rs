//! Tiny codex packages made by code, for all six targets, in every form a package comes in.

use std::io::Write;
use std::path::{Path, PathBuf};

use super::executables::{Elf, MachO, Pe};

/// One file of a package.
#[derive(Debug, Clone)]
pub struct File {
    /// Its path in the package.
    pub path: String,
    /// What it holds.
    pub content: Vec<u8>,
    /// Its mode.
    pub mode: u32,
}

/// A package.
#[derive(Debug, Clone)]
pub struct Package {
    /// Its target triple.
    pub target: &'static str,
    /// Its files.
    pub files: Vec<File>,
}

/// The targets of the release matrix.
pub const TARGETS: [&str; 6] = [
    "aarch64-apple-darwin",
    "x86_64-apple-darwin",
    "aarch64-unknown-linux-musl",
    "x86_64-unknown-linux-musl",
    "aarch64-pc-windows-msvc",
    "x86_64-pc-windows-msvc",
];

/// A program for a target, as upstream builds them: static on Linux, macOS 11.0 and 10.9. `code` tells it from others.
pub fn program(target: &str, code: &str) -> Vec<u8> {
    let code = code.as_bytes().to_vec();
    match target {
        "aarch64-apple-darwin" => MachO { code, ..MachO::program(MachO::ARM64, (11, 0)) }.bytes(),
        "x86_64-apple-darwin" => MachO { code, ..MachO::program(MachO::X86_64, (10, 9)) }.bytes(),
        "aarch64-unknown-linux-musl" => [Elf::fixed(Elf::AARCH64).bytes(), code].concat(),
        "x86_64-unknown-linux-musl" => [Elf::fixed(Elf::X86_64).bytes(), code].concat(),
        "aarch64-pc-windows-msvc" => Pe { code, ..Pe::program(Pe::ARM64) }.bytes(),
        "x86_64-pc-windows-msvc" => Pe { code, ..Pe::program(Pe::X86_64) }.bytes(),
        _ => panic!("unknown target {target}"),
    }
}

/// A whole package of today's layout.
pub fn package(target: &'static str, version: &str) -> Package {
    let suffix = if target.contains("windows") { ".exe" } else { "" };
    let mut programs = vec!["bin/codex", "bin/codex-code-mode-host", "codex-path/rg"];
    match target {
        _ if target.contains("linux") => programs.push("codex-resources/bwrap"),
        _ if target.contains("windows") => {
            programs.extend(["codex-resources/codex-command-runner", "codex-resources/codex-windows-sandbox-setup"]);
        }
        _ => {}
    }
    programs.push("codex-resources/voice/bin/codex-voice-host");
    let metadata = format!(
        r#"{{"layoutVersion": 1, "version": "{version}", "target": "{target}", "variant": "codex", "entrypoint": "bin/codex{suffix}", "resourcesDir": "codex-resources", "pathDir": "codex-path"}}"#
    );
    let mut package = Package { target, files: Vec::new() };
    package.put("codex-package.json", metadata.as_bytes(), 0o644);
    for path in programs {
        // Each program has content of its own.
        let content = program(target, path);
        package.put(&format!("{path}{suffix}"), &content, 0o755);
    }
    package.put("codex-resources/voice/NOTICE.md", b"notice\n", 0o644);
    package
}

impl Package {
    /// Adds or replaces a file.
    pub fn put(&mut self, path: &str, content: &[u8], mode: u32) -> &mut Package {
        self.remove(path);
        self.files.push(File { path: path.into(), content: content.into(), mode });
        self
    }

    /// Removes a file, if it is there.
    pub fn remove(&mut self, path: &str) -> &mut Package {
        self.files.retain(|file| file.path != path);
        self
    }

    /// Replaces a text in `codex-package.json`.
    pub fn edit_metadata(&mut self, from: &str, to: &str) -> &mut Package {
        let file = self.files.iter_mut().find(|file| file.path == "codex-package.json").unwrap();
        let text = String::from_utf8(file.content.clone()).unwrap();
        assert!(text.contains(from), "{text} has no {from}");
        file.content = text.replace(from, to).into_bytes();
        self
    }

    /// Writes the files below a directory.
    pub fn write_directory(&self, directory: &Path) -> PathBuf {
        for file in &self.files {
            let path = directory.join(&file.path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(&path, &file.content).unwrap();
            #[cfg(unix)]
            {
                use std::os::unix::fs::PermissionsExt;
                std::fs::set_permissions(&path, std::fs::Permissions::from_mode(file.mode)).unwrap();
            }
        }
        directory.into()
    }

    /// The files as a tar archive below a prefix.
    pub fn tar(&self, prefix: &str) -> Vec<u8> {
        let mut builder = tar::Builder::new(Vec::new());
        for file in &self.files {
            append(&mut builder, &format!("{prefix}{}", file.path), tar::EntryType::Regular, &file.content, file.mode);
        }
        builder.into_inner().unwrap()
    }

    /// A release archive, `codex-package-<target>.tar.gz`.
    pub fn release_archive(&self) -> Vec<u8> {
        gzip(&self.tar(""))
    }

    /// A release archive, `codex-package-<target>.tar.zst`.
    pub fn zstandard_archive(&self) -> Vec<u8> {
        ruzstd::encoding::compress_to_vec(self.tar("").as_slice(), ruzstd::encoding::CompressionLevel::Fastest)
    }

    /// An npm tarball.
    pub fn npm_tarball(&self) -> Vec<u8> {
        gzip(&self.tar(&format!("package/vendor/{}/", self.target)))
    }

    /// A ZIP archive with modes, below a prefix.
    pub fn zip(&self, prefix: &str) -> Vec<u8> {
        let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        for file in &self.files {
            let options = zip::write::SimpleFileOptions::default().unix_permissions(file.mode);
            zip.start_file(format!("{prefix}{}", file.path), options).unwrap();
            zip.write_all(&file.content).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }
}

/// Appends a member to a tar archive, whatever its name.
pub fn append(builder: &mut tar::Builder<Vec<u8>>, name: &str, kind: tar::EntryType, content: &[u8], mode: u32) {
    let mut header = tar::Header::new_gnu();
    header.as_gnu_mut().unwrap().name[..name.len()].copy_from_slice(name.as_bytes());
    header.set_entry_type(kind);
    header.set_size(content.len() as u64);
    header.set_mode(mode);
    header.set_cksum();
    builder.append(&header, content).unwrap();
}

/// Compresses with gzip.
pub fn gzip(content: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(content).unwrap();
    encoder.finish().unwrap()
}
