import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Serves what stands in AWS and GitHub as JSON on loopback, for `look`. */
export async function serveStanding(
  standing: () => Promise<unknown>,
): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((_request, response) => {
    standing().then(
      (value) => response.setHeader("content-type", "application/json").end(JSON.stringify(value)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, close };
}
