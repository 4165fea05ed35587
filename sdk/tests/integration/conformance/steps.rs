//! What each step does.

use super::Runner;
use super::scenario::Step;
use super::tools::tools;
use super::values::{
    input, result, thread_fork_options, thread_list_options, thread_resume_options, thread_start_options, turn_options,
};
use openai_codex::{Error, Event, RetryPolicy, retry_on_overload};
use serde_json::{Map, Value, json};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

impl Runner {
    pub(super) async fn perform(&mut self, step: &Step) -> Result<Value, Error> {
        let options = match self.fill(&Value::Object(step.options.clone())) {
            Value::Object(options) => options,
            _ => Map::new(),
        };
        match step.operation.as_str() {
            "open" => {
                self.open(step).await?;
                Ok(json!({"user_agent": self.codex().metadata().user_agent}))
            }
            "close" => {
                self.close().await;
                Ok(json!({}))
            }
            "restart" => {
                self.close().await;
                self.open(step).await?;
                Ok(json!({}))
            }
            "kill_runtime" => {
                let id = self.recorded().iter().rev().find_map(|line| line["runtime"].as_i64()).expect("a runtime");
                let killed = std::process::Command::new("kill").arg("-KILL").arg(id.to_string()).status();
                assert!(killed.expect("kill starts").success());
                Ok(json!({}))
            }
            "thread_start" => {
                let cwd = self.names["workspace"].clone();
                let options = thread_start_options(&options).cwd(cwd).tools(tools(&step.tools));
                let thread = self.codex().thread_start(options).await?;
                Ok(self.opened(step, thread))
            }
            "thread_resume" => {
                let id = self.filled(step.thread.as_ref());
                let thread =
                    self.codex().thread_resume(id, thread_resume_options(&options).tools(tools(&step.tools))).await?;
                Ok(self.opened(step, thread))
            }
            "thread_fork" => {
                let id = self.filled(step.thread.as_ref());
                let thread =
                    self.codex().thread_fork(id, thread_fork_options(&options).tools(tools(&step.tools))).await?;
                Ok(self.opened(step, thread))
            }
            "thread" => {
                let thread = self.codex().thread(self.filled(step.thread.as_ref()));
                Ok(self.opened(step, thread))
            }
            "thread_list" => Ok(json!(self.codex().thread_list(thread_list_options(&options)).await?)),
            "thread_archive" => {
                self.codex().thread_archive(self.filled(step.thread.as_ref())).await?;
                Ok(json!({}))
            }
            "thread_unarchive" => {
                let thread = self.codex().thread_unarchive(self.filled(step.thread.as_ref())).await?;
                Ok(self.opened(step, thread))
            }
            "thread_read" => Ok(json!(self.thread(step).read(step.include_turns).await?)),
            "thread_set_name" => {
                self.thread(step).set_name(self.filled(step.name.as_ref())).await?;
                Ok(json!({}))
            }
            "run" => {
                let thread = self.thread(step);
                Ok(result(&thread.run_with(input(&step.input), turn_options(&options)).await?))
            }
            "turn" => {
                let turn = self.thread(step).turn_with(input(&step.input), turn_options(&options)).await?;
                let id = turn.id().to_owned();
                if let Some(name) = &step.r#as {
                    self.names.insert(name.clone(), id.clone());
                }
                self.turns.insert(id.clone(), turn);
                Ok(json!({"id": id}))
            }
            "stream" => self.stream(step).await,
            "finish" => Ok(result(&self.turn(step).run().await?)),
            "steer" => {
                self.turn(step).steer(input(&step.input)).await?;
                Ok(json!({}))
            }
            "interrupt" => {
                self.turn(step).interrupt().await?;
                Ok(json!({}))
            }
            "models" => Ok(json!(self.codex().models(false).await?)),
            "account" => Ok(json!(self.codex().account(false).await?)),
            "request" => {
                let method = step.method.as_deref().expect("a method");
                let answer = self.codex().client().request_raw(method, self.fill(&step.params)).await?;
                for (name, pointer) in &step.save {
                    let id = answer.pointer(pointer).and_then(Value::as_str).expect("a string to save");
                    self.names.insert(name.clone(), id.to_owned());
                }
                Ok(answer)
            }
            "retry" => {
                let inner = step.inner.as_deref().expect("a step to retry").clone();
                let policy = RetryPolicy::new().first_delay(Duration::from_millis(1));
                let runner = Arc::new(tokio::sync::Mutex::new(self));
                retry_on_overload(policy, || {
                    let (runner, inner) = (Arc::clone(&runner), inner.clone());
                    async move { Box::pin(runner.lock().await.perform(&inner)).await }
                })
                .await
            }
            "wait_for_model" => {
                while self.model.requests().len() < step.requests {
                    tokio::time::sleep(Duration::from_millis(5)).await;
                }
                Ok(json!({}))
            }
            "wait_for_idle" => {
                let thread = self.filled(step.thread.as_ref());
                let idle = |line: &Value| {
                    let message = &line["received"];
                    message["method"] == "turn/completed" && message["params"]["threadId"] == *thread
                };
                let started = |line: &Value| {
                    line["sent"]["method"] == "turn/start" && line["sent"]["params"]["threadId"] == *thread
                };
                loop {
                    let lines = self.recorded();
                    let count = |what: &dyn Fn(&Value) -> bool| lines.iter().filter(|line| what(line)).count();
                    if count(&idle) >= count(&started) {
                        return Ok(json!({}));
                    }
                    tokio::time::sleep(Duration::from_millis(5)).await;
                }
            }
            "wait_for_request" => {
                while self.asked().len() < step.requests {
                    tokio::time::sleep(Duration::from_millis(5)).await;
                }
                Ok(json!({}))
            }
            "wait_for_handler" => {
                while self.handler_asked.load(Ordering::SeqCst) < step.times {
                    tokio::time::sleep(Duration::from_millis(5)).await;
                }
                Ok(json!({}))
            }
            "wait_until_told" => {
                while self.told.load(Ordering::SeqCst) < step.times {
                    tokio::time::sleep(Duration::from_millis(5)).await;
                }
                Ok(json!({}))
            }
            other => panic!("{}: no operation {other}", self.place),
        }
    }

    async fn stream(&self, step: &Step) -> Result<Value, Error> {
        let mut stream = self.turn(step).stream();
        let mut events: Vec<Event> = Vec::new();
        let mut left = step.count.unwrap_or(1);
        while let Some(event) = stream.next().await {
            let event = event?;
            if step.until.as_deref() == Some(event.method()) {
                left -= 1;
            }
            events.push(event);
            if left == 0 {
                break;
            }
        }
        let params: Vec<Value> = events.iter().map(|event| event.params().expect("JSON")).collect();
        let mut turn_ids: Vec<&str> = Vec::new();
        for params in &params {
            let id = params["turnId"].as_str().or_else(|| params["turn"]["id"].as_str());
            turn_ids.extend(id.filter(|id| !turn_ids.contains(id)));
        }
        let deltas: Vec<&Value> = events
            .iter()
            .zip(&params)
            .filter(|(event, _)| event.method() == "item/agentMessage/delta")
            .map(|(_, params)| &params["delta"])
            .collect();
        Ok(json!({
            "methods": events.iter().map(Event::method).collect::<Vec<_>>(),
            "deltas": deltas,
            "turn_ids": turn_ids,
            "events": events
                .iter()
                .zip(&params)
                .map(|(event, params)| json!({"method": event.method(), "params": params}))
                .collect::<Vec<_>>(),
        }))
    }
}
