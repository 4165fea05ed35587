//! A codex package: its sources and its layout.
