/** How often it is looked, in milliseconds. */
const PAUSE = 500;

/**
 * npm passes a signal on to its shell alone, and not every shell passes it on: whoever runs under npm learns by the end of
 * the shell that it should end too.
 * @param act what to do when the program that began this one is gone
 */
export function whenLeftAlone(act: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    act();
  }, PAUSE);
  timer.unref();
}
