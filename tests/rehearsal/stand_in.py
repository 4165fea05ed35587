"""Stands in for what a runner compiles or installs: `stand_in.py PROGRAM ARGUMENT…`."""

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SANDBOX = Path(os.environ["STAND_IN_SANDBOX"])
REGISTRY = SANDBOX / "registry"


# A program that was built for another target packs itself under that target's name, and on Windows as a ZIP archive.
BUILT_FOR = """#!/bin/sh
[ "$1" = archive ] || exec {program} "$@"
case {target} in *windows*) set -- "$@" --archive-format zip ;; esac
{program} "$@" || exit
for archive in archives/*; do
  mv "$archive" "$(echo "$archive" | sed 's/[a-z0-9_]*-unknown-linux-[a-z]*/{target}/')"
done
"""


def option(arguments: list[str], name: str) -> str:
    """The value of an option."""
    return arguments[arguments.index(name) + 1]


def program(name: str, place: Path) -> None:
    """A program that does what a stand-in does."""
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(f'#!/bin/sh\nSTAND_IN_SANDBOX={SANDBOX} exec {sys.executable} {__file__} {name} "$@"\n')
    place.chmod(0o755)


def cargo(arguments: list[str]) -> None:
    """`cargo install` hands out what was built before, packaging is cargo's own, the registry is a folder."""
    verb, *rest = arguments
    if verb == "install" and "tests/peers" in rest:
        return program("try-release", Path(option(rest, "--root")) / "bin/try-release")
    if verb == "install":
        place = Path.home() / ".cargo/bin/codex-pack"
        place.parent.mkdir(parents=True, exist_ok=True)
        if "--target" in rest:
            place.write_text(BUILT_FOR.format(program=SANDBOX / "program/codex-pack", target=option(rest, "--target")))
            place.chmod(0o755)
        else:
            shutil.copy(SANDBOX / "program/codex-pack", place)
    elif verb == "package" or (verb == "publish" and "--dry-run" in rest):
        real = [os.environ.get("CARGO", "cargo"), "package", "--quiet", "--no-verify", "--allow-dirty", "--offline"]
        real += ["--manifest-path", option(rest, "--manifest-path"), "--target-dir", option(rest, "--target-dir")]
        # Whichever compiler this machine has.
        environment = {name: value for name, value in os.environ.items() if name not in ("PATH", "RUSTUP_TOOLCHAIN")}
        path = os.environ["PATH"].replace(f"{SANDBOX / 'bin'}:", "")
        sys.exit(subprocess.run(real, env=environment | {"PATH": path}).returncode)
    elif verb == "publish":
        if not os.environ.get("CARGO_REGISTRY_TOKEN"):
            sys.exit("error: no token found, please run `cargo login`")
        REGISTRY.mkdir(exist_ok=True)
        for crate in (Path(option(rest, "--target-dir")) / "package").glob("*.crate"):
            if (REGISTRY / crate.name).exists():
                sys.exit(f"error: crate {crate.stem} already exists")
            shutil.copy(crate, REGISTRY)
        fault = SANDBOX / "registry-breaks-off"
        if fault.exists():
            fault.unlink()
            sys.exit("error: the registry did not answer")
    elif verb == "add":
        name, _, version = rest[-1].partition("@=")
        if not (REGISTRY / f"{name}-{version}.crate").exists():
            sys.exit(f"error: the crate `{name}` could not be found in the registry")
    elif verb == "generate-lockfile":
        [crate] = REGISTRY.glob("*.crate")
        digest = hashlib.sha256(crate.read_bytes()).hexdigest()
        Path(option(rest, "--manifest-path")).with_name("Cargo.lock").write_text(f'checksum = "{digest}"\n')
    elif verb == "new":
        Path(rest[-1]).mkdir()
    else:
        sys.exit(f"no such command: cargo {arguments}")


def try_release(arguments: list[str]) -> None:
    """Installs the wheel of this machine with pip, pinned as the real one pins it; there is nothing in it to be run."""
    folder, digest, *index = arguments
    sums = (Path(folder) / "SHA256SUMS").read_bytes()
    if hashlib.sha256(sums).hexdigest() != digest:
        sys.exit("try-release: SHA256SUMS is not the one that was checked")
    lines = [line.split("  ") for line in sums.decode().splitlines()]
    wheels = [(file, digest) for digest, file in lines if file.endswith(".whl")]
    requirements = ""
    for project in sorted({file.split("-")[0] for file, _ in wheels}):
        mine = [(file, digest) for file, digest in wheels if file.startswith(project + "-")]
        version = mine[0][0].split("-")[1]
        requirements += f"{project}=={version} " + " ".join(f"--hash=sha256:{digest}" for _, digest in mine) + "\n"
    with tempfile.TemporaryDirectory() as place:
        Path(place, "requirements.txt").write_text(requirements)
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]
        pip += ["--require-hashes", "--requirement", f"{place}/requirements.txt", "--target", f"{place}/installed"]
        if not index:
            pip += ["--no-index", "--find-links", folder]
        sys.exit(subprocess.run(pip).returncode)


def main() -> None:
    """Does what the program would."""
    name, *arguments = sys.argv[1:]
    if name == "cargo":
        cargo(arguments)
    elif name == "try-release":
        try_release(arguments)


main()
