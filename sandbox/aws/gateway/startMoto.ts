import { spawn } from "node:child_process";
import { createServer } from "node:net";

export interface Moto {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts `moto_server` on a free loopback port and waits until it answers. */
export async function startMoto(command: string): Promise<Moto> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const environment = {
    PATH: process.env.PATH,
    MOTO_IAM_LOAD_MANAGED_POLICIES: "true",
    MOTO_DISABLE_GLOBAL_CORS: "true",
  };
  const child = spawn(command, ["-H", "127.0.0.1", "-p", String(port)], { stdio: "ignore", env: environment });
  let ended: string | undefined;
  const end = new Promise<void>((resolve) => {
    child.on("error", (error) => {
      ended = error.message;
      resolve();
    });
    child.on("exit", (code, signal) => {
      ended = `it ended with ${code ?? signal}`;
      resolve();
    });
  });
  // Whatever ends this process, moto does not outlive it.
  const kill = () => child.kill();
  process.once("exit", kill);
  const close = async () => {
    process.off("exit", kill);
    if (ended === undefined) kill();
    await end;
  };
  for (const until = Date.now() + 60_000; ; ) {
    if (ended !== undefined) throw new Error(`${command} did not start: ${ended}.`);
    if (await answers(url)) return { url, close };
    if (Date.now() > until) {
      await close();
      throw new Error(`${command} did not answer within a minute.`);
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/moto-api/data.json`)).ok;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
