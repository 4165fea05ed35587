//! Asks on the terminal before anything is done that needs an approval.
//!
//! Takes the id of a thread that is set to ask the user; without one, a new thread is started, whose approvals an automatic
//! reviewer decides.

use openai_codex::{
    ApprovalDecision, ApprovalHandler, ApprovalRequest, Codex, CodexConfig, Error, HandlerError, ThreadResumeOptions,
    ThreadStartOptions,
};

struct AskOnTerminal;

impl ApprovalHandler for AskOnTerminal {
    async fn decide(&self, request: ApprovalRequest) -> Result<ApprovalDecision, HandlerError> {
        let question = match request {
            ApprovalRequest::Command(command) => format!("Run {}?", command.command.unwrap_or_default()),
            ApprovalRequest::FileChange(change) => format!("Change files? {}", change.reason.unwrap_or_default()),
            _ => return Ok(ApprovalDecision::Decline),
        };
        // Reading a terminal blocks, so it needs its own thread.
        let answer = tokio::task::spawn_blocking(move || {
            println!("{question} [y/N]");
            std::io::stdin().lines().next().transpose()
        });
        let answer = answer.await??;
        Ok(if answer.as_deref() == Some("y") { ApprovalDecision::Accept } else { ApprovalDecision::Decline })
    }
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let codex = Codex::start(CodexConfig::new().approval_handler(AskOnTerminal)).await?;
    let thread = match std::env::args().nth(1) {
        Some(id) => codex.thread_resume(id, ThreadResumeOptions::new()).await?,
        None => codex.thread_start(ThreadStartOptions::new()).await?,
    };
    let result = thread.run("List the files of my home folder.").await?;
    println!("{}", result.final_response.as_deref().unwrap_or("no answer"));
    Ok(())
}
