/** Ends the process with what went wrong, in plain lines: a stack trace helps no operator. */
export function endPlainly(error: unknown): never {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
