//! What the SDK does, against the real runtime and against one that misbehaves. One module a behaviour.

#![allow(missing_docs)]

mod approval_table;
#[cfg(feature = "blocking")]
mod blocking;
mod cancellation;
#[cfg(target_os = "linux")] // looks at processes below /proc
mod closing;
mod conformance;
mod ergonomics;
mod examples;
mod faults;
mod handlers;
#[cfg(target_os = "linux")] // counts what /proc tells
mod leaks;
mod lifecycle;
#[cfg(target_os = "linux")] // counts what /proc tells
mod load;
mod login;
#[cfg(unix)] // permissions of files
mod resolution;
mod streams;
mod support;
mod surface;
