import { createInterface } from "node:readline";

/** Asks on the terminal, line by line; answers may come from a file or another program too. */
export interface Dialog {
  /**
   * @param faultIn why an answer will not do, or null; then it is asked again
   * @throws Error when the answers end before the questions
   */
  ask(question: string, faultIn?: (answer: string) => string | null): Promise<string>;
  close(): void;
}

/** A dialog with whoever sits at the terminal. */
export function terminalDialog(print: (line: string) => void): Dialog {
  const lines = createInterface({ input: process.stdin });
  const dialog = dialogWith(lines[Symbol.asyncIterator](), print);
  return { ...dialog, close: () => lines.close() };
}

/** A dialog whose answers are these lines. */
export function dialogWith(lines: AsyncIterator<string> | Iterator<string>, print: (line: string) => void): Dialog {
  const ask: Dialog["ask"] = async (question, faultIn = () => null) => {
    print(question);
    const { value, done } = await lines.next();
    if (done) throw new Error("The answers ended before the questions did.");
    const answer = String(value).trim();
    const fault = faultIn(answer);
    if (fault === null) return answer;
    print(fault);
    return ask(question, faultIn);
  };
  return { ask, close: () => undefined };
}

/** Answers that are yes or no. */
export function yesOrNo(answer: string): string | null {
  return /^(?:yes|no)$/i.test(answer) ? null : "Write yes or no.";
}
