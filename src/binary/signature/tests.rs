use super::certificate::name;
use super::der::{Element, Elements};

fn element(tag: u8, contents: &[u8]) -> Vec<u8> {
    [&[tag, u8::try_from(contents.len()).unwrap()], contents].concat()
}

/// The texts that a name can be of, with the parts that readers show.
#[test]
fn names_of_people() {
    let part = |kind: u8, text: Vec<u8>| {
        let identifier = element(0x06, &[0x55, 0x04, kind]);
        element(0x31, &element(0x30, &[identifier, text].concat()))
    };
    let read = |parts: &[Vec<u8>]| name(&element(0x30, &parts.concat())).unwrap();
    let utf16: Vec<u8> = "Zoë 😀".encode_utf16().flat_map(u16::to_be_bytes).collect();
    let other = part(6, element(0x13, b"DE"));
    let found = read(&[
        part(3, element(0x1e, &utf16)),
        part(10, element(0x14, b"Zo\xeb")),
        part(11, element(0x0c, b"A1")),
        other,
    ]);
    assert_eq!((found.common_name.as_str(), found.organization.as_str()), ("Zoë 😀", "Zoë"));
    assert_eq!((found.unit.as_str(), found.to_string().as_str()), ("A1", "Zoë 😀 (Zoë)"));
    let plain = part(3, element(0x13, b"Someone"));
    assert_eq!(read(std::slice::from_ref(&plain)).to_string(), "Someone");
    assert_eq!(read(&[plain.clone(), part(10, element(0x13, b"Someone"))]).to_string(), "Someone");
    assert_eq!(read(&[plain, part(10, element(0x13, b"Else"))]).to_string(), "Someone (Else)");
}

/// Lengths of BER (X.690, 8.1.3): short, long and indefinite.
#[test]
fn lengths_of_elements() {
    let all = |bytes: &[u8]| -> Result<Vec<(u8, Vec<u8>, usize)>, String> {
        let found: Vec<Element<'_>> = Elements::of(bytes).all().map_err(|error| error.to_string())?;
        Ok(found.iter().map(|one| (one.tag, one.contents.to_vec(), one.encoded.len())).collect())
    };
    assert_eq!(all(&[4, 2, 7, 8, 5, 0]), Ok(vec![(4, vec![7, 8], 4), (5, vec![], 2)]));
    assert_eq!(all(&[4, 0x81, 1, 7]), Ok(vec![(4, vec![7], 4)]));
    assert_eq!(all(&[4, 0x84, 0, 0, 0, 1, 7]), Ok(vec![(4, vec![7], 7)]));
    let long = [vec![4, 0x82, 1, 2], vec![9; 258]].concat();
    assert_eq!(all(&long), Ok(vec![(4, vec![9; 258], 262)]));
    // Two elements, one of them indefinite again, up to two zeros each.
    let inside = vec![4, 1, 7, 0x24, 0x80, 4, 1, 8, 0, 0];
    assert_eq!(all(&[&[0x24, 0x80], &*inside, &[0, 0, 5, 0]].concat()), Ok(vec![(0x24, inside, 14), (5, vec![], 2)]));
    let refusals: Vec<String> = [
        &[4][..],
        &[4, 3, 1, 2],
        &[4, 0x85, 0, 0, 0, 0, 1, 7],
        &[4, 0x82, 1],
        &[0x1f, 0x81, 0],
        &[4, 0x80, 0, 0],
        &[0x24, 0x80, 4, 1, 7],
        &[0x24, 0x80].repeat(100),
    ]
    .iter()
    .map(|bytes| all(bytes).unwrap_err())
    .collect();
    insta::assert_snapshot!(refusals.join("\n"), @"
    its signature is broken: an element ends past its end
    its signature is broken: an element ends past its end
    its signature is broken: an element ends past its end
    its signature is broken: an element ends past its end
    its signature is broken: a tag has more than one byte
    its signature is broken: a value has no length
    its signature is broken: an element ends past its end
    its signature is broken: its elements nest too deeply
    ");
}
