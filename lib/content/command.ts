/** Where a command runs, and where its lines go. */
export interface CommandIo {
  /** The project's folder. */
  readonly root: string;
  readonly print: (line: string) => void;
  readonly warn: (line: string) => void;
}

/**
 * An editor's command; run.mjs runs what its file exports as `command`.
 * @param given the words after its name
 * @returns whether all is well: the status is 0 then, else 1
 * @throws Error when it was given what it does not understand
 */
export type Command = (given: readonly string[], io: CommandIo) => boolean | Promise<boolean>;
