//! A model server that answers `POST /v1/responses` from a script.

mod events;
mod script;
mod server;

pub use script::{Echo, Failure, Hang, Matcher, Output, Reply, Script, Usage};
pub use server::{ModelServer, RecordedRequest};
