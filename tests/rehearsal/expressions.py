"""The expressions of GitHub Actions that our workflows use."""

import json
import re
from collections.abc import Callable
from typing import Any

TOKEN = re.compile(r"\s*(?:(\|\||&&|==|!=|[!(),])|'((?:[^']|'')*)'|([A-Za-z_][\w.-]*)|(\d+))")


class Expression:
    """One expression, evaluated as it is read."""

    def __init__(self, text: str, contexts: dict[str, Any], functions: dict[str, Callable[..., Any]]) -> None:
        self.tokens: list[tuple[str, str]] = []
        place = 0
        text = text.strip()
        while place < len(text):
            match = TOKEN.match(text, place)
            if not match:
                raise ValueError(f"not an expression: {text!r} at {place}")
            kind = next(index for index in range(1, 5) if match[index] is not None)
            self.tokens.append(("?osni"[kind], match[kind]))
            place = match.end()
        self.contexts = contexts
        self.functions = functions

    def value(self) -> Any:
        """What it is."""
        result = self.either()
        if self.tokens:
            raise ValueError(f"left over: {self.tokens}")
        return result

    def take(self, *operators: str) -> str | None:
        """The next token, if it is one of these."""
        if self.tokens and self.tokens[0][0] == "o" and self.tokens[0][1] in operators:
            return self.tokens.pop(0)[1]
        return None

    def either(self) -> Any:
        """`a || b`."""
        left = self.both()
        while self.take("||"):
            right = self.both()
            left = left or right
        return left

    def both(self) -> Any:
        """`a && b`."""
        left = self.compared()
        while self.take("&&"):
            right = self.compared()
            left = left and right
        return left

    def compared(self) -> Any:
        """`a == b`."""
        left = self.single()
        while operator := self.take("==", "!="):
            right = self.single()
            same = (
                left == right
                if not (isinstance(left, str) and isinstance(right, str))
                else left.lower() == right.lower()
            )
            left = same == (operator == "==")
        return left

    def single(self) -> Any:
        """A literal, a path, a call, or one of them negated."""
        if self.take("!"):
            return not self.single()
        if self.take("("):
            inner = self.either()
            assert self.take(")")
            return inner
        kind, text = self.tokens.pop(0)
        if kind == "s":
            return text.replace("''", "'")
        if kind == "i":
            return int(text)
        if self.take("("):
            arguments = []
            while not self.take(")"):
                arguments.append(self.either())
                self.take(",")
            return self.functions[text](*arguments)
        value: Any = self.contexts
        for part in text.split("."):
            # What a context does not have is empty, but a context that nobody knows is a mistake.
            if value is self.contexts and part not in value:
                raise ValueError(f"no context {part}")
            value = value.get(part, "") if isinstance(value, dict) else ""
        return value


def evaluate(text: Any, contexts: dict[str, Any], functions: dict[str, Callable[..., Any]]) -> Any:
    """A text with its `${{ … }}` replaced; the value itself where there is nothing else."""
    if not isinstance(text, str):
        return text
    functions = {"fromJSON": json.loads, "toJSON": json.dumps, **functions}
    whole = re.fullmatch(r"\s*\$\{\{(.*)\}\}\s*", text, re.DOTALL)
    if whole and text.count("${{") == 1:
        return Expression(whole[1], contexts, functions).value()

    def shown(match: re.Match[str]) -> str:
        value = Expression(match[1], contexts, functions).value()
        return str(value).lower() if isinstance(value, bool) else str(value)

    return re.sub(r"\$\{\{(.*?)\}\}", shown, text)
