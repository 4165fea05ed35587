"""Events are values: compared, copied, and built manually in tests."""

import dataclasses

from openai_codex import TextInput, TurnResult
from openai_codex.models import Notification, UnknownNotification
from openai_codex.types import TurnStatus

event = Notification(method="some/event", payload=UnknownNotification(params={"a": 1}))
print(event == Notification("some/event", UnknownNotification({"a": 1})))
print(dataclasses.replace(event, method="other").method, [field.name for field in dataclasses.fields(event)])
print(dataclasses.asdict(TextInput("x")))
result = TurnResult(
    id="t",
    status=TurnStatus.completed,
    error=None,
    started_at=None,
    completed_at=None,
    duration_ms=None,
    final_response="x",
    items=[],
    usage=None,
)
print(dataclasses.replace(result, final_response="y").final_response, result.status is TurnStatus("completed"))
