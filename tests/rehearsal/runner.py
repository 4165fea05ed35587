"""Runs a workflow from its YAML.

With needs, if, matrix, called workflows, permissions, environments, containers, outputs, artifacts and re-runs.

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

# The trouble of a job whose work is done, and whose runner cannot say so any more.
LOST = "the runner is lost"


class Failed(Exception):
    """A step failed."""


class World:
    """What outlives a run: the repository, the index, the registry."""

    def __init__(self, sandbox: Path, index: str, upload: str) -> None:
        self.sandbox = sandbox
        self.index = index
        self.upload = upload
        self.smokes = False
        # The files that codex-pack takes for a checkout, where they are not what it was built with.
        self.checkout: dict[str, Path] = {}
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
        self.artifacts.mkdir(parents=True, exist_ok=True)
        self.file = workflow
        self.workflow = yaml.safe_load(workflow.read_text())
        self.jobs: dict[str, Any] = self.workflow["jobs"]
        self.called = {job: self.call(job, name) for job, definition in self.jobs.items() if "uses" in definition}
        self.github = github
        self.inputs = inputs
        self.results: dict[str, str] = {}
        self.outputs: dict[str, dict[str, str]] = {}
        self.combinations: set[tuple[str, int]] = set()
        self.attempt = 0
        self.annotations: list[str] = []
        self.executed: list[str] = []
        self.troubles: dict[str, list[str]] = {}
        self.came: list[str] = []

    def call(self, job: str, name: str) -> "Run":
        """The run of the workflow that a job calls."""
        definition = self.jobs[job]
        called = Run(self.world, name, self.file.parents[2] / definition["uses"], {}, {})
        for inner in called.jobs.values():
            for permission, level in inner["permissions"].items():
                # GitHub does not start a workflow whose called one wants more.
                assert definition["permissions"].get(permission) == level, (job, permission)
        return called

    def every_job(self) -> dict[str, Any]:
        """The jobs with steps, those of called workflows among them."""
        jobs: dict[str, Any] = {}
        for job, definition in self.jobs.items():
            jobs |= self.called[job].every_job() if job in self.called else {job: definition}
        return jobs

    def every_result(self) -> dict[str, str]:
        """The results of the jobs with steps."""
        results: dict[str, str] = {}
        for job, result in self.results.items():
            results |= self.called[job].every_result() if job in self.called else {job: result}
        return results

    def run(self, stop_after: tuple[str, ...] = ()) -> str:
        """Runs every job that has not succeeded yet; those of `stop_after` lose their runner when all is done.

        A job with `troubles` has the next of them: a step that fails, or at the end the loss of its runner.
        """
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
                self.results[job] = self.job(job, stop_after)
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
        variables = {"UPLOAD_URL": self.world.upload, "INDEX_URL": self.world.index, "PROJECT_URL": ""}
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

    def job(self, job: str, stop_after: tuple[str, ...]) -> str:
        """Runs a job in each combination of its matrix that has not succeeded yet."""
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
        if job in self.called:
            return self.run_called(job, stop_after, functions)
        self.executed.append(job)
        troubles = self.troubles.get(job, [])
        trouble = troubles[0] if troubles else ""
        matrix = evaluate(definition.get("strategy", {}).get("matrix", {}), self.contexts(job, {}), functions)
        result = "success"
        for number, combination in enumerate(matrix.get("include", [{}])):
            if (job, number) in self.combinations:
                continue
            mine = trouble if number == 0 else ""
            # A runner that is lost at the end cannot say that it was done.
            lost = job in stop_after or mine == LOST
            succeeded = self.combination(job, definition, combination, number, mine)
            # What another failure came before of comes the next time.
            if mine and (mine in self.came or (mine == LOST and succeeded)):
                troubles.pop(0)
            if succeeded and not lost:
                self.combinations.add((job, number))
            else:
                result = "failure"
        return result

    def run_called(self, job: str, stop_after: tuple[str, ...], functions: dict[str, Any]) -> str:
        """Runs the workflow that a job calls."""
        called = self.called[job]
        given = self.jobs[job].get("with", {})
        called.inputs = {name: evaluate(text, self.contexts(job, {}), functions) for name, text in given.items()}
        on = called.workflow.get("on") or called.workflow[True]
        declared = on["workflow_call"]
        assert set(called.inputs) == set(declared.get("inputs", {})), called.inputs
        called.github, called.troubles = self.github, self.troubles
        result = called.run(stop_after)
        self.annotations += called.annotations
        self.executed += called.executed
        jobs = {"jobs": {name: {"outputs": outputs} for name, outputs in called.outputs.items()}}
        outputs = declared.get("outputs", {})
        self.outputs[job] = {name: evaluate(output["value"], jobs, functions) for name, output in outputs.items()}
        return result

    def combination(
        self, job: str, definition: dict[str, Any], matrix: dict[str, Any], number: int, trouble: str
    ) -> bool:
        """Runs the steps of a job on one machine."""
        machine = Machine(self, job, definition, matrix, self.folder / f"{job}-{number}-{self.attempt}")
        machine.trouble = trouble
        succeeded = machine.run()
        self.came = machine.came
        shutil.rmtree(machine.folder)
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
        for name, source in run.world.checkout.items():
            (self.work / name).symlink_to(source)
        self.contexts = run.contexts(job, matrix)
        self.failed = False
        self.trouble = ""
        self.came: list[str] = []
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
        environments = [self.owner.workflow.get("env", {}), self.definition.get("env", {})]
        job_environment = {name: self.text(value) for one in environments for name, value in one.items()}
        for step in self.definition["steps"]:
            condition = str(step.get("if", "success()"))
            value = Expression(condition, self.contexts, self.functions()).value()
            if not re.search(r"\b(success|failure|cancelled|always)\(", condition):
                value = value and not self.failed
            outcome, outputs = "skipped", {}
            if value:
                environment = job_environment | {name: self.text(text) for name, text in step.get("env", {}).items()}
                try:
                    if self.trouble == step.get("id", step["name"]):
                        self.came.append(self.trouble)
                        raise Failed("as ordered")
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
        if environment.get("TARGET", HOST) != HOST or not self.owner.world.smokes:
            # This machine can run the wheel of one runner only, and once is enough.
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
            "GH_STAND_IN_FOLDER": str(world.sandbox / "github"),
            "GH_STAND_IN_PERMISSIONS": json.dumps(self.permissions),
            "STAND_IN_SANDBOX": str(world.sandbox),
            # The programs of made packages are signed by nobody in particular.
            "CODEX_PACK_ANY_SIGNER": "true",
            "CODEX_PACK_CACHE_DIR": str(self.folder / "cache"),
            "PIP_INDEX_URL": world.index,
            "PIP_CONFIG_FILE": "/dev/null",
            "PIP_RETRIES": "0",
            "NO_PROXY": "127.0.0.1",
            "GH_TOKEN": "",
            # Its packages break no promise that upstream's break.
            "CODEX_PACK_ACCEPT_NOTHING": "true",
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
        patterns = [pattern.replace("~", str(self.folder / "home")) for pattern in inputs["path"].split()]
        found = [path for pattern in patterns for path in glob.glob(str(self.work / pattern))]
        if not found:
            raise Failed(f"no file fits {inputs['path']}")
        # Paths are kept from the folder on that all have in common.
        folders = [path if os.path.isdir(path) else os.path.dirname(path) for path in found]
        root = os.path.commonpath(folders)
        for path in found:
            place = artifact / os.path.relpath(path, root)
            if os.path.isdir(path):
                shutil.copytree(path, place, dirs_exist_ok=True, copy_function=shutil.copyfile)
            else:
                place.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(path, place)
        # An artifact holds files: a folder without any is not in it.
        for folder, _, _ in os.walk(artifact, topdown=False):
            if not os.listdir(folder):
                os.rmdir(folder)

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
        assert all(file.suffix in (".whl", ".gz") for file in (self.work / inputs["packages-dir"]).iterdir())
        assert self.permissions == {"id-token": "write"}, "trusted publishing needs a token, and nothing else"
        # Without an address it is the index itself.
        assert ("repository-url" in inputs) == (self.environment == "testpypi")
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
