import type { AddressInfo } from "node:net";
import { type ServerType, serve } from "@hono/node-server";
import type { CallLog } from "../calls.ts";
import { gitHubApp } from "./gitHubApp.ts";
import type { GitHubState } from "./gitHubState.ts";
import { type RateLimit, RateLimits } from "./rateLimits.ts";

/** GitHub on loopback: REST below `/api/v3`, GraphQL at `/api/graphql`. */
export interface RunningGitHub {
  /** Without a slash at the end. */
  readonly url: string;
  readonly state: GitHubState;
  /** What was asked for and is not served: routes as `GET /path`, fields as `graphql:Type.field`. */
  readonly unanswered: readonly string[];
  /** Lets the coming requests meet a rate limit. */
  limit(limit: RateLimit): void;
  close(): Promise<void>;
}

/** Starts GitHub on a free port. Run it from the root of the project: GitHub's GraphQL schema is read from its `node_modules`. */
export async function startGitHub({ state, calls }: { state: GitHubState; calls: CallLog }): Promise<RunningGitHub> {
  const unanswered: string[] = [];
  const limits = new RateLimits();
  const { fetch } = gitHubApp({ state, calls, limits, unanswered: (what) => unanswered.push(what) });
  const server = await new Promise<ServerType>((ready) => {
    const starting = serve({ fetch, hostname: "127.0.0.1", port: 0 }, () => ready(starting));
  });
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      if ("closeAllConnections" in server) server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, state, unanswered, limit: (limit) => limits.begin(limit), close };
}
