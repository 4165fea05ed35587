//! Wheels and source distributions: writing them, and what stands in them.
