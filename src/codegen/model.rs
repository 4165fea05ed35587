//! The one model of a protocol: what the schema says, free of JSON Schema and of any target language.

use std::collections::BTreeMap;

/// Everything both emitters need to know of a protocol.
#[derive(Debug, Clone, Default)]
pub struct Protocol {
    /// Every named type, by name. Messages (`ClientRequest`, …) are not among them.
    pub definitions: BTreeMap<String, Definition>,
    /// The four kinds of message, in the order of [`Direction`].
    pub messages: Vec<MessageSet>,
}

impl Protocol {
    /// The messages of one kind, if the schema has any.
    pub fn message_set(&self, direction: Direction) -> Option<&MessageSet> {
        self.messages.iter().find(|set| set.direction == direction)
    }
}

/// A named type.
#[derive(Debug, Clone)]
pub struct Definition {
    /// The schema's name for it, or the one the reader gave an inline type.
    pub name: String,
    /// The schema's description.
    pub description: String,
    /// Only the experimental schema has it.
    pub experimental: bool,
    /// JSON pointer of its origin.
    pub pointer: String,
    /// The group of the protocol it belongs to, for example `thread`; `shared` when several use it.
    pub area: String,
    /// What it looks like.
    pub shape: Shape,
}

/// The form of a named type.
#[derive(Debug, Clone)]
pub enum Shape {
    /// A JSON object with known fields. Other fields may come along.
    Object(Vec<Field>),
    /// A string out of a list that may grow.
    Enum(Vec<EnumValue>),
    /// One of several objects, told apart by the constant value of one field.
    Tagged {
        /// The field that tells.
        property: String,
        /// The alternatives.
        variants: Vec<Variant>,
    },
    /// Either a bare string or an object with a single key, as serde writes an enum by default.
    Keyed {
        /// The bare strings.
        values: Vec<EnumValue>,
        /// The single-key objects.
        variants: Vec<Variant>,
    },
    /// One of several types that only their form tells apart.
    Untagged(Vec<Alternative>),
    /// Another name for a type.
    Alias(Type),
}

/// One field of an object.
#[derive(Debug, Clone)]
pub struct Field {
    /// The key on the wire.
    pub wire: String,
    /// The schema's description.
    pub description: String,
    /// Only the experimental schema has it.
    pub experimental: bool,
    /// JSON pointer of its origin.
    pub pointer: String,
    /// Whether an object without it is wrong.
    pub required: bool,
    /// What leaving it out, and what `null` in its place, mean.
    pub null: Null,
    /// Its type when it is there and not null.
    pub value: Type,
    /// The value an absent field stands for, when it is not null.
    pub default: Option<serde_json::Value>,
}

/// What `null` means for a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Null {
    /// Not allowed by the schema.
    Refused,
    /// The same as leaving the field out, if that is allowed.
    Absent,
    /// Something else than leaving the field out, usually "clear what is stored".
    Distinct,
}

/// One value of a string enum.
#[derive(Debug, Clone)]
pub struct EnumValue {
    /// The string on the wire.
    pub wire: String,
    /// `UpperCamelCase` name.
    pub name: String,
    /// The schema's description.
    pub description: String,
    /// Only the experimental schema has it.
    pub experimental: bool,
}

/// One alternative of a tagged or keyed union.
#[derive(Debug, Clone)]
pub struct Variant {
    /// The value of the tag, or the single key.
    pub wire: String,
    /// `UpperCamelCase` name.
    pub name: String,
    /// The schema's description.
    pub description: String,
    /// Only the experimental schema has it.
    pub experimental: bool,
    /// A tagged variant's object, or what a keyed variant's key holds.
    pub value: Type,
    /// Of a keyed variant: the definition name of the single-key object.
    pub wrapper: Option<String>,
}

/// One alternative of an untagged union.
#[derive(Debug, Clone)]
pub struct Alternative {
    /// `UpperCamelCase` name.
    pub name: String,
    /// The schema's description.
    pub description: String,
    /// Its type.
    pub value: Type,
}

/// A type in the place where it is used.
#[derive(Debug, Clone, PartialEq)]
pub enum Type {
    /// Any JSON value.
    Any,
    /// A string.
    String,
    /// One fixed string.
    Literal(String),
    /// A boolean.
    Boolean,
    /// A whole number.
    Integer(Integer),
    /// A floating-point number.
    Number,
    /// JSON's null and nothing else.
    Null,
    /// A list.
    List(Box<Type>),
    /// An object used as a map from any string.
    Map(Box<Type>),
    /// The type or null.
    Nullable(Box<Type>),
    /// A named type.
    Reference(String),
}

impl Type {
    /// The names of the definitions that a value of this type may hold.
    pub fn references<'a>(&'a self, found: &mut dyn FnMut(&'a str)) {
        match self {
            Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) => inner.references(found),
            Type::Reference(name) => found(name),
            _ => {}
        }
    }
}

/// The width of a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Integer {
    I8,
    I16,
    I32,
    I64,
    U8,
    U16,
    U32,
    U64,
}

impl Integer {
    /// The Rust type.
    pub fn rust(self) -> &'static str {
        match self {
            Integer::I8 => "i8",
            Integer::I16 => "i16",
            Integer::I32 => "i32",
            Integer::I64 => "i64",
            Integer::U8 => "u8",
            Integer::U16 => "u16",
            Integer::U32 => "u32",
            Integer::U64 => "u64",
        }
    }
}

/// Who sends a message and whether it is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Direction {
    ClientRequest,
    ServerRequest,
    ServerNotification,
    ClientNotification,
}

impl Direction {
    /// All four, in the order they are written.
    pub const ALL: [Direction; 4] = [
        Direction::ClientRequest,
        Direction::ServerRequest,
        Direction::ServerNotification,
        Direction::ClientNotification,
    ];

    /// The schema's name for the union of these messages.
    pub fn name(self) -> &'static str {
        match self {
            Direction::ClientRequest => "ClientRequest",
            Direction::ServerRequest => "ServerRequest",
            Direction::ServerNotification => "ServerNotification",
            Direction::ClientNotification => "ClientNotification",
        }
    }

    /// Whether messages of this kind are answered.
    pub fn is_request(self) -> bool {
        matches!(self, Direction::ClientRequest | Direction::ServerRequest)
    }
}

/// All messages of one kind.
#[derive(Debug, Clone)]
pub struct MessageSet {
    /// Which kind.
    pub direction: Direction,
    /// The schema's description.
    pub description: String,
    /// Fields that every message of the kind has beside `method` and `params`, for example `id`.
    pub fields: Vec<Field>,
    /// The messages, in the schema's order.
    pub messages: Vec<Message>,
}

/// One message of the protocol.
#[derive(Debug, Clone)]
pub struct Message {
    /// The method name on the wire, for example `thread/start`.
    pub method: String,
    /// `UpperCamelCase` name.
    pub name: String,
    /// The schema's description.
    pub description: String,
    /// Only the experimental schema has it.
    pub experimental: bool,
    /// JSON pointer of its origin.
    pub pointer: String,
    /// What `params` holds; none when the message has none.
    pub params: Option<Type>,
    /// Of a request: the type of its result, if the schema has one for it.
    pub result: Option<String>,
    /// Of a request: the methods of the notifications that it causes.
    pub causes: Vec<String>,
}

impl Message {
    /// The group of the protocol: the first part of a method with several, `session` for the bare ones.
    pub fn area(&self) -> &str {
        self.method.split_once('/').map_or("session", |(area, _)| area)
    }
}
