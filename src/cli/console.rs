//! What a command says: the report on standard output, everything else on standard error.

use std::fmt::Write as _;
use std::io::{IsTerminal, Write};

use anstyle::{AnsiColor, Style};
use clap::{Args, ColorChoice, ValueEnum};
use indicatif::{ProgressBar, ProgressFinish, ProgressStyle};
use serde::Serialize;

use crate::hint::{Hint, render, visible};
use crate::release::Observer;

/// Options that every command takes.
#[derive(Debug, Args)]
#[command(next_help_heading = "Global options")]
pub(super) struct Options {
    /// Say nothing but the report and errors.
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    quiet: bool,
    /// Say what is being done, file by file.
    #[arg(short, long, global = true)]
    verbose: bool,
    /// When to use colours.
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    color: ColorChoice,
    /// How the report on standard output is written.
    #[arg(long, global = true, value_enum, default_value = "text")]
    format: Format,
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
}

/// Where a command says things, according to the global options.
#[derive(Debug)]
pub(super) struct Console {
    quiet: bool,
    verbose: bool,
    format: Format,
}

const WARNING: Style = AnsiColor::Yellow.on_default().bold();
const ERROR: Style = AnsiColor::Red.on_default().bold();
const DONE: Style = AnsiColor::Green.on_default().bold();

impl Console {
    pub(super) fn new(options: &Options) -> Console {
        match options.color {
            ColorChoice::Auto => {}
            ColorChoice::Always => anstream::ColorChoice::Always.write_global(),
            ColorChoice::Never => anstream::ColorChoice::Never.write_global(),
        }
        Console { quiet: options.quiet, verbose: options.verbose, format: options.format }
    }

    /// The form of the report.
    pub(super) fn format(&self) -> Format {
        self.format
    }

    /// A bar that `total` bytes will fill; none where nobody watches. The function returned hears of each part that is done.
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
            anstream::eprintln!("{DONE}{verb:>10}{DONE:#} {}", visible(what));
        }
    }

    /// Whether details are shown.
    pub(super) fn is_verbose(&self) -> bool {
        self.verbose
    }

    /// A detail that only `--verbose` shows.
    pub(super) fn detail(&self, text: &str) {
        if self.verbose {
            anstream::eprintln!("{:>10} {}", "", visible(text));
        }
    }

    /// Something the user should know although the command goes on.
    #[expect(clippy::unused_self, reason = "what is said, is said to a console")]
    pub(super) fn warning(&self, text: &str) {
        anstream::eprintln!("{WARNING}warning{WARNING:#}: {}", visible(text));
    }

    /// The error a command ended with.
    pub(super) fn failure(&self, failure: &dyn Hint) {
        let text = render(failure);
        let text = visible(&text);
        let text = text.strip_prefix("error:").unwrap_or(&text);
        anstream::eprint!("{ERROR}error{ERROR:#}:{text}");
        if self.format == Format::Github {
            // An annotation is one line; GitHub reads the escapes back.
            let escaped = text.trim().replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
            anstream::eprintln!("::error title=codex-pack::{escaped}");
        }
    }

    /// The report of a command: `text` for people, or the same as one JSON document.
    pub(super) fn report(&self, text: &str, document: &impl Serialize) {
        let rendered = match self.format {
            Format::Text | Format::Github => visible(text).into_owned(),
            Format::Json => {
                let mut json = serde_json::to_string_pretty(document).expect("a report serialises");
                json.push('\n');
                json
            }
        };
        // A closed pipe (`codex-pack matrix | head -1`) is the reader's choice, not an error.
        let _ = anstream::stdout().write_all(rendered.as_bytes());
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

/// A number of bytes as people read it: `142.4 MB`, decimal as download pages count.
pub(super) fn megabytes(bytes: u64) -> String {
    let (tenth, unit) = if bytes < 100_000 { (100, "kB") } else { (100_000, "MB") };
    let tenths = bytes.saturating_add(tenth / 2) / tenth;
    format!("{}.{} {unit}", tenths / 10, tenths % 10)
}

/// Lays rows out in columns, two spaces apart, for a report.
pub(super) fn columns<const N: usize>(rows: &[[String; N]]) -> String {
    let mut widths = [0; N];
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.chars().count());
        }
    }
    let mut text = String::new();
    for row in rows {
        let mut line = String::new();
        for (width, cell) in widths.iter().zip(row) {
            let _ = write!(line, "{cell:<width$}  ");
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}
