// negotiator ships no types, and those on npm stop before the option that settles a tie.
declare module "negotiator" {
  export default class Negotiator {
    constructor(request: { headers: Record<string, string | undefined> });
    encodings(available: string[], options?: { preferred: string[] }): string[];
  }
}
