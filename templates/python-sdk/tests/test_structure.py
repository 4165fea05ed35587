"""How the package is put together: what is derived is current, no circles, no long files, nothing written twice."""

from __future__ import annotations

import ast
import importlib.util
import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

PROJECT = Path(__file__).resolve().parents[1]
PACKAGE = PROJECT / "src" / "openai_codex"

LONGEST = 500
"""Lines of a file that is written by hand."""

SAME_LINES = 12
"""Lines in a row that two places may have in common."""


def _script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("derive_sync", PROJECT / "derive_sync.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _derive(project: Path, *arguments: str) -> tuple[int, str]:
    command = [sys.executable, str(project / "derive_sync.py"), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    return done.returncode, done.stdout + done.stderr


def _is_generated(path: Path) -> bool:
    return path.is_relative_to(PACKAGE / "generated") or path.name in _script().DERIVED.values()


HAND_WRITTEN = {
    path.relative_to(PACKAGE).as_posix(): path for path in sorted(PACKAGE.rglob("*.py")) if not _is_generated(path)
}


def test_what_is_derived_is_current() -> None:
    assert _derive(PROJECT, "--check") == (0, "")


def test_a_change_of_a_source_is_noticed_and_derived(tmp_path: Path) -> None:
    shutil.copytree(PACKAGE, tmp_path / "src" / "openai_codex", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("derive_sync.py", "pyproject.toml"):
        shutil.copy(PROJECT / name, tmp_path)
    source, derived = (tmp_path / "src" / "openai_codex" / name for name in ("_async_turn.py", "_turn.py"))
    before = derived.read_text(encoding="utf-8")
    text = source.read_text(encoding="utf-8")
    source.write_text(
        text
        + "\n\n"
        + "async def _added(turn: AsyncTurnHandle) -> str:\n"
        + "    # Left out with what it explains.\n"
        + "    if turn._ended:  # async only\n"
        + "        return 'ended'\n"
        + "    # sync: # In its place.\n"
        + "    return [piece async for piece in turn.text()][0]\n",
        encoding="utf-8",
    )
    assert _derive(tmp_path, "--check") == (1, "_turn.py is not current: run python derive_sync.py\n")
    assert derived.read_text(encoding="utf-8") == before, "--check writes nothing"
    assert _derive(tmp_path) == (0, "wrote _turn.py\n")
    added = derived.read_text(encoding="utf-8").removeprefix(before)
    assert added == (
        "\n\ndef _added(turn: TurnHandle) -> str:\n"
        "    # In its place.\n"
        "    return [piece for piece in turn.text()][0]\n"
    )
    assert _derive(tmp_path, "--check") == (0, "")


def test_a_mark_behind_nothing_is_an_error(tmp_path: Path) -> None:
    script = _script()
    source = tmp_path / "_async_turn.py"
    source.write_text("call(\n    1,  # async only\n)\n", encoding="utf-8")
    with pytest.raises(SystemExit, match=r"_async_turn\.py:2: `# async only` stands behind no statement"):
        script.derive(source)


def _imports(path: Path) -> set[Path]:
    """The modules of the package that a module imports, wherever it does, those for type checkers included."""
    found: set[Path] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.ImportFrom) or not node.level:
            continue
        source = path.parents[node.level - 1].joinpath(*(node.module or "").split("."))
        submodules = {file for alias in node.names if (file := _file(source / alias.name))}
        found |= submodules or {file for file in [_file(source)] if file}
    return found


def _file(module: Path) -> Path | None:
    """The file of a module or package, given its path without an ending."""
    files = (module.with_name(f"{module.name}.py"), module / "__init__.py")
    return next((file for file in files if file.exists()), None)


def test_no_circle_of_modules() -> None:
    """A module that is imported imports none of those above it.

    The package itself is left out: it loads what is asked of it, and is what the annotations of generated calls name.
    """
    left = {path: _imports(path) for path in PACKAGE.rglob("*.py") if path != PACKAGE / "__init__.py"}
    high_level = PACKAGE / "generated" / "_high_level_calls.py"
    assert high_level in left[PACKAGE / "_async_codex.py"] and PACKAGE / "_wire.py" in left[high_level]
    while left:
        ready = [path for path, imports in left.items() if not imports & left.keys()]
        assert ready, f"these import one another: {sorted(path.relative_to(PACKAGE).as_posix() for path in left)}"
        for name in ready:
            del left[name]


@pytest.mark.parametrize("name", HAND_WRITTEN)
def test_no_file_is_long(name: str) -> None:
    count = len(HAND_WRITTEN[name].read_text(encoding="utf-8").splitlines())
    assert count <= LONGEST, f"{name} has {count} lines; {LONGEST} are allowed"


def test_nothing_is_written_twice() -> None:
    """No two places are alike but for being awaited: what could be derived is."""
    replacements = _script().REPLACEMENTS
    seen: dict[tuple[str, ...], str] = {}
    for name, path in HAND_WRITTEN.items():
        lines = []
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            for pattern, replacement in replacements:
                line = re.sub(pattern, replacement, line)
            if line.strip() and not line.lstrip().startswith(("import ", "from ")):
                lines.append((number, line.strip()))
        for start in range(len(lines) - SAME_LINES):
            window = tuple(text for _, text in lines[start : start + SAME_LINES + 1])
            place = f"{name}:{lines[start][0]}"
            assert window not in seen, f"{place} is written like {seen[window]}"
            seen[window] = place
