import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXAMPLE } from "../../fixtures/edition-project";
import { ROOT } from "../../fixtures/project";
import { ALL } from "../../fixtures/scope";
import { copyProject } from "../../load/generate";

const MINUTES = 1_800_000;

/** A whole build of the example, whose folder lies outside the project. */
describe.runIf(ALL)("the example edition, built", () => {
  let root = "";
  const mirror = (file: string) => readFileSync(join(root, ".documents/mirror", file), "utf8");

  beforeAll(() => {
    root = copyProject(ROOT, "edition");
    // What the build of ours made of the same pages is not made again.
    const cache = join(ROOT, ".next/cache");
    if (existsSync(cache)) cpSync(cache, join(root, ".next/cache"), { recursive: true });
    run("build");
  }, MINUTES);

  afterAll(() => rmSync(root, { recursive: true, force: true }));

  function run(script: string): string {
    const env = { ...process.env, PWD: root, NODE_ENV: "production", LOCAL_EDITION: EXAMPLE } as NodeJS.ProcessEnv;
    return execFileSync("npm", ["run", "--silent", script], { cwd: root, env, encoding: "utf8", maxBuffer: 1e8 });
  }

  it("keeps the budgets", () => expect(run("budget")).toContain("/pocket"));

  it("has its name, mark, colors and publisher on each page", () => {
    for (const page of ["index.html", "overdose/index.html", "iop/index.html", "404.html"]) {
      const html = mirror(page);
      for (const part of ["Example Care", 'd="M3 24V9l12-7', "--pine:#1d4b8f", "Published by Example County Clinic"])
        expect(html, `${page}: ${part}`).toContain(part);
      expect(html).not.toContain("We take no money from treatment programs");
    }
    expect(JSON.parse(mirror("manifest.webmanifest"))).toMatchObject({ name: "Example County Care", theme_color: "#f6f8fc" });
  });

  it("calls itself by its name in our texts too, wherever they stand", () => {
    expect(mirror("about/index.html")).toContain("About Example County Care</h1>");
    for (const file of ["about/index.html", "about.md", "feed.xml", "llms.txt", "pages/index.html"])
      expect(mirror(file), file).not.toMatch(/About Care Steps|Care Steps explains/);
  });

  it("says who pays it wherever ours would say that nobody does", () => {
    for (const page of ["index.html", "about/index.html", "pocket/index.html", "about.md"]) {
      const text = mirror(page);
      expect(text, page).not.toMatch(/\b[Ww]e take no money|takes? no money from|[Nn]o one pays/);
      if (page !== "about.md" && page !== "pocket/index.html")
        expect(text, page).toContain("This example clinic treats people and is paid for it.");
    }
  });

  it.each(["help-now", "crisis-lines", "find-treatment", "call-sheets/iop"])("has its phone line on /%s, after ours", (page) => {
    const html = mirror(`${page}/index.html`);
    expect(html.indexOf('href="tel:911"')).toBeGreaterThan(0);
    expect(html.indexOf('href="tel:+13605550142"')).toBeGreaterThan(html.indexOf('href="tel:911"'));
  });

  it("has its notes at their places, and says whose they are", () => {
    const html = mirror("find-treatment/index.html");
    const note = html.indexOf("The county keeps a list of open places.");
    expect(note).toBeGreaterThan(html.indexOf('id="where-to-look"'));
    expect(note).toBeLessThan(html.indexOf("</h2>", html.indexOf('id="first-call"')));
    expect(html).toContain("In Example County");
    expect(html).toContain("Added by Example County Clinic");
    expect(mirror("detox/index.html")).toContain("Detox beds in the county");
    expect(mirror("find-treatment.md")).toContain("The county keeps a list of open places.");
  });

  it("has its page wherever pages are listed, and says whose it is", () => {
    const address = "/example-county/first-visit";
    expect(mirror(`${address}/index.html`)).toContain("Written by Example County Clinic");
    for (const file of ["sitemap.xml", "llms.txt", "feed.xml", "pages/index.html"]) expect(mirror(file), file).toContain(address);
    expect(existsSync(join(root, `.documents/mirror/cards${address}.png`))).toBe(true);
  });

  it("has not what it leaves out, and nothing leads there", () => {
    expect(mirror("medicines/nicotine/index.html")).toContain('href="/medicines">This page moved');
    expect(mirror("medicines/index.html")).not.toContain('href="/medicines/nicotine"');
    expect(mirror("sitemap.xml")).not.toContain("/medicines/nicotine");
    const { redirects } = JSON.parse(readFileSync(join(root, ".documents/manifest.json"), "utf8"));
    expect(redirects["/medicines/nicotine"]).toBe("/medicines");
  });
});
