"""A chat in a terminal prints what the model writes as it comes."""

import os

from openai_codex import Codex, CodexConfig
from openai_codex.models import AgentMessageDeltaNotification
from openai_codex.types import ThreadTokenUsageUpdatedNotification, TurnCompletedNotification

with Codex(CodexConfig(codex_bin=os.environ["PROGRAM_CODEX"])) as codex:
    thread = codex.thread_start()
    for prompt in ("Hello", "More"):
        text = ""
        for event in thread.turn(prompt).stream():
            payload = event.payload
            if isinstance(payload, AgentMessageDeltaNotification):
                text += payload.delta
            elif isinstance(payload, ThreadTokenUsageUpdatedNotification):
                print("tokens", payload.token_usage.total.total_tokens > 0)
            elif isinstance(payload, TurnCompletedNotification):
                print("done", payload.turn.status.value)
        print(text)
