"""A command with arguments and exit codes."""

import argparse
import os
import sys

from openai_codex import ApprovalMode, Codex, CodexConfig, CodexError, Sandbox


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("prompt")
    parser.add_argument("--sandbox", type=Sandbox, choices=list(Sandbox), default=Sandbox.read_only)
    parser.add_argument("--approval", type=ApprovalMode, choices=list(ApprovalMode), default=ApprovalMode.deny_all)
    given = parser.parse_args(arguments)
    try:
        with Codex(CodexConfig(codex_bin=os.environ["PROGRAM_CODEX"])) as codex:
            thread = codex.thread_start(sandbox=given.sandbox, approval_mode=given.approval)
            print(thread.run(given.prompt).final_response)
    except CodexError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


sys.exit(main(["Hello", "--sandbox", "workspace-write"]))
