//! A GitHub Actions workflow, read and rehearsed: jobs in the order of their needs, steps one after another, artifacts handed over,
//! the few expressions that our workflows use. What a step does beyond codex-pack is the caller's affair.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Value, json};

/// A workflow file.
pub struct Workflow {
    document: Value,
}

/// One run of a job: of a matrix, one combination.
pub struct Job {
    pub id: String,
    pub steps: Vec<Step>,
    environment: Vec<(String, String)>,
    outputs: Vec<(String, String)>,
    matrix: Value,
    needs: Vec<String>,
}

/// A step as written: expressions are not evaluated yet.
#[derive(Clone)]
pub struct Step {
    pub id: Option<String>,
    pub run: Option<String>,
    pub uses: Option<String>,
    with: Vec<(String, String)>,
    environment: Vec<(String, String)>,
}

/// What expressions can refer to, by dotted path: `inputs.version`, `needs.plan.outputs.matrix`.
#[derive(Clone, Default)]
pub struct Context {
    values: BTreeMap<String, String>,
}

impl Workflow {
    pub fn read(path: &Path) -> Workflow {
        let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        Workflow {
            document: serde_saphyr::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display())),
        }
    }

    /// The names of the jobs, each behind those that it needs.
    pub fn order(&self) -> Vec<String> {
        let jobs = self.document["jobs"].as_object().unwrap();
        let mut order: Vec<String> = Vec::new();
        while order.len() < jobs.len() {
            let next = jobs.iter().find(|(name, job)| {
                !order.contains(name) && texts(&job["needs"]).iter().all(|needed| order.contains(needed))
            });
            order.push(next.expect("jobs need each other in a circle").0.clone());
        }
        order
    }

    /// The runs of a job: one, or one a combination of its matrix.
    pub fn runs(&self, id: &str, context: &Context) -> Vec<Job> {
        let job = &self.document["jobs"][id];
        let matrix = match &job["strategy"]["matrix"] {
            Value::String(expression) => serde_json::from_str(&context.evaluate(expression)).unwrap(),
            matrix => matrix.clone(),
        };
        let combinations = matrix["include"].as_array().cloned().unwrap_or_else(|| vec![json!({})]);
        let steps: Vec<Step> = job["steps"].as_array().unwrap().iter().map(Step::read).collect();
        combinations
            .into_iter()
            .map(|matrix| Job {
                id: id.into(),
                steps: steps.clone(),
                environment: pairs(&job["env"]),
                outputs: pairs(&job["outputs"]),
                matrix,
                needs: texts(&job["needs"]),
            })
            .collect()
    }
}

impl Job {
    /// What the expressions of its steps can refer to: only what it needs, and its own combination.
    pub fn context(&self, surroundings: &Context) -> Context {
        let mut context = surroundings.clone();
        context.values.retain(|path, _| match path.strip_prefix("needs.") {
            Some(rest) => self.needs.iter().any(|needed| rest.starts_with(&format!("{needed}."))),
            None => true,
        });
        for (name, value) in pairs(&self.matrix) {
            context.set(&format!("matrix.{name}"), &value);
        }
        context
    }

    /// The environment of a step.
    pub fn environment(&self, step: &Step, context: &Context) -> Vec<(String, String)> {
        let all = self.environment.iter().chain(&step.environment);
        all.map(|(name, value)| (name.clone(), context.evaluate(value))).collect()
    }

    /// Hands its outputs to the jobs that need it.
    pub fn publish_outputs(&self, context: &Context, surroundings: &mut Context) {
        for (name, value) in &self.outputs {
            surroundings.set(&format!("needs.{}.outputs.{name}", self.id), &context.evaluate(value));
        }
    }
}

impl Step {
    fn read(step: &Value) -> Step {
        let text = |name: &str| step[name].as_str().map(str::to_owned);
        Step {
            id: text("id"),
            run: text("run"),
            uses: text("uses"),
            with: pairs(&step["with"]),
            environment: pairs(&step["env"]),
        }
    }

    /// Whether it is a step of this action.
    pub fn is(&self, action: &str) -> bool {
        self.uses.as_deref().is_some_and(|uses| uses.starts_with(&format!("{action}@")))
    }

    /// An input of its action.
    pub fn input(&self, name: &str, context: &Context) -> Option<String> {
        let (_, value) = self.with.iter().find(|(known, _)| known == name)?;
        Some(context.evaluate(value))
    }

    /// Its script, if it has codex-pack do something.
    pub fn codex_pack_script(&self) -> Option<&str> {
        let run = self.run.as_deref()?;
        (run.starts_with("codex-pack ") || run.contains("$(codex-pack ")).then_some(run)
    }
}

impl Context {
    pub fn set(&mut self, path: &str, value: &str) {
        self.values.insert(path.into(), value.into());
    }

    /// Takes the lines of a GITHUB_OUTPUT file for the outputs of a step.
    pub fn take_outputs(&mut self, step: &str, lines: &str) {
        for (name, value) in lines.lines().filter_map(|line| line.split_once('=')) {
            self.set(&format!("steps.{step}.outputs.{name}"), value);
        }
    }

    /// A text with its `${{ … }}` replaced.
    pub fn evaluate(&self, text: &str) -> String {
        let mut result = String::new();
        let mut rest = text;
        while let Some((before, behind)) = rest.split_once("${{") {
            let (expression, behind) = behind.split_once("}}").expect("an expression ends");
            result += before;
            result += &self.value(expression.trim());
            rest = behind;
        }
        result + rest
    }

    /// The first of the alternatives (`a || b`) that is not empty.
    fn value(&self, expression: &str) -> String {
        let alternatives = expression.split("||").map(str::trim);
        let values = alternatives.map(|path| {
            let path = path.strip_prefix("fromJSON(").and_then(|path| path.strip_suffix(')')).unwrap_or(path);
            let value = self.values.get(path);
            value.unwrap_or_else(|| panic!("nothing says what `{path}` is")).clone()
        });
        values.into_iter().find(|value| !value.is_empty()).unwrap_or_default()
    }
}

fn texts(value: &Value) -> Vec<String> {
    let all = value.as_array().into_iter().flatten();
    all.map(|text| text.as_str().unwrap().to_owned()).collect()
}

fn pairs(value: &Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    value.as_object().into_iter().flatten().map(|(name, value)| (name.clone(), text(value))).collect()
}
