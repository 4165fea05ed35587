//! Writing wheels (PEP 427).

use std::io::{self, Write};
use std::path::Path;

use fs_err as fs;

use super::deflate::Pool;
use super::error::DistributionError;
use super::metadata::{core_metadata, entry_points, license_files, record_line, record_own_line, wheel_file};
use super::project::Project;
use super::zip::ZipWriter;
use super::{BuildOptions, Distribution, hexadecimal};
use crate::plan::{Content, Entry, EntryPath, Plan};
use crate::whole;

impl Project {
    /// The file name of its wheel, for example `openai_codex-0.163.0-py3-none-any.whl`.
    pub fn wheel_name(&self) -> Result<String, DistributionError> {
        Ok(format!("{}-py3-none-{}.whl", self.stem(), self.tags()?))
    }

    /// What its wheel holds, RECORD excepted.
    pub fn wheel_plan(&self) -> Result<Plan, DistributionError> {
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
        let tags = self.tags()?;
        let information = format!("{}.dist-info", self.stem());
        let is_purelib = !self.is_runtime();
        let generated = [
            ("METADATA", Some(core_metadata(self)?)),
            ("WHEEL", Some(wheel_file(&tags, is_purelib))),
            ("entry_points.txt", entry_points(self)),
        ];
        for (name, text) in generated {
            if let Some(text) = text {
                let content = Content::Bytes(text.into_bytes());
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
        Ok(plan)
    }

    fn add(&self, plan: &mut Plan, path: &str, entry: Entry) -> Result<(), DistributionError> {
        plan.insert(self.path(path)?, entry)
            .map_err(|source| DistributionError::Plan { project: self.name_in_messages.clone(), source })
    }

    fn path(&self, path: &str) -> Result<EntryPath, DistributionError> {
        path.parse().map_err(|source| DistributionError::Path { project: self.name_in_messages.clone(), source })
    }

    /// Writes its wheel into a directory, in place of one with the same name. `progress` hears how many bytes were packed.
    pub fn write_wheel(
        &self,
        directory: &Path,
        options: BuildOptions,
        progress: &mut dyn FnMut(u64),
    ) -> Result<Distribution, DistributionError> {
        let plan = self.wheel_plan()?;
        let record = self.path(&format!("{}.dist-info/RECORD", self.stem()))?;
        let path = directory.join(self.wheel_name()?);
        let time = options.timestamp.dos();
        whole::write(&path, |file| {
            let file = io::BufWriter::with_capacity(1 << 20, file);
            let mut zip = ZipWriter::new(file, time);
            let mut lines = String::new();
            Pool::run(options.compression, options.threads, |pool| -> io::Result<()> {
                // PEP 427 wants .dist-info at the end, so that its changes do not rewrite the whole archive.
                let (last, first): (Vec<_>, Vec<_>) =
                    plan.entries().partition(|(path, _)| path.parents().next() == record.parents().next());
                for (path, entry) in first.into_iter().chain(last) {
                    let deflated = zip.add(pool, path, entry.executable, &entry.content)?;
                    lines.push_str(&record_line(path.as_str(), &deflated.sha256, entry.content.length()));
                    progress(entry.content.length());
                }
                lines.push_str(&record_own_line(record.as_str()));
                zip.add(pool, &record, false, &Content::Bytes(std::mem::take(&mut lines).into_bytes()))?;
                Ok(())
            })?;
            zip.finish()?.flush()
        })?;
        describe(path, plan.len() + 1, plan.total_length())
    }
}

/// The report on a distribution that was written.
pub(super) fn describe(
    path: std::path::PathBuf,
    files: usize,
    unpacked: u64,
) -> Result<Distribution, DistributionError> {
    let size = fs::metadata(&path)?.len();
    let sha256 = Content::File { path: path.clone(), length: size }.sha256()?;
    Ok(Distribution { path, size, sha256: hexadecimal(&sha256), files, unpacked })
}
