"""Readers of archives: `zipfile`, `tarfile`, GNU tar, and what pip and uv unpack source distributions with."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

from cases import Case, Disagreement, File, Refusal, blame, compare, file_of, tree
from pip._internal.utils.unpacking import untar_file


def with_zipfile(case: Case, _: Path) -> None:
    """Python's reader of ZIP archives."""
    with zipfile.ZipFile(case.path) as archive:
        files = [info for info in archive.infolist() if not info.is_dir()]
        found = {info.filename: file_of(archive.read(info)) for info in files}
        if len(found) != len(files):
            raise Refusal("a name is there twice")
        by_name = {name: file_of(archive.read(name)) for name in found}
    compare(case.files, found)
    compare(case.files, by_name)


def _bare(name: str) -> str:
    return name.removeprefix("./").rstrip("/")


def with_tarfile(case: Case, folder: Path) -> None:
    """Python's reader of tar archives, and its safe way of unpacking one."""
    with tarfile.open(case.path, "r:gz") as archive:
        found = {}
        for member in archive.getmembers():
            if member.isreg() and member.type in (tarfile.REGTYPE, tarfile.AREGTYPE):
                content = archive.extractfile(member)
                if content is None or _bare(member.name) in found:
                    raise Refusal(f"{member.name!r} is not a file, or there twice")
                found[_bare(member.name)] = file_of(content.read())
            elif not member.isdir():
                raise Refusal(f"{member.name!r} is of the type {member.type!r}")
        compare(case.files, found)
        archive.extractall(folder, filter="data")
    compare(case.files, _without_modes(folder))


def with_tarfile_stream(case: Case, _: Path) -> None:
    """Python's reader of tar archives that cannot seek."""
    with tarfile.open(case.path, "r|gz") as archive:
        found = {}
        for member in archive:
            content = archive.extractfile(member) if member.isreg() else None
            if content is not None:
                found[_bare(member.name)] = file_of(content.read())
    compare(case.files, found)


def with_gnu_tar(case: Case, folder: Path) -> None:
    """GNU tar."""
    folder.mkdir()
    command = ["tar", "--extract", "--gzip", "--file", case.path, "--directory", str(folder), "--no-same-owner"]
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    run = subprocess.run(command, capture_output=True, text=True, errors="replace", env=environment, check=False)
    if run.returncode != 0:
        raise Refusal(run.stderr.strip()[:300])
    compare(case.files, _without_modes(folder))


def with_pip(case: Case, folder: Path) -> None:
    """What pip unpacks a source distribution with."""
    folder.mkdir()
    untar_file(case.path, str(folder))
    compare(_below_top(case), _without_modes(folder))


def with_uv(cases: list[Case], folder: Path) -> Iterator[Disagreement]:
    """uv, which unpacks source distributions into its cache to read their metadata."""
    if not cases:
        return
    folder.mkdir()
    requirements = folder / "requirements.in"
    lines = [f"{case.project} @ {Path(case.path).as_uri()}\n" for case in cases]
    requirements.write_text("".join(lines))
    command = ["uv", "pip", "compile", "--quiet", "--no-deps", "--no-index", "--no-build", "--no-config", "--offline"]
    command += ["--python", sys.executable, "--cache-dir", str(folder / "cache"), str(requirements)]
    run = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    reason = run.stderr.strip()[:600]
    if run.returncode == 0:
        unpacked = [_without_modes(source) for source in (folder / "cache").glob("sdists-*/path/*/*/src")]
        missing = [case for case in cases if _below_top(case) not in unpacked]
        for case in missing:
            yield case.number, "uv", "it unpacks other files than these"
        return
    blamed, innocent = blame(cases, run.stderr)
    for case in blamed:
        yield case.number, "uv", reason
    yield from with_uv(innocent, folder / "again")


def _below_top(case: Case) -> dict[str, File]:
    """The files of a source distribution without the directory that all stand in."""
    return {path.split("/", 1)[1]: said for path, said in case.files.items()}


def _without_modes(folder: Path) -> dict[str, File]:
    return {path: said for path, (said, _) in tree(folder).items()} if folder.exists() else {}
