//! What the SDK does, against the real runtime and against one that misbehaves. One module a behaviour.

#![allow(missing_docs)]

#[cfg(feature = "blocking")]
mod blocking;
mod cancellation;
mod closing;
mod conformance;
mod examples;
mod faults;
mod handlers;
mod leaks;
mod lifecycle;
mod login;
mod resolution;
mod streams;
mod support;
mod surface;
