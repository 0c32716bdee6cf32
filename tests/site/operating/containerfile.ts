import { existsSync, readFileSync } from "node:fs";
import { type Copy, DockerfileParser, type Instruction } from "dockerfile-ast";
import { SITE_SETTINGS } from "@/lib/site-settings";
import { DAY } from "../../fixtures/project";

/** The day on which each release line of Node.js gets its last security fix. Source: https://nodejs.org/en/about/previous-releases */
const LAST_FIX: Readonly<Record<string, string>> = { 20: "2026-04-30", 22: "2027-04-30", 24: "2028-04-30", 26: "2029-04-30" };

const { scripts, engines } = JSON.parse(readFileSync("package.json", "utf8"));
const IGNORED = linesOf(".dockerignore");

/** One step of a Containerfile: its word, what stands after it, and the stage in which it stands, counted from 0. */
export interface Step {
  readonly word: string;
  readonly words: readonly string[];
  /** The stage that a COPY takes from. */
  readonly from: string | undefined;
  readonly stage: number;
}

/** Takes a Containerfile apart, variables of its first lines filled in. */
export function stepsOf(text: string): Step[] {
  let stage = -1;
  return DockerfileParser.parse(text)
    .getInstructions()
    .map((step) => {
      if (step.getKeyword() === "FROM") stage += 1;
      const words = step.getExpandedArguments().map((argument) => argument.getValue());
      return { word: step.getKeyword(), words: jsonOf(step) ?? words, from: fromOf(step), stage };
    });
}

function fromOf(step: Instruction): string | undefined {
  return step.getKeyword() === "COPY" ? ((step as Copy).getFromFlag()?.getValue() ?? undefined) : undefined;
}

function jsonOf(step: Instruction): string[] | undefined {
  const raw = step.getRawArgumentsContent() ?? "";
  return raw.startsWith("[") ? JSON.parse(raw) : undefined;
}

/** Everything in a Containerfile that cannot be built from this folder, or should not be; empty when all is well. */
export function containerFaults(text: string): string[] {
  const steps = stepsOf(text);
  return [...imageFaults(steps), ...copyFaults(steps), ...runFaults(steps), ...lastStageFaults(steps)];
}

function imageFaults(steps: readonly Step[]): string[] {
  const images = steps.filter(({ word }) => word === "FROM").map(({ words }) => words[0] ?? "");
  return images.flatMap((image) => {
    const [, line = ""] = image.match(/\/node:(\d+)-slim$/) ?? [];
    if (!String(engines.node).match(new RegExp(`\\b${line || "none"}\\b`))) return [`${image} is no Node.js that is supported`];
    return (LAST_FIX[line] ?? "") > DAY ? [] : [`${image} gets no security fixes any more`];
  });
}

function copyFaults(steps: readonly Step[]): string[] {
  const stages = steps.filter(({ word }) => word === "FROM").map(({ words }) => words[2]);
  return steps
    .filter(({ word }) => word === "COPY")
    .flatMap(({ words, from, stage }) => {
      if (from) return stages.slice(0, stage).includes(from) ? [] : [`COPY takes from ${from}, which is no stage before it`];
      const sources = words.slice(0, -1);
      return sources
        .filter((source) => !existsSync(source) || IGNORED.includes(source))
        .map((source) => `${source} is not there`);
    });
}

function runFaults(steps: readonly Step[]): string[] {
  const commands = steps.filter(({ word }) => word === "RUN").map(({ words }) => words.join(" "));
  const names = commands.flatMap((command) => command.match(/^npm run (\S+)/)?.[1] ?? []);
  const asked = steps.filter(({ word }) => word === "ARG").map(({ words }) => (words[0] ?? "").replace(/=.*$/, ""));
  return [
    ...(names.includes("build") ? [] : ["nothing is built"]),
    ...names.filter((name) => !scripts[name]).map((name) => `package.json has no script ${name}`),
    ...commands.filter((command) => /^npm i(nstall)?\b/.test(command)).map((command) => `${command} heeds no lock file`),
    ...Object.keys(SITE_SETTINGS.shape).flatMap((name) => (asked.includes(name) ? [] : [`${name} cannot be given`])),
  ];
}

/** What readers meet has nothing of what built it, and no rights. */
function lastStageFaults(steps: readonly Step[]): string[] {
  const last = steps.filter(({ stage }) => stage === steps.at(-1)?.stage);
  const user = last.find(({ word }) => word === "USER")?.words[0];
  const bare = steps.filter(({ word, words }) => word === "RUN" && words.join(" ") === "npm ci --omit=dev");
  return [
    ...(user && user !== "root" ? [] : ["it runs as root"]),
    ...(bare.length === 1 ? [] : ["no stage has production packages alone"]),
    ...last.filter(({ word }) => word === "RUN").map(({ words }) => `its last stage runs ${words.join(" ")}`),
  ];
}

/** What git ignores and the image would get, were it copied: nothing made on this machine goes in. */
export function notIgnored(ignored: readonly string[] = IGNORED): string[] {
  const wanted = [".git", ...linesOf(".gitignore").map((line) => line.replace(/^\/|\/$/g, ""))].filter(
    (name) => name !== EDITION,
  );
  return wanted.filter((name) => !ignored.includes(name) && !ignored.includes(`**/${name}`));
}

/** An organization's own things are no product of a build: the image is built with them. */
const EDITION = "content/local";

function linesOf(file: string): string[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line && !line.startsWith("#"));
}
