"""Run the bundled `codex`: `python -m codex_cli_bin ARGUMENTS`."""

from __future__ import annotations

import os
import subprocess
import sys

from codex_cli_bin import bundled_codex_path


def main() -> int:
    """Run `codex` with this process's arguments and return its exit code; on Unix, become it."""
    command = [str(bundled_codex_path()), *sys.argv[1:]]
    if os.name == "nt":
        return subprocess.run(command, check=False).returncode
    os.execv(command[0], command)


if __name__ == "__main__":
    sys.exit(main())
