"""A tool that speaks the protocol itself."""

import os

from openai_codex.client import CodexClient, CodexConfig
from openai_codex.generated.v2_all import ThreadReadResponse, ThreadStartParams

with CodexClient(CodexConfig(codex_bin=os.environ["PROGRAM_CODEX"])) as client:
    print(client.initialize().userAgent is not None)
    started = client.thread_start(ThreadStartParams(model="scripted"))
    thread_id = started.thread.id
    print("".join(delta.delta for delta in client.stream_text(thread_id, "Hello")))
    turn = client.turn_start(thread_id, [{"type": "text", "text": "More"}], params={"model": "scripted"})
    client.register_turn_notifications(turn.turn.id)
    print(client.wait_for_turn_completed(turn.turn.id).turn.status.value)
    client.thread_set_name(thread_id, "named")
    read = client.request("thread/read", {"threadId": thread_id}, response_model=ThreadReadResponse)
    print(read.thread.name, client.thread_read(thread_id, include_turns=True).thread.id == thread_id)
    print(len(client.thread_list({"modelProviders": ["scripted"]}).data))
    print(client.model_list().data is not None, client.account_read().account is None)
