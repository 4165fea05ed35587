"""Measure codex-pack side by side with uv and with an older codex-pack, and print one table.

Usage, from the root of a checkout, with uv on the PATH:

    cargo build --release && python benchmarks/compare.py [--old OLDER_CODEX_PACK] [--compile]

Those who are compared take turns, so that a slow minute of the machine is nobody's alone. Each keeps its best round.
Ratios are of seconds by the clock; where other work disturbs the machine, those of processor time in the last column
say more. The packages of the pinned release are fetched first, and come from the cache from then on.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

PROGRAM = Path("target/release/codex-pack").resolve()
LEVELS = ("fast", "default", "best")


@dataclass(frozen=True)
class Run:
    """What one run of a command took."""

    seconds: float
    """By the clock."""
    processor: float
    """Of processor time, in seconds."""
    memory: float
    """Of the largest process, in MiB."""


@dataclass(frozen=True)
class Contest:
    """Two commands that do the same work, or work that is to be compared."""

    title: str
    ours: list[str]
    theirs: list[str]
    wanted: str


def measure(command: list[str], out_dir: Path | None = None) -> Run:
    """Run a command to its end, with `out_dir` emptied first.

    It runs outside of the checkout, whose settings an older codex-pack would not understand.
    """
    if out_dir is not None:
        shutil.rmtree(out_dir, ignore_errors=True)
    started = time.perf_counter()
    process = subprocess.Popen(command, cwd=tempfile.gettempdir(), stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - started
    if status != 0:
        sys.exit(f"{' '.join(command)} failed")
    return Run(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def out_dir_of(command: list[str]) -> Path | None:
    """The directory that a command writes to."""
    return Path(command[command.index("--out-dir") + 1]) if "--out-dir" in command else None


def take_turns(commands: list[list[str]], rounds: int) -> list[Run]:
    """Run each command in turn, so many times; return the best run of each."""
    best: dict[int, Run] = {}
    for _ in range(rounds):
        for number, command in enumerate(commands):
            run = measure(command, out_dir_of(command))
            best[number] = min(run, best.get(number, run), key=lambda run: run.seconds)
    return [best[number] for number in range(len(commands))]


def wheel_in(directory: Path) -> Path:
    """The one wheel of the runtime in a directory."""
    (wheel,) = directory.glob("openai_codex_cli_bin-*.whl")
    return wheel


def print_builders(staged: Path, work: Path, rounds: int) -> None:
    """Build the same staged project with uv and with each compression of codex-pack."""
    builders = {
        "uv build --wheel": ["uv", "build", "--quiet", "--wheel", "--out-dir", str(work / "uv"), str(staged)],
    }
    for level in LEVELS:
        command = [str(PROGRAM), "build", "--quiet", "--threads", "2", "--compression", level]
        builders[f"codex-pack build --compression {level}"] = [*command, "--out-dir", str(work / level), str(staged)]
    runs = take_turns(list(builders.values()), rounds)
    size_of_uv = wheel_in(work / "uv").stat().st_size
    columns = f"{'seconds':>8} {'times as fast':>14} {'MiB of memory':>14} {'MB':>7} {'of uv':>7} {'processor':>10}"
    print(f"{'builder':40} {columns}")
    for (builder, command), run in zip(builders.items(), runs, strict=True):
        directory = out_dir_of(command)
        size = wheel_in(directory).stat().st_size if directory else 0
        times = f"{run.seconds:8.2f} {runs[0].seconds / run.seconds:14.1f} {run.memory:14.0f}"
        processor = runs[0].processor / run.processor
        print(f"{builder:40} {times} {size / 1e6:7.1f} {size / size_of_uv:7.1%} {processor:9.1f}x")
    print("wanted of the default: 7 times as fast, at most the size of uv's, at most 64 MiB at 2 threads")


def print_contests(contests: list[Contest], rounds: int) -> None:
    """Run the contests one after the other, and print the ratios."""
    print(f"\n{'work':58} {'seconds':>8} {'against':>8} {'ratio':>6} {'wanted':>7} {'of processor time':>18}")
    for contest in contests:
        ours, theirs = take_turns([contest.ours, contest.theirs], rounds)
        ratio, processor = ours.seconds / theirs.seconds, ours.processor / theirs.processor
        times = f"{ours.seconds:8.2f} {theirs.seconds:8.2f} {ratio:6.2f}"
        print(f"{contest.title:58} {times} {contest.wanted:>7} {processor:18.2f}")


def print_compiling() -> None:
    """Compile everything in a fresh clone, and make its first wheel."""
    with tempfile.TemporaryDirectory() as name:
        clone = Path(name) / "clone"
        subprocess.run([shutil.which("git") or "git", "clone", "--quiet", ".", str(clone)], check=True)
        environment = {name: value for name, value in os.environ.items() if name != "CARGO_TARGET_DIR"}
        before = os.times()
        started = time.perf_counter()
        command = ["cargo", "run", "--quiet", "--release", "--", "release", "--quiet"]
        subprocess.run(command, cwd=clone, env=environment, check=True, stdout=subprocess.DEVNULL)
        seconds, after = time.perf_counter() - started, os.times()
        processor = after.children_user + after.children_system - before.children_user - before.children_system
    took = f"{seconds:.0f} s, {processor:.0f} s of processor time"
    print(f"\nfirst wheel in a fresh clone, compiling included: {took} (wanted: 75 s)")


def main() -> None:
    """Measure all rows of the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--old", type=Path, metavar="PROGRAM", help="an older codex-pack to compare with")
    parser.add_argument("--rounds", type=int, default=3, help="how often each command runs (3)")
    parser.add_argument("--compile", action="store_true", help="measure a fresh clone too, which takes minutes")
    arguments = parser.parse_args()
    pinned = Path("Cargo.toml").read_text(encoding="utf-8").split('release = "')[1].split('"')[0]
    fetch = [str(PROGRAM), "fetch", "--all-targets", "--format", "json", "--quiet"]
    packages: list[str] = [package["path"] for package in json.loads(subprocess.check_output(fetch))]
    host = json.loads(subprocess.check_output([PROGRAM, "fetch", "--format", "json", "--quiet"]))[0]["path"]
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        staged = work / "staged"
        stage = [PROGRAM, "stage-runtime", staged, host, "--codex-version", pinned, "--quiet"]
        subprocess.run(stage, check=True)
        print_builders(staged, work, arguments.rounds)
        wheel = str(wheel_in(work / "default"))
        ours = str(PROGRAM)

        def release(program: str, out_dir: str, paths: list[str]) -> list[str]:
            given = [word for path in paths for word in ("--package", path)]
            return [program, "release", "--quiet", "--codex-version", pinned, "--out-dir", str(work / out_dir), *given]

        build = [ours, "build", "--quiet", "--out-dir", str(work / "built"), str(staged)]
        contests = [Contest("release of one package, against build", release(ours, "one", [host]), build, "1.40")]
        if arguments.old is not None:
            old = str(arguments.old.resolve())
            six = release(ours, "six", packages), release(old, "six-old", packages)
            checks = [ours, "check", "--quiet", wheel], [old, "check", "--quiet", wheel]
            contests += [
                Contest("six packages to eight distributions, against the older", *six, "0.60"),
                Contest("check of one wheel, against the older", *checks, "0.65"),
            ]
        print_contests(contests, arguments.rounds)
        if arguments.old is not None:
            compare(work / "six", work / "six-old")
    if arguments.compile:
        print_compiling()


def compare(ours: Path, theirs: Path) -> None:
    """Say whether two releases hold the same wheels of the runtime, byte by byte."""
    names = sorted(path.name for path in ours.glob("openai_codex_cli_bin-*.whl"))
    differing = [name for name in names if (ours / name).read_bytes() != (theirs / name).read_bytes()]
    print(f"\n{len(names)} wheels of the runtime, of which {len(differing)} differ from the older's", *differing)


if __name__ == "__main__":
    main()
