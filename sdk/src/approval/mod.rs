//! What the runtime asks the client to allow, and who decides.

mod form;
mod kind;

pub(crate) use kind::{APPROVAL_KIND, Kind, Verdict};

use crate::handler::HandlerError;
use crate::protocol;
use serde_json::Value;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

/// A request from the runtime for an approval.
///
/// ```
/// use openai_codex::ApprovalRequest;
///
/// fn describe(request: &ApprovalRequest) -> String {
///     match request {
///         ApprovalRequest::Command(asked) => format!("run {}", asked.command.as_deref().unwrap_or("a command")),
///         ApprovalRequest::FileChange(asked) => format!("change files: {:?}", asked.reason),
///         other => format!("{other} in thread {}", other.thread_id()),
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
    /// To get more permissions.
    Permissions(protocol::PermissionsRequestApprovalParams),
    /// An MCP server asks the user something, or the runtime asks whether it may use a tool of an MCP server. Accepting with
    /// [`ApprovalDecision::Answer`] can include content. A kind of question that this version does not know is declined without
    /// asking the handler.
    Elicitation(protocol::McpServerElicitationRequestParams),
    /// To apply a patch, as requested by runtimes before the thread protocol.
    LegacyPatch(protocol::ApplyPatchApprovalParams),
    /// To run a command, as requested by runtimes before the thread protocol.
    LegacyCommand(protocol::ExecCommandApprovalParams),
}

impl ApprovalRequest {
    /// The thread that it belongs to.
    pub fn thread_id(&self) -> &str {
        match self {
            Self::Command(asked) => &asked.thread_id,
            Self::FileChange(asked) => &asked.thread_id,
            Self::Permissions(asked) => &asked.thread_id,
            Self::Elicitation(asked) => asked.thread_id().unwrap_or_default(),
            Self::LegacyPatch(asked) => &asked.conversation_id,
            Self::LegacyCommand(asked) => &asked.conversation_id,
        }
    }
}

/// A sentence for the person who decides.
impl fmt::Display for ApprovalRequest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let reason = match self {
            Self::Command(asked) => {
                match (&asked.command, &asked.cwd) {
                    (Some(command), Some(cwd)) => write!(formatter, "run `{command}` in {cwd}")?,
                    (Some(command), None) => write!(formatter, "run `{command}`")?,
                    (None, _) => formatter.write_str("run a command")?,
                }
                asked.reason.as_deref()
            }
            Self::FileChange(asked) => {
                formatter.write_str("change files")?;
                asked.reason.as_deref()
            }
            Self::Permissions(asked) => {
                formatter.write_str("have more permissions")?;
                asked.reason.as_deref()
            }
            Self::Elicitation(asked) => {
                use protocol::McpServerElicitationRequestParams as Asked;
                return formatter.write_str(match asked {
                    Asked::Form(asked) => &asked.message,
                    Asked::OpenaiSlashForm(asked) => &asked.message,
                    Asked::OpenaiForm(asked) => &asked.message,
                    Asked::Url(asked) => &asked.message,
                    Asked::OpenaiUserVerification(asked) => &asked.title,
                    Asked::Unrecognized(_) => "an MCP server asks",
                });
            }
            Self::LegacyPatch(asked) => {
                let files: Vec<&str> = asked.file_changes.keys().map(String::as_str).collect();
                write!(formatter, "change {}", files.join(", "))?;
                asked.reason.as_deref()
            }
            Self::LegacyCommand(asked) => {
                write!(formatter, "run `{}` in {}", asked.command.join(" "), asked.cwd)?;
                asked.reason.as_deref()
            }
        };
        reason.map_or(Ok(()), |reason| write!(formatter, ": {reason}"))
    }
}

/// The client's answer to an [`ApprovalRequest`].
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ApprovalDecision {
    /// Yes, this once. For permissions: the requested ones, for this turn. A form with required fields is not accepted without
    /// them: it is declined, with an error in the log; [`Answer`](ApprovalDecision::Answer) sends its content.
    Accept,
    /// Yes, and the same again for the rest of the session. For an MCP server's tool: that tool; for a form: yes, this once.
    AcceptForSession,
    /// No; the turn continues without it.
    Decline,
    /// No, and the turn is interrupted.
    Cancel,
    /// The result of the request as the protocol describes it, for answers that the other decisions cannot express: rules to add, a
    /// smaller permission, the content of a form. An invalid answer, such as a form without its required fields, is declined, with
    /// an error in the log.
    Answer(Value),
}

/// Omits the content of an answer, which may be a password.
impl fmt::Debug for ApprovalDecision {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Accept => "Accept",
            Self::AcceptForSession => "AcceptForSession",
            Self::Decline => "Decline",
            Self::Cancel => "Cancel",
            Self::Answer(_) => "Answer(..)",
        })
    }
}

/// Decides what the runtime may do.
///
/// The handler runs concurrently: a slow one delays only its own request, and one that fails, panics or takes longer than
/// [`approval_timeout`](crate::CodexConfig::approval_timeout) declines it.
///
/// If a request ends before it is decided (the turn was interrupted or has ended, the runtime has withdrawn it, the connection is
/// gone), the future of [`decide`](ApprovalHandler::decide) is dropped, and no answer is sent.
///
/// ```
/// use openai_codex::{ApprovalDecision, HandlerError, ApprovalHandler, ApprovalRequest};
///
/// struct OnlyTests;
///
/// impl ApprovalHandler for OnlyTests {
///     async fn decide(&self, request: ApprovalRequest) -> Result<ApprovalDecision, HandlerError> {
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
    fn decide(&self, request: ApprovalRequest) -> impl Future<Output = Result<ApprovalDecision, HandlerError>> + Send;
}

/// A function as a handler, for example `|request| async move { Ok(ApprovalDecision::Decline) }`.
impl<F, D> ApprovalHandler for F
where
    F: Fn(ApprovalRequest) -> D + Send + Sync + 'static,
    D: Future<Output = Result<ApprovalDecision, HandlerError>> + Send,
{
    fn decide(&self, request: ApprovalRequest) -> impl Future<Output = Result<ApprovalDecision, HandlerError>> + Send {
        self(request)
    }
}

/// A shared handler.
impl<H: ApprovalHandler> ApprovalHandler for Arc<H> {
    fn decide(&self, request: ApprovalRequest) -> impl Future<Output = Result<ApprovalDecision, HandlerError>> + Send {
        H::decide(self, request)
    }
}

/// The pending decision of a [`DynApprovalHandler`].
///
/// ```
/// use openai_codex::{ApprovalDecision, Deciding};
///
/// fn never<'a>() -> Deciding<'a> {
///     Box::pin(async { Ok(ApprovalDecision::Decline) })
/// }
/// ```
pub type Deciding<'a> = Pin<Box<dyn Future<Output = Result<ApprovalDecision, HandlerError>> + Send + 'a>>;

/// [`ApprovalHandler`] as a trait object: every handler implements it, and a box of it is a handler.
///
/// ```
/// use openai_codex::{ApprovalDecision, CodexConfig, DynApprovalHandler};
///
/// fn chosen(careful: bool) -> Box<dyn DynApprovalHandler> {
///     let handler = move |_request| async move {
///         Ok(if careful { ApprovalDecision::Decline } else { ApprovalDecision::Accept })
///     };
///     Box::new(handler)
/// }
///
/// let config = CodexConfig::new().approval_handler(chosen(true));
/// # let _ = config;
/// ```
pub trait DynApprovalHandler: Send + Sync + 'static {
    /// Decides about one request.
    fn decide(&self, request: ApprovalRequest) -> Deciding<'_>;
}

impl<H: ApprovalHandler> DynApprovalHandler for H {
    fn decide(&self, request: ApprovalRequest) -> Deciding<'_> {
        Box::pin(ApprovalHandler::decide(self, request))
    }
}

impl ApprovalHandler for Box<dyn DynApprovalHandler> {
    fn decide(&self, request: ApprovalRequest) -> impl Future<Output = Result<ApprovalDecision, HandlerError>> + Send {
        (**self).decide(request)
    }
}

/// A shared handler.
#[derive(Clone)]
pub(crate) struct Handler(pub(crate) Arc<dyn DynApprovalHandler>);

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
