//! Descriptions of the schema as comments.

/// Breaks a description into lines of at most `width` characters; paragraphs, list items and code fences stay apart.
pub(super) fn wrap(description: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut fenced = false;
    let mut joins = false;
    for raw in description.lines() {
        let line = raw.trim();
        if line.starts_with("```") {
            // Never run as a test, whatever language it claims to be.
            lines.push(if fenced { "```".to_owned() } else { "```text".to_owned() });
            fenced = !fenced;
            joins = false;
            continue;
        }
        if fenced {
            lines.push(raw.trim_end().to_owned());
            continue;
        }
        if line.is_empty() {
            if lines.last().is_some_and(|last| !last.is_empty()) {
                lines.push(String::new());
            }
            joins = false;
            continue;
        }
        let is_item = line.starts_with("- ") || line.starts_with("* ");
        let indent = if is_item { "  " } else { "" };
        let mut current = if joins && !is_item { lines.pop().unwrap_or_default() } else { String::new() };
        for word in line.split_whitespace() {
            if !current.is_empty() && current.chars().count() + 1 + word.chars().count() > width {
                lines.push(std::mem::replace(&mut current, indent.to_owned()));
                current.push_str(word);
            } else {
                if !current.trim().is_empty() {
                    current.push(' ');
                }
                current.push_str(word);
            }
        }
        lines.push(current);
        joins = !is_item;
    }
    if fenced {
        lines.push("```".to_owned());
    }
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}

/// Calls `escape` on every character outside of `code spans` and leaves those inside as they are.
pub(super) fn outside_code(text: &str, escape: impl Fn(char) -> Option<&'static str>) -> String {
    let mut result = String::with_capacity(text.len());
    let balanced = text.matches('`').count().is_multiple_of(2);
    let mut code = false;
    for character in text.chars() {
        if character == '`' && balanced {
            code = !code;
        }
        match escape(character) {
            Some(escaped) if !code => result.push_str(escaped),
            _ => result.push(character),
        }
    }
    result
}

#[cfg(test)]
mod tests {
    use super::wrap;

    #[test]
    fn paragraphs_and_items_stay_apart() {
        let text = "One two three\nfour five.\n\n- item one is long\n- item two\n\nEnd.";
        assert_eq!(
            wrap(text, 14),
            ["One two three", "four five.", "", "- item one is", "  long", "- item two", "", "End."]
        );
    }

    #[test]
    fn a_fence_never_becomes_a_test() {
        assert_eq!(wrap("See:\n```rust\nlet x = 1;", 80), ["See:", "```text", "let x = 1;", "```"]);
    }
}
