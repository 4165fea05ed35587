//! The high-level calls whose options come from the schema: what they are called in both languages, and which parameters of
//! the request they take over themselves.

use super::error::CodegenError;
use super::model::{Direction, Field, Protocol, Shape, Type};
use super::names;

/// A high-level call.
#[derive(Debug, Clone, Copy)]
pub(super) struct Call {
    /// The request it makes.
    pub(super) method: &'static str,
    /// Name of the Rust options type.
    pub(super) options: &'static str,
    /// What it does, as the first line of its documentation.
    pub(super) purpose: &'static str,
    /// What its approval mode is when none is given.
    pub(super) approval: Approval,
}

impl Call {
    /// Whether the thread that it opens can be given tools. Only a new one tells the runtime of them; the others give a thread that
    /// has them the functions.
    pub(super) fn takes_tools(&self) -> bool {
        matches!(self.method, "thread/start" | "thread/resume" | "thread/fork")
    }
}

/// What a call does about approvals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Approval {
    /// It has nothing to do with them.
    None,
    /// A mode is always sent; the automatic reviewer unless another one is given.
    AutoReview,
    /// Without a mode, what the thread has is preserved.
    Preserved,
}

/// Every call with generated options.
pub(super) const CALLS: &[Call] = &[
    Call {
        method: "thread/start",
        options: "ThreadStartOptions",
        purpose: "Start a new thread.",
        approval: Approval::AutoReview,
    },
    Call {
        method: "thread/list",
        options: "ThreadListOptions",
        purpose: "List stored threads, one page at a time.",
        approval: Approval::None,
    },
    Call {
        method: "thread/resume",
        options: "ThreadResumeOptions",
        purpose: "Continue a stored thread.",
        approval: Approval::Preserved,
    },
    Call {
        method: "thread/fork",
        options: "ThreadForkOptions",
        purpose: "Start a new thread from the history of another one.",
        approval: Approval::Preserved,
    },
    Call { method: "turn/start", options: "TurnOptions", purpose: "Start a turn.", approval: Approval::Preserved },
];

/// Parameters that a call passes on its own: the thread, the input (of which a tool's output is one form).
const OWN: &[&str] = &["threadId", "input", "toolOutput"];
/// The parameter that `tools` stands for: what the runtime is told of functions that the client runs.
const TOOLS: &str = "dynamicTools";
/// Parameters that `approval_mode` stands for.
const APPROVAL: &[&str] = &["approvalPolicy", "approvalsReviewer"];
/// Parameters that the three sandbox presets stand for.
const SANDBOX: &[&str] = &["sandbox", "sandboxPolicy"];
/// Parameters with a better name than the protocol's.
const RENAMED: &[(&str, &str)] =
    &[("excludeTurns", "include_turns"), ("turnTrigger", "source"), ("serviceTierForTurn", "turn_service_tier")];
/// Parameters whose option says the opposite.
const NEGATED: &[&str] = &["excludeTurns"];

/// An argument that holds several options in one type of its own, so that a call keeps a signature that can be read.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Group {
    /// The argument.
    pub(super) name: &'static str,
    /// What the name of its type ends in: `ThreadStart` and `Experimental`.
    suffix: &'static str,
    /// What it holds.
    pub(super) purpose: &'static str,
}

/// Everything that only the experimental schema has.
pub(super) const EXPERIMENTAL: Group = Group {
    name: "experimental",
    suffix: "Experimental",
    purpose: "Options of the experimental part of the protocol. They can change with any release, and the runtime accepts them only from \
              clients that request `experimentalApi`, as this one does by default.",
};
/// Where a turn comes from.
const ORIGIN: Group = Group {
    name: "origin",
    suffix: "Origin",
    purpose: "The origin of a turn, for tools that follow work across turns.",
};
/// The parameters that say so.
const ORIGIN_PARAMETERS: &[&str] = &["clientUserMessageId", "parentTurnId", "rootTurnId"];

/// The options of a call.
#[derive(Debug)]
pub(super) struct Options<'a> {
    pub(super) call: Call,
    /// Name of the parameters' type.
    pub(super) params: &'a str,
    /// All fields of the parameters, in the schema's order.
    pub(super) fields: &'a [Field],
    /// One each, by name.
    pub(super) all: Vec<CallOption<'a>>,
}

impl<'a> Options<'a> {
    /// The options that are arguments of their own.
    pub(super) fn own(&self) -> impl Iterator<Item = &CallOption<'a>> {
        self.all.iter().filter(|option| option.group().is_none())
    }

    /// The arguments that hold several options, each with them. Every call has the experimental one, though it may be empty.
    pub(super) fn groups(&self) -> Vec<(&'static Group, Vec<&CallOption<'a>>)> {
        let mut groups: Vec<(&'static Group, Vec<&CallOption<'a>>)> = vec![(&EXPERIMENTAL, Vec::new())];
        if self.call.method == "turn/start" {
            groups.push((&ORIGIN, Vec::new()));
        }
        for (group, options) in &mut groups {
            options.extend(self.all.iter().filter(|option| option.group() == Some(*group)));
        }
        groups
    }

    /// The type of an argument that holds several options.
    pub(super) fn type_of(&self, group: &Group) -> String {
        format!("{}{}", self.call.options.trim_end_matches("Options"), group.suffix)
    }
}

/// One option of a call.
#[derive(Debug, Clone, Copy)]
pub(super) struct CallOption<'a> {
    pub(super) field: &'a Field,
    pub(super) role: Role,
}

/// Where an option's value goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// Into the field as it is.
    Plain,
    /// Into the field, negated.
    Negated,
    /// A preset, into the field in its wire form.
    Sandbox,
}

impl CallOption<'_> {
    /// The argument that holds the option, if it is none of its own.
    pub(super) fn group(&self) -> Option<&'static Group> {
        match self.field.wire.as_str() {
            _ if self.field.experimental => Some(&EXPERIMENTAL),
            wire if ORIGIN_PARAMETERS.contains(&wire) => Some(&ORIGIN),
            _ => None,
        }
    }

    /// The option's name in `snake_case`.
    pub(super) fn name(&self) -> String {
        if self.role == Role::Sandbox {
            return "sandbox".to_owned();
        }
        match RENAMED.iter().find(|(wire, _)| *wire == self.field.wire) {
            Some((_, name)) => (*name).to_owned(),
            None => names::snake(&self.field.wire),
        }
    }

    /// What the option is for.
    pub(super) fn description(&self) -> String {
        match (self.role, self.field.wire.as_str()) {
            (Role::Sandbox, _) => "What commands may do to the file system.".to_owned(),
            (Role::Negated, "excludeTurns") => {
                "Whether the answer contains the thread's turns; the model sees them either way.".to_owned()
            }
            _ => self.field.description.clone(),
        }
    }

    /// Whether the wire form is a sandbox mode rather than a policy.
    pub(super) fn is_sandbox_mode(&self) -> bool {
        self.field.wire == "sandbox"
    }
}

/// The options of every call, from the schema.
pub(super) fn all(protocol: &Protocol) -> Result<Vec<Options<'_>>, CodegenError> {
    CALLS.iter().map(|call| options(protocol, *call)).collect()
}

fn options(protocol: &Protocol, call: Call) -> Result<Options<'_>, CodegenError> {
    let missing = |reason: String| CodegenError::Schema {
        document: super::BUNDLE.to_owned(),
        pointer: format!("/definitions/{}", Direction::ClientRequest.name()),
        reason,
    };
    let message = protocol
        .message_set(Direction::ClientRequest)
        .and_then(|set| set.messages.iter().find(|message| message.method == call.method))
        .ok_or_else(|| missing(format!("the request `{}` is missing, which the SDKs are built on", call.method)))?;
    let definition = match &message.params {
        Some(Type::Reference(name)) => protocol.definitions.get(name),
        _ => None,
    };
    let Some((params, fields)) = definition.and_then(|definition| match &definition.shape {
        Shape::Object(fields) => Some((definition.name.as_str(), fields.as_slice())),
        _ => None,
    }) else {
        return Err(missing(format!("the parameters of `{}` are not an object", call.method)));
    };
    let mut options: Vec<CallOption<'_>> = fields
        .iter()
        .filter(|field| {
            let wire = field.wire.as_str();
            !(OWN.contains(&wire) || wire == TOOLS || APPROVAL.contains(&wire) && call.approval != Approval::None)
        })
        .map(|field| {
            let wire = field.wire.as_str();
            let role = match wire {
                _ if SANDBOX.contains(&wire) => Role::Sandbox,
                _ if NEGATED.contains(&wire) => Role::Negated,
                _ => Role::Plain,
            };
            CallOption { field, role }
        })
        .collect();
    options.sort_by_key(CallOption::name);
    for pair in options.windows(2) {
        if let [first, second] = pair
            && first.name() == second.name()
        {
            return Err(CodegenError::Collision {
                what: "options",
                name: format!("{}::{}", call.options, first.name()),
                first: first.field.pointer.clone(),
                second: second.field.pointer.clone(),
            });
        }
    }
    if let Some(field) = fields.iter().find(|field| field.required && !OWN.contains(&field.wire.as_str())) {
        return Err(CodegenError::Schema {
            document: super::BUNDLE.to_owned(),
            pointer: field.pointer.clone(),
            reason: format!("`{}` is required by `{}`, but its option can be left out", field.wire, call.method),
        });
    }
    Ok(Options { call, params, fields, all: options })
}
