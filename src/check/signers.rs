//! The rules on code signatures: that they are whole, and that those of a runtime are of whom the release expects.

use std::collections::{BTreeMap, BTreeSet};

use super::document::SignedPrograms;
use super::finding::Findings;
use super::rule;
use super::runtime::PAYLOAD;
use crate::binary::{Binary, Kind, SignatureError, Signer};
use crate::platform::{Architecture, ExpectedSigner, OperatingSystem};

/// Judges the signatures of a wheel's executables. In a wheel of anybody, `expected` is empty.
pub(super) fn judge(
    binaries: &[(String, Binary)],
    is_runtime: bool,
    expected: &[ExpectedSigner],
    findings: &mut Findings,
) {
    for (path, binary) in binaries.iter().filter(|(_, binary)| binary.kind != Kind::Other) {
        let inside = path.strip_prefix(PAYLOAD).filter(|_| is_runtime);
        let system = binary.operating_system();
        let expected = inside.and_then(|inside| {
            let signs = |signer: &&ExpectedSigner| {
                signer.system == system && signer.files.iter().any(|files| files.matches(inside))
            };
            expected.iter().find(signs)
        });
        for image in &binary.images {
            let signature = image.signature();
            match (signature, expected) {
                (Some(Err(error @ SignatureError::Broken(_))), _) => {
                    findings.add_member(&rule::SIGNATURE_BROKEN, path, error.to_string());
                }
                (Some(Err(error)), Some(_)) => {
                    findings.add_member(&rule::SIGNATURE_SIGNER, path, error.to_string());
                }
                (Some(Ok(signature)), Some(expected)) => {
                    if let Some(reason) = differs(&signature.signer, expected) {
                        findings.add_member(&rule::SIGNATURE_SIGNER, path, reason);
                    }
                }
                (None, Some(expected)) if system != OperatingSystem::Linux => {
                    let message = format!("it is not signed, but should be signed by {}", expected.who());
                    findings.add_member(&rule::SIGNATURE_SIGNER, path, message);
                }
                (None, _) if system == OperatingSystem::Macos => {
                    if image.machine.architecture() == Some(Architecture::Aarch64) {
                        findings.add_member(&rule::SIGNATURE_MISSING, path, "its arm64 code has no signature");
                    } else if is_runtime && binary.kind == Kind::Program {
                        findings.add_member(&rule::SIGNATURE_ADVISED, path, "it has no code signature");
                    }
                }
                (None, _) if system == OperatingSystem::Windows && is_runtime && binary.kind == Kind::Program => {
                    findings.add_member(&rule::SIGNATURE_ADVISED, path, "it has no certificate table");
                }
                // What others sign in ways that are not understood here is theirs.
                _ => {}
            }
        }
    }
}

/// Who signed the programs of a wheel, as far as their systems have signatures; unsigned ones last.
pub(super) fn list(file: &str, binaries: &[(String, Binary)]) -> Vec<SignedPrograms> {
    let mut signed: BTreeMap<(bool, String), Vec<String>> = BTreeMap::new();
    for (path, binary) in binaries {
        if binary.kind == Kind::Other || binary.operating_system() == OperatingSystem::Linux {
            continue;
        }
        let mut of_this: BTreeSet<(bool, String)> = BTreeSet::new();
        for image in &binary.images {
            of_this.insert(match image.signature() {
                Some(Ok(signature)) => (false, signature.signer.to_string()),
                Some(Err(error)) => (false, error.to_string()),
                None => (true, String::new()),
            });
        }
        for signer in of_this {
            signed.entry(signer).or_default().push(path.clone());
        }
    }
    let list = signed.into_iter().map(|((is_unsigned, signer), members)| SignedPrograms {
        file: file.into(),
        signer: Some(signer).filter(|_| !is_unsigned),
        members,
    });
    list.collect()
}

/// How a signature differs from the expected signer.
fn differs(signer: &Signer, expected: &ExpectedSigner) -> Option<String> {
    let Signer::CertificateOwner(certified) = signer else {
        return Some(format!("it is signed by {signer}, not by {}", expected.who()));
    };
    let is_expected = match (&expected.team, &expected.organization) {
        (Some(team), _) => certified.team.as_ref() == Some(team),
        (None, Some(organization)) => certified.subject.organization == *organization,
        (None, None) => false,
    };
    if !is_expected {
        return Some(format!("it is signed by {signer}, not by {}", expected.who()));
    }
    if !certified.chain.contains(&expected.root) {
        let end = certified.chain.last().map(ToString::to_string).unwrap_or_default();
        return Some(format!(
            "the certificates of its signer, {}, lead to the one with SHA-256 {end}, not to {}",
            expected.who(),
            expected.root
        ));
    }
    None
}
