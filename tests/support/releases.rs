//! A whole release of tiny packages, made once by codex-pack and copied for every test that spoils it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use codex_pack::{ExpectedSigner, OperatingSystem};

use super::Sandbox;
use super::executables::signing::SOMEBODY;
use super::packages::{TARGETS, package};
use super::wheels;
use super::zips::Zip;

/// The version of the release.
pub const VERSION: &str = "1.2.3";

/// The sandbox that the release was made in: its packages, and `dist` with its distributions.
pub fn made() -> &'static Sandbox {
    static MADE: OnceLock<Sandbox> = OnceLock::new();
    MADE.get_or_init(|| {
        let sandbox = Sandbox::new();
        let mut arguments = vec!["release".to_owned(), "--codex-version".into(), VERSION.into()];
        for target in TARGETS {
            sandbox.write(&format!("{target}.tar.gz"), package(target, VERSION).release_archive());
            arguments.extend(["--package".into(), format!("{target}.tar.gz")]);
        }
        sandbox.run(&arguments).ok();
        sandbox
    })
}

/// The files of each wheel as release.json lists them.
pub fn listed() -> BTreeMap<String, Vec<String>> {
    let text = std::fs::read(made().join("dist/release.json")).unwrap();
    let manifest: serde_json::Value = serde_json::from_slice(&text).unwrap();
    let names = |file: &serde_json::Value| {
        let members = file["members"].as_array().unwrap().iter();
        (
            file["name"].as_str().unwrap().to_owned(),
            members.map(|member| member["path"].as_str().unwrap().into()).collect(),
        )
    };
    let files = manifest["distributions"].as_array().unwrap().iter().map(names);
    files.filter(|(name, _): &(String, _)| name.ends_with(".whl")).collect()
}

/// A copy of the release to be spoiled.
pub struct Release {
    pub sandbox: Sandbox,
}

impl Release {
    /// A fresh copy, without its manifest.
    pub fn new() -> Release {
        let release = Release { sandbox: Sandbox::new() };
        for name in made().list("dist") {
            if name.ends_with(".whl") || name.ends_with(".tar.gz") {
                let bytes = std::fs::read(made().join("dist").join(&name)).unwrap();
                release.sandbox.write(&format!("dist/{name}"), bytes);
            }
        }
        release
    }

    /// Puts the packages that it is made of beside it, and returns the arguments that name them.
    pub fn packages(&self) -> String {
        let mut arguments = String::new();
        for target in TARGETS {
            let name = format!("{target}.tar.gz");
            std::fs::copy(made().join(&name), self.sandbox.join(&name)).unwrap();
            arguments.push_str(&format!(" --package {name}"));
        }
        arguments
    }

    /// The folder of the distributions.
    pub fn folder(&self) -> PathBuf {
        self.sandbox.join("dist")
    }

    /// The file whose name holds this text.
    pub fn file(&self, part: &str) -> PathBuf {
        let names = self.sandbox.list("dist");
        let name = names.iter().find(|name| name.contains(part)).unwrap_or_else(|| panic!("no {part} in {names:?}"));
        self.folder().join(name)
    }

    /// Changes a wheel and leaves RECORD as it was.
    pub fn tamper(&self, part: &str, change: impl FnOnce(&mut Zip)) {
        let path = self.file(part);
        let mut zip = wheels::open(&path);
        change(&mut zip);
        std::fs::write(path, zip.bytes()).unwrap();
    }

    /// Changes a wheel and makes RECORD right again, as its builder would have.
    pub fn rebuild(&self, part: &str, change: impl FnOnce(&mut Zip)) {
        self.tamper(part, |zip| {
            change(zip);
            zip.reseal();
        });
    }

    /// Renames a file.
    pub fn rename(&self, part: &str, from: &str, to: &str) {
        let path = self.file(part);
        let name = path.file_name().unwrap().to_str().unwrap();
        assert!(name.contains(from));
        std::fs::rename(&path, path.with_file_name(name.replacen(from, to, 1))).unwrap();
    }

    /// Deletes a file.
    pub fn delete(&self, part: &str) {
        std::fs::remove_file(self.file(part)).unwrap();
    }

    /// Changes the source distribution.
    pub fn repack(&self, change: impl FnOnce(&mut Vec<wheels::TarMember>)) {
        let path = self.file(".tar.gz");
        let mut members = wheels::open_sdist(&path);
        change(&mut members);
        std::fs::write(path, wheels::sdist(&members)).unwrap();
    }

    /// The bytes of a file, changed.
    pub fn bytes(&self, part: &str, change: impl FnOnce(&mut Vec<u8>)) {
        let path = self.file(part);
        let mut bytes = std::fs::read(&path).unwrap();
        change(&mut bytes);
        std::fs::write(path, bytes).unwrap();
    }

    /// A path for another file in the folder.
    pub fn beside(&self, name: &str) -> PathBuf {
        self.folder().join(name)
    }
}

/// Who signs the programs of the release.
fn signers() -> Vec<ExpectedSigner> {
    let mac = (OperatingSystem::Macos, Some(SOMEBODY.team.to_owned()), None);
    let windows = (OperatingSystem::Windows, None, Some(SOMEBODY.organization.to_owned()));
    [mac, windows]
        .map(|(system, team, organization)| ExpectedSigner {
            system,
            files: vec!["bin/*".parse().unwrap()],
            team,
            organization,
            root: SOMEBODY.root().parse().unwrap(),
        })
        .into()
}

/// The names of all rules that a check of a folder finds broken, and whether it passes with warnings allowed.
pub fn broken_rules(folder: &Path) -> (Vec<String>, bool) {
    let paths = [folder.to_path_buf()];
    let matrix = codex_pack::Workspace::built_in().unwrap().matrix;
    let report = codex_pack::check(&codex_pack::Options {
        signers: &signers(),
        accepted: &[],
        ..codex_pack::Options::new(&paths, &matrix)
    })
    .unwrap();
    let mut rules: Vec<String> = report.findings.iter().map(|finding| finding.rule.to_owned()).collect();
    rules.sort();
    rules.dedup();
    (rules, report.passed)
}
