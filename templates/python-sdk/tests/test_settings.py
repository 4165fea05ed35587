"""Approval modes and sandboxes hold, or the call fails before anything can run with less."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from openai_codex import (
    ApprovalMode,
    CodexConfig,
    NoApprovalHandlerError,
    NotAllowedError,
    Sandbox,
    SettingsNotAppliedError,
    TurnRunningError,
)
from support import peers
from support.world import WRITE, Client, World

Json = dict[str, Any]
KINDS = pytest.mark.parametrize("kind", ["sync", "async"])

TIGHT = """
[sandbox_workspace_write]
exclude_slash_tmp = true
exclude_tmpdir_env_var = true
network_access = false
writable_roots = ["/var/tmp"]
"""


def accepts(method: str, params: Json | None) -> Json:
    return {"decision": "accept"}


def policy(client: Client, thread_id: str) -> Json:
    """What the runtime says that holds."""
    answer: Json = client.request("thread/resume", {"threadId": thread_id, "excludeTurns": True})
    return answer


@KINDS
@pytest.mark.parametrize("call", ["thread_resume", "thread_fork"])
def test_a_mode_given_to_a_loaded_thread_holds(kind: str, call: str, tmp_path: Path) -> None:
    with World(tmp_path) as world, Client(kind, world.config, accepts) as client:
        thread = client.thread_start(approval_mode=ApprovalMode.ask_handler, sandbox=Sandbox.full_access)
        client.on(thread, "set_name", "stored")
        again = getattr(client, call)(thread.id, approval_mode=ApprovalMode.deny_all, sandbox=Sandbox.read_only)
        assert again.opened.approval_policy.root == "never"
        assert again.opened.sandbox.root.type == "readOnly"
        found = policy(client, again.id)
        assert found["approvalPolicy"] == "never" and found["sandbox"] == {"type": "readOnly", "networkAccess": False}
        client.on(again, "run", WRITE)
        assert not world.written


@KINDS
def test_what_cannot_be_made_so_fails_and_names_asked_and_found(kind: str, tmp_path: Path) -> None:
    with World(tmp_path, experimental_api=False) as world, Client(kind, world.config, accepts) as client:
        thread = client.thread_start(approval_mode=ApprovalMode.ask_handler)
        client.on(thread, "set_name", "stored")
        with pytest.raises(SettingsNotAppliedError) as failure:
            client.thread_resume(thread.id, approval_mode=ApprovalMode.deny_all)
    assert failure.value.asked == {"approvalPolicy": "never"}
    assert failure.value.found == {"approvalPolicy": "on-request"}
    assert str(failure.value) == (
        f"Thread {thread.id} does not have the settings that thread/resume requested: "
        "requested ApprovalMode.deny_all (approval policy never), found approval policy on-request, reviewer user, "
        "sandbox readOnly, permission profile :read-only. No turn was started."
    )


@KINDS
def test_a_setting_for_a_running_turn_is_refused_before_anything_is_sent(kind: str, tmp_path: Path) -> None:
    with World(tmp_path) as world, Client(kind, world.config, accepts) as client:
        thread = client.thread_start(approval_mode=ApprovalMode.ask_handler)
        turn = client.on(thread, "turn", "Slow")
        sent = len(world.tap.sent())
        for options in ({"approval_mode": ApprovalMode.deny_all}, {"sandbox": Sandbox.read_only}):
            attempts: tuple[Callable[[], Any], ...] = (
                partial(client.on, thread, "turn", "more", **options),
                partial(client.on, client.codex.thread(thread.id), "run", "more", **options),
                partial(client.thread_resume, thread.id, **options),
            )
            for attempt in attempts:
                with pytest.raises(TurnRunningError) as failure:
                    attempt()
                assert (failure.value.thread_id, failure.value.turn_id) == (thread.id, turn.id)
                assert not failure.value.joined
        assert len(world.tap.sent()) == sent
        joining = client.on(thread, "turn", "more")
        assert joining.id == turn.id
        result = client.on(joining, "run")
        kinds = [item.root.type for item in result.items]
        assert kinds.count("userMessage") == 2 and "agentMessage" in kinds
        assert kinds == [item.root.type for item in client.on(turn, "run").items]
        client.on(thread, "run", "x", approval_mode=ApprovalMode.deny_all)


@KINDS
def test_a_turn_of_another_client_is_found_by_the_answer(kind: str) -> None:
    answer = {"thread": {"id": "t", "status": {"type": "active"}}, "approvalPolicy": "on-request", "cwd": "/"}
    script = {"rules": [{"method": "thread/resume", "times": 0, "do": [{"respond": answer}]}]}
    with fake(kind, script) as client, pytest.raises(TurnRunningError, match="Thread t runs a turn"):
        client.thread_resume("t", approval_mode=ApprovalMode.deny_all)


def fake(kind: str, script: Json) -> Client:
    import json

    environment = {"FAKE_APP_SERVER_SCRIPT": json.dumps(script)}
    return Client(kind, CodexConfig(codex_bin=peers.peer("fake-app-server"), env=environment))


@KINDS
def test_workspace_write_grants_a_turn_nothing_that_the_configuration_does_not(kind: str, tmp_path: Path) -> None:
    configured = {
        "type": "workspaceWrite",
        "writableRoots": ["/var/tmp"],
        "networkAccess": False,
        "excludeSlashTmp": True,
        "excludeTmpdirEnvVar": True,
    }
    with World(tmp_path, config=TIGHT) as world, Client(kind, world.config) as client:
        thread = client.thread_start(sandbox=Sandbox.read_only)
        client.on(thread, "run", "x", sandbox=Sandbox.workspace_write)
        assert policy(client, thread.id)["sandbox"] == configured
        client.on(client.codex.thread(thread.id), "run", "x", sandbox=Sandbox.read_only)
        assert policy(client, thread.id)["sandbox"]["type"] == "readOnly"
        # What the thread itself was opened with comes along.
        wide = client.thread_start(config={"sandbox_workspace_write": {"network_access": True}})
        client.on(wide, "run", "x", sandbox=Sandbox.workspace_write)
        assert policy(client, wide.id)["sandbox"] == {**configured, "networkAccess": True}
        # And a loaded thread that has more than that is narrowed when it is resumed.
        everything = {**configured, "writableRoots": ["/"], "excludeSlashTmp": False}
        client.request("thread/settings/update", {"threadId": thread.id, "sandboxPolicy": everything})
        client.on(thread, "set_name", "stored")
        assert policy(client, thread.id)["sandbox"]["writableRoots"] != ["/var/tmp"]
        narrowed = client.thread_resume(thread.id, sandbox=Sandbox.workspace_write)
        assert narrowed.opened.sandbox.root.writable_roots[0].root == "/var/tmp"
        assert policy(client, thread.id)["sandbox"] == configured


@KINDS
def test_ask_handler_needs_a_handler(kind: str, tmp_path: Path) -> None:
    with World(tmp_path) as world, Client(kind, world.config) as client:
        thread = client.thread_start()
        sent = len(world.tap.sent())
        mode = ApprovalMode.ask_handler
        attempts: tuple[Callable[[], Any], ...] = (
            lambda: client.thread_start(approval_mode=mode),
            lambda: client.thread_resume(thread.id, approval_mode=mode),
            lambda: client.thread_fork(thread.id, approval_mode=mode),
            lambda: client.on(thread, "run", WRITE, approval_mode=mode),
        )
        for attempt in attempts:
            with pytest.raises(NoApprovalHandlerError, match=r"Codex\(approval_handler=\.\.\.\)"):
                attempt()
        assert len(world.tap.sent()) == sent


@KINDS
def test_what_a_thread_was_opened_with_is_kept(kind: str, tmp_path: Path) -> None:
    with World(tmp_path) as world, Client(kind, world.config) as client:
        thread = client.thread_start(sandbox=Sandbox.read_only)
        opened = thread.opened
        assert (opened.model, opened.model_provider, opened.cwd) == ("scripted", "scripted", str(world.workspace))
        assert opened.approvals_reviewer.value == "auto_review"
        assert opened.turns == []
        client.on(thread, "run", "x")
        assert len(client.thread_resume(thread.id).opened.turns) == 1
        assert client.codex.thread(thread.id).opened is None
        assert "readOnly" in repr(opened)


REQUIREMENTS = {
    "allowedApprovalPolicies": ["on-request"],
    "allowedApprovalsReviewers": ["user"],
    "allowedSandboxModes": ["read-only"],
}


@KINDS
def test_a_managed_machine_says_what_it_allows(kind: str) -> None:
    # As the runtime does under /etc/codex/requirements.toml: a start falls back in silence, a turn is refused.
    held = {
        "thread": {"id": "t", "status": {"type": "idle"}},
        "approvalPolicy": "on-request",
        "approvalsReviewer": "user",
        "sandbox": {"type": "readOnly", "networkAccess": False},
        "cwd": "/",
    }
    refused = {"error": {"code": -32600, "message": "invalid thread settings override"}}
    script = {
        "rules": [
            {"method": "thread/start", "times": 0, "do": [{"respond": held}]},
            {"method": "thread/fork", "times": 0, "do": [{"respond": held}]},
            {"method": "thread/settings/update", "times": 0, "do": [refused]},
            {"method": "turn/start", "times": 0, "do": [refused]},
            {"method": "configRequirements/read", "times": 0, "do": [{"respond": {"requirements": REQUIREMENTS}}]},
        ]
    }
    with fake(kind, script) as client:
        with pytest.raises(NotAllowedError) as failure:
            client.thread_start(approval_mode=ApprovalMode.deny_all)
        assert failure.value.allowed == {"approvalPolicy": ["on-request"]}
        assert str(failure.value) == (
            "The managed requirements of this machine do not allow "
            "ApprovalMode.deny_all (approval policy never). "
            "Allowed are the approval policies: on-request; the reviewers: user; the sandboxes: read-only. "
            "No turn was started."
        )
        with pytest.raises(NotAllowedError, match=r"ApprovalMode\.auto_review"):
            client.thread_start()
        with pytest.raises(NotAllowedError, match="sandbox danger-full-access"):
            client.thread_fork("t", sandbox=Sandbox.full_access)
        thread = client.codex.thread("t")
        with pytest.raises(NotAllowedError, match=r"ApprovalMode\.deny_all"):
            client.on(thread, "run", "x", approval_mode=ApprovalMode.deny_all)
        with pytest.raises(NotAllowedError, match="dangerFullAccess") as failure:
            client.on(thread, "turn", "x", sandbox=Sandbox.full_access)
        assert failure.value.allowed == {"sandbox": ["read-only"]}
