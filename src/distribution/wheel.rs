//! Wheels (PEP 427): what stands in one, and writing it.

use std::path::Path;

use super::deflate::Press;
use super::error::DistributionError;
use super::filename::WheelFilename;
use super::metadata::{core_metadata, entry_points, license_files, record_line, record_own_line, wheel_file};
use super::project::Project;
use super::zip::ZipWriter;
use super::{Distribution, Timestamp};
use crate::plan::{Content, Entry, EntryPath, Plan};
use crate::whole::{self, WriteError};

/// A wheel before it is written: what is listed is what is written.
#[derive(Debug)]
pub struct Wheel {
    /// Its file name.
    pub filename: WheelFilename,
    /// What it holds, RECORD excepted.
    pub plan: Plan,
    record: EntryPath,
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
                return Err(self.bad(format!("the package directory `{package}` holds no file")));
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
        for file in self.sbom_files() {
            let entry = self.file(file, "SBOM")?.clone();
            let name = file.rsplit('/').next().unwrap_or(file);
            self.add(&mut plan, &format!("{information}/sboms/{name}"), entry)?;
        }
        let record = self.path(&format!("{information}/RECORD"))?;
        Ok(Wheel { filename, plan, record })
    }

    fn add(&self, plan: &mut Plan, path: &str, entry: Entry) -> Result<(), DistributionError> {
        plan.insert(self.path(path)?, entry)
            .map_err(|source| DistributionError::Plan { project: self.name_in_messages.clone(), source })
    }

    fn path(&self, path: &str) -> Result<EntryPath, DistributionError> {
        path.parse().map_err(|source| DistributionError::Path { project: self.name_in_messages.clone(), source })
    }
}

impl Wheel {
    /// The bytes of its files together, RECORD excepted.
    pub fn unpacked(&self) -> u64 {
        self.plan.total_length()
    }

    /// The paths of its files in the order they stand in it.
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

    /// Writes it into a directory, in place of one with the same name. What the press has compressed ahead is taken from there.
    /// `progress` hears how many bytes were packed.
    pub fn write(
        &self,
        directory: &Path,
        press: &Press,
        timestamp: Timestamp,
        progress: &mut dyn FnMut(u64),
    ) -> Result<Distribution, WriteError> {
        let path = directory.join(self.filename.as_str());
        let entries = self.in_order();
        let (size, sha256) = whole::write(&path, |file| {
            let mut zip = ZipWriter::new(file, timestamp.dos());
            let mut lines = String::new();
            let mut ahead = Vec::new();
            for (_, entry) in &entries {
                let known = entry.content.known_checksums();
                ahead.push(known.map(|checksums| press.ahead(&checksums)).transpose()?.flatten());
            }
            let rest = entries.iter().zip(&ahead).filter(|(_, ahead)| ahead.is_none());
            let mut contents = press.deflate(rest.map(|((_, entry), _)| entry.content.clone()).collect())?;
            for ((path, entry), ahead) in entries.iter().zip(&ahead) {
                let length = entry.content.length();
                let deflated = match ahead {
                    Some(compressed) => {
                        progress(length);
                        zip.add_compressed(path, entry.executable, compressed)?
                    }
                    None => zip.add(path, entry.executable, length, &mut contents, progress)?,
                };
                lines.push_str(&record_line(path.as_str(), &deflated.checksums));
            }
            lines.push_str(&record_own_line(self.record.as_str()));
            let lines = Content::bytes(lines);
            let length = lines.length();
            zip.add(&self.record, false, length, &mut press.deflate(vec![lines])?, &mut |_| ())?;
            zip.finish()
        })?;
        Ok(Distribution { path, size, sha256, files: entries.len() + 1, unpacked: self.unpacked() })
    }
}
