"""Run a few commands of codex-pack and draw what they print, colours and all, as docs/terminal.svg.

Usage, from the root of a checkout on 64-bit Linux:

    cargo build --release && python docs/terminal_picture.py

With --check nothing is written; the script fails where the picture shows something else than what is printed today. The
picture holds no time and no path: the same output gives the same bytes. Which client fetched a package is not compared.
"""

from __future__ import annotations

import argparse
import html
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

PICTURE = Path(__file__).with_name("terminal.svg")
TITLE = "A terminal in which codex-pack makes a release, checks a wheel, and refuses a wrong version"
# What the commands look at is there before.
PREPARATION = (
    "codex-pack fetch --quiet --out-dir packages && mv packages/* codex.tgz",
    "codex-pack release --quiet --target x86_64-apple-darwin --out-dir macos && mv macos/*.whl .",
)
COMMANDS = (
    "codex-pack release --format json > report.json",
    "codex-pack check openai_codex_cli_bin-0.163.0-py3-none-macosx_10_9_x86_64.whl",
    "codex-pack stage-runtime staged codex.tgz --codex-version 0.164.0",
)

COLUMNS = 118
CELL = 7.8
LINE = 18
MARGIN = 16
BAR = 34
BACKGROUND, BORDER, TEXT = "#0d1117", "#30363d", "#d7dde4"
COLOURS = {31: "#ff7b72", 32: "#56d364", 33: "#e3b341", 34: "#79c0ff", 35: "#d2a8ff", 36: "#76e3ea", 37: TEXT}
SGR = re.compile(r"\x1b\[([0-9;]*)m")

Style = tuple[bool, str]
Line = list[tuple[Style, str]]
PLAIN: Style = (False, TEXT)
PROMPT: Style = (True, COLOURS[34])


def printed(command: str, directory: Path, program: Path) -> str:
    """Return what a command line prints, standard output and error together, in colour."""
    search = f"{program.parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": search, "CLICOLOR_FORCE": "1"}
    environment.pop("SOURCE_DATE_EPOCH", None)
    done = subprocess.run(
        ["bash", "-c", command],  # noqa: S607
        cwd=directory,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return done.stdout


def styled(text: str) -> list[Line]:
    """Split coloured text into lines of styled pieces, folded where the terminal ends."""
    lines: list[Line] = [[]]
    style, column = PLAIN, 0
    for index, piece in enumerate(SGR.split(text)):
        if index % 2:
            style = changed(style, piece)
            continue
        for character in piece:
            if character == "\n" or column == COLUMNS:
                lines.append([])
                column = 0
            if character == "\n":
                continue
            if not character.isprintable():
                sys.exit(f"the output holds {character!r}, which is not drawn")
            line = lines[-1]
            if line and line[-1][0] == style:
                line[-1] = (style, line[-1][1] + character)
            else:
                line.append((style, character))
            column += 1
    return lines[:-1] if text.endswith("\n") else lines


def changed(style: Style, codes: str) -> Style:
    """Return the style after an SGR sequence."""
    for code in (int(code or 0) for code in codes.split(";")):
        bold, colour = style
        if code == 0:
            style = PLAIN
        elif code == 1:
            style = (True, colour)
        elif code in COLOURS:
            style = (bold, COLOURS[code])
        elif code - 60 in COLOURS:
            style = (bold, COLOURS[code - 60])
        else:
            sys.exit(f"the output is styled with code {code}, which is not drawn")
    return style


def drawn(lines: list[Line]) -> str:
    """Return the picture of a terminal that shows these lines."""
    width = round(COLUMNS * CELL + 2 * MARGIN)
    height = BAR + LINE * len(lines) + MARGIN
    fonts = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace"
    picture = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}"'
        ' role="img" aria-labelledby="title">',
        f'<title id="title">{html.escape(TITLE)}</title>',
        f'<rect x="0.5" y="0.5" width="{width - 1}" height="{height - 1}" rx="8" fill="{BACKGROUND}"'
        f' stroke="{BORDER}"/>',
    ]
    picture += [
        f'<circle cx="{20 + 18 * place}" cy="17" r="5.5" fill="{colour}"/>'
        for place, colour in enumerate((COLOURS[31], COLOURS[33], COLOURS[32]))
    ]
    picture.append(f'<g font-family="{fonts}" font-size="13" fill="{TEXT}">')
    for number, line in enumerate(lines):
        if not line:
            continue
        baseline = BAR + LINE * number + 13
        spans = "".join(span(style, text) for style, text in line)
        length = sum(len(text) for _, text in line)
        # The length aligns columns in every font.
        picture.append(f'<text x="{MARGIN}" y="{baseline}" textLength="{length * CELL:.1f}">{spans}</text>')
    picture += ["</g>", "</svg>", ""]
    return "\n".join(picture)


def span(style: Style, text: str) -> str:
    """Return a piece of text in its style."""
    bold, colour = style
    attributes = (' font-weight="bold"' if bold else "") + (f' fill="{colour}"' if colour != TEXT else "")
    # Consecutive ordinary spaces would be collapsed.
    escaped = html.escape(text, quote=False).replace(" ", "\N{NO-BREAK SPACE}")
    return f"<tspan{attributes}>{escaped}</tspan>" if attributes else escaped


def main() -> None:
    """Draw the picture, or compare it."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="compare the picture with what is printed, write nothing")
    parser.add_argument("--program", type=Path, default=Path("target/release/codex-pack"), help="the codex-pack to run")
    arguments = parser.parse_args()
    program = arguments.program.resolve()
    lines: list[Line] = []
    with tempfile.TemporaryDirectory() as name:
        directory = Path(name)
        for command in PREPARATION:
            printed(command, directory, program)
        for command in COMMANDS:
            lines += [[]] if lines else []
            lines += [[(PROMPT, "$ "), *line] for line in styled(command)]
            lines += styled(printed(command, directory, program))
    picture = drawn(lines)
    if not arguments.check:
        PICTURE.write_text(picture, encoding="utf-8")
        return
    client = re.compile(r"from (gh|npm|pip)\)")
    if client.sub("", picture) != client.sub("", PICTURE.read_text(encoding="utf-8")):
        sys.exit(f"{PICTURE.name} is not what codex-pack prints; draw it anew with `python docs/terminal_picture.py`")


if __name__ == "__main__":
    main()
