"""What a turn did, by the types of its items."""

import os

from openai_codex import Codex, CodexConfig, TurnResult
from openai_codex.generated.v2_all import AgentMessageThreadItem, UserMessageThreadItem
from openai_codex.types import ThreadItem


def summary(item: ThreadItem) -> str:
    root = item.root
    if root.type == "agentMessage":
        return f"said {root.text}"
    if root.type == "commandExecution":
        return f"ran {root.command}"
    return root.type


def texts(result: TurnResult) -> list[str]:
    return [item.root.text for item in result.items if isinstance(item.root, AgentMessageThreadItem)]


with Codex(CodexConfig(codex_bin=os.environ["PROGRAM_CODEX"])) as codex:
    result = codex.thread_start().run("Hello")
    print([summary(item) for item in result.items])
    print(texts(result), any(isinstance(item.root, UserMessageThreadItem) for item in result.items))
