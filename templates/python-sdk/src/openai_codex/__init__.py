"""Python SDK for Codex."""

from ._version import __version__

__all__ = ["__version__"]
