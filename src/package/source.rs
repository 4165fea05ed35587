//! Where a codex package is read from: a directory, an archive, a wheel, a bare binary.

use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use fs_err as fs;

use super::error::PackageError;
use super::listener::Listener;
use super::names::{CODE_MODE_HOST, METADATA_FILE};
use crate::archive::tar::{self, Compression};
use crate::archive::zip::{self, ZipArchive};
use crate::digest::{Checksummer, Checksums, HashingReader, Sha256Digest};
use crate::plan::{Content, Entry, EntryPath, Plan, read_directory};

/// The largest real package unpacks to half a gigabyte; four times that is still no danger to a disk.
const LARGEST_PACKAGE: u64 = 2 << 30;
/// The fullest real package has 50 files.
const MOST_MEMBERS: usize = 10_000;

/// What was read, before its layout is understood.
#[derive(Debug)]
pub(super) struct Source {
    /// The given path, or the package directory it represents.
    pub(super) path: PathBuf,
    /// What kind of source it is.
    pub(super) form: Form,
    /// Every file, under the path it has in the source.
    pub(super) files: Plan,
    /// Whether the execute bits of the files say something. A Windows file system keeps none, and ZIP archives made on Windows
    /// record none; then a file is executable exactly where its content is a program.
    pub(super) keeps_modes: bool,
    /// The SHA-256 of the file that was read; `None` for a directory.
    pub(super) sha256: Option<Sha256Digest>,
}

/// The kinds of source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// A directory, with the bits its file system has.
    Directory,
    /// A tar or ZIP archive.
    Archive,
    /// An executable on its own.
    BareBinary,
}

/// Reads every file of a source; those of an archive are written into `spool`.
pub(super) fn read(path: &Path, spool: &Path, listener: &mut dyn Listener) -> Result<Source, PackageError> {
    if fs::metadata(path)?.is_dir() {
        return read_package_directory(path);
    }
    let mut file = fs::File::open(path)?;
    let mut magic = Vec::new();
    Read::by_ref(&mut file).take(8).read_to_end(&mut magic)?;
    io::Seek::rewind(&mut file)?;
    match magic[..] {
        [0x1f, 0x8b, ..] => read_tar(path, file, Compression::Gzip, spool, listener),
        [0x28, 0xb5, 0x2f, 0xfd, ..] => read_tar(path, file, Compression::Zstandard, spool, listener),
        [b'P', b'K', ..] => read_zip(path, spool, listener),
        _ => read_binary(path),
    }
}

/// The directories inside `path` that a package may start at: itself, an unpacked npm tarball, an installed wheel.
fn read_package_directory(path: &Path) -> Result<Source, PackageError> {
    let files = read_directory(path, |_| true)?;
    let keeps_modes = keeps_modes(&files);
    Ok(Source { path: path.into(), form: Form::Directory, files, keeps_modes, sha256: None })
}

/// A file system without modes shows every file as executable, or none. `codex-package.json` is never a program and `codex` always
/// is one, so the two tell.
fn keeps_modes(files: &Plan) -> bool {
    let named = |wanted: &[&str]| {
        let mut found = files.entries().filter(|(path, _)| wanted.contains(&path.file_name())).peekable();
        found.peek().is_some().then(|| found.all(|(_, entry)| entry.executable))
    };
    cfg!(unix) && named(&[METADATA_FILE]) != Some(true) && named(&["codex", "codex.exe"]) == Some(true)
}

fn read_binary(path: &Path) -> Result<Source, PackageError> {
    let length = fs::metadata(path)?.len();
    // `bin/codex` inside a package: the package is meant.
    let directory = fs::canonicalize(path)?.parent().map(Path::to_path_buf).unwrap_or_default();
    if let Some(package) = directory.parent().filter(|package| package.join(METADATA_FILE).is_file()) {
        return read_package_directory(package);
    }
    let origin = path.display().to_string();
    let binary = crate::binary::inspect(&mut fs::File::open(path)?, length).map_err(|source| PackageError::Binary {
        source_path: path.into(),
        path: origin.clone(),
        source,
    })?;
    let Some(binary) = binary else { return Err(PackageError::UnknownForm(path.into())) };
    let suffix = binary.operating_system().executable_suffix();
    let mut files = Plan::new();
    let companion = directory.join(format!("{CODE_MODE_HOST}{suffix}"));
    for (name, file) in [("codex", path), (CODE_MODE_HOST, companion.as_path())] {
        if !file.is_file() {
            continue;
        }
        let content = Content::file(file)?;
        let entry = Entry { content, executable: true, origin: file.display().to_string() };
        insert(&mut files, path, &format!("bin/{name}{suffix}"), entry)?;
    }
    // Where there are two files, no digest speaks for both.
    let only = files.entries().next().filter(|_| files.len() == 1);
    let sha256 = only.map(|(_, entry)| entry.content.sha256()).transpose()?;
    Ok(Source { path: path.into(), form: Form::BareBinary, files, keeps_modes: false, sha256 })
}

fn read_tar(
    path: &Path,
    file: fs::File,
    compression: Compression,
    spool: &Path,
    listener: &mut dyn Listener,
) -> Result<Source, PackageError> {
    let mut spool = Spool { archive: path, directory: spool, listener, written: 0, directories: 0, files: Plan::new() };
    let mut input = HashingReader::new(io::BufReader::with_capacity(1 << 20, file));
    tar::read(path, &mut input, compression, |member, content| match member.kind {
        tar::Kind::Directory => spool.add_directory(&member.name),
        tar::Kind::File => spool.add(&member.name, member.length, member.is_executable(), content),
    })
    .map_err(|stop| match stop {
        tar::Stop::Archive(error) => error.into(),
        tar::Stop::Visitor(error) => error,
    })?;
    let sha256 = Some(input.finish()?);
    let files = spool.files;
    Ok(Source { path: path.into(), form: Form::Archive, files, keeps_modes: true, sha256 })
}

fn read_zip(path: &Path, spool: &Path, listener: &mut dyn Listener) -> Result<Source, PackageError> {
    let archive = ZipArchive::open(path)?;
    let mut spool = Spool { archive: path, directory: spool, listener, written: 0, directories: 0, files: Plan::new() };
    let mut keeps_modes = false;
    for member in archive.members() {
        let kind = match member.kind() {
            zip::Kind::Directory => {
                spool.add_directory(member.name_lossy().trim_end_matches('/'))?;
                continue;
            }
            zip::Kind::File => None,
            zip::Kind::Link => Some("a symbolic link"),
            zip::Kind::Special => Some("a device, socket or pipe"),
        };
        let odd = |kind| PackageError::OddMember { archive: path.into(), member: member.name_lossy(), kind };
        if let Some(kind) = kind {
            return Err(odd(kind));
        }
        let name = member.name().ok_or_else(|| odd("a member whose name is not UTF-8"))?;
        if !name.is_ascii() && !member.says_utf8() {
            return Err(odd("a member whose name is not marked as UTF-8"));
        }
        keeps_modes |= member.unix_mode().is_some();
        let executable = member.unix_mode().is_some_and(|mode| mode & 0o100 != 0);
        let mut content = archive.open_member(member)?;
        spool.add(name, member.size, executable, &mut content)?;
    }
    let files = spool.files;
    // Of the unpacked bytes, whatever is at the path by now.
    let sha256 = Some(archive.sha256()?);
    Ok(Source { path: path.into(), form: Form::Archive, files, keeps_modes, sha256 })
}

fn insert(files: &mut Plan, archive: &Path, name: &str, entry: Entry) -> Result<(), PackageError> {
    let path: EntryPath = name.parse().map_err(|source| PackageError::Path { archive: archive.into(), source })?;
    files.insert(path, entry).map_err(|source| PackageError::Plan { archive: archive.into(), source })
}

/// Writes members of one archive to disk, numbered.
struct Spool<'a> {
    archive: &'a Path,
    directory: &'a Path,
    listener: &'a mut dyn Listener,
    written: u64,
    directories: usize,
    files: Plan,
}

impl Spool<'_> {
    fn add(&mut self, name: &str, length: u64, executable: bool, content: &mut dyn Read) -> Result<(), PackageError> {
        let too_large = |limit| PackageError::TooLarge { archive: self.archive.into(), limit };
        if self.files.len() >= MOST_MEMBERS {
            return Err(too_large("10 000 files"));
        }
        if self.written.saturating_add(length) > LARGEST_PACKAGE {
            return Err(too_large("2 GiB"));
        }
        let path = self.directory.join(format!("{}", self.files.len()));
        let mut file = fs::File::create_new(&path)?;
        // One byte more than declared: an archive whose member is longer than it says shows itself.
        self.listener.begin(name, length)?;
        let checksums = self.copy(&mut content.take(length + 1), &mut file, length)?;
        let copied = checksums.length;
        if copied != length {
            let reason = format!("{name:?} holds {copied} bytes where {length} are declared");
            let source = io::Error::new(io::ErrorKind::InvalidData, reason);
            return Err(PackageError::Corrupt { archive: self.archive.into(), source });
        }
        self.listener.end(checksums)?;
        self.written += length;
        let origin = format!("{}: {name}", self.archive.display());
        insert(
            &mut self.files,
            self.archive,
            name,
            Entry { content: Content::spooled(&path, checksums), executable, origin },
        )
    }

    /// A directory holds nothing; its name must be one that could be written all the same.
    fn add_directory(&mut self, name: &str) -> Result<(), PackageError> {
        self.directories += 1;
        if self.directories > MOST_MEMBERS {
            return Err(PackageError::TooLarge { archive: self.archive.into(), limit: "10 000 directories" });
        }
        let refused = |source| PackageError::Path { archive: self.archive.into(), source };
        name.parse::<EntryPath>().map(drop).map_err(refused)
    }

    /// Copies, telling a damaged archive from a full disk, and counts what passes by.
    fn copy(&mut self, content: &mut dyn Read, file: &mut fs::File, length: u64) -> Result<Checksums, PackageError> {
        let mut buffer = vec![0; 256 << 10];
        let mut checksummer = Checksummer::new();
        let mut heard = 0;
        loop {
            let count = content
                .read(&mut buffer)
                .map_err(|source| PackageError::Corrupt { archive: self.archive.into(), source })?;
            if count == 0 {
                return Ok(checksummer.finish());
            }
            file.write_all(&buffer[..count])?;
            checksummer.update(&buffer[..count]);
            // Bytes beyond the declared size are refused when they are counted.
            let said = usize::try_from(length - heard).unwrap_or(usize::MAX).min(count);
            heard += said as u64;
            self.listener.bytes(&buffer[..said])?;
        }
    }
}
