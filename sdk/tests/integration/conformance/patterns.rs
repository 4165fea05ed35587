//! The patterns of expectations.

use serde_json::Value;

/// Whether a value is as the pattern says; the error tells the first difference.
pub(super) fn matches(pattern: &Value, value: &Value) -> Result<(), String> {
    let special = pattern.as_object().filter(|members| members.len() == 1).and_then(|members| members.iter().next());
    if let Some((name, argument)) = special
        && name.starts_with('$')
    {
        let elements = || value.as_array().ok_or_else(|| format!("{value} is not an array"));
        let holds = match name.as_str() {
            "$absent" => value.is_null(),
            "$any" => !value.is_null(),
            "$contains" => value.as_str().is_some_and(|text| text.contains(argument.as_str().unwrap_or_default())),
            "$has" => elements()?.iter().any(|element| matches(argument, element).is_ok()),
            "$lacks" => elements()?.iter().all(|element| matches(argument, element).is_err()),
            "$length" => Some(elements()?.len() as u64) == argument.as_u64(),
            "$not" => matches(argument, value).is_err(),
            other => panic!("no pattern {other}"),
        };
        return if holds { Ok(()) } else { Err(format!("{pattern} does not match {value}")) };
    }
    match (pattern, value) {
        (Value::Object(members), Value::Object(_) | Value::Null) => members.iter().try_for_each(|(name, pattern)| {
            let member = value.get(name).unwrap_or(&Value::Null);
            matches(pattern, member).map_err(|difference| format!("{name}: {difference}"))
        }),
        (Value::Array(patterns), Value::Array(values)) if patterns.len() == values.len() => {
            patterns.iter().zip(values).enumerate().try_for_each(|(index, (pattern, value))| {
                matches(pattern, value).map_err(|difference| format!("[{index}]: {difference}"))
            })
        }
        _ if pattern == value => Ok(()),
        _ => Err(format!("{pattern} does not match {value}")),
    }
}
