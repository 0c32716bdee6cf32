import { inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built site is served while the tests run. */
    origin: string;
  }
}

/** The built site, served by “npm start”’s own server for all tests of this folder: global-setup.ts. */
export const ORIGIN = inject("origin");
export const PORT = Number(new URL(ORIGIN).port);

/** The text of a page or file of the site. A connection that the server ended a moment before, since nobody used it, is opened anew. */
export async function textAt(path: string): Promise<string> {
  const answer = await fetch(ORIGIN + path).catch(() => fetch(ORIGIN + path));
  return answer.text();
}
