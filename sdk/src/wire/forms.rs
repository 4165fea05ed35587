//! Telling the alternatives of a union apart by the form of a value.

use serde_json::Value;

/// One form that an alternative of an untagged union can have.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Form {
    Kind(&'static str),
    Object {
        required: &'static [&'static str],
        known: &'static [&'static str],
        constants: &'static [(&'static str, &'static [&'static str])],
    },
}

impl Form {
    /// How well a value has this form: none when it has not; otherwise the number of its fields that have a name here.
    fn fit(&self, value: &Value) -> Option<usize> {
        match self {
            Form::Kind(kind) => {
                let fits = match *kind {
                    "null" => value.is_null(),
                    "boolean" => value.is_boolean(),
                    "integer" => value.is_i64() || value.is_u64(),
                    "number" => value.is_number(),
                    "string" => value.is_string(),
                    "array" => value.is_array(),
                    "object" => value.is_object(),
                    _ => true,
                };
                fits.then_some(0)
            }
            Form::Object { required, known, constants } => {
                let entries = value.as_object()?;
                let has_all = required.iter().all(|key| entries.contains_key(*key));
                let is_constant = |(key, allowed): &(&str, &[&str])| match entries.get(*key) {
                    None => true,
                    Some(value) => value.as_str().is_some_and(|text| allowed.contains(&text)),
                };
                let fits = has_all && constants.iter().all(is_constant);
                fits.then(|| entries.keys().filter(|key| known.contains(&key.as_str())).count())
            }
        }
    }
}

/// The alternatives whose form a value has, best first; of equally good ones in their order.
pub(crate) fn fitting(alternatives: &[&[Form]], value: &Value) -> Vec<usize> {
    let mut fitting: Vec<(usize, usize)> = Vec::new();
    for (index, forms) in alternatives.iter().enumerate() {
        if let Some(fit) = forms.iter().filter_map(|form| form.fit(value)).max() {
            fitting.push((fit, index));
        }
    }
    fitting.sort_by_key(|(fit, _)| std::cmp::Reverse(*fit));
    fitting.into_iter().map(|(_, index)| index).collect()
}
