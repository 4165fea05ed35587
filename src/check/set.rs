//! The rules on a release as a whole.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::environment::Environment;
use super::finding::Findings;
use super::metadata::codex_version;
use super::rule;
use super::sdist::Sdist;
use super::wheel::Wheel;
use crate::distribution::PlatformName;
use crate::platform::{Platform, PlatformTag, Projects};

/// The default limit of all files of a project together.
const PROJECT_LIMIT: u64 = 10 << 30;

/// What an installer would choose on one kind of machine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Choice {
    /// The machine.
    pub environment: String,
    /// The runtime wheel it would get; `None`: none fits.
    pub wheel: Option<String>,
}

/// The distributions of a set.
pub(super) struct Set<'a> {
    pub(super) wheels: &'a [Wheel],
    pub(super) sdists: &'a [Sdist],
    /// The names of the projects.
    pub(super) projects: &'a Projects,
    /// The platforms that are to be there.
    pub(super) platforms: &'a [Platform],
    /// All platforms of the matrix.
    pub(super) matrix: &'a [Platform],
    /// Whether the set is meant to be a whole release.
    pub(super) is_whole: bool,
    /// The bytes of all files together.
    pub(super) size: u64,
}

/// Judges the set, and returns what installers would choose from it.
pub(super) fn judge(set: &Set<'_>, findings: &mut Findings) -> Vec<Choice> {
    let runtimes: Vec<&Wheel> = set.wheels.iter().filter(|wheel| wheel.project == set.projects.runtime).collect();
    judge_versions(set, findings);
    judge_duplicates(set, &runtimes, findings);
    judge_metadata(&runtimes, findings);
    if set.size > PROJECT_LIMIT {
        let message = format!("all files together have {} bytes, more than {PROJECT_LIMIT}", set.size);
        findings.add(&rule::SET_SIZE, message);
    }
    judge_platforms(set, &runtimes, findings);
    if !set.is_whole {
        return Vec::new();
    }
    let sdk = &set.projects.sdk;
    if !set.wheels.iter().any(|wheel| wheel.project == *sdk) {
        findings.add(&rule::SET_SDK_MISSING, format!("there is no wheel of {sdk}"));
    }
    resolve(set, &runtimes, findings)
}

/// The distributions that belong to a codex release: project, version and file name of each.
fn codex_distributions<'a>(set: &Set<'a>) -> Vec<(&'a str, &'a str, &'a str)> {
    let wheels =
        set.wheels.iter().map(|wheel| (wheel.project.as_str(), wheel.version.as_str(), wheel.file_name.as_str()));
    let sdists =
        set.sdists.iter().map(|sdist| (sdist.project.as_str(), sdist.version.as_str(), sdist.file_name.as_str()));
    wheels.chain(sdists).filter(|(project, ..)| set.projects.has(project)).collect()
}

fn judge_versions(set: &Set<'_>, findings: &mut Findings) {
    // By the version of codex, which that of an SDK may have the number of a post release behind.
    let mut versions: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    let mut of_sdk: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for (project, version, file) in codex_distributions(set) {
        if *project == *set.projects.sdk {
            versions.entry(codex_version(version)).or_default().push(file);
            of_sdk.entry(version.into()).or_default().push(file);
        } else {
            versions.entry(version.into()).or_default().push(file);
        }
    }
    let several = if versions.len() > 1 { Some(versions) } else { Some(of_sdk).filter(|found| found.len() > 1) };
    if let Some(versions) = several {
        let list: Vec<String> = versions
            .iter()
            .map(|(version, files)| match files[..] {
                [file] => format!("{version} ({file})"),
                _ => format!("{version} ({} files)", files.len()),
            })
            .collect();
        findings.add(&rule::SET_VERSION, format!("there are several versions: {}", list.join(", ")));
    }
}

fn judge_duplicates(set: &Set<'_>, runtimes: &[&Wheel], findings: &mut Findings) {
    let mut offers: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for wheel in runtimes {
        for tag in platforms_of(wheel) {
            offers.entry(tag.to_string()).or_default().push(&wheel.file_name);
        }
    }
    let sdk = &set.projects.sdk;
    for wheel in set.wheels.iter().filter(|wheel| wheel.project == *sdk) {
        offers.entry(format!("the wheel of {sdk}")).or_default().push(&wheel.file_name);
    }
    for sdist in set.sdists.iter().filter(|sdist| sdist.project == *sdk) {
        offers.entry(format!("the source distribution of {sdk}")).or_default().push(&sdist.file_name);
    }
    for (what, files) in offers {
        if files.len() > 1 {
            findings.add(&rule::SET_DUPLICATE, format!("{what} is offered by {}", files.join(" and ")));
        }
    }
}

/// The platforms of a wheel, each by the one name that can be compared.
fn platforms_of(wheel: &Wheel) -> BTreeSet<PlatformName> {
    wheel.name.iter().flat_map(|name| name.tags().platform()).map(PlatformName::canonical).collect()
}

fn judge_metadata(runtimes: &[&Wheel], findings: &mut Findings) {
    let mut kinds: BTreeMap<&[u8], Vec<&str>> = BTreeMap::new();
    for wheel in runtimes {
        if let Some(metadata) = &wheel.metadata {
            kinds.entry(metadata).or_default().push(&wheel.file_name);
        }
    }
    if kinds.len() < 2 {
        return;
    }
    let mut groups: Vec<Vec<&str>> = kinds.into_values().collect();
    groups.sort_by_key(|files| std::cmp::Reverse(files.len()));
    let common = groups.first().and_then(|files| files.first()).copied().unwrap_or_default();
    for file in groups.iter().skip(1).flatten() {
        findings.add(&rule::SET_METADATA, format!("METADATA of {file} differs from that of {common}"));
    }
}

/// Holds the promised tags against the matrix. Two wheels may share a platform's tags; published Linux wheels do.
fn judge_platforms(set: &Set<'_>, runtimes: &[&Wheel], findings: &mut Findings) {
    for wheel in runtimes {
        for tag in platforms_of(wheel) {
            let is_known = |platforms: &[Platform]| {
                platforms.iter().any(|platform| platform.tags.iter().any(|known| Some(known) == tag.known()))
            };
            if !is_known(set.matrix) {
                let message = format!("{} is for {tag}, which is not in the matrix", wheel.file_name);
                findings.add(&rule::SET_PLATFORM_UNKNOWN, message);
            } else if !is_known(set.platforms) {
                let message = format!("{} is for {tag}, which is not one of the requested platforms", wheel.file_name);
                findings.add(&rule::SET_PLATFORM_UNKNOWN, message);
            }
        }
    }
    if !set.is_whole {
        return;
    }
    let offered: BTreeSet<PlatformTag> = runtimes
        .iter()
        .filter_map(|wheel| wheel.name.as_ref())
        .flat_map(|name| name.tags().known_platforms())
        .collect();
    for platform in set.platforms {
        for tag in platform.tags.iter().filter(|tag| !offered.contains(tag)) {
            let message = format!("there is no runtime wheel for {tag} ({})", platform.target);
            findings.add(&rule::SET_PLATFORM_MISSING, message);
        }
    }
}

/// Which wheel an installer would choose on each machine that the platforms promise.
fn resolve(set: &Set<'_>, runtimes: &[&Wheel], findings: &mut Findings) -> Vec<Choice> {
    let promised: Vec<PlatformName> =
        set.platforms.iter().flat_map(|platform| platform.tags.iter()).map(PlatformName::Known).collect();
    let mut choices = Vec::new();
    for environment in Environment::all() {
        if environment.rank(&promised).is_none() {
            continue;
        }
        let ranked = runtimes.iter().filter_map(|wheel| {
            let tags = wheel.name.as_ref()?.tags();
            let rank = environment.rank(tags.platform()).filter(|_| tags.fits_any_python3())?;
            Some((rank, &wheel.file_name))
        });
        let wheel = ranked.min().map(|(_, file)| file.clone());
        if wheel.is_none() {
            findings
                .add(&rule::SET_UNRESOLVABLE, format!("on {} an installer finds no runtime wheel", environment.name));
        }
        choices.push(Choice { environment: environment.name, wheel });
    }
    choices
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_larger_than_a_whole_project_may_be() {
        let judge = |size| {
            let projects = Projects { runtime: "runtime".into(), sdk: "sdk".into() };
            let set = Set {
                wheels: &[],
                sdists: &[],
                projects: &projects,
                platforms: &[],
                matrix: &[],
                is_whole: false,
                size,
            };
            let mut findings = Findings::about_the_set();
            judge(&set, &mut findings);
            findings.has(&rule::SET_SIZE)
        };
        assert_eq!((judge(PROJECT_LIMIT), judge(PROJECT_LIMIT + 1)), (false, true));
    }
}
