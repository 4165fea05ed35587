"""Give the model a function of this program."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from _bootstrap import prepare

prepare()

from typing import Annotated, Literal

from pydantic import BaseModel, Field

from openai_codex import Codex, tool


class Forecast(BaseModel):
    """What the weather will be."""

    weather: str
    days: int


@tool
def lookup(city: str, days: Annotated[int, Field(ge=1, le=7)] = 1, unit: Literal["C", "F"] = "C") -> Forecast:
    """Weather forecast of a city."""
    if city == "Atlantis":
        # The model gets the error, and continues.
        raise ValueError("there is no such city")
    return Forecast(weather=f"rain at 12 {unit}", days=days)


with Codex() as codex:
    # A tool is still a function.
    print(lookup("Oslo").weather)
    thread = codex.thread_start(tools=[lookup])
    print(thread.run("Do I need an umbrella in Oslo?").final_response)
