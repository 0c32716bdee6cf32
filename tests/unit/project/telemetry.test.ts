import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD } from "next/constants";
import { Telemetry } from "next/dist/telemetry/storage.js";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

// A project that calls itself private tells no maker of its tools that it is built.

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };

describe("Next.js", () => {
  const folder = mkdtempSync(join(tmpdir(), "care-steps-"));
  beforeEach(() => {
    // CI is where Next.js keeps nothing between runs; here it must be off by itself.
    vi.stubEnv("NEXT_TELEMETRY_DISABLED", undefined);
    vi.resetModules();
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });

  it("tells its makers nothing once it has read our configuration", async () => {
    const isOn = () => new Telemetry({ distDir: folder }).isEnabled;
    vi.stubEnv("CI", "");
    expect(isOn()).toBe(true);
    await import("../../../next.config");
    expect(isOn()).toBe(false);
  });

  it.each([PHASE_PRODUCTION_BUILD, PHASE_DEVELOPMENT_SERVER])("asks nobody for newer releases in %s", async (phase) => {
    const { default: configFor } = await import("../../../next.config");
    expect(configFor(phase).experimental?.agentUpgrade).toBe(false);
  });

  it("is told so in each script that starts it, before it reads anything", () => {
    const starting = Object.values(scripts).filter((script) =>
      /\bnext\/dist\/bin\/next\b|\bnext (?:build|dev|start)\b/.test(script),
    );
    expect(starting.length).toBeGreaterThan(0);
    for (const script of starting) expect(script).toMatch(/(?:^|&& )NEXT_TELEMETRY_DISABLED=1 /);
  });
});
