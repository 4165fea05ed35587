"""The models that could be imported from `client`, `async_client` and `api`, where programs still look for them."""

from .protocol import (
    AccountLoginCompletedNotification as AccountLoginCompletedNotification,
)
from .protocol import (
    AgentMessageDeltaNotification as AgentMessageDeltaNotification,
)
from .protocol import (
    ApiKeyLoginAccountParams as ApiKeyLoginAccountParams,
)
from .protocol import (
    CancelLoginAccountResponse as CancelLoginAccountResponse,
)
from .protocol import (
    ChatgptDeviceCodeLoginAccountResponse as ChatgptDeviceCodeLoginAccountResponse,
)
from .protocol import (
    ChatgptLoginAccountResponse as ChatgptLoginAccountResponse,
)
from .protocol import (
    GetAccountParams as GetAccountParams,
)
from .protocol import GetAccountParams as V2GetAccountParams
from .protocol import (
    GetAccountResponse as GetAccountResponse,
)
from .protocol import (
    IdleThreadStatus as IdleThreadStatus,
)
from .protocol import (
    LoginAccountParams as LoginAccountParams,
)
from .protocol import LoginAccountParams as V2LoginAccountParams
from .protocol import (
    LoginAccountResponse as LoginAccountResponse,
)
from .protocol import (
    LogoutAccountResponse as LogoutAccountResponse,
)
from .protocol import (
    ModelListResponse as ModelListResponse,
)
from .protocol import (
    Personality as Personality,
)
from .protocol import (
    ReasoningEffort as ReasoningEffort,
)
from .protocol import (
    ReasoningSummary as ReasoningSummary,
)
from .protocol import (
    SortDirection as SortDirection,
)
from .protocol import (
    ThreadArchiveResponse as ThreadArchiveResponse,
)
from .protocol import (
    ThreadCompactStartResponse as ThreadCompactStartResponse,
)
from .protocol import (
    ThreadForkParams as ThreadForkParams,
)
from .protocol import ThreadForkParams as V2ThreadForkParams
from .protocol import (
    ThreadForkResponse as ThreadForkResponse,
)
from .protocol import (
    ThreadGoalClearResponse as ThreadGoalClearResponse,
)
from .protocol import (
    ThreadGoalSetResponse as ThreadGoalSetResponse,
)
from .protocol import (
    ThreadGoalStatus as ThreadGoalStatus,
)
from .protocol import (
    ThreadListCwdFilter as ThreadListCwdFilter,
)
from .protocol import (
    ThreadListParams as ThreadListParams,
)
from .protocol import ThreadListParams as V2ThreadListParams
from .protocol import (
    ThreadListResponse as ThreadListResponse,
)
from .protocol import (
    ThreadReadResponse as ThreadReadResponse,
)
from .protocol import (
    ThreadResumeParams as ThreadResumeParams,
)
from .protocol import ThreadResumeParams as V2ThreadResumeParams
from .protocol import (
    ThreadResumeResponse as ThreadResumeResponse,
)
from .protocol import (
    ThreadSetNameResponse as ThreadSetNameResponse,
)
from .protocol import (
    ThreadSortKey as ThreadSortKey,
)
from .protocol import (
    ThreadSource as ThreadSource,
)
from .protocol import (
    ThreadSourceKind as ThreadSourceKind,
)
from .protocol import (
    ThreadStartParams as ThreadStartParams,
)
from .protocol import ThreadStartParams as V2ThreadStartParams
from .protocol import (
    ThreadStartResponse as ThreadStartResponse,
)
from .protocol import (
    ThreadStartSource as ThreadStartSource,
)
from .protocol import (
    ThreadUnarchiveResponse as ThreadUnarchiveResponse,
)
from .protocol import (
    TurnCompletedNotification as TurnCompletedNotification,
)
from .protocol import (
    TurnInterruptResponse as TurnInterruptResponse,
)
from .protocol import (
    TurnStartParams as TurnStartParams,
)
from .protocol import TurnStartParams as V2TurnStartParams
from .protocol import (
    TurnStartResponse as TurnStartResponse,
)
from .protocol import (
    TurnSteerResponse as TurnSteerResponse,
)

__all__ = [
    "AccountLoginCompletedNotification",
    "AgentMessageDeltaNotification",
    "ApiKeyLoginAccountParams",
    "CancelLoginAccountResponse",
    "ChatgptDeviceCodeLoginAccountResponse",
    "ChatgptLoginAccountResponse",
    "GetAccountParams",
    "GetAccountResponse",
    "IdleThreadStatus",
    "LoginAccountParams",
    "LoginAccountResponse",
    "LogoutAccountResponse",
    "ModelListResponse",
    "Personality",
    "ReasoningEffort",
    "ReasoningSummary",
    "SortDirection",
    "ThreadArchiveResponse",
    "ThreadCompactStartResponse",
    "ThreadForkParams",
    "ThreadForkResponse",
    "ThreadGoalClearResponse",
    "ThreadGoalSetResponse",
    "ThreadGoalStatus",
    "ThreadListCwdFilter",
    "ThreadListParams",
    "ThreadListResponse",
    "ThreadReadResponse",
    "ThreadResumeParams",
    "ThreadResumeResponse",
    "ThreadSetNameResponse",
    "ThreadSortKey",
    "ThreadSource",
    "ThreadSourceKind",
    "ThreadStartParams",
    "ThreadStartResponse",
    "ThreadStartSource",
    "ThreadUnarchiveResponse",
    "TurnCompletedNotification",
    "TurnInterruptResponse",
    "TurnStartParams",
    "TurnStartResponse",
    "TurnSteerResponse",
    "V2GetAccountParams",
    "V2LoginAccountParams",
    "V2ThreadForkParams",
    "V2ThreadListParams",
    "V2ThreadResumeParams",
    "V2ThreadStartParams",
    "V2TurnStartParams",
]
