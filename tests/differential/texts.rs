//! METADATA, WHEEL, RECORD and `entry_points.txt`, damaged.

use super::random::Random;

/// Fields that are good, or that somebody refuses.
const FIELDS: &[&str] = &[
    "Summary: A short text",
    "Summary: é ü 漢",
    "Summary:",
    "Summary: a: b",
    "Keywords: a,b",
    "Keywords: a b",
    "Author: A",
    "Author-email: a@b.org",
    "Author-email: A B <a@b.org>",
    "Author-email: \"B, A\" <a@b.org>, c@d.org",
    "Author-email: a@b",
    "Author-email: A <a@b.org",
    "Author-email: a b@c.org",
    "Author-email: a@b.org,",
    "Author-email: é@b.org",
    "Author-email: <a@b.org>",
    "Maintainer: M",
    "Maintainer-email: m@n.org",
    "Home-page: https://example.org",
    "Home-page: example.org",
    "Home-page: HTTPS://example.org/a b",
    "Download-URL: http://example.org/x",
    "License: MIT",
    "License: MIT\n        and more",
    "License-Expression: MIT",
    "License-Expression: mit",
    "License-Expression: MIT AND (Apache-2.0 OR BSD-3-Clause)",
    "License-Expression: MIT OR",
    "License-Expression: Nothing",
    "License-Expression: LicenseRef-Own",
    "License-Expression: GPL-2.0+",
    "License-Expression: GPL-2.0-only WITH Classpath-exception-2.0",
    "License-Expression: MIT WITH Nothing",
    "License-Expression: LicenseRef-A_b",
    "License-Expression: (MIT)",
    "License-Expression: ()",
    "License-Expression: MIT+",
    "License-Expression: mit and apache-2.0",
    "License-Expression:",
    "License-File: LICENSE",
    "License-File: licenses/LICENSE",
    "License-File: ../LICENSE",
    "License-File: *",
    "License-File: a\\b",
    "License-File: /LICENSE",
    "Classifier: Programming Language :: Python :: 3",
    "Classifier: Topic :: Nothing",
    "Classifier: Private :: Do Not Upload",
    "Classifier: Natural Language :: Ukranian",
    "Platform: any",
    "Platform: Linux",
    "Supported-Platform: linux",
    "Requires-Dist: a",
    "Requires-Dist: a>=1",
    "Requires-Dist: a >= 1 , < 2",
    "Requires-Dist: a (>=1)",
    "Requires-Dist: a[x,y]>=1; python_version < \"3.9\"",
    "Requires-Dist: a; extra == 'x'",
    "Requires-Dist: a; extra == \"x\" and (os_name == 'nt' or sys_platform != \"linux\")",
    "Requires-Dist: a @ https://example.org/a.whl",
    "Requires-Dist: a; windows",
    "Requires-Dist: a>=1.*",
    "Requires-Dist: a==1.*",
    "Requires-Dist: a~=1",
    "Requires-Dist: a~=1.0",
    "Requires-Dist: a===x",
    "Requires-Dist: a[",
    "Requires-Dist: a b",
    "Requires-Dist: -a",
    "Requires-Dist: a;",
    "Requires-Dist: a>=1;",
    "Requires-Dist: a>=1,",
    "Requires-Dist: a>=1,,<2",
    "Requires-Dist: a[]",
    "Requires-Dist: a[x,]",
    "Requires-Dist: a ; python_version in '3.8 3.9'",
    "Requires-Dist: a ; python_version not in \"3.8\"",
    "Requires-Dist: a; python_version<'3'and os_name=='nt'",
    "Requires-Dist: a;python_version>'3'",
    "Requires-Dist: a; '3' < python_version",
    "Requires-Dist: a; 'a' == 'b'",
    "Requires-Dist: a; python_version",
    "Requires-Dist: a; platform.version == '1'",
    "Requires-Dist: a; os.name == 'x'",
    "Requires-Dist: a; python_version ~= '3.8'",
    "Requires-Dist: a; python_version === '3.8'",
    "Requires-Dist: a; extra in 'x'",
    "Requires-Dist: a; not extra == 'x'",
    "Requires-Dist: a==1.0+local",
    "Requires-Dist: a>1.0+local",
    "Requires-Dist: a=>1",
    "Requires-Dist: a=1",
    "Requires-Dist: a<>1",
    "Requires-Dist: a>=1 <2",
    "Requires-Dist: a>=1a.*",
    "Requires-Dist: a==1.0.dev1.*",
    "Requires-Dist: A_b.C-d>=1!2.0",
    "Requires-Dist: a>=v1",
    "Requires-Dist: a>= 1.0-1",
    "Requires-Dist: é",
    "Requires-Dist: a (1.0)",
    "Requires-Dist: a(>=1",
    "Requires-Dist: a # comment",
    "Requires-Dist: a; implementation_name == 'cpython'",
    "Requires-Dist: a; dependency_groups == 'x'",
    "Requires-Dist: a; 'x' in extras",
    "Requires-Dist: a; python_full_version<'3.9.0b1'",
    "Requires-Dist: a; python_version < '3.9.x'",
    "Requires-Dist:",
    "Requires-Dist: a; (python_version<'3')",
    "Requires-Dist: a; ((os_name=='a')",
    "Requires-Dist: a; os_name=='a\"b'",
    "Requires-Dist: a; os_name==\"\"",
    "Requires-Dist: a; os_name=='a' OR os_name=='b'",
    "Requires-Python: >=3.8",
    "Requires-Python: >=3.8,",
    "Requires-Python: >=3.8, <4",
    "Requires-Python: 3.8",
    "Requires-Python: >=3.8.*",
    "Requires-Python: !=3.0.*",
    "Requires-Python: ~=3",
    "Requires-Python:",
    "Requires-Python: >=3.8 <4",
    "Requires-Python: >=3.8; x",
    "Requires-Python: >= 3.8 ",
    "Requires-Python: (>=3.8)",
    "Requires-Python: ===3.8",
    "Requires-Python: >3.8.dev0",
    "Requires-External: C",
    "Requires-External: libpng (>=1.5)",
    "Project-URL: Home, https://example.org",
    "Project-URL: https://example.org",
    "Project-URL: , https://example.org",
    "Project-URL: Home,https://example.org",
    "Project-URL: A label that is longer than thirty-two letters, https://example.org",
    "Project-URL: Home, ftp://example.org",
    "Project-URL: Home,",
    "Project-URL: a, b, https://x.org",
    "Provides-Extra: x",
    "Provides-Extra: X_y",
    "Provides-Extra: -x",
    "Provides-Extra: x y",
    "Provides-Extra: x__y",
    "Provides-Extra:",
    "Provides-Dist: a",
    "Provides-Dist: a (1.0)",
    "Obsoletes-Dist: a",
    "Provides: a",
    "Requires: a",
    "Obsoletes: a",
    "Dynamic: Classifier",
    "Dynamic: Version",
    "Dynamic: nothing",
    "Dynamic: requires-dist",
    "Import-Name: a",
    "Import-Name: a.b ; private",
    "Import-Name: a-b",
    "Import-Name:",
    "Import-Namespace: a.b",
    "Import-Namespace: 1",
    "Import-Name: class",
    "Import-Name: a;private",
    "Import-Name: a ; public",
    "Import-Name: é",
    "Description-Content-Type: text/markdown",
    "Description-Content-Type: text/markdown; charset=UTF-8; variant=GFM",
    "Description-Content-Type: text/html",
    "Description-Content-Type: text/markdown; variant=Nothing",
    "Description-Content-Type: text/markdown; charset=latin-1",
    "Description-Content-Type: Text/Markdown",
    "Description-Content-Type: text/plain;",
    "Description-Content-Type: text/x-rst; variant=GFM",
    "Description-Content-Type: text/markdown; charset=utf-8",
    "Description-Content-Type: text/markdown ; charset = UTF-8",
    "Description-Content-Type:",
    "Description-Content-Type: text/markdown; charset=\"UTF-8\"",
    "Description: short",
    "Description: two\n        |lines",
    "Unknown: x",
    "X-Own: x",
    "name: other",
    "NAME: other",
    "Version: 1.0",
    "Metadata-Version: 2.1",
    "Home-Page: https://example.org",
    "Summary : x",
    " Summary: x",
    "Summary",
    ": x",
    "From x: y",
    "Gpg-Sig: x",
    "Content-Type: text/plain",
    "Content-Transfer-Encoding: base64",
    "MIME-Version: 1.0",
    "Content-Type: multipart/mixed; boundary=x",
    "Subject: x",
    "Maintainer-email: UNKNOWN",
    "Summary: UNKNOWN",
    "License: UNKNOWN",
    "Author-email:",
    "Classifier:",
];

/// Letters that somebody takes for the end of a line, for white space, or for nothing.
const ODD_LETTERS: &[&str] = &[
    "\r",
    "\u{b}",
    "\u{c}",
    "\u{1c}",
    "\u{1d}",
    "\u{1e}",
    "\u{1f}",
    "\u{85}",
    "\u{2028}",
    "\u{2029}",
    "\0",
    "\t",
    " ",
    "\u{a0}",
    "\u{feff}",
    "\u{200b}",
    "\u{3000}",
    "\n",
    "\r\n",
    "\n\n",
    "\n ",
    "\n\t",
    "\u{7f}",
    "\u{1}",
    "\u{1a}",
    "\u{1b}[31m",
    ":",
    "=?utf-8?q?a?=",
    "=?utf-8?b?YQ==?=",
    "\"",
    "'",
    "\\",
    "#",
    ";",
    "=",
    "[",
    "]",
    "%",
    "%(x)s",
    "${x}",
    ",",
    "é",
    "\u{301}",
    "\u{10ffff}",
    "\r\r\n",
    "\n\r",
];

/// METADATA of a wheel, or PKG-INFO.
pub fn metadata(module: &str, random: &mut Random) -> String {
    let version = random.of(&["2.1", "2.2", "2.3", "2.4", "2.4", "2.4", "2.5", "1.2"]);
    let mut text = format!("Metadata-Version: {version}\nName: {module}\nVersion: 1.0\n");
    if random.happens(30) {
        text += "Summary: One line\n";
    }
    if random.happens(20) {
        text += "\n# A description\n\nof some lines: with: colons\n";
    }
    text
}

/// What a compressed set of tags stands for.
pub fn expanded(tags: &str) -> Vec<String> {
    let parts: Vec<Vec<&str>> = tags.split('-').map(|part| part.split('.').collect()).collect();
    let [pythons, abis, platforms] = &parts[..] else { return vec![tags.into()] };
    let mut all = Vec::new();
    for python in pythons {
        for abi in abis {
            all.extend(platforms.iter().map(|platform| format!("{python}-{abi}-{platform}")));
        }
    }
    all
}

/// Where two texts differ, for people.
pub fn difference(before: &str, after: &str) -> String {
    let same = before.chars().zip(after.chars()).take_while(|(left, right)| left == right).count();
    let end = before.chars().rev().zip(after.chars().rev()).take_while(|(left, right)| left == right).count();
    let end = end.min(before.chars().count() - same).min(after.chars().count() - same);
    let middle =
        |text: &str| -> String { text.chars().skip(same).take((text.chars().count() - same - end).min(200)).collect() };
    format!("has {:?} for {:?} at {same}", middle(after), middle(before))
}

/// What can happen to any text of lines.
fn damage_lines(text: &str, random: &mut Random) -> String {
    let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
    let mut text = text.to_owned();
    match random.below(9) {
        0..=3 => {
            let place = random.place(&text);
            text.insert_str(place, random.of(ODD_LETTERS));
            text
        }
        4 => text.replace('\n', random.of(&["\r\n", "\r", "\n\n"])),
        5 => text.trim_end_matches('\n').to_owned() + random.of(&["", "\n\n\n", "\0", "\u{1a}", " ", "\n "]),
        6 => {
            let place = random.below(lines.len());
            lines.insert(place, lines[place]);
            lines.concat()
        }
        7 => {
            lines.remove(random.below(lines.len()));
            lines.concat()
        }
        _ => random.of(&["\u{feff}", "\n", " ", "#\n", "\r\n", "From x\n"]).to_string() + &text,
    }
}

/// METADATA or PKG-INFO with another field, or damaged lines.
pub fn damage_metadata(text: &str, module: &str, random: &mut Random) -> String {
    if random.happens(30) {
        return damage_lines(text, random);
    }
    let mut field = (random.of(FIELDS)).to_owned();
    if random.happens(10) {
        let place = random.place(&field);
        field.insert_str(place, random.of(ODD_LETTERS));
    }
    let name = format!("Name: {module}\n");
    // A field that is of one metadata version only has it mostly.
    let text = match field.split(':').next().unwrap_or_default() {
        "License-Expression" | "License-File" if random.happens(80) => with_version(text, "2.4"),
        "Import-Name" | "Import-Namespace" if random.happens(80) => with_version(text, "2.5"),
        _ => text.to_owned(),
    };
    text.replace(&name, &format!("{name}{field}\n"))
}

fn with_version(text: &str, version: &str) -> String {
    let (_, rest) = text.split_once('\n').unwrap_or_default();
    format!("Metadata-Version: {version}\n{rest}")
}

/// A damaged WHEEL.
pub fn damage_wheel(text: &str, _: &str, random: &mut Random) -> String {
    match random.below(8) {
        0 | 1 => damage_lines(text, random),
        2 => text.replace(
            "Wheel-Version: 1.0",
            random.of(&[
                "Wheel-Version: 1.1",
                "Wheel-Version: 1.9",
                "Wheel-Version: 2.0",
                "Wheel-Version: 1",
                "Wheel-Version:1.0",
                "wheel-version: 1.0",
                "Wheel-Version: 1.0.0",
                "Wheel-Version: 01.0",
                "Wheel-Version: 1.00",
                "Wheel-Version: 1.\u{661}",
            ]),
        ),
        3 => text.replace(
            "Root-Is-Purelib: true",
            random.of(&[
                "Root-Is-Purelib: false",
                "Root-Is-Purelib: True",
                "Root-Is-Purelib: TRUE",
                "Root-Is-Purelib:",
                "Root-is-purelib: true",
                "Root-Is-Purelib: yes",
                "Root-Is-Purelib: true ",
                "Root-Is-Purelib:\ttrue",
            ]),
        ),
        4 => text.replace(
            "Tag: py3-none-any",
            random.of(&[
                "Tag: py2-none-any\nTag: py3-none-any",
                "Tag: py2.py3-none-any",
                "Tag: py3-none-any\nTag: py3-none-any",
                "Tag: PY3-none-any",
                "Tag: py3-none-win32",
                "Tag:",
                "Tag: py3-none",
                "tag: py3-none-any",
                "Tag: py3-none-any-x",
            ]),
        ),
        5 => {
            text.to_owned()
                + random.of(&[
                    "Build: 1\n",
                    "Build: a\n",
                    "Build: 1\nBuild: 2\n",
                    "Install-Paths-To: x\n",
                    "X: y\n",
                    "\nbody\n",
                    "Root-Is-Purelib: false\n",
                    "Wheel-Version: 2.0\n",
                    "Build:\n",
                ])
        }
        6 => text.replace(
            "Generator: hand (1.0)\n",
            random.of(&[
                "",
                "Generator: é\n",
                "Generator:\n",
                "Generator: a\n b\n",
                "Generator: a\n\tWheel-Version: 2.0\n",
                "Generator: codex-pack 1.0\n",
            ]),
        ),
        _ => {
            let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
            let (from, to) = (random.below(lines.len()), random.below(lines.len()));
            lines.swap(from, to);
            lines.concat()
        }
    }
}

/// A damaged RECORD.
pub fn damage_record(text: &str, module: &str, random: &mut Random) -> String {
    let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
    let place = random.below(lines.len());
    let parts: Vec<String> = lines[place].trim_end().rsplitn(3, ',').map(str::to_owned).collect();
    let [size, hash, path] = &parts[..] else { return damage_lines(text, random) };
    lines[place] = match random.below(16) {
        0 | 1 => return damage_lines(text, random),
        2 => format!("\"{path}\",{hash},{size}\n"),
        3 => format!("{path},\"{hash}\",\"{size}\"\n"),
        4 => format!("./{path},{hash},{size}\n"),
        5 => format!("{},{hash},{size}\n", path.replace('/', random.of(&["\\", "//", "/./"]))),
        6 => format!(
            "{path},{},{size}\n",
            random.of(&[
                hash.replace("sha256", "SHA256"),
                format!("{hash}="),
                hash.replace("sha256", "md5"),
                String::new(),
                hash.to_uppercase(),
                format!(" {hash}"),
                hash.replace("sha256=", "sha256:"),
                hash.replace(['-', '_'], "+")
            ])
        ),
        7 => format!(
            "{path},{hash},{}\n",
            random.of(&[
                format!("0{size}"),
                format!("+{size}"),
                format!("{size}.0"),
                String::new(),
                format!(" {size}"),
                format!("{size} "),
                format!("{size}\u{661}"),
                "-1".into(),
                "1_0".into()
            ])
        ),
        8 => format!("{path} ,{hash},{size}\n"),
        9 => format!(" {path},{hash},{size}\n"),
        10 => format!("{path},{hash},{size},\n"),
        11 => format!("{path},{hash}\n"),
        12 => format!("{path},{hash},{size}\r\n"),
        13 => format!(
            "{path},{hash},{size}\n{}",
            random.of(&[
                format!("{module}-1.0.dist-info/RECORD.jws,,\n"),
                format!("{module}-1.0.dist-info/RECORD.p7s,,\n"),
                format!("../../../bin/{module},,\n"),
                format!("{module}/absent.py,,\n"),
                format!("{module}/,,\n"),
                format!("{module}/__pycache__/a.pyc,,\n"),
                "# comment\n".into(),
                ",,\n".into(),
                "\n".into(),
                "/etc/passwd,,\n".into()
            ])
        ),
        14 => format!("{path},{hash},{size}\n{path},{hash},{size}\n"),
        _ => {
            lines.reverse();
            return lines.concat();
        }
    };
    lines.concat()
}

/// A damaged `entry_points.txt`.
pub fn damage_entry_points(text: &str, module: &str, random: &mut Random) -> String {
    let name = random.of(&[
        "N", "N.py", "N-x", "N.exe", "N x", "../N", "a/N", "..\\N", "N:x", "é_N", "N\u{301}", "con", "N.", "-N", "N=x",
        "[N]", "N#x", "N;x", "N,x", "'N'", "\"N\"", "N%x", "N.tar.gz", "N+x", "N@x", "N&x", "N$x", "N(x)", "N~", "n_N",
        "__N__",
    ]);
    let target = random.of(&[
        "M:main",
        "M:a.b",
        "M.a:b",
        "M",
        "M:",
        ":main",
        "M:main [x]",
        "M:main[x]",
        "M:main [x,y]",
        "M:main []",
        "M:main [x",
        "M: main",
        "M :main",
        "M:main # c",
        "M:main ; c",
        "M:ma in",
        "M:main()",
        "M:1a",
        "M-x:main",
        "é:main",
        "M:é",
        "M:main:x",
        "M:main [x y]",
        "M..a:b",
        ".M:b",
        "M:lambda",
        "M:main%",
        "M:\u{1d5ba}",
        "M:a\u{301}",
        "class:main",
        "M:None",
        "M:\u{fb01}",
    ]);
    let name = name.replace('N', &format!("{module}x"));
    let target = target.replace('M', module);
    match random.below(10) {
        0 | 1 => damage_lines(text, random),
        2..=5 => format!("{text}{name} = {target}\n"),
        6 => format!(
            "{text}{name}{}{target}\n",
            random.of(&["=", " =", ": ", ":", " : ", " ", "==", " = = ", "\t=\t", "=\n", " =\n  "])
        ),
        7 => format!(
            "{text}[{}]\n{name} = {target}\n",
            random.of(&[
                "gui_scripts",
                "console_scripts",
                "pytest11",
                "DEFAULT",
                "Console_Scripts",
                "console_scripts ",
                " console_scripts",
                "a b",
                "a.b",
                "",
                "[x]",
                "a]",
                "é",
                "console_scripts] # x",
                "GUI_SCRIPTS",
                "default"
            ])
        ),
        8 => format!(
            "{text}{} = {target}\n",
            random.of(&[
                format!("{module}-run"),
                format!("{module}-RUN"),
                format!("{}-run", module.to_uppercase()),
                format!("{module}_run")
            ])
        ),
        _ => format!(
            "{}{text}",
            random.of(&[
                "# comment\n",
                "; comment\n",
                "a = b:c\n",
                "[empty]\n",
                "\n\n",
                "  \n",
                "[x]\na\n",
                "[x]\na =\n",
                "[x]\n= a\n",
                "[x]\na = b\n",
                "[x]\na: b\n",
                "[x]\na = b:c\n  d\n",
                "[x]\nA = b\na = c\n",
                "[x]\nb c = d e\n",
                "rem x\n",
                "[x] y\n"
            ])
        ),
    }
}
