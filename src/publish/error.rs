use std::io;
use std::path::PathBuf;

use crate::digest::Sha256Digest;
use crate::hint::Hint;
use crate::index::IndexError;

/// Why a question to the index or to GitHub has no answer, or a bad one.
#[derive(Debug, thiserror::Error)]
pub(crate) enum PublishError {
    /// The file system failed.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// A file's name cannot be published.
    #[error("`{}` has no name in UTF-8", .0.display())]
    Name(PathBuf),
    /// A link, device, pipe or socket among the files of a folder.
    #[error("`{}` is a link, device or pipe; expected files", .0.display())]
    NotAFile(PathBuf),
    /// A folder whose files are being replaced, or were when a run was killed.
    #[error("`{}` is being written, or a run that wrote it was killed: some of its files belong to another release", .0.display())]
    Unfinished(PathBuf),
    /// GitHub would store a file under another name.
    #[error("`{0}` cannot be the name of a file on a GitHub release: expected letters, digits, `.`, `_`, `-` and `+`")]
    AssetName(String),
    /// Two files of one name.
    #[error("`{}` and `{}` have the same name but different contents", .0.display(), .1.display())]
    TwoFiles(PathBuf, PathBuf),
    /// Nothing that an index serves among what was given.
    #[error("there is no wheel and no source distribution among the files given")]
    NoDistribution,
    /// A distribution's file name cannot be read.
    #[error("{file}: {reason}")]
    FileName {
        /// The distribution.
        file: String,
        /// What is wrong with its name.
        reason: String,
    },
    /// A client that is needed is not installed.
    #[error("{0} is not installed")]
    NoClient(&'static str),
    /// The index has no answer, or a bad one.
    #[error(transparent)]
    Index(#[from] IndexError),
    /// GitHub's API refused, or did not answer.
    #[error("{doing} failed{}: {message}", status.map(|status| format!(" with HTTP {status}")).unwrap_or_default())]
    GitHub {
        /// What was being done.
        doing: String,
        /// The status of the response; `None` if there was none.
        status: Option<u16>,
        /// The message of GitHub or gh.
        message: String,
        /// Whether it may succeed a little later: rate limits, time-outs, errors on GitHub's side.
        may_pass: bool,
    },
    /// The tag does not exist.
    #[error("there is no tag {0}")]
    NoTag(String),
    /// The tag is at another commit.
    #[error("tag {tag} is at commit {found}, expected {expected}")]
    OtherCommit {
        /// The tag.
        tag: String,
        /// Where it is.
        found: String,
        /// Where it should be.
        expected: String,
    },
    /// More than one release has the tag.
    #[error("tag {tag} has {count} releases; expected one at most")]
    SeveralReleases {
        /// The tag.
        tag: String,
        /// How many.
        count: usize,
    },
    /// The release has another file of that name.
    #[error("release {tag} has a different {name}: SHA-256 {found}, expected {expected}")]
    Different {
        /// The release's tag.
        tag: String,
        /// The file.
        name: String,
        /// Its digest on GitHub.
        found: Sha256Digest,
        /// Its digest here.
        expected: Sha256Digest,
        /// Whether the release is a draft.
        draft: bool,
    },
    /// The release has a file that does not belong to it.
    #[error("release {tag} has a file {name}, which is not among those given")]
    OtherFile {
        /// The release's tag.
        tag: String,
        /// The file.
        name: String,
        /// Whether the release is a draft.
        draft: bool,
    },
    /// The release takes no more files.
    #[error("release {tag} is immutable and has no {name}")]
    Immutable {
        /// The release's tag.
        tag: String,
        /// The file that it lacks.
        name: String,
    },
    /// An upload succeeded and the file is not there.
    #[error("release {tag} does not have {name}, although GitHub accepted it")]
    NotStored {
        /// The release's tag.
        tag: String,
        /// The file.
        name: String,
    },
}

impl Hint for PublishError {
    fn help(&self) -> Option<String> {
        Some(match self {
            PublishError::Io(_) => "check that the path exists and can be read".into(),
            PublishError::Name(_) | PublishError::AssetName(_) => "rename the file".into(),
            PublishError::Unfinished(_) => "run the command that writes it again".into(),
            PublishError::NotAFile(_) => "replace it with a copy of the file it points to, or remove it".into(),
            PublishError::TwoFiles(..) => "pass only the one that is to be published".into(),
            PublishError::NoDistribution => "pass wheels and source distributions, or the folder they are in".into(),
            PublishError::FileName { .. } => "pass a file under the name that codex-pack or another build tool gave it".into(),
            PublishError::NoClient(_) => "install it".into(),
            PublishError::Index(error) => return error.help(),
            PublishError::GitHub { status, message, may_pass, .. } => github(*status, message, *may_pass).into(),
            PublishError::NoTag(tag) => {
                format!("push the tag (git push origin {tag}), then run this again; codex-pack never creates tags")
            }
            PublishError::OtherCommit { .. } => {
                "nothing was changed; find out who moved the tag: a release is made from the commit of its tag".into()
            }
            PublishError::SeveralReleases { tag, .. } => {
                format!("delete the drafts of {tag} on the releases page (nobody has seen them), then run this again")
            }
            PublishError::Different { tag, draft: true, .. } | PublishError::OtherFile { tag, draft: true, .. } => {
                format!(
                    "nothing was changed; the draft is of another build and nobody has seen it: delete it \
                     (gh release delete {tag}), then run this again"
                )
            }
            PublishError::Different { .. } => {
                "nothing was uploaded; what is published stays as it is: find out where the other file comes from, and release \
                 under a new version if this one is right"
                    .into()
            }
            PublishError::OtherFile { .. } => {
                "nothing was uploaded; find out where it comes from and delete it from the release, pass it too, or pass \
                 --leave-others"
                    .into()
            }
            PublishError::Immutable { .. } => {
                "nothing was changed; an immutable release takes no files: what it lacks can only be released under a new \
                 version"
                    .into()
            }
            PublishError::NotStored { .. } => "run this again; if it still fails, see GitHub's status page".into(),
        })
    }
}

/// What to do about an answer of GitHub's API.
fn github(status: Option<u16>, message: &str, may_pass: bool) -> &'static str {
    match status {
        _ if message.to_lowercase().contains("rate limit") => {
            "wait until the limit is over (an hour at most), then run this again; finished steps are not repeated"
        }
        Some(401) => "log in with `gh auth login`, or set GH_TOKEN to a token that is valid",
        Some(403) => {
            "the token may not do this: in a workflow, give the job `permissions: contents: write` and see that the organisation's \
             settings allow it; on a laptop, `gh auth refresh --scopes repo`"
        }
        Some(404) => {
            "check that GH_REPO (or the checkout) names the repository and that the token can see it: GitHub says 404 where it \
             may not say 403"
        }
        Some(422) => {
            "GitHub understood and will not do it: see the repository's rules for tags and releases, and whether immutable \
             releases have frozen this one"
        }
        _ if may_pass => "run this again: finished steps are not repeated; see GitHub's status page if it still fails",
        _ => "check that gh is logged in (`gh auth status`), then run this again",
    }
}
