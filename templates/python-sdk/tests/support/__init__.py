"""What the tests share: the programs they talk to and the runner of the conformance scenarios."""
