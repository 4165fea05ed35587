"""Rehearses the release workflow: `rehearse.py SANDBOX SCENARIO TAG`, in a sandbox with packages and codex-pack."""

import io
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import tomllib
from runner import LOST, Run, World

ROOT = Path(__file__).parent.parent.parent
WORKFLOWS = ROOT / ".github/workflows"
REPOSITORY = "openai/codex"
PUBLISHER = {"repository": REPOSITORY, "workflow": "release.yml"}
PROJECTS = ("openai-codex", "openai-codex-cli-bin")
COMMIT = "0123456789abcdef0123456789abcdef01234567"
REHEARSE = "Upload to the test index"
OTHER_COMMIT = "fedcba9876543210fedcba9876543210fedcba98"
DOCUMENT = (ROOT / "docs/release.md").read_text()


def rows_of(heading: str) -> set[tuple[str, ...]]:
    """What docs/release.md says of failures below a heading: job, what happened, what is public, what to do."""
    section = DOCUMENT.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    lines = [line for line in section.splitlines() if line.startswith("| ") and not line.startswith("| job |")]
    return {tuple(cell.strip() for cell in line.strip("|").split(" | ")) for line in lines}


ROWS = {"release.yml": rows_of("When a job fails"), "codex-pack.yml": rows_of("codex-pack itself")}


@contextmanager
def world(sandbox: Path, tag: str) -> Iterator[World]:
    """An index, GitHub and a registry that have nothing yet."""
    programs = sandbox / "bin"
    programs.mkdir(exist_ok=True)
    stand_in = Path(__file__).with_name("stand_in.py")
    for name in ("cargo", "rustup", "sudo"):
        (programs / name).write_text(
            f'#!/bin/sh\nSTAND_IN_SANDBOX={sandbox} exec {sys.executable} {stand_in} {name} "$@"\n'
        )
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
        publishers = {project: {**PUBLISHER, "environment": f"pypi-{project}"} for project in PROJECTS}
        one.change("index", publishers=publishers)
        yield one
    finally:
        index.kill()


def start(
    one: World, name: str, tag: str, *, commit: str = COMMIT, workflow: str = "release.yml", **inputs: str
) -> Run:
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
    return Run(one, name, WORKFLOWS / workflow, github, inputs)


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
    # Every file of the index, the crate, the manifest, and the digests of all of them.
    assert {*served, *crates, "release.json", "SHA256SUMS"} <= set(names), names
    sums = next(digest for name, digest in assets if name == "SHA256SUMS")
    asset = next(a for a in one.github()["releases"][0]["assets"] if a["digest"] == sums and a["name"] == "SHA256SUMS")
    text = (one.sandbox / "github/assets" / str(asset["id"])).read_text()
    assert sorted(line.split("  ")[1] for line in text.splitlines()) == sorted(set(names) - {"SHA256SUMS"})
    assert one.github()["tags"] == {tag: COMMIT} or OTHER_COMMIT in one.github()["tags"].values()


def said(run: Run) -> set[tuple[str, ...]]:
    """The rows of docs/release.md that failed jobs ended with: each says one, whole and word for word."""
    rows = set()
    for line in run.annotations:
        title, _, text = line.removeprefix("::error title=").partition("::")
        # Names of rules and of codex-pack itself are in small letters; what they say stands above.
        if not line.startswith("::error title=") or not title[:1].isupper():
            continue
        fits = [
            row
            for row in ROWS[run.file.name]
            if (text == " ".join(row[1:]) and row[0] == title)
            or (row[0] == "any job" and text.startswith(row[1]) and text.endswith(row[3]))
        ]
        assert len(fits) == 1 and "public" in text, f"docs/release.md has {len(fits)} rows for {title}: {text}"
        rows.add(fits[0])
    return rows


def assert_said(run: Run, *parts: str) -> None:
    """A failed job says what happened, whether anything is public, and what to do, and docs/release.md has it."""
    assert said(run), run.annotations
    for part in parts:
        assert any(part in line for line in run.annotations), (part, run.annotations)


def replace_package(one: World, tag: str) -> None:
    """Upstream replaces a package of its release."""
    name = "codex-package-aarch64-apple-darwin.tar.gz"
    shutil.copy(one.sandbox / "other.tar.gz", one.sandbox / "github/openai/codex" / tag / name)


def clean(one: World, tag: str) -> None:
    """A clean run; again from scratch, the same bytes; with another package, a refusal."""
    first = start(one, "first", tag)
    one.smokes = True
    assert first.run() == "success", first.annotations
    one.smokes = False
    assert set(first.executed) == set(first.every_job()) - {"rehearse"}, first.executed
    assert_whole(one, tag)
    before = state(one)
    second = start(one, "second", tag)
    assert second.run() == "success", second.annotations
    assert state(one) == before
    # Upstream has replaced a package: other bytes under the same names.
    replace_package(one, tag)
    third = start(one, "third", tag)
    assert third.run() == "failure"
    assert_said(third, "The index has something else under these names", "Nothing is public.")
    assert state(one) == before


def troubled(run: Run, jobs: set[str]) -> set[tuple[str, ...]]:
    """Has every step of these jobs fail that can, each once, loses their runners when all is done, and ends well.

    Returns the rows of docs/release.md that were said.
    """
    for job in jobs:
        steps = [step for step in run.every_job()[job]["steps"] if not str(step.get("if", "")).startswith("failure()")]
        unnamed = [step["name"] for step in steps if "id" not in step][:1]
        run.troubles[job] = [*unnamed, *(step["id"] for step in steps if "id" in step), LOST]
    longest = sum(len(troubles) for troubles in run.troubles.values())
    rows: set[tuple[str, ...]] = set()
    for _ in range(longest + 8):
        ended = run.run()
        rows |= said(run)
        results = run.every_result()
        silent = [job for job in run.executed if results[job] == "failure" and job not in jobs]
        assert not silent, (silent, run.annotations)
        if ended == "success":
            break
        served = run.world.served()
        runtimes = sum(name.startswith("openai_codex_cli_bin-") for name in served)
        assert runtimes == 6 or not any(name.startswith("openai_codex-") for name in served), (
            "an SDK without its runtime"
        )
    assert not any(run.troubles.values()), run.troubles
    return rows


def stops(one: World, tag: str) -> None:
    """Every step fails, every job is lost when its work is done, every upload breaks off: it ends whole."""
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
    (one.sandbox / "registry-breaks-off").touch()
    run = start(one, "run", tag)
    jobs = set(run.every_job()) - {"rehearse"}
    rows = troubled(run, jobs)
    assert {job for job, result in run.every_result().items() if result == "success"} == jobs, run.every_result()
    assert_whole(one, tag)
    expected = {row for row in ROWS["release.yml"] if row[0] != REHEARSE}
    assert rows == expected, rows ^ expected


def dry(one: World, tag: str) -> None:
    """Started by hand it is a dry run, and a fork's tag starts nothing."""
    version = tag.removeprefix("rust-v")
    run = start(one, "dry", tag, version=version, mode="dry-run", prereleases="skip")
    assert run.run() == "success", run.annotations
    assert run.executed == ["plan", "runtime", "sdk", "check", "try-linux", "try-desktop"], run.executed
    assert state(one) == ({}, {}, [])
    # Where there is a test index, it goes there, and nowhere else.
    one.environments.append("testpypi")
    one.change("github", environments=one.environments)
    publishers = {project: {**PUBLISHER, "environment": "testpypi"} for project in PROJECTS}
    one.change("index", publishers=publishers)
    tested = start(one, "tested", tag, version=version, mode="dry-run", prereleases="skip")
    rows = troubled(tested, {"rehearse"})
    assert tested.every_result()["rehearse"] == "success" and "approve" not in tested.executed
    assert {row for row in ROWS["release.yml"] if row[0] == REHEARSE} <= rows, rows
    assert len(one.served()) == 8 and state(one)[1:] == ({}, []), state(one)
    before = state(one)
    fork = start(one, "fork", tag)
    fork.github["repository"] = "somebody/codex"
    assert fork.run() == "success"
    assert fork.executed == [] and state(one) == before


def early(one: World, tag: str) -> None:
    """What cannot end well ends in plan."""
    version = tag.removeprefix("rust-v")

    def refused(name: str, run: Run, *parts: str) -> None:
        before = state(one)
        assert run.run() == "failure", name
        assert [job for job, result in run.every_result().items() if result == "failure"] == ["plan"], run.results
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
    refused("window", start(one, "window", tag), "an index accepts no more after 14 days")


def checkout(one: World, **values: str) -> None:
    """Has codex-pack run in a checkout that differs in these keys of [workspace.metadata.codex]."""
    folder = one.sandbox / "checkout"
    folder.mkdir(exist_ok=True)
    text = (ROOT / "Cargo.toml").read_text()
    for key, value in values.items():
        key = key.replace("_", "-")
        text = re.sub(rf"(?m)^{key} = .*\n", "", text)
        text = text.replace("[workspace.metadata.codex]\n", f"[workspace.metadata.codex]\n{key} = {value}\n", 1)
    (folder / "Cargo.toml").write_text(text)
    one.checkout = {name: ROOT / name for name in ("Cargo.lock", "python-runtime", "templates", "sdk")}
    one.checkout["Cargo.toml"] = folder / "Cargo.toml"


def again(one: World, tag: str) -> None:
    """What was half public and cannot be finished is released again, as a post release with a build number."""
    first = start(one, "first", tag)
    assert first.run(stop_after=("publish-runtime",)) == "failure"
    half = one.served()
    assert len(half) == 6 and all(name.startswith("openai_codex_cli_bin-") for name in half), sorted(half)
    # The run is gone, and upstream has replaced a package.
    replace_package(one, tag)
    scratch = start(one, "scratch", tag)
    assert scratch.run() == "failure"
    assert_said(scratch, "The index has something else under these names", "Nothing is public.")
    # Its draft is deleted by hand, as nobody has seen it.
    one.change("github", releases=[], tags={tag: COMMIT, f"{tag}.post1": OTHER_COMMIT})
    checkout(one, post="1", build_number="1")
    early = start(one, "early", tag, commit=COMMIT)
    assert early.run() == "failure"
    assert_said(early, "the pinned release differ")
    second = start(one, "second", f"{tag}.post1", commit=OTHER_COMMIT)
    assert second.run() == "success", second.annotations
    assert "publish-crate" not in second.executed
    version = tag.removeprefix("rust-v")
    new = {name: content for name, content in one.served().items() if name not in half}
    sdk = {f"openai_codex-{version}.post1-py3-none-any.whl", f"openai_codex-{version}.post1.tar.gz"}
    runtimes = {name.replace(f"-{version}-", f"-{version}-1-") for name in half}
    assert set(new) == sdk | runtimes, sorted(new)
    assert {name: one.served()[name] for name in half} == half
    [release] = one.github()["releases"]
    assert (release["tag_name"], release["draft"]) == (f"{tag}.post1", False)
    assert {asset["name"] for asset in release["assets"]} == {*new, "release.json", "SHA256SUMS"}
    assert f"pip install openai-codex=={version}.post1" in release["body"], release["body"]
    with zipfile.ZipFile(io.BytesIO(new[f"openai_codex-{version}.post1-py3-none-any.whl"])) as wheel:
        metadata = wheel.read(f"openai_codex-{version}.post1.dist-info/METADATA").decode()
    assert f"\nRequires-Dist: openai-codex-cli-bin=={version}\n" in metadata, metadata


def fork(one: World, tag: str) -> None:
    """A fork releases under names of its own, which it has in one place."""
    repository = "somebody/codex"
    checkout(
        one,
        runtime_project='"somebodys-runtime"',
        sdk_project='"somebodys-sdk"',
        publisher=f'{{ repository = "{repository}", workflow = "release.yml" }}',
    )
    publisher = {**PUBLISHER, "repository": repository}
    names = {"somebodys-runtime": "pypi-openai-codex-cli-bin", "somebodys-sdk": "pypi-openai-codex"}
    publishers = {project: {**publisher, "environment": environment} for project, environment in names.items()}
    one.change("index", publishers=publishers)
    one.change("github", repository=repository)
    run = start(one, "run", tag)
    run.github["repository"] = repository
    run.jobs["plan"]["if"] = run.jobs["plan"]["if"].replace(REPOSITORY, repository)
    assert run.run() == "success", run.annotations
    served = one.served()
    version = tag.removeprefix("rust-v")
    assert sum(name.startswith(f"somebodys_runtime-{version}-") for name in served) == 6, sorted(served)
    wheel_name = f"somebodys_sdk-{version}-py3-none-any.whl"
    assert {wheel_name, f"somebodys_sdk-{version}.tar.gz"} < set(served) and len(served) == 8, sorted(served)
    with zipfile.ZipFile(io.BytesIO(served[wheel_name])) as wheel:
        texts = {name: wheel.read(name).decode() for name in wheel.namelist()}
    assert f"\nRequires-Dist: somebodys-runtime=={version}\n" in texts[f"somebodys_sdk-{version}.dist-info/METADATA"]
    assert '\nRUNTIME_DISTRIBUTION = "somebodys-runtime"\n' in texts["openai_codex/_version.py"]
    assert f"pip install somebodys-sdk=={version}" in one.github()["releases"][0]["body"]


def itself(one: World, _: str) -> None:
    """codex-pack is released by its own version: every step fails, every job is lost, and it ends whole."""
    said = subprocess.run([one.sandbox / "program/codex-pack", "--version"], capture_output=True, text=True, check=True)
    version = said.stdout.split()[1]
    tag = f"codex-pack-v{version}"
    one.change("github", tags={tag: COMMIT, "codex-pack-v9.9.9": COMMIT})
    nothing = state(one)
    dry = start(one, "dry", tag, workflow="codex-pack.yml", mode="dry-run")
    assert dry.run() == "success" and dry.executed == ["plan", "archive", "sums"], dry.executed
    other = start(one, "other", "codex-pack-v9.9.9", workflow="codex-pack.yml")
    assert other.run() == "failure" and other.executed == ["plan"]
    assert_said(other, "The tag is not codex-pack-v", "Nothing is public.")
    moved = start(one, "moved", tag, commit=OTHER_COMMIT, workflow="codex-pack.yml")
    assert moved.run() == "failure"
    assert_said(moved, "has the tag at another commit")
    assert state(one) == nothing
    fault = {"method": "POST", "path": "uploads", "status": 401, "starter": True, "message": "Bad credentials"}
    one.change("github", faults=[fault])
    run = start(one, "run", tag, workflow="codex-pack.yml")
    assert troubled(run, set(run.every_job())) == ROWS["codex-pack.yml"]
    [release] = one.github()["releases"]
    assert (release["tag_name"], release["draft"]) == (tag, False)
    names = {asset["name"] for asset in release["assets"]}
    matrix = tomllib.loads((ROOT / "Cargo.toml").read_text())["workspace"]["metadata"]["codex"]["platforms"]
    targets = [platform["target"] for platform in matrix]
    endings = {target: "zip" if "windows" in target else "tar.gz" for target in targets}
    assert names == {f"codex-pack-{version}-{target}.{ending}" for target, ending in endings.items()} | {"SHA256SUMS"}
    assert "## Changes" in release["body"] and "codex-pack.yml" in release["body"], release["body"]
    # Again from scratch it is the same bytes.
    before = state(one)
    assert start(one, "again", tag, workflow="codex-pack.yml").run() == "success"
    assert state(one) == before


def moved(one: World, tag: str) -> None:
    """A tag that is moved while a release runs, an intruder on the index, a yank: none gets through."""
    run = start(one, "run", tag)
    assert run.run(stop_after=("approve",)) == "failure"
    # Another commit under the same tag: the draft is refused, and the release of the new commit is whole.
    one.change("github", tags={tag: OTHER_COMMIT})
    assert run.run() == "failure"
    assert_said(run, "GitHub refused the draft", "Nothing is public.")
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
    assert late.run(stop_after=("approve",)) == "failure"
    sums = late.artifacts / "checked/dist/SHA256SUMS"
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
