"""Derives the blocking half of the SDK from the half for asyncio, which is the one to edit.

::

    python derive_sync.py            # writes the derived modules
    python derive_sync.py --check    # names those that are not current, and writes nothing

What is awaited becomes a plain call, ``AsyncThread`` becomes ``Thread``, and so
on. Where the halves really differ, the source says so with two kinds of comments:

* ``# async only`` behind a statement or an imported name leaves it out, with everything that is
  indented below it and the comments directly above it.
* ``# sync: text`` on a line of its own becomes ``text``, indented as the comment is.

Needs ruff, which sorts the imports and formats the result. Exits with 1 when
``--check`` finds a module that is not current.
"""

from __future__ import annotations

import argparse
import ast
import re
import subprocess
import sys
import tokenize
from collections.abc import Sequence
from pathlib import Path

PROJECT = Path(__file__).resolve().parent
PACKAGE = PROJECT / "src" / "openai_codex"

DERIVED = {
    "_async_client_methods.py": "_client_methods.py",
    "_async_codex.py": "_codex.py",
    "_async_login.py": "_login.py",
    "_async_turn.py": "_turn.py",
    "async_client.py": "client.py",
}
"""The sources, and what is derived from each."""

REPLACEMENTS = [
    # A blocking client runs from its construction on, and threads, turns and logins hold it itself.
    (r"await self\._codex\._running\(\)", "self._client"),
    (r"await self\._running\(\)", "self._client"),
    (r"self\._codex\._client", "self._client"),
    (r"self\._codex\b", "self._client"),
    (r"\b_codex: \w+", "_client: CodexClient"),
    (r"\b_codex\._client\b", "_client"),
    (r"(?<!\.)\b_codex\b(?= *[\],)])", "_client"),
    (r"= _codex$", "= _client"),
    (r"\b(Async(?:Thread|\w+Handle))\(self, ", r"\1(self._client, "),
    # What blocks needs no thread of its own.
    (r"asyncio\.to_thread\((\w+)\)", r"\1()"),
    (r"asyncio\.to_thread\((\w+), ", r"\1("),
    # What ends a blocking call early is Ctrl-C.
    (r"\basyncio\.CancelledError\b", "KeyboardInterrupt"),
    (r"\basync (?=def|for|with)", ""),
    (r"\bawait ", ""),
    (r"\b__a(enter|exit)__", r"__\1__"),
    (r"\bAsync(?=[A-Z])", ""),
    (r"\b_async_(?=\w)", "_"),
    (r"\basync_client\b", "client"),
    (r"\bretry_on_overload_async\b", "retry_on_overload"),
]

ASYNC_ONLY = "# async only"
SYNC = re.compile(r"( *)# sync:(?: (.*))?$")


def derive(source: Path) -> str:
    """The blocking form of a module for asyncio."""
    text = source.read_text(encoding="utf-8")
    left_out = _async_only_lines(source, text)
    lines = [f"# Derived from {source.name} by derive_sync.py. Edit that, and run the script."]
    for number, line in enumerate(text.splitlines(), start=1):
        if number in left_out:
            continue
        match = SYNC.match(line)
        if match:
            lines.append(f"{match[1]}{match[2]}" if match[2] else "")
            continue
        for pattern, replacement in REPLACEMENTS:
            line = re.sub(pattern, replacement, line)
        lines.append(line)
    return _formatted(source, "\n".join(lines) + "\n")


def _async_only_lines(source: Path, text: str) -> set[int]:
    """The numbers of the lines that the blocking form does without."""
    lines = text.splitlines()
    statements = [node for node in ast.walk(ast.parse(text)) if isinstance(node, (ast.stmt, ast.alias))]
    left_out: set[int] = set()
    with source.open("rb") as file:
        comments = [token for token in tokenize.tokenize(file.readline) if token.type == tokenize.COMMENT]
    for number in [token.start[0] for token in comments if token.string.endswith(ASYNC_ONLY)]:
        # Of a compound statement the comment stands behind the header, of any other behind its last line.
        marked = [
            node
            for node in statements
            if node.lineno == number or (node.end_lineno == number and not hasattr(node, "body"))
        ]
        if not marked:
            raise SystemExit(f"{source}:{number}: `{ASYNC_ONLY}` stands behind no statement")
        statement = min(marked, key=lambda node: (node.col_offset, node.lineno))
        decorators: list[ast.expr] = getattr(statement, "decorator_list", [])
        first = min([statement.lineno, *(decorator.lineno for decorator in decorators)])
        while lines[first - 2].lstrip().startswith("# ") and not SYNC.match(lines[first - 2]):
            first -= 1
        left_out.update(range(first, (statement.end_lineno or first) + 1))
    return left_out


def _formatted(source: Path, text: str) -> str:
    name = str(PACKAGE / DERIVED[source.name])
    for arguments in (["check", "--fix-only", "--exit-zero", "--select", "I"], ["format"]):
        command = [sys.executable, "-m", "ruff", *arguments, "--quiet", "--no-cache", "--stdin-filename", name, "-"]
        done = subprocess.run(command, cwd=PROJECT, input=text, capture_output=True, text=True, check=False)
        if done.returncode:
            raise SystemExit(f"ruff cannot format what is derived from {source}:\n{done.stderr}")
        text = done.stdout
    return text


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; the exit code."""
    parser = argparse.ArgumentParser(description="Derives the blocking half of the SDK from the half for asyncio.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit with 1 if a module is not current")
    check = parser.parse_args(arguments).check
    outdated = []
    for source, target in DERIVED.items():
        text, path = derive(PACKAGE / source), PACKAGE / target
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            outdated.append(target)
            if not check:
                path.write_text(text, encoding="utf-8", newline="\n")
    for name in outdated:
        print(f"{name} is not current: run python derive_sync.py" if check else f"wrote {name}")
    return 1 if check and outdated else 0


if __name__ == "__main__":
    raise SystemExit(main())
