"""Rehearses the release workflow: `rehearse.py SANDBOX SCENARIO TAG`, in a sandbox with packages and codex-pack."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from runner import Run, World

ROOT = Path(__file__).parent.parent.parent
WORKFLOW = ROOT / ".github/workflows/release.yml"
REPOSITORY = "openai/codex"
COMMIT = "0123456789abcdef0123456789abcdef01234567"
OTHER_COMMIT = "fedcba9876543210fedcba9876543210fedcba98"
DOCUMENT = (ROOT / "docs/release.md").read_text()


@contextmanager
def world(sandbox: Path, tag: str) -> Iterator[World]:
    """An index, GitHub and a registry that have nothing yet."""
    programs = sandbox / "bin"
    programs.mkdir(exist_ok=True)
    stand_in = Path(__file__).with_name("stand_in.py")
    for name in ("cargo", "rustup", "sudo"):
        (programs / name).write_text(f'#!/bin/sh\nexec {sys.executable} {stand_in} {name} "$@"\n')
    (programs / "gh").write_text(f'#!/bin/sh\nexec {sys.executable} {ROOT}/tests/support/github.py "$@"\n')
    for program in programs.iterdir():
        program.chmod(0o755)
    index = subprocess.Popen(
        [sys.executable, ROOT / "tests/support/index.py", sandbox / "index"], stdout=subprocess.PIPE, text=True
    )
    try:
        assert index.stdout is not None
        port = index.stdout.readline().strip()
        one = World(sandbox, f"http://127.0.0.1:{port}/simple/", f"http://127.0.0.1:{port}/legacy/")
        one.change("github", repository=REPOSITORY, tags={tag: COMMIT}, releases=[], immutable_releases=True)
        one.change("github", environments=one.environments)
        publisher = {"repository": REPOSITORY, "workflow": "release.yml"}
        projects = ("openai-codex", "openai-codex-cli-bin")
        publishers = {project: {**publisher, "environment": f"pypi-{project}"} for project in projects}
        one.change("index", publishers=publishers)
        yield one
    finally:
        index.kill()


def start(one: World, name: str, tag: str, *, commit: str = COMMIT, **inputs: str) -> Run:
    """A run for a tag: pushed, or with inputs started by hand."""
    kind, _, ref = tag.rpartition(":")
    github = {
        "ref": f"refs/tags/{ref}",
        "ref_name": ref,
        "ref_type": kind or "tag",
        "sha": commit,
        "token": "token",
        "repository": REPOSITORY,
        "server_url": "https://github.invalid",
        "run_id": "1",
    }
    return Run(one, name, WORKFLOW, github, inputs)


def state(one: World) -> tuple:
    """All that is public, and the draft."""
    registry = one.sandbox / "registry"
    crates = {crate.name: crate.read_bytes() for crate in registry.iterdir()} if registry.is_dir() else {}
    releases = [
        (release["tag_name"], release["draft"], sorted((asset["name"], asset["digest"]) for asset in release["assets"]))
        for release in one.github()["releases"]
    ]
    return one.served(), crates, releases


def assert_whole(one: World, tag: str) -> None:
    """A complete release, everywhere."""
    served, crates, releases = state(one)
    assert len(served) == 8, sorted(served)
    assert len(crates) == 1, sorted(crates)
    [(name, draft, assets)] = releases
    assert (name, draft) == (tag, False), releases
    names = [name for name, _ in assets]
    # Every file of the index, the crate, codex-pack, the manifest, and the digests of all of them.
    assert {*served, *crates, "release.json", "SHA256SUMS"} <= set(names), names
    assert any(name.startswith("codex-pack-") and tag.removeprefix("rust-v") in name for name in names), names
    sums = next(digest for name, digest in assets if name == "SHA256SUMS")
    asset = next(a for a in one.github()["releases"][0]["assets"] if a["digest"] == sums and a["name"] == "SHA256SUMS")
    text = (one.sandbox / "github/assets" / str(asset["id"])).read_text()
    assert sorted(line.split("  ")[1] for line in text.splitlines()) == sorted(set(names) - {"SHA256SUMS"})
    assert one.github()["tags"] == {tag: COMMIT} or OTHER_COMMIT in one.github()["tags"].values()


def assert_said(run: Run, *parts: str) -> None:
    """A failed job says what happened, whether anything is public, and what to do, and docs/release.md has it."""
    said = [line for line in run.annotations if line.startswith("::error title=") and "title=codex-pack" not in line]
    assert said, run.annotations
    for line in said:
        title, _, text = line.removeprefix("::error title=").partition("::")
        assert "public" in text, line
        what = text.partition(". ")[0]
        assert what in DOCUMENT, f"docs/release.md has no row for {title}: {what}"
    for part in parts:
        assert any(part in line for line in run.annotations), (part, run.annotations)


def clean(one: World, tag: str) -> None:
    """A clean run; again from scratch, the same bytes; with another package, a refusal."""
    first = start(one, "first", tag)
    assert first.run() == "success", first.annotations
    assert set(first.executed) == set(first.jobs) - {"rehearse"}, first.executed
    assert_whole(one, tag)
    before = state(one)
    second = start(one, "second", tag)
    assert second.run() == "success", second.annotations
    assert state(one) == before
    # Upstream has replaced a package: other bytes under the same names.
    packages = one.sandbox / "github/openai/codex" / tag
    changed = next(packages.glob("codex-package-*-apple-darwin.tar.gz"))
    shutil.copy(one.sandbox / "other.tar.gz", packages / changed.name)
    third = start(one, "third", tag)
    assert third.run() == "failure"
    assert_said(third, "The index has something else under these names", "Nothing is public.")
    assert state(one) == before


def stops(one: World, tag: str) -> None:
    """Every job loses its runner when its work is done and every upload breaks off: it ends in a whole release."""
    one.change(
        "index",
        faults=[
            {"method": "POST", "path": "/legacy/", "status": 503, "skip": 2},
            {"method": "POST", "path": "/legacy/", "status": 0, "skip": 6},
        ],
    )
    message = "Resource not accessible by integration"
    one.change(
        "github",
        faults=[
            {"method": "POST", "path": "uploads", "status": 401, "starter": True, "message": "Bad credentials"},
            {"method": "PATCH", "path": "releases/", "status": 403, "message": message},
        ],
    )
    run = start(one, "run", tag)
    stopped: set[str] = set()
    for _ in range(2 * len(run.jobs)):
        fresh = next((job for job in run.jobs if job not in stopped and job != "rehearse"), None)
        # The ones that stop are stopped the first time they are reached.
        ended = run.run(stop_after=tuple(job for job in run.jobs if job not in stopped))
        stopped |= {job for job in run.executed if run.results[job] == "failure"}
        if ended == "success":
            break
        if any(served.startswith("openai_codex-") for served in one.served()):
            assert sum(name.startswith("openai_codex_cli_bin") for name in one.served()) == 6, (
                "an SDK without its runtime"
            )
    assert fresh is None or ended == "success", (fresh, run.results)
    assert stopped == set(run.jobs) - {"rehearse"}, stopped
    assert all(result == "success" for job, result in run.results.items() if job != "rehearse"), run.results
    assert_whole(one, tag)


def dry(one: World, tag: str) -> None:
    """Started by hand it is a dry run, and a fork's tag starts nothing."""
    version = tag.removeprefix("rust-v")
    run = start(one, "dry", tag, version=version, mode="dry-run", prereleases="skip")
    assert run.run() == "success", run.annotations
    assert run.executed == ["plan", "runtime", "sdk", "check", "try-linux", "try-desktop"], run.executed
    assert state(one) == ({}, {}, [])
    fork = start(one, "fork", tag)
    fork.github["repository"] = "somebody/codex"
    assert fork.run() == "success"
    assert fork.executed == [] and state(one) == ({}, {}, [])


def early(one: World, tag: str) -> None:
    """What cannot end well ends in plan."""
    version = tag.removeprefix("rust-v")

    def refused(name: str, run: Run, *parts: str) -> None:
        before = state(one)
        assert run.run() == "failure", name
        assert [job for job in run.executed if run.results[job] == "failure"] == ["plan"], run.results
        assert_said(run, "Nothing is public.", *parts)
        assert state(one) == before

    branch = start(one, "branch", f"branch:{tag}", version=version, mode="publish", prereleases="publish")
    refused("branch", branch, "not started from a tag")
    other = start(one, "version", tag, version="9.9.9", mode="publish", prereleases="publish")
    refused("version", other, "the pinned release differ")
    refused("tag", start(one, "tag", "rust-v9.9.9"), "the pinned release differ")
    refused("spelling", start(one, "spelling", f"v{version}"), "the pinned release differ")
    refused("commit", start(one, "commit", tag, commit=OTHER_COMMIT), "GitHub or the index says")

    name = f"openai_codex_cli_bin-{version}-py3-none-manylinux_2_28_x86_64.whl"
    (one.sandbox / "index/files" / name).write_text("somebody else's")
    refused("third party", start(one, "third-party", tag), name)
    (one.sandbox / "index/files" / name).unlink()

    older = "openai_codex-0.0.1-py3-none-any.whl"
    (one.sandbox / "index/files" / older).write_text("somebody else's")
    one.change("index", claims={older: {"repository": "somebody/else", "workflow": "release.yml"}})
    refused("owner", start(one, "owner", tag), "was published by release.yml of somebody/else")
    (one.sandbox / "index/files" / older).unlink()

    mine = f"openai_codex-{version}-py3-none-any.whl"
    (one.sandbox / "index/files" / mine).write_text("yanked")
    one.change("index", claims={mine: {"repository": REPOSITORY, "workflow": "release.yml"}}, yanked={mine: "broken"})
    refused("yank", start(one, "yank", tag), "was yanked: broken")
    one.change("index", yanked={}, uploaded={mine: "2020-01-01T00:00:00.000000Z"})
    refused("window", start(one, "window", tag), "an index takes none after 14 days")


def moved(one: World, tag: str) -> None:
    """A tag that is moved while a release runs, an intruder on the index, a yank: none gets through."""
    run = start(one, "run", tag)
    assert run.run(stop_after=("approve",)) == "failure"
    # Another commit under the same tag: the draft is refused, and the release of the new commit is whole.
    one.change("github", tags={tag: OTHER_COMMIT})
    assert run.run() == "failure"
    assert_said(run, "GitHub refuses the draft", "Nothing is public.")
    assert state(one) == ({}, {}, [])
    again = start(one, "again", tag, commit=OTHER_COMMIT)
    # Somebody uploads beside us while we wait.
    version = tag.removeprefix("rust-v")
    name = f"openai_codex_cli_bin-{version}-py3-none-manylinux_2_28_x86_64.whl"
    assert again.run(stop_after=("publish-runtime",)) == "failure"
    (one.sandbox / "index/files" / name).write_text("somebody else's")
    assert again.run() == "failure"
    assert_said(again, name, "no SDK is, so nobody installs them")
    (one.sandbox / "index/files" / name).unlink()
    wheel = next(iter(one.served()))
    one.change("index", yanked={wheel: "by mistake"})
    assert again.run() == "failure"
    assert_said(again, "was yanked: by mistake")
    assert not any(file.startswith("openai_codex-") for file in one.served())
    one.change("index", yanked={})
    assert again.run() == "success", again.annotations
    assert_whole(one, tag)
    # An artifact that is replaced after the check is found out before it is uploaded.
    late = start(one, "late", tag, commit=OTHER_COMMIT)
    assert late.run(stop_after=("check",)) == "failure"
    late.results["check"] = "success"
    sums = late.artifacts / "checked/SHA256SUMS"
    sums.write_text(sums.read_text().replace("0", "1", 1))
    before = state(one)
    assert late.run() == "failure"
    assert_said(late, "Nothing is public.")
    assert state(one) == before


def main() -> None:
    """One scenario."""
    sandbox, scenario, tag = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    os.environ.pop("GH_REPO", None)
    with world(sandbox, tag) as one:
        globals()[scenario](one, tag)
    print(json.dumps({"scenario": scenario, "passed": True}))


if __name__ == "__main__":
    main()
