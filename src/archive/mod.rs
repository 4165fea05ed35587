//! Container formats read with suspicion: ZIP and tar.
