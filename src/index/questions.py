"""Answers questions about the index that pip on this machine is set up for: a JSON document a line, in and out.

pip's own session asks, so that its configuration, proxy, certificates and credentials are those of an installation.

    {"ask": "indexes"}                   -> {"indexes": ["https://..."]}, without credentials
    {"ask": "list", "project": "name"}   -> {"found": true, "files": [{"filename": ..., ...}]}, of all indexes
    {"ask": "provenance", "url": "..."}  -> {"publishers": [...], "statements": [...]}, decoded
    {"ask": "sha256", "url": "..."}      -> {"sha256": "..."}

An answer that is none is {"failure": "...", "may_pass": true}. Empty lines before an answer say that it takes its time.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import sys
from collections.abc import Callable, Iterator
from datetime import datetime, timezone
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urldefrag, urljoin, urlsplit
from urllib.request import url2pathname

from pip._internal.commands import create_command
from pip._internal.utils.misc import redact_auth_from_url
from pip._vendor.requests import RequestException

JSON = "application/vnd.pypi.simple.v1+json"
ACCEPT = f"{JSON}, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01"
# Listings of the largest projects have less. No answer is longer than the pages it is made of.
LARGEST_PAGE = 32 << 20
# An empty line is said to be at work after as many bytes; that is more often than once in a minute on a slow line.
SIGN_OF_LIFE = 1 << 20


class AskingError(Exception):
    """An answer that is none."""

    def __init__(self, message: str, *, may_pass: bool) -> None:
        """Says whether it may be otherwise a little later."""
        super().__init__(message)
        self.may_pass = may_pass


class NotFoundError(Exception):
    """The index has no such page."""


class Index:
    """What pip is set up for."""

    def __init__(self, at_work: Callable[[], None]) -> None:
        """Has pip read its configuration. Says with `at_work` that an answer takes its time."""
        self.at_work = at_work
        command: Any = create_command("download")
        self.options, _ = command.parse_args(["--no-cache-dir", "--no-input", "--disable-pip-version-check"])
        self.session = command._build_session(self.options)
        if self.options.no_index:
            raise AskingError("pip is set up to use no index (`pip config get global.no-index`)", may_pass=False)
        self.indexes = [self.options.index_url, *self.options.extra_index_urls]

    def answer(self, question: dict[str, str]) -> dict[str, Any]:
        """The answer to one question."""
        ask = question["ask"]
        if ask == "indexes":
            return {"indexes": [redact_auth_from_url(url) for url in self.indexes]}
        if ask == "list":
            return self.list(question["project"])
        try:
            if ask == "provenance":
                return from_provenance(b"".join(self.chunks(question["url"], "application/json, */*;q=0.1")[1]))
            digest = hashlib.sha256()
            for chunk in self.chunks(question["url"], "*/*", limit=None)[1]:
                digest.update(chunk)
            return {"sha256": digest.hexdigest()}
        except NotFoundError:
            raise AskingError(f"{redact_auth_from_url(question['url'])}: not found", may_pass=True) from None

    def list(self, project: str) -> dict[str, Any]:
        """The files of a project, and whether any index knows it."""
        files: list[dict[str, Any]] = []
        found = False
        for index in self.indexes:
            url = f"{index.rstrip('/')}/{project}/"
            self.at_work()
            try:
                response, chunks = self.chunks(url, ACCEPT)
                body = b"".join(chunks)
            except NotFoundError:
                continue
            found = True
            kind = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
            parse = from_json if kind == JSON else from_html
            try:
                files += parse(body.decode(), response.url)
            except (ValueError, KeyError, TypeError, AttributeError) as error:
                raise AskingError(f"{redact_auth_from_url(url)}: not a listing: {error!r}", may_pass=False) from error
        return {"found": found, "files": files}

    def chunks(self, url: str, accept: str, limit: int | None = LARGEST_PAGE) -> tuple[Any, Iterator[bytes]]:
        """A response and what it holds."""
        shown = redact_auth_from_url(url)
        path = url2pathname(unquote(urlsplit(url).path)) if url.startswith("file:") else None
        if path is not None and Path(path).is_dir():
            url = urljoin(url.rstrip("/") + "/", "index.html")
        headers = {"Accept": accept, "Accept-Encoding": "identity", "Cache-Control": "max-age=0"}
        try:
            response = self.session.get(url, headers=headers, stream=True)
        except RequestException as error:
            raise AskingError(f"{shown}: {error}", may_pass=True) from error
        status = response.status_code
        if status in (404, 410):
            raise NotFoundError
        if status != 200:
            may_pass = status in (408, 425, 429) or status >= 500
            raise AskingError(f"{shown}: HTTP {status} {response.reason}", may_pass=may_pass)

        def read() -> Iterator[bytes]:
            size = 0
            said = 0
            try:
                for chunk in response.iter_content(1 << 16):
                    size += len(chunk)
                    if size - said >= SIGN_OF_LIFE:
                        said = size
                        self.at_work()
                    if limit is not None and size > limit:
                        raise AskingError(f"{shown}: larger than {limit} bytes", may_pass=False)
                    yield chunk
            except RequestException as error:
                raise AskingError(f"{shown}: {error}", may_pass=True) from error

        return response, read()


def from_json(text: str, base: str) -> list[dict[str, Any]]:
    """The files of a listing as PEP 691 has it, with PEP 700's sizes and times and PEP 740's provenance."""
    files = []
    for file in json.loads(text)["files"]:
        yanked = file.get("yanked", False)
        files.append(
            {
                "filename": file["filename"],
                "url": urljoin(base, file["url"]),
                "sha256": file.get("hashes", {}).get("sha256"),
                "requires_python": file.get("requires-python"),
                "yanked": (yanked if isinstance(yanked, str) else "") if yanked is not False else None,
                "uploaded": seconds(file.get("upload-time")),
                "size": file.get("size"),
                "provenance": absolute(file.get("provenance"), base),
            }
        )
    return files


class Anchors(HTMLParser):
    """The links of a listing as PEP 503 has it."""

    def __init__(self, base: str) -> None:
        """Takes the address of the page."""
        super().__init__()
        self.base = base
        self.files: list[dict[str, Any]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Takes a link."""
        attributes = dict(attrs)
        href = attributes.get("href")
        if tag == "base" and href:
            self.base = urljoin(self.base, href)
        if tag != "a" or not href:
            return
        url, fragment = urldefrag(urljoin(self.base, href))
        name, _, digest = fragment.partition("=")
        self.files.append(
            {
                "filename": unquote(urlsplit(url).path.rpartition("/")[2]),
                "url": url,
                "sha256": digest.lower() if name == "sha256" else None,
                "requires_python": attributes.get("data-requires-python"),
                "yanked": (attributes["data-yanked"] or "") if "data-yanked" in attributes else None,
                "uploaded": None,
                "size": None,
                "provenance": absolute(attributes.get("data-provenance"), self.base),
            }
        )


def from_html(text: str, base: str) -> list[dict[str, Any]]:
    """The files of a listing as PEP 503 has it."""
    if "<" not in text:
        raise ValueError("neither JSON nor HTML")
    anchors = Anchors(base)
    anchors.feed(text)
    return anchors.files


def from_provenance(body: bytes) -> dict[str, Any]:
    """What a provenance says, as PEP 740 has it."""
    try:
        bundles = json.loads(body)["attestation_bundles"]
        encoded = [one["envelope"]["statement"] for bundle in bundles for one in bundle["attestations"]]
        statements = [json.loads(base64.b64decode(statement, validate=True)) for statement in encoded]
        return {"publishers": [bundle["publisher"] for bundle in bundles], "statements": statements}
    except (ValueError, KeyError, TypeError) as error:
        raise AskingError(f"a provenance cannot be read: {error!r}", may_pass=False) from error


def absolute(url: str | None, base: str) -> str | None:
    """The address that is meant."""
    return urljoin(base, url) if url else None


def seconds(time: str | None) -> int | None:
    """A time of PEP 700 as seconds since 1970."""
    if not time:
        return None
    # Always UTC. The fraction of a second is left out.
    moment = datetime.fromisoformat(time.partition(".")[0].removesuffix("Z"))
    return int(moment.replace(tzinfo=timezone.utc).timestamp())


def main() -> None:
    """Answers until there are no more questions."""
    # What pip has to say must not be taken for an answer.
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())

    def say(line: str) -> None:
        answers.write(line + "\n")
        answers.flush()

    index: Index | None = None
    for line in sys.stdin:
        try:
            index = index or Index(lambda: say(""))
            answer = index.answer(json.loads(line))
        except AskingError as failure:
            answer = {"failure": str(failure), "may_pass": failure.may_pass}
        except Exception as error:
            answer = {"failure": f"{type(error).__name__}: {error}", "may_pass": False}
        said = json.dumps(answer)
        if len(said) >= LARGEST_PAGE:
            said = json.dumps({"failure": f"an answer larger than {LARGEST_PAGE} bytes", "may_pass": False})
        say(said)


main()
