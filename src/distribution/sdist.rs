//! Writing source distributions (PEP 517, PEP 625): a gzipped tar archive with one directory.

use std::io::{self, Write};
use std::path::Path;

use libdeflater::{CompressionLvl, Compressor};
use sha2::{Digest, Sha256};

use super::error::DistributionError;
use super::metadata::{core_metadata, license_files};
use super::project::{Project, Readme};
use super::{BuildOptions, Distribution, Timestamp, hexadecimal};
use crate::plan::{Content, Entry, Plan};
use crate::whole;

impl Project {
    /// The file name of its source distribution, for example `openai_codex-0.163.0.tar.gz`.
    pub fn sdist_name(&self) -> String {
        format!("{}.tar.gz", self.stem())
    }

    /// What its source distribution holds, below its one directory.
    pub fn sdist_plan(&self) -> Result<Plan, DistributionError> {
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
        let content = Content::Bytes(core_metadata(self)?.into_bytes());
        self.insert(&mut plan, "PKG-INFO", Entry { content, executable: false, origin: "pyproject.toml".into() })?;
        Ok(plan)
    }

    fn insert(&self, plan: &mut Plan, path: &str, entry: Entry) -> Result<(), DistributionError> {
        let project = || self.name_in_messages.clone();
        let path = path.parse().map_err(|source| DistributionError::Path { project: project(), source })?;
        plan.insert(path, entry).map_err(|source| DistributionError::Plan { project: project(), source })
    }

    /// Writes its source distribution into a directory, in place of one with the same name.
    pub fn write_sdist(&self, directory: &Path, options: BuildOptions) -> Result<Distribution, DistributionError> {
        let plan = self.sdist_plan()?;
        let path = directory.join(self.sdist_name());
        write_tar_gz(&plan, &self.stem(), &path, options.timestamp)
    }
}

/// Writes a plan as a gzip-compressed tar archive with one `directory`, the same bytes on every host.
pub fn write_tar_gz(
    plan: &Plan,
    directory: &str,
    path: &Path,
    timestamp: Timestamp,
) -> Result<Distribution, DistributionError> {
    let archive = gzip(&tar(plan, directory, timestamp.seconds())?)?;
    whole::write(path, |file| file.write_all(&archive))?;
    Ok(Distribution {
        path: path.into(),
        size: archive.len() as u64,
        sha256: hexadecimal(&Sha256::digest(&archive)),
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
