import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { nginxFindings } from "@/lib/doctor/nginx.mjs";
import { builtHost } from "@/lib/doctor/nginx-names.mjs";
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
  /** What depends on what else runs on this machine, and on other files. */
  const APART = /where nothing listens|^look No server block is there/;
  const saysOf = async (text: string, host: string | null = null) =>
    (await nginxFindings(folderWith({ "conf.d/site.conf": text }), host))
      .map(({ state, what }) => `${state} ${what}`)
      .filter((line) => !APART.test(line));

  it("without a configuration of the site is fine", async () => {
    const other = folderWith({ "conf.d/other.conf": "server { listen 80; }", "sites-enabled/x": "" });
    for (const folder of [other, "/no/such/folder"])
      expect(await nginxFindings(folder)).toEqual([{ state: "ok", what: "nginx has no configuration for this site." }]);
  });

  it("without one yet is told of a default site that will write readers down", async () => {
    const text = "server { listen 80 default_server; }";
    const saidOf = async (conf: string) => told(await nginxFindings(folderWith({ "sites-enabled/default": conf })));
    expect(await saidOf(text)).toEqual([
      expect.stringMatching(
        /^look .*\/default answers for all names that no site has .* Before nginx has this site, take it away/,
      ),
    ]);
    expect(await saidOf(text.replace("listen", "access_log off; listen"))).toEqual([]);
  });

  describe("under another name than the build", () => {
    const under = (names: string) => RECIPE.replace("server_name care.clinic.org;", `server_name ${names};`);

    it("answers nobody, which is told", async () => {
      expect(await saysOf(RECIPE, "help.clinic.org")).toEqual([
        expect.stringMatching(
          /^wrong nginx answers care\.clinic\.org, the build names help\.clinic\.org: nobody would be answered\. Correct server_name in /,
        ),
      ]);
    });

    it.each(["help.clinic.org", "a.org help.clinic.org", "*.clinic.org", ".clinic.org", "help.*", "~^help", "Help.Clinic.org"])(
      "is not told of %s",
      async (names) => {
        expect(await saysOf(under(names), "help.clinic.org")).not.toContainEqual(expect.stringContaining("the build names"));
      },
    );

    it("is told by what the build says, if it is not for trying", () => {
      const built = (url: string) => folderWith({ ".documents/manifest.json": JSON.stringify({ site: { url } }) });
      expect(builtHost(built("https://help.clinic.org"))).toBe("help.clinic.org");
      expect(builtHost(built("http://localhost:3000"))).toBe(null);
      expect(builtHost("/no/such/folder")).toBe(null);
    });
  });

  it("that leads to ports on which nothing listens is told", async () => {
    const server = createServer();
    await once(server.listen(0, "127.0.0.1"), "listening");
    const address = server.address();
    const port = address && typeof address !== "string" ? address.port : 0;
    const text = `upstream care_steps { server 127.0.0.1:${port}; server 127.0.0.1:1; }`;
    const found = await nginxFindings(folderWith({ "conf.d/care-steps.conf": text }));
    server.close();
    expect(told(found).filter((line) => line.includes("listens"))).toEqual([
      expect.stringMatching(/^look .*care-steps\.conf leads to 127\.0\.0\.1:1, where nothing listens\. Start what serves there/),
    ]);
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
  ])("with %s is told", async (_what, text, words) => {
    expect(await saysOf(text)).toEqual([expect.stringMatching(words)]);
  });

  it("with the recipe as it stands has no such fault, and is asked itself where it is installed", async () => {
    // There is no nginx.conf here, so an installed nginx takes nothing.
    expect(await saysOf(RECIPE)).toEqual([
      expect.stringMatching(/^(?:look .* looks right|wrong nginx does not take its configuration: .*nginx\.conf)/),
    ]);
  });

  describe("for other names", () => {
    const OTHERS = readFileSync("docs/operating/nginx/others.conf", "utf8");
    const DEBIAN = "server {\n  listen 80 default_server;\n  server_name _;\n  location / { try_files $uri =404; }\n}\n";
    const ELSE = "server { listen 80; server_name other.clinic.org; }";
    const QUIET = ELSE.replace("listen", "access_log off; listen");
    const faultsOf = async (files: Record<string, string>) =>
      told(await nginxFindings(folderWith({ "conf.d/care-steps.conf": RECIPE, ...files }))).filter(
        (line) => !/looks right|does not take|where nothing listens/.test(line),
      );
    const beside = { "conf.d/care-steps-others.conf": OTHERS };

    it("the recipe as it stands is sound, and the site alone is asked for it, on each of its ports", async () => {
      const lacks = (port: number) => expect.stringMatching(`^look No server block is there .* on port ${port}\\. Copy `);
      expect(await faultsOf(beside)).toEqual([]);
      expect(await faultsOf({})).toEqual([lacks(80)]);
      const secure = RECIPE.replace("listen 80;", "listen 443 ssl;");
      expect(await faultsOf({ ...beside, "conf.d/care-steps.conf": secure })).toEqual([lacks(443)]);
      const own = OTHERS.replace("# return 308", "return 308");
      expect(await faultsOf({ "conf.d/care-steps-others.conf": own })).toEqual([expect.stringMatching(/example’s server_name/)]);
    });

    it.each([
      ["Debian’s own site", { "sites-enabled/default": DEBIAN }, /^wrong .*\/default answers for all names that no site has/],
      ["a log without any default", { "sites-enabled/other": ELSE }, /^wrong .*\/other keeps a log, and may be asked for names/],
      ["a server in nginx.conf", { "nginx.conf": `http { ${ELSE} }` }, /^wrong .*nginx\.conf keeps a log/],
      ["another site with a log", { ...beside, "sites-enabled/other": ELSE }, /^look .*\/other has another site with a log/],
    ])("%s is told", async (_what, files, words) => {
      expect(await faultsOf(files)).toEqual([expect.stringMatching(words)]);
    });

    it("another site without a log is not told, nor a file that nginx does not read", async () => {
      expect(await faultsOf({ ...beside, "sites-enabled/other": QUIET, "conf.d/default.conf.old": DEBIAN })).toEqual([]);
    });
  });
});
