//! The basic JSON types.

use std::collections::BTreeMap;

use serde_json::{Map, Number, Value};

use super::{Mismatch, Wire, object_of};

impl Wire for Value {
    fn read(value: Value) -> Result<Self, Mismatch> {
        Ok(value)
    }

    fn write(&self) -> Value {
        self.clone()
    }
}

impl Wire for () {
    fn read(_: Value) -> Result<Self, Mismatch> {
        Ok(())
    }

    fn write(&self) -> Value {
        Value::Null
    }
}

impl Wire for String {
    fn read(value: Value) -> Result<Self, Mismatch> {
        match value {
            Value::String(text) => Ok(text),
            other => Err(Mismatch::expected("a string", &other)),
        }
    }

    fn write(&self) -> Value {
        Value::String(self.clone())
    }
}

impl Wire for bool {
    fn read(value: Value) -> Result<Self, Mismatch> {
        value.as_bool().ok_or_else(|| Mismatch::expected("a boolean", &value))
    }

    fn write(&self) -> Value {
        Value::Bool(*self)
    }
}

impl Wire for Number {
    fn read(value: Value) -> Result<Self, Mismatch> {
        match value {
            Value::Number(number) => Ok(number),
            other => Err(Mismatch::expected("a number", &other)),
        }
    }

    fn write(&self) -> Value {
        Value::Number(self.clone())
    }
}

macro_rules! integers {
    ($($name:ident $read:ident),*) => {$(
        impl Wire for $name {
            fn read(value: Value) -> Result<Self, Mismatch> {
                let Value::Number(number) = &value else {
                    return Err(Mismatch::expected("a whole number", &value));
                };
                let whole = number.$read().and_then(|whole| Self::try_from(whole).ok());
                whole.ok_or_else(|| {
                    Mismatch::new(format!("expected a whole number from {} to {}, found {number}", Self::MIN, Self::MAX))
                })
            }

            fn write(&self) -> Value {
                (*self).into()
            }
        }
    )*};
}

integers!(i8 as_i64, i16 as_i64, i32 as_i64, i64 as_i64, u8 as_u64, u16 as_u64, u32 as_u64, u64 as_u64);

impl<T: Wire> Wire for Option<T> {
    fn read(value: Value) -> Result<Self, Mismatch> {
        if value.is_null() { Ok(None) } else { T::read(value).map(Some) }
    }

    fn write(&self) -> Value {
        self.as_ref().map_or(Value::Null, T::write)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<T: Wire> Wire for Box<T> {
    fn read(value: Value) -> Result<Self, Mismatch> {
        T::read(value).map(Box::new)
    }

    fn write(&self) -> Value {
        T::write(self)
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn read(value: Value) -> Result<Self, Mismatch> {
        let Value::Array(items) = value else {
            return Err(Mismatch::expected("a list", &value));
        };
        let read = |(index, item)| T::read(item).map_err(|error| error.inside(format!("{index}")));
        items.into_iter().enumerate().map(read).collect()
    }

    fn write(&self) -> Value {
        self.iter().map(T::write).collect()
    }
}

impl<T: Wire> Wire for BTreeMap<String, T> {
    fn read(value: Value) -> Result<Self, Mismatch> {
        let entries = object_of(value)?;
        let read = |(key, value)| match T::read(value) {
            Ok(value) => Ok((key, value)),
            Err(error) => Err(error.inside(key)),
        };
        entries.into_iter().map(read).collect()
    }

    fn write(&self) -> Value {
        Value::Object(self.iter().map(|(key, value)| (key.clone(), value.write())).collect())
    }
}

impl Wire for Map<String, Value> {
    fn read(value: Value) -> Result<Self, Mismatch> {
        object_of(value)
    }

    fn write(&self) -> Value {
        Value::Object(self.clone())
    }
}
