//! Tools that the model can call and this program runs.

mod definition;
mod registry;

pub use definition::Tool;
pub(crate) use registry::{Tools, by_name, failure};

/// The request that calls a tool.
pub(crate) const CALL: &str = "item/tool/call";
