import type { TestProject } from "vitest/node";
import { type OwnServer, startOwnServer } from "../fixtures/own-server";
import { NO_NGINX, nginxPath } from "./operating/nginx";

let server: OwnServer | undefined;

/** Serves the built site for all tests. */
export async function setup(project: TestProject): Promise<void> {
  if (!nginxPath()) console.log(`Tests behind nginx are skipped: ${NO_NGINX}`);
  server = await startOwnServer();
  await server.searches();
  project.provide("origin", `http://localhost:${server.port}`);
}

export async function teardown(): Promise<void> {
  await server?.stop();
}
