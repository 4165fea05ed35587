//! Protocol schema to typed models in Rust and Python.
