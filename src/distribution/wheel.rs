//! Wheels (PEP 427): their contents, and writing them.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use super::deflate::{Compression, CompressionPool};
use super::error::DistributionError;
use super::filename::WheelFilename;
use super::metadata::{core_metadata, entry_points, license_files, record_line, record_own_line, wheel_file};
use super::project::Project;
use super::recorded::with_build;
use super::zip::ZipWriter;
use super::{Distribution, Timestamp};
use crate::archive::zip::is_bomb;
use crate::atomic_write::{Refused, Replacement, WriteError};
use crate::digest::Sha256Digest;
use crate::plan::{Content, Entry, EntryPath, Plan};

/// A wheel before it is written: what is listed is what is written.
#[derive(Debug)]
pub struct Wheel {
    /// Its file name.
    pub filename: WheelFilename,
    /// What it holds, RECORD excepted.
    pub plan: Plan,
    record: EntryPath,
    /// The SBOMs, which say how the wheel is built.
    sboms: Vec<EntryPath>,
    /// What files must be, by their paths: a wheel with another in its place is not written.
    pub(crate) digests: BTreeMap<String, Sha256Digest>,
}

impl Project {
    /// Its wheel.
    pub fn wheel(&self) -> Result<Wheel, DistributionError> {
        let filename = WheelFilename::new(self.name(), &self.pep440_version()?, self.build_number(), &self.tags()?);
        let mut plan = Plan::new();
        for package in self.packages()? {
            let name = package.rsplit('/').next().unwrap_or(package);
            let mut is_empty = true;
            for (path, entry) in self.files.below(package) {
                self.add(&mut plan, &format!("{name}/{path}"), entry.clone())?;
                is_empty = false;
            }
            if is_empty {
                return Err(self.bad(format!("the package directory `{package}` contains no files")));
            }
        }
        let information = format!("{}.dist-info", filename.stem());
        let is_purelib = !self.is_runtime();
        let generated = [
            ("METADATA", Some(core_metadata(self)?)),
            ("WHEEL", Some(wheel_file(&filename, is_purelib))),
            ("entry_points.txt", entry_points(self)),
        ];
        for (name, text) in generated {
            if let Some(text) = text {
                let content = Content::bytes(text);
                let entry = Entry { content, executable: false, origin: "pyproject.toml".into() };
                self.add(&mut plan, &format!("{information}/{name}"), entry)?;
            }
        }
        for file in license_files(self)? {
            let entry = self.file(file, "licence file")?.clone();
            self.add(&mut plan, &format!("{information}/licenses/{file}"), entry)?;
        }
        let mut sboms = Vec::new();
        for file in self.sbom_files() {
            let entry = self.file(file, "SBOM")?.clone();
            let name = file.rsplit('/').next().unwrap_or(file);
            let path = format!("{information}/sboms/{name}");
            self.add(&mut plan, &path, entry)?;
            sboms.push(self.path(&path)?);
        }
        let record = self.path(&format!("{information}/RECORD"))?;
        Ok(Wheel { filename, plan, record, sboms, digests: BTreeMap::new() })
    }

    fn add(&self, plan: &mut Plan, path: &str, entry: Entry) -> Result<(), DistributionError> {
        plan.insert(self.path(path)?, entry)
            .map_err(|source| DistributionError::Plan { project: self.display_name.clone(), source })
    }

    fn path(&self, path: &str) -> Result<EntryPath, DistributionError> {
        path.parse().map_err(|source| DistributionError::Path { project: self.display_name.clone(), source })
    }
}

impl Wheel {
    /// The bytes of its files together, RECORD excepted.
    pub fn unpacked(&self) -> u64 {
        self.plan.total_length()
    }

    /// The paths of its files in archive order.
    pub fn paths(&self) -> impl Iterator<Item = &EntryPath> {
        self.in_order().into_iter().map(|(path, _)| path).chain([&self.record])
    }

    /// PEP 427 wants `.dist-info` at the end, so that its changes do not rewrite the whole archive.
    fn in_order(&self) -> Vec<(&EntryPath, &Entry)> {
        let (last, mut entries): (Vec<_>, Vec<_>) =
            self.plan.entries().partition(|(path, _)| path.parents().next() == self.record.parents().next());
        entries.extend(last);
        entries
    }

    /// Its entries as they are written this way.
    fn written(&self, compression: Compression, timestamp: Timestamp) -> io::Result<Vec<(&EntryPath, Cow<'_, Entry>)>> {
        let tags = self.filename.tags().platform();
        let mut entries = Vec::new();
        for (path, entry) in self.in_order() {
            let entry = if self.sboms.contains(path) {
                let content = with_build(&entry.content, tags, compression, timestamp)?;
                Cow::Owned(Entry { content, ..entry.clone() })
            } else {
                Cow::Borrowed(entry)
            };
            entries.push((path, entry));
        }
        Ok(entries)
    }

    /// Writes it into a directory, in place of one with the same name.
    pub fn write(
        &self,
        directory: &Path,
        pool: &CompressionPool,
        timestamp: Timestamp,
        progress: &mut dyn FnMut(u64),
    ) -> Result<Distribution, WriteError> {
        let mut replacement = Replacement::of(directory)?;
        let written = self.write_to(&mut replacement, pool, timestamp, progress)?;
        replacement.commit()?;
        Ok(Distribution { path: directory.join(self.filename.as_str()), ..written })
    }

    /// Writes it to wait among the files of a replacement. What the pool has compressed ahead is taken from there.
    /// `progress` hears how many bytes were packed.
    pub(crate) fn write_to(
        &self,
        replacement: &mut Replacement,
        pool: &CompressionPool,
        timestamp: Timestamp,
        progress: &mut dyn FnMut(u64),
    ) -> Result<Distribution, WriteError> {
        let path = replacement.waiting(self.filename.as_str());
        let mut unpacked = 0;
        let (size, sha256) = replacement.write(self.filename.as_str(), |file| {
            let entries = self.written(pool.compression(), timestamp)?;
            unpacked = entries.iter().map(|(_, entry)| entry.content.length()).sum();
            let mut zip = ZipWriter::new(file, timestamp.dos());
            let mut lines = String::new();
            let mut ahead = Vec::new();
            for (_, entry) in &entries {
                let known = entry.content.known_checksums();
                ahead.push(known.map(|checksums| pool.ahead(&checksums)).transpose()?.flatten());
            }
            let rest = entries.iter().zip(&ahead).filter(|(_, ahead)| ahead.is_none());
            let mut contents = pool.deflate(rest.map(|((_, entry), _)| entry.content.clone()).collect())?;
            for ((path, entry), ahead) in entries.iter().zip(&ahead) {
                let length = entry.content.length();
                let deflated = match ahead {
                    Some(compressed) => {
                        progress(length);
                        zip.add_compressed(path, entry.executable, compressed)?
                    }
                    None => zip.add(path, entry.executable, length, &mut contents, progress)?,
                };
                if let Some(said) = self.digests.get(path.as_str())
                    && *said != deflated.checksums.sha256
                {
                    let found = deflated.checksums.sha256;
                    let reason =
                        format!("{path} was changed after it was staged: its SHA-256 is {found}, the SBOM says {said}");
                    return Err(Refused { reason, help: "stage the project again" }.into());
                }
                lines.push_str(&record_line(path.as_str(), &deflated.checksums));
            }
            lines.push_str(&record_own_line(self.record.as_str()));
            let lines = Content::bytes(lines);
            let length = lines.length();
            zip.add(&self.record, false, length, &mut pool.deflate(vec![lines])?, &mut |_| ())?;
            let (size, sha256) = zip.finish()?;
            if is_bomb(size, unpacked) {
                let reason = "it unpacks to so many times its size that every index refuses it".into();
                return Err(Refused { reason, help: "leave out files that repeat the same bytes" }.into());
            }
            Ok((size, sha256))
        })?;
        Ok(Distribution { path, size, sha256, files: self.plan.len() + 1, unpacked })
    }
}
