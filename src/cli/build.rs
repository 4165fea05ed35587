//! `codex-pack build`: wheels and sdists of staged projects.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::Outcome;
use super::console::{Console, columns, megabytes};
use crate::atomic_write::Replacement;
use crate::check;
use crate::distribution::{BuildOptions, Compression, Distribution, Project};
use crate::hint::Failure;
use crate::plan::EntryPath;
use crate::workspace::Workspace;

/// Build the wheel of staged projects, and the sdist of the SDK; no Python needed.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  codex-pack build staged/runtime staged/sdk
  codex-pack build staged/sdk --sdist --out-dir wheelhouse
  codex-pack build staged/runtime --compression fast")]
pub(super) struct Arguments {
    /// The staged projects.
    #[arg(value_name = "STAGED_DIR", required = true)]
    staged_dirs: Vec<PathBuf>,
    /// The directory for the distributions.
    #[arg(short, long, value_name = "DIR", default_value = "dist")]
    out_dir: PathBuf,
    /// Build the wheel; with neither --wheel nor --sdist, both are built (the runtime has no sdist).
    #[arg(long)]
    wheel: bool,
    /// Build the sdist.
    #[arg(long)]
    sdist: bool,
    /// How much to compress wheels.
    #[arg(long, value_enum, default_value = "default")]
    compression: CompressionArgument,
    /// The number of compression threads, which does not affect the bytes [default: all cores].
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u16).range(1..))]
    threads: Option<u16>,
    /// Write nothing; list what the distributions would contain.
    #[arg(long)]
    dry_run: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum CompressionArgument {
    /// For trying things out.
    Fast,
    /// At most zlib's default size, several times faster.
    Default,
    /// Several percent smaller.
    Best,
}

impl From<CompressionArgument> for Compression {
    fn from(argument: CompressionArgument) -> Compression {
        match argument {
            CompressionArgument::Fast => Compression::Fast,
            CompressionArgument::Default => Compression::Default,
            CompressionArgument::Best => Compression::Best,
        }
    }
}

pub(super) fn run(arguments: &Arguments, console: &Console) -> Result<Outcome, Failure> {
    let options = BuildOptions {
        compression: arguments.compression.into(),
        threads: arguments.threads.map(usize::from),
        ..BuildOptions::from_environment()?
    };
    let (wheel, sdist) = match (arguments.wheel, arguments.sdist) {
        (false, false) => (true, None),
        (wheel, sdist) => (wheel, Some(sdist)),
    };
    // Every project is read, and every refusal made, before anything is written.
    let names = Workspace::find()?.matrix.projects;
    let mut projects = Vec::new();
    for directory in &arguments.staged_dirs {
        let project = Project::open(directory)?;
        let sdist = sdist.unwrap_or(!project.is_runtime());
        let mut wheel = wheel.then(|| project.wheel()).transpose()?;
        let sdist = sdist.then(|| project.sdist()).transpose()?;
        wheel.iter_mut().try_for_each(|wheel| check::judge_wheel(wheel, &names))?;
        sdist.iter().try_for_each(|sdist| check::judge_sdist(sdist, &names))?;
        projects.push((wheel, sdist));
    }
    if arguments.dry_run {
        let mut text = String::new();
        let mut names = Vec::new();
        let mut list = |name: String, paths: &mut dyn Iterator<Item = &EntryPath>| {
            text.push_str(&format!("{name}\n"));
            paths.for_each(|path| text.push_str(&format!("  {path}\n")));
            names.push(name);
        };
        for (wheel, sdist) in &projects {
            if let Some(wheel) = wheel {
                list(wheel.filename.to_string(), &mut wheel.paths());
            }
            if let Some(sdist) = sdist {
                list(sdist.filename.clone(), &mut sdist.paths());
            }
        }
        console.report(&text, &names);
        return Ok(Outcome::Done);
    }
    let pool = options.pool();
    let mut built = Vec::new();
    let mut replacement = Replacement::of(&arguments.out_dir)?;
    for (wheel, sdist) in &projects {
        if let Some(wheel) = wheel {
            let mut progress = console.progress(wheel.filename.as_str(), wheel.unpacked());
            built.push(wheel.write_to(&mut replacement, &pool, options.timestamp, &mut progress)?);
        }
        if let Some(sdist) = sdist {
            built.push(sdist.write_to(&mut replacement, options)?);
        }
    }
    replacement.commit()?;
    for distribution in &mut built {
        distribution.path = arguments.out_dir.join(distribution.path.file_name().unwrap_or_default());
    }
    report(&built, console);
    Ok(Outcome::Done)
}

/// The table of distributions that were written.
pub(super) fn report(built: &[Distribution], console: &Console) {
    let mut rows = vec![["distribution".into(), "size".into(), "unpacked".into(), "files".into(), "sha256".into()]];
    rows.extend(built.iter().map(|distribution| {
        [
            distribution.path.display().to_string(),
            megabytes(distribution.size),
            megabytes(distribution.unpacked),
            distribution.files.to_string(),
            distribution.sha256.to_string(),
        ]
    }));
    console.report(&columns(&rows), &built);
}
