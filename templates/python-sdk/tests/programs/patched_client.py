"""A test replaces the client below."""

from unittest import mock

import openai_codex.api
from openai_codex import Codex
from openai_codex.models import InitializeResponse


class FakeClient:
    closed = False

    def __init__(self, config: object = None) -> None:
        self.config = config

    def start(self) -> None:
        pass

    def initialize(self) -> InitializeResponse:
        return InitializeResponse.model_validate({})

    def close(self) -> None:
        FakeClient.closed = True


with mock.patch.object(openai_codex.api, "CodexClient", FakeClient):
    try:
        Codex()
    except RuntimeError as error:
        print("RuntimeError", bool(str(error)), FakeClient.closed)
