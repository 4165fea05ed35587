"""Each decision about each request, exactly as it goes over the wire, and why an answer is refused."""

from __future__ import annotations

from typing import Any

import pytest

from openai_codex import ApprovalDecision
from openai_codex._approvals import (
    APPROVALS,
    REJECTION,
    CommandApproval,
    Elicitation,
    Verdict,
    checked_answer,
    declined,
    typed_request,
    unknown_kind,
    verdict,
)

COMMAND = "item/commandExecution/requestApproval"
FILES = "item/fileChange/requestApproval"
PERMISSIONS = "item/permissions/requestApproval"
ELICITATION = "mcpServer/elicitation/request"
LEGACY = ["execCommandApproval", "applyPatchApproval"]

ASKED = {"network": {"enabled": True}}
EMPTY_FORM: dict[str, Any] = {"mode": "form", "requestedSchema": {"type": "object", "properties": {}}}
NOTHING = {"permissions": {}, "scope": "turn"}


def test_all_kinds_of_requests_are_here() -> None:
    assert set(APPROVALS) == {COMMAND, FILES, PERMISSIONS, ELICITATION, *LEGACY}


@pytest.mark.parametrize("method", [COMMAND, FILES])
def test_decisions_about_commands_and_files(method: str) -> None:
    words = {"accept": "accept", "accept_for_session": "acceptForSession", "decline": "decline", "cancel": "cancel"}
    for name, word in words.items():
        assert verdict(method, getattr(ApprovalDecision, name), {}) == Verdict({"decision": word}, False, None), name


@pytest.mark.parametrize("method", LEGACY)
def test_decisions_about_the_requests_of_old_runtimes(method: str) -> None:
    denied = {"denied": {"rejection": REJECTION}}
    words = {"accept": "approved", "accept_for_session": "approved_for_session", "decline": denied, "cancel": "abort"}
    for name, word in words.items():
        assert verdict(method, getattr(ApprovalDecision, name), {}) == Verdict({"decision": word}, False, None), name


def test_decisions_about_permissions() -> None:
    def said(decision: ApprovalDecision, params: dict[str, Any]) -> Verdict:
        return verdict(PERMISSIONS, decision, params)

    asked = {"permissions": ASKED}
    assert said(ApprovalDecision.accept, asked) == Verdict({"permissions": ASKED, "scope": "turn"})
    assert said(ApprovalDecision.accept_for_session, asked) == Verdict({"permissions": ASKED, "scope": "session"})
    assert said(ApprovalDecision.accept, {}) == Verdict(NOTHING)
    assert said(ApprovalDecision.accept, {"permissions": None}) == Verdict(NOTHING)
    assert said(ApprovalDecision.decline, asked) == Verdict(NOTHING)
    # The answer has no word for it: the turn is interrupted beside it.
    assert said(ApprovalDecision.cancel, asked) == Verdict(NOTHING, interrupt=True)


def test_decisions_about_elicitations() -> None:
    no = {"action": "decline", "content": None}
    for params in (EMPTY_FORM, {"mode": "url"}, {}):
        assert verdict(ELICITATION, ApprovalDecision.decline, params) == Verdict(no)
        cancelled = Verdict({"action": "cancel", "content": None}, interrupt=True)
        assert verdict(ELICITATION, ApprovalDecision.cancel, params) == cancelled
    for decision in (ApprovalDecision.accept, ApprovalDecision.accept_for_session):
        url = Verdict({"action": "accept", "content": None})
        assert verdict(ELICITATION, decision, {"mode": "url"}) == url
        for mode in ("form", "openai/form", "openaiForm"):
            accepted = verdict(ELICITATION, decision, {**EMPTY_FORM, "mode": mode})
            assert accepted == Verdict({"action": "accept", "content": {}})
        other = "it needs content, which only ApprovalDecision.answer can send"
        assert verdict(ELICITATION, decision, {**EMPTY_FORM, "mode": "other"}) == Verdict(no, refused=other)
        assert verdict(ELICITATION, decision, {}) == Verdict(no, refused=other)
        schemas: list[Any] = [None, [], "any"]
        for schema in schemas:
            refused = verdict(ELICITATION, decision, {"mode": "form", "requestedSchema": schema})
            assert refused == Verdict(no, refused="its schema is not understood")
        required = "the form requires a, 1, which only ApprovalDecision.answer can send"
        form = {"mode": "form", "requestedSchema": {"required": ["a", 1]}}
        assert verdict(ELICITATION, decision, form) == Verdict(no, refused=required)
        odd = "the form requires name, which only ApprovalDecision.answer can send"
        form = {"mode": "form", "requestedSchema": {"required": "name"}}
        assert verdict(ELICITATION, decision, form) == Verdict(no, refused=odd)


@pytest.mark.parametrize(
    ("meta", "remembered"),
    [
        ({"persist": "session"}, True),
        ({"persist": ["always", "session"]}, True),
        ({"persist": "always"}, False),
        ({"persist": ["always"]}, False),
        ({"persist": None}, False),
        ({}, False),
        (None, False),
        ("session", False),
    ],
)
def test_an_elicitation_is_remembered_only_where_the_runtime_offers_that(meta: Any, remembered: bool) -> None:
    params = {**EMPTY_FORM, "_meta": meta}
    once = {"action": "accept", "content": {}}
    assert verdict(ELICITATION, ApprovalDecision.accept, params) == Verdict(once)
    expected = {**once, "_meta": {"persist": "session"}} if remembered else once
    assert verdict(ELICITATION, ApprovalDecision.accept_for_session, params) == Verdict(expected)


def filled(content: Any, schema: Any, mode: str = "form") -> str | None:
    """Why a content is refused, or nothing."""
    answer = {"action": "accept", "content": content}
    said = checked_answer(ELICITATION, answer, {"mode": mode, "requestedSchema": schema})
    assert said.result == (declined(ELICITATION) if said.refused else answer)
    assert not said.interrupt
    return said.refused


VALUES: dict[str, tuple[list[Any], list[Any]]] = {
    "string": (["", "x"], [1, None, [], {}, True]),
    "boolean": ([True, False], [0, "true", None]),
    "number": ([0, 1.5, -2], ["1", True, None, []]),
    "integer": ([0, -3, 2.0], [1.5, "1", True, None]),
    "array": ([[], ["x"]], ["x", {}, None]),
    "object": ([{}, {"x": 1}], ["x", [], 1]),
}


@pytest.mark.parametrize("name", VALUES)
def test_a_field_holds_a_value_of_its_type(name: str) -> None:
    right, wrong = VALUES[name]
    for value in right:
        assert filled({"f": value}, {"properties": {"f": {"type": name}}}) is None, value
        assert filled({"f": value}, {"properties": {"f": {"type": ["null", name]}}}) is None, value
    for value in wrong:
        refused = filled({"f": value}, {"properties": {"f": {"type": name}}})
        assert refused == f"the field f of the form is of type {name}, its answer is not", value
    assert filled({"f": 1}, {"properties": {"f": {"type": ["null", "string"]}}}) is not None
    refused = filled({"f": ()}, {"properties": {"f": {"type": ["string", "integer"]}}})
    assert refused == "the field f of the form is of type ['string', 'integer'], its answer is not"


def test_a_field_of_a_type_that_nobody_knows_takes_anything() -> None:
    kinds: list[Any] = ["colour", None, 7, {}]
    for kind in kinds:
        assert filled({"f": 1.5}, {"properties": {"f": {"type": kind}}}) is None
    assert filled({"f": None}, {"properties": {"f": {"type": "null"}}}) is None
    assert filled({"f": 1}, {"properties": {"f": {"type": "null"}}}) is not None
    assert filled({"f": 1}, {"properties": {"f": "any"}}) is None
    assert filled({"f": 1}, {"properties": ["f"]}) is None
    assert filled({"f": 1}, {}) is None
    assert filled({"f": 1}, "any") is None
    assert filled({"g": 1}, {"properties": {"f": {"type": "string"}}}) is None


def test_a_form_is_filled_in() -> None:
    schema = {"required": ["a", "b"], "properties": {"c": {"enum": ["x", 1]}}}
    nothing = "the content of the answer is not an object of the form's fields"
    assert filled("text", schema) == nothing
    assert filled([], schema) == nothing
    assert filled(None, "any") == nothing
    assert filled(None, {}) is None
    missing = "the form requires {}, which the content of the answer does not have"
    assert filled(None, schema) == filled({}, schema) == missing.format("a, b")
    assert filled({"b": 0}, schema) == filled({"a": None, "b": 0}, schema) == missing.format("a")
    assert filled({"a": "", "b": 0}, schema) is None
    assert filled({"a": "", "b": 0, "c": 1}, schema) is None
    assert filled({"a": "", "b": 0, "c": "y"}, schema) == "the field c of the form does not offer what was answered"
    assert filled({"c": "y"}, {"properties": {"c": {"enum": "y"}}}) is None
    # Whoever asks for something else than a form says what its content is.
    assert filled("text", schema, "url") is None


def test_a_whole_answer_has_what_the_request_asks_for() -> None:
    for method in (COMMAND, FILES, *LEGACY):
        decisions: list[Any] = ["accept", {"acceptWithExecpolicyAmendment": {}}]
        for decision in decisions:
            assert checked_answer(method, {"decision": decision}, {}) == Verdict({"decision": decision})
        for answer in ({}, {"decision": None}, {"decision": ["accept"]}):
            refused = checked_answer(method, answer, {})
            assert refused == Verdict(declined(method), refused="the answer has no `decision`")
    assert checked_answer(PERMISSIONS, {"permissions": ASKED}, {}) == Verdict({"permissions": ASKED})
    refused = checked_answer(PERMISSIONS, {"permissions": []}, {})
    assert refused == Verdict(NOTHING, refused="the answer has no object `permissions`")
    for action in ("decline", "cancel"):
        assert checked_answer(ELICITATION, {"action": action}, EMPTY_FORM) == Verdict({"action": action})
    refused = checked_answer(ELICITATION, {"action": "perhaps"}, EMPTY_FORM)
    why = "the answer has no `action` that is accept, decline or cancel"
    assert refused == Verdict({"action": "decline", "content": None}, refused=why)
    # An answer that says nothing is none.
    empty = ApprovalDecision("answer", None)
    assert verdict(COMMAND, empty, {}) == Verdict({"decision": "decline"}, refused="the answer has no `decision`")
    assert checked_answer("another/request", {}, {}) == Verdict({})


def test_what_this_version_does_not_know_is_shown_to_no_handler() -> None:
    for mode in ("form", "openai/form", "openaiForm", "url", "openai/userVerification"):
        assert unknown_kind(ELICITATION, {"mode": mode}) is None
    unknown = "a kind of elicitation that this version does not know"
    assert unknown_kind(ELICITATION, {"mode": "voice"}) == unknown_kind(ELICITATION, {}) == unknown
    for kind in (None, "command", "writeStdin"):
        assert unknown_kind(COMMAND, {"kind": kind}) is None
    assert unknown_kind(COMMAND, {"kind": "gesture"}) == "a kind of command approval that this version does not know"
    assert unknown_kind(FILES, {"kind": "gesture", "mode": "voice"}) is None


def test_requests_have_types() -> None:
    params = {"threadId": "t", "turnId": "u", "itemId": "i", "command": "ls", "startedAtMs": 0}
    request = typed_request(COMMAND, params)
    assert type(request) is CommandApproval and request.method == COMMAND and request.params.command == "ls"
    assert not request.cancelled.is_set()
    form = {
        "threadId": "t",
        "serverName": "s",
        "mode": "form",
        "message": "m",
        "requestedSchema": {"type": "object", "properties": {}},
    }
    assert type(typed_request(ELICITATION, form)) is Elicitation
    with pytest.raises(ValueError):
        typed_request(COMMAND, {"threadId": 1})
