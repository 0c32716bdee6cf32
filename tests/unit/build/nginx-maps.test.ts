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
    const policy = manifest.entries.find(({ address }) => address === "/iop")?.headers["Content-Security-Policy"];
    const maps = nginxMaps(manifest);
    expect(maps).toContain(`\n  "iop/index.html" "${policy}";`);
    expect(maps).toContain(`\n  "/old-costs" "/iop#cost";`);
    expect(maps).toContain(`\n  "php,iop," "/next-step/iop-vs-php";`);
    expect(maps).toContain(`\n  "php,php," "/next-step#picker";`);
  });

  it.each(['"', "\\", "$uri", "\n"])("refuses what nginx would read as something else: %j", async (sign) => {
    const manifest = { ...(await writeBuild(folder())), redirects: { "/a": `/b${sign}` } };
    expect(() => nginxMaps(manifest)).toThrow("nginx would not take this as it stands");
  });
});
