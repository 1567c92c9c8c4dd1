import { type IncomingHttpHeaders, request } from "node:http";
import type { AwsAnswer } from "./awsError.ts";

export interface Forwarded {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Hands a request on to moto and gives its whole answer. moto ends every connection itself. */
export function forward(base: string, { method, path, headers, body }: Forwarded): Promise<AwsAnswer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(new URL(path, base), { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const { "transfer-encoding": _, connection: __, ...kept } = response.headers;
        const texts = Object.entries(kept).map(([name, value]) => [name, String(value)] as const);
        resolve({
          status: response.statusCode ?? 502,
          headers: Object.fromEntries(texts),
          body: Buffer.concat(chunks),
        });
      });
    });
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}
