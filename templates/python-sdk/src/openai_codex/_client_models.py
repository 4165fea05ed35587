"""The models that could be imported from `client`, `async_client` and `api`, where programs still look for them."""

from .generated.protocol import (
    AccountLoginCompletedNotification as AccountLoginCompletedNotification,
)
from .generated.protocol import (
    AgentMessageDeltaNotification as AgentMessageDeltaNotification,
)
from .generated.protocol import (
    ApiKeyLoginAccountParams as ApiKeyLoginAccountParams,
)
from .generated.protocol import (
    CancelLoginAccountResponse as CancelLoginAccountResponse,
)
from .generated.protocol import (
    ChatgptDeviceCodeLoginAccountResponse as ChatgptDeviceCodeLoginAccountResponse,
)
from .generated.protocol import (
    ChatgptLoginAccountResponse as ChatgptLoginAccountResponse,
)
from .generated.protocol import (
    GetAccountParams as GetAccountParams,
)
from .generated.protocol import GetAccountParams as V2GetAccountParams
from .generated.protocol import (
    GetAccountResponse as GetAccountResponse,
)
from .generated.protocol import (
    IdleThreadStatus as IdleThreadStatus,
)
from .generated.protocol import (
    LoginAccountParams as LoginAccountParams,
)
from .generated.protocol import LoginAccountParams as V2LoginAccountParams
from .generated.protocol import (
    LoginAccountResponse as LoginAccountResponse,
)
from .generated.protocol import (
    LogoutAccountResponse as LogoutAccountResponse,
)
from .generated.protocol import (
    ModelListResponse as ModelListResponse,
)
from .generated.protocol import (
    Personality as Personality,
)
from .generated.protocol import (
    ReasoningEffort as ReasoningEffort,
)
from .generated.protocol import (
    ReasoningSummary as ReasoningSummary,
)
from .generated.protocol import (
    SortDirection as SortDirection,
)
from .generated.protocol import (
    ThreadArchiveResponse as ThreadArchiveResponse,
)
from .generated.protocol import (
    ThreadCompactStartResponse as ThreadCompactStartResponse,
)
from .generated.protocol import (
    ThreadForkParams as ThreadForkParams,
)
from .generated.protocol import ThreadForkParams as V2ThreadForkParams
from .generated.protocol import (
    ThreadForkResponse as ThreadForkResponse,
)
from .generated.protocol import (
    ThreadGoalClearResponse as ThreadGoalClearResponse,
)
from .generated.protocol import (
    ThreadGoalSetResponse as ThreadGoalSetResponse,
)
from .generated.protocol import (
    ThreadGoalStatus as ThreadGoalStatus,
)
from .generated.protocol import (
    ThreadListCwdFilter as ThreadListCwdFilter,
)
from .generated.protocol import (
    ThreadListParams as ThreadListParams,
)
from .generated.protocol import ThreadListParams as V2ThreadListParams
from .generated.protocol import (
    ThreadListResponse as ThreadListResponse,
)
from .generated.protocol import (
    ThreadReadResponse as ThreadReadResponse,
)
from .generated.protocol import (
    ThreadResumeParams as ThreadResumeParams,
)
from .generated.protocol import ThreadResumeParams as V2ThreadResumeParams
from .generated.protocol import (
    ThreadResumeResponse as ThreadResumeResponse,
)
from .generated.protocol import (
    ThreadSetNameResponse as ThreadSetNameResponse,
)
from .generated.protocol import (
    ThreadSortKey as ThreadSortKey,
)
from .generated.protocol import (
    ThreadSource as ThreadSource,
)
from .generated.protocol import (
    ThreadSourceKind as ThreadSourceKind,
)
from .generated.protocol import (
    ThreadStartParams as ThreadStartParams,
)
from .generated.protocol import ThreadStartParams as V2ThreadStartParams
from .generated.protocol import (
    ThreadStartResponse as ThreadStartResponse,
)
from .generated.protocol import (
    ThreadStartSource as ThreadStartSource,
)
from .generated.protocol import (
    ThreadUnarchiveResponse as ThreadUnarchiveResponse,
)
from .generated.protocol import (
    TurnCompletedNotification as TurnCompletedNotification,
)
from .generated.protocol import (
    TurnInterruptResponse as TurnInterruptResponse,
)
from .generated.protocol import (
    TurnStartParams as TurnStartParams,
)
from .generated.protocol import TurnStartParams as V2TurnStartParams
from .generated.protocol import (
    TurnStartResponse as TurnStartResponse,
)
from .generated.protocol import (
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
