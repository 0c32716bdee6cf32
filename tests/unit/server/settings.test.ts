import { describe, expect, it } from "vitest";
import { readSettings, settingFaults, unheeded } from "@/lib/server/settings";

const SITE = {
  url: "https://care.example.org",
  name: "River Clinic",
  publisher: "River Clinic, Anytown",
  contact: "help@example.org",
};

describe("the server's settings", () => {
  it("have defaults, and take empty as not given", () => {
    expect(readSettings({})).toEqual({ port: 3000, tls: false, metrics: null });
    expect(readSettings({ PORT: "", BEHIND_TLS: "" })).toEqual(readSettings({}));
  });

  it.each([
    [{ PORT: "8080" }, { port: 8080, tls: false }],
    [{ PORT: "1" }, { port: 1, tls: false }],
    [{ PORT: "65535" }, { port: 65_535, tls: false }],
    [{ BEHIND_TLS: "1" }, { port: 3000, tls: true }],
    [{ BEHIND_TLS: "0" }, { port: 3000, tls: false }],
  ])("are what an operator gives: %o", (env, settings) => {
    expect(readSettings(env)).toEqual({ ...settings, metrics: null });
  });

  it("open the port at all addresses, unless told one", () => {
    expect(readSettings({}).host).toBeUndefined();
    expect(readSettings({ HOST: "127.0.0.1" }).host).toBe("127.0.0.1");
    expect(() => readSettings({ HOST: "localhost" })).toThrow(
      'HOST must be an IP address of this machine, like 127.0.0.1; it is "localhost".',
    );
  });

  it("open metrics on this machine alone, unless told another of its addresses", () => {
    expect(readSettings({ METRICS_PORT: "9464" }).metrics).toEqual({ port: 9464, host: "127.0.0.1" });
    expect(readSettings({ METRICS_PORT: "9464", METRICS_HOST: "::" }).metrics).toEqual({ port: 9464, host: "::" });
    expect(readSettings({ METRICS_HOST: "0.0.0.0" }).metrics).toBeNull();
  });

  it.each([
    [{ METRICS_PORT: "0" }, "METRICS_PORT must be a whole number from 1 to 65535; it is "],
    [{ METRICS_PORT: "on" }, "METRICS_PORT must be a whole number from 1 to 65535; it is "],
    [{ METRICS_PORT: "3000" }, "METRICS_PORT must be another port than PORT, which readers reach; it is "],
    [{ METRICS_PORT: "81", PORT: "81" }, "METRICS_PORT must be another port than PORT, which readers reach; it is "],
    [{ METRICS_HOST: "metrics.example.org" }, "METRICS_HOST must be an IP address of this machine, like 127.0.0.1; it is "],
    [{ METRICS_HOST: "127.0.0.1:80" }, "METRICS_HOST must be an IP address of this machine, like 127.0.0.1; it is "],
  ])("refuse %o", (env, says) => {
    expect(() => readSettings(env)).toThrow(says);
  });

  it.each(["0", "65536", "99999", "80a", "3000.5", "-1", " 80", "http", "1e3", "０"])("refuse PORT=%s", (PORT) => {
    expect(() => readSettings({ PORT })).toThrow(
      new Error(`PORT must be a whole number from 1 to 65535; it is ${JSON.stringify(PORT)}.`),
    );
  });

  it.each(["true", "yes", "2", "on"])("refuse BEHIND_TLS=%s", (BEHIND_TLS) => {
    expect(() => readSettings({ BEHIND_TLS })).toThrow(
      new Error(`BEHIND_TLS must be 1 when TLS is in front, or else 0; it is "${BEHIND_TLS}".`),
    );
  });

  it("name each that is wrong in a line of its own, what is for the build too", () => {
    const read = () =>
      readSettings({ PORT: "x", BEHIND_TLS: "y", SITE_URL: "a\nb", SITE_CONTACT: "c", SITE_NAME: " ", SITE_PUBLISHER: " " });
    let lines: string[] = [];
    try {
      read();
    } catch (error) {
      lines = (error as Error).message.split("\n");
    }
    expect(lines.map((line) => line.split(" ")[0]).sort()).toEqual([
      "BEHIND_TLS",
      "PORT",
      "SITE_CONTACT",
      "SITE_NAME",
      "SITE_PUBLISHER",
      "SITE_URL",
    ]);
    expect(settingFaults({ PORT: "81", METRICS_PORT: "81", SITE_CONTACT: "c", LOCAL_EDITION: "/no/such/folder" })).toHaveLength(
      3,
    );
    expect(lines).toContain(`SITE_URL must be the site's own address, like https://care.example.org; it is "a\\nb".`);
  });
});

describe("a build's settings", () => {
  it("say when the environment says something else", () => {
    const env = { SITE_URL: "https://care.example.org/", SITE_NAME: "Other", SITE_CONTACT: "" };
    expect(unheeded(env, SITE)).toEqual([
      `SITE_NAME is read when the site is built: "River Clinic" stays until “npm run build”.`,
    ]);
    expect(unheeded({}, SITE)).toEqual([]);
  });
});
