import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { CallLog } from "../../calls.ts";
import type { AccountKeys } from "./accountKeys.ts";
import { accessDenied, type AwsAnswer, awsError } from "./awsError.ts";
import { forward } from "./forward.ts";
import { iamRefusal } from "./iamRefusal.ts";
import { changeOidcClientIds } from "./oidcClientIds.ts";
import { OneAtATime } from "./oneAtATime.ts";
import { isWrite, type RecognisedCall, recogniseCall, subjectOf } from "./recogniseCall.ts";
import type { RolesSeen } from "./rolesSeen.ts";

export interface GatewayOptions {
  readonly calls: CallLog;
  readonly keys: AccountKeys;
  readonly roles: RolesSeen;
  /** Where moto listens. */
  readonly moto: string;
}

/** Stands in front of moto: notes every call, asks what is to go wrong with it, and keeps accounts apart by access key. */
export function serveGateway(options: GatewayOptions): Server {
  // moto changes its tables while other threads of it walk over them, and then answers 500.
  const turns = new OneAtATime();
  const server = createServer((request, response) => {
    answer({ ...options, turns }, request, response).catch(() => response.destroy());
  });
  // A connection that ends while idle looks to the provider like an answer that got lost.
  server.keepAliveTimeout = 0;
  return server;
}

async function answer(
  { calls, keys, roles, moto, turns }: GatewayOptions & { readonly turns: OneAtATime },
  request: IncomingMessage,
  response: ServerResponse,
) {
  const body = await bodyOf(request);
  const { method = "POST", url = "/", headers } = request;
  const call = recogniseCall(url, headers, body);
  if (call === undefined)
    return send(response, awsError("query", 403, "MissingAuthenticationToken", "Missing Authentication Token"));
  const { action, protocol, input } = call;
  const account = keys.accountOf(call.accessKeyId);
  if (account === undefined) {
    return send(
      response,
      awsError(protocol, 403, "InvalidClientTokenId", "The security token included in the request is invalid."),
    );
  }
  const subject = `${account} ${subjectOf(input)}`.trimEnd();
  const fault = calls.admit({ side: "aws", action, subject, writes: isWrite(action), input });
  if (fault === "refuse") return send(response, accessDenied(protocol, action, account));
  const forwarded = { method, path: url, body, headers: { ...headers, "x-moto-account-id": account } };
  const given = await turns.run(async () => {
    const iamCall = { account, action, input };
    const refusal = await iamRefusal(moto, roles, iamCall);
    if (refusal !== undefined) return refusal;
    const done = await changeOidcClientIds(moto, iamCall);
    const carriedOut = done ?? implemented(await forward(moto, forwarded), call);
    if (carriedOut.status === 200) roles.note(account, action, input);
    return carriedOut;
  });
  if (fault === "lose-answer") return response.destroy();
  if (action === "sts:AssumeRole") keys.learn(input.RoleArn, given.body);
  return send(response, given);
}

/** An answer of AWS instead of moto's page about what it does not implement. */
function implemented(answer: AwsAnswer, { protocol, action }: RecognisedCall): AwsAnswer {
  const page = answer.status >= 500 && answer.headers["content-type"]?.startsWith("text/html");
  return page ? awsError(protocol, 501, "NotImplemented", `moto does not implement ${action}.`) : answer;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function send(response: ServerResponse, { status, headers, body }: AwsAnswer): void {
  response.writeHead(status, { ...headers, "content-length": String(body.length) }).end(body);
}
