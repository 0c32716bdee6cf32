/** Whether a file or folder is there, and closed to the user who runs this. */
export function isDenied(error: unknown): boolean {
  return error instanceof Error && ["EACCES", "EPERM"].includes((error as NodeJS.ErrnoException).code ?? "");
}

/** What to say of it: to build again would mend nothing. */
export function mayNotRead(path: string): string {
  return `This user may not read ${path}: run this as the user who built the site, or let this one read it.`;
}
