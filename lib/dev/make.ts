import { type ChildProcess, fork } from "node:child_process";
import { on } from "node:events";
import { join, relative } from "node:path";
import { editionFolder, isFolder } from "@/lib/content/edition/folder";
import { watchFolders } from "@/lib/content/watch-folders";
import { type ContentState, type Stage, stagesOf, WATCHED } from "./pipeline";

/** How far the making after a change has come. */
export interface Made {
  /** What was found in the content; null when it was not looked at. */
  readonly content: ContentState | null;
  /** Whether all is made, so that pages can be drawn anew. */
  readonly isDone: boolean;
  readonly error?: string;
}

/** Editors save in several steps. */
const PAUSE = 60;

/** Makes the parts of the site that Next.js does not, now and whenever a file changes; one after the other. */
export class Maker {
  private readonly child: ChildProcess = fork(join(import.meta.dirname, "maker.ts"));
  private readonly waiting = new Set<Stage>();
  private timer: NodeJS.Timeout | undefined;
  private busy = false;

  /** @param tell told of each making: what was found, and that it is done */
  constructor(
    private readonly root: string,
    private readonly tell: (made: Made) => void,
  ) {}

  /** Makes everything once, and then what changes need; what is saved meanwhile too. */
  async start(): Promise<void> {
    for (const folder of WATCHED) this.watch(join(this.root, folder), folder);
    const edition = editionFolder(this.root);
    if (edition && !isInside(edition, join(this.root, "content")) && isFolder(edition)) this.watch(edition, "content/local");
    for (const stage of ["content", "script"] as const) this.waiting.add(stage);
    await this.next();
  }

  stop(): void {
    this.child.kill();
  }

  private watch(folder: string, name: string): void {
    watchFolders([folder], (path) => this.changed(join(name, relative(folder, path))));
  }

  private changed(file: string): void {
    for (const stage of stagesOf(file)) this.waiting.add(stage);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.next(), PAUSE);
  }

  private async next(): Promise<void> {
    if (this.busy || this.waiting.size === 0) return;
    const stages = [...this.waiting];
    this.waiting.clear();
    this.busy = true;
    await this.make(stages);
    this.busy = false;
    await this.next();
  }

  private async make(stages: readonly Stage[]): Promise<void> {
    this.child.send(stages);
    for await (const [made] of on(this.child, "message")) {
      this.tell(made);
      if (made.isDone) return;
    }
  }
}

function isInside(path: string, folder: string): boolean {
  return !relative(folder, path).startsWith("..");
}
