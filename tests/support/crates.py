"""Finds the crates that a program names, with a regular expression, and validates a bill of materials by its schema."""

import json
import re
import sys
from pathlib import Path

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

PATH = rb"registry[/\\]src[/\\][^/\\]{1,80}[/\\]([A-Za-z0-9_-]+?)-(\d+\.\d+\.\d+[A-Za-z0-9.+-]*)[/\\]"


def main() -> None:
    """Print the crates of the program, after the document has been validated."""
    document, program = (Path(argument) for argument in sys.argv[1:])
    error = JsonStrictValidator(SchemaVersion.V1_6).validate_str(document.read_text())
    if error is not None:
        sys.exit(f"{document}: {error}")
    found = re.findall(PATH, program.read_bytes()) if program.is_file() else []
    print(json.dumps(sorted({f"{name.decode()} {version.decode()}" for name, version in found})))


main()
