//! Where installers put the files of a wheel: no file takes the place of another, or of one that installers write themselves.

use std::collections::BTreeSet;

use super::finding::Findings;
use super::rule;
use crate::plan::Names;

/// What installers write into the `.dist-info` directory, whatever the wheel has there.
const WRITTEN: [&str; 4] = ["INSTALLER", "REQUESTED", "direct_url.json", "uv_cache.json"];

/// What installers read in the `.dist-info` directory, if it is there.
const READ: [&str; 4] = ["METADATA", "WHEEL", "RECORD", "entry_points.txt"];

/// Checks where the files of these names are installed. `stem` is what the names of the wheel's own directories begin with,
/// `scripts` are the programs that installers make of entry points.
pub(super) fn judge<'a>(
    names: impl Iterator<Item = &'a str>,
    stem: Option<&str>,
    dist_info: Option<&str>,
    scripts: &[String],
    findings: &mut Findings,
) {
    let mut installed = Names::default();
    let mut directories = BTreeSet::new();
    let expected = stem.map(|stem| format!("{stem}.data"));
    // Other rules report conflicts among the names of the other files.
    let mut names: Vec<&str> = names.collect();
    names.sort_by_key(|path| is_data(path));
    for path in names {
        let (top, inside) = path.split_once('/').unwrap_or((path, ""));
        let is_data = is_data(path);
        if is_data && directories.insert(top) && expected.as_deref().is_some_and(|expected| expected != top) {
            let message =
                format!("it has the directory {top}, which is not {}", expected.as_deref().unwrap_or_default());
            findings.add(&rule::WHEEL_DATA, message);
        }
        if path.ends_with('/') {
            continue;
        }
        let place = if is_data { data_place(inside) } else { Some(format!("site-packages/{path}")) };
        let Some(place) = place else {
            findings.add_member(&rule::WHEEL_DATA, path, "it is not in a scheme that installers know");
            continue;
        };
        let inside = place.strip_prefix("site-packages/").and_then(|place| place.split_once('/'));
        let in_dist_info = inside.filter(|(directory, _)| Some(*directory) == dist_info).map(|(_, file)| file);
        if let Some((first, is_directory)) =
            in_dist_info.map(|file| file.split_once('/').map_or((file, false), |(first, _)| (first, true)))
        {
            if WRITTEN.iter().any(|known| known.eq_ignore_ascii_case(first)) {
                findings.add_member(&rule::WHEEL_DIST_INFO, path, "installers write a file of this name themselves");
                continue;
            }
            if is_directory && READ.iter().any(|known| known.eq_ignore_ascii_case(first)) {
                findings.add_member(&rule::WHEEL_DIST_INFO, path, "it is in a directory where installers read a file");
                continue;
            }
        }
        if let Err(clash) = installed.add_file(&place)
            && is_data
        {
            findings.add_member(&rule::WHEEL_DATA, path, format!("where it is installed, {clash}"));
        }
    }
    for script in scripts {
        if installed.add_file(&format!("bin/{script}")).is_err() {
            let message = format!("the script `{script}` is also a file in the wheel");
            findings.add(&rule::WHEEL_ENTRY_POINTS, message);
        }
    }
}

/// Whether a path is in a directory that an installer may take for one of `.data`.
fn is_data(path: &str) -> bool {
    let top = path.split('/').next().unwrap_or(path);
    top.len() > 5 && top.to_ascii_lowercase().ends_with(".data")
}

/// Where a file of a `.data` directory is installed, which is not the same on all systems; the layouts of all are taken for one.
fn data_place(inside: &str) -> Option<String> {
    let (scheme, rest) = inside.split_once('/')?;
    Some(match scheme {
        "purelib" | "platlib" => format!("site-packages/{rest}"),
        "scripts" => format!("bin/{rest}"),
        "headers" => format!("headers/{rest}"),
        "data" => match rest.split('/').collect::<Vec<_>>()[..] {
            ["lib" | "lib64", python, "site-packages", ref below @ ..] if python.starts_with("python") => {
                format!("site-packages/{}", below.join("/"))
            }
            [lib, packages, ref below @ ..]
                if lib.eq_ignore_ascii_case("lib") && packages.eq_ignore_ascii_case("site-packages") =>
            {
                format!("site-packages/{}", below.join("/"))
            }
            ["bin", ref below @ ..] => format!("bin/{}", below.join("/")),
            [scripts, ref below @ ..] if scripts.eq_ignore_ascii_case("scripts") => format!("bin/{}", below.join("/")),
            _ => format!("data/{rest}"),
        },
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_that_take_each_others_places() {
        let judged = |names: &[&str], scripts: &[&str]| {
            let mut findings = Findings::about("a.whl");
            let scripts: Vec<String> = scripts.iter().map(|script| (*script).to_owned()).collect();
            judge(names.iter().copied(), Some("a-1"), Some("a-1.dist-info"), &scripts, &mut findings);
            findings.finish().into_iter().map(|finding| finding.message).collect::<Vec<_>>().join("; ")
        };
        let ordinary = ["a/x.py", "a-1.data/scripts/run", "a-1.data/data/share/x", "a-1.data/headers/x.h"];
        assert_eq!(judged(&ordinary, &["a"]), "");
        insta::assert_snapshot!([
            judged(&["a/x", "a-1.data/purelib/a/x"], &[]),
            judged(&["a/x", "a-1.data/data/lib/python3.12/site-packages/a/X"], &[]),
            judged(&["a/x", "a-1.data/data/Lib/site-packages/a/x"], &[]),
            judged(&["a-1.data/data/bin/a", "a-1.data/scripts/a"], &[]),
            judged(&["a-1.data/scripts/a"], &["a"]),
            judged(&["a-1.data/evil/a"], &[]),
            judged(&["b-1.data/scripts/a"], &[]),
            judged(&["a-1.dist-info/installer"], &[]),
            judged(&["a-1.dist-info/INSTALLER/a"], &[]),
            judged(&["a-1.dist-info/entry_points.txt/a"], &[]),
        ].join("\n"), @"
        where it is installed, it appears twice
        where it is installed, `site-packages/a/X` differs from `site-packages/a/x` only in the case or composition of letters
        where it is installed, it appears twice
        where it is installed, it appears twice
        the script `a` is also a file in the wheel
        it is not in a scheme that installers know
        it has the directory b-1.data, which is not a-1.data
        installers write a file of this name themselves
        installers write a file of this name themselves
        it is in a directory where installers read a file
        ");
    }
}
