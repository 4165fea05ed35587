//! Requests from the runtime to its client, and who answers them.

mod answering;
mod executor;

pub(crate) use answering::Requests;
pub(crate) use executor::Executor;
