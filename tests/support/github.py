"""Stands in for gh and GitHub.

Upstream's releases are folders, `FOLDER/openai/codex/TAG`. Ours are what `FOLDER/state.json` says:

    repository          OWNER/NAME
    tags                name -> commit, or [commit] where the tag is annotated
    releases            as the API describes them, each with `assets`
    environments        names
    immutable_releases  whether a release that is published is frozen
    digests             whether assets have digests; true if missing
    page                how many entries a page has at most; 100 if missing
    faults              [{"method", "path" (a part of it), "status", "message", "times", "after", "starter"}]: what
                        fails, and whether after it was done, or (an upload) in the middle
    log                 every request that changed something, as [method, path]

`GH_STAND_IN_PERMISSIONS` is a job's `permissions` in JSON; without it the token may do all.
"""

import fcntl
import hashlib
import itertools
import json
import os
import re
import shutil
import sys
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

FOLDER = Path(os.environ["GH_STAND_IN_FOLDER"])
STATE = FOLDER / "state.json"
UPLOADS = "https://uploads.github.invalid/"


class Refused(Exception):
    """An answer that is an error."""

    def __init__(self, status: int, message: str, *errors: dict[str, str]) -> None:
        super().__init__(message)
        self.status = status
        self.document = {"message": message, "errors": list(errors)} if errors else {"message": message}


class GitHub:
    """The repository, for one request."""

    def __init__(self) -> None:
        self.state: dict[str, Any] = json.loads(STATE.read_text())
        permissions = json.loads(os.environ.get("GH_STAND_IN_PERMISSIONS", '{"contents": "write", "actions": "read"}'))
        self.may_write = permissions.get("contents") == "write"
        self.may_read_actions = permissions.get("actions") in ("read", "write")

    def request(self, method: str, path: str, body: Any, file: Path | None) -> Any:
        """Answers a request, with the faults that are ordered."""
        fault = next((fault for fault in self.state.get("faults", []) if self.fits(fault, method, path)), None)
        if fault:
            fault["times"] = fault.get("times", 1) - 1
            if fault.get("starter"):
                self.upload(path, file, broken=True)
            elif fault.get("after"):
                self.answer(method, path, body, file)
            raise Refused(fault["status"], fault.get("message", "Server Error"))
        return self.answer(method, path, body, file)

    def fits(self, fault: dict[str, Any], method: str, path: str) -> bool:
        """Whether a fault is due."""
        return fault.get("times", 1) > 0 and fault["method"] == method and fault["path"] in path

    def answer(self, method: str, path: str, body: Any, file: Path | None) -> Any:
        """Answers a request."""
        if method != "GET":
            self.state.setdefault("log", []).append([method, path])
        if method == "POST" and path.startswith(UPLOADS):
            self.writing()
            return self.upload(path, file)
        repository = os.environ.get("GH_REPO", self.state["repository"])
        path = path.replace("{owner}/{repo}", repository).lstrip("/")
        prefix = f"repos/{self.state['repository']}"
        if path != prefix and not path.startswith(prefix + "/"):
            raise Refused(404, "Not Found")
        rest = path.removeprefix(prefix).lstrip("/")
        parts = rest.split("/")
        if method == "GET":
            return self.get(rest, parts)
        self.writing()
        if method == "POST" and rest == "releases":
            return self.create(body)
        if method == "PATCH" and parts[0] == "releases":
            return self.change(self.release(int(parts[1])), body)
        if method == "DELETE" and parts[:2] == ["releases", "assets"]:
            return self.delete(int(parts[2]))
        raise Refused(404, "Not Found")

    def writing(self) -> None:
        """A read-only token is refused."""
        if not self.may_write:
            raise Refused(403, "Resource not accessible by integration")

    def get(self, rest: str, parts: list[str]) -> Any:
        """What there is."""
        if rest == "":
            return {"full_name": self.state["repository"]}
        if rest == "releases":
            return [self.described(one) for one in self.state["releases"] if self.may_write or not one["draft"]]
        if parts[:2] == ["releases", "assets"]:
            _, asset = self.asset(int(parts[2]))
            return asset
        if parts[0] == "releases" and parts[2:] == ["assets"]:
            return self.release(int(parts[1]))["assets"]
        if parts[0] == "environments" and self.may_read_actions:
            if parts[1] in self.state.get("environments", []):
                return {"name": parts[1]}
            raise Refused(404, "Not Found")
        if parts[0] == "environments":
            raise Refused(403, "Resource not accessible by integration")
        if parts[:3] == ["git", "ref", "tags"]:
            commit = self.state["tags"].get(parts[3])
            if commit is None:
                raise Refused(404, "Not Found")
            if isinstance(commit, list):
                return {"object": {"sha": f"tag-of-{parts[3]}", "type": "tag"}}
            return {"object": {"sha": commit, "type": "commit"}}
        if parts[:2] == ["git", "tags"]:
            return {"object": {"sha": self.state["tags"][parts[2].removeprefix("tag-of-")][0], "type": "commit"}}
        raise Refused(404, "Not Found")

    def described(self, release: dict[str, Any]) -> dict[str, Any]:
        """A release without what the list leaves out."""
        return {key: value for key, value in release.items() if key != "assets"}

    def release(self, number: int) -> dict[str, Any]:
        """A release by its number."""
        for release in self.state["releases"]:
            if release["id"] == number and (self.may_write or not release["draft"]):
                return release
        raise Refused(404, "Not Found")

    def asset(self, number: int) -> tuple[dict[str, Any], dict[str, Any]]:
        """An asset by its number, behind its release."""
        for release in self.state["releases"]:
            for asset in release["assets"]:
                if asset["id"] == number:
                    return release, asset
        raise Refused(404, "Not Found")

    def number(self) -> int:
        """A number that nothing has yet."""
        self.state["next"] = self.state.get("next", 0) + 1
        return self.state["next"]

    def create(self, body: dict[str, Any]) -> dict[str, Any]:
        """Makes a release, and where it is not a draft a tag that is missing."""
        if "target_commitish" in body:
            raise Refused(403, "Resource not accessible by integration")
        taken = [one for one in self.state["releases"] if one["tag_name"] == body["tag_name"] and not one["draft"]]
        if taken and not body["draft"]:
            raise Refused(422, "Validation Failed", {"field": "tag_name", "code": "already_exists"})
        number = self.number()
        release = {
            "id": number,
            "immutable": False,
            "upload_url": f"{UPLOADS}{number}/assets{{?name,label}}",
            "assets": [],
            **body,
        }
        self.state["releases"].append(release)
        self.freeze(release)
        return self.described(release)

    def change(self, release: dict[str, Any], body: dict[str, Any]) -> dict[str, Any]:
        """Changes a release."""
        if release["immutable"] and body.get("tag_name", release["tag_name"]) != release["tag_name"]:
            raise Refused(422, "Validation Failed", {"field": "tag_name", "code": "immutable"})
        release.update(body)
        self.freeze(release)
        return self.described(release)

    def freeze(self, release: dict[str, Any]) -> None:
        """What becomes of a release when it is published."""
        if not release["draft"]:
            self.state["tags"].setdefault(release["tag_name"], "made by the API")
            release["immutable"] = self.state.get("immutable_releases", False)

    def upload(self, path: str, file: Path | None, *, broken: bool = False) -> dict[str, Any]:
        """Takes an asset."""
        assert file is not None
        address = urlsplit(path)
        release = self.release(int(address.path.strip("/").split("/")[0]))
        if release["immutable"]:
            raise Refused(422, "Cannot upload assets to an immutable release.")
        name = re.sub(r"[^A-Za-z0-9._+-]", ".", parse_qs(address.query)["name"][0])
        if any(asset["name"] == name for asset in release["assets"]):
            raise Refused(422, "Validation Failed", {"field": "name", "code": "already_exists"})
        content = file.read_bytes()
        asset = {"id": self.number(), "name": name, "state": "uploaded", "size": len(content), "digest": None}
        if broken:
            asset.update(state="starter", size=0)
        else:
            if self.state.get("digests", True):
                asset["digest"] = f"sha256:{hashlib.sha256(content).hexdigest()}"
            (FOLDER / "assets").mkdir(exist_ok=True)
            (FOLDER / "assets" / str(asset["id"])).write_bytes(content)
        release["assets"].append(asset)
        return asset

    def delete(self, number: int) -> None:
        """Deletes an asset."""
        release, asset = self.asset(number)
        if release["immutable"]:
            raise Refused(422, "Cannot delete assets of an immutable release.")
        release["assets"].remove(asset)


def api(arguments: list[str]) -> None:
    """`gh api`."""
    if not os.environ.get("GH_TOKEN", "token"):
        print(
            "gh: To use GitHub CLI in a GitHub Actions workflow, set the GH_TOKEN environment variable.",
            file=sys.stderr,
        )
        sys.exit(4)
    options = {name: value for name, value in itertools.pairwise(arguments) if name.startswith("--")}
    takes_value = ("--method", "--header", "--input")
    path = next(
        word
        for before, word in itertools.pairwise(["", *arguments])
        if not word.startswith("--") and before not in takes_value
    )
    file = Path(options["--input"]) if "--input" in options else None
    is_json = file is not None and "octet-stream" not in options.get("--header", "")
    body = json.loads(file.read_text()) if file and is_json else None
    with (FOLDER / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        github = GitHub()
        try:
            method = options.get("--method", "GET")
            plain = path if path.startswith(UPLOADS) else path.partition("?")[0]
            answer = github.request(method, plain, body, file)
        except Refused as refused:
            print(json.dumps(refused.document))
            print(f"gh: {refused} (HTTP {refused.status})", file=sys.stderr)
            sys.exit(1)
        finally:
            STATE.write_text(json.dumps(github.state, indent=1))
    if "Accept: application/octet-stream" in options.get("--header", ""):
        sys.stdout.buffer.write((FOLDER / "assets" / str(answer["id"])).read_bytes())
    elif isinstance(answer, list):
        page = github.state.get("page", 100)
        pages = list(itertools.batched(answer, page)) if hasattr(itertools, "batched") else batches(answer, page)
        shown = pages if "--paginate" in arguments else pages[:1]
        print("".join(json.dumps(list(one)) for one in shown) or "[]")
    elif answer is not None:
        print(json.dumps(answer))


def batches(entries: list[Any], size: int) -> list[list[Any]]:
    """The pages of a list."""
    return [entries[place : place + size] for place in range(0, len(entries), size)]


def upstream(arguments: list[str]) -> None:
    """`gh release` of upstream's repository."""
    verb, tag, *rest = arguments
    options = {name: value for name, value in itertools.pairwise(rest) if name.startswith("--")}
    release = FOLDER / options["--repo"] / tag
    if not release.is_dir():
        sys.exit("release not found")
    if verb == "view":
        digests = {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in sorted(release.iterdir())}
        print(
            json.dumps({"assets": [{"name": name, "digest": f"sha256:{digest}"} for name, digest in digests.items()]})
        )
    elif verb == "download":
        asset = release / options["--pattern"]
        if not asset.is_file():
            sys.exit("no assets match the file pattern")
        shutil.copy(asset, options["--dir"])
    else:
        sys.exit(f"no such command: {sys.argv[1:]}")


if sys.argv[1] == "api":
    api(sys.argv[2:])
else:
    upstream(sys.argv[2:])
