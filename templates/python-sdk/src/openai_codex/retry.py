"""Repeating an operation that an overloaded runtime turned away."""

from __future__ import annotations

import random
import time
from collections.abc import Awaitable, Callable, Iterator
from typing import TypeVar

from .errors import is_retryable_error

T = TypeVar("T")


def _delays(max_attempts: int, initial_delay_s: float, max_delay_s: float, jitter_ratio: float) -> Iterator[float]:
    """Seconds to wait after each failed attempt but the last: doubled each time, capped, spread by the jitter."""
    if max_attempts < 1:
        raise ValueError(f"max_attempts must be 1 or more, got {max_attempts}")
    delay = initial_delay_s
    for _ in range(max_attempts - 1):
        delay = min(delay, max_delay_s)
        yield max(0.0, delay * (1.0 + random.uniform(-jitter_ratio, jitter_ratio)))
        delay *= 2


def retry_on_overload(
    op: Callable[[], T],
    *,
    max_attempts: int = 3,
    initial_delay_s: float = 0.25,
    max_delay_s: float = 2.0,
    jitter_ratio: float = 0.2,
) -> T:
    """Call ``op`` until it succeeds, waiting longer after each overload error.

    Any other error is raised at once, and so is the overload error of the last
    attempt. Delays are in seconds; ``jitter_ratio`` spreads each delay by that
    share of itself, up or down, so that many clients do not come back together.
    """
    for delay in _delays(max_attempts, initial_delay_s, max_delay_s, jitter_ratio):
        try:
            return op()
        except Exception as error:
            if not is_retryable_error(error):
                raise
        time.sleep(delay)
    return op()


async def retry_on_overload_async(
    op: Callable[[], Awaitable[T]],
    *,
    max_attempts: int = 3,
    initial_delay_s: float = 0.25,
    max_delay_s: float = 2.0,
    jitter_ratio: float = 0.2,
) -> T:
    """Do what :func:`retry_on_overload` does for an operation that is awaited."""
    import asyncio

    for delay in _delays(max_attempts, initial_delay_s, max_delay_s, jitter_ratio):
        try:
            return await op()
        except Exception as error:
            if not is_retryable_error(error):
                raise
        await asyncio.sleep(delay)
    return await op()
