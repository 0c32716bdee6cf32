import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { nginxFindings } from "@/lib/doctor/nginx.mjs";
import { tempFolders, writeFiles } from "../../fixtures/temp-folder";
import { told } from "./told";

const fresh = tempFolders();
function folderWith(files: Readonly<Record<string, string>>): string {
  const root = fresh();
  writeFiles(root, files);
  return root;
}

describe("nginx", () => {
  const RECIPE = readFileSync("docs/operating/nginx/copies.conf", "utf8")
    .replace("server_name care.example.org;", "server_name care.clinic.org;")
    .replace(/^include .*$/m, "");
  const saysOf = (text: string) =>
    nginxFindings(folderWith({ "conf.d/site.conf": text })).map(({ state, what }) => `${state} ${what}`);

  it("without a configuration of the site is fine", () => {
    const other = folderWith({ "conf.d/other.conf": "server { listen 80; }", "sites-enabled/x": "" });
    for (const folder of [other, "/no/such/folder"])
      expect(nginxFindings(folder)).toEqual([{ state: "ok", what: "nginx has no configuration for this site." }]);
  });

  it.each([
    [
      "the example’s name",
      RECIPE.replace("care.clinic.org", "care.example.org"),
      /^wrong .* still has the example’s server_name/,
    ],
    [
      "a log of who comes without TLS",
      `server { listen 80; error_log /dev/null; return 308 https://care.clinic.org; }\n${RECIPE}`,
      /^wrong .* keeps a log of readers/,
    ],
    ["a log of readers", RECIPE.replace("access_log off;", ""), /^wrong .* keeps a log of readers/],
    [
      "a log of failures",
      RECIPE.replace("error_log /dev/null emerg;", "# error_log /dev/null emerg;"),
      /^wrong .* keeps a log of failed requests/,
    ],
    ["a second compression", RECIPE.replace("gzip off;", "gzip on;"), /^wrong .* compresses a second time/],
    ["a cache", RECIPE.replace("gzip off;", "gzip off; proxy_cache one;"), /^wrong .* keeps answers of its own/],
    [
      "readers’ addresses",
      RECIPE.replace("gzip off;", "gzip off; proxy_set_header X-Real-IP $remote_addr;"),
      /^wrong .* hands readers’ addresses on/,
    ],
    [
      "an include that is gone",
      `include /no/such/mirror.conf;\n${RECIPE}`,
      /^wrong .* includes \/no\/such\/mirror\.conf, which is not there/,
    ],
  ])("with %s is told", (_what, text, words) => {
    expect(saysOf(text)).toEqual([expect.stringMatching(words)]);
  });

  it("with the recipe as it stands has no such fault, and is asked itself where it is installed", () => {
    // There is no nginx.conf here, so an installed nginx takes nothing.
    expect(saysOf(RECIPE)).toEqual([
      expect.stringMatching(/^(?:look .* looks right|wrong nginx does not take its configuration: .*nginx\.conf)/),
    ]);
  });

  describe("for other names", () => {
    const OTHERS = readFileSync("docs/operating/nginx/others.conf", "utf8");
    const DEBIAN = "server {\n  listen 80 default_server;\n  server_name _;\n  location / { try_files $uri =404; }\n}\n";
    const ELSE = "server { listen 80; server_name other.clinic.org; }";
    const QUIET = ELSE.replace("listen", "access_log off; listen");
    const faultsOf = (files: Record<string, string>) =>
      told(nginxFindings(folderWith({ "conf.d/care-steps.conf": RECIPE, ...files }))).filter(
        (line) => !/looks right|does not take/.test(line),
      );
    const beside = { "conf.d/care-steps-others.conf": OTHERS };

    it("the recipe as it stands is sound, as is the site alone", () => {
      expect(faultsOf(beside)).toEqual([]);
      expect(faultsOf({})).toEqual([]);
      const own = OTHERS.replace("# return 308", "return 308");
      expect(faultsOf({ "conf.d/care-steps-others.conf": own })).toEqual([expect.stringMatching(/example’s server_name/)]);
    });

    it.each([
      ["Debian’s own site", { "sites-enabled/default": DEBIAN }, /^wrong .*\/default answers for all names that no site has/],
      ["a log without any default", { "sites-enabled/other": ELSE }, /^wrong .*\/other keeps a log, and may be asked for names/],
      ["a server in nginx.conf", { "nginx.conf": `http { ${ELSE} }` }, /^wrong .*nginx\.conf keeps a log/],
      ["another site with a log", { ...beside, "sites-enabled/other": ELSE }, /^look .*\/other has another site with a log/],
    ])("%s is told", (_what, files, words) => {
      expect(faultsOf(files)).toEqual([expect.stringMatching(words)]);
    });

    it("another site without a log is not told, nor a file that nginx does not read", () => {
      expect(faultsOf({ ...beside, "sites-enabled/other": QUIET, "conf.d/default.conf.old": DEBIAN })).toEqual([]);
    });
  });
});
