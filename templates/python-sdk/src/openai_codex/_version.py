"""The version of this package, which is the version of the Codex runtime it drives."""

__version__ = "0.163.0"
