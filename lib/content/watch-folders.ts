import { type FSWatcher, readdirSync, watch } from "node:fs";
import { join } from "node:path";
import { isFolder } from "./edition/folder";

/**
 * Tells of every file in some folders, and below, that is written, replaced, added or taken away. Node.js's recursive watch
 * looks at each file on Linux, and loses sight of it once another was put in its place, as many editors, “sed -i” and git save;
 * chokidar 3 misses the second of two changes within a second. So each folder is watched by itself.
 * @param folders the folders; one that is not there is passed over
 * @param changed told the path of each file or folder, at times more than once
 * @returns what ends it
 */
export function watchFolders(folders: readonly string[], changed: (path: string) => void): () => void {
  const tree = new WatchedTree(changed);
  for (const folder of folders) tree.add(folder);
  return () => tree.close();
}

class WatchedTree {
  /** The watcher of each folder, by its path. */
  private readonly watchers = new Map<string, FSWatcher>();

  constructor(private readonly changed: (path: string) => void) {}

  /** @returns what stands in the folder and below, to be told of where the folder is new */
  add(folder: string): string[] {
    if (this.watchers.has(folder) || !isFolder(folder)) return [];
    try {
      const watcher = watch(folder, (event, name) => this.seen(event, name === null ? folder : join(folder, name)));
      watcher.on("error", () => this.drop(folder));
      this.watchers.set(folder, watcher);
    } catch (error) {
      // A folder that has gone since is told of by the one around it; any other reason is the machine's, and is said.
      if (isFolder(folder)) throw error;
    }
    return entriesOf(folder).flatMap((path) => [path, ...this.add(path)]);
  }

  close(): void {
    for (const watcher of this.watchers.values()) watcher.close();
    this.watchers.clear();
  }

  /** What came, went or took another's place may be a folder, whose old watcher is blind then. */
  private seen(event: string, path: string): void {
    this.changed(path);
    if (event !== "rename") return;
    this.drop(path);
    for (const inside of this.add(path)) this.changed(inside);
  }

  private drop(folder: string): void {
    for (const [path, watcher] of this.watchers) {
      if (path !== folder && !path.startsWith(join(folder, "/"))) continue;
      watcher.close();
      this.watchers.delete(path);
    }
  }
}

/** It may have gone since it was seen. */
function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}
