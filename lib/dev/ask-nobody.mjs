// “next dev” asks npm whether Next.js has a newer release, and has no switch for that. Here nobody is told that somebody writes:
// “npm run deps:try” looks for newer releases when it is asked to.
const ASKED = /\/-\/package\/next\/dist-tags$/;
const { fetch } = globalThis;

globalThis.fetch = (address, options) =>
  ASKED.test(String(address?.url ?? address))
    ? Promise.reject(new TypeError("Nobody is asked for newer releases."))
    : fetch(address, options);
