//! What the runtime asks the client to allow, and who decides.

use crate::protocol;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};

/// The JSON-RPC code for a method that is not there.
const METHOD_NOT_FOUND: i64 = -32601;

/// What the runtime wants to have allowed.
///
/// ```
/// use openai_codex::ApprovalRequest;
///
/// fn describe(request: &ApprovalRequest) -> String {
///     match request {
///         ApprovalRequest::Command(asked) => format!("run {}", asked.command.as_deref().unwrap_or("a command")),
///         ApprovalRequest::FileChange(asked) => format!("change files: {:?}", asked.reason),
///         other => format!("{other:?}"),
///     }
/// }
/// ```
#[expect(clippy::large_enum_variant, reason = "there is one at a time, and it goes straight to the handler")]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ApprovalRequest {
    /// To run a command, for example outside the sandbox.
    Command(protocol::CommandExecutionRequestApprovalParams),
    /// To change files.
    FileChange(protocol::FileChangeRequestApprovalParams),
    /// To have more permissions.
    Permissions(protocol::PermissionsRequestApprovalParams),
    /// An MCP server asks the user something. Accepting with [`ApprovalDecision::Answer`] can send content along.
    Elicitation(protocol::McpServerElicitationRequestParams),
    /// To apply a patch, as runtimes before the thread protocol asked.
    LegacyPatch(protocol::ApplyPatchApprovalParams),
    /// To run a command, as runtimes before the thread protocol asked.
    LegacyCommand(protocol::ExecCommandApprovalParams),
}

/// What the client says to an [`ApprovalRequest`].
///
/// ```
/// use openai_codex::ApprovalDecision;
/// use serde_json::json;
///
/// let forms = [
///     ApprovalDecision::Accept,
///     ApprovalDecision::AcceptForSession,
///     ApprovalDecision::Decline,
///     ApprovalDecision::Cancel,
///     ApprovalDecision::Answer(json!({"action": "accept", "content": {"colour": "blue"}})),
/// ];
/// # let _ = forms;
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ApprovalDecision {
    /// Yes, this once. Of permissions: what was asked for, for this turn.
    Accept,
    /// Yes, and the same again while the session lasts.
    AcceptForSession,
    /// No; the turn goes on without it.
    Decline,
    /// No, and the turn is interrupted.
    Cancel,
    /// The result of the request as the protocol describes it, for what the other decisions cannot say: rules to add, a
    /// smaller permission, the content of a form.
    Answer(Value),
}

/// Why a handler could not decide. The request is declined.
///
/// ```
/// use openai_codex::{ApprovalDecision, ApprovalError};
///
/// async fn ask_a_person() -> Result<ApprovalDecision, ApprovalError> {
///     Err("nobody is there".into())
/// }
/// ```
pub type ApprovalError = Box<dyn StdError + Send + Sync>;

/// Decides what the runtime may do.
///
/// The handler runs beside everything else: one that takes long holds up its own request only, and one that fails, panics
/// or takes longer than [`approval_timeout`](crate::CodexConfig::approval_timeout) declines it.
///
/// ```
/// use openai_codex::{ApprovalDecision, ApprovalError, ApprovalHandler, ApprovalRequest};
///
/// struct OnlyTests;
///
/// impl ApprovalHandler for OnlyTests {
///     async fn decide(&self, request: ApprovalRequest) -> Result<ApprovalDecision, ApprovalError> {
///         Ok(match request {
///             ApprovalRequest::Command(command) if command.command.as_deref() == Some("cargo test") => {
///                 ApprovalDecision::Accept
///             }
///             _ => ApprovalDecision::Decline,
///         })
///     }
/// }
/// ```
pub trait ApprovalHandler: Send + Sync + 'static {
    /// Decides about one request.
    fn decide(&self, request: ApprovalRequest) -> impl Future<Output = Result<ApprovalDecision, ApprovalError>> + Send;
}

/// A function decides, for example `|request| async move { Ok(ApprovalDecision::Decline) }`.
impl<F, D> ApprovalHandler for F
where
    F: Fn(ApprovalRequest) -> D + Send + Sync + 'static,
    D: Future<Output = Result<ApprovalDecision, ApprovalError>> + Send,
{
    fn decide(&self, request: ApprovalRequest) -> impl Future<Output = Result<ApprovalDecision, ApprovalError>> + Send {
        self(request)
    }
}

/// A handler that is shared decides as it does alone.
impl<H: ApprovalHandler> ApprovalHandler for Arc<H> {
    fn decide(&self, request: ApprovalRequest) -> impl Future<Output = Result<ApprovalDecision, ApprovalError>> + Send {
        H::decide(self, request)
    }
}

type Decision<'a> = Pin<Box<dyn Future<Output = Result<ApprovalDecision, ApprovalError>> + Send + 'a>>;

/// [`ApprovalHandler`] as an object.
trait Decide: Send + Sync {
    fn decide(&self, request: ApprovalRequest) -> Decision<'_>;
}

impl<H: ApprovalHandler> Decide for H {
    fn decide(&self, request: ApprovalRequest) -> Decision<'_> {
        Box::pin(ApprovalHandler::decide(self, request))
    }
}

/// A shared handler.
#[derive(Clone)]
pub(crate) struct Handler(Arc<dyn Decide>);

impl Handler {
    pub(crate) fn new(handler: impl ApprovalHandler) -> Self {
        Self(Arc::new(handler))
    }
}

impl fmt::Debug for Handler {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("ApprovalHandler")
    }
}

/// Where handlers run: never on the transport's own thread.
#[derive(Debug, Clone)]
pub(crate) enum Executor {
    /// The program's own runtime.
    Tokio(tokio::runtime::Handle),
    /// A thread for each request, where the program has no runtime.
    Threads,
}

impl Executor {
    pub(crate) fn current() -> Self {
        tokio::runtime::Handle::try_current().map_or(Self::Threads, Self::Tokio)
    }
}

/// Answers the requests of the runtime.
#[derive(Debug)]
pub(crate) struct Approvals {
    pub(crate) handler: Option<Handler>,
    pub(crate) timeout: Duration,
    pub(crate) executor: Executor,
}

impl Approvals {
    /// Answers one request, now or when the handler has decided. `answers` is where its line goes.
    pub(crate) fn answer(&self, id: &str, method: &str, params: &str, answers: mpsc::WeakUnboundedSender<Vec<u8>>) {
        let Some(kind) = Kind::of(method) else {
            tracing::debug!(method, "a request of the codex runtime that this client does not answer");
            return reply_error(id, method, &answers);
        };
        let Some(handler) = &self.handler else {
            tracing::info!(method, "declined: there is no approval handler");
            return reply(id, &kind.refusal(false), &answers);
        };
        let (request, asked) = match kind.read(params) {
            Ok(read) => read,
            Err(error) => {
                // What cannot be shown to the handler cannot be allowed by it.
                tracing::warn!(method, %error, "declined: the request is not understood");
                return reply(id, &kind.refusal(false), &answers);
            }
        };
        let decision = self.decide(handler.clone(), request);
        let (id, method, timeout) = (id.to_owned(), method.to_owned(), self.timeout);
        tokio::spawn(async move {
            let decision = match tokio::time::timeout(timeout, decision).await {
                Ok(Ok(Ok(decision))) => decision,
                Ok(Ok(Err(error))) => {
                    tracing::warn!(method, %error, "declined: the approval handler failed");
                    ApprovalDecision::Decline
                }
                Ok(Err(_)) => {
                    tracing::warn!(method, "declined: the approval handler panicked or its runtime has ended");
                    ApprovalDecision::Decline
                }
                Err(_) => {
                    tracing::warn!(method, ?timeout, "declined: the approval handler took too long");
                    ApprovalDecision::Decline
                }
            };
            reply(&id, &kind.result(decision, &asked), &answers);
        });
    }

    /// Runs the handler elsewhere. Dropping the receiver does not stop it; what it says then is lost.
    fn decide(
        &self,
        handler: Handler,
        request: ApprovalRequest,
    ) -> oneshot::Receiver<Result<ApprovalDecision, ApprovalError>> {
        let (mut sender, receiver) = oneshot::channel();
        let decide = async move {
            tokio::select! {
                decision = handler.0.decide(request) => { let _ = sender.send(decision); }
                // It took too long or the connection is gone.
                () = sender.closed() => {}
            }
        };
        match &self.executor {
            Executor::Tokio(runtime) => {
                runtime.spawn(decide);
            }
            Executor::Threads => {
                let started = std::thread::Builder::new()
                    .name("codex-approval".to_owned())
                    .spawn(move || crate::blocking_executor::block_on(decide));
                if let Err(error) = started {
                    tracing::warn!(%error, "cannot start a thread for the approval handler");
                }
            }
        }
        receiver
    }
}

/// The requests that ask for an approval.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Command,
    FileChange,
    Permissions,
    Elicitation,
    LegacyPatch,
    LegacyCommand,
}

impl Kind {
    fn of(method: &str) -> Option<Self> {
        Some(match method {
            "item/commandExecution/requestApproval" => Self::Command,
            "item/fileChange/requestApproval" => Self::FileChange,
            "item/permissions/requestApproval" => Self::Permissions,
            "mcpServer/elicitation/request" => Self::Elicitation,
            "applyPatchApproval" => Self::LegacyPatch,
            "execCommandApproval" => Self::LegacyCommand,
            _ => return None,
        })
    }

    /// The typed request and, for permissions, what is asked for.
    fn read(self, params: &str) -> Result<(ApprovalRequest, Value), serde_json::Error> {
        fn typed<T: DeserializeOwned>(params: &str) -> Result<T, serde_json::Error> {
            serde_json::from_str(params)
        }
        let asked = if self == Self::Permissions {
            typed::<Value>(params)?.get("permissions").cloned().unwrap_or_default()
        } else {
            Value::Null
        };
        let request = match self {
            Self::Command => ApprovalRequest::Command(typed(params)?),
            Self::FileChange => ApprovalRequest::FileChange(typed(params)?),
            Self::Permissions => ApprovalRequest::Permissions(typed(params)?),
            Self::Elicitation => ApprovalRequest::Elicitation(typed(params)?),
            Self::LegacyPatch => ApprovalRequest::LegacyPatch(typed(params)?),
            Self::LegacyCommand => ApprovalRequest::LegacyCommand(typed(params)?),
        };
        Ok((request, asked))
    }

    /// The result that says no.
    fn refusal(self, interrupt: bool) -> Value {
        match self {
            Self::Command | Self::FileChange => json!({"decision": if interrupt { "cancel" } else { "decline" }}),
            // Nothing is granted; the protocol has no other way to say no.
            Self::Permissions => json!({"permissions": {}}),
            Self::Elicitation => json!({"action": if interrupt { "cancel" } else { "decline" }}),
            Self::LegacyPatch | Self::LegacyCommand if interrupt => json!({"decision": "abort"}),
            Self::LegacyPatch | Self::LegacyCommand => {
                json!({"decision": {"denied": {"rejection": "declined by the client"}}})
            }
        }
    }

    /// The result for a decision.
    fn result(self, decision: ApprovalDecision, asked: &Value) -> Value {
        let session = decision == ApprovalDecision::AcceptForSession;
        match decision {
            ApprovalDecision::Decline => self.refusal(false),
            ApprovalDecision::Cancel => self.refusal(true),
            ApprovalDecision::Answer(result) => result,
            ApprovalDecision::Accept | ApprovalDecision::AcceptForSession => match self {
                Self::Command | Self::FileChange => {
                    json!({"decision": if session { "acceptForSession" } else { "accept" }})
                }
                Self::Permissions => json!({"permissions": asked, "scope": if session { "session" } else { "turn" }}),
                Self::Elicitation => json!({"action": "accept", "content": {}}),
                Self::LegacyPatch | Self::LegacyCommand => {
                    json!({"decision": if session { "approved_for_session" } else { "approved" }})
                }
            },
        }
    }
}

fn reply(id: &str, result: &Value, answers: &mpsc::WeakUnboundedSender<Vec<u8>>) {
    send(id, "result", result, answers);
}

fn reply_error(id: &str, method: &str, answers: &mpsc::WeakUnboundedSender<Vec<u8>>) {
    let error = json!({"code": METHOD_NOT_FOUND, "message": format!("this client does not answer {method}")});
    send(id, "error", &error, answers);
}

fn send(id: &str, member: &str, value: &impl Serialize, answers: &mpsc::WeakUnboundedSender<Vec<u8>>) {
    // The id is JSON already, and a `Value` can always be written.
    if let (Some(answers), Ok(value)) = (answers.upgrade(), serde_json::to_string(value)) {
        let _ = answers.send(format!("{{\"id\":{id},\"{member}\":{value}}}\n").into_bytes());
    }
}
