"""Stands in for npm's registry: `npm_registry.py TARBALL VERSION DESCRIBED` serves @openai/codex on loopback.

It prints its port. The integrity that it gives the package is that of the file DESCRIBED.
"""

import base64
import hashlib
import json
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

TARBALL, VERSION, DESCRIBED = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])


class Handler(BaseHTTPRequestHandler):
    """One connection."""

    def log_message(self, *arguments: object) -> None:
        """Says nothing."""

    def do_GET(self) -> None:
        """The package's description, and the package."""
        if self.path.endswith(".tgz"):
            return self.answer("application/octet-stream", TARBALL.read_bytes())
        if self.path.lower() != "/@openai%2fcodex":
            return self.send_error(404)
        digest = hashlib.sha512(DESCRIBED.read_bytes()).digest()
        host = f"http://127.0.0.1:{self.server.server_address[1]}"
        version = {
            "name": "@openai/codex",
            "version": VERSION,
            "dist": {
                "tarball": f"{host}/@openai/codex/-/codex-{VERSION}.tgz",
                "integrity": f"sha512-{base64.b64encode(digest).decode()}",
            },
        }
        document = {"name": "@openai/codex", "dist-tags": {"latest": VERSION}, "versions": {VERSION: version}}
        self.answer("application/json", json.dumps(document).encode())

    def answer(self, kind: str, body: bytes) -> None:
        """Sends an answer."""
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
print(server.server_port, flush=True)
server.serve_forever()
