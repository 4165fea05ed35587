//! Finding the runtime, preparing its environment, checking its version.

use crate::config::{CodexConfig, VersionPolicy};
use crate::error::Error;
use crate::generated::compatible;
use crate::transport::Launch;
use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

/// The version of the runtime this SDK is made for: the two are released together, with one version.
///
/// ```
/// println!("pip install openai-codex-cli-bin=={}", openai_codex::RUNTIME_VERSION);
/// ```
pub const RUNTIME_VERSION: &str = env!("CARGO_PKG_VERSION");

/// The environment variable that names the codex program.
const CODEX_BIN: &str = "CODEX_BIN";

/// The folder with the programs that the runtime expects on its PATH.
const PATH_FOLDER: &str = "codex-path";

/// Whether nothing is known to differ in approvals or permissions between this version and [`RUNTIME_VERSION`]. Nothing is known
/// about a string that is not a version.
fn is_compatible(version: &str) -> bool {
    let Some(version) = number(version) else { return true };
    let not_before = |oldest| number(oldest).is_none_or(|oldest| oldest <= version);
    let not_after = |newest| number(newest).is_none_or(|newest| version <= newest);
    compatible::OLDEST.is_none_or(not_before) && compatible::NEWEST.is_none_or(not_after)
}

/// A version in its sort order: its three numbers, and whether it is a final release, which comes after its prereleases.
fn number(version: &str) -> Option<([u64; 3], bool)> {
    let (numbers, prerelease) = version.split_once('-').map_or((version, false), |(numbers, _)| (numbers, true));
    let numbers: Vec<u64> = numbers.split('.').map(str::parse).collect::<Result<_, _>>().ok()?;
    let numbers = numbers.try_into().ok()?;
    // A local build has no version.
    (numbers != [0, 0, 0]).then_some((numbers, !prerelease))
}

/// Where to look for the runtime, so that tests need not change this process's environment.
#[derive(Debug, Clone, Default)]
pub(crate) struct Environment {
    pub(crate) codex_bin: Option<OsString>,
    /// The roots below which Python keeps packages, in order of preference.
    pub(crate) python_environments: Vec<PathBuf>,
}

impl Environment {
    pub(crate) fn current() -> Self {
        let set = |name| std::env::var_os(name).filter(|value| !value.is_empty());
        Self { codex_bin: set(CODEX_BIN), python_environments: python_environments(set) }
    }
}

/// The active Python environments; if none is active, the user's and then the system's installation folder of pip. An active
/// environment hides the others, as it does in Python.
fn python_environments(variable: impl Fn(&'static str) -> Option<OsString>) -> Vec<PathBuf> {
    let set = |name| variable(name).map(PathBuf::from);
    let active: Vec<PathBuf> = ["VIRTUAL_ENV", "CONDA_PREFIX"].into_iter().filter_map(&set).collect();
    if !active.is_empty() {
        return active;
    }
    let mut roots: Vec<PathBuf> = set("PYTHONUSERBASE").into_iter().collect();
    if cfg!(windows) {
        roots.extend(set("APPDATA").map(|folder| folder.join("Python")));
        roots.extend(set("LOCALAPPDATA").map(|folder| folder.join("Programs").join("Python")));
        return roots;
    }
    if roots.is_empty() {
        let home = set("HOME");
        if cfg!(target_os = "macos") {
            roots.extend(home.iter().map(|home| home.join("Library").join("Python")));
        }
        roots.extend(home.map(|home| home.join(".local")));
    }
    if cfg!(target_os = "macos") {
        roots.push("/Library/Frameworks/Python.framework/Versions".into());
        roots.push("/opt/homebrew".into());
    }
    roots.extend(["/usr/local", "/usr"].map(PathBuf::from));
    roots
}

/// The path of the codex program: the given one, or else the one that the environment names, or else the one in the active Python
/// environment. A path that does not exist is an error and not a reason to look further.
pub(crate) fn resolve(given: Option<&Path>, surroundings: &Environment) -> Result<PathBuf, Error> {
    let named = given
        .map(|path| (path.to_path_buf(), "CodexConfig::codex_bin"))
        .or_else(|| surroundings.codex_bin.as_ref().map(|path| (path.into(), "the environment variable CODEX_BIN")));
    if let Some((path, origin)) = named {
        return if path.is_file() { Ok(path) } else { Err(Error::RuntimeMissing { path, origin }) };
    }
    surroundings
        .python_environments
        .iter()
        .flat_map(|root| site_packages(root))
        .map(|packages| {
            packages.join("codex_cli_bin").join("bin").join(format!("codex{}", std::env::consts::EXE_SUFFIX))
        })
        .find(|path| path.is_file())
        .ok_or(Error::RuntimeNotFound { wanted: RUNTIME_VERSION })
}

/// The folders in which Python keeps packages below a root, the newest Python first: `lib/python3.13/site-packages`, in Debian also
/// `dist-packages`; `3.13/lib/python/site-packages` of a framework on macOS; `Lib/site-packages` and, for a user, `Python313/site-packages`
/// on Windows.
fn site_packages(root: &Path) -> Vec<PathBuf> {
    let versions = |folder: &Path, prefix: &str| -> Vec<PathBuf> {
        let entries = folder.read_dir().into_iter().flatten().flatten();
        let mut found: Vec<(u32, PathBuf)> = entries
            .filter_map(|entry| {
                let minor = entry.file_name().to_str()?.strip_prefix(prefix)?.parse().ok()?;
                Some((minor, entry.path()))
            })
            .collect();
        found.sort();
        found.into_iter().rev().map(|(_, path)| path).collect()
    };
    if cfg!(windows) {
        let own = root.join("Lib").join("site-packages");
        let of_versions = versions(root, "Python3").into_iter();
        let of_versions = of_versions.flat_map(|of| [of.join("site-packages"), of.join("Lib").join("site-packages")]);
        return std::iter::once(own).chain(of_versions).collect();
    }
    let lib = root.join("lib");
    let mut found: Vec<PathBuf> = versions(&lib, "python3.");
    found.push(lib.join("python3"));
    // Of a framework of macOS, in which each version is a root.
    found.extend(versions(root, "3.").into_iter().flat_map(|root| {
        let lib = root.join("lib");
        std::iter::once(lib.join("python")).chain(versions(&lib, "python3."))
    }));
    found.iter().flat_map(|folder| ["site-packages", "dist-packages"].map(|name| folder.join(name))).collect()
}

/// Everything needed to start the program at `path`.
pub(crate) fn launch(
    path: &Path,
    config: &CodexConfig,
    inherited: impl Iterator<Item = (OsString, OsString)>,
) -> Launch {
    let given = config.launch_arguments.as_ref().map(|arguments| arguments.0.clone());
    let arguments = given.unwrap_or_else(|| {
        let overrides = config.config_overrides.0.iter();
        let overrides = overrides.flat_map(|(key, value)| ["--config".into(), format!("{key}={value}").into()]);
        overrides.chain(["app-server", "--listen", "stdio://"].map(OsString::from)).collect()
    });
    let mut environment: BTreeMap<OsString, OsString> = inherited.collect();
    for (name, value) in &config.environment.0 {
        let existing = existing_name(&environment, name);
        environment.remove(&existing);
        if let Some(value) = value {
            environment.insert(existing, value.clone());
        }
    }
    if let Some(folder) = path_folder(path) {
        let name = existing_name(&environment, OsStr::new("PATH"));
        let rest = environment.get(&name).cloned().unwrap_or_default();
        let others = std::env::split_paths(&rest).filter(|entry| *entry != folder && !entry.as_os_str().is_empty());
        // Only an entry with a separator in it cannot be joined; then the folder's own name has one, and nothing can be done.
        if let Ok(joined) = std::env::join_paths(std::iter::once(folder.clone()).chain(others)) {
            environment.insert(name, joined);
        }
    }
    Launch {
        program: path.as_os_str().to_owned(),
        arguments,
        directory: config.cwd.clone(),
        environment: environment.into_iter().collect(),
    }
}

/// A variable's name as the environment spells it: Windows does not tell `Path` from `PATH`.
fn existing_name(environment: &BTreeMap<OsString, OsString>, name: &OsStr) -> OsString {
    let same =
        |other: &&OsString| if cfg!(windows) { other.eq_ignore_ascii_case(name) } else { other.as_os_str() == name };
    environment.keys().find(same).cloned().unwrap_or_else(|| name.to_owned())
}

/// `codex-path` beside the program or, as in a codex package, beside its `bin` folder.
fn path_folder(program: &Path) -> Option<PathBuf> {
    let folder = program.parent()?;
    let candidates = [Some(folder.join(PATH_FOLDER)), folder.parent().map(|package| package.join(PATH_FOLDER))];
    candidates.into_iter().flatten().find(|path| path.is_dir())
}

/// The version in what the runtime calls itself: `<client name>/<version> (<system>) …`.
pub(crate) fn reported_version<'a>(user_agent: &'a str, client_name: &str) -> Option<&'a str> {
    let rest = user_agent.strip_prefix(client_name).unwrap_or(user_agent);
    let version = rest.split_once('/')?.1.split_whitespace().next()?;
    version.starts_with(|first: char| first.is_ascii_digit()).then_some(version)
}

/// Applies the policy to the version that the runtime reports.
pub(crate) fn check_version(path: &Path, found: Option<&str>, policy: VersionPolicy) -> Result<(), Error> {
    if found == Some(RUNTIME_VERSION) {
        return Ok(());
    }
    let refused = policy == VersionPolicy::Exact
        || (policy == VersionPolicy::Warn && found.is_some_and(|version| !is_compatible(version)));
    let found = found.unwrap_or("unknown").to_owned();
    match policy {
        _ if refused => Err(Error::RuntimeVersion { path: path.to_path_buf(), found, wanted: RUNTIME_VERSION }),
        VersionPolicy::Warn => {
            tracing::warn!(found, wanted = RUNTIME_VERSION, path = %path.display(), "the codex runtime has another version");
            Ok(())
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_found_behind_the_client_name() {
        let version = |agent, name| reported_version(agent, name);
        assert_eq!(version("me/0.163.0 (Debian 12; x86_64) xterm (me; 1)", "me"), Some("0.163.0"));
        assert_eq!(version("a/b/0.164.0-alpha.1 (x)", "a/b"), Some("0.164.0-alpha.1"));
        assert_eq!(version("me 0.163.0", "me"), None);
        assert_eq!(version("", "me"), None);
        assert_eq!(version("me/unknown", "me"), None);
    }

    #[test]
    fn versions_are_ordered_with_prereleases_before_their_release() {
        let sorted = ["0.9.0", "0.155.1-alpha.2", "0.155.1", "0.163.0-alpha.1", "0.163.0", "1.0.0"];
        assert!(
            sorted.windows(2).all(|pair| number(pair[0]).expect("a version") < number(pair[1]).expect("a version"))
        );
        assert_eq!(["unknown", "1.2", "1.2.x", "0.0.0"].map(number), [None; 4]);
    }

    #[test]
    fn by_default_a_version_is_refused_where_approvals_differ_and_told_of_otherwise() {
        let path = Path::new("/codex");
        let refused = |version: Option<&str>| check_version(path, version, VersionPolicy::Warn).is_err();
        assert!(!refused(Some(RUNTIME_VERSION)) && !refused(None) && !refused(Some("a development build")));
        if let Some(oldest) = compatible::OLDEST {
            assert!(!refused(Some(oldest)) && refused(Some("0.1.0")) && refused(Some(&format!("{oldest}-alpha.1"))));
            assert!(check_version(path, Some("0.1.0"), VersionPolicy::Any).is_ok());
        }
        if let Some(newest) = compatible::NEWEST {
            assert!(!refused(Some(newest)) && refused(Some("9999.0.0")));
        }
    }

    #[test]
    fn another_version_is_an_error_under_exact() {
        let path = Path::new("/codex");
        assert!(check_version(path, Some(RUNTIME_VERSION), VersionPolicy::Exact).is_ok());
        assert!(check_version(path, None, VersionPolicy::Any).is_ok());
        let error = check_version(path, Some("0.1.0"), VersionPolicy::Exact).expect_err("another version");
        assert_eq!(
            error.to_string(),
            format!(
                "the codex runtime /codex reports version 0.1.0, but this SDK is made for {RUNTIME_VERSION}: use \
                 that version, or allow others with CodexConfig::version_policy"
            )
        );
    }

    /// A folder with empty files and what lies above them.
    fn tree(files: &[&str]) -> tempfile::TempDir {
        let root = tempfile::tempdir().expect("a temporary folder");
        for file in files {
            let path = root.path().join(file);
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("folders");
            std::fs::write(path, "").expect("a file");
        }
        root
    }

    fn environment(launch: &Launch, name: &str) -> Option<String> {
        let (_, value) = launch.environment.iter().find(|(other, _)| other == name)?;
        value.to_str().map(str::to_owned)
    }

    #[cfg(unix)]
    #[test]
    fn the_given_path_comes_before_the_named_one_and_that_before_the_bundled_one() {
        let root = tree(&[
            "given",
            "named",
            "venv/lib/python3.9/site-packages/codex_cli_bin/bin/codex",
            "venv/lib/python3.13/site-packages/codex_cli_bin/bin/codex",
            "venv/lib/python3.14/site-packages/other",
        ]);
        let (given, named) = (root.path().join("given"), root.path().join("named"));
        let mut surroundings = Environment {
            codex_bin: Some(named.clone().into()),
            python_environments: vec![root.path().join("nowhere"), root.path().join("venv")],
        };
        assert_eq!(resolve(Some(&given), &surroundings).expect("given"), given);
        assert_eq!(resolve(None, &surroundings).expect("named"), named);
        surroundings.codex_bin = None;
        let bundled = root.path().join("venv/lib/python3.13/site-packages/codex_cli_bin/bin/codex");
        assert_eq!(resolve(None, &surroundings).expect("bundled"), bundled);
        surroundings.codex_bin = Some(root.path().join("nowhere").into());
        let error = resolve(None, &surroundings).expect_err("a wrong path is not a reason to look further");
        assert!(matches!(error, Error::RuntimeMissing { origin: "the environment variable CODEX_BIN", .. }), "{error}");
    }

    #[cfg(unix)]
    #[test]
    fn an_active_environment_hides_the_packages_of_the_user_and_of_the_system() {
        let roots = |set: &[(&'static str, &str)]| {
            python_environments(|name| set.iter().find(|(known, _)| *known == name).map(|(_, value)| value.into()))
        };
        let all =
            [("VIRTUAL_ENV", "/venv"), ("CONDA_PREFIX", "/conda"), ("HOME", "/home/me"), ("PYTHONUSERBASE", "/base")];
        assert_eq!(roots(&all), ["/venv", "/conda"].map(PathBuf::from));
        assert_eq!(roots(&all[2..]).first(), Some(&PathBuf::from("/base")));
        let for_user = roots(&all[2..3]);
        assert!(
            for_user.contains(&"/home/me/.local".into()) && for_user.ends_with(&["/usr/local".into(), "/usr".into()])
        );
        assert_eq!(roots(&[]).last(), Some(&PathBuf::from("/usr")), "a process without HOME");
    }

    #[cfg(unix)]
    #[test]
    fn what_pip_installed_for_the_user_or_the_system_is_found() {
        for folder in [
            "lib/python3.13/site-packages",
            "lib/python3.11/dist-packages",
            "lib/python3/dist-packages",
            "3.12/lib/python/site-packages",
            "3.12/lib/python3.12/site-packages",
        ] {
            let program = format!("{folder}/codex_cli_bin/bin/codex");
            let root = tree(&[&program]);
            let environment = Environment { codex_bin: None, python_environments: vec![root.path().to_path_buf()] };
            assert_eq!(resolve(None, &environment).expect(folder), root.path().join(program));
        }
    }

    #[test]
    fn without_any_runtime_the_error_says_what_to_install() {
        let error = resolve(None, &Environment::default()).expect_err("there is none");
        assert_eq!(
            error.to_string(),
            format!(
                "no codex runtime found: set CodexConfig::codex_bin or the environment variable CODEX_BIN to the codex \
                 program, or install it with `pip install openai-codex-cli-bin=={RUNTIME_VERSION}` into the active Python \
                 environment"
            )
        );
    }

    #[cfg(unix)]
    #[test]
    fn the_folder_beside_the_program_or_its_bin_comes_first_on_its_path_once() {
        for (program, folder) in [("package/bin/codex", "package/codex-path"), ("codex", "codex-path")] {
            let root = tree(&[program, &format!("{folder}/rg")]);
            let folder = root.path().join(folder);
            let inherited = format!("/usr/bin:{}::/bin", folder.display());
            let inherited = [("PATH", inherited.as_str()), ("HOME", "/root"), ("SECRET", "x")];
            let inherited = inherited.map(|(name, value)| (name.into(), value.into())).into_iter();
            let config = CodexConfig::new().env_remove("SECRET").env("EXTRA", "1");
            let launch = launch(&root.path().join(program), &config, inherited);
            assert_eq!(environment(&launch, "PATH"), Some(format!("{}:/usr/bin:/bin", folder.display())));
            assert_eq!(environment(&launch, "HOME").as_deref(), Some("/root"));
            assert_eq!(environment(&launch, "EXTRA").as_deref(), Some("1"));
            assert_eq!(environment(&launch, "SECRET"), None);
        }
    }

    #[test]
    fn overrides_come_before_the_command_and_other_arguments_replace_all() {
        let arguments = |config: &CodexConfig| launch(Path::new("codex"), config, std::iter::empty()).arguments;
        let config = CodexConfig::new().config_override("model", "\"a\"").config_override("b", "true");
        let expected = ["--config", "model=\"a\"", "--config", "b=true", "app-server", "--listen", "stdio://"];
        assert_eq!(arguments(&config), expected);
        assert_eq!(arguments(&config.launch_arguments(["serve"])), ["serve"]);
    }
}
