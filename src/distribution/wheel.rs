//! Writing wheels (PEP 427).

use std::io;
use std::path::Path;

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
        // PEP 427 wants .dist-info at the end, so that its changes do not rewrite the whole archive.
        let (last, mut entries): (Vec<_>, Vec<_>) =
            plan.entries().partition(|(path, _)| path.parents().next() == record.parents().next());
        entries.extend(last);
        let (size, sha256) = whole::write(&path, |file| {
            let mut zip = ZipWriter::new(file, time);
            let mut lines = String::new();
            Pool::run(options.compression, options.threads, |pool| -> io::Result<()> {
                let mut contents = pool.deflate(entries.iter().map(|(_, entry)| entry.content.clone()).collect());
                for (path, entry) in &entries {
                    let length = entry.content.length();
                    let deflated = zip.add(path, entry.executable, length, &mut contents, progress)?;
                    lines.push_str(&record_line(path.as_str(), &deflated.sha256, length));
                }
                lines.push_str(&record_own_line(record.as_str()));
                let lines = Content::Bytes(lines.into_bytes());
                let length = lines.length();
                zip.add(&record, false, length, &mut pool.deflate(vec![lines]), &mut |_| ())?;
                Ok(())
            })?;
            zip.finish()
        })?;
        let (files, unpacked) = (plan.len() + 1, plan.total_length());
        Ok(Distribution { path, size, sha256: hexadecimal(&sha256), files, unpacked })
    }
}
