"""Says who signed executables, as lief and asn1crypto read them: an oracle that shares no code with codex-pack."""

import hashlib
import json
import struct
import sys
from pathlib import Path

import lief
from asn1crypto import cms


def certificates(message: bytes) -> dict[str, object]:
    """The signer's subject and the roots that the message carries."""
    signed = cms.ContentInfo.load(message)["content"]
    serial = signed["signer_infos"][0]["sid"].chosen["serial_number"].native
    all_of_them = [choice.chosen for choice in signed["certificates"]]
    signer = next(one for one in all_of_them if one.serial_number == serial)
    roots = [hashlib.sha256(one.dump()).hexdigest() for one in all_of_them if one.self_issued]
    return {"organization": signer.subject.native["organization_name"], "roots": roots}


def mach_o(binary: lief.MachO.Binary) -> dict[str, object]:
    """Team and signer of an image; its pages are hashed again."""
    blob = bytes(binary.code_signature.content)
    found: dict[str, object] = {}
    for index in range(struct.unpack(">I", blob[8:12])[0]):
        _, at = struct.unpack(">II", blob[12 + 8 * index : 20 + 8 * index])
        magic, length = struct.unpack(">II", blob[at : at + 8])
        part = blob[at : at + length]
        if magic == 0xFADE0C02:
            team = struct.unpack(">I", part[48:52])[0]
            found["team"] = part[team : part.index(b"\0", team)].decode()
        if magic == 0xFADE0B01:
            found |= certificates(part[8:])
    return found


def pe(path: Path) -> dict[str, object]:
    """The signer of a program, whose digest lief verifies."""
    binary = lief.PE.parse(str(path))
    if not binary.signatures:
        return {}
    assert binary.verify_signature() == lief.PE.Signature.VERIFICATION_FLAGS.OK, path
    return certificates(bytes(binary.signatures[0].raw_der))


def main() -> None:
    """Print what is found of each executable below a folder."""
    root = Path(sys.argv[1])
    found = {}
    for path in sorted(path for path in root.rglob("*") if path.is_file()):
        start = path.open("rb").read(4)
        name = path.relative_to(root).as_posix()
        if start[:2] == b"MZ":
            found[name] = pe(path)
        elif start == b"\xcf\xfa\xed\xfe":
            found[name] = mach_o(lief.MachO.parse(str(path)).at(0))
    print(json.dumps(found))


main()
