"""Every setting that threads and turns have."""

import os
from pathlib import Path

from openai_codex import ApprovalMode, Codex, CodexConfig, Sandbox
from openai_codex.types import ThreadSource, ThreadStartSource

folder = str(Path.cwd())
config = CodexConfig(
    codex_bin=os.environ["PROGRAM_CODEX"],
    config_overrides=("hide_agent_reasoning=true",),
    cwd=folder,
    env={"PROGRAM_EXTRA": "1"},
    client_name="my_program",
    client_title="My Program",
    client_version="1.2.3",
    experimental_api=True,
)
with Codex(config=config) as codex:
    thread = codex.thread_start(
        approval_mode=ApprovalMode.deny_all,
        base_instructions="Be brief.",
        config={"model_verbosity": "low"},
        cwd=folder,
        developer_instructions="Be kind.",
        ephemeral=False,
        model="scripted",
        model_provider="scripted",
        sandbox=Sandbox.read_only,
        service_name="my_service",
        session_start_source=ThreadStartSource.startup,
        thread_source=ThreadSource.user,
    )
    print(thread.run(input="Hello", cwd=folder, model="scripted", sandbox=Sandbox.read_only).final_response)
