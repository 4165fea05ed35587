"""A program written for the published package of this version runs unchanged: the two are installed side by side."""

from __future__ import annotations

import fnmatch
import json
import os
import re
import subprocess
import sys
import tempfile
import venv
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

import openai_codex
from support import peers
from support.differences import differences

PROJECT = Path(__file__).resolve().parents[1]
PROGRAMS = sorted((PROJECT / "tests" / "programs").glob("*.py"))
FAQ = (PROJECT / "docs" / "faq.md").read_text(encoding="utf-8")

ANSWER = [{"times": 0, "output": [{"message": '{"answer": 42, "steps": ["a"]}'}], "usage": {"input": 7, "output": 2}}]
LIMIT_S = 300


def _run(*command: Any, **options: Any) -> str:
    done = subprocess.run(
        [str(part) for part in command], capture_output=True, text=True, timeout=LIMIT_S, check=False, **options
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
    output: str = done.stdout
    return output


@pytest.fixture(scope="session")
def published() -> Path:
    """The interpreter of an environment that has the published package, and its runtime from elsewhere."""
    folder = peers.REPOSITORY / "target" / f"published-python-{openai_codex.__version__}"
    program = "Scripts/python.exe" if os.name == "nt" else "bin/python"
    if not folder.is_dir():
        folder.parent.mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder.parent) as temporary:
            made = Path(temporary) / "made"
            venv.create(made, with_pip=True)
            install = [made / program, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
            _run(*install, "pydantic>=2.12", "packaging", "pytest")
            _run(*install, "--no-deps", f"openai-codex=={openai_codex.__version__}")
            # Complete or not there; another process may have been faster.
            with suppress(OSError):
                made.rename(folder)
    return folder / program


def _environment(package: str, **more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return kept | ({"PYTHONPATH": str(PROJECT / "src")} if package == "this" else {}) | more


def _described() -> dict[str, str]:
    """The table of differences in the FAQ: patterns of names, and why."""
    rows = re.findall(r"^\| (`[^|]+) \| ([^|]+) \|$", FAQ, re.MULTILINE)
    return {pattern: reason.strip() for names, reason in rows for pattern in re.findall(r"`([^`]+)`", names)}


def test_the_surface_is_that_of_the_published_package(published: Path) -> None:
    script = PROJECT / "tests" / "support" / "surface.py"
    theirs = json.loads(_run(published, script, env=_environment("published")))
    ours = json.loads(_run(sys.executable, script, env=_environment("this")))
    assert len(theirs["openai_codex.generated.v2_all"]) > 1000
    described = _described()
    used: set[str] = set()
    unexplained = []
    for difference in differences(theirs, ours):
        where = difference.partition(": ")[0]
        matching = {pattern for pattern in described if fnmatch.fnmatchcase(where, pattern)}
        used |= matching
        if not matching:
            unexplained.append(difference)
    assert unexplained == [], "the FAQ lists each difference, with its reason"
    assert set(described) - used == set(), "these differ no longer: take them off the FAQ's list"


def test_a_difference_is_found() -> None:
    parameters = [["a", "POSITIONAL_OR_KEYWORD", None], ["b", "KEYWORD_ONLY", "1"]]
    theirs: dict[str, Any] = {
        "m": {
            "f": {"kind": "function", "parameters": parameters},
            "E": {"kind": "class", "ancestors": ["builtins.ValueError"], "constructor": [], "methods": {},
                  "properties": ["p"], "fields": ["x"]},
            "M": {"kind": "model", "ancestors": [], "methods": [], "fields": {"k": ["kAlias", False, "null"]}},
            "C": {"kind": "model", "ancestors": [], "members": {"a": "a"}},
        },
        "n": {},
    }  # fmt: skip
    ours: dict[str, Any] = {
        "m": {
            "f": {"kind": "function", "parameters": [["b", "KEYWORD_ONLY", "2"], ["c", "KEYWORD_ONLY", None]]},
            "E": {"kind": "class", "ancestors": [], "constructor": [], "methods": {}, "properties": [], "fields": None},
            "M": {"kind": "model", "ancestors": [], "methods": [], "fields": {"k": ["k", True, "null"]}},
            "C": {"kind": "model", "ancestors": [], "members": {}},
        }
    }
    assert list(differences(theirs, theirs)) == []
    assert {line.partition(": ")[0] for line in differences(theirs, ours)} == {
        "m.f(a)", "m.f(b)", "m.f(c)", "m.f", "m.E", "m.E.x", "m.E.p", "m.M.k", "m.C.a", "n",
    }  # fmt: skip


def _output(package: str, python: Path, program: Path, folder: Path) -> str:
    folder.mkdir()
    home = folder / "home"
    home.mkdir()
    with peers.ScriptedModel(ANSWER, folder) as model:
        model.write_config(home)
        variables = {
            "PROGRAM_CODEX": str(peers.runtime()),
            "PROGRAM_FAKE": str(peers.peer("fake-app-server")),
            "CODEX_HOME": str(home),
            "CODEX_APP_SERVER_DISABLE_MANAGED_CONFIG": "1",
        }
        work = folder / "work"
        work.mkdir()
        output = _run(python, program, cwd=work, env=_environment(package, **variables))
    return re.sub(r"in [\d.]+s", "in …s", output)


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda path: path.stem)
def test_a_program_runs_on_both(program: Path, published: Path, tmp_path: Path) -> None:
    theirs = _output("published", published, program, tmp_path / "published")
    assert theirs.strip(), "a program prints what it has found"
    assert _output("this", Path(sys.executable), program, tmp_path / "this") == theirs


def test_there_are_thirty_programs() -> None:
    assert len(PROGRAMS) >= 30


@pytest.mark.parametrize("package", ["published", "this"])
@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_programs_are_typed(checker: str, package: str, published: Path, tmp_path: Path) -> None:
    """Strictly by mypy, and by pyright as it is set for this project, with either package."""
    python = published if package == "published" else Path(sys.executable)
    if checker == "mypy":
        options = ["--strict", "--cache-dir", str(tmp_path / "cache"), "--python-executable", str(python)]
        command = [sys.executable, "-m", "mypy", *options, *PROGRAMS]
        _run(
            *command,
            cwd=tmp_path,
            env=_environment(package, **({"MYPYPATH": str(PROJECT / "src")} if package == "this" else {})),
        )
    else:
        paths = [str(PROJECT / "src")] if package == "this" else []
        settings = {
            "include": [str(PROJECT / "tests" / "programs")],
            "extraPaths": paths,
            "typeCheckingMode": "standard",
        }
        (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
        report = _run(
            sys.executable, "-m", "pyright", "--pythonpath", python, "--project", tmp_path / "pyrightconfig.json",
            env=_environment(package),
        )  # fmt: skip
        assert "No source files found" not in report
