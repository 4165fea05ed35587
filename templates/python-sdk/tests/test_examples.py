"""Every example, the notebook and every Python block of the documents runs, against the scripted model server."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from openai_codex import __version__
from support import peers

PROJECT = Path(__file__).resolve().parents[1]
EXAMPLES = sorted(path.parent.name for path in (PROJECT / "examples").glob("*/sync.py"))
DOCUMENTS = [PROJECT / "README.md", *sorted((PROJECT / "docs").glob("*.md"))]

PLAIN: list[dict[str, Any]] = [{"times": 0, "output": [{"message": "Done."}], "usage": {"input": 5, "output": 2}}]
SLOW: list[dict[str, Any]] = [
    {"times": 0, "output": [{"deltas": ["one, ", *["and so on, "] * 200], "delta_delay_ms": 20}]}
]
QUESTION: dict[str, Any] = {
    "id": "colour",
    "header": "Colour",
    "question": "Which colour?",
    "options": [{"label": "Blue", "description": "b"}, {"label": "Red", "description": "r"}],
}
MODEL: dict[str, list[dict[str, Any]]] = {
    "05_resume_thread": [
        {"when": {"user": "Which number"}, "output": [{"message": "It was seven."}]},
        {"output": [{"message": "I will."}]},
    ],
    "11_steer_and_interrupt": SLOW,
    "13_structured_output": [{"output": [{"message": '{"city": "Paris", "country": "France"}'}]}],
    "15_tools": [{"output": [{"function_call": {"name": "lookup", "arguments": {"city": "Oslo"}}}]}, *PLAIN],
    "16_ask_the_user": [
        {"output": [{"function_call": {"name": "request_user_input", "arguments": {"questions": [QUESTION]}}}]},
        *PLAIN,
    ],
    "17_typed_output": [{"output": [{"message": '{"city": "Paris", "country": "France"}'}]}],
}
OUTPUT: dict[str, str] = {
    "01_quickstart_constructor": "Done.\n2\n",
    "02_turn_result": "item: agentMessage\ntokens in this turn: 7\n",
    "03_stream_events": "Done.\nstatus: completed\n",
    "04_models_and_metadata": f" {__version__}",
    "05_resume_thread": "It was seven.\n",
    "06_thread_lifecycle": "turns: 1\nlisted: True\nthe fork is another thread: True\narchived: True\n",
    "09_errors_and_retry": "refused: -32600\nDone.\n",
    "10_chat": "you> codex> Done.\nyou> ",
    "11_steer_and_interrupt": "status: interrupted\n",
    "13_structured_output": "Paris in France\n",
    "15_tools": "rain at 12 C\nDone.\n",
    "16_ask_the_user": "Which colour?\nDone.\n",
    "17_typed_output": "Paris in France\n",
    "18_testing": "asked to run rm -rf target\ndeclined\n",
}


def _environment(folder: Path, model: peers.ScriptedModel) -> dict[str, str]:
    home = folder / "home"
    home.mkdir()
    model.write_config(home)
    environment = peers.clean_environment(home, {"CODEX_BIN": str(peers.runtime())})
    environment["PYTHONPATH"] = str(PROJECT / "src")
    return environment


def test_there_are_examples() -> None:
    assert EXAMPLES[0] == "01_quickstart_constructor"
    assert [name[:2] for name in EXAMPLES] == [f"{number:02}" for number in range(1, len(EXAMPLES) + 1)]
    index = (PROJECT / "examples" / "README.md").read_text(encoding="utf-8")
    assert re.findall(r"^\| `(\d\d_\w+)`", index, re.MULTILINE) == EXAMPLES


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("name", EXAMPLES)
def test_example(name: str, kind: str, tmp_path: Path) -> None:
    with peers.ScriptedModel(MODEL.get(name, PLAIN), tmp_path) as model:
        done = subprocess.run(
            [sys.executable, "-W", "error", PROJECT / "examples" / name / f"{kind}.py"],
            cwd=tmp_path,
            env=_environment(tmp_path, model),
            input="Hello\n\n" if name == "10_chat" else None,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=120,
            check=False,
        )
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    assert OUTPUT.get(name, "Done.\n") in done.stdout


def test_notebook(tmp_path: Path) -> None:
    nbformat = _required("nbformat")
    nbclient = _required("nbclient")
    notebook = nbformat.read(PROJECT / "notebooks" / "sdk_walkthrough.ipynb", as_version=4)
    assert all(not cell.get("outputs") for cell in notebook.cells), "the notebook is committed without outputs"
    with peers.ScriptedModel(PLAIN, tmp_path) as model:
        saved = dict(os.environ)
        os.environ.update(_environment(tmp_path, model))
        try:
            client = nbclient.NotebookClient(
                notebook, timeout=120, resources={"metadata": {"path": str(PROJECT / "notebooks")}}
            )
            client.execute()
        finally:
            os.environ.clear()
            os.environ.update(saved)
    text = "".join(output.get("text", "") for cell in notebook.cells for output in cell.get("outputs", []))
    assert text == "Done.\nDone.\n2 answers\n"


def _required(module: str) -> Any:
    try:
        return __import__(module)
    except ImportError:
        pytest.fail(f"this test needs {module}: pip install nbclient ipykernel", pytrace=False)


def _python_blocks() -> list[Any]:
    blocks: list[Any] = []
    for document in DOCUMENTS:
        text = document.read_text(encoding="utf-8")
        for number, match in enumerate(re.finditer(r"^```python\n(.*?)^```", text, re.MULTILINE | re.DOTALL), 1):
            blocks.append(pytest.param(match[1], id=f"{document.stem}-{number}"))
    return blocks


@pytest.mark.parametrize("source", _python_blocks())
def test_block_of_a_document(source: str, tmp_path: Path) -> None:
    """A block that makes no client of its own goes on in a program that has ``codex`` and ``thread``."""
    if "Codex(" not in source:
        inside = "".join(f"    {line}\n" if line else "\n" for line in source.splitlines())
        source = (
            "from openai_codex import Codex\n\n"
            f"with Codex() as codex:\n    thread = codex.thread_start()\n    turn = thread.turn('x')\n{inside}"
        )
    with peers.ScriptedModel(PLAIN, tmp_path) as model:
        program = tmp_path / "block.py"
        program.write_text(source, encoding="utf-8")
        done = subprocess.run(
            [sys.executable, "-W", "error", program],
            cwd=tmp_path,
            env=_environment(tmp_path, model),
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=120,
            check=False,
        )
    assert done.returncode == 0, f"{source}\n{done.stderr}"


class TestBootstrap:
    """The bootstrap installs what is missing into its cache, once, and leaves the Python alone."""

    @pytest.fixture
    def bootstrap(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Any:
        monkeypatch.syspath_prepend(str(PROJECT / "examples"))
        monkeypatch.setenv("CODEX_EXAMPLES_CACHE", str(tmp_path / "cache"))
        monkeypatch.delenv("CODEX_BIN", raising=False)
        monkeypatch.setattr(sys, "path", list(sys.path))
        return __import__("_bootstrap")

    def test_it_asks_for_the_pinned_runtime(self, bootstrap: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
        runtime, pydantic = bootstrap.missing_requirements()
        assert runtime == f"openai-codex-cli-bin=={__version__}"
        assert pydantic.startswith("pydantic>=")
        monkeypatch.setenv("CODEX_BIN", "/somewhere/codex")
        assert bootstrap.missing_requirements() == [pydantic]

    def test_it_installs_once(self, bootstrap: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        calls: list[list[str]] = []

        def run(command: list[str], check: bool) -> None:
            assert check
            calls.append(command)
            (Path(command[command.index("--target") + 1]) / "codex_cli_bin").mkdir()

        monkeypatch.setattr(bootstrap, "installer", lambda: ["installer"])
        monkeypatch.setattr("subprocess.run", run)
        first = bootstrap.install(["openai-codex-cli-bin==1.2.3"])
        assert first == bootstrap.install(["openai-codex-cli-bin==1.2.3"])
        assert len(calls) == 1 and "--only-binary=:all:" in calls[0]
        assert [path.name for path in (tmp_path / "cache").iterdir()] == [first.name]
        assert (first / "codex_cli_bin").is_dir()

    def test_it_uses_what_installs_packages_here(self, bootstrap: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("importlib.util.find_spec", lambda name: object())
        assert bootstrap.installer()[:4] == [sys.executable, "-m", "pip", "install"]
        monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
        monkeypatch.setattr("shutil.which", lambda name: "/bin/uv")
        assert bootstrap.installer() == ["/bin/uv", "pip", "install", "--python", sys.executable]
        monkeypatch.setattr("shutil.which", lambda name: None)
        with pytest.raises(SystemExit, match="has no pip"):
            bootstrap.installer()

    def test_a_failed_installation_leaves_nothing(
        self, bootstrap: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        def run(command: list[str], check: bool) -> None:
            raise subprocess.CalledProcessError(1, command)

        monkeypatch.setattr(bootstrap, "installer", lambda: ["installer"])
        monkeypatch.setattr("subprocess.run", run)
        with pytest.raises(SystemExit, match=r"cannot install openai-codex-cli-bin==1\.2\.3: exit code 1"):
            bootstrap.install(["openai-codex-cli-bin==1.2.3"])
        assert list((tmp_path / "cache").iterdir()) == []
