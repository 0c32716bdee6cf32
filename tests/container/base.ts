import { execFileSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CACHE, programOf } from "../nodes/program";

/** Where images are kept, apart from those of this machine’s user. */
const STORE = join(CACHE, "containers");
const ROOM = ["--root", join(STORE, "images"), "--runroot", join(STORE, "run")];
const CERTIFICATES = "/etc/ssl/certs/ca-certificates.crt";
/** What Node.js links to, beyond Debian’s least. */
const LIBRARIES = "ca-certificates,libatomic1,libstdc++6";

const textOf = (command: string, ...args: string[]) => execFileSync(command, args, { encoding: "utf8" }).trim();

/** Runs buildah or podman among the kept images. @returns what it printed */
export function among(program: "buildah" | "podman", args: readonly string[], loud = false): string {
  // Null when it is loud: it was printed already.
  const said: string | null = execFileSync(program, [...ROOM, ...args], { encoding: "utf8", stdio: loud ? "inherit" : "pipe" });
  return (said ?? "").trim();
}

/** Builds an image with Debian’s chroot alone, which needs no running service. */
export function buildImage(file: string, tag: string, context: string, more: readonly string[] = []): void {
  const options = ["--isolation", "chroot", "--pull-never", "--format=docker", ...more];
  among("buildah", ["bud", ...options, "-f", file, "-t", tag, context], true);
}

/** Makes an image of Debian, Node.js and npm under the name of the one that the Containerfile begins with, unless it is kept here. */
export function ensureBase(image: string, line: number): void {
  if (existsSync(STORE) && among("buildah", ["images", "--noheading", "--format", "{{.Name}}:{{.Tag}}"]).includes(image)) return;
  const context = mkdtempSync(join(tmpdir(), "care-steps-base-"));
  mkdirSync(STORE, { recursive: true });
  try {
    fill(context, line);
    buildImage("tests/container/base.Containerfile", image, context);
  } finally {
    rmSync(context, { recursive: true, force: true });
  }
}

function fill(context: string, line: number): void {
  const [, release = "stable"] = readFileSync("/etc/os-release", "utf8").match(/^VERSION_CODENAME=(\w+)$/m) ?? [];
  const [mirror = ""] = textOf("apt-get", "indextargets", "--format", "$(REPO_URI)", "Created-By: Packages").split("\n");
  const root = join(context, "root");
  execFileSync("debootstrap", ["--variant=minbase", `--include=${LIBRARIES}`, release, root, mirror], { stdio: "ignore" });
  copyFileSync(programOf(line) ?? "", join(context, "node"));
  cpSync(join(textOf("npm", "root", "-g"), "npm"), join(context, "npm"), { recursive: true, verbatimSymlinks: true });
  copyFileSync(CERTIFICATES, join(context, "ca-certificates.crt"));
  writeFileSync(join(context, "npmrc"), `registry=${textOf("npm", "config", "get", "registry")}\ncafile=${CERTIFICATES}\n`);
}
