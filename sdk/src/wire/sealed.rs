//! What keeps the traits of this module from being implemented elsewhere.

use std::collections::BTreeMap;

use serde_json::{Map, Number, Value};

use super::{Envelope, Wire};

/// Implemented by what may implement the traits of this module.
pub trait Sealed {}

macro_rules! seal {
    ($($name:ty),*) => {
        $(impl Sealed for $name {})*
    };
}

seal!(Value, (), String, bool, Number, i8, i16, i32, i64, u8, u16, u32, u64, Map<String, Value>);

impl<T: Wire> Sealed for Option<T> {}
impl<T: Wire> Sealed for Box<T> {}
impl<T: Wire> Sealed for Vec<T> {}
impl<T: Wire> Sealed for BTreeMap<String, T> {}
impl<M> Sealed for Envelope<M> {}
