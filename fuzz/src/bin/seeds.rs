//! Writes what fuzzing begins with: small files of every kind that the readers know, into `fuzz/corpus`.
//!
//! `fuzz/run --seeds` runs it. What a long run finds on the way is added to them, minimised, by `fuzz/run --minimise`.

#![allow(clippy::pedantic, dead_code)]

#[path = "../../../tests/support/executables.rs"]
mod executables;
#[path = "../../../tests/support/tars.rs"]
mod tars;
#[path = "../../../tests/support/zips.rs"]
mod zips;

use std::path::Path;

use executables::{Elf, MachO, Pe};
use tars::{TarMember, tar};
use zips::{Record, Zip};

fn write(target: &str, seeds: &[Vec<u8>]) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(target);
    std::fs::create_dir_all(&folder).expect("the folder can be made");
    for (number, seed) in seeds.iter().enumerate() {
        std::fs::write(folder.join(format!("seed-{number:02}")), seed).expect("the seed can be written");
    }
}

fn texts(target: &str, seeds: &[&str]) {
    write(target, &seeds.iter().map(|seed| seed.as_bytes().to_vec()).collect::<Vec<_>>());
}

fn archives() {
    let file = |name: &str| Record::new(name, b"some contents, some contents", 0o100_644);
    let stored = |name: &str| Record::stored(name, b"stored", 0o100_755);
    let zip = |records: Vec<Record>| Zip { records, ..Zip::default() }.bytes();
    write(
        "zip",
        &[
            zip(vec![]),
            zip(vec![stored("a"), stored("b/c")]),
            zip(vec![file("a.py"), stored("b/"), file("\u{e9}")]),
            zip(vec![file("a").with_descriptor()]),
            Zip { records: vec![stored("a")], comment: b"comment".to_vec(), ..Zip::default() }.bytes(),
        ],
    );
    let long = "d/".repeat(60) + "file";
    let members = [
        vec![TarMember::file("a", b"contents")],
        vec![TarMember::new(b'5', "d/", b""), TarMember::file("./d/a", b"x")],
        vec![TarMember::pax(b'x', &[("path", &*long), ("mtime", "1.5")]), TarMember::file("short", b"y")],
        vec![TarMember::pax(b'g', &[("comment", "x")]), TarMember::file("a", b"")],
        vec![
            TarMember::new(b'L', "././@LongLink", format!("{long}\0").as_bytes()).gnu(),
            TarMember::file("s", b"z").gnu(),
        ],
    ];
    let mut seeds: Vec<Vec<u8>> = members.iter().map(|members| tar(members)).collect();
    seeds.push(tars::gzip(&seeds[0]));
    write("tar", &seeds);
    let text = b"the quick brown fox jumps over the lazy dog, and again: the quick brown fox jumps".repeat(3);
    let mut deflate: Vec<Vec<u8>> =
        (0..4_u8).map(|level| [&[level, 9 - level, level * 20][..], &text[..]].concat()).collect();
    deflate.push(zips::Record::new("a", &text, 0).data);
    deflate.push(vec![3, 0]);
    write("deflate", &deflate);
}

fn programs() {
    let small = |elf: Elf| Elf { padding: 16, ..elf }.bytes();
    let mac = MachO::program(0x0100_000c, (11, 0));
    let programs = [
        small(Elf::fixed(Elf::X86_64)),
        small(Elf::glibc(Elf::AARCH64, &[("read", "GLIBC_2.17"), ("fcntl64", "GLIBC_2.28")])),
        small(Elf::musl(Elf::X86_64)),
        mac.bytes(),
        executables::universal(&[mac, MachO::program(0x0100_0007, (10, 12))]),
        Pe::program(0x8664).bytes(),
    ];
    write("binary", &programs);
    let paths = b"\0/registry/src/index.example-1949cf8c6b5b557f/serde-1.0.228/src/lib.rs\0\
        /rustc/59807616e1f3a4b1bd1a1b1b1b1b1b1b1b1b1b1b/library/std/src/io.rs\0ripgrep 14.1.1 (rev 4649aa9700)\0v8-137.3.0/\0";
    write("components", &[paths.to_vec(), [&programs[0][..], paths].concat()]);
}

fn protocol() {
    let thread = r#"{"id":2,"result":{"thread":{"id":"t","preview":"","modelProvider":"m","createdAt":1,"turns":[]},"model":"m","modelProvider":"m","cwd":"/","approvalPolicy":"never","sandbox":{"type":"readOnly"}}}"#;
    let turn = r#"{"id":3,"result":{"turn":{"id":"u","status":"inProgress","items":[],"error":null}}}
{"method":"turn/started","params":{"threadId":"t","turn":{"id":"u","status":"inProgress","items":[],"error":null}}}
{"method":"item/agentMessage/delta","params":{"threadId":"t","turnId":"u","itemId":"i","delta":"x"}}
{"method":"item/completed","params":{"threadId":"t","turnId":"u","item":{"type":"agentMessage","id":"i","text":"x"}}}
{"method":"turn/completed","params":{"threadId":"t","turn":{"id":"u","status":"completed","items":[],"error":null}}}"#;
    let approval = r#"{"id":0,"method":"item/commandExecution/requestApproval","params":{"threadId":"t","turnId":"u","itemId":"i","command":"ls","cwd":"/"}}"#;
    texts(
        "sdk_connection",
        &[
            &format!("\u{7f}{thread}\0{turn}"),
            &format!("\u{1}{thread}\0{approval}\n{turn}"),
            &format!(
                "\u{20}{thread}\0{turn}\n\0{{\"method\":\"x\"}}\n{{\"id\":9,\"error\":{{\"code\":-32001,\"message\":\"busy\"}}}}"
            ),
            "\u{10}{\"id\":2,\"error\":{\"code\":-32600,\"message\":\"no\"}}",
            "\u{5}not json\n{\"id\":2,\"result\":{\"thread\":{\"id\":\"t\"",
        ],
    );
    let messages: Vec<&str> = turn.lines().skip(1).chain([approval]).collect();
    texts("sdk_messages", &messages);
    let request = |method: &str, params: &str| {
        format!(
            r##"{{"type":"object","properties":{{"id":{{"$ref":"#/definitions/RequestId"}},"method":{{"type":"string","enum":["{method}"]}},"params":{{"$ref":"#/definitions/{params}"}}}},"required":["id","method","params"]}}"##
        )
    };
    let schema = format!(
        r##"{{"definitions":{{"RequestId":{{"anyOf":[{{"type":"string"}},{{"type":"integer"}}]}},"A":{{"type":"object","properties":{{"a":{{"type":["string","null"]}},"b":{{"type":"array","items":{{"$ref":"#/definitions/B"}}}}}},"required":["b"]}},"B":{{"oneOf":[{{"type":"object","properties":{{"type":{{"type":"string","enum":["x"]}}}},"required":["type"]}},{{"type":"object","properties":{{"type":{{"type":"string","enum":["y"]}},"n":{{"type":"integer","format":"uint32"}}}},"required":["type"]}}]}},"C":{{"type":"string","enum":["one","two"]}},"D":{{"allOf":[{{"$ref":"#/definitions/A"}}]}},"v2":{{}},"ServerRequest":{{"oneOf":[{}]}},"ClientRequest":{{"oneOf":[{}]}},"ServerNotification":{{"oneOf":[]}},"ClientNotification":{{"oneOf":[]}}}}}}"##,
        request("a/b", "A"),
        request("c/d", "D"),
    );
    texts("schema", &[&schema]);
}

fn main() {
    archives();
    programs();
    protocol();
    texts(
        "version",
        &["rust-v0.163.0", "0.116.0-alpha.1", "1.2.3a4.post5", "1.2.3-rc.1", "v1.2.3-beta.2", "1.2.3.post1"],
    );
    texts(
        "platform_tag",
        &[
            "macosx_11_0_arm64",
            "manylinux_2_17_x86_64.musllinux_1_1_x86_64",
            "win_amd64",
            "manylinux2014_aarch64",
            "linux_armv7l",
        ],
    );
    texts(
        "wheel_filename",
        &[
            "openai_codex_cli_bin-0.163.0-py3-none-manylinux_2_17_x86_64.musllinux_1_1_x86_64.whl",
            "a-1.0-1a-cp310.cp311-abi3.none-any.whl",
            "Foo.Bar-1!2.0rc1.post2-py2.py3-none-win32.whl",
        ],
    );
    texts("record", &["a.py,sha256=47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU,0\n\"b,c\",sha512=xx,1\nx/RECORD,,\n"]);
    texts(
        "metadata",
        &[
            "Metadata-Version: 2.4\nName: openai-codex\nVersion: 0.163.0\nSummary: x\nRequires-Dist: a[b] (>=1.0,<2); python_version < \"3.9\" and extra == 'b'\nProvides-Extra: b\nLicense-Expression: MIT OR (Apache-2.0 WITH LLVM-exception)\nLicense-File: LICENSE\nClassifier: Typing :: Typed\nProject-URL: Home, https://example.com/\nAuthor-email: A B <a@example.com>\nDescription-Content-Type: text/markdown; charset=UTF-8\nRequires-Python: >=3.10\n\n# Body\n",
            "Metadata-Version: 2.1\nName: a\nVersion: 1\nDescription: x\n  y\n",
        ],
    );
    texts(
        "texts",
        &[
            "\0Wheel-Version: 1.0\nGenerator: codex-pack 0.1.0\nRoot-Is-Purelib: false\nTag: py3-none-any\n",
            "\u{1}[console_scripts]\ncodex = codex_cli_bin:main [x]\n\n# comment\n[gui_scripts]\nb=c.d:e\n",
            "\u{2}requests[security,tests] >=2.8.1, ==2.8.*; python_version < \"2.7\" and (os_name == 'a' or extra in 'x')",
            "\u{2}name @ https://example.com/a.whl ; sys_platform != \"win32\"",
            "\u{2}Apache-2.0 WITH LLVM-exception OR LicenseRef-x",
            "\u{2}text/markdown; charset=UTF-8; variant=GFM",
            "\u{2}A B <a@example.com>, c@d.org",
        ],
    );
    texts(
        "pyproject",
        &[
            "[build-system]\nrequires = [\"hatchling\"]\nbuild-backend = \"hatchling.build\"\n[project]\nname = \"example\"\nversion = \"1.0\"\ndescription = \"x\"\nreadme = \"README.md\"\nlicense = \"Apache-2.0\"\nlicense-files = [\"LICENSE\"]\nrequires-python = \">=3.10\"\ndependencies = [\"a>=1\"]\n[project.scripts]\na = \"b:c\"\n[tool.hatch.build]\nignore-vcs = true\n[tool.hatch.build.targets.wheel]\npackages = [\"src/example\"]\n",
        ],
    );
    texts(
        "codex_package",
        &[
            "{\"layoutVersion\":1,\"version\":\"0.163.0\",\"target\":\"x86_64-unknown-linux-musl\",\"variant\":\"codex\",\"entrypoint\":\"bin/codex\",\"resourcesDir\":\"codex-resources\",\"pathDir\":\"codex-path\"}",
        ],
    );
}
