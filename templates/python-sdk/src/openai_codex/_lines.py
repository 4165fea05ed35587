"""Reading what the runtime sends: one JSON object a line, in UTF-8."""

from __future__ import annotations

import json

from ._damage import LostMessage, lost_message
from ._deltas import NO_STREAM, DeltaForm, Deltas, delta_form
from ._wire import MAX_LINE_BYTES, Message, logger

READ_SIZE = 128 * 1024
"""Bytes asked for in one read."""

_DAMAGED_BYTES = 64 * 1024
"""Bytes of each end of a line that is too long in which its ids are looked for."""

_STREAMS = 8
"""Streams that are recognized at one time; the one that began first goes first."""


def _is_text(data: bytes) -> bool:
    """Whether the bytes are UTF-8."""
    if data.isascii():
        return True
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


class LineDecoder:
    """Turns the bytes of a stream, cut anywhere, into messages.

    A line that is not a message is logged and passed over; of one that began as a
    message a :class:`LostMessage` is left. Pieces of streamed text are kept as
    they are: see ``_deltas``.
    """

    def __init__(self, max_line_bytes: int = MAX_LINE_BYTES) -> None:
        self._max_line_bytes = max_line_bytes
        self._partial: list[bytes] = []
        self._partial_bytes = 0
        self._discarding = False
        # Of a line that is too long, what its ids are looked for in.
        self._start = self._end = b""
        self._forms: list[DeltaForm] = []
        self.completed_bytes = 0
        """Bytes of the lines that the last call of :meth:`feed` completed."""

    def feed(self, data: bytes) -> list[Message | Deltas]:
        """All messages completed by ``data``, in order."""
        end = data.rfind(b"\n")
        if end < 0:
            self._keep(data)
            return []
        complete, rest = data[:end], data[end + 1 :]
        lost: list[Message] = []
        if self._discarding:
            self._discarding = False
            rest_of_line, _, complete = complete.partition(b"\n")
            lost = self._lost(self._start, (self._end + rest_of_line)[-_DAMAGED_BYTES:])
            self._start = self._end = b""
        elif self._partial:
            complete = b"".join([*self._partial, complete])
        self.completed_bytes = len(complete)
        self._partial.clear()
        self._partial_bytes = 0
        self._keep(rest)
        return [*lost, *self._parse(complete)]

    def finish(self) -> list[Message | Deltas]:
        """The message of a last line that has no newline, when it is a whole one.

        Nothing comes behind it: what is cut off there is told by the end of the connection.
        """
        rest = b"".join(self._partial)
        self._partial.clear()
        self._partial_bytes = 0
        return [message for message in self._parse(rest) if type(message) is not LostMessage]

    def _keep(self, data: bytes) -> None:
        if self._discarding:
            self._end = (self._end + data)[-_DAMAGED_BYTES:]
        if not data or self._discarding:
            return
        self._partial_bytes += len(data)
        if self._partial_bytes > self._max_line_bytes:
            logger.warning("skipped a line from the runtime: longer than %d bytes", self._max_line_bytes)
            self._discarding = True
            line = b"".join([*self._partial, data])
            self._start, self._end = line[:_DAMAGED_BYTES], line[-_DAMAGED_BYTES:]
            self._partial.clear()
            self._partial_bytes = 0
        else:
            self._partial.append(data)

    def _parse(self, complete: bytes) -> list[Message | Deltas]:
        # Imported here, because a process that never talks to a runtime does not need it, and by the time the runtime
        # has something to say it is loaded. It reads twice as fast as the json module.
        from pydantic_core import from_json

        messages: list[Message | Deltas] = []
        is_text = _is_text(complete)
        prefixes = tuple(form.prefix for form in self._forms) if is_text else ()
        # The stream of the line before. No line has a newline in it, and so none is like this to begin with.
        prefix, start, match, keep = b"\n", 0, NO_STREAM.form.match, NO_STREAM.texts.append
        for line in self._streamed(complete, messages) if prefixes else complete.split(b"\n"):
            if line.startswith(prefix):
                found = match(line, start)
                if found is not None:
                    keep(found[1])
                    continue
            elif line.startswith(prefixes):
                form = next(form for form in self._forms if line.startswith(form.prefix))
                found = form.match(line, len(form.prefix))
                if found is not None:
                    prefix, start, match = form.prefix, len(form.prefix), form.match
                    messages.append(deltas := Deltas(form, [found[1]]))
                    keep = deltas.texts.append
                    continue
            prefix = b"\n"
            try:
                # Of the strings only keys recur; caching the texts of deltas too costs a third of the speed.
                message = from_json(line, cache_strings="keys")
            except ValueError:
                messages += self._parse_line(line)
                continue
            if type(message) is not dict:
                messages += self._parse_line(line)
                continue
            messages.append(message)
            new_form = delta_form(line, message) if is_text and not line.startswith(prefixes) else None
            if new_form is not None:
                self._forms = [*self._forms, new_form][-_STREAMS:]
                prefixes = tuple(form.prefix for form in self._forms)
        return messages

    def _streamed(self, complete: bytes, messages: list[Message | Deltas]) -> list[bytes]:
        """The lines to be looked at one by one: none where all are one stream, which is added to ``messages``."""
        for form in self._forms:
            texts = form.texts(complete) if complete.startswith(form.prefix) else None
            if texts is not None:
                messages.append(Deltas(form, texts))
                return []
        return complete.split(b"\n")

    def _parse_line(self, line: bytes) -> list[Message]:
        """A line that is empty, no message, or one that only the more patient json module reads."""
        line = line.strip()
        if not line:
            return []
        try:
            message = json.loads(line.decode("utf-8"))
        except (ValueError, RecursionError) as error:
            reason = str(error) or type(error).__name__
        else:
            if isinstance(message, dict):
                return [message]
            reason = f"{type(message).__name__} in place of an object"
        # Not its text, which may contain a secret.
        logger.warning("skipped a line from the runtime that is not a message (%s, %d bytes)", reason, len(line))
        return self._lost(line)

    @staticmethod
    def _lost(start: bytes, end: bytes = b"") -> list[Message]:
        lost = lost_message(start, end)
        return [] if lost is None else [lost]
