//! What has been published: the packages and wheels of all six platforms, and other releases.

#![allow(clippy::pedantic)]

#[path = "../support/mod.rs"]
#[allow(dead_code, unreachable_pub, clippy::pedantic)]
mod support;

mod checks;
mod clients;
mod foreign;
mod inside;
mod signatures;
mod wheels;
