//! What a command says: the report on standard output, everything else on standard error.

use std::fmt::Write as _;
use std::io::{self, IsTerminal, Write};
use std::sync::{Mutex, PoisonError};

use anstyle::{AnsiColor, Style};
use clap::{ArgAction, Args, ColorChoice, ValueEnum};
use indicatif::{ProgressBar, ProgressFinish, ProgressStyle};
use serde::Serialize;

pub(super) use crate::check::megabytes;
use crate::hint::{Hint, render, visible};
use crate::release::Observer;

/// Options that every command takes.
#[derive(Debug, Args)]
#[command(next_help_heading = "Global options")]
pub(super) struct Options {
    /// Print only the report and errors.
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    quiet: bool,
    /// Print what is being done, file by file.
    #[arg(short, long, global = true)]
    verbose: bool,
    /// When to use colours.
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    color: ColorChoice,
    /// The format of the report on standard output.
    #[arg(long, global = true, value_enum, default_value = "text")]
    format: Format,
    /// Print help; `codex-pack help COMMAND` shows more.
    #[arg(short, long, global = true, action = ArgAction::HelpShort)]
    help: Option<bool>,
}

/// The form of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// For people.
    #[value(alias = "table")]
    Text,
    /// One JSON document.
    Json,
    /// For GitHub Actions: outputs and annotations, and errors as annotations too.
    Github,
    /// An HTML page for the person who approves an upload; only for `check`.
    Html,
}

/// Where a command prints its output, according to the global options.
#[derive(Debug)]
pub(super) struct Console {
    quiet: bool,
    verbose: bool,
    format: Format,
    /// Why the report is incomplete.
    unwritten: Mutex<Option<io::Error>>,
}

const WARNING: Style = AnsiColor::Yellow.on_default().bold();
const ERROR: Style = AnsiColor::Red.on_default().bold();
const DONE: Style = AnsiColor::Green.on_default().bold();

impl Options {
    /// Whether the report is to be a page.
    pub(super) fn is_page(&self) -> bool {
        self.format == Format::Html
    }
}

impl Console {
    pub(super) fn new(options: &Options) -> Console {
        match options.color {
            ColorChoice::Auto => {}
            ColorChoice::Always => anstream::ColorChoice::Always.write_global(),
            ColorChoice::Never => anstream::ColorChoice::Never.write_global(),
        }
        Console { quiet: options.quiet, verbose: options.verbose, format: options.format, unwritten: Mutex::default() }
    }

    /// The form of the report.
    pub(super) fn format(&self) -> Format {
        self.format
    }

    /// A progress bar for `total` bytes; none if the output is not a terminal. Call the returned function with the size of each finished part.
    pub(super) fn progress(&self, what: &str, total: u64) -> Box<dyn FnMut(u64)> {
        if self.quiet || !std::io::stderr().is_terminal() {
            return Box::new(|_| {});
        }
        let style = ProgressStyle::with_template("{msg} {wide_bar} {bytes}/{total_bytes} {bytes_per_sec}");
        let bar = ProgressBar::new(total)
            .with_message(format!("{:>10} {what}", "Packing"))
            .with_finish(ProgressFinish::AndClear);
        if let Ok(style) = style {
            bar.set_style(style);
        }
        Box::new(move |done| bar.inc(done))
    }

    /// A step that is done: a verb and what it was done to.
    pub(super) fn step(&self, verb: &str, what: &str) {
        if !self.quiet {
            tell(&format!("{DONE}{verb:>10}{DONE:#} {}\n", visible(what)));
        }
    }

    /// Whether details are shown.
    pub(super) fn is_verbose(&self) -> bool {
        self.verbose
    }

    /// A detail that only `--verbose` shows.
    pub(super) fn detail(&self, text: &str) {
        if self.verbose {
            tell(&format!("{:>10} {}\n", "", visible(text)));
        }
    }

    /// Something the user should know although the command continues.
    #[expect(clippy::unused_self, reason = "messages go to a console")]
    pub(super) fn warning(&self, text: &str) {
        tell(&format!("{WARNING}warning{WARNING:#}: {}\n", visible(text)));
    }

    /// The error a command ended with.
    pub(super) fn failure(&self, failure: &dyn Hint) {
        let text = render(failure);
        let text = visible(&text);
        let text = text.strip_prefix("error:").unwrap_or(&text);
        tell(&format!("{ERROR}error{ERROR:#}:{text}"));
        if self.format == Format::Github {
            // An annotation is one line; GitHub reads the escapes back.
            let escaped = text.trim().replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
            tell(&format!("::error title=codex-pack::{escaped}\n"));
        }
    }

    /// The report of a command: `text` for people, or the same as one JSON document.
    pub(super) fn report(&self, text: &str, document: &impl Serialize) {
        let rendered = match self.format {
            Format::Text | Format::Github | Format::Html => visible(text).into_owned(),
            Format::Json => {
                let mut json = serde_json::to_string_pretty(document).expect("a report serialises");
                json.push('\n');
                json
            }
        };
        let mut output = anstream::stdout().lock();
        if let Err(error) = output.write_all(rendered.as_bytes()).and_then(|()| output.flush()) {
            // A closed pipe (`codex-pack matrix | head -1`) is the reader's choice, not an error.
            if error.kind() != io::ErrorKind::BrokenPipe {
                *self.unwritten.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
            }
        }
    }

    /// Ends the command: an error if its report could not be written, for example because the disk is full.
    pub(super) fn finish(&self) -> Result<(), ReportError> {
        let unwritten = self.unwritten.lock().unwrap_or_else(PoisonError::into_inner).take();
        unwritten.map_or(Ok(()), |error| Err(ReportError(error)))
    }
}

/// Prints a message on standard error. If that fails, the command continues: its exit code still tells the outcome.
fn tell(text: &str) {
    let _ = anstream::stderr().write_all(text.as_bytes());
}

/// The report of a command is incomplete.
#[derive(Debug, thiserror::Error)]
#[error("standard output could not be written; everything else is done")]
pub(super) struct ReportError(#[source] io::Error);

impl Hint for ReportError {
    fn help(&self) -> Option<String> {
        Some("check that the disk it is on has room, and run the command again".into())
    }
}

impl Observer for Console {
    fn step(&self, verb: &str, what: &str) {
        Console::step(self, verb, what);
    }

    fn warning(&self, text: &str) {
        Console::warning(self, text);
    }

    fn packing(&self, file: &str, total: u64) -> Box<dyn FnMut(u64) + '_> {
        self.progress(file, total)
    }
}

/// Lays out rows in columns, two spaces apart, for a report; cells are wrapped if the table is wider than the terminal.
pub(super) fn columns<const N: usize>(rows: &[[String; N]]) -> String {
    columns_within(rows, terminal_width())
}

/// The width of standard output in characters: `COLUMNS`, or else the terminal's. `None` if it goes to a file or another
/// program, which accepts lines of any length.
fn terminal_width() -> Option<usize> {
    let said = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok()).filter(|columns| *columns > 0);
    said.or_else(|| terminal_size::terminal_size_of(std::io::stdout()).map(|(width, _)| usize::from(width.0)))
}

/// Wrapped columns keep at least this many characters, so that words stay readable.
const NARROWEST: usize = 16;

fn columns_within<const N: usize>(rows: &[[String; N]], available: Option<usize>) -> String {
    let mut widths = [0; N];
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.chars().count());
        }
    }
    // The widest column gives way first.
    while let Some(available) = available
        && widths.iter().sum::<usize>() + 2 * (N - 1) > available
        && let Some(widest) = widths.iter_mut().max().filter(|widest| **widest > NARROWEST)
    {
        *widest -= 1;
    }
    let mut text = String::new();
    for row in rows {
        let mut cells: [Vec<String>; N] = std::array::from_fn(|place| folded(&row[place], widths[place]));
        let height = cells.iter().map(Vec::len).max().unwrap_or_default();
        for line in 0..height {
            let mut printed = String::new();
            for (width, cell) in widths.iter().zip(&mut cells) {
                let part = cell.get_mut(line).map(std::mem::take).unwrap_or_default();
                let _ = write!(printed, "{part:<width$}  ");
            }
            text.push_str(printed.trim_end());
            text.push('\n');
        }
    }
    text
}

/// The text in lines of at most `width` characters, wrapped after a character that ends a part of a name if there is one.
fn folded(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut rest: Vec<char> = text.chars().collect();
    while rest.len() > width {
        let last = |ends: &[char]| rest[..width].iter().rposition(|letter| ends.contains(letter));
        // Rather between the parts of a name than inside one: `x86_64` is one word.
        let end = last(&[' ', '-', '.', ',', '/']).or_else(|| last(&['_'])).map_or(width, |place| place + 1);
        let next = rest.split_off(end);
        lines.push(std::mem::replace(&mut rest, next).into_iter().collect::<String>().trim_end().to_owned());
    }
    lines.push(rest.into_iter().collect());
    lines
}

#[cfg(test)]
mod tests {
    use super::columns_within;

    #[test]
    fn a_table_is_as_wide_as_the_terminal_and_loses_nothing() {
        let wheel = "openai_codex_cli_bin-0.163.0-py3-none-manylinux_2_17_x86_64.musllinux_1_1_x86_64.whl";
        let rows = [
            ["file", "platform", "size"].map(String::from),
            [wheel, "manylinux_2_17_x86_64, musllinux_1_1_x86_64", "142.3 MB"].map(String::from),
            ["é".repeat(70).as_str(), "any", "1.0 kB"].map(String::from),
        ];
        insta::assert_snapshot!(columns_within(&rows, Some(72)), @"
        file                            platform                        size
        openai_codex_cli_bin-0.163.0-   manylinux_2_17_x86_64,          142.3 MB
        py3-none-                       musllinux_1_1_x86_64
        manylinux_2_17_x86_64.
        musllinux_1_1_x86_64.whl
        éééééééééééééééééééééééééééééé  any                             1.0 kB
        éééééééééééééééééééééééééééééé
        éééééééééé
        ");
        let whole = columns_within(&rows, None);
        assert!(whole.contains(wheel), "{whole}");
        for width in 1..200 {
            let table = columns_within(&rows, Some(width));
            let widest = table.lines().map(|line| line.chars().count()).max().unwrap();
            assert!(widest <= width.max(2 * 16 + 8 + 4), "{width}: {widest}\n{table}");
            let letters = |text: &str| text.chars().filter(|letter| *letter == 'é').count();
            assert_eq!(letters(&table), 70);
        }
    }
}
