//! The rules, as data: what each is called, how bad it is to break it, why it exists, how to fix it.

use serde::Serialize;

use crate::hint::Hint;

/// How bad a broken rule is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The release must not be uploaded.
    Error,
    /// The release can be uploaded, but somebody should know.
    Warning,
    /// Good to know; no option makes a check fail for it but `--deny`.
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
    /// How bad it is to break it.
    pub severity: Severity,
    /// What it demands, in one line.
    pub summary: &'static str,
    /// Why it exists and where it comes from.
    pub reason: &'static str,
    /// How to fix what breaks it.
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
        /// Every rule, in the order in which a release is judged: the archive, the wheel, the binaries, the release.
        pub static ALL: &[&Rule] = &[$(&$constant),*];
    };
}

rules! {
    FILE_UNREADABLE = "file-unreadable" Error,
        "Every file given can be read.",
        "What cannot be read cannot be judged.",
        "Check the path and its permissions.";
    FILE_KIND = "file-kind" Error,
        "Every file given is a wheel or a source distribution.",
        "An index takes .whl and .tar.gz files and nothing else.",
        "Leave the file out, or give the distribution it belongs to.";
    FILE_SIZE = "file-size" Warning,
        "No file is larger than an index takes by default, 100 MiB.",
        "Larger files are refused unless the limit of the project has been raised.",
        "Ask the index to raise the project's file limit before the first upload, or leave payload out.";

    ZIP_UNREADABLE = "zip-unreadable" Error,
        "A wheel is a complete ZIP archive.",
        "Without its central directory and end record no installer finds the members.",
        "Build or download the wheel again: it was cut off or damaged.";
    ZIP_EXTRA_BYTES = "zip-extra-bytes" Error,
        "No bytes stand before, between or after the records of a ZIP archive.",
        "Readers that go by local headers see members there that others do not; an index refuses the file.",
        "Write the archive anew with an ordinary tool; never append to it or prepend anything.";
    ZIP_OVERLAP = "zip-overlap" Error,
        "The records of a ZIP archive do not overlap.",
        "Overlapping records are how small archives unpack to terabytes, and how two readers see different contents.",
        "Write the archive anew with an ordinary tool.";
    ZIP_END_RECORD = "zip-end-record" Error,
        "The end record of a ZIP archive tells the truth about it.",
        "Readers differ in whether they believe the count, the zip64 record or the volumes said there.",
        "Write the archive anew with an ordinary tool.";
    ZIP_COMMENT = "zip-comment" Error,
        "Neither a ZIP archive nor a member of it has a comment.",
        "A comment can hide a second end record; an index refuses it.",
        "Write the archive without comments.";
    ZIP_DUPLICATE = "zip-duplicate" Error,
        "No two members have the same name.",
        "One reader takes the first, another the last: what is checked is not what is installed.",
        "Find out which of the two is meant, and write it once.";
    ZIP_ENCRYPTED = "zip-encrypted" Error,
        "No member is encrypted.",
        "No installer can read it.",
        "Write the archive without a password.";
    ZIP_METHOD = "zip-method" Error,
        "Every member is stored or deflated, and needs nothing else of the format.",
        "Installers need not understand anything else (PEP 427), and an index refuses it.",
        "Write the archive with deflate.";
    ZIP_DATA_DESCRIPTOR = "zip-data-descriptor" Error,
        "No member has a data descriptor.",
        "With sizes behind the contents, readers that stream the archive and readers that seek in it can disagree; an index refuses it.",
        "Write the archive to a file instead of a pipe.";
    ZIP_HEADER_MISMATCH = "zip-header-mismatch" Error,
        "The local header of a member says the same as the central directory.",
        "Readers believe the one or the other: what is checked is not what is installed.",
        "Write the archive anew with an ordinary tool.";
    ZIP_EXTRA_FIELD = "zip-extra-field" Error,
        "The extra fields of a member are well-formed and give it no second name and no needless zip64 numbers.",
        "Readers that understand such a field see another member than those that do not.",
        "Write the archive without extra fields.";
    ZIP_BOMB = "zip-bomb" Error,
        "An archive that unpacks to more than 64 MiB does not unpack to more than fifty times its size.",
        "An index takes it for a bomb; so does this tool, and does not unpack it.",
        "Leave out what compresses that well: it holds nothing.";
    ZIP_CONTENTS = "zip-contents" Error,
        "The contents of every member unpack to the size and CRC that the archive says.",
        "An installer stops in the middle of the installation.",
        "Build or download the wheel again: it is damaged.";

    MEMBER_NAME = "member-name" Error,
        "Member names are printable, relative, slash-separated paths that every system can have.",
        "Absolute names, `..`, backslashes, control characters and reserved names escape from the target or cannot be unpacked.",
        "Rename the file.";
    MEMBER_NAME_CASE = "member-name-case" Error,
        "No two member names differ in the case or composition of letters only.",
        "On Windows and macOS one overwrites the other.",
        "Rename one of the two.";
    MEMBER_KIND = "member-kind" Error,
        "Every member is a file, or a directory without contents, by its name and its mode alike.",
        "Installers go by the name, other tools by the mode; a link's target becomes the contents of a file.",
        "Put the file itself in the place of the link, and write the archive anew with an ordinary tool.";
    MEMBER_MODE = "member-mode" Error,
        "Modes are readable, set no user, no group and no sticky bit, and mark programs and scripts as ordinary files made on Unix.",
        "A set-user-id program in a package is an attack or an accident; pip and uv drop execute bits that are not marked so.",
        "Set the modes to 0644, and 0755 for programs, before building.";
    OWN_FORM = "own-form" Error,
        "A wheel made by codex-pack has sorted members, .dist-info last, one fixed date, and modes with their file type.",
        "That is how the same input gives the same bytes; a wheel that claims to be ours and is not like that was changed.",
        "Build the wheel again with `codex-pack build`.";

    WHEEL_FILE_NAME = "wheel-file-name" Error,
        "A wheel's file name is NAME-VERSION[-BUILD]-PYTHON-ABI-PLATFORM.whl with normalised name and version.",
        "Installers and the index read name, version and tags from it (PEP 427, PEP 503, PEP 440).",
        "Build the wheel again; never rename it by hand.";
    WHEEL_PLATFORM_TAG = "wheel-platform-tag" Error,
        "Every platform tag is one that an index accepts.",
        "Plain linux tags and macOS versions that never existed are refused on upload.",
        "Choose one of macosx, manylinux, musllinux, win32, win_amd64, win_arm64 with a CPU the index knows.";
    WHEEL_DIST_INFO = "wheel-dist-info" Error,
        "A wheel has one NAME-VERSION.dist-info directory, with METADATA, WHEEL, RECORD, and nothing that installers write.",
        "Installers and an index find everything else through it (PEP 427), and differ in which spellings they find.",
        "Build the wheel again; never rename it by hand.";
    WHEEL_DATA = "wheel-data" Error,
        "What a wheel has for other directories is in NAME-VERSION.data, by a scheme that is known, and takes no other file's place.",
        "pip and uv differ in what they take for such a directory, and refuse unknown schemes (PEP 427).",
        "Build the wheel again with purelib, platlib, headers, scripts and data alone.";
    WHEEL_VERSION = "wheel-version" Error,
        "WHEEL is well-formed and its Wheel-Version is 1.x.",
        "Installers refuse wheels of a format they do not know (PEP 427).",
        "Build the wheel again with a current tool.";
    WHEEL_TAG_LINES = "wheel-tag-lines" Error,
        "The Tag lines of WHEEL are the expanded tags of the file name, and its Build is the build number there.",
        "A wheel that was renamed still says in WHEEL what it is.",
        "Build the wheel for the platform, or change its tags with `wheel tags`, which changes both.";
    WHEEL_TAG_DIFFERENT = "wheel-tag-different" Warning,
        "WHEEL of anybody's wheel has a Tag line for every tag that the file name stands for, and no other.",
        "Installers go by the file name; tools that unpack and pack wheels go by the lines, and rename the wheel by them.",
        "Build the wheel again with a tool that writes all of them.";
    WHEEL_ENTRY_POINTS = "wheel-entry-points" Error,
        "`entry_points.txt` is well-formed, and every script has the name of a program and names a module and an object.",
        "Installers fail on it, or write scripts that fail.",
        "Fix [project.scripts] in pyproject.toml.";

    METADATA_FORMAT = "metadata-format" Error,
        "METADATA reads the same to every reader, is of a known version, and has known fields only, each single one once.",
        "An index refuses it, and readers differ in which of two values they take.",
        "Fix pyproject.toml and build again.";
    METADATA_NAME = "metadata-name" Error,
        "The name in METADATA is the name in the file name.",
        "An index refuses a file whose two names differ.",
        "Build the wheel again; never rename it by hand.";
    METADATA_VERSION = "metadata-version" Error,
        "The version in METADATA is the version in the file name, and no local version.",
        "An index refuses local versions (PEP 440) and files whose two versions differ.",
        "Build the wheel again with the right version.";
    METADATA_SUMMARY = "metadata-summary" Error,
        "The summary is one line of at most 512 characters.",
        "An index refuses a longer one.",
        "Shorten `description` in pyproject.toml.";
    METADATA_DESCRIPTION_TYPE = "metadata-description-type" Error,
        "The description is plain text, reStructuredText or Markdown.",
        "An index refuses what it cannot render.",
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
        "An index refuses an upload with any other; `Private ::` is there to make it do so.",
        "Take the classifiers of the index's list.";
    METADATA_LICENSE = "metadata-license" Error,
        "License-Expression is an SPDX expression of known licences.",
        "An index refuses any other (PEP 639).",
        "Set `license` in pyproject.toml to an SPDX expression, with LicenseRef- in front of a licence of one's own.";
    METADATA_CONTACT = "metadata-contact" Error,
        "E-mail addresses are addresses, links are http or https, and labels of links are unique and at most 32 characters long.",
        "An index refuses what its page could not show.",
        "Fix `authors`, `maintainers` or `urls` in pyproject.toml.";

    RECORD_FORMAT = "record-format" Error,
        "RECORD is a CSV table of path, hash and size, with each path once.",
        "Installers and uninstallers go by it (PEP 376, PEP 427).",
        "Build the wheel again.";
    RECORD_UNLISTED = "record-unlisted" Error,
        "RECORD lists every file of the wheel.",
        "A file that is not listed is never verified and never uninstalled.",
        "Build the wheel again; never add files to it.";
    RECORD_ABSENT = "record-absent" Error,
        "The wheel holds every file that RECORD lists.",
        "Something was taken out after it was built.",
        "Build the wheel again.";
    RECORD_HASH = "record-hash" Error,
        "RECORD gives every file but itself a SHA-256 (or stronger), in unpadded URL-safe base64, that is the file's own.",
        "A different hash means different contents; weaker hashes are not allowed (PEP 427).",
        "Build the wheel again: a file was changed after it was built.";
    RECORD_SIZE = "record-size" Error,
        "RECORD gives every file but itself its size.",
        "A different size means different contents.",
        "Build the wheel again: a file was changed after it was built.";

    BINARY_UNREADABLE = "binary-unreadable" Error,
        "Every executable is whole and consistent.",
        "No system starts a program whose headers point outside the file.",
        "Take the program from its release again.";
    PROMISE_SYSTEM = "promise-system" Error,
        "Every program is for the operating system of the platform tag.",
        "It does not start anywhere the wheel is installed.",
        "Stage the package of the tag's platform, or tag the wheel for the package's.";
    PROMISE_CPU = "promise-cpu" Error,
        "Every program is for the CPU of the platform tag.",
        "It does not start anywhere the wheel is installed.",
        "Stage the package of the tag's platform, or tag the wheel for the package's.";
    PROMISE_MACOS = "promise-macos" Warning,
        "No program needs a newer macOS than the platform tag promises.",
        "On a macOS in between the wheel is installed and the program does not start.",
        "Promise the macOS the program names, or build it with a lower deployment target.";
    PROMISE_LIBC = "promise-libc" Warning,
        "No program needs glibc under a musllinux tag, nor musl under a manylinux tag.",
        "Where the other C library is, the program's loader does not exist: it does not start.",
        "Link the program statically, leave it out, or drop the tag.";
    PROMISE_GLIBC = "promise-glibc" Warning,
        "No program needs a newer glibc than the manylinux tag promises.",
        "On a Linux in between the wheel is installed and the loader refuses the program.",
        "Promise the glibc the program needs, or build it on an older system.";
    SIGNATURE_MISSING = "signature-missing" Error,
        "Every program for macOS on arm64 carries a code signature.",
        "That system kills unsigned code as soon as it starts; ad hoc signatures suffice.",
        "Sign it with `codesign --sign -`, or take the signed program from the release.";
    SIGNATURE_ADVISED = "signature-advised" Warning,
        "Programs for macOS on x86-64 and for Windows carry a code signature.",
        "They start without one, but the system warns of them or security software holds them back.",
        "Take the signed program from the release.";
    SIGNATURE_BROKEN = "signature-broken" Error,
        "A code signature is of the file that carries it, to the last byte.",
        "Somebody changed the program after it was signed; macOS kills it, and Windows warns of it.",
        "Take the program from the release again, or sign it again after the change.";
    SIGNATURE_SIGNER = "signature-signer" Error,
        "The programs of a runtime are signed by those whom `[[workspace.metadata.codex.signers]]` names.",
        "Anybody can sign a changed program with a key of their own; a digest beside it then says nothing.",
        "Take the program from the release. For programs of your own, change `signers` in Cargo.toml or pass --any-signer.";
    BINARY_EXECUTABLE_STACK = "binary-executable-stack" Error,
        "No executable asks for a stack that can be executed.",
        "What an attacker writes to such a stack runs; glibc 2.41 and newer refuse to load such a library.",
        "Link with `-z noexecstack` (Windows: /NXCOMPAT); a hand-written assembly file without a note on its stack is the usual reason.";
    BINARY_WRITABLE_CODE = "binary-writable-code" Error,
        "No segment of an executable can be both written and executed.",
        "What an attacker writes there runs; hardened kernels do not load it.",
        "Link without `-z wxneeded`, `-N` or a linker script that merges code and data.";
    BINARY_SEARCH_PATH = "binary-search-path" Warning,
        "No executable looks for its libraries outside of its wheel before it looks where the system has them.",
        "Whoever can write to such a path puts a library of theirs into the program.",
        "Link without that RPATH, or make it relative: `$ORIGIN/…`, `@loader_path/…`.";
    BINARY_FIXED_ADDRESS = "binary-fixed-address" Note,
        "Programs can be loaded at any address (PIE).",
        "At a fixed address an attacker knows where everything lies.",
        "Link with `-pie` (Windows: /DYNAMICBASE).";
    BINARY_RELOCATIONS = "binary-relocations" Note,
        "The tables that the loader fills in become read-only (RELRO).",
        "What an attacker writes there decides which code is called.",
        "Link with `-z relro -z now`.";

    RUNTIME_TAG = "runtime-tag" Error,
        "A runtime wheel is tagged py3-none-PLATFORM and is not pure Python.",
        "A runtime wheel tagged `any` would be installed where its program cannot run.",
        "Build it with `codex-pack build` from a staged runtime.";
    RUNTIME_PACKAGE_FILE = "runtime-package-file" Error,
        "codex-package.json is there, of a known layout, and names entrypoint and directories that exist.",
        "The SDK and codex itself find everything else through it.",
        "Stage the runtime again from a complete codex package.";
    RUNTIME_PACKAGE_VERSION = "runtime-package-version" Error,
        "The version in codex-package.json is the version of the wheel.",
        "The SDK pins the runtime by the wheel's version and would run another.",
        "Stage the runtime again with the package of that version.";
    RUNTIME_PACKAGE_TARGET = "runtime-package-target" Error,
        "The target in codex-package.json is of the operating system and CPU of the platform tags.",
        "It is another platform's package.",
        "Stage the runtime again with the package of that platform.";
    RUNTIME_PAYLOAD = "runtime-payload" Error,
        "The payload has the entrypoint, codex-code-mode-host, rg, and bwrap on Linux or the two helpers on Windows.",
        "Without one of them part of codex fails when it is first used.",
        "Stage the runtime again from a complete codex package.";
    RUNTIME_PROGRAM = "runtime-program" Error,
        "Every program of the payload is an executable and, but for Windows, has the execute bit.",
        "Installers keep the bit that is in the wheel: without it the program cannot be started.",
        "Stage the runtime again; modes are set from what a file is.";
    RUNTIME_MODULE = "runtime-module" Error,
        "The module `codex_cli_bin` is there, and nothing is installed outside of it.",
        "The SDK finds the runtime by importing it.",
        "Build it with `codex-pack build` from a staged runtime.";
    RUNTIME_SBOM = "runtime-sbom" Error,
        "An SBOM under .dist-info/sboms/ names every payload file with its SHA-256 and no other.",
        "Whoever audits an installation goes by it (PEP 770).",
        "Build the wheel again.";
    RUNTIME_SDIST = "runtime-sdist" Error,
        "There is no source distribution of the runtime.",
        "An installer that finds no wheel for its platform would build it, and install a runtime without a program.",
        "Delete the file, and never upload one.";

    SDK_TAG = "sdk-tag" Error,
        "The wheel of the SDK is tagged py3-none-any and is pure Python.",
        "It holds no program; any other tag keeps it from somebody.",
        "Build it with `codex-pack build` from a staged SDK.";
    SDK_PIN = "sdk-pin" Error,
        "The SDK requires exactly the runtime of its own version, without its `.postN`: `openai-codex-cli-bin==VERSION`.",
        "SDK and runtime speak one protocol version; any other pair fails in ways nobody tested.",
        "Stage the SDK again with `codex-pack stage-sdk --codex-version VERSION`.";

    SDIST_FILE_NAME = "sdist-file-name" Error,
        "A source distribution is named NAME-VERSION.tar.gz, both normalised.",
        "An index refuses other names (PEP 625).",
        "Build it again; never rename it by hand.";
    SDIST_UNREADABLE = "sdist-unreadable" Error,
        "A source distribution is a complete gzip-compressed tar archive.",
        "Nobody can build from a damaged one.",
        "Build or download it again.";
    SDIST_MEMBER = "sdist-member" Error,
        "Members of a source distribution are files and directories under its one top directory, each once, all of one tar format.",
        "Links, devices and names that lead elsewhere write outside the target.",
        "Build it again without them.";
    SDIST_METADATA = "sdist-metadata" Error,
        "A source distribution has PKG-INFO and pyproject.toml, and PKG-INFO agrees with the file name.",
        "An index and installers read its identity from there (PEP 517, PEP 643).",
        "Build it again.";
    SDIST_BOMB = "sdist-bomb" Error,
        "A source distribution unpacks to at most 512 MiB.",
        "More is no source; it is not unpacked further.",
        "Leave out what does not belong to the sources.";
    SDIST_REBUILD = "sdist-rebuild" Error,
        "The wheel built from the SDK's source distribution is the wheel beside it.",
        "Who installs from source should get what who installs the wheel gets.",
        "Build both from the same staged SDK.";

    ACCEPTED_UNUSED = "accepted-unused" Warning,
        "Every entry of `[[workspace.metadata.codex.accepted]]` accepts something of the pinned release.",
        "An entry that has nothing to accept would accept the next fault of its kind unseen.",
        "Remove the entry from Cargo.toml.";
    SET_VERSION = "set-version" Error,
        "All distributions of a release have the same version, the SDK perhaps with a `.postN`.",
        "A folder that mixes releases publishes one of them by accident.",
        "Empty the folder and build the release again.";
    SET_DUPLICATE = "set-duplicate" Error,
        "No platform tag, and not the SDK, is offered by two files.",
        "Which one an installer takes is chance.",
        "Delete the one that is not meant.";
    SET_PLATFORM_UNKNOWN = "set-platform-unknown" Error,
        "Every runtime wheel is for a platform of the release matrix.",
        "A platform that is not in the matrix was never tested.",
        "Delete the wheel, or add the platform to [workspace.metadata.codex].";
    SET_PLATFORM_MISSING = "set-platform-missing" Error,
        "Every platform of the release matrix has its runtime wheel.",
        "Without it `pip install openai-codex` fails on that platform as soon as the SDK is published.",
        "Build the missing wheel, or check a part of the release with --platforms.";
    SET_SDK_MISSING = "set-sdk-missing" Error,
        "The wheel of the SDK is in the set.",
        "A runtime without its SDK is half a release.",
        "Build the SDK, or check single files instead of a folder.";
    SET_METADATA = "set-metadata" Error,
        "METADATA is the same in all runtime wheels.",
        "An index shows that of one of them, and resolvers take it for all.",
        "Build all runtime wheels from the same template.";
    SET_UNRESOLVABLE = "set-unresolvable" Error,
        "On every promised platform an installer finds a runtime wheel for the SDK.",
        "Where it finds none, `pip install openai-codex` fails.",
        "Give the wheel of that platform a tag that its installers look for.";
    SET_STRAY_FILE = "set-stray-file" Error,
        "The distribution folder holds nothing but distributions, release.json and SHA256SUMS, and no links.",
        "Uploads take the whole folder.",
        "Move the file elsewhere.";
    SET_SIZE = "set-size" Warning,
        "A release is not larger than an index lets a whole project be by default, 10 GiB.",
        "An index refuses what exceeds the project's limit, in the middle of the upload.",
        "Leave payload out, or ask the index to raise the project's limit.";

    MANIFEST_INVALID = "manifest-invalid" Error,
        "The release manifest can be read and is of a known version.",
        "What cannot be read proves nothing.",
        "Write it again with `codex-pack check --write-manifest`.";
    MANIFEST_MISMATCH = "manifest-mismatch" Error,
        "Every distribution is the one that the release manifest describes, to the last member.",
        "Something changed between the build and the upload.",
        "Find out which of the two is right; do not upload before.";
    MANIFEST_CHAIN = "manifest-chain" Warning,
        "The release manifest says which codex packages the runtime wheels were made of.",
        "Without inputs there is no chain from what upstream published to what is uploaded.",
        "Write it with `codex-pack release`, or pass --package or --manifest to `check --write-manifest`.";
    REBUILD_SKIPPED = "rebuild-skipped" Error,
        "With --rebuild every runtime wheel is built again, from a package that was given.",
        "A proof that was asked for and did not take place is none.",
        "Give the package of every wheel with --package, and the wheel of every package.";
    MANIFEST_FILES = "manifest-files" Error,
        "The distributions are exactly those that the release manifest lists.",
        "Something was added or lost between the build and the upload.",
        "Find out what was added or lost; do not upload before.";
    SUMS_MISMATCH = "sums-mismatch" Error,
        "SHA256SUMS lists every distribution of its folder with its own SHA-256.",
        "Who verifies a download goes by it.",
        "Write it again with `codex-pack check --write-manifest`.";
    REBUILD_DIFFERS = "rebuild-differs" Error,
        "A runtime wheel built again from its codex package is the same, byte by byte.",
        "Otherwise the wheel is not made of that package alone.",
        "Build it again with this version of codex-pack, and find out what else went into the wheel.";

    SMOKE_INSTALL = "smoke-install" Error,
        "The runtime wheel of this machine and the SDK can be installed.",
        "What fails here fails for everybody with this platform.",
        "Read what the installer says.";
    SMOKE_VERSION = "smoke-version" Error,
        "The installed runtime starts and says its version.",
        "What fails here fails for everybody with this platform.",
        "Run the program by hand and read what it says.";
    SMOKE_IMPORT = "smoke-import" Error,
        "The installed SDK can be imported and finds the runtime.",
        "What fails here fails for everybody.",
        "Read the traceback.";
    SMOKE_APP_SERVER = "smoke-app-server" Error,
        "The installed runtime's app-server answers `initialize`.",
        "It is what every SDK call begins with.",
        "Run `codex app-server` by hand and read what it says.";
    SMOKE_SKIPPED = "smoke-skipped" Warning,
        "Every runtime wheel that this machine can run is run.",
        "A wheel that was not run is proven by its headers only.",
        "Install what is missing (Python with venv; Debian's qemu-user for the other CPU), or check on another machine too.";
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
