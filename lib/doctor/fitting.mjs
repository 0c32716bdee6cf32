// @ts-check

/** What to do elsewhere, and what in its place on a machine that only serves: nothing is built there, and git knows nothing of it. */
const INSTEAD = /** @type {const} */ ([
  [/\bRun “(?:LOCAL_EDITION=\S+ )?npm run build”(?: again)?/g, "Copy the build again from where it was made"],
  [/\brun “npm run build”(?: again)?/g, "copy the build again from where it was made"],
  [/until “npm run build”/g, "until it is built anew elsewhere and copied here"],
  [
    /\bBring (?:both )?back with “git checkout[^”]*”(?:, or run “npm install”)?/g,
    "Copy it here again from where the site was built",
  ],
  [/“npm ci --include=dev”/g, "“npm ci --omit=dev”"],
]);

/**
 * A part whose remedies can be done on a machine that only serves.
 * @param {import("./finding.mjs").Part} part
 * @returns {import("./finding.mjs").Part}
 */
export function fitting({ title, findings }) {
  return { title, findings: findings.map(({ state, what }) => ({ state, what: fittingWords(what) })) };
}

/** @param {string} what */
function fittingWords(what) {
  return INSTEAD.reduce((words, [elsewhere, here]) => words.replace(elsewhere, here), what);
}
