"""Installers of wheels: pip, uv from a file and from a stream, and the library `installer`."""

from __future__ import annotations

import contextlib
import functools
import http.server
import os
import subprocess
import sys
import threading
import urllib.parse
import zipfile
from collections.abc import Iterator
from pathlib import Path

from cases import Case, Disagreement, File, Refusal, blame, compare, file_of, tree
from installer.sources import WheelFile
from packaging.tags import sys_tags
from packaging.utils import canonicalize_name, parse_wheel_filename
from pip._internal.locations import get_scheme
from pip._internal.metadata import get_wheel_distribution
from pip._internal.metadata.base import FilesystemWheel
from pip._internal.models.wheel import Wheel
from pip._internal.operations.install.wheel import install_wheel

GENERATED = {"INSTALLER", "REQUESTED", "RECORD", "direct_url.json", "uv_cache.json"}
"""What an installer writes into a `.dist-info` directory."""

SUPPORTED = frozenset(sys_tags())


def with_installer(case: Case, _: Path) -> None:
    """The library that installers are made of."""
    with WheelFile.open(Path(case.path)) as wheel:
        wheel.validate_record(validate_contents=True)
        found = {record[0]: file_of(stream.read()) for record, stream, _ in wheel.get_contents()}
    compare(case.files, found)


def with_pip(case: Case, folder: Path) -> None:
    """pip: what it reads of a wheel before it is installed, and what it installs."""
    name = Path(case.path).name
    parsed = Wheel(name)
    distribution = get_wheel_distribution(FilesystemWheel(case.path), canonicalize_name(parsed.name))
    if (distribution.canonical_name, str(distribution.version)) != (case.project, case.version):
        raise Refusal(f"it is {distribution.canonical_name} {distribution.version}")
    list(distribution.iter_dependencies())
    _ = distribution.requires_python
    scheme = get_scheme(str(case.project), prefix=str(folder))
    install_wheel(str(case.project), case.path, scheme, str(case.project), pycompile=False, warn_script_location=False)
    case.installed = tree(folder)
    rewritten = set()
    with zipfile.ZipFile(case.path) as archive:
        for path in case.files:
            if "/scripts/" in path and archive.open(path).read(8) == b"#!python":
                rewritten.add(path)
    places = {path: _place(path, scheme, folder) for path in case.files}
    if len(set(places.values())) != len(places):
        raise Refusal("two files are installed in one place")
    record = next(path for path in case.files if path.endswith(".dist-info/RECORD") and path.count("/") == 1)
    changed = {places[path] for path in rewritten | {record}}
    expected = {place: case.files[path] for path, place in places.items() if place not in changed}
    info = places[record].rpartition("/")[0]
    found = {}
    for place, (said, _) in case.installed.items():
        directory, _, file = place.rpartition("/")
        is_generated = place not in expected and ((directory == info and file in GENERATED) or directory == "bin")
        if place not in changed and not is_generated:
            found[place] = said
    compare(expected, found)


def _place(path: str, scheme: object, folder: Path) -> str:
    """Where a file of a wheel belongs below the prefix."""
    first, _, rest = path.partition("/")
    if first.endswith(".data"):
        key, _, rest = rest.partition("/")
        place = f"{getattr(scheme, key)}/{rest}"
    else:
        place = f"{scheme.purelib}/{path}"
    return Path(place).relative_to(folder).as_posix()


class _Files(http.server.BaseHTTPRequestHandler):
    """Serves files from their beginning to their end only, so that a client has to read them as a stream."""

    protocol_version = "HTTP/1.1"

    def do_HEAD(self) -> None:
        self._answer(with_body=False)

    def do_GET(self) -> None:
        self._answer(with_body=True)

    def _answer(self, *, with_body: bool) -> None:
        contents = Path(urllib.parse.unquote(self.path)).read_bytes()
        self.send_response(200)
        self.send_header("Content-Length", str(len(contents)))
        self.end_headers()
        if with_body:
            self.wfile.write(contents)

    def handle(self) -> None:
        with contextlib.suppress(ConnectionError):
            super().handle()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name of the base class
        pass


@functools.cache
def _address() -> str:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Files)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_address[1]}"


def _is_supported(case: Case) -> bool:
    return not SUPPORTED.isdisjoint(parse_wheel_filename(Path(case.path).name)[3])


def with_uv(cases: list[Case], folder: Path, reader: str, *, streams: bool) -> Iterator[Disagreement]:
    """uv: all cases at once that do not stand in each other's way, and each alone where it does not agree."""
    rest = [case for case in cases if _is_supported(case)]
    turn = 0
    while rest:
        taken: set[str] = set()
        together, later = [], []
        for case in rest:
            places = {place.lower() for place in case.installed}
            # A directory of one can be a file of another.
            places |= {parent.as_posix().lower() for place in case.installed for parent in Path(place).parents}
            shared = {"lib", "lib/python", "bin", ".", "include"}
            own = {place for place in places if place.count("/") > 2 or place.startswith("bin/")} - shared
            if own.isdisjoint(taken):
                together.append(case)
                taken |= {place for place in own if place in {known.lower() for known in case.installed}}
            else:
                later.append(case)
        yield from _uv_install(together, folder.with_name(f"{folder.name}-{turn}"), reader, streams=streams)
        rest, turn = later, turn + 1


def _uv_install(cases: list[Case], folder: Path, reader: str, *, streams: bool) -> Iterator[Disagreement]:
    folder.mkdir()
    address = (lambda path: _address() + urllib.parse.quote(path)) if streams else (lambda path: Path(path).as_uri())
    requirements = folder / "requirements.txt"
    requirements.write_text("".join(f"{case.project} @ {address(case.path)}\n" for case in cases))
    command = [
        "uv",
        "pip",
        "install",
        "--quiet",
        "--no-deps",
        "--no-index",
        "--no-config",
        "--no-cache",
        "--link-mode",
        "copy",
    ]
    command += ["--python", sys.executable, "--prefix", str(folder / "prefix"), "--requirement", str(requirements)]
    environment = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    run = subprocess.run(command, capture_output=True, text=True, errors="replace", env=environment, check=False)
    reason = run.stderr.strip()[:600]
    if run.returncode == 0:
        expected = {place: said for case in cases for place, said in case.installed.items()}
        found = tree(folder / "prefix")
        found.pop(".lock", None)
        try:
            compare(_plain(expected), _plain(found))
            return
        except Refusal as refusal:
            reason = str(refusal)
    blamed, innocent = blame(cases, run.stderr if run.returncode else reason)
    for case in blamed:
        yield case.number, reader, reason
    if innocent:
        yield from _uv_install(innocent, folder / "again", reader, streams=streams)


def _plain(files: dict[str, tuple[File, bool]]) -> dict[str, File]:
    """The files that two installers write alike: all but what each generates."""
    plain = {}
    for place, (said, executable) in files.items():
        directory, _, name = place.rpartition("/")
        if directory.endswith(".dist-info") and name in GENERATED:
            continue
        plain[f"{place} +x" if executable else place] = File(0, "") if directory == "bin" else said
    return plain
