//! Writing source distributions (PEP 517, PEP 625): a gzipped tar archive with one directory.

use std::io::{self, Write};
use std::path::Path;

use super::error::DistributionError;
use super::metadata::{core_metadata, license_files};
use super::project::{Project, Readme};
use super::{BuildOptions, Distribution, Timestamp};
use crate::atomic_write::Replacement;
use crate::digest::Sha256Digest;
use crate::plan::{Content, Entry, EntryPath, Plan};
use libdeflater::{CompressionLvl, Compressor};

/// A source distribution before it is written: what is listed is what is written.
#[derive(Debug)]
pub struct Sdist {
    /// Its file name, for example `openai_codex-0.163.0.tar.gz`.
    pub filename: String,
    /// What it holds below its one directory.
    pub plan: Plan,
    /// Its one directory.
    directory: String,
}

impl Project {
    /// Its source distribution. The runtime has none.
    pub fn sdist(&self) -> Result<Sdist, DistributionError> {
        if self.is_runtime() {
            return Err(DistributionError::RuntimeSdist);
        }
        let mut paths = self.sdist_paths()?;
        // hatchling adds these whatever the configuration says.
        paths.push("pyproject.toml");
        paths.extend(license_files(self)?);
        if let Some(Readme::Path(file) | Readme::Table { file, .. }) = &self.manifest.project.readme {
            paths.push(file);
        }
        let mut plan = Plan::new();
        for (path, entry) in self.files.entries() {
            let is_wanted = paths.iter().any(|wanted| {
                path.as_str().strip_prefix(wanted).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
            });
            if is_wanted {
                self.insert(&mut plan, path.as_str(), entry.clone())?;
            }
        }
        let content = Content::bytes(core_metadata(self)?);
        self.insert(&mut plan, "PKG-INFO", Entry { content, executable: false, origin: "pyproject.toml".into() })?;
        let directory = self.stem();
        Ok(Sdist { filename: format!("{directory}.tar.gz"), plan, directory })
    }

    fn insert(&self, plan: &mut Plan, path: &str, entry: Entry) -> Result<(), DistributionError> {
        let project = || self.display_name.clone();
        let path = path.parse().map_err(|source| DistributionError::Path { project: project(), source })?;
        plan.insert(path, entry).map_err(|source| DistributionError::Plan { project: project(), source })
    }
}

impl Sdist {
    /// The paths of its files below its one directory.
    pub fn paths(&self) -> impl Iterator<Item = &EntryPath> {
        self.plan.entries().map(|(path, _)| path)
    }

    /// Writes it into a directory, in place of one with the same name.
    pub fn write(&self, directory: &Path, options: BuildOptions) -> Result<Distribution, DistributionError> {
        let mut replacement = Replacement::of(directory)?;
        let written = self.write_to(&mut replacement, options)?;
        replacement.commit()?;
        Ok(Distribution { path: directory.join(&self.filename), ..written })
    }

    /// Writes it to wait among the files of a replacement.
    pub(crate) fn write_to(
        &self,
        replacement: &mut Replacement,
        options: BuildOptions,
    ) -> Result<Distribution, DistributionError> {
        write_tar_gz(&self.plan, &self.directory, replacement, &self.filename, options.timestamp)
    }
}

/// Writes a plan as a gzip-compressed tar archive with one `directory`, the same bytes on every host.
pub(crate) fn write_tar_gz(
    plan: &Plan,
    directory: &str,
    replacement: &mut Replacement,
    name: &str,
    timestamp: Timestamp,
) -> Result<Distribution, DistributionError> {
    let archive = gzip(&tar(plan, directory, timestamp.seconds())?)?;
    replacement.write(name, |file| file.write_all(&archive))?;
    Ok(Distribution {
        path: replacement.waiting(name),
        size: archive.len() as u64,
        sha256: Sha256Digest::of(&archive),
        files: plan.len(),
        unpacked: plan.total_length(),
    })
}

/// A tar archive without a trace of who made it, when and where.
fn tar(plan: &Plan, directory: &str, seconds: u64) -> io::Result<Vec<u8>> {
    let mut builder = tar::Builder::new(Vec::new());
    for (path, entry) in plan.entries() {
        let mut header = tar::Header::new_ustar();
        header.set_entry_type(tar::EntryType::Regular);
        header.set_size(entry.content.length());
        header.set_mode(if entry.executable { 0o755 } else { 0o644 });
        header.set_mtime(seconds);
        header.set_uid(0);
        header.set_gid(0);
        builder.append_data(&mut header, format!("{directory}/{path}"), entry.content.open()?)?;
    }
    builder.into_inner()
}

/// libdeflate writes neither a time nor a file name, and the same bytes on every CPU.
fn gzip(content: &[u8]) -> io::Result<Vec<u8>> {
    let level = CompressionLvl::new(9).unwrap_or_default();
    let mut compressor = Compressor::new(level);
    let mut compressed = vec![0; compressor.gzip_compress_bound(content.len())];
    let length = compressor
        .gzip_compress(content, &mut compressed)
        .map_err(|error| io::Error::other(format!("libdeflate: {error}")))?;
    compressed.truncate(length);
    Ok(compressed)
}
