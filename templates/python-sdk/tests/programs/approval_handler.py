"""A tool that answers for the user."""

import json
import os

from openai_codex.client import ApprovalHandler, CodexClient, CodexConfig
from openai_codex.models import JsonObject

REQUEST = {
    "request": {
        "id": 7,
        "method": "item/commandExecution/requestApproval",
        "params": {"threadId": "$thread", "turnId": "$turn", "itemId": "$item", "startedAtMs": 0},
    }
}
RULES = [{"method": "turn/start", "times": 0, "do": ["respond_default", REQUEST, {"complete": "completed"}]}]
asked: list[str] = []


def decline(method: str, params: JsonObject | None) -> JsonObject:
    asked.append(method)
    return {"decision": "decline"}


handler: ApprovalHandler = decline
config = CodexConfig(
    launch_args_override=(os.environ["PROGRAM_FAKE"],), env={"FAKE_APP_SERVER_SCRIPT": json.dumps({"rules": RULES})}
)
with CodexClient(config, approval_handler=handler) as client:
    client.initialize()
    thread_id = client.thread_start().thread.id
    turn_id = client.turn_start(thread_id, "Hello").turn.id
    print(client.wait_for_turn_completed(turn_id).turn.id == turn_id)
print(asked)
