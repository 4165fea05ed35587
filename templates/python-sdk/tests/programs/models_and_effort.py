"""A picker of models, and how hard they think."""

import os

from openai_codex import Codex, CodexConfig
from openai_codex.generated.v2_all import ReasoningEffort as FormerReasoningEffort
from openai_codex.types import ModelListResponse, Personality, ReasoningEffort, ReasoningSummary

print(ReasoningEffort is FormerReasoningEffort)
with Codex(CodexConfig(codex_bin=os.environ["PROGRAM_CODEX"])) as codex:
    models: ModelListResponse = codex.models(include_hidden=True)
    print(all(isinstance(model.id, str) for model in models.data))
    print(codex.metadata.serverInfo is not None and bool(codex.metadata.serverInfo.version))
    thread = codex.thread_start(personality=Personality.pragmatic)
    effort = ReasoningEffort("low")
    result = thread.run("Hello", effort=effort, summary=ReasoningSummary.model_validate("concise"))
    print(result.status.value, effort is ReasoningEffort.low)
