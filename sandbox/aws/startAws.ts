import type { CallLog } from "../calls.ts";
import { AccountKeys } from "./gateway/accountKeys.ts";
import { RolesSeen } from "./gateway/rolesSeen.ts";
import { serveGateway } from "./gateway/serveGateway.ts";
import { startMoto } from "./gateway/startMoto.ts";
import type { Credentials } from "./provider/awsClients.ts";

export interface AwsOptions {
  readonly calls: CallLog;
  /** Path of `moto_server`. */
  readonly moto: { readonly command: string };
}

/** AWS as the sandbox has it: many accounts, each with its own resources, behind a gateway that counts and spoils calls. */
export interface Aws {
  /** For the provider: `AWS_ENDPOINT_URL`. */
  readonly url: string;
  /** For the harness: moto itself, where nothing is counted. Name the account in the header `x-moto-account-id`. */
  readonly directUrl: string;
  /** Empties every account. */
  reset(): Promise<void>;
  /** Credentials of an account, for `url`. */
  credentials(accountId: string): Promise<Required<Credentials>>;
  close(): Promise<void>;
}

export async function startAws({ calls, moto: { command } }: AwsOptions): Promise<Aws> {
  const moto = await startMoto(command);
  const keys = new AccountKeys();
  const roles = new RolesSeen();
  const gateway = serveGateway({ calls, keys, roles, moto: moto.url });
  await new Promise<void>((resolve, reject) => {
    gateway.on("error", reject).listen(0, "127.0.0.1", resolve);
  });
  const address = gateway.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    directUrl: moto.url,
    reset: async () => {
      const { ok, status } = await fetch(`${moto.url}/moto-api/reset`, { method: "POST" });
      roles.forget();
      if (!ok) throw new Error(`moto could not be reset: ${status}.`);
    },
    credentials: async (accountId) => keys.issue(accountId),
    close: async () => {
      const closed = new Promise<void>((resolve) => gateway.close(() => resolve()));
      gateway.closeAllConnections();
      await closed;
      await moto.close();
    },
  };
}
