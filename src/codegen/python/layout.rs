//! Python source as `ruff format` lays it out, at 120 columns.

use super::super::text;

const WIDTH: usize = 120;

/// A string literal in double quotes.
pub(super) fn string(text: &str) -> String {
    let mut literal = String::from('"');
    for character in text.chars() {
        match character {
            '"' => literal.push_str("\\\""),
            '\\' => literal.push_str("\\\\"),
            '\n' => literal.push_str("\\n"),
            '\r' => literal.push_str("\\r"),
            '\t' => literal.push_str("\\t"),
            other if other.is_control() => literal.push_str(&format!("\\u{:04x}", other as u32)),
            other => literal.push(other),
        }
    }
    literal.push('"');
    literal
}

/// A docstring at `indent`.
pub(super) fn docstring(out: &mut String, indent: &str, paragraphs: &[String]) {
    let body = paragraphs.iter().filter(|text| !text.is_empty()).cloned().collect::<Vec<_>>().join("\n\n");
    let body = body.replace('\\', "\\\\").replace("\"\"\"", "\\\"\\\"\\\"");
    let lines = text::wrap(&body, WIDTH - 6 - indent.len());
    match lines.as_slice() {
        [] => {}
        [line] if !line.ends_with('"') => out.push_str(&format!("{indent}\"\"\"{line}\"\"\"\n")),
        lines => {
            for (index, line) in lines.iter().enumerate() {
                if index == 0 {
                    out.push_str(&format!("{indent}\"\"\"{line}\n"));
                } else if line.is_empty() {
                    out.push('\n');
                } else {
                    out.push_str(&format!("{indent}{line}\n"));
                }
            }
            out.push_str(&format!("{indent}\"\"\"\n"));
        }
    }
}

/// `from module import …`, names in the order that ruff's import sorting wants.
pub(super) fn import(out: &mut String, indent: &str, module: &str, names: &[&str]) {
    let mut names = names.to_vec();
    names.sort_by_key(|name| (member_class(name), name.to_lowercase(), (*name).to_owned()));
    let line = format!("{indent}from {module} import {}", names.join(", "));
    if line.chars().count() <= WIDTH {
        out.push_str(&line);
        out.push('\n');
        return;
    }
    out.push_str(&format!("{indent}from {module} import (\n"));
    for name in names {
        out.push_str(&format!("{indent}    {name},\n"));
    }
    out.push_str(&format!("{indent})\n"));
}

/// Constants, then classes, then functions.
fn member_class(name: &str) -> u8 {
    if name.len() > 1 && !name.chars().any(char::is_lowercase) {
        0
    } else if name.starts_with(|first: char| first.is_uppercase()) {
        1
    } else {
        2
    }
}

/// An annotated name whose annotation is `outer[elements]`, each element a list of operands of `|`.
pub(super) fn subscript(out: &mut String, indent: &str, before: &str, elements: &[Vec<String>], after: &str) {
    let joined: Vec<String> = elements.iter().map(|operands| operands.join(" | ")).collect();
    let line = format!("{indent}{before}[{}]{after}", joined.join(", "));
    if line.chars().count() <= WIDTH {
        out.push_str(&line);
        out.push('\n');
        return;
    }
    out.push_str(&format!("{indent}{before}[\n"));
    let line = format!("{indent}    {}", joined.join(", "));
    if line.chars().count() <= WIDTH {
        out.push_str(&line);
        out.push('\n');
    } else {
        for (operands, joined) in elements.iter().zip(&joined) {
            let line = format!("{indent}    {joined},");
            if line.chars().count() <= WIDTH {
                out.push_str(&line);
                out.push('\n');
                continue;
            }
            for (index, operand) in operands.iter().enumerate() {
                let sign = if index == 0 { "" } else { "| " };
                let end = if index + 1 == operands.len() { "," } else { "" };
                let line = format!("{indent}    {sign}{operand}{end}");
                match operand.split_once('[').and_then(|(head, rest)| Some((head, rest.strip_suffix(']')?))) {
                    Some((head, inner)) if line.chars().count() > WIDTH => out
                        .push_str(&format!("{indent}    {sign}{head}[\n{indent}        {inner}\n{indent}    ]{end}\n")),
                    _ => {
                        out.push_str(&line);
                        out.push('\n');
                    }
                }
            }
        }
    }
    out.push_str(&format!("{indent}]{after}\n"));
}

/// A name bound to a list, tuple or dict of items: on one line when it fits, else one item a line.
pub(super) fn collection(out: &mut String, indent: &str, before: &str, open: char, items: &[String], close: &str) {
    let line = format!("{indent}{before}{open}{}{close}", items.join(", "));
    if line.chars().count() <= WIDTH {
        out.push_str(&line);
        out.push('\n');
        return;
    }
    out.push_str(&format!("{indent}{before}{open}\n"));
    for item in items {
        out.push_str(&format!("{indent}    {item},\n"));
    }
    out.push_str(&format!("{indent}{close}\n"));
}

/// A dict, one entry a line, or `{}`.
pub(super) fn mapping(out: &mut String, before: &str, entries: &[String]) {
    if entries.is_empty() {
        out.push_str(&format!("{before}{{}}\n"));
        return;
    }
    let indent = before.len() - before.trim_start().len();
    out.push_str(&format!("{before}{{\n"));
    for entry in entries {
        out.push_str(&format!("{:indent$}    {entry},\n", ""));
    }
    out.push_str(&format!("{:indent$}}}\n", ""));
}
