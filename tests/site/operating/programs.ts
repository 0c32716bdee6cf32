import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Programs that tests run, and the packages of Debian that bring them. */
const PACKAGES = {
  nginx: "nginx-light",
  "systemd-analyze": "systemd",
  strace: "strace",
  promtool: "prometheus",
  buildah: "buildah",
  podman: "podman",
  runc: "runc",
  debootstrap: "debootstrap",
} as const;
/** Debian starts these when it installs them; the tests start their own. */
const SERVICES: readonly string[] = ["nginx", "prometheus"];
/** Besides the places that PATH names. */
const MORE = ["/usr/sbin", "/usr/local/sbin", "/opt/homebrew/bin"];

export type Program = keyof typeof PACKAGES;

/** Where a program lies; undefined when it is not installed. */
export function pathOf(name: Program): string | undefined {
  const folders = [...MORE, ...(process.env.PATH ?? "").split(delimiter)];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** What a test says when it is left out for want of a program. */
export function notInstalled(name: Program): string {
  return `${name} is not installed (Debian: apt-get install ${PACKAGES[name]})`;
}

/** Gets Debian's packages for the programs that are missing, when run as root. */
export function fetchPrograms(names: readonly Program[]): void {
  const packages = names.filter((name) => !pathOf(name)).map((name) => PACKAGES[name]);
  if (packages.length === 0 || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  console.log(`Getting ${packages.join(", ")} from Debian …`);
  const options = { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } } as const;
  try {
    execFileSync("apt-get", ["update"], options);
    execFileSync("apt-get", ["install", "--yes", "--no-install-recommends", ...packages], options);
  } catch (error) {
    console.error(`That did not work: ${error instanceof Error ? error.message.split("\n")[0] : error}`);
  }
  for (const name of SERVICES.filter((service) => packages.some((wanted) => wanted.startsWith(service)))) stopService(name);
}

function stopService(name: string): void {
  try {
    execFileSync("service", [name, "stop"], { stdio: "ignore" });
  } catch {
    // It was not started.
  }
}
