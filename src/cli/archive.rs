//! `codex-pack archive`: codex-pack itself, packed for people to download.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use clap_complete::Shell;

use super::console::{Console, columns, megabytes};
use super::{Outcome, completions, man};
use crate::atomic_write::Replacement;
use crate::distribution::{BuildOptions, DistributionError, write_tar_gz, write_zip};
use crate::hint::Failure;
use crate::plan::{Content, Entry, EntryPath, Plan};

/// Pack codex-pack itself with its manual pages, completion scripts and licence.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  codex-pack archive --out-dir archives")]
pub(super) struct Arguments {
    /// The directory for `codex-pack-VERSION-TARGET.tar.gz` or `.zip`.
    #[arg(short, long, value_name = "DIR", default_value = ".")]
    out_dir: PathBuf,
    /// The format of the archive.
    #[arg(long, value_enum, default_value = if cfg!(windows) { "zip" } else { "tar.gz" })]
    archive_format: ArchiveFormat,
}

/// A format that people can unpack without installing anything.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum ArchiveFormat {
    /// A gzip-compressed tar archive.
    #[value(name = "tar.gz")]
    TarGz,
    /// A ZIP archive.
    Zip,
}

/// The target triple that this program was built for.
const TARGET: &str = env!("CODEX_PACK_TARGET");

pub(super) fn run(arguments: &Arguments, console: &Console) -> Result<Outcome, Failure> {
    let stem = format!("codex-pack-{}-{TARGET}", env!("CARGO_PKG_VERSION"));
    let program = std::env::current_exe().map_err(DistributionError::from)?;
    let program = Content::file(&program).map_err(DistributionError::from)?;

    let mut plan = Plan::new();
    let program_name = format!("codex-pack{}", std::env::consts::EXE_SUFFIX);
    add(&mut plan, &program_name, program, true)?;
    add(&mut plan, "LICENSE", Content::bytes(include_bytes!("../../LICENSE")), false)?;
    for (name, page) in man::pages() {
        add(&mut plan, &format!("man/{name}"), Content::bytes(page), false)?;
    }
    for shell in Shell::value_variants() {
        let script = Content::bytes(completions::script(*shell));
        add(&mut plan, &format!("completions/codex-pack.{shell}"), script, false)?;
    }
    let options = BuildOptions::from_environment()?;
    let mut replacement = Replacement::of(&arguments.out_dir)?;
    let name = |ending: &str| format!("{stem}.{ending}");
    let mut written = match arguments.archive_format {
        ArchiveFormat::TarGz => write_tar_gz(&plan, &stem, &mut replacement, &name("tar.gz"), options.timestamp)?,
        ArchiveFormat::Zip => write_zip(&plan, &stem.parse()?, &mut replacement, &name("zip"), options)?,
    };
    replacement.commit()?;
    written.path = arguments.out_dir.join(written.path.file_name().unwrap_or_default());
    let row = [written.path.display().to_string(), megabytes(written.size), written.sha256.to_string()];
    console.report(&columns(&[["archive".into(), "size".into(), "sha256".into()], row]), &written);
    Ok(Outcome::Done)
}

fn add(plan: &mut Plan, path: &str, content: Content, executable: bool) -> Result<(), Failure> {
    let entry = Entry { content, executable, origin: "codex-pack".into() };
    Ok(plan.insert(path.parse::<EntryPath>()?, entry)?)
}
