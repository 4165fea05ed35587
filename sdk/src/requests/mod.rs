//! What the runtime asks of its client, and who answers.

mod answering;
mod executor;

pub(crate) use answering::Requests;
pub(crate) use executor::Executor;
