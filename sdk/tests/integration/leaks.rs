//! Ten thousand turns in one process leave nothing behind.

use crate::support::fake;
use openai_codex::ThreadStartOptions;
use serde_json::json;

/// What a process holds: threads, open files, resident memory in KiB.
fn held() -> (usize, usize, u64) {
    let count = |folder: &str| std::fs::read_dir(folder).expect("the process's own folder").count();
    let status = std::fs::read_to_string("/proc/self/status").expect("the process's own status");
    let resident = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).expect("its memory");
    let kibibytes = resident.trim().trim_end_matches(" kB").parse().expect("a number");
    (count("/proc/self/task"), count("/proc/self/fd"), kibibytes)
}

/// Alone in its process: other tests have threads and files of their own.
#[test]
fn ten_thousand_turns_leave_nothing_behind() {
    if std::env::var_os("LEAKS_ALONE").is_none() {
        let own = std::env::current_exe().expect("this test");
        let alone = std::process::Command::new(own)
            .args(["leaks::ten_thousand_turns_leave_nothing_behind", "--exact", "--nocapture"])
            .env("LEAKS_ALONE", "1")
            .output()
            .expect("this test starts");
        let said = String::from_utf8_lossy(&alone.stdout).into_owned() + &String::from_utf8_lossy(&alone.stderr);
        assert!(alone.status.success(), "{said}");
        return;
    }
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let codex = fake(&json!({})).await;
        let thread = codex.thread_start(ThreadStartOptions::new()).await.expect("a thread");
        let turns = async |count: u32| {
            for number in 0..count {
                if number % 2 == 0 {
                    thread.run("Hello").await.expect("a result");
                } else {
                    // A handle that nobody reads.
                    thread.turn("Hello").await.expect("a turn");
                }
            }
        };
        turns(1000).await;
        let before = held();
        turns(10_000).await;
        let after = held();
        println!("threads, files, KiB: {before:?} before, {after:?} after");
        assert_eq!((before.0, before.1), (after.0, after.1), "threads and files");
        assert!(after.2 < before.2 + 4096, "{} KiB before, {} after", before.2, after.2);
    });
}
