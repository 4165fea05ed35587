use proptest::prelude::*;

use super::*;

#[test]
fn names_are_taken_apart() {
    let read = |text: &str| {
        let name: WheelFilename = text.parse().unwrap();
        assert_eq!(name.to_string(), text);
        let tags = name.tags().expanded().iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
        let build = name.build().map(|build| format!(" build {} {:?}", build.number, build.suffix));
        format!("{} {}{}: {tags}", name.normalized_project(), name.version(), build.unwrap_or_default())
    };
    let lines: Vec<String> = [
        "openai_codex_cli_bin-0.163.0-py3-none-manylinux_2_17_x86_64.musllinux_1_1_x86_64.whl",
        "openai_codex_cli_bin-0.163.0a1-py3-none-manylinux_2_17_x86_64.manylinux2014_x86_64.whl",
        "Foo.Bar-1.0.post1-007_a-py2.py3-none.abi3-any.whl",
        "a-1!1.0+b.1-cp312-cp312-linux_x86_64.ios_13_0_arm64_iphoneos.whl",
    ]
    .map(read)
    .into();
    insta::assert_snapshot!(lines.join("\n"), @"
    openai-codex-cli-bin 0.163.0: py3-none-manylinux_2_17_x86_64 py3-none-musllinux_1_1_x86_64
    openai-codex-cli-bin 0.163.0a1: py3-none-manylinux_2_17_x86_64 py3-none-manylinux2014_x86_64
    foo-bar 1.0.post1 build 7 \"_a\": py3-none-any py3-abi3-any py2-none-any py2-abi3-any
    a 1!1.0+b.1: cp312-cp312-ios_13_0_arm64_iphoneos cp312-cp312-linux_x86_64
    ");
}

#[test]
fn tags_of_other_systems() {
    let is_refused = |text: &str| matches!(text.parse(), Ok(PlatformName::Refused(_)));
    for text in [
        "macosx_10_9_intel",
        "macosx_10_6_fat3",
        "linux_armv7l",
        "ios_13_0_arm64_iphoneos",
        "android_21_x86_64",
        "pyodide_2024_0_wasm32",
        "pyemscripten_2025_0_wasm32",
    ] {
        assert_eq!(text.parse(), Ok(PlatformName::Other(text.into())));
    }
    for text in [
        "ios_garbage",
        "ios_13_arm64_iphoneos",
        "android_x_x86",
        "macosx_11_0_intel",
        "linux_x86_64",
        "musllinux_1_1_ppc64",
        "manylinux1_aarch64",
        "emscripten_3_1_wasm32",
    ] {
        assert!(is_refused(text), "{text}");
    }
}

#[test]
fn refusals() {
    let many = format!("a-1-py3-none-{}.whl", vec!["any"; 1025].join("."));
    let refusals: Vec<String> = [
        "a-1-py3-none-any.zip",
        "a-1-none-any.whl",
        "a-1-1-1-py3-none-any.whl",
        "a b-1-py3-none-any.whl",
        "a__b-1-py3-none-any.whl",
        "-1-py3-none-any.whl",
        "a-one-py3-none-any.whl",
        "a-1.0 -py3-none-any.whl",
        "a-1-b1-py3-none-any.whl",
        "a-1-py3-none-any..whl",
        "a-1-py3-none-a y.whl",
        "a-1-3-none-any.whl",
        &many,
    ]
    .map(|text| text.parse::<WheelFilename>().unwrap_err().to_string())
    .into();
    insta::assert_snapshot!(refusals.join("\n"), @"
    it does not end with .whl
    it has 4 parts between hyphens, not 5 or 6
    it has 7 parts between hyphens, not 5 or 6
    `a b` is not a project name
    `a__b` is not a project name
    `` is not a project name
    `one` is not a version (PEP 440)
    `1.0 ` is not a version (PEP 440)
    its build tag does not begin with a number below 2^64
    `any.` is not a set of tags
    `a y` is not a set of tags
    `3` is not a set of tags
    it expands to more than 1024 tags
    ");
}

fn any_known() -> impl Strategy<Value = PlatformTag> {
    prop_oneof![
        Just("any"),
        Just("win32"),
        Just("win_amd64"),
        Just("macosx_11_0_arm64"),
        Just("macosx_10_9_universal2"),
        Just("manylinux_2_17_x86_64"),
        Just("manylinux_2_28_aarch64"),
        Just("musllinux_1_1_x86_64"),
    ]
    .prop_map(|text| text.parse().unwrap())
}

#[test]
fn a_higher_build_tag_supersedes() {
    let is = |left: &str, right: &str| {
        let name = |build: &str| format!("a-1.0-{build}py3-none-any.whl").parse::<WheelFilename>().unwrap();
        name(left).is_superseded_by(&name(right))
    };
    for (left, right) in [("", "1-"), ("1-", "2-"), ("9-", "10-"), ("1-", "1a-"), ("", "0-")] {
        assert!(is(left, right) && !is(right, left), "{left} {right}");
    }
    assert!(!is("1-", "1-") && !is("1-", "01-"));
    let name = |text: &str| text.parse::<WheelFilename>().unwrap();
    for other in ["b-1.0-1-py3-none-any.whl", "a-1.1-1-py3-none-any.whl", "a-1.0-1-py3-none-win_amd64.whl"] {
        assert!(!name("a-1.0-py3-none-any.whl").is_superseded_by(&name(other)), "{other}");
    }
}

proptest! {
    #[test]
    fn what_is_made_parses_to_itself(
        project in "[a-zA-Z0-9]([a-zA-Z0-9._-]{0,8}[a-zA-Z0-9])?",
        version in "[0-9]{1,3}(\\.[0-9]{1,3}){0,3}((a|b|rc)[0-9]{1,2})?(\\.post[0-9])?",
        build in 0..12u32,
        platforms in prop::collection::vec(any_known(), 1..4),
    ) {
        let made = WheelFilename::new(&project, &version.parse().unwrap(), build, &PlatformTags::new(platforms).unwrap());
        prop_assert_eq!(made.to_string().parse(), Ok(made.clone()));
        prop_assert_eq!(made.normalized_project(), normalize(&project));
    }

    #[test]
    fn any_set_prints_as_it_parses(text in "[a-z0-9_.]{1,20}-[a-z0-9_.]{1,9}-(any|manylinux1_i686|manylinux2014_x86_64|[a-z0-9_.]{1,20})") {
        if let Ok(tags) = text.parse::<TagSet>() {
            prop_assert_eq!(tags.to_string(), text);
        }
    }
}

#[test]
fn a_name_is_told_whole_and_in_parts() {
    let text = "Openai.Codex-0.163.0-2a-py3-none-win_amd64.whl";
    let name: WheelFilename = text.parse().unwrap();
    assert_eq!((name.as_str(), name.to_string().as_str()), (text, text));
    assert_eq!((name.stem(), name.project()), ("Openai.Codex-0.163.0", "Openai.Codex"));
    assert_eq!(name.normalized_project(), "openai-codex");
    assert_eq!(name.tags().python_and_abi(), "py3-none");
    assert!(name.tags().is_py3_none() && name.tags().fits_any_python3());
    for (tags, only, any) in [("py2.py3-none", false, true), ("py3-abi3", false, false), ("cp310-none", false, false)] {
        let name: WheelFilename = format!("a-1-{tags}-any.whl").parse().unwrap();
        assert_eq!((name.tags().is_py3_none(), name.tags().fits_any_python3()), (only, any), "{tags}");
    }
}
