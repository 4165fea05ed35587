//! The report in Markdown, for the summary of a GitHub Actions step.

use std::fmt::Write as _;

use super::facts::{Cell, Table, tables};
use super::report::Report;
use super::rule::Severity;
use crate::hint::visible;

/// What a step's summary may have: GitHub takes 1 MiB, and shows nothing of a longer one.
const LONGEST: usize = 1 << 20;

/// Reserved for the text after a truncated table.
const RESERVE: usize = 64 << 10;

impl Report {
    /// The summary: the facts that the page shows.
    pub fn markdown(&self) -> String {
        let mut text = format!("### codex-pack check {}\n", escape(&self.verdict()));
        for table in tables(self) {
            if !append(&mut text, "####", &table) {
                break;
            }
        }
        text
    }

    /// The tables of these names, each below a heading of the second level: a part of release notes.
    pub(crate) fn markdown_tables(&self, names: &[&str]) -> String {
        let mut text = String::new();
        for table in tables(self).iter().filter(|table| names.contains(&table.id)) {
            append(&mut text, "##", table);
        }
        text
    }
}

/// Appends a table below a heading. Returns whether it fits.
fn append(text: &mut String, heading: &str, table: &Table) -> bool {
    let _ = writeln!(text, "\n{heading} {}", table.title);
    if !table.note.is_empty() {
        let _ = writeln!(text, "\n{}", escape(&table.note));
    }
    if table.rows.is_empty() {
        return true;
    }
    let is_number = |place: usize| table.rows.iter().all(|row| matches!(row[place], Cell::Number(_)));
    let rule: Vec<&str> = (0..table.columns.len()).map(|place| if is_number(place) { "--:" } else { "---" }).collect();
    let _ = writeln!(text, "\n| {} |\n|{}|", table.columns.join(" | "), rule.join("|"));
    for (done, row) in table.rows.iter().enumerate() {
        let cells: Vec<String> = row.iter().map(cell).collect();
        let line = format!("| {} |\n", cells.join(" | "));
        if text.len() + line.len() > LONGEST - RESERVE {
            let _ = writeln!(text, "\nand {} more rows, which do not fit here", table.rows.len() - done);
            return false;
        }
        text.push_str(&line);
    }
    true
}

fn cell(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) | Cell::Number(text) => escape(text),
        Cell::Code(text) | Cell::File(text) => code(text),
        Cell::Rule(rule) => code(rule),
        Cell::Severity(Severity::Error) => "❌ error".into(),
        Cell::Severity(Severity::Warning) => "⚠️ warning".into(),
        Cell::Severity(Severity::Note) => "ℹ️ note".into(),
    }
}

/// Text that is to be read letter by letter; what could end it early is escaped one by one.
fn code(text: &str) -> String {
    let is_plain = !text.is_empty() && !text.contains(['`', '|', '\\', '\n', '\r', '\t']) && visible(text) == text;
    if is_plain { format!("`{text}`") } else { escape(text) }
}

/// Foreign text in one line, with nothing interpreted as Markdown or HTML.
fn escape(text: &str) -> String {
    let mut escaped = String::new();
    // GitHub makes links of what looks like an address.
    for letter in visible(text).replace("://", "\u{0}//").replace("www.", "www\u{1}").chars() {
        match letter {
            '\u{0}' => escaped.push_str("\\:"),
            '\u{1}' => escaped.push_str("\\."),
            '\n' | '\r' | '\t' => escaped.push(' '),
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '#' | '!' => escaped.extend(['\\', letter]),
            letter => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::{code, escape};

    #[test]
    fn nothing_of_others_is_markdown() {
        assert_eq!(
            escape("a|b <script> [x](y) ![z] `c` *d* _e_ #1\n\u{202e}"),
            r"a\|b &lt;script&gt; \[x\](y) \!\[z\] \`c\` \*d\* \_e\_ \#1 \u{202e}".replace(r" \u", r" \\u")
        );
        assert_eq!(escape("http://www.x.y"), r"http\://www\.x.y");
        assert_eq!(code("plain_name-1.0.whl"), "`plain_name-1.0.whl`");
        assert_eq!(code("a`|b"), r"a\`\|b");
        assert_eq!(code(""), "");
    }
}
