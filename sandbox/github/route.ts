import type { GitHubState } from "./gitHubState.ts";

type ParametersOf<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParametersOf<Rest>
  : never;

/** A request that has found its route. */
export interface Ask<Name extends string = string> {
  readonly state: GitHubState;
  readonly parameters: Readonly<Record<Name, string>>;
  readonly query: URLSearchParams;
  /** The JSON object in the body; empty where there is none. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly accept: string;
  /** Where the REST API is, for the addresses in answers: `http://127.0.0.1:8080/api/v3`. */
  readonly base: string;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** One operation of GitHub's REST API. */
export interface Route {
  readonly method: Method;
  /** As GitHub's description spells it: `/orgs/{org}/teams/{team_slug}`. */
  readonly path: string;
  /** Its page below `https://docs.github.com/rest/`. */
  readonly page: string;
  /** @throws Refusal */
  answer(ask: Ask): Answer;
}

export function route<const Path extends string>(
  method: Method,
  path: Path,
  page: string,
  answer: (ask: Ask<ParametersOf<Path>>) => Answer,
): Route {
  return { method, path, page, answer: (ask: Ask) => answer(ask as Ask<ParametersOf<Path>>) };
}

export function ok(body: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status: 200, body, headers };
}

export function created(body: unknown): Answer {
  return { status: 201, body };
}

export const noContent: Answer = { status: 204 };
