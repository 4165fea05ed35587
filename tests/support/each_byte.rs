//! What each byte of a small file stands for, shown by changing it.

/// One line for each run of bytes with the same outcome: their offsets, and how the reading of the file changes if a byte of them is
/// changed to three other values. `read` returns a line for each value that it finds.
pub fn readings(bytes: &[u8], read: impl Fn(&[u8]) -> Vec<String>) -> String {
    let unchanged = read(bytes);
    let outcome = |at: usize, change: u8| {
        let mut changed = bytes.to_vec();
        changed[at] ^= change;
        let read = read(&changed);
        let new: Vec<&str> = read.iter().filter(|line| !unchanged.contains(line)).map(String::as_str).collect();
        if read == unchanged { "the same".into() } else { new.join(" ") }
    };
    let mut runs: Vec<(usize, usize, String)> = Vec::new();
    for at in 0..bytes.len() {
        let mut outcomes = [1, 0x80, 0xff].map(|change| outcome(at, change)).to_vec();
        outcomes.dedup();
        let outcomes = outcomes.join(" | ");
        match runs.last_mut() {
            Some((_, end, last)) if *last == outcomes => *end = at,
            _ => runs.push((at, at, outcomes)),
        }
    }
    let lines = runs.iter().map(|(start, end, outcomes)| format!("{start}..={end} {outcomes}"));
    let visible = |line: String| line.replace(|letter: char| letter.is_control(), "\u{2423}");
    [unchanged.join(" ")].into_iter().chain(lines).map(visible).collect::<Vec<_>>().join("\n")
}
