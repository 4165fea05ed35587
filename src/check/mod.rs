//! Proof before upload: rules on a file, rules on the set, reports.
