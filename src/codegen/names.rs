//! How a name of the schema is spelled in Rust and in Python.

/// Splits an identifier into its words: at every character that is neither letter nor digit, before an upper-case letter
/// that follows a lower-case letter or a digit, and before the last capital of a run that a lower-case letter follows.
///
/// `threadId` → `thread`, `Id`; `on-request` → `on`, `request`; `JSONRPCRequest` → `JSONRPC`, `Request`.
pub(super) fn words(text: &str) -> Vec<String> {
    let characters: Vec<char> = text.chars().collect();
    let mut words = Vec::new();
    let mut word = String::new();
    for (index, &character) in characters.iter().enumerate() {
        if !character.is_alphanumeric() {
            if !word.is_empty() {
                words.push(std::mem::take(&mut word));
            }
            continue;
        }
        let before = index.checked_sub(1).and_then(|index| characters.get(index)).copied();
        let after = characters.get(index + 1).copied();
        let starts_word = character.is_uppercase()
            && before.is_some_and(|before| {
                before.is_lowercase()
                    || before.is_numeric()
                    || (before.is_uppercase() && after.is_some_and(char::is_lowercase))
            });
        if starts_word && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        word.push(character);
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

fn capitalised(word: &str) -> String {
    let mut characters = word.chars();
    let Some(first) = characters.next() else { return String::new() };
    let rest = characters.as_str();
    // A word in capitals is an acronym or a constant: `AVAILABLE` reads better as `Available`.
    let rest = if rest.chars().any(char::is_lowercase) { rest.to_owned() } else { rest.to_lowercase() };
    first.to_uppercase().collect::<String>() + &rest
}

/// `UpperCamelCase`, for types and variants: `on-request` → `OnRequest`, `thread/start` → `ThreadStart`.
pub(super) fn pascal(text: &str) -> String {
    let name: String = words(text).iter().map(|word| capitalised(word)).collect();
    match name.chars().next() {
        None => "Empty".to_owned(),
        Some(first) if first.is_numeric() => format!("Value{name}"),
        Some(_) => name,
    }
}

/// [`pascal`] with the separators spelled out, for the rare pair of values that differ in nothing else: `a/b` and `aB`.
pub(super) fn pascal_spelled(text: &str) -> String {
    let spelled: String = text
        .chars()
        .map(|character| match character {
            '/' => " Slash ".to_owned(),
            '-' => " Dash ".to_owned(),
            '_' => " Underscore ".to_owned(),
            '.' => " Dot ".to_owned(),
            ':' => " Colon ".to_owned(),
            other => other.to_string(),
        })
        .collect();
    pascal(&spelled)
}

/// `snake_case`, for fields and modules, not yet safe from keywords: `threadId` → `thread_id`.
pub(super) fn snake(text: &str) -> String {
    let name = words(text).join("_").to_lowercase();
    match name.chars().next() {
        None => "empty".to_owned(),
        Some(first) if first.is_numeric() => format!("value_{name}"),
        Some(_) => name,
    }
}

/// `camelCase` of a `snake_case` name, as the Python models' alias generator spells it.
pub(super) fn camel_of_snake(snake: &str) -> String {
    let mut name = String::with_capacity(snake.len());
    let mut characters = snake.chars();
    while let Some(character) = characters.next() {
        match (character, characters.as_str().is_empty()) {
            ('_', false) => name.extend(characters.next().into_iter().flat_map(char::to_uppercase)),
            _ => name.push(character),
        }
    }
    name
}

/// Types that generated code of either language mentions by their bare names.
const TAKEN: &[&str] = &[
    "Annotated",
    "Any",
    "ApprovalMode",
    "BTreeMap",
    "Box",
    "Err",
    "Field",
    "Literal",
    "Map",
    "None",
    "Number",
    "Ok",
    "OpenEnum",
    "Option",
    "ProtocolModel",
    "ProtocolRoot",
    "Result",
    "Sandbox",
    "Self",
    "Some",
    "String",
    "Tag",
    "TaggedModel",
    "Text",
    "True",
    "False",
    "UnionModel",
    "Unrecognized",
    "Value",
    "Vec",
];

/// Whether a type of the protocol cannot have this name.
pub(super) fn is_taken(name: &str) -> bool {
    TAKEN.contains(&name)
}

const RUST_KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "union", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// A field, function or module name in Rust.
pub(super) fn rust_field(wire: &str) -> String {
    let name = snake(wire);
    match name.as_str() {
        "self" | "super" | "crate" => format!("{name}_"),
        "union" => name,
        _ if RUST_KEYWORDS.contains(&name.as_str()) => format!("r#{name}"),
        _ => name,
    }
}

/// A variant or type name in Rust; `Self` is the one that is taken.
pub(super) fn rust_variant(wire: &str) -> String {
    let name = pascal(wire);
    if name == "Self" { "Self_".to_owned() } else { name }
}

const PYTHON_KEYWORDS: &[&str] = &[
    "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except",
    "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise",
    "return", "try", "while", "with", "yield",
];

/// Attributes of pydantic's `BaseModel` that a field must not hide.
const PYDANTIC_ATTRIBUTES: &[&str] = &[
    "construct",
    "copy",
    "dict",
    "from_orm",
    "json",
    "model_computed_fields",
    "model_config",
    "model_construct",
    "model_copy",
    "model_dump",
    "model_dump_json",
    "model_extra",
    "model_fields",
    "model_fields_set",
    "model_json_schema",
    "model_parametrized_name",
    "model_post_init",
    "model_rebuild",
    "model_validate",
    "model_validate_json",
    "model_validate_strings",
    "parse_file",
    "parse_obj",
    "parse_raw",
    "schema",
    "schema_json",
    "to_wire",
    "update_forward_refs",
    "validate",
];

/// A field of a Python model: `_meta` → `field_meta`, `async` → `async_`, `schema` → `schema_`.
pub(super) fn python_field(wire: &str) -> String {
    let name = snake(wire);
    if wire.starts_with('_') {
        return format!("field_{name}");
    }
    if PYTHON_KEYWORDS.contains(&name.as_str()) || PYDANTIC_ATTRIBUTES.contains(&name.as_str()) {
        return format!("{name}_");
    }
    name
}

/// Names that an enum or its base class gives a meaning of its own.
const PYTHON_ENUM_ATTRIBUTES: &[&str] = &["mro", "name", "root", "value"];

/// Methods of `str` that a member of an enum of strings hides.
const PYTHON_STRING_METHODS: &[&str] = &[
    "capitalize",
    "casefold",
    "center",
    "count",
    "encode",
    "endswith",
    "expandtabs",
    "find",
    "format",
    "format_map",
    "index",
    "isalnum",
    "isalpha",
    "isascii",
    "isdecimal",
    "isdigit",
    "isidentifier",
    "islower",
    "isnumeric",
    "isprintable",
    "isspace",
    "istitle",
    "isupper",
    "join",
    "ljust",
    "lower",
    "lstrip",
    "maketrans",
    "partition",
    "removeprefix",
    "removesuffix",
    "replace",
    "rfind",
    "rindex",
    "rjust",
    "rpartition",
    "rsplit",
    "rstrip",
    "split",
    "splitlines",
    "startswith",
    "strip",
    "swapcase",
    "title",
    "translate",
    "upper",
    "zfill",
];

/// Whether a member of a Python enum hides a method of `str`, which a type checker has to be told is meant.
pub(super) fn hides_string_method(member: &str) -> bool {
    PYTHON_STRING_METHODS.contains(&member)
}

/// A member of a Python enum.
pub(super) fn python_member(value: &str) -> String {
    let name = snake(value);
    if PYTHON_KEYWORDS.contains(&name.as_str()) || PYTHON_ENUM_ATTRIBUTES.contains(&name.as_str()) {
        return format!("{name}_");
    }
    name
}

/// A module of the Python package.
pub(super) fn python_module(area: &str) -> String {
    let name = snake(area);
    if PYTHON_KEYWORDS.contains(&name.as_str()) { format!("{name}_") } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_follow_case_and_separators() {
        for (text, expected) in [
            ("threadId", "thread Id"),
            ("on-request", "on request"),
            ("JSONRPCRequest", "JSONRPC Request"),
            ("account/gatewayOAuth/read", "account gateway O Auth read"),
            ("NO_CONSTRAINT", "NO CONSTRAINT"),
            ("sha256Hash", "sha256 Hash"),
            ("_meta", "meta"),
        ] {
            assert_eq!(words(text).join(" "), expected);
        }
    }

    #[test]
    fn camel_case_is_that_of_the_python_models() {
        for (snake, camel) in
            [("thread_id", "threadId"), ("async_", "async_"), ("field_meta", "fieldMeta"), ("id", "id")]
        {
            assert_eq!(camel_of_snake(snake), camel);
        }
    }

    #[test]
    fn separators_are_spelled_only_on_request() {
        assert_eq!(pascal("openai/form"), "OpenaiForm");
        assert_eq!(pascal_spelled("openai/form"), "OpenaiSlashForm");
    }

    #[test]
    fn keywords_are_escaped() {
        assert_eq!(rust_field("type"), "r#type");
        assert_eq!(rust_field("self"), "self_");
        assert_eq!(python_field("async"), "async_");
        assert_eq!(python_field("_meta"), "field_meta");
        assert_eq!(python_member("name"), "name_");
        assert_eq!(python_member("title"), "title");
    }
}
