//! Sizes as people read them.

/// A number of bytes: `142.4 MB`, decimal as download pages count.
pub(crate) fn megabytes(bytes: u64) -> String {
    let (tenth, unit) = if bytes < 100_000 { (100, "kB") } else { (100_000, "MB") };
    let tenths = bytes.saturating_add(tenth / 2) / tenth;
    format!("{}.{} {unit}", tenths / 10, tenths % 10)
}

/// What became of a size: `+1.2 MB (+0.8 %)`, or `the same`.
pub(super) fn change(now: u64, before: u64) -> String {
    if now == before {
        return "the same".into();
    }
    let sign = if now > before { '+' } else { '−' };
    let difference = now.abs_diff(before);
    let per_mille = u128::from(difference) * 1000 / u128::from(before.max(1));
    format!("{sign}{} ({sign}{}.{} %)", megabytes(difference), per_mille / 10, per_mille % 10)
}

#[cfg(test)]
mod tests {
    use super::{change, megabytes};

    #[test]
    fn sizes_and_their_changes() {
        let sizes = [0, 49, 50, 99_949, 99_999, 100_000, 142_399_999].map(megabytes);
        assert_eq!(sizes.join(", "), "0.0 kB, 0.0 kB, 0.1 kB, 99.9 kB, 100.0 kB, 0.1 MB, 142.4 MB");
        let changes = [(5, 5), (142_000_000, 140_000_000), (140_000_000, 142_000_000), (1, 0), (u64::MAX, 1)]
            .map(|(now, before)| change(now, before));
        assert_eq!(
            changes.join(", "),
            "the same, +2.0 MB (+1.4 %), −2.0 MB (−1.4 %), +0.0 kB (+100.0 %), +18446744073709.5 MB (+1844674407370955161400.0 %)"
        );
    }
}
