//! Continues a conversation in another process, and in two directions.

use openai_codex::{
    Codex, CodexConfig, Error, ThreadForkOptions, ThreadListOptions, ThreadResumeOptions, ThreadStartOptions,
};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let codex = Codex::start(CodexConfig::default()).await?;
    let thread = codex.thread_start(ThreadStartOptions::new()).await?;
    thread.run("My name is Ada.").await?;
    thread.set_name("Introductions").await?;
    codex.close().await;

    let codex = Codex::start(CodexConfig::default()).await?;
    let resumed = codex.thread_resume(thread.id(), ThreadResumeOptions::new()).await?;
    let fork = codex.thread_fork(thread.id(), ThreadForkOptions::new()).await?;
    let (first, second) = tokio::join!(resumed.run("What is my name?"), fork.run("What is my name, backwards?"));
    println!("{:?}", first?.final_response);
    println!("{:?}", second?.final_response);

    let mut threads = codex.threads(ThreadListOptions::new().limit(10));
    while let Some(stored) = threads.next().await {
        let stored = stored?;
        println!("{} {}", stored.id, stored.name.unwrap_or(stored.preview));
    }
    Ok(())
}
