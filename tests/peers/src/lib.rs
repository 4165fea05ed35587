#![doc = include_str!("../README.md")]

pub mod app_server;
pub mod compatibility;
pub mod model;
pub mod program;
pub mod runtime;
pub mod trial;
