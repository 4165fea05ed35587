"""A program that uses the models: type checkers have to see everything in it, and find what is wrong in it."""

from typing_extensions import assert_type

from openai_codex.protocol import (
    AgentMessageThreadItem,
    AskForApproval,
    CommandExecutionThreadItem,
    GranularAskForApproval,
    Personality,
    ThreadItem,
    ThreadListParams,
    ThreadStartParams,
    Turn,
    TurnCompletedNotification,
    TurnStatus,
)
from openai_codex.protocol.methods import CLIENT_REQUESTS, SERVER_NOTIFICATIONS, load


def texts(notification: TurnCompletedNotification) -> list[str]:
    found: list[str] = []
    for item in notification.turn.items:
        if isinstance(item.root, AgentMessageThreadItem):
            found.append(item.root.text)
        elif isinstance(item.root, CommandExecutionThreadItem) and item.root.aggregated_output is not None:
            found.append(item.root.aggregated_output)
    return found


def is_over(turn: Turn) -> bool:
    assert_type(turn.status, TurnStatus)
    return turn.status in (TurnStatus.completed, TurnStatus.failed) or turn.status is TurnStatus.interrupted


params = ThreadStartParams(model="gpt-test", personality=Personality.friendly, cwd="/work")
assert_type(params.model, str | None)
assert params.to_wire() == {"model": "gpt-test", "personality": "friendly", "cwd": "/work"}
assert ThreadListParams(section_id=None).to_wire() == {"sectionId": None}
assert ThreadStartParams.__doc__ is not None

item = ThreadItem(root=AgentMessageThreadItem(id="i", text="hello"))
assert item.to_wire() == {"type": "agentMessage", "id": "i", "text": "hello"}
notification = TurnCompletedNotification(
    thread_id="t",
    turn=Turn(
        id="u", status=TurnStatus.completed, items=[item, ThreadItem.model_validate({"type": "later", "id": "l"})]
    ),
)
assert texts(notification) == ["hello"]
assert is_over(notification.turn)
assert notification.turn.items[1].root.id == "l"
assert TurnStatus("paused").value == "paused"
assert TurnStatus("paused") is TurnStatus("paused")

policy = AskForApproval.model_validate(
    {"granular": {"mcp_elicitations": True, "rules": False, "sandbox_approval": True}}
)
assert isinstance(policy.root, GranularAskForApproval)
assert_type(policy.root.granular.rules, bool)
assert AskForApproval.model_validate("never").to_wire() == "never"

assert CLIENT_REQUESTS["thread/start"] == ("ThreadStartParams", "ThreadStartResponse")
name = SERVER_NOTIFICATIONS["turn/completed"]
assert name is not None
assert load(name) is TurnCompletedNotification
