import { randomBytes } from "node:crypto";
import type { Credentials } from "../provider/awsClients.ts";

/** Which account an access key belongs to. It survives a reset of moto, which forgets its own keys. */
export class AccountKeys {
  readonly #accounts = new Map<string, string>();

  accountOf(accessKeyId: string): string | undefined {
    return this.#accounts.get(accessKeyId);
  }

  /** New credentials of an account. */
  issue(accountId: string): Required<Credentials> {
    const accessKeyId = `ASIA${randomBytes(8).toString("hex").toUpperCase()}`;
    this.#accounts.set(accessKeyId, accountId);
    return {
      accessKeyId,
      secretAccessKey: randomBytes(20).toString("hex"),
      sessionToken: randomBytes(20).toString("hex"),
    };
  }

  /** Learns the key that STS gave out for a role. */
  learn(roleArn: unknown, answer: Buffer): void {
    const key = /<AccessKeyId>([^<]+)</.exec(answer.toString())?.[1];
    const account = typeof roleArn === "string" ? roleArn.split(":")[4] : undefined;
    if (key !== undefined && account !== undefined) this.#accounts.set(key, account);
  }
}
