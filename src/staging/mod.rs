//! Staged projects: templates, manifest rewriting, the plan of what is written.
