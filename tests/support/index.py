"""Stands in for a package index: `index.py FOLDER` serves `FOLDER/files` on loopback and prints its port.

It lists files in JSON (PEP 691, PEP 700) and HTML (PEP 503), yanks (PEP 592), has provenance (PEP 740), and
takes uploads as the legacy API does. `FOLDER/state.json`, which tests write and read:

    json        whether listings are offered in JSON; true if missing
    hashes      whether listings give digests; true if missing
    sha256      the digest that listings give every file; its own if missing
    yanked      file -> reason
    uploaded    file -> time of its upload
    claims      file -> who published it: {"repository", "workflow", "environment"}
    publishers  project -> the claims that may upload; without an entry anybody may
    faults      [{"method", "path" (a part of it), "status", "times", "skip", "delay"}]; status 0 hangs up
"""

import base64
import hashlib
import json
import re
import sys
import threading
import time
from datetime import datetime, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote

FOLDER = Path(sys.argv[1])
FILES = FOLDER / "files"
STATE = FOLDER / "state.json"
LOCK = threading.Lock()
JSON = "application/vnd.pypi.simple.v1+json"


def read_state() -> dict[str, Any]:
    """What tests and uploads have written."""
    return json.loads(STATE.read_text()) if STATE.exists() else {}


def normalize(name: str) -> str:
    """A project name as PEP 503 has it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def project_of(file: str) -> str:
    """The project of a distribution by its name."""
    stem = file.removesuffix(".tar.gz").removesuffix(".zip")
    return normalize(stem.rpartition("-")[0] if stem != file else file.split("-")[0])


def requires_python(file: Path) -> str | None:
    """What a wheel's METADATA says."""
    import zipfile

    if file.suffix != ".whl":
        return None
    try:
        with zipfile.ZipFile(file) as wheel:
            name = next(name for name in wheel.namelist() if name.endswith(".dist-info/METADATA"))
            headers = wheel.read(name).decode().partition("\n\n")[0]
    except (zipfile.BadZipFile, StopIteration):
        return None
    found = re.search(r"^Requires-Python: (.*)$", headers, re.MULTILINE)
    return found[1].strip() if found else None


def provenance(file: Path, claims: dict[str, str], kinds: list[str]) -> dict[str, Any]:
    """A provenance with one statement of each kind. Nobody has signed it."""
    digest = claims.get("digest") or hashlib.sha256(file.read_bytes()).hexdigest()
    subject = {"name": claims.get("name", file.name), "digest": {"sha256": digest}}
    attestations = []
    for kind in kinds:
        statement = {
            "_type": "https://in-toto.io/Statement/v1",
            "subject": [subject],
            "predicateType": kind,
            "predicate": None,
        }
        encoded = base64.b64encode(json.dumps(statement).encode()).decode()
        attestations.append({"version": 1, "envelope": {"statement": encoded, "signature": ""}})
    publisher = {"kind": "GitHub", "repository": claims["repository"], "workflow": claims["workflow"]}
    publisher["environment"] = claims.get("environment", "")
    return {"version": 1, "attestation_bundles": [{"publisher": publisher, "attestations": attestations}]}


class Handler(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"

    def log_message(self, *arguments: Any) -> None:
        """Says nothing."""

    def fails(self) -> bool:
        """Does what a fault orders, if one is due."""
        with LOCK:
            state = read_state()
            for fault in state.get("faults", []):
                fits = fault["method"] == self.command and fault["path"] in self.path and fault.get("times", 1) > 0
                if not fits or fault.get("skip", 0) > 0:
                    if fits:
                        fault["skip"] -= 1
                        STATE.write_text(json.dumps(state))
                    continue
                fault["times"] = fault.get("times", 1) - 1
                STATE.write_text(json.dumps(state))
                break
            else:
                return False
        time.sleep(fault.get("delay", 0))
        if fault.get("status") is None:
            return False
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if fault["status"] == 0:
            self.close_connection = True
            self.connection.close()
        else:
            self.answer(fault["status"], "text/plain", b"as ordered")
        return True

    def answer(self, status: int, kind: str, body: bytes) -> None:
        """Sends an answer."""
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self) -> None:
        """Listings, files, provenance."""
        if self.fails():
            return
        path = unquote(self.path)
        state = read_state()
        if path.startswith("/simple/"):
            self.list(normalize(path.strip("/").split("/")[1]), state)
        elif path.startswith("/files/") and (FILES / path[7:]).is_file():
            self.answer(200, "application/octet-stream", (FILES / path[7:]).read_bytes())
        elif path.startswith("/provenance/") and path[12:] in state.get("claims", {}):
            claims = state["claims"][path[12:]]
            kinds = claims.get("kinds", ["publish/v1"])
            body = json.dumps(provenance(FILES / path[12:], claims, kinds)).encode()
            self.answer(200, "application/vnd.pypi.integrity.v1+json", body)
        else:
            self.answer(404, "text/plain", b"404 Not Found")

    def list(self, project: str, state: dict[str, Any]) -> None:
        """The listing of a project."""
        files = [file for file in sorted(FILES.iterdir()) if project_of(file.name) == project]
        if not files:
            return self.answer(404, "text/plain", b"404 Not Found")
        entries = []
        for file in files:
            digest = state.get("sha256") or hashlib.sha256(file.read_bytes()).hexdigest()
            entry: dict[str, Any] = {"filename": file.name, "url": f"../../files/{file.name}"}
            entry["hashes"] = {"sha256": digest} if state.get("hashes", True) else {}
            entry["requires-python"] = state.get("requires-python", {}).get(file.name, requires_python(file))
            entry["yanked"] = state.get("yanked", {}).get(file.name, False)
            entry["size"] = state.get("sizes", {}).get(file.name, file.stat().st_size)
            entry["upload-time"] = state.get("uploaded", {}).get(file.name, "2026-01-02T03:04:05.678901Z")
            entry["provenance"] = f"/provenance/{file.name}" if file.name in state.get("claims", {}) else None
            entries.append(entry)
        if state.get("json", True) and JSON in self.headers.get("Accept", ""):
            listing = {"meta": {"api-version": "1.3"}, "name": project, "files": entries}
            return self.answer(200, JSON, json.dumps(listing).encode())
        lines = []
        for entry in entries:
            fragment = f"#sha256={entry['hashes']['sha256']}" if entry["hashes"] else ""
            attributes = ""
            if entry["requires-python"]:
                attributes += f' data-requires-python="{entry["requires-python"].replace(">", "&gt;")}"'
            if entry["yanked"] is not False:
                attributes += f' data-yanked="{entry["yanked"]}"'
            if entry["provenance"]:
                attributes += f' data-provenance="{entry["provenance"]}"'
            lines.append(f'<a href="{entry["url"]}{fragment}"{attributes}>{entry["filename"]}</a><br>')
        body = "<!DOCTYPE html><html><body>\n" + "\n".join(lines) + "\n</body></html>"
        self.answer(200, "text/html", body.encode())

    def do_POST(self) -> None:
        """An upload."""
        if self.fails():
            return None
        body = self.rfile.read(int(self.headers["Content-Length"]))
        boundary = re.search("boundary=(.*)", self.headers["Content-Type"])[1].strip('"').encode()  # type: ignore[index]
        content, name = b"", ""
        for part in (b"\r\n" + body).split(b"\r\n--" + boundary):
            headers, _, value = part.partition(b"\r\n\r\n")
            if b'name="content"' in headers:
                name = re.search(rb'filename="([^"]*)"', headers)[1].decode()  # type: ignore[index]
                content = value
        encoded = self.headers.get("Authorization", "Basic Og==").removeprefix("Basic ")
        said = base64.b64decode(encoded).decode().partition(":")[2]
        with LOCK:
            state = read_state()
            claims = dict(zip(("repository", "workflow", "environment"), said.split(":"), strict=False))
            expected = state.get("publishers", {}).get(project_of(name))
            if expected is not None and claims != expected:
                return self.answer(403, "text/plain", b"Invalid or non-existent authentication information.")
            there = FILES / name
            if there.exists():
                same = there.read_bytes() == content
                status, text = (200, b"OK") if same else (400, b"File already exists")
                return self.answer(status, "text/plain", text)
            there.write_bytes(content)
            now = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
            state.setdefault("uploaded", {}).setdefault(name, now)
            if expected is not None:
                state.setdefault("claims", {})[name] = claims
            STATE.write_text(json.dumps(state))
        return self.answer(200, "text/plain", b"OK")


FILES.mkdir(parents=True, exist_ok=True)
server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
print(server.server_port, flush=True)
server.serve_forever()
