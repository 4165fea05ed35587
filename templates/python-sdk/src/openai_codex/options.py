"""Arguments of the high-level calls that hold several options of the protocol in one."""

from .generated.options import *  # noqa: F403
