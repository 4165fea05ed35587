"""Reads accepted distributions as people do, and says who reads one otherwise than codex-pack, or refuses it.

Each line of the input is a list of cases; each line of the output a list of disagreements: the case's number, the
reader, what it says. `installers.py` asks pip, uv and `installer`, `archives.py` asks `zipfile`, `tarfile` and GNU
tar, `index.py` knows the rules that an index documents.
"""

from __future__ import annotations

import json
import logging
import sys
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path

import archives
import index
import installers
from cases import Case, Disagreement, Refusal

READERS: dict[str, list[tuple[str, Callable[[Case, Path], None]]]] = {
    "wheel": [
        ("zipfile", archives.with_zipfile),
        ("packaging", index.with_packaging),
        ("index", index.wheel),
        ("installer", installers.with_installer),
        ("pip", installers.with_pip),
    ],
    "sdist": [
        ("tarfile", archives.with_tarfile),
        ("tarfile, as a stream", archives.with_tarfile_stream),
        ("GNU tar", archives.with_gnu_tar),
        ("pip", archives.with_pip),
        ("packaging", index.with_packaging),
        ("index", index.sdist),
    ],
    "tar": [
        ("tarfile", archives.with_tarfile),
        ("GNU tar", archives.with_gnu_tar),
    ],
    "zip": [("zipfile", archives.with_zipfile)],
}


def read(cases: list[Case], folder: Path) -> Iterator[Disagreement]:
    """Has all cases read by everybody; what is written goes below `folder`."""
    for case in cases:
        for place, (reader, ask) in enumerate(READERS[case.kind]):
            try:
                ask(case, folder / f"{case.number}-{place}")
            except Refusal as refusal:
                yield case.number, reader, str(refusal)
            except Exception as error:
                yield case.number, reader, f"{type(error).__name__}: {error}"
    wheels = [case for case in cases if case.kind == "wheel" and case.installed]
    yield from installers.with_uv(wheels, folder / "uv", "uv", streams=False)
    yield from installers.with_uv(wheels, folder / "uv-stream", "uv, as a stream", streams=True)
    yield from archives.with_uv([case for case in cases if case.kind == "sdist"], folder / "uv-sdists")


def main() -> None:
    """Answers line by line."""
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)
    import tempfile

    for line in sys.stdin:
        cases = [Case(**case) for case in json.loads(line)]
        with tempfile.TemporaryDirectory() as folder:
            found = list(read(cases, Path(folder)))
        sys.stdout.write(json.dumps(found) + "\n")
        sys.stdout.flush()


main()
