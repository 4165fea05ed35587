//! Prints the path of the pinned `codex`, fetched and unpacked where it is not there yet.

fn main() {
    println!("{}", codex_test_peers::runtime::pinned().display());
}
