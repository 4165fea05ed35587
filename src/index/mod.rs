//! The index that pip on this machine is set up for: what it lists, asked with pip's own session.

mod error;
mod session;

pub(crate) use error::IndexError;
pub(crate) use session::{Document, Index, ListedFile, Listing, python};
