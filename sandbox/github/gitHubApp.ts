import type { HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { type Context, Hono } from "hono";
import type { Call, CallLog } from "../calls.ts";
import { documentedPath, redirectRenamed } from "./addresses.ts";
import { answerOf } from "./answerOf.ts";
import type { GitHubState } from "./gitHubState.ts";
import { answerQuery, readQuery } from "./graphql/answerQuery.ts";
import type { RateLimits } from "./rateLimits.ts";
import { forbidden, notFound } from "./refusal.ts";
import { routes } from "./rest/routes.ts";
import type { Answer } from "./route.ts";

type Env = { Bindings: HttpBindings };

interface Parts {
  readonly state: GitHubState;
  readonly calls: CallLog;
  readonly limits: RateLimits;
  /** Takes what was asked for and is not served. */
  readonly unanswered: (what: string) => void;
}

/** GitHub's two APIs over HTTP: every request that carries a token is logged, meets its fault or limit, and is carried out. */
export function gitHubApp({ state, calls, limits, unanswered }: Parts): Hono<Env> {
  const app = new Hono<Env>({ getPath: (request) => documentedPath(state, new URL(request.url).pathname) });

  const respond = async (
    c: Context<Env>,
    call: Omit<Call, "number" | "side">,
    page: string,
    carryOut: () => Answer | Promise<Answer>,
  ): Promise<Response> => {
    const fault = calls.admit({ side: "github", ...call });
    const { status, body, headers } = await answerOf(page, () => {
      if (fault === "refuse") throw forbidden("Resource not accessible by integration");
      const limited = limits.take();
      if (limited) throw limited;
      return carryOut();
    });
    if (fault === "lose-answer") {
      c.env.incoming.socket.destroy();
      return RESPONSE_ALREADY_SENT;
    }
    const json = body === undefined ? null : JSON.stringify(body);
    const type = json === null ? {} : { "content-type": "application/json; charset=utf-8" };
    return new Response(json, { status, headers: { ...type, ...limits.headers(), ...headers } });
  };

  app.use(async (c, next) => {
    if (/^(bearer|token) \S/i.test(c.req.header("authorization") ?? "")) return next();
    const body = {
      message: "Requires authentication",
      documentation_url: "https://docs.github.com/rest",
      status: "401",
    };
    return c.json(body, 401);
  });

  for (const route of routes) {
    app.on(route.method, `/api/v3${route.path.replace(/\{(\w+)\}/g, ":$1")}`, async (c) => {
      const url = new URL(c.req.url);
      const parameters: Record<string, string> = c.req.param();
      const body = await bodyOf(c);
      const call = {
        action: `${route.method} ${route.path}`,
        subject: route.path.replace(/\{(\w+)\}/g, (_, name: string) => parameters[name] ?? ""),
        writes: route.method !== "GET",
        input: { ...parameters, ...Object.fromEntries(url.searchParams), ...body },
      };
      return respond(c, call, `rest/${route.page}`, () => {
        const redirect = redirectRenamed(state, parameters, url, route.method);
        const accept = c.req.header("accept") ?? "";
        const base = `${url.origin}/api/v3`;
        return redirect ?? route.answer({ state, parameters, query: url.searchParams, body, accept, base });
      });
    });
  }

  app.post("/api/graphql", async (c) => {
    const query = readQuery(await bodyOf(c));
    const { name, writes, variables } = query;
    const call = { action: `graphql:${name}`, subject: state.organisation.login, writes, input: variables };
    return respond(c, call, "graphql", async () => ({
      status: 200,
      body: await answerQuery(state, query, (field) => unanswered(`graphql:${field}`)),
    }));
  });

  app.notFound(async (c) => {
    const path = new URL(c.req.url).pathname;
    const action = `${c.req.method} ${path}`;
    unanswered(action);
    return respond(c, { action, subject: path, writes: c.req.method !== "GET", input: {} }, "rest", () => {
      throw notFound();
    });
  });

  return app;
}

async function bodyOf(c: Context<Env>): Promise<Readonly<Record<string, unknown>>> {
  const text = await c.req.text();
  if (text === "") return {};
  const value: unknown = JSON.parse(text);
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
