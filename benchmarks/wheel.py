"""Build the runtime wheel of the pinned release with codex-pack and with uv, side by side, and print what each took.

Usage, from the root of a checkout, with uv on the PATH:

    cargo build --release && python benchmarks/wheel.py
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PROGRAM = Path("target/release/codex-pack").resolve()
ROUNDS = 3


def measure(command: list[str], out_dir: Path) -> tuple[float, float, int]:
    """Build into an empty directory; return the seconds by the clock, the peak memory in MiB, and the wheel's bytes."""
    shutil.rmtree(out_dir, ignore_errors=True)
    started = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - started
    if status != 0:
        sys.exit(f"{' '.join(command)} failed")
    (wheel,) = out_dir.glob("*.whl")
    return wall, usage.ru_maxrss / 1024, wheel.stat().st_size


def main() -> None:
    """Measure every builder on the same staged project."""
    with tempfile.TemporaryDirectory() as name:
        directory = Path(name)
        staged = directory / "staged"
        fetched = json.loads(subprocess.check_output([PROGRAM, "fetch", "--format", "json", "--quiet"]))[0]
        pinned = Path("Cargo.toml").read_text(encoding="utf-8").split('release = "')[1].split('"')[0]
        stage = [PROGRAM, "stage-runtime", staged, fetched["path"], "--codex-version", pinned, "--quiet"]
        subprocess.run(stage, check=True)
        builders = {
            "uv build --wheel": ["uv", "build", "--quiet", "--wheel", "--out-dir", str(directory / "uv"), str(staged)],
        }
        for level in ("fast", "default", "best"):
            out_dir = str(directory / level)
            command = [str(PROGRAM), "build", "--quiet", "--compression", level, "--out-dir", out_dir, str(staged)]
            builders[f"codex-pack build --compression {level}"] = command
        results: dict[str, tuple[float, float, int]] = {}
        # The builders take turns, so that a slow minute of the machine is nobody's alone; each keeps its best round.
        for _ in range(ROUNDS):
            for builder, command in builders.items():
                result = measure(command, Path(command[command.index("--out-dir") + 1]))
                results[builder] = min(result, results.get(builder, result))
        seconds, _, size = results["uv build --wheel"]
        print(f"{'builder':40} {'seconds':>8} {'times as fast':>14} {'MiB of memory':>14} {'MB':>7} {'of uv':>7}")
        for builder, (wall, memory, wheel) in results.items():
            speed = f"{wall:8.2f} {seconds / wall:14.1f}"
            print(f"{builder:40} {speed} {memory:14.0f} {wheel / 1e6:7.1f} {wheel / size:7.1%}")


if __name__ == "__main__":
    main()
