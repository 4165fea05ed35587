"""A connection over any pair of streams, in place of a process."""

from __future__ import annotations

import io
import subprocess
import threading
from contextlib import suppress
from typing import BinaryIO, Protocol


class Transport(Protocol):
    """A connection to an app-server."""

    def connect(self) -> tuple[BinaryIO, BinaryIO]:
        """The stream to read from and the one to write to, which the client closes."""
        ...


class Streams:
    """A pair of existing streams: of a socket, or of a process that something else started."""

    def __init__(self, reader: BinaryIO, writer: BinaryIO) -> None:
        self._streams = (reader, writer)

    def connect(self) -> tuple[BinaryIO, BinaryIO]:
        """The streams."""
        return self._streams


class _Reader(io.RawIOBase):
    """Reads the available bytes without waiting for more, and reports the end."""

    def __init__(self, reader: BinaryIO, closed: threading.Event) -> None:
        self._read = getattr(reader, "read1", reader.read)
        self._reader = reader
        self._told = closed

    def read(self, size: int = -1, /) -> bytes:
        data: bytes | None = self._read(size)
        return data or b""

    def close(self) -> None:
        self._told.set()
        with suppress(OSError):
            self._reader.close()


class StreamWriter(io.RawIOBase):
    """Writes at once."""

    def __init__(self, writer: BinaryIO) -> None:
        self._writer = writer

    def write(self, data: object, /) -> int:
        written = self._writer.write(data)  # type: ignore[call-overload]
        self._writer.flush()
        return int(written)

    def close(self) -> None:
        with suppress(OSError):
            self._writer.close()


class StreamPeer:
    """The process interface of a connection, for two streams. It ends with its input."""

    pid = 0

    def __init__(self, transport: Transport) -> None:
        reader, writer = transport.connect()
        self._ended = threading.Event()
        self.stdout: _Reader = _Reader(reader, self._ended)
        self.stdin: StreamWriter = StreamWriter(writer)
        self.stderr = io.BytesIO()

    def wait(self, timeout: float | None = None) -> int | None:
        """Wait for the end; a stream has no exit code."""
        if not self._ended.wait(timeout):
            raise subprocess.TimeoutExpired("the other end of the streams", timeout or 0.0)
        return None

    def terminate(self) -> None:
        """Abandon the streams: the other end does not close them."""
        self._ended.set()

    kill = terminate
