//! The HTTP side: one thread a connection, one request a connection.

use super::events;
use super::script::{Hang, Reply, Script};
use serde::Serialize;
use serde_json::{Value, json};
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// A request body larger than this is refused: no conversation of a test comes near it.
const LARGEST_BODY: usize = 256 * 1024 * 1024;

/// A running model server on its own loopback port. Dropping it closes the port.
#[derive(Debug)]
pub struct ModelServer {
    address: SocketAddr,
    shared: Arc<Shared>,
}

/// A request the server got.
#[derive(Debug, Clone, Serialize)]
pub struct RecordedRequest {
    /// Its path, for example `/v1/responses`.
    pub path: String,
    /// Its headers, names in lower case, in order.
    pub headers: Vec<(String, String)>,
    /// Its body, parsed; `null` where it is empty or not JSON.
    pub body: Value,
    /// Index of the scripted reply that answered it; `None` where no reply matched.
    pub reply: Option<usize>,
}

#[derive(Debug, Default)]
struct Shared {
    state: Mutex<State>,
    stopped: AtomicBool,
    record: bool,
}

#[derive(Debug, Default)]
struct State {
    replies: Vec<(Reply, u64)>,
    requests: Vec<RecordedRequest>,
    served: u64,
}

impl Shared {
    /// The state, also after a connection's thread panicked: every change to it is a single step.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl ModelServer {
    /// Starts a server that plays `replies` and keeps every request for [`ModelServer::requests`].
    pub fn start(replies: impl IntoIterator<Item = Reply>) -> io::Result<Self> {
        Self::start_with(Script { replies: replies.into_iter().collect() }, true)
    }

    /// Starts a server that plays `script`; without `record` it keeps no request (for runs of many thousand turns).
    pub fn start_with(script: Script, record: bool) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared { record, ..Shared::default() });
        shared.state().replies = script.replies.into_iter().map(|reply| (reply, 0)).collect();
        let accepting = Arc::clone(&shared);
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                if accepting.stopped.load(Ordering::Relaxed) {
                    break;
                }
                let Ok(stream) = stream else { continue };
                let shared = Arc::clone(&accepting);
                std::thread::spawn(move || {
                    // A client that leaves in the middle is what many tests are about.
                    let _ = serve(&shared, &stream);
                });
            }
        });
        Ok(Self { address, shared })
    }

    /// The port it listens on.
    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// What goes into a model provider's `base_url`.
    pub fn base_url(&self) -> String {
        format!("http://{}/v1", self.address)
    }

    /// The requests to `/v1/responses` so far.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.shared.state().requests.clone()
    }

    /// Adds replies after those there are.
    pub fn push(&self, replies: impl IntoIterator<Item = Reply>) {
        self.shared.state().replies.extend(replies.into_iter().map(|reply| (reply, 0)));
    }
}

impl Drop for ModelServer {
    fn drop(&mut self) {
        self.shared.stopped.store(true, Ordering::Relaxed);
        // `accept` has no timeout; a connection of our own wakes it so that it sees the flag.
        let _ = TcpStream::connect_timeout(&self.address, Duration::from_secs(1));
    }
}

struct Request {
    method: String,
    path: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

fn read_request(reader: &mut impl BufRead) -> io::Result<Request> {
    let mut line = String::new();
    reader.read_line(&mut line)?;
    let mut words = line.split_whitespace();
    let (Some(method), Some(path)) = (words.next(), words.next()) else {
        return Err(io::Error::new(io::ErrorKind::InvalidData, "no request line"));
    };
    let (method, path) = (method.to_owned(), path.to_owned());
    let mut headers = Vec::new();
    loop {
        line.clear();
        if reader.read_line(&mut line)? == 0 || line.trim().is_empty() {
            break;
        }
        if let Some((name, value)) = line.split_once(':') {
            headers.push((name.trim().to_ascii_lowercase(), value.trim().to_owned()));
        }
    }
    let length = headers
        .iter()
        .find(|(name, _)| name == "content-length")
        .and_then(|(_, value)| value.parse::<usize>().ok())
        .unwrap_or(0);
    if length > LARGEST_BODY {
        return Err(io::Error::new(io::ErrorKind::InvalidData, "request body too large"));
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    Ok(Request { method, path, headers, body })
}

fn respond(out: &mut impl Write, status: u16, body: &Value) -> io::Result<()> {
    let body = body.to_string();
    write!(
        out,
        "HTTP/1.1 {status} Scripted\r\ncontent-type: application/json\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
        body.len()
    )?;
    out.flush()
}

fn serve(shared: &Shared, stream: &TcpStream) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let request = read_request(&mut BufReader::new(stream))?;
    let mut out = BufWriter::new(stream);
    let path = request.path.split('?').next().unwrap_or_default();
    match (request.method.as_str(), path) {
        ("POST", "/v1/responses") => play(shared, stream, request),
        ("GET", "/requests") => respond(&mut out, 200, &json!(shared.state().requests)),
        ("POST", "/replies") => match serde_json::from_slice::<Script>(&request.body) {
            Ok(script) => {
                shared.state().replies.extend(script.replies.into_iter().map(|reply| (reply, 0)));
                respond(&mut out, 200, &json!({}))
            }
            Err(error) => respond(&mut out, 400, &json!({"error": {"message": error.to_string()}})),
        },
        _ => respond(&mut out, 404, &json!({"error": {"message": format!("nothing at {path}")}})),
    }
}

fn play(shared: &Shared, stream: &TcpStream, request: Request) -> io::Result<()> {
    let body: Value = serde_json::from_slice(&request.body).unwrap_or_default();
    let mut out = BufWriter::new(stream);
    let (reply, response) = {
        let mut state = shared.state();
        let chosen = state.replies.iter_mut().position(|(reply, used)| {
            let left = reply.times.unwrap_or(1);
            (left == 0 || *used < left) && matches(reply, &request.body, &body)
        });
        let reply = chosen.map(|index| {
            state.replies[index].1 += 1;
            state.replies[index].0.clone()
        });
        if shared.record {
            let request =
                RecordedRequest { path: request.path, headers: request.headers, body: body.clone(), reply: chosen };
            state.requests.push(request);
        }
        state.served += 1;
        (reply, format!("resp_{}", state.served))
    };
    let Some(reply) = reply else {
        let message = "the script has no reply for this request";
        return respond(&mut out, 500, &json!({"error": {"message": message, "code": "script_exhausted"}}));
    };
    if reply.delay_ms > 0 {
        std::thread::sleep(Duration::from_millis(reply.delay_ms));
    }
    if reply.hang == Some(Hang::Headers) {
        return until_client_leaves(stream);
    }
    if let Some(status) = reply.status.filter(|status| *status != 200) {
        return respond(&mut out, status, &reply.body.unwrap_or_else(|| json!({"error": {"message": "scripted"}})));
    }
    write!(out, "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\n")?;
    events::created(&mut out, &response)?;
    if reply.hang == Some(Hang::Created) {
        return until_client_leaves(stream);
    }
    events::output(&mut out, &response, &reply, &body)?;
    if reply.hang == Some(Hang::Output) {
        return until_client_leaves(stream);
    }
    if reply.cut {
        return Ok(());
    }
    events::end(&mut out, &response, &reply)
}

fn matches(reply: &Reply, raw: &[u8], body: &Value) -> bool {
    let Some(when) = &reply.when else { return true };
    let raw = String::from_utf8_lossy(raw);
    when.user.as_ref().is_none_or(|text| events::last_user_text(body).contains(text))
        && when.contains.as_ref().is_none_or(|text| raw.contains(text))
        && when.lacks.as_ref().is_none_or(|text| !raw.contains(text))
}

fn until_client_leaves(mut stream: &TcpStream) -> io::Result<()> {
    io::copy(&mut stream, &mut io::sink()).map(|_| ())
}
