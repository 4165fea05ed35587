"""The rules that an index documents for uploads, and the library that implements most of them."""

from __future__ import annotations

import base64
import csv
import email
import email.parser
import email.policy
import email.utils
import hashlib
import io
import re
import struct
import tarfile
import zipfile
from pathlib import Path

from cases import Case, Refusal
from packaging.metadata import Metadata, parse_email
from packaging.utils import canonicalize_name, parse_sdist_filename, parse_wheel_filename
from packaging.version import Version
from trove_classifiers import classifiers, deprecated_classifiers

ARCHITECTURES = "aarch64|armv7l|i686|ppc64|ppc64le|riscv64|s390x|x86_64"
PLATFORMS = re.compile(
    r"any|win32|win_(amd64|arm64|ia64)|linux_armv[67]l"
    rf"|manylinux(1_(x86_64|i686)|2010_(x86_64|i686)|2014_({ARCHITECTURES})|_\d+_\d+_({ARCHITECTURES}|armv6l|loongarch64))"
    r"|musllinux_\d+_\d+_(aarch64|armv7l|i686|ppc64le|riscv64|s390x|x86_64|loongarch64)"
    r"|macosx_10_\d+_(arm64|fat|fat3|fat64|i386|intel|ppc|ppc64|universal|universal2|x86_64)"
    r"|macosx_(1[1-5]|26)_0_(arm64|universal2|x86_64)"
    r"|ios_\d+_\d+_(arm64_iphoneos|(arm64|x86_64)_iphonesimulator)|android_\d+_(arm64_v8a|armeabi_v7a|x86|x86_64)"
    r"|(pyodide|pyemscripten)_\d+_\d+_wasm32"
)

FLAGS = 0b1000_0000_0110
"""The flags of a member that an index takes: the compressor's own, and UTF-8."""


def _metadata(case: Case) -> bytes:
    if case.kind == "sdist":
        with tarfile.open(case.path, "r:gz") as archive:
            content = archive.extractfile(Path(case.path).name.removesuffix(".tar.gz") + "/PKG-INFO")
            assert content is not None
            return content.read()
    with zipfile.ZipFile(case.path) as archive:
        stem = "-".join(Path(case.path).name.split("-")[:2])
        return archive.read(f"{stem}.dist-info/METADATA")


def with_packaging(case: Case, _: Path) -> None:
    """`packaging`: the file name and the metadata, which must not differ from what `email` reads."""
    name = Path(case.path).name
    project, version = (parse_sdist_filename if case.kind == "sdist" else parse_wheel_filename)(name)[:2]
    metadata = _metadata(case)
    parsed = Metadata.from_email(metadata, validate=True)
    said = (case.project, Version(str(case.version)))
    if (project, version) != said or (canonicalize_name(parsed.name), parsed.version) != said:
        raise Refusal(f"it is {project} {version}, {parsed.name} {parsed.version}")
    _, unparsed = parse_email(metadata)
    if unparsed:
        raise Refusal(f"{unparsed} are not parsed")
    # pip's reader of bytes, that of `importlib.metadata`, and that of another policy.
    from_bytes = email.message_from_bytes(metadata).items()
    from_text = email.message_from_string(metadata.decode()).items()
    newer = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(metadata).items()
    texts = [
        [(key.lower(), " ".join(str(value).split())) for key, value in items]
        for items in (from_bytes, from_text, newer)
    ]
    if not texts[0] == texts[1] and metadata.isascii():
        raise Refusal("`email` reads other fields from bytes than from text")
    if [key for key, _ in texts[1]] != [key for key, _ in texts[2]]:
        raise Refusal("`email` reads other fields with another policy")


def _judge_metadata(case: Case) -> None:
    metadata = Metadata.from_email(_metadata(case), validate=True)
    if len(metadata.summary or "") > 512:
        raise Refusal("the summary is too long")
    if metadata.version.local:
        raise Refusal("it is a local version")
    for requirement in metadata.requires_dist or []:
        if requirement.url:
            raise Refusal(f"{requirement} is an address")
    for classifier in metadata.classifiers or []:
        if classifier not in classifiers or classifier in deprecated_classifiers:
            raise Refusal(f"the classifier {classifier} is unknown")
    for label, url in (metadata.project_urls or {}).items():
        if not label or len(label) > 32 or not re.match(r"https?://[^\s/]", url, re.I):
            raise Refusal(f"the project URL {label}, {url} is refused")
    for url in (metadata.home_page, metadata.download_url):
        if url and url != "UNKNOWN" and not re.match(r"https?://[^\s/]+\S*$", url, re.I):
            raise Refusal(f"{url} is not an address")
    for field in (metadata.author_email, metadata.maintainer_email):
        if field and field != "UNKNOWN":
            pairs = email.utils.getaddresses([field])
            if not pairs or not all(re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", address) for _, address in pairs):
                raise Refusal(f"{field} holds no e-mail address")


def sdist(case: Case, _: Path) -> None:
    """A source distribution."""
    name = Path(case.path).name.removesuffix(".tar.gz")
    if name != f"{canonicalize_name(str(case.project)).replace('-', '_')}-{case.version}":
        raise Refusal("its file name is not normalised")
    if {path.split("/")[0] for path in case.files} != {name} or f"{name}/PKG-INFO" not in case.files:
        raise Refusal("it is not all in one directory with PKG-INFO")
    _judge_metadata(case)
    _judge_licences(case, f"{name}/")


def wheel(case: Case, _: Path) -> None:
    """A wheel."""
    name = Path(case.path).name
    project, version, _build, tags = parse_wheel_filename(name)
    stem = "-".join(name.split("-")[:2])
    if stem != f"{project.replace('-', '_')}-{version}":
        raise Refusal("its file name is not normalised")
    for tag in tags:
        if not PLATFORMS.fullmatch(tag.platform):
            raise Refusal(f"it is for {tag.platform}")
    contents = Path(case.path).read_bytes()
    names = _scan(contents)
    if len(set(names)) != len(names):
        raise Refusal("a name is there twice")
    _judge_record(case, f"{stem}.dist-info/RECORD", names)
    _judge_metadata(case)
    _judge_licences(case, f"{stem}.dist-info/licenses/")


def _judge_licences(case: Case, below: str) -> None:
    metadata = Metadata.from_email(_metadata(case), validate=True)
    for path in metadata.license_files or []:
        if metadata.metadata_version >= "2.4" and below + path not in case.files:
            raise Refusal(f"the licence {path} is missing")


def _judge_record(case: Case, path: str, names: list[str]) -> None:
    with zipfile.ZipFile(case.path) as archive:
        text = archive.read(path).decode()
        rows = [row for row in csv.reader(io.StringIO(text, newline="")) if row]
        listed = [row[0] for row in rows]
        own = {f"{path}.jws", f"{path}.p7s"}
        files = {name for name in names if not name.endswith("/")}
        if len(set(listed)) != len(listed) or set(listed) - own != files - own:
            raise Refusal(f"RECORD lists {sorted(set(listed) ^ files)} otherwise")
        for name, digest, size in rows:
            if name == path or name in own:
                continue
            algorithm, _, value = digest.partition("=")
            found = hashlib.new(algorithm, archive.read(name)).digest()
            if base64.urlsafe_b64encode(found).rstrip(b"=").decode() != value:
                raise Refusal(f"RECORD gives {name} another hash")
            if int(size) != archive.getinfo(name).file_size:
                raise Refusal(f"RECORD gives {name} another size")


def _scan(data: bytes) -> list[str]:
    """The names of an archive read from its first byte to its last, record after record; anything else is refused."""
    at, local = 0, []
    while data[at : at + 4] == b"PK\3\4":
        start = at
        version, flags, method, _time, crc, packed, size, name, extra = struct.unpack_from("<HHHIIIIHH", data, at + 4)
        at += 30 + name + extra
        wide = _wide(data[at - extra : at])
        size, packed, _offset = _widened([size, packed, 0], wide)
        local.append((start, version, flags, method, crc, packed, size, data[start + 30 : start + 30 + name]))
        at += packed
    directory, central = at, []
    while data[at : at + 4] == b"PK\1\2":
        fields = struct.unpack_from("<HHHHIIIIHHHHHII", data, at + 4)
        _made, version, flags, method, _time, crc, packed, size, name, extra, comment, disk, _inner, _outer, offset = (
            fields
        )
        if comment or disk or flags & ~FLAGS or method not in (0, 8):
            raise Refusal("an entry has a comment, a disk, flags or a method that are not taken")
        text = data[at + 46 : at + 46 + name]
        at += 46 + name + extra
        size, packed, offset = _widened([size, packed, offset], _wide(data[at - extra : at]))
        central.append((offset, version, flags, method, crc, packed, size, text))
    if sorted(central) != local:
        raise Refusal("the local headers and the central directory differ, or something stands between them")
    end = at
    if data[at : at + 4] == b"PK\6\6":
        length, _, _, disk, other, here, entries, extent, offset = struct.unpack_from("<QHHIIQQQQ", data, at + 4)
        if (length, disk, other, here, entries, extent, offset) != (
            44,
            0,
            0,
            len(central),
            len(central),
            end - directory,
            directory,
        ):
            raise Refusal("the zip64 end record is wrong")
        if data[at + 56 : at + 60] != b"PK\6\7" or struct.unpack_from("<IQI", data, at + 60) != (0, end, 1):
            raise Refusal("the zip64 locator is wrong")
        at += 76
    if data[at : at + 4] != b"PK\5\6" or at + 22 != len(data):
        raise Refusal("something stands before or behind the end record")
    disk, other, here, entries, extent, offset, comment = struct.unpack_from("<HHHHIIH", data, at + 4)
    wrong = (
        (disk, other, comment) != (0, 0, 0)
        or here != entries
        or entries not in (len(central), 0xFFFF)
        or extent not in (end - directory, 0xFFFFFFFF)
        or offset not in (directory, 0xFFFFFFFF)
    )
    if wrong:
        raise Refusal("the end record is wrong")
    names = []
    for _, _, flags, _, _, _, _, text in central:
        name = text.decode("utf-8" if flags & 0x800 else "ascii")
        if not name.isprintable():
            raise Refusal(f"{name!r} cannot be printed")
        names.append(name)
    return names


def _wide(extra: bytes) -> bytes | None:
    """The zip64 field among extra fields, which are whole and there once each."""
    found: dict[int, bytes] = {}
    while extra:
        if len(extra) < 4:
            raise Refusal("extra fields are cut off")
        key, length = struct.unpack_from("<HH", extra)
        if key in found or len(extra) < 4 + length:
            raise Refusal("extra fields are there twice or cut off")
        found[key] = extra[4 : 4 + length]
        extra = extra[4 + length :]
    if 0x7075 in found:
        raise Refusal("there is a second name")
    return found.get(1)


def _widened(numbers: list[int], wide: bytes | None) -> list[int]:
    for place, number in enumerate(numbers):
        if number == 0xFFFFFFFF:
            if wide is None or len(wide) < 8:
                raise Refusal("a zip64 number is missing")
            numbers[place] = int.from_bytes(wide[:8], "little")
            wide = wide[8:]
    return numbers
