"""Finding the runtime: the config's program, then CODEX_BIN, then the installed package, and nothing else."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from openai_codex import CodexConfig, CodexError, RuntimeNotFoundError, __version__
from openai_codex._runtime import (
    bundled_codex_path,
    launch_command,
    overlay_environment,
    package_path_directory,
    prepend_to_path,
    resolve_codex_bin,
)


def _program(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#!/bin/sh\n")
    path.chmod(0o755)
    return path


def _no_bundle() -> Path:
    raise AssertionError("the bundled runtime was asked for")


@pytest.fixture(autouse=True)
def _no_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CODEX_BIN", raising=False)


def test_the_order(tmp_path: Path) -> None:
    explicit, variable, bundled = (_program(tmp_path / name) for name in ("explicit", "variable", "bundled"))
    environment = {"CODEX_BIN": str(variable)}
    assert resolve_codex_bin(CodexConfig(codex_bin=str(explicit)), environment, _no_bundle) == explicit
    assert resolve_codex_bin(CodexConfig(codex_bin=explicit), environment, _no_bundle) == explicit
    assert resolve_codex_bin(CodexConfig(), environment, _no_bundle) == variable
    assert resolve_codex_bin(CodexConfig(), {}, lambda: bundled) == bundled
    assert resolve_codex_bin(CodexConfig(), {"CODEX_BIN": ""}, lambda: bundled) == bundled


def test_the_variable_may_come_from_the_config(tmp_path: Path) -> None:
    program = _program(tmp_path / "codex")
    command = launch_command(CodexConfig(env={"CODEX_BIN": str(program)}))
    assert command.arguments == [str(program), "app-server", "--listen", "stdio://"]


def test_a_printed_config_leaves_out_the_environment() -> None:
    assert "secret" not in repr(CodexConfig(env={"OPENAI_API_KEY": "secret"}))


def test_the_search_path_is_not_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _program(tmp_path / "codex")
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    monkeypatch.setitem(sys.modules, "codex_cli_bin", None)
    with pytest.raises(RuntimeNotFoundError) as failure:
        launch_command(CodexConfig())
    assert str(failure.value) == NOT_INSTALLED
    with pytest.raises(RuntimeNotFoundError, match=r"CodexConfig\.codex_bin names .*no file there"):
        launch_command(CodexConfig(codex_bin="codex"))


NOT_INSTALLED = (
    f"No Codex runtime was found: openai-codex-cli-bin {__version__} is wanted, and no version of it is installed. "
    f"Install it with `pip install openai-codex-cli-bin=={__version__}`, or name a codex program in "
    "CodexConfig(codex_bin=...) or in the environment variable CODEX_BIN."
)


def test_the_first_error_of_a_new_user_is_a_sentence() -> None:
    script = "import sys; sys.modules['codex_cli_bin'] = None; from openai_codex import Codex; Codex()"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    environment.pop("CODEX_BIN", None)
    program = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True)
    assert program.returncode == 1
    assert program.stderr.splitlines()[-1] == f"openai_codex.errors.RuntimeNotFoundError: {NOT_INSTALLED}"
    # Nor does another error come before it.
    assert program.stderr.count("Traceback") == 1


def test_a_runtime_package_that_cannot_be_imported_is_reported_as_that(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "codex_cli_bin.py").write_text("import missing_part", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "codex_cli_bin", raising=False)
    with pytest.raises(RuntimeNotFoundError, match=r"cannot be imported \(No module named 'missing_part'\)"):
        bundled_codex_path()


def test_a_wrong_place_is_not_passed_over(tmp_path: Path) -> None:
    with pytest.raises(RuntimeNotFoundError, match=r"CODEX_BIN names .*a directory there"):
        resolve_codex_bin(CodexConfig(), {"CODEX_BIN": str(tmp_path)}, _no_bundle)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no executable bit")
def test_a_file_that_cannot_be_run_is_named(tmp_path: Path) -> None:
    program = _program(tmp_path / "codex")
    program.chmod(0o644)
    if os.access(program, os.X_OK):
        pytest.skip("this user may run everything")
    with pytest.raises(RuntimeNotFoundError, match="not executable"):
        resolve_codex_bin(CodexConfig(codex_bin=program), {}, _no_bundle)


def test_an_empty_runtime_package_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "codex_cli_bin.py").write_text(
        "def bundled_codex_path():\n    raise FileNotFoundError('there is no bin/codex')\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.delitem(sys.modules, "codex_cli_bin", raising=False)
    with pytest.raises(RuntimeNotFoundError, match=r"contains no program \(there is no bin/codex\)"):
        bundled_codex_path()
    monkeypatch.delitem(sys.modules, "codex_cli_bin", raising=False)


def test_the_command_line(tmp_path: Path) -> None:
    program = _program(tmp_path / "codex")
    config = CodexConfig(codex_bin=program, config_overrides=("model=x", 'a.b="c d"'), cwd=tmp_path, env={"A": "1"})
    command = launch_command(config)
    assert command.arguments == [
        str(program), "--config", "model=x", "--config", 'a.b="c d"', "app-server", "--listen", "stdio://"
    ]  # fmt: skip
    assert command.working_directory == str(tmp_path)
    assert command.environment["A"] == "1"
    assert launch_command(CodexConfig(launch_args_override=("x", "y"))).arguments == ["x", "y"]


def test_a_relative_program_does_not_depend_on_the_working_directory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = _program(tmp_path / "codex")
    monkeypatch.chdir(tmp_path)
    assert launch_command(CodexConfig(codex_bin="codex", cwd="elsewhere")).arguments[0] == str(program)


def test_the_tools_of_a_codex_package_come_first_on_the_path(tmp_path: Path) -> None:
    program = _program(tmp_path / "bin" / "codex")
    tools = tmp_path / "codex-path"
    tools.mkdir()
    assert package_path_directory(program) is None
    (tmp_path / "codex-package.json").write_text("{}")
    assert package_path_directory(program) == tools.resolve()
    environment = launch_command(CodexConfig(codex_bin=program, env={"PATH": f"/a{os.pathsep}/b"})).environment
    assert environment["PATH"].split(os.pathsep) == [str(tools.resolve()), "/a", "/b"]


def test_a_missing_working_directory_is_named(tmp_path: Path) -> None:
    from openai_codex import Codex

    (tmp_path / "file").touch()
    for name, expected in (("absent", FileNotFoundError), ("file", NotADirectoryError), ("absent", CodexError)):
        with pytest.raises(expected, match=rf"CodexConfig\.cwd is not a directory: .*{name}"):
            Codex(CodexConfig(launch_args_override=(sys.executable,), cwd=str(tmp_path / name)))


# ---- Windows, wherever the tests run

TOOLS = Path("codex-path")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({}, {"PATH": "codex-path"}),
        ({"Path": r"C:\Windows;C:\Users\Zoë\bin"}, {"Path": r"codex-path;C:\Windows;C:\Users\Zoë\bin"}),
        ({"PATH": r"C:\a"}, {"PATH": r"codex-path;C:\a"}),
        # Two spellings become one, and the one that Windows itself uses stays.
        ({"PATH": r"C:\a", "Path": r"C:\b"}, {"Path": r"codex-path;C:\b"}),
        ({"Path": r"C:\a;codex-path;;C:\b"}, {"Path": r"codex-path;C:\a;C:\b"}),
    ],
)
def test_the_path_on_windows(before: dict[str, str], after: dict[str, str]) -> None:
    environment = dict(before)
    prepend_to_path(environment, TOOLS, windows=True)
    assert environment == after


def test_the_path_elsewhere_has_one_spelling() -> None:
    environment = {"PATH": "/a:/b:codex-path", "Path": "kept"}
    prepend_to_path(environment, TOOLS, windows=False)
    assert environment == {"PATH": "codex-path:/a:/b", "Path": "kept"}


def test_variables_on_windows_replace_their_namesakes() -> None:
    base = {"Path": "a", "SystemRoot": "b"}
    assert overlay_environment(base, {"PATH": "c"}, windows=True) == {"SystemRoot": "b", "PATH": "c"}
    assert overlay_environment(base, {"PATH": "c"}, windows=False) == {"Path": "a", "SystemRoot": "b", "PATH": "c"}
    assert overlay_environment(base, None, windows=True) == base
