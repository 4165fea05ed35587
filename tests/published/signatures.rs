//! Who signed the real programs, compared with other readers.

use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::Path;
use std::process::Command;

use codex_pack::{Binary, SignatureError, Signer, inspect};

use crate::support::Sandbox;
use crate::support::python::tool;
use crate::support::real::fetched;

const VERSION: &str = "0.163.0";

/// Unpacks a package with another tool.
fn unpacked(target: &str) -> Sandbox {
    let sandbox = Sandbox::new();
    let mut tar = Command::new("tar");
    tar.arg("xzf").arg(fetched(VERSION, target)).arg("-C").arg(sandbox.path());
    sandbox.finish(&mut tar).ok();
    sandbox
}

/// What a file says of itself, after all its bytes have been held against its signature.
fn proven(bytes: &[u8]) -> Option<Binary> {
    let mut binary = inspect(&mut std::io::Cursor::new(bytes), bytes.len() as u64).unwrap()?;
    let whole = |visit: &mut dyn FnMut(&[u8])| -> Result<(), std::convert::Infallible> {
        bytes.chunks(100_000).for_each(visit);
        Ok(())
    };
    binary.prove(whole).unwrap();
    Some(binary)
}

fn read(path: &Path) -> Vec<u8> {
    let mut bytes = Vec::new();
    std::fs::File::open(path).unwrap().read_to_end(&mut bytes).unwrap();
    bytes
}

/// The same files are signed, by the same organization and team, under the same root.
#[test]
fn who_signed_is_what_others_read() {
    for target in ["aarch64-apple-darwin", "x86_64-apple-darwin", "aarch64-pc-windows-msvc", "x86_64-pc-windows-msvc"] {
        let sandbox = unpacked(target);
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/support/signers.py");
        let said = sandbox.finish(tool("python").arg(script).arg(sandbox.path())).ok().json();
        let said: BTreeMap<String, serde_json::Value> = serde_json::from_value(said).unwrap();
        assert!(said.len() > 20, "{target}: {}", said.len());
        for (name, expected) in said {
            let binary = proven(&read(&sandbox.join(&name))).expect("an executable");
            let signature = binary.images[0].signature();
            let Some(organization) = expected["organization"].as_str() else {
                assert!(signature.is_none(), "{name}: {signature:?}");
                continue;
            };
            let Some(Ok(signature)) = signature else { panic!("{name}: {signature:?}") };
            let Signer::CertificateOwner(found) = &signature.signer else { panic!("{name}: {signature:?}") };
            assert_eq!(found.subject.organization, organization, "{name}");
            assert_eq!(found.team.as_deref(), expected["team"].as_str(), "{name}");
            // Not every signature carries its root.
            let (root, roots) = (found.chain.last().unwrap().to_string(), expected["roots"].as_array().unwrap());
            assert!(roots.is_empty() || roots.contains(&root.clone().into()), "{name}: {root}");
        }
    }
}

/// A real program, changed in one byte, is not what was signed. The time stamp in a signature is its own and not judged.
#[test]
fn every_changed_byte_shows() {
    for (target, name) in [("x86_64-apple-darwin", "rg"), ("x86_64-pc-windows-msvc", "codex-command-runner.exe")] {
        let sandbox = unpacked(target);
        let path = walkdir::WalkDir::new(sandbox.path()).into_iter().map(Result::unwrap);
        let path = path.into_iter().find(|entry| entry.file_name() == name).unwrap();
        let bytes = read(path.path());
        let is_signed = |bytes: &[u8]| proven(bytes).unwrap().images[0].signature().cloned();
        assert!(matches!(is_signed(&bytes), Some(Ok(_))));
        // Headers, code, constants, and the digests in the signature.
        let step = (bytes.len() - 60_000) / 23;
        for at in (0..23).map(|number| 0x1000 + number * step).chain([bytes.len() - 40_000]) {
            let mut changed = bytes.clone();
            let Some(byte) = changed.get_mut(at) else { continue };
            *byte ^= 0x10;
            let found = std::panic::catch_unwind(|| is_signed(&changed)).expect("no panic");
            assert!(
                matches!(found, Some(Err(SignatureError::Broken(_) | SignatureError::Unsupported(_)))),
                "{name} at {at}: {found:?}"
            );
        }
    }
}
