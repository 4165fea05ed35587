//! The rules, as data: the name of each, how severe a violation is, why it exists, and how to fix it.

use serde::Serialize;

use crate::hint::Hint;

/// How severe the violation of a rule is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The release must not be uploaded.
    Error,
    /// The release can be uploaded, but somebody should know.
    Warning,
    /// Informational; only `--deny` makes a check fail because of it.
    Note,
}

impl Severity {
    /// Its name, as reports show it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        }
    }
}

/// One rule.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Rule {
    /// Its stable name, in kebab-case.
    pub name: &'static str,
    /// How severe a violation is.
    pub severity: Severity,
    /// What it requires, in one line.
    pub summary: &'static str,
    /// Why it exists and where it comes from.
    pub reason: &'static str,
    /// How to fix a violation.
    pub remedy: &'static str,
}

/// There is no rule of this name.
#[derive(Debug, thiserror::Error)]
#[error("there is no rule named `{name}`")]
pub struct UnknownRule {
    name: String,
}

impl Hint for UnknownRule {
    fn help(&self) -> Option<String> {
        let near =
            ALL.iter().filter(|rule| rule.name.split('-').any(|word| self.name.split('-').any(|part| part == word)));
        let near: Vec<&str> = near.map(|rule| rule.name).collect();
        if near.is_empty() {
            Some("`codex-pack rule` lists all rules".into())
        } else {
            Some(format!("did you mean {}? `codex-pack rule` lists all rules", near.join(", ")))
        }
    }
}

impl Rule {
    /// The rule of this name.
    pub fn named(name: &str) -> Result<&'static Rule, UnknownRule> {
        ALL.iter().copied().find(|rule| rule.name == name).ok_or_else(|| UnknownRule { name: name.into() })
    }
}

macro_rules! rules {
    ($($(#[$doc:meta])* $constant:ident = $name:literal $severity:ident, $summary:literal, $reason:literal, $remedy:literal;)*) => {
        $(
            #[doc = $summary]
            pub(super) const $constant: Rule = Rule {
                name: $name,
                severity: Severity::$severity,
                summary: $summary,
                reason: $reason,
                remedy: $remedy,
            };
        )*
        /// Every rule, in the order in which a release is checked: the archive, the wheel, the binaries, the release.
        pub static ALL: &[&Rule] = &[$(&$constant),*];
    };
}

rules! {
    FILE_UNREADABLE = "file-unreadable" Error,
        "Every file given can be read.",
        "A file that cannot be read cannot be checked.",
        "Check the path and its permissions.";
    FILE_KIND = "file-kind" Error,
        "Every file given is a wheel or a source distribution.",
        "An index accepts only .whl and .tar.gz files.",
        "Leave the file out, or pass the distribution it belongs to.";
    FILE_SIZE = "file-size" Warning,
        "No file is larger than the default limit of an index, 100 MiB.",
        "Larger files are refused unless the limit of the project has been raised.",
        "Ask the index to raise the project's file limit before the first upload, or leave payload out.";

    ZIP_UNREADABLE = "zip-unreadable" Error,
        "A wheel is a complete ZIP archive.",
        "Without its central directory and end record no installer finds the members.",
        "Build or download the wheel again: it was truncated or damaged.";
    ZIP_EXTRA_BYTES = "zip-extra-bytes" Error,
        "There are no bytes before, between or after the records of a ZIP archive.",
        "Readers that rely on local headers see members there that others do not; an index refuses the file.",
        "Write the archive again with an ordinary tool; never append or prepend anything to it.";
    ZIP_OVERLAP = "zip-overlap" Error,
        "The records of a ZIP archive do not overlap.",
        "Overlapping records are how small archives unpack to terabytes, and how two readers see different contents.",
        "Write the archive again with an ordinary tool.";
    ZIP_END_RECORD = "zip-end-record" Error,
        "The end record of a ZIP archive is correct.",
        "Readers differ in whether they trust the count, the zip64 record or the volume numbers there.",
        "Write the archive again with an ordinary tool.";
    ZIP_COMMENT = "zip-comment" Error,
        "Neither a ZIP archive nor a member of it has a comment.",
        "A comment can hide a second end record; an index refuses it.",
        "Write the archive without comments.";
    ZIP_DUPLICATE = "zip-duplicate" Error,
        "No two members have the same name.",
        "One reader uses the first, another the last: the file that is checked may not be the one that is installed.",
        "Find out which of the two is intended, and write it once.";
    ZIP_ENCRYPTED = "zip-encrypted" Error,
        "No member is encrypted.",
        "No installer can read it.",
        "Write the archive without a password.";
    ZIP_METHOD = "zip-method" Error,
        "Every member is stored or deflated, and uses no other feature of the format.",
        "Installers need not support anything else (PEP 427), and an index refuses it.",
        "Write the archive with deflate.";
    ZIP_DATA_DESCRIPTOR = "zip-data-descriptor" Error,
        "No member has a data descriptor.",
        "If the sizes come after the contents, readers that stream the archive and readers that seek in it can disagree; an index refuses it.",
        "Write the archive to a file instead of a pipe.";
    ZIP_HEADER_MISMATCH = "zip-header-mismatch" Error,
        "The local header of a member agrees with the central directory.",
        "Readers trust one or the other: the file that is checked may not be the one that is installed.",
        "Write the archive again with an ordinary tool.";
    ZIP_EXTRA_FIELD = "zip-extra-field" Error,
        "The extra fields of a member are well-formed and contain no second name and no unnecessary zip64 numbers.",
        "Readers that understand such a field see a different member than those that do not.",
        "Write the archive without extra fields.";
    ZIP_BOMB = "zip-bomb" Error,
        "An archive that unpacks to more than 64 MiB does not unpack to more than fifty times its size.",
        "An index rejects it as a decompression bomb; so does codex-pack, without unpacking it.",
        "Leave out the files that compress that well: they hold no information.";
    ZIP_CONTENTS = "zip-contents" Error,
        "The contents of every member unpack to the size and CRC that the archive gives.",
        "Otherwise installers fail halfway through.",
        "Build or download the wheel again: it is damaged.";

    MEMBER_NAME = "member-name" Error,
        "Member names are printable, relative, slash-separated paths that are valid on every system.",
        "Absolute names, `..`, backslashes, control characters and reserved names escape from the target or cannot be unpacked.",
        "Rename the file.";
    MEMBER_NAME_CASE = "member-name-case" Error,
        "No two member names differ only in the case or composition of letters.",
        "On Windows and macOS one overwrites the other.",
        "Rename one of the two.";
    MEMBER_KIND = "member-kind" Error,
        "Every member is a file or an empty directory, according to both its name and its mode.",
        "Installers use the name, other tools the mode; a link's target becomes the contents of a file.",
        "Replace the link with the file itself, and write the archive again with an ordinary tool.";
    MEMBER_MODE = "member-mode" Error,
        "Modes are readable, have no set-user-id, set-group-id or sticky bit, and mark programs and scripts as regular files made on Unix.",
        "A set-user-id program in a package is an attack or an accident; pip and uv drop execute bits without that mark.",
        "Set the modes to 0644, and 0755 for programs, before building.";
    OWN_FORM = "own-form" Error,
        "A wheel made by codex-pack has sorted members, .dist-info last, one fixed date, and modes with their file type.",
        "This is how the same input gives the same bytes; a wheel that claims to be ours but differs was changed.",
        "Build the wheel again with `codex-pack build`.";

    WHEEL_FILE_NAME = "wheel-file-name" Error,
        "A wheel's file name is NAME-VERSION[-BUILD]-PYTHON-ABI-PLATFORM.whl with normalised name and version.",
        "Installers and the index read name, version and tags from it (PEP 427, PEP 503, PEP 440).",
        "Build the wheel again; do not rename it.";
    WHEEL_PLATFORM_TAG = "wheel-platform-tag" Error,
        "Every platform tag is one that an index accepts.",
        "Plain linux tags and macOS versions that never existed are refused on upload.",
        "Choose one of macosx, manylinux, musllinux, win32, win_amd64, win_arm64 with a CPU the index knows.";
    WHEEL_DIST_INFO = "wheel-dist-info" Error,
        "A wheel has one NAME-VERSION.dist-info directory, with METADATA, WHEEL and RECORD but no files that installers write.",
        "Installers and an index find everything else through it (PEP 427), and differ in the spellings that they recognise.",
        "Build the wheel again; do not rename it.";
    WHEEL_DATA = "wheel-data" Error,
        "Files for other directories are in NAME-VERSION.data, under a known scheme, and replace no other file.",
        "pip and uv differ in which directories they recognise, and refuse unknown schemes (PEP 427).",
        "Build the wheel again, using only purelib, platlib, headers, scripts and data.";
    WHEEL_VERSION = "wheel-version" Error,
        "WHEEL is well-formed and its Wheel-Version is 1.x.",
        "Installers refuse wheels of an unknown format (PEP 427).",
        "Build the wheel again with a current tool.";
    WHEEL_TAG_LINES = "wheel-tag-lines" Error,
        "The Tag lines of WHEEL are the expanded tags of the file name, and its Build is the build number there.",
        "A renamed wheel still has its original tags in WHEEL.",
        "Build the wheel for the platform, or change its tags with `wheel tags`, which changes both.";
    WHEEL_TAG_DIFFERENT = "wheel-tag-different" Warning,
        "In wheels of other projects, WHEEL has one Tag line for every tag in the file name, and no other.",
        "Installers use the file name; tools that unpack and repack wheels use these lines, and rename the wheel accordingly.",
        "Build the wheel again with a tool that writes all Tag lines.";
    WHEEL_ENTRY_POINTS = "wheel-entry-points" Error,
        "`entry_points.txt` is well-formed, and every script has a valid program name and names a module and an object.",
        "Otherwise installers fail, or write scripts that fail.",
        "Fix [project.scripts] in pyproject.toml.";

    METADATA_FORMAT = "metadata-format" Error,
        "METADATA means the same to every reader, has a known version and only known fields, and repeats no single-use field.",
        "An index refuses it, and readers differ in which of two values they use.",
        "Fix pyproject.toml and build again.";
    METADATA_NAME = "metadata-name" Error,
        "The name in METADATA is the name in the file name.",
        "An index refuses a file whose two names differ.",
        "Build the wheel again; do not rename it.";
    METADATA_VERSION = "metadata-version" Error,
        "The version in METADATA is the version in the file name, and not a local version.",
        "An index refuses local versions (PEP 440) and files whose two versions differ.",
        "Build the wheel again with the right version.";
    METADATA_SUMMARY = "metadata-summary" Error,
        "The summary is one line of at most 512 characters.",
        "An index refuses a longer one.",
        "Shorten `description` in pyproject.toml.";
    METADATA_DESCRIPTION_TYPE = "metadata-description-type" Error,
        "The description is plain text, reStructuredText or Markdown.",
        "An index refuses a description that it cannot render.",
        "Set the content type of `readme` in pyproject.toml to text/plain, text/x-rst or text/markdown.";
    METADATA_LICENSE_FILE = "metadata-license-file" Error,
        "Every License-File is under .dist-info/licenses/.",
        "An index refuses a wheel that names a licence it does not carry (PEP 639).",
        "Add the file, or drop it from `license-files`.";
    METADATA_REQUIREMENT = "metadata-requirement" Error,
        "Every Requires-Dist is a well-formed requirement without a URL, and Requires-Python a version specifier.",
        "An index refuses direct references (PEP 508), and installers refuse what they cannot parse.",
        "Fix the dependency in pyproject.toml.";
    METADATA_CLASSIFIER = "metadata-classifier" Error,
        "Every classifier is one that an index knows, and none says `Private ::`.",
        "An index refuses an upload with any other; the purpose of `Private ::` is to be refused.",
        "Use classifiers from the index's list.";
    METADATA_LICENSE = "metadata-license" Error,
        "License-Expression is an SPDX expression of known licences.",
        "An index refuses any other (PEP 639).",
        "Set `license` in pyproject.toml to an SPDX expression; prefix a custom licence with LicenseRef-.";
    METADATA_CONTACT = "metadata-contact" Error,
        "E-mail addresses are valid, links use http or https, and link labels are unique and at most 32 characters long.",
        "An index refuses values that it cannot show on its page.",
        "Fix `authors`, `maintainers` or `urls` in pyproject.toml.";

    RECORD_FORMAT = "record-format" Error,
        "RECORD is a CSV table of path, hash and size, with each path once.",
        "Installers and uninstallers rely on it (PEP 376, PEP 427).",
        "Build the wheel again.";
    RECORD_UNLISTED = "record-unlisted" Error,
        "RECORD lists every file of the wheel.",
        "A file that is not listed is never verified and never uninstalled.",
        "Build the wheel again; never add files to it.";
    RECORD_ABSENT = "record-absent" Error,
        "The wheel holds every file that RECORD lists.",
        "Something was removed after the wheel was built.",
        "Build the wheel again.";
    RECORD_HASH = "record-hash" Error,
        "RECORD gives the correct hash of every file but itself: SHA-256 or stronger, in unpadded URL-safe base64.",
        "A different hash means different contents; weaker hashes are not allowed (PEP 427).",
        "Build the wheel again: a file was changed after it was built.";
    RECORD_SIZE = "record-size" Error,
        "RECORD gives the correct size of every file but itself.",
        "A different size means different contents.",
        "Build the wheel again: a file was changed after it was built.";

    BINARY_UNREADABLE = "binary-unreadable" Error,
        "Every executable is complete and consistent.",
        "No system starts a program whose headers point outside the file.",
        "Get the program from its release again.";
    PROMISE_SYSTEM = "promise-system" Error,
        "Every program is for the operating system of the platform tag.",
        "Otherwise it does not start anywhere the wheel is installed.",
        "Stage the package for the tag's platform, or change the tag to the package's platform.";
    PROMISE_CPU = "promise-cpu" Error,
        "Every program is for the CPU of the platform tag.",
        "Otherwise it does not start anywhere the wheel is installed.",
        "Stage the package for the tag's platform, or change the tag to the package's platform.";
    PROMISE_MACOS = "promise-macos" Warning,
        "No program needs a newer macOS than the platform tag promises.",
        "On a macOS version in between, the wheel is installed but the program does not start.",
        "Use the tag of the macOS version that the program names, or build it with a lower deployment target.";
    PROMISE_LIBC = "promise-libc" Warning,
        "No program needs glibc under a musllinux tag, nor musl under a manylinux tag.",
        "On a system with the other C library, the program's loader does not exist, so it does not start.",
        "Link the program statically, leave it out, or drop the tag.";
    PROMISE_GLIBC = "promise-glibc" Warning,
        "No program needs a newer glibc than the manylinux tag promises.",
        "On a Linux system in between, the wheel is installed but the loader refuses the program.",
        "Use the tag of the glibc that the program needs, or build it on an older system.";
    SIGNATURE_MISSING = "signature-missing" Error,
        "Every program for macOS on arm64 carries a code signature.",
        "That system kills unsigned code as soon as it starts; ad hoc signatures suffice.",
        "Sign it with `codesign --sign -`, or take the signed program from the release.";
    SIGNATURE_ADVISED = "signature-advised" Warning,
        "Programs for macOS on x86-64 and for Windows carry a code signature.",
        "They start without one, but the system shows a warning or security software blocks them.",
        "Take the signed program from the release.";
    SIGNATURE_BROKEN = "signature-broken" Error,
        "A code signature matches the file that carries it, to the last byte.",
        "The program was changed after it was signed; macOS kills it, and Windows warns about it.",
        "Get the program from the release again, or sign it again after the change.";
    SIGNATURE_SIGNER = "signature-signer" Error,
        "The programs of a runtime are signed by the signers in `[[workspace.metadata.codex.signers]]`.",
        "Anyone can sign a changed program with their own key; a valid signature alone proves nothing.",
        "Use the program from the release. For your own programs, change `signers` in Cargo.toml or pass --any-signer.";
    BINARY_EXECUTABLE_STACK = "binary-executable-stack" Error,
        "No executable asks for an executable stack.",
        "Code that an attacker writes to such a stack runs; glibc 2.41 and newer refuse to load such a library.",
        "Link with `-z noexecstack` (Windows: /NXCOMPAT); the usual cause is an assembly file without a `.note.GNU-stack` section.";
    BINARY_WRITABLE_CODE = "binary-writable-code" Error,
        "No segment of an executable is both writable and executable.",
        "Code that an attacker writes there runs; hardened kernels refuse to load it.",
        "Link without `-z wxneeded`, `-N` or a linker script that merges code and data.";
    BINARY_SEARCH_PATH = "binary-search-path" Warning,
        "No executable searches for libraries outside its wheel before the system directories.",
        "Anyone who can write to such a path can load a library into the program.",
        "Link without that RPATH, or make it relative: `$ORIGIN/…`, `@loader_path/…`.";
    BINARY_FIXED_ADDRESS = "binary-fixed-address" Note,
        "Programs can be loaded at any address (PIE).",
        "At a fixed address, an attacker knows where everything is.",
        "Link with `-pie` (Windows: /DYNAMICBASE).";
    BINARY_RELOCATIONS = "binary-relocations" Note,
        "The tables that the loader fills in become read-only (RELRO).",
        "An attacker who can write there decides which code is called.",
        "Link with `-z relro -z now`.";

    RUNTIME_TAG = "runtime-tag" Error,
        "A runtime wheel is tagged py3-none-PLATFORM and is not pure Python.",
        "A runtime wheel tagged `any` would be installed where its program cannot run.",
        "Build it with `codex-pack build` from a staged runtime.";
    RUNTIME_PACKAGE_FILE = "runtime-package-file" Error,
        "codex-package.json exists, has a known layout, and names an entrypoint and directories that exist.",
        "The SDK and codex itself find everything else through it.",
        "Stage the runtime again from a complete codex package.";
    RUNTIME_PACKAGE_VERSION = "runtime-package-version" Error,
        "The version in codex-package.json is the version of the wheel.",
        "The SDK pins the runtime by the wheel's version, and would run a different one.",
        "Stage the runtime again with the package of that version.";
    RUNTIME_PACKAGE_TARGET = "runtime-package-target" Error,
        "The target in codex-package.json has the operating system and CPU of the platform tags.",
        "Otherwise the package is for another platform.",
        "Stage the runtime again with the package for that platform.";
    RUNTIME_PAYLOAD = "runtime-payload" Error,
        "The payload has the entrypoint, codex-code-mode-host, rg, and bwrap on Linux or the two helpers on Windows.",
        "Without one of them, part of codex fails when it is first used.",
        "Stage the runtime again from a complete codex package.";
    RUNTIME_PROGRAM = "runtime-program" Error,
        "Every program in the payload is an executable and, except on Windows, has the execute bit.",
        "Installers keep the mode that is in the wheel: without the bit, the program cannot be started.",
        "Stage the runtime again; staging sets the modes.";
    RUNTIME_MODULE = "runtime-module" Error,
        "The module `codex_cli_bin` exists, and nothing is installed outside it.",
        "The SDK finds the runtime by importing it.",
        "Build it with `codex-pack build` from a staged runtime.";
    RUNTIME_SBOM = "runtime-sbom" Error,
        "An SBOM under .dist-info/sboms/ names every payload file with its SHA-256 and no other.",
        "Audits of an installation rely on it (PEP 770).",
        "Build the wheel again.";
    RUNTIME_SDIST = "runtime-sdist" Error,
        "There is no source distribution of the runtime.",
        "An installer that finds no wheel for its platform would build it, and install a runtime without a program.",
        "Delete the file, and never upload one.";

    SDK_TAG = "sdk-tag" Error,
        "The wheel of the SDK is tagged py3-none-any and is pure Python.",
        "It contains no program; any other tag would exclude some platforms.",
        "Build it with `codex-pack build` from a staged SDK.";
    SDK_PIN = "sdk-pin" Error,
        "The SDK requires exactly the runtime of its own version, without its `.postN`: `openai-codex-cli-bin==VERSION`.",
        "SDK and runtime share one protocol version; any other pair is untested.",
        "Stage the SDK again with `codex-pack stage-sdk --codex-version VERSION`.";

    SDIST_FILE_NAME = "sdist-file-name" Error,
        "A source distribution is named NAME-VERSION.tar.gz, both normalised.",
        "An index refuses other names (PEP 625).",
        "Build it again; do not rename it.";
    SDIST_UNREADABLE = "sdist-unreadable" Error,
        "A source distribution is a complete gzip-compressed tar archive.",
        "Nothing can be built from a damaged archive.",
        "Build or download it again.";
    SDIST_MEMBER = "sdist-member" Error,
        "Members of a source distribution are unique files and directories under its one top-level directory, all in one tar format.",
        "Links, devices and names that lead elsewhere could write outside the target.",
        "Build it again without them.";
    SDIST_METADATA = "sdist-metadata" Error,
        "A source distribution has PKG-INFO and pyproject.toml, and PKG-INFO agrees with the file name.",
        "An index and installers read its identity from there (PEP 517, PEP 643).",
        "Build it again.";
    SDIST_BOMB = "sdist-bomb" Error,
        "A source distribution unpacks to at most 512 MiB.",
        "More than that is not source code; codex-pack stops unpacking there.",
        "Leave out files that are not source code.";
    SDIST_REBUILD = "sdist-rebuild" Error,
        "The wheel built from the SDK's source distribution is the same as the wheel in the release.",
        "Installing from source should give the same files as installing the wheel.",
        "Build both from the same staged SDK.";

    ACCEPTED_UNUSED = "accepted-unused" Warning,
        "Every entry of `[[workspace.metadata.codex.accepted]]` accepts a finding in the pinned release.",
        "An entry with nothing to accept would silently accept the next fault of its kind.",
        "Remove the entry from Cargo.toml.";
    SET_VERSION = "set-version" Error,
        "All distributions of a release have the same version; the SDK may add a `.postN`.",
        "A folder that mixes releases publishes one of them by accident.",
        "Empty the folder and build the release again.";
    SET_DUPLICATE = "set-duplicate" Error,
        "No two files are for the same platform tag, and there is only one SDK.",
        "It would be undefined which one an installer chooses.",
        "Delete the one that is not intended.";
    SET_PLATFORM_UNKNOWN = "set-platform-unknown" Error,
        "Every runtime wheel is for a platform of the release matrix.",
        "A platform that is not in the matrix was never tested.",
        "Delete the wheel, or add the platform to [workspace.metadata.codex].";
    SET_PLATFORM_MISSING = "set-platform-missing" Error,
        "Every platform of the release matrix has its runtime wheel.",
        "Without it `pip install openai-codex` fails on that platform as soon as the SDK is published.",
        "Build the missing wheel, or check part of the release with --platforms.";
    SET_SDK_MISSING = "set-sdk-missing" Error,
        "The wheel of the SDK is in the set.",
        "A runtime without its SDK is half a release.",
        "Build the SDK, or check single files instead of a folder.";
    SET_METADATA = "set-metadata" Error,
        "METADATA is the same in all runtime wheels.",
        "An index shows the METADATA of one of them, and resolvers use it for all.",
        "Build all runtime wheels from the same template.";
    SET_UNRESOLVABLE = "set-unresolvable" Error,
        "On every promised platform, an installer finds a runtime wheel for the SDK.",
        "If it finds none, `pip install openai-codex` fails.",
        "Give the wheel for that platform a tag that installers there look for.";
    SET_STRAY_FILE = "set-stray-file" Error,
        "The distribution folder holds nothing but distributions, release.json and SHA256SUMS, and no links.",
        "Upload jobs upload the whole folder.",
        "Move the file elsewhere.";
    SET_SIZE = "set-size" Warning,
        "A release is not larger than the default limit of an index for a whole project, 10 GiB.",
        "An index refuses files beyond the project's limit, in the middle of the upload.",
        "Leave payload out, or ask the index to raise the project's limit.";

    MANIFEST_INVALID = "manifest-invalid" Error,
        "The release manifest can be read and is of a known version.",
        "A manifest that cannot be read proves nothing.",
        "Write it again with `codex-pack check --write-manifest`.";
    MANIFEST_MISMATCH = "manifest-mismatch" Error,
        "Every distribution is the one that the release manifest describes, to the last member.",
        "Something changed between the build and the upload.",
        "Find out which of the two is right before you upload.";
    MANIFEST_CHAIN = "manifest-chain" Warning,
        "The release manifest says which codex packages the runtime wheels were made from.",
        "Without inputs, there is no chain from upstream's packages to the uploaded files.",
        "Write it with `codex-pack release`, or pass --package or --manifest to `check --write-manifest`.";
    REBUILD_SKIPPED = "rebuild-skipped" Error,
        "With --rebuild, every runtime wheel is rebuilt from a package that was given.",
        "A requested check that did not happen proves nothing.",
        "Pass the package of every wheel with --package, and the wheel of every package.";
    MANIFEST_FILES = "manifest-files" Error,
        "The distributions are exactly those that the release manifest lists.",
        "Something was added or lost between the build and the upload.",
        "Find out what was added or lost before you upload.";
    SUMS_MISMATCH = "sums-mismatch" Error,
        "SHA256SUMS lists every distribution of its folder with its own SHA-256.",
        "People verify downloads with it.",
        "Write it again with `codex-pack check --write-manifest`.";
    REBUILD_DIFFERS = "rebuild-differs" Error,
        "A runtime wheel built again from its codex package is the same, byte by byte.",
        "Otherwise the wheel contains something besides that package.",
        "Build it again with this version of codex-pack, and find out what else went into the wheel.";

    SMOKE_INSTALL = "smoke-install" Error,
        "The runtime wheel for this machine and the SDK can be installed.",
        "If this fails here, it fails for everyone on this platform.",
        "Read the installer's output.";
    SMOKE_VERSION = "smoke-version" Error,
        "The installed runtime starts and prints its version.",
        "If this fails here, it fails for everyone on this platform.",
        "Run the program and read its output.";
    SMOKE_IMPORT = "smoke-import" Error,
        "The installed SDK can be imported and finds the runtime.",
        "If this fails here, it fails for everyone.",
        "Read the traceback.";
    SMOKE_APP_SERVER = "smoke-app-server" Error,
        "The installed runtime's app-server answers `initialize`.",
        "Every use of the SDK begins with this request.",
        "Run `codex app-server` and read its output.";
    SMOKE_SKIPPED = "smoke-skipped" Warning,
        "Every runtime wheel that this machine can run is run.",
        "A wheel that was not run is verified only by its headers.",
        "Install what is missing (Python with venv; Debian's qemu-user for the other CPU), or also run the check on another machine.";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_kebab_case_and_unique() {
        let mut names: Vec<&str> = ALL.iter().map(|rule| rule.name).collect();
        assert!(names.iter().all(|name| name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')));
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), ALL.len());
    }

    #[test]
    fn every_text_is_a_sentence() {
        for rule in ALL {
            for text in [rule.summary, rule.reason, rule.remedy] {
                assert!(text.ends_with('.'), "{}: {text}", rule.name);
            }
        }
    }

    #[test]
    fn an_unknown_rule_is_refused_with_its_neighbours() {
        let error = Rule::named("zip-coment").unwrap_err();
        insta::assert_snapshot!(format!("{error}\n{}", error.help().unwrap_or_default()), @"
        there is no rule named `zip-coment`
        did you mean zip-unreadable, zip-extra-bytes, zip-overlap, zip-end-record, zip-comment, zip-duplicate, zip-encrypted, zip-method, zip-data-descriptor, zip-header-mismatch, zip-extra-field, zip-bomb, zip-contents? `codex-pack rule` lists all rules
        ");
    }
}
