//! What can be read of an incomplete message: a line that is cut off, too long or malformed.

/// The ids by which a message finds its waiter, as far as they can be read.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Ids {
    /// The JSON text of the request's id.
    pub(crate) id: Option<String>,
    pub(crate) method: Option<String>,
    pub(crate) thread: Option<String>,
    pub(crate) turn: Option<String>,
}

impl Ids {
    /// Reads the ids of a damaged message: from its start as far as that is JSON, and of a line that is too long for that from its
    /// `end`, since long members come before the ids. `None` where the line is not the start of an object, and so no message.
    pub(crate) fn read(start: &[u8], end: &[u8]) -> Option<Self> {
        let start = start.trim_ascii_start();
        if start.first() != Some(&b'{') {
            return None;
        }
        let mut ids = Self::default();
        Scan { rest: start }.object(&mut Vec::new(), &mut ids);
        if ids.method.is_some() {
            ids.thread = ids.thread.or_else(|| last_member(end, b"\"threadId\":"));
            ids.turn = ids.turn.or_else(|| last_member(end, b"\"turnId\":"));
        }
        Some(ids)
    }

    fn note(&mut self, path: &[String], value: &str) {
        let text = || serde_json::from_str(value).ok();
        match path.iter().map(String::as_str).collect::<Vec<_>>()[..] {
            ["id"] => self.id = Some(value.to_owned()),
            ["method"] => self.method = text(),
            ["params", "threadId"] => self.thread = text(),
            ["params", "turnId"] | ["params", "turn", "id"] => self.turn = text(),
            _ => {}
        }
    }
}

/// A walk over JSON that may end anywhere. `None` says that it did.
struct Scan<'a> {
    rest: &'a [u8],
}

impl Scan<'_> {
    /// Walks over an object, whose members' names are added to `path`.
    fn object(&mut self, path: &mut Vec<String>, ids: &mut Ids) -> Option<()> {
        self.expect(b'{')?;
        loop {
            if self.peek()? == b'}' {
                return self.expect(b'}');
            }
            let name = serde_json::from_str(std::str::from_utf8(self.string()?).ok()?).ok()?;
            self.expect(b':')?;
            path.push(name);
            // Nothing that is looked for lies deeper than a member of a member of the parameters.
            if self.peek()? == b'{' && path.len() < 3 {
                self.object(path, ids)?;
            } else {
                let value = self.value()?;
                ids.note(path, std::str::from_utf8(value).ok()?);
            }
            path.pop();
            if self.peek()? == b',' {
                self.expect(b',')?;
            }
        }
    }

    fn peek(&mut self) -> Option<u8> {
        self.rest = self.rest.trim_ascii_start();
        self.rest.first().copied()
    }

    fn expect(&mut self, byte: u8) -> Option<()> {
        (self.peek()? == byte).then(|| self.rest = &self.rest[1..])
    }

    /// A whole string, with its quotes.
    fn string(&mut self) -> Option<&[u8]> {
        if self.peek()? != b'"' {
            return None;
        }
        let mut at = 1;
        loop {
            match self.rest.get(at)? {
                b'"' => break,
                b'\\' => at += 2,
                _ => at += 1,
            }
        }
        let (string, rest) = self.rest.split_at(at + 1);
        self.rest = rest;
        Some(string)
    }

    /// A whole value of any kind.
    fn value(&mut self) -> Option<&[u8]> {
        let whole = self.rest.trim_ascii_start();
        self.rest = whole;
        let mut depth = 0_usize;
        loop {
            match self.rest.first()? {
                b'"' => drop(self.string()?),
                b'{' | b'[' => {
                    depth += 1;
                    self.rest = &self.rest[1..];
                }
                b'}' | b']' | b',' if depth == 0 => break,
                b'}' | b']' => {
                    depth -= 1;
                    self.rest = &self.rest[1..];
                }
                _ => self.rest = &self.rest[1..],
            }
        }
        Some(whole[..whole.len() - self.rest.len()].trim_ascii_end())
    }
}

/// The text of the last member of this name (with its colon). Inside a string its quotes would be escaped.
fn last_member(text: &[u8], name: &[u8]) -> Option<String> {
    let at = memchr::memmem::rfind(text, name)?;
    if at > 0 && text[at - 1] == b'\\' {
        return None;
    }
    let mut scan = Scan { rest: &text[at + name.len()..] };
    serde_json::from_slice(scan.string()?).ok()
}

#[cfg(test)]
mod tests {
    use super::Ids;

    fn read(start: &str, end: &str) -> Option<[Option<String>; 4]> {
        Ids::read(start.as_bytes(), end.as_bytes()).map(|ids| [ids.id, ids.method, ids.thread, ids.turn])
    }

    #[expect(clippy::unnecessary_wraps, reason = "it is compared with what may be none")]
    fn ids(found: [Option<&str>; 4]) -> Option<[Option<String>; 4]> {
        Some(found.map(|text| text.map(str::to_owned)))
    }

    #[test]
    fn what_is_whole_before_the_cut_is_read() {
        let line =
            r#"{"method":"turn/completed","params":{"threadId":"t","turn":{"items":[{"id":"x"}],"id":"u\n","status":"#;
        assert_eq!(read(line, ""), ids([None, Some("turn/completed"), Some("t"), Some("u\n")]));
        assert_eq!(read(&line[..56], ""), ids([None, Some("turn/completed"), Some("t"), None]));
        assert_eq!(read(&line[..20], ""), ids([None; 4]));
        assert_eq!(read(r#" {"id" : 7 , "result": {"id": 9, "da"#, ""), ids([Some("7"), None, None, None]));
        assert_eq!(read(r#"{"id":7"#, ""), ids([None; 4]), "it may be 70");
        assert_eq!(read("Welcome!", ""), None);
        assert_eq!(read("[1, 2", ""), None);
    }

    #[test]
    fn every_cut_is_read_without_a_wrong_id() {
        let line = r#"{"id":"a\"b","method":"item/x","params":{"item":{"threadId":"no","turnId":["no"]},"threadId":"t","turnId":"u"}}"#;
        let whole = read(line, "").expect("an object");
        for cut in 1..line.len() {
            let found = read(&line[..cut], "").expect("an object");
            for (found, whole) in found.into_iter().zip(&whole) {
                assert!(found.is_none() || found == *whole, "{}: {found:?}", &line[..cut]);
            }
        }
    }

    #[test]
    fn the_end_of_a_long_line_tells_what_its_start_does_not() {
        let start = r#"{"method":"item/completed","params":{"item":{"text":"xxxx"#;
        let end = r#"xx\"turnId\":\"no\""},"threadId":"t","turnId":"u","completedAtMs":0}}"#;
        assert_eq!(read(start, end), ids([None, Some("item/completed"), Some("t"), Some("u")]));
        assert_eq!(read(start, r#"xx,\"turnId\":\"no\"}"#), ids([None, Some("item/completed"), None, None]));
        assert_eq!(read(r#"{"id":3,"result":{"data":["#, end), ids([Some("3"), None, None, None]));
    }
}
