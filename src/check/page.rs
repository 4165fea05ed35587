//! The report as an HTML page for the person who approves an upload: one self-contained file without scripts.

use std::collections::BTreeSet;
use std::fmt::{self, Write as _};

use super::facts::{Cell, Table, tables};
use super::report::Report;
use super::rule::{Rule, Severity};
use crate::hint::visible;

/// How it looks, in the light and in the dark.
const STYLE: &str = include_str!("page.css");

/// What others wrote, as HTML shows it letter by letter, in text and in attributes.
struct Escaped<'a>(&'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for letter in visible(self.0).chars() {
            match letter {
                '&' => formatter.write_str("&amp;")?,
                '<' => formatter.write_str("&lt;")?,
                '>' => formatter.write_str("&gt;")?,
                '"' => formatter.write_str("&quot;")?,
                '\'' => formatter.write_str("&#39;")?,
                letter => formatter.write_char(letter)?,
            }
        }
        Ok(())
    }
}

impl Report {
    /// The page. The same report gives the same bytes.
    pub fn html(&self) -> String {
        let tables = tables(self);
        let class = if self.passed { "passed" } else { "failed" };
        let title = match self.version() {
            Some(version) => format!("codex {version}"),
            None => "codex-pack check".to_owned(),
        };
        let mut page = format!(
            "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
             <title>{title}: {class}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<header>\n<h1>{title}</h1>\n\
             <p class=\"verdict {class}\">{}</p>\n<nav>\n<ul>\n",
            Escaped(&self.verdict()),
            title = Escaped(&title),
        );
        for table in &tables {
            let _ = writeln!(page, "<li><a href=\"#{}\">{}</a></li>", table.id, table.title);
        }
        page.push_str("</ul>\n</nav>\n</header>\n<main>\n");
        for table in &tables {
            self.section(&mut page, table);
        }
        self.rules(&mut page);
        let _ = write!(
            page,
            "</main>\n<footer>\n<p>Written by {} {}. The same files give the same page.</p>\n</footer>\n</body>\n</html>\n",
            self.tool.name, self.tool.version
        );
        page
    }

    fn section(&self, page: &mut String, table: &Table) {
        let Table { id, title, note, columns, rows } = table;
        let _ = writeln!(page, "<section id=\"{id}\">\n<h2>{title}</h2>");
        if !note.is_empty() {
            let _ = writeln!(page, "<p>{}</p>", Escaped(note));
        }
        if !rows.is_empty() {
            page.push_str("<div class=\"table\" tabindex=\"0\">\n<table>\n<thead>\n<tr>");
            for column in columns {
                let _ = write!(page, "<th scope=\"col\">{column}</th>");
            }
            page.push_str("</tr>\n</thead>\n<tbody>\n");
            for row in rows {
                page.push_str("<tr>");
                for (place, cell) in row.iter().enumerate() {
                    self.cell(page, cell, *id == "files" && place == 0);
                }
                page.push_str("</tr>\n");
            }
            page.push_str("</tbody>\n</table>\n</div>\n");
        }
        page.push_str("</section>\n");
    }

    /// One cell. `is_target`: others lead to it.
    fn cell(&self, page: &mut String, cell: &Cell, is_target: bool) {
        let text = Escaped(cell.text());
        let number = |name: &str| self.files.iter().position(|file| file.name == name);
        let _ = match cell {
            Cell::Text(_) => write!(page, "<td>{text}</td>"),
            Cell::Code(_) => write!(page, "<td><code>{text}</code></td>"),
            Cell::Number(_) => write!(page, "<td class=\"number\">{text}</td>"),
            Cell::Rule(rule) => write!(page, "<td><a href=\"#rule-{rule}\"><code>{text}</code></a></td>"),
            Cell::Severity(severity) => {
                let class = match severity {
                    Severity::Error => "failed",
                    Severity::Warning => "warned",
                    Severity::Note => "noted",
                };
                write!(page, "<td class=\"{class}\">{text}</td>")
            }
            Cell::File(name) => match number(name) {
                Some(number) if is_target => write!(page, "<td id=\"file-{number}\"><code>{text}</code></td>"),
                Some(number) => write!(page, "<td><a href=\"#file-{number}\"><code>{text}</code></a></td>"),
                None => write!(page, "<td><code>{text}</code></td>"),
            },
        };
    }

    /// What the rules that are broken demand, why, and what to do.
    fn rules(&self, page: &mut String) {
        let found = self.findings.iter().chain(self.accepted.iter().map(|accepted| &accepted.finding));
        let names: BTreeSet<&str> = found.map(|finding| finding.rule).collect();
        if names.is_empty() {
            return;
        }
        page.push_str("<section id=\"rules\">\n<h2>The rules that are named here</h2>\n<dl>\n");
        for rule in names.into_iter().filter_map(|name| Rule::named(name).ok()) {
            let _ = write!(
                page,
                "<dt id=\"rule-{}\"><code>{}</code></dt>\n<dd><p>{}</p>\n<p>Why: {}</p>\n<p>How to fix it: {}</p></dd>\n",
                rule.name,
                rule.name,
                Escaped(rule.summary),
                Escaped(rule.reason),
                Escaped(rule.remedy)
            );
        }
        page.push_str("</dl>\n</section>\n");
    }
}
