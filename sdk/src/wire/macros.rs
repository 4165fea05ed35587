//! The macros that the generated types consist of, one for each kind of type.

/// Serde, comparison and `Debug` for a type that has [`Wire`](super::Wire): all by its document, which is a fraction of the code
/// that
/// a derive makes. What may be a secret is not printed.
macro_rules! through_value {
    ($name:ident) => {
        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                $crate::wire::Wire::write(self) == $crate::wire::Wire::write(other)
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::wire::debug(formatter, stringify!($name), $crate::wire::Wire::write(self))
            }
        }

        $crate::wire::serde_through_value!($name);
    };
}

/// Serde for a type that has [`Wire`](super::Wire).
macro_rules! serde_through_value {
    ($name:ident) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serde::Serialize::serialize(&$crate::wire::Wire::write(self), serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = <serde_json::Value as serde::Deserialize>::deserialize(deserializer)?;
                $crate::wire::Wire::read(value).map_err(serde::de::Error::custom)
            }
        }
    };
}

/// An object: its constant fields in brackets, then how, under which name and under which key each other field is kept.
macro_rules! object {
    ($name:ident $([$constant_key:literal $constant:literal])* { $($presence:ident $field:ident $key:literal,)* }) => {
        impl $crate::wire::sealed::Sealed for $name {}

        impl $crate::wire::Wire for $name {
            // An object without known fields changes nothing.
            #[allow(unused_mut)]
            fn read(value: serde_json::Value) -> Result<Self, $crate::wire::Mismatch> {
                let mut rest = $crate::wire::object_of(value)?;
                $($crate::wire::read_constant(&mut rest, $constant_key, $constant)?;)*
                Ok(Self { $($field: $crate::wire::$presence::read(&mut rest, $key)?,)* rest })
            }

            fn write(&self) -> serde_json::Value {
                let mut entries = serde_json::Map::new();
                $(entries.insert($constant_key.to_owned(), serde_json::Value::from($constant));)*
                $($crate::wire::$presence::write(&mut entries, $key, &self.$field);)*
                $crate::wire::write_rest(&mut entries, &self.rest);
                serde_json::Value::Object(entries)
            }
        }

        $crate::wire::through_value!($name);
    };
}

/// Methods that set the optional fields of an object. Only those that are called are compiled.
macro_rules! setters {
    ($name:ident { $($field:ident: $value:ty,)* }) => {
        impl $name {$(
            /// Sets the field of this name.
            #[must_use]
            #[inline]
            pub fn $field(mut self, value: $value) -> Self {
                self.$field = Some(value.into());
                self
            }
        )*}
    };
}

/// An enum of strings.
macro_rules! string_enum {
    ($name:ident { $($variant:ident $text:literal,)* }) => {
        impl $name {
            /// The value on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Unrecognized(text) => text,
                }
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                match text.as_str() {
                    $($text => Self::$variant,)*
                    _ => Self::Unrecognized(text),
                }
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::from(text.to_owned())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.pad(self.as_str())
            }
        }

        impl $crate::wire::sealed::Sealed for $name {}

        impl $crate::wire::Wire for $name {
            fn read(value: serde_json::Value) -> Result<Self, $crate::wire::Mismatch> {
                <String as $crate::wire::Wire>::read(value).map(Self::from)
            }

            fn write(&self) -> serde_json::Value {
                serde_json::Value::from(self.as_str())
            }
        }

        $crate::wire::serde_through_value!($name);
    };
}

/// A union told apart by the constant value of one field.
macro_rules! tagged_union {
    ($name:ident $tag:literal { $($variant:ident $text:literal,)* }) => {
        impl $crate::wire::sealed::Sealed for $name {}

        impl $crate::wire::Wire for $name {
            fn read(value: serde_json::Value) -> Result<Self, $crate::wire::Mismatch> {
                match value.get($tag).and_then(serde_json::Value::as_str) {
                    $(Some($text) => $crate::wire::Wire::read(value).map(Self::$variant),)*
                    _ => Ok(Self::Unrecognized(value)),
                }
            }

            fn write(&self) -> serde_json::Value {
                match self {
                    $(Self::$variant(value) => $crate::wire::Wire::write(value),)*
                    Self::Unrecognized(value) => value.clone(),
                }
            }
        }

        $crate::wire::through_value!($name);
    };
}

/// A union of bare strings and objects with a single key.
macro_rules! keyed_union {
    ($name:ident { $($unit:ident $text:literal,)* } { $($variant:ident $key:literal,)* }) => {
        impl $crate::wire::sealed::Sealed for $name {}

        impl $crate::wire::Wire for $name {
            fn read(value: serde_json::Value) -> Result<Self, $crate::wire::Mismatch> {
                match value {
                    $(serde_json::Value::String(text) if text == $text => Ok(Self::$unit),)*
                    $(serde_json::Value::Object(mut entries) if entries.len() == 1 && entries.contains_key($key) => {
                        $crate::wire::required::read(&mut entries, $key).map(Self::$variant)
                    })*
                    other => Ok(Self::Unrecognized(other)),
                }
            }

            fn write(&self) -> serde_json::Value {
                match self {
                    $(Self::$unit => serde_json::Value::from($text),)*
                    $(Self::$variant(value) => {
                        let mut entries = serde_json::Map::new();
                        $crate::wire::required::write(&mut entries, $key, value);
                        serde_json::Value::Object(entries)
                    })*
                    Self::Unrecognized(value) => value.clone(),
                }
            }
        }

        $crate::wire::through_value!($name);
    };
}

/// A union that only the form of a value tells apart.
macro_rules! untagged_union {
    ($name:ident { $($variant:ident [$($form:ident $content:tt,)*],)* }) => {
        impl $crate::wire::sealed::Sealed for $name {}

        impl $crate::wire::Wire for $name {
            fn read(value: serde_json::Value) -> Result<Self, $crate::wire::Mismatch> {
                use $crate::wire::Form;
                const FORMS: &[&[Form]] = &[$(&[$($crate::wire::form!($form $content)),*]),*];
                #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
                enum Index { $($variant),* }
                let mut first_error = None;
                for index in $crate::wire::fitting(FORMS, &value) {
                    // What tells two alternatives apart may lie deeper than their own fields.
                    let read = match index {
                        $(index if index == Index::$variant as usize => {
                            $crate::wire::Wire::read(value.clone()).map(Self::$variant)
                        })*
                        _ => break,
                    };
                    match read {
                        Ok(read) => return Ok(read),
                        Err(error) => first_error = first_error.or(Some(error)),
                    }
                }
                first_error.map_or(Ok(Self::Unrecognized(value)), Err)
            }

            fn write(&self) -> serde_json::Value {
                match self {
                    $(Self::$variant(value) => $crate::wire::Wire::write(value),)*
                    Self::Unrecognized(value) => value.clone(),
                }
            }
        }

        $crate::wire::through_value!($name);
    };
}

macro_rules! form {
    (Kind $kind:literal) => {
        Form::Kind($kind)
    };
    (Object $fields:tt) => {
        $crate::wire::object_form!($fields)
    };
}

macro_rules! object_form {
    ({ $($field:ident: $value:expr),* $(,)? }) => {
        Form::Object { $($field: $value),* }
    };
}

/// A request: its method, what is sent, and what comes back.
macro_rules! request {
    ($name:ident $method:literal $params:ty => $result:ty) => {
        impl $crate::wire::sealed::Sealed for $name {}

        impl $crate::wire::RequestMethod for $name {
            const METHOD: &'static str = $method;
            type Params = $params;
            type Result = $result;
        }
    };
}

/// A union of messages told apart by their method: those without parameters, then those with.
macro_rules! messages {
    ($name:ident { $($bare:ident $bare_method:literal,)* } { $($variant:ident $method:literal,)* }) => {
        impl $crate::wire::sealed::Sealed for $name {}

        impl $crate::wire::Messages for $name {
            fn from_parts(method: &str, params: Option<serde_json::Value>) -> Result<Self, $crate::wire::Mismatch> {
                match method {
                    $($bare_method => Ok(Self::$bare),)*
                    $($method => $crate::wire::Wire::read(params.unwrap_or_default()).map(Self::$variant),)*
                    _ => Ok(Self::Unknown { method: method.to_owned(), params }),
                }
            }

            fn method(&self) -> &str {
                match self {
                    $(Self::$bare => $bare_method,)*
                    $(Self::$variant(_) => $method,)*
                    Self::Unknown { method, .. } => method,
                }
            }

            fn params(&self) -> Option<serde_json::Value> {
                match self {
                    $(Self::$bare => None,)*
                    $(Self::$variant(params) => {
                        Some($crate::wire::Wire::write(params)).filter(|params| !params.is_null())
                    })*
                    Self::Unknown { params, .. } => params.clone(),
                }
            }
        }

        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                use $crate::wire::Messages;
                self.method() == other.method() && self.params() == other.params()
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                use $crate::wire::Messages;
                $crate::wire::debug(formatter, self.method(), self.params().unwrap_or_default())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::wire::serialize_message(self, serializer)
            }
        }
    };
}

pub(crate) use {
    form, keyed_union, messages, object, object_form, request, serde_through_value, setters, string_enum, tagged_union,
    through_value, untagged_union,
};
