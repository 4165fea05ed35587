"""Judge a page as a parser of HTML and as Chromium see it: validity, links, contrast, and that nothing of others runs.

Usage: judge.py PAGE CHROMIUM FOLDER. Screenshots go into FOLDER, in the light, in the dark, and on a narrow screen.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import html5lib

# What WCAG 2.1 asks for between text and what is behind it (AA, 1.4.3).
CONTRAST = 4.5

SCHEMES = {"dark": 0, "light": 1}

PROBE = """
<script>
const channels = text => text.match(/[\\d.]+/g).map(Number);
const luminance = colour => {
  const [red, green, blue] = channels(colour).slice(0, 3).map(value => {
    value /= 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const behind = element => {
  for (; element; element = element.parentElement) {
    const colour = getComputedStyle(element).backgroundColor;
    const alpha = channels(colour)[3];
    if (alpha === undefined || alpha === 1) return colour;
    if (alpha > 0) throw new Error("half transparent: " + colour);
  }
  return "rgb(255, 255, 255)";
};
const texts = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const element = walker.currentNode.parentElement;
  if (element.tagName === "SCRIPT" || !walker.currentNode.textContent.trim()) continue;
  const [text, back] = [luminance(getComputedStyle(element).color), luminance(behind(element))];
  const contrast = (Math.max(text, back) + 0.05) / (Math.min(text, back) + 0.05);
  texts.push([contrast, element.tagName, walker.currentNode.textContent.slice(0, 60)]);
}
texts.sort((one, other) => one[0] - other[0]);
const links = [...document.querySelectorAll("a")].map(link => {
  const target = document.getElementById(link.hash.slice(1));
  return [link.textContent, link.getAttribute("href"), !!target && target.getBoundingClientRect().height > 0];
});
const result = {
  texts: texts.length,
  worst: texts[0],
  links,
  dark: matchMedia("(prefers-color-scheme: dark)").matches,
  page: getComputedStyle(document.body).backgroundColor,
  overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  attacked: typeof window.attacked,
};
const shown = document.createElement("pre");
shown.id = "result";
shown.textContent = JSON.stringify(result);
document.body.append(shown);
</script>
"""


def browser(program: str, folder: Path, arguments: list[str]) -> str:
    """Run Chromium without a screen and return what it prints."""
    command = [
        program,
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--hide-scrollbars",
        f"--user-data-dir={folder / 'profile'}",
        *arguments,
    ]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, f"{command}: {done.stderr}"
    return done.stdout


def judge_markup(page: str) -> None:
    """The page is valid, every name in it is there once, and it loads nothing."""
    # Strict: the first thing that is not valid is an error.
    document = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(page)
    assert document.get("lang") == "en"
    names = [element.get("id") for element in document.iter() if element.get("id")]
    assert len(names) == len(set(names)), f"ids that are there twice: {sorted(names)}"
    for element in document.iter():
        if not isinstance(element.tag, str):
            continue
        assert element.tag not in {"script", "img", "link", "iframe", "object", "form"}, element.tag
        for attribute, value in element.attrib.items():
            assert not attribute.startswith("on") and attribute != "src", (element.tag, attribute, value)
            if attribute == "href":
                assert value.startswith("#") and value[1:] in names, value
    titles = list(document.iter("title"))
    assert len(titles) == 1 and titles[0].text


def judge_in_browser(page: Path, program: str, folder: Path) -> None:
    """What Chromium makes of it, in the light and in the dark."""
    text = page.read_text(encoding="utf-8")
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    assert policy in text
    probed = folder / f"{page.stem}-probed.html"
    # The page itself allows no script, so the copy says otherwise.
    probed.write_text(
        text.replace(policy, "script-src 'unsafe-inline'").replace("</body>", PROBE + "</body>"), encoding="utf-8"
    )
    backgrounds = set()
    for scheme, number in SCHEMES.items():
        setting = f"--blink-settings=preferredColorScheme={number}"
        printed = browser(program, folder, [setting, "--window-size=1280,1000", "--dump-dom", probed.as_uri()])
        found = html5lib.parse(printed, namespaceHTMLElements=False).find(".//pre[@id='result']")
        assert found is not None and found.text, printed[-2000:]
        result: dict[str, Any] = json.loads(found.text)
        assert result["dark"] == (scheme == "dark"), result
        assert result["attacked"] == "undefined", "a text of others ran as a script"
        assert result["texts"] > 30, result
        assert result["worst"][0] >= CONTRAST, f"{page.name}, {scheme}: {result['worst']}"
        assert result["overflow"] <= 0, f"{page.name} is wider than its window by {result['overflow']}"
        broken = [link for link in result["links"] if not link[2]]
        assert result["links"] and not broken, broken
        backgrounds.add(result["page"])
        for width in (1280, 400):
            picture = folder / f"{page.stem}-{scheme}-{width}.png"
            browser(program, folder, [setting, f"--window-size={width},1600", f"--screenshot={picture}", page.as_uri()])
            assert picture.stat().st_size > 10_000, picture
    assert len(backgrounds) == 2, "the dark page looks like the light one"


def main() -> None:
    """Judge the page that is named."""
    page, program, folder = Path(sys.argv[1]).resolve(), sys.argv[2], Path(sys.argv[3]).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    judge_markup(page.read_text(encoding="utf-8"))
    judge_in_browser(page, program, folder)


if __name__ == "__main__":
    main()
