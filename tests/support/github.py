"""Stands in for gh and GitHub: releases are folders, upstream `FOLDER/openai/codex/TAG`, ours `FOLDER/own/TAG`."""

import hashlib
import itertools
import json
import os
import shutil
import sys
from pathlib import Path

FOLDER = Path(os.environ["STAND_IN_GITHUB"])


def main() -> None:
    """Do what the arguments ask for."""
    noun, verb, tag, *rest = sys.argv[1:]
    options = {name: value for name, value in itertools.pairwise(rest) if name.startswith("--")}
    release = FOLDER / options.get("--repo", "own") / tag
    if (noun, verb) == ("release", "create"):
        release.mkdir(parents=True)
        (FOLDER / "created").open("a").write(json.dumps([tag, *rest]) + "\n")
    elif not release.is_dir():
        sys.exit("release not found")
    elif (noun, verb) == ("release", "view"):
        files = sorted(release.iterdir())
        digests = {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in files}
        assets = [{"name": name, "digest": f"sha256:{digest}"} for name, digest in digests.items()]
        print(json.dumps({"assets": assets}))
    elif (noun, verb) == ("release", "download"):
        shutil.copy(release / options["--pattern"], options["--dir"])
    elif (noun, verb) == ("release", "upload"):
        file = Path(rest[0])
        if (release / file.name).exists():
            sys.exit(f"asset under the same name already exists: [{file.name}]")
        shutil.copy(file, release)
    else:
        sys.exit(f"no such command: {sys.argv[1:]}")


main()
