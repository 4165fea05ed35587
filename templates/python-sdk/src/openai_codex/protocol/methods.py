# What `help` shows is the table of contents, which is generated too.
# ruff: noqa: D100

from ..generated.protocol.methods import CLIENT_NOTIFICATIONS as CLIENT_NOTIFICATIONS
from ..generated.protocol.methods import CLIENT_REQUESTS as CLIENT_REQUESTS
from ..generated.protocol.methods import SERVER_NOTIFICATIONS as SERVER_NOTIFICATIONS
from ..generated.protocol.methods import SERVER_REQUESTS as SERVER_REQUESTS
from ..generated.protocol.methods import __doc__ as __doc__
from ..generated.protocol.methods import load as load
