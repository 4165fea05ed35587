//! What happens when a thread wants to do more than its sandbox allows.

use crate::protocol::{ApprovalsReviewer, AskForApproval};

/// What happens when the model asks to do more than the sandbox allows.
///
/// A new thread starts with [`AutoReview`](ApprovalMode::AutoReview). Resumed and forked threads, and turns, keep the thread's mode
/// unless one is given; a mode given for a turn also applies to the turns after it. A requested mode that does not take effect is
/// an error, and no turn starts without it.
///
/// ```
/// use openai_codex::{ApprovalMode, ThreadStartOptions};
///
/// assert_eq!(ApprovalMode::default(), ApprovalMode::AutoReview);
/// let options = ThreadStartOptions::new().approval_mode(ApprovalMode::DenyAll);
/// # let _ = options;
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApprovalMode {
    /// An automatic reviewer allows or denies it: policy `on-request`, reviewer `auto_review`.
    #[default]
    AutoReview,
    /// It is denied without asking: policy `never`.
    DenyAll,
    /// The [`approval_handler`](crate::CodexConfig::approval_handler) decides: policy `on-request`, reviewer `user`. Without a
    /// handler, this is [`Error::NoApprovalHandler`](crate::Error::NoApprovalHandler).
    AskHandler,
}

impl ApprovalMode {
    /// The protocol's `approvalPolicy` and `approvalsReviewer`.
    pub(crate) fn settings(self) -> (AskForApproval, Option<ApprovalsReviewer>) {
        match self {
            Self::AutoReview => (AskForApproval::OnRequest, Some(ApprovalsReviewer::AutoReview)),
            Self::DenyAll => (AskForApproval::Never, None),
            Self::AskHandler => (AskForApproval::OnRequest, Some(ApprovalsReviewer::User)),
        }
    }
}
