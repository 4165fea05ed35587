use std::io::{Cursor, Write};

use super::*;

const REGISTRY: &str = "/home/a/.cargo/registry/src/index-1949cf8c6b5b557f";

fn look(bytes: Vec<u8>) -> Components {
    let length = bytes.len() as u64;
    find_components(&mut Cursor::new(bytes), length, false).unwrap()
}

fn names(inside: &Components) -> Vec<String> {
    inside.crates.keys().map(|found| format!("{} {} {:?}", found.name, found.version, found.origin)).collect()
}

#[test]
fn crates_of_panic_messages() {
    let text = format!(
        "{REGISTRY}/tokio-1.39.2/src/lib.rs{REGISTRY}/sha-1-0.10.1/src/lib.rs\
         C:\\cargo\\registry\\src\\index-1949cf8c6b5b557f\\toml_edit-0.25.8+spec-1.1.0\\src\\lib.rs\
         {REGISTRY}/ring-0.17.0-alpha.11/x /r/registry/src/private-00000000/secret-1.0.0/src/lib.rs\
         /git/checkouts/crossterm-ce0318b92aca4e8d/ed1cdab/src/a.rs /rust/deps/gimli-0.32.3/src/read.rs"
    );
    let inside = look(text.into_bytes());
    assert_eq!(
        names(&inside),
        [
            "crossterm ed1cdab Git",
            "gimli 0.32.3 Registry",
            "ring 0.17.0-alpha.11 Registry",
            "secret 1.0.0 OtherRegistry",
            "sha-1 0.10.1 Registry",
            "tokio 1.39.2 Registry",
            "toml_edit 0.25.8+spec-1.1.0 Registry",
        ]
    );
    assert_eq!(inside.crates.values().filter(|evidence| **evidence == Evidence::StandardLibrary).count(), 1);
}

#[test]
fn what_only_looks_like_a_path_is_none() {
    let text = format!(
        "registry registry/src/ registry/src/a/b/ {REGISTRY}/name-1.0/ {REGISTRY}/-1.0.0/ {REGISTRY}/na me-1.0.0/ \
         checkouts/a/b/ checkouts/a-0123456789abcdef/zz/ registry/src/{}/a-1.0.0/",
        "x".repeat(300)
    );
    assert_eq!(names(&look(text.into_bytes())), Vec::<String>::new());
}

/// Wherever in the windows a path lies, it is found, once.
#[test]
fn paths_across_windows() {
    for at in [0, (1 << 20) - 60, (1 << 20) - 1030, (1 << 20) - 1, 1 << 20, (2 << 20) - 1090] {
        let mut bytes = vec![b'.'; 3 << 20];
        let path = format!("{REGISTRY}/tokio-1.39.2/src/lib.rs");
        bytes[at..at + path.len()].copy_from_slice(path.as_bytes());
        assert_eq!(names(&look(bytes)), ["tokio 1.39.2 Registry"], "at {at}");
    }
}

/// An ELF file whose one section besides the names is `.dep-v0`.
fn auditable(json: &str) -> Vec<u8> {
    let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(json.as_bytes()).unwrap();
    let list = encoder.finish().unwrap();
    let names = b"\0.dep-v0\0.shstrtab\0";
    let mut file = vec![0; 64];
    file[..7].copy_from_slice(b"\x7fELF\x02\x01\x01");
    let (list_at, names_at) = (64, 64 + list.len());
    let table_at = names_at + names.len();
    file[40..48].copy_from_slice(&(table_at as u64).to_le_bytes());
    file[58] = 64;
    file[60] = 2;
    file[62] = 1;
    file.extend(&list);
    file.extend(names);
    for (name, at, size) in [(1_u32, list_at, list.len()), (9, names_at, names.len())] {
        let mut header = [0; 64];
        header[..4].copy_from_slice(&name.to_le_bytes());
        header[24..32].copy_from_slice(&(at as u64).to_le_bytes());
        header[32..40].copy_from_slice(&(size as u64).to_le_bytes());
        file.extend(header);
    }
    file
}

#[test]
fn a_list_is_believed_more_than_traces() {
    let mut file = auditable(
        r#"{"packages":[
            {"name":"codex","version":"0.1.0","source":"local","root":true},
            {"name":"cc","version":"1.0.0","source":"crates.io","kind":"build"},
            {"name":"serde","version":"1.0.228","source":"crates.io","dependencies":[0]}]}"#,
    );
    file.extend(format!("{REGISTRY}/tokio-1.39.2/src/lib.rs").bytes());
    let inside = look(file);
    assert_eq!(names(&inside), ["serde 1.0.228 Registry"]);
    let elsewhere = ["git", "local", "registry"]
        .map(|source| format!(r#"{{"name":"{source}","version":"1.0.0","source":"{source}"}}"#));
    let inside_others = look(auditable(&format!(r#"{{"packages":[{}]}}"#, elsewhere.join(","))));
    assert_eq!(names(&inside_others), ["git 1.0.0 Git", "local 1.0.0 Workspace", "registry 1.0.0 OtherRegistry"]);
    assert!(inside.crates.values().all(|evidence| *evidence == Evidence::Listed));
}

#[test]
fn a_list_that_cannot_be_read_is_an_error() {
    let file = auditable("{}");
    let length = file.len() as u64;
    let error = find_components(&mut Cursor::new(file), length, false).unwrap_err();
    insta::assert_snapshot!(error, @"inconsistent ELF file: section .dep-v0 is invalid: missing field `packages` at line 1 column 2");
}

#[test]
fn versions_of_programs() {
    let text = b"1.2.3 15.2.0e89fff89acinvalid size".to_vec();
    let length = text.len() as u64;
    let inside = find_components(&mut Cursor::new(text), length, true).unwrap();
    assert_eq!(inside.ripgrep.as_deref(), Some("15.2.0"));
    let text = format!("{REGISTRY}/v8-150.4.0/src/lib.rs 15.0.1 115.0.245.2\0 15.0.245.2-rusty");
    assert_eq!(look(text.into_bytes()).v8.as_deref(), Some("15.0.245.2"));
}
