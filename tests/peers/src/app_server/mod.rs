//! A stand-in for `codex app-server`: answers the few methods that a client needs, and produces every fault a
//! script asks for.

mod defaults;
mod script;
mod server;

pub use script::{Action, Flood, RpcError, Rule, Script};
pub use server::{FAULTS_VARIABLE, run};
