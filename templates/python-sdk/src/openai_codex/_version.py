"""The version of this package, and the runtime that it drives. Staging writes them."""

__version__ = "0.163.0"

RUNTIME_DISTRIBUTION = "openai-codex-cli-bin"
"""Name of the Python distribution that carries the runtime."""

RUNTIME_VERSION = __version__
"""Version of the runtime. A post release of this package has the runtime of the release before it."""
