import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { nginxMaps } from "@/lib/build/nginx-maps";
import { writeBuild } from "../../fixtures/sample-build";
import { tempFolders } from "../../fixtures/temp-folder";

const folder = tempFolders();

describe("what nginx must know of a build", () => {
  it("lies beside its manifest", async () => {
    const root = folder();
    const manifest = await writeBuild(root);
    expect(readFileSync(join(root, ".documents/nginx-maps.conf"), "utf8")).toBe(nginxMaps(manifest));
  });

  it("has each page's own policy, moved addresses and where the picker leads", async () => {
    const manifest = await writeBuild(folder());
    const { style, headers } = manifest.entries.find(({ address }) => address === "/iop") ?? {};
    const maps = nginxMaps(manifest);
    // Most pages of the small build share one style; the policies differ by nothing else.
    expect(maps).toContain(`\n  "~\\.html$" "'${style}'";`);
    expect(maps).toContain(`default "${headers?.["Content-Security-Policy"]?.replace(`'${style}'`, "$care_steps_style")}";`);
    expect(maps).toContain(`\n  "/old-costs" "/iop#cost";`);
    expect(maps).toContain(`\n  "php,iop," "/next-step/iop-vs-php";`);
    expect(maps).not.toContain(`"php,php,"`);
  });

  it("says once what most files with an ending have, and by name what the others have", async () => {
    const maps = nginxMaps(await writeBuild(folder()));
    expect(maps).toContain(`\n  "~\\.html$" "text/html; charset=utf-8";`);
    expect(maps).not.toContain(`"iop.html" "text/html`);
    expect(maps).toContain(`\n  "503.html" "5";`);
  });

  it.each(['"', "\\", "$uri", "\n"])("refuses what nginx would read as something else: %j", async (sign) => {
    const manifest = { ...(await writeBuild(folder())), redirects: { "/a": `/b${sign}` } };
    expect(() => nginxMaps(manifest)).toThrow("nginx would not take this as it stands");
  });
});
