"""Compares this package with the published one; see README.md."""

from __future__ import annotations

import argparse
import os
import re
import statistics
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]


def install_published(folder: Path, version: str) -> None:
    """Install the published package of ``version``, with its dependencies but without the runtime."""
    venv.create(folder, with_pip=True)
    pip = [str(python_of(folder)), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "pydantic>=2.12", "packaging"], check=True)
    subprocess.run([*pip, "--no-deps", f"openai-codex=={version}"], check=True)


def python_of(environment: Path) -> Path:
    """The interpreter of a virtual environment."""
    return environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def measure(python: Path, kind: str, argument: str, source: Path | None) -> float:
    """One number from a process of its own."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    if source is not None:
        environment["PYTHONPATH"] = str(source)
    command = [str(python), str(PROJECT / "benchmarks" / "measure.py"), kind, argument]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300, check=False)
    if done.returncode != 0:
        raise SystemExit(f"{kind} failed:\n{done.stderr}")
    return float(done.stdout)


def main() -> None:
    """Measure in turns and print a table."""
    version = re.search(r'__version__ = "(.*)"', (PROJECT / "src/openai_codex/_version.py").read_text())
    assert version is not None
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--published", type=Path, help="a virtual environment that has the published package")
    arguments = parser.parse_args()
    peers = Path(os.environ.get("CODEX_TEST_PEERS", PROJECT.parents[1] / "target" / "debug"))
    server = peers / ("fake-app-server.exe" if os.name == "nt" else "fake-app-server")
    if not server.is_file():
        raise SystemExit(f"there is no {server}: run `cargo build -p codex-test-peers --bins` and set CODEX_TEST_PEERS")

    with tempfile.TemporaryDirectory() as temporary:
        environment = arguments.published or Path(temporary) / "published"
        if arguments.published is None:
            install_published(environment, version[1])
        # The same interpreter and the same pydantic for both; only the package differs.
        python = python_of(environment)
        print(f"Python {sys.version.split()[0]}, openai-codex {version[1]}, {arguments.rounds} rounds")
        print(f"{'':32}{'this package':>24}{'published':>24}{'times better':>20}")
        print(f"{'':32}{'best':>12}{'median':>12}{'best':>12}{'median':>12}{'best':>10}{'median':>10}")
        measurements = [
            ("import", "import openai_codex", "import openai_codex (ms)"),
            ("import", "from openai_codex import Codex, AsyncCodex", "import of both clients (ms)"),
            ("sync", str(server), "sync events (1/s)"),
            ("sync-run", str(server), "sync run, events (1/s)"),
            ("async", str(server), "async events (1/s)"),
            ("async-run", str(server), "async run, events (1/s)"),
        ]
        for kind, argument, title in measurements:
            ours: list[float] = []
            published: list[float] = []
            for _ in range(arguments.rounds):
                ours.append(measure(python, kind, argument, PROJECT / "src"))
                published.append(measure(python, kind, argument, None))
            best = min if kind == "import" else max
            columns = [f(values) for values in (ours, published) for f in (best, statistics.median)]
            ratios = [columns[0] / columns[2], columns[1] / columns[3]]
            if kind == "import":
                ratios = [1 / ratio for ratio in ratios]
            print(f"{title:32}" + "".join(f"{c:12.1f}" for c in columns) + "".join(f"{r:10.1f}" for r in ratios))


if __name__ == "__main__":
    main()
