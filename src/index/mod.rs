//! The index that pip on this machine is set up for: what it lists, asked with pip's own session.

mod error;
mod session;

pub use error::IndexError;
pub use session::{Document, Index, ListedFile, Listing, Statement, Subject, python};
