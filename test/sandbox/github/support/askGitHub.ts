import { CallLog } from "../../../../sandbox/calls.ts";
import type { GitHubState } from "../../../../sandbox/github/gitHubState.ts";
import { type RunningGitHub, startGitHub } from "../../../../sandbox/github/startGitHub.ts";
import { acorn } from "./acorn.ts";

export interface Answered {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Headers;
}

/** GitHub on loopback with Acorn in it, begun anew before every test of the block in which it stands. */
export class AskGitHub {
  readonly calls = new CallLog();
  #running: RunningGitHub | undefined;

  constructor() {
    beforeEach(async () => {
      this.calls.begin();
      this.#running = await startGitHub({ state: acorn(), calls: this.calls });
    });
    afterEach(() => this.github.close());
  }

  get github(): RunningGitHub {
    if (!this.#running) throw new Error("GitHub runs within a test only.");
    return this.#running;
  }

  get state(): GitHubState {
    return this.github.state;
  }

  /** `request` is a method and a path below `/api/v3`: `GET /orgs/Acorn`. */
  async rest(request: string, body?: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Answered> {
    const [method = "", path = ""] = request.split(" ");
    const response = await fetch(`${this.github.url}/api/v3${path}`, {
      method,
      redirect: "manual",
      headers: { authorization: "Bearer x", ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return read(response);
  }

  async graphql(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answered> {
    const response = await fetch(`${this.github.url}/api/graphql`, {
      method: "POST",
      headers: { authorization: "Bearer x" },
      body: JSON.stringify({ query, variables }),
    });
    return read(response);
  }
}

async function read(response: Response): Promise<Answered> {
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === "" ? undefined : JSON.parse(text) };
}

/** What GitHub answers when it refuses; `page` is below `https://docs.github.com/`. */
export function refusal(status: number, message: string, page: string, errors?: readonly unknown[]) {
  const body = {
    message,
    ...(errors && { errors }),
    documentation_url: `https://docs.github.com/${page}`,
    status: `${status}`,
  };
  return expect.objectContaining({ status, body });
}
