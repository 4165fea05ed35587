"""Runs a workflow from its YAML: needs, if, matrix, permissions, environments, containers, outputs, artifacts, re-runs.

In the place of GitHub and the index stand the ones of `tests/support`; what a workflow has to install or compile is put
there by `stand_in.py`.
"""

import glob
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import yaml
from expressions import Expression, evaluate

# The one runner that this machine is.
HOST = "x86_64-unknown-linux-musl"


class Failed(Exception):
    """A step failed."""


class World:
    """What outlives a run: the repository, the index, the registry."""

    def __init__(self, sandbox: Path, index: str, upload: str) -> None:
        self.sandbox = sandbox
        self.index = index
        self.upload = upload
        self.environments = ["release", "pypi-openai-codex", "pypi-openai-codex-cli-bin", "github-release", "crates"]

    def served(self) -> dict[str, bytes]:
        """The files on the index."""
        return {file.name: file.read_bytes() for file in sorted((self.sandbox / "index/files").iterdir())}

    def github(self) -> dict[str, Any]:
        """What GitHub has."""
        return json.loads((self.sandbox / "github/state.json").read_text())

    def change(self, path: str, **values: Any) -> None:
        """Changes what GitHub (`github`) or the index (`index`) has or does."""
        file = self.sandbox / path / "state.json"
        state = json.loads(file.read_text()) if file.exists() else {}
        file.write_text(json.dumps(state | values))


class Run:
    """One run of the workflow, and its re-runs."""

    def __init__(self, world: World, name: str, workflow: Path, github: dict[str, Any], inputs: dict[str, str]) -> None:
        self.world = world
        self.folder = world.sandbox / name
        self.artifacts = self.folder / "artifacts"
        self.artifacts.mkdir(parents=True)
        self.workflow = yaml.safe_load(workflow.read_text())
        self.jobs: dict[str, Any] = self.workflow["jobs"]
        self.github = github
        self.inputs = inputs
        self.results: dict[str, str] = {}
        self.outputs: dict[str, dict[str, str]] = {}
        self.attempt = 0
        self.annotations: list[str] = []
        self.executed: list[str] = []

    def run(self, stop_after: tuple[str, ...] = ()) -> str:
        """Runs every job that has not succeeded yet; those of `stop_after` lose their runner when all is done."""
        self.attempt += 1
        self.annotations = []
        self.executed = []
        self.results = {job: result for job, result in self.results.items() if result == "success"}
        waiting = [job for job in self.jobs if job not in self.results]
        while waiting:
            ready = [job for job in waiting if all(need in self.results for need in self.needs(job))]
            assert ready, f"jobs need each other in a circle: {waiting}"
            for job in ready:
                waiting.remove(job)
                self.results[job] = self.job(job, stop=job in stop_after)
        ends = set(self.results.values())
        return "failure" if "failure" in ends else "success"

    def needs(self, job: str) -> list[str]:
        """The jobs that a job needs."""
        needs = self.jobs[job].get("needs", [])
        return [needs] if isinstance(needs, str) else needs

    def succeeded(self, job: str) -> bool:
        """What `success()` is for a job: all that it needs, and they in turn, have succeeded."""
        return all(self.results[need] == "success" and self.succeeded(need) for need in self.needs(job))

    def contexts(self, job: str, matrix: dict[str, Any]) -> dict[str, Any]:
        """What expressions can refer to."""
        needs = {
            need: {"result": self.results[need], "outputs": self.outputs.get(need, {})} for need in self.needs(job)
        }
        variables = {"UPLOAD_URL": "", "INDEX_URL": "", "PROJECT_URL": ""}
        runner = {"os": {"w": "Windows", "m": "macOS"}.get(str(matrix.get("runner", "u"))[0], "Linux")}
        return {
            "github": self.github,
            "inputs": self.inputs,
            "needs": needs,
            "matrix": matrix,
            "vars": variables,
            "runner": runner,
            "steps": {},
        }

    def job(self, job: str, *, stop: bool) -> str:
        """Runs a job in each combination of its matrix."""
        definition = self.jobs[job]
        functions = {
            "success": lambda: self.succeeded(job),
            "failure": lambda: any(self.results[need] == "failure" for need in self.needs(job)),
            "cancelled": lambda: False,
            "always": lambda: True,
        }
        condition = str(definition.get("if", "success()"))
        condition = condition.removeprefix("${{").removesuffix("}}")
        value = Expression(condition, self.contexts(job, {}), functions).value()
        if not re.search(r"\b(success|failure|cancelled|always)\(", condition):
            value = value and self.succeeded(job)
        if not value:
            return "skipped"
        self.executed.append(job)
        matrix = evaluate(definition.get("strategy", {}).get("matrix", {}), self.contexts(job, {}), functions)
        result = "success"
        for number, combination in enumerate(matrix.get("include", [{}])):
            if not self.combination(job, definition, combination, number):
                result = "failure"
        # The runner was lost before it could say that it was done.
        return "failure" if stop else result

    def combination(self, job: str, definition: dict[str, Any], matrix: dict[str, Any], number: int) -> bool:
        """Runs the steps of a job on one machine."""
        machine = Machine(self, job, definition, matrix, self.folder / f"{job}-{number}-{self.attempt}")
        succeeded = machine.run()
        if succeeded:
            functions = machine.functions()
            outputs = definition.get("outputs", {})
            self.outputs[job] = {name: evaluate(text, machine.contexts, functions) for name, text in outputs.items()}
        return succeeded


class Machine:
    """A runner with one job."""

    def __init__(self, run: Run, job: str, definition: dict[str, Any], matrix: dict[str, Any], folder: Path) -> None:
        self.owner = run
        self.job = job
        self.definition = definition
        self.matrix = matrix
        self.folder = folder
        (folder / "work").mkdir(parents=True)
        (folder / "home").mkdir()
        self.work = folder / "work"
        self.contexts = run.contexts(job, matrix)
        self.failed = False
        self.path: list[str] = []
        self.permissions = definition["permissions"]
        environment = definition.get("environment")
        self.environment = environment if isinstance(environment, str) else (environment or {}).get("name")
        # Whoever names an environment that is not there makes one without reviewers: a hole.
        assert self.environment is None or self.environment in run.world.environments, self.environment
        # A container has what its image has: these have no bash.
        self.container = "container" in definition

    def functions(self) -> dict[str, Any]:
        """The status functions of a step."""
        return {
            "success": lambda: not self.failed,
            "failure": lambda: self.failed,
            "cancelled": lambda: False,
            "always": lambda: True,
        }

    def run(self) -> bool:
        """Runs every step whose condition holds."""
        job_environment = {name: self.text(value) for name, value in self.definition.get("env", {}).items()}
        for step in self.definition["steps"]:
            condition = str(step.get("if", "success()"))
            value = Expression(condition, self.contexts, self.functions()).value()
            if not re.search(r"\b(success|failure|cancelled|always)\(", condition):
                value = value and not self.failed
            outcome, outputs = "skipped", {}
            if value:
                environment = job_environment | {name: self.text(text) for name, text in step.get("env", {}).items()}
                try:
                    outputs = self.step(step, environment)
                    outcome = "success"
                except Failed as error:
                    outcome = "failure"
                    self.failed = True
                    print(f"[{self.job}] {step['name']} failed: {str(error)[-3000:]}", file=sys.stderr)
            if "id" in step:
                self.contexts["steps"][step["id"]] = {"outcome": outcome, "conclusion": outcome, "outputs": outputs}
        return not self.failed

    def text(self, value: Any) -> str:
        """A value as it stands in an environment variable."""
        result = evaluate(value, self.contexts, self.functions())
        return str(result).lower() if isinstance(result, bool) else str(result)

    def step(self, step: dict[str, Any], environment: dict[str, str]) -> dict[str, str]:
        """Runs a step and returns its outputs."""
        if "run" in step:
            return self.script(step["run"], environment)
        inputs = {name: self.text(value) for name, value in step.get("with", {}).items()}
        action = step["uses"].partition("@")[0]
        assert re.fullmatch(r"[0-9a-f]{40}", step["uses"].partition("@")[2]), step["uses"]
        name = "do_" + action.partition("/")[2].replace("-", "_")
        return getattr(self, name)(inputs) or {}

    def script(self, script: str, environment: dict[str, str]) -> dict[str, str]:
        """Runs a script as the runner does."""
        if environment.get("TARGET", HOST) != HOST:
            # This machine can run the wheel of one runner only.
            script = script.replace(" --smoke --python python --deny smoke-skipped", "")
        outputs, paths = self.folder / "outputs", self.folder / "paths"
        outputs.write_text("")
        paths.write_text("")
        shell = self.definition.get("defaults", {}).get("run", {}).get("shell", "bash")
        assert (shell == "sh") == self.container, f"{self.job}: the image of its container has no bash"
        command = ["sh", "-e"] if shell == "sh" else ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail"]
        world = self.owner.world
        variables = {
            "PATH": os.pathsep.join(
                [*self.path, str(world.sandbox / "bin"), str(self.folder / "home/.cargo/bin"), os.environ["PATH"]]
            ),
            "HOME": str(self.folder / "home"),
            "GITHUB_OUTPUT": str(outputs),
            "GITHUB_PATH": str(paths),
            "STAND_IN_GITHUB": str(world.sandbox / "github"),
            "STAND_IN_PERMISSIONS": json.dumps(self.permissions),
            "STAND_IN_SANDBOX": str(world.sandbox),
            "CODEX_PACK_CACHE_DIR": str(self.folder / "cache"),
            "PIP_INDEX_URL": world.index,
            "PIP_CONFIG_FILE": "/dev/null",
            "PIP_RETRIES": "0",
            "NO_PROXY": "127.0.0.1",
            "GH_TOKEN": "",
            "CARGO_HOME": os.environ.get("CARGO_HOME", os.path.expanduser("~/.cargo")),
            "RUSTUP_HOME": os.environ.get("RUSTUP_HOME", os.path.expanduser("~/.rustup")),
        }
        done = subprocess.run(
            [*command, "-c", script], cwd=self.work, env=variables | environment, capture_output=True, text=True
        )
        said = done.stdout + done.stderr
        self.owner.annotations += [line for line in said.splitlines() if line.startswith("::error")]
        if done.returncode != 0:
            raise Failed(f"{script}\n{said}")
        self.path = paths.read_text().split() + self.path
        lines = [line.partition("=") for line in outputs.read_text().splitlines()]
        return {name: value for name, _, value in lines}

    def do_checkout(self, inputs: dict[str, str]) -> None:
        """The repository is compiled in; what builds it is a stand-in."""
        assert self.permissions.get("contents") in ("read", "write")
        assert inputs["persist-credentials"] == "false"

    def do_setup_python(self, inputs: dict[str, str]) -> None:
        """It is there."""

    def do_upload_artifact(self, inputs: dict[str, str]) -> None:
        """Keeps files."""
        assert inputs["overwrite"] == "true"
        artifact = self.owner.artifacts / inputs["name"]
        shutil.rmtree(artifact, ignore_errors=True)
        artifact.mkdir()
        found = False
        for pattern in inputs["path"].split():
            pattern = pattern.replace("~", str(self.folder / "home"))
            for path in glob.glob(str(self.work / pattern)):
                found = True
                if os.path.isdir(path):
                    shutil.copytree(path, artifact, dirs_exist_ok=True)
                else:
                    shutil.copyfile(path, artifact / os.path.basename(path))
        if not found:
            raise Failed(f"no file fits {inputs['path']}")

    def do_download_artifact(self, inputs: dict[str, str]) -> None:
        """Gets what was kept, without execute bits."""
        pattern = inputs.get("pattern", inputs.get("name"))
        found = [one for one in sorted(self.owner.artifacts.iterdir()) if glob.fnmatch.fnmatch(one.name, pattern)]
        if not found:
            raise Failed(f"no artifact {pattern}")
        for artifact in found:
            place = self.work / inputs["path"]
            if "pattern" in inputs and inputs.get("merge-multiple") != "true":
                place = place / artifact.name
            shutil.copytree(artifact, place, dirs_exist_ok=True, copy_function=shutil.copyfile)

    def do_gh_action_pypi_publish(self, inputs: dict[str, str]) -> None:
        """Uploads with twine what the index does not have, by trusted publishing."""
        assert inputs["skip-existing"] == "true" and inputs["attestations"] == "true"
        assert self.permissions == {"id-token": "write"}, "trusted publishing needs a token, and nothing else"
        there = self.owner.world.served()
        files = sorted(file for file in (self.work / inputs["packages-dir"]).iterdir() if file.name not in there)
        if not files:
            return
        claims = f"{self.owner.github['repository']}:release.yml:{self.environment}"
        twine = [sys.executable, "-m", "twine", "upload", "--non-interactive", "--disable-progress-bar"]
        twine += ["--repository-url", self.owner.world.upload, "--username", "__token__", "--password", claims]
        done = subprocess.run([*twine, *map(str, files)], capture_output=True, text=True)
        if done.returncode != 0:
            raise Failed(done.stdout + done.stderr)

    def do_attest(self, inputs: dict[str, str]) -> None:
        """Would sign the digests."""
        assert self.permissions == {"id-token": "write", "attestations": "write"}
        assert (self.work / inputs["subject-checksums"]).is_file()

    def do_crates_io_auth_action(self, inputs: dict[str, str]) -> dict[str, str]:
        """Hands a token out."""
        assert self.permissions == {"id-token": "write"} and self.environment == "crates"
        return {"token": "short-lived"}
