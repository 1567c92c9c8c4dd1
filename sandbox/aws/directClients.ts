import { type AwsClients, awsClients } from "./provider/awsClients.ts";

interface Adjustable {
  readonly middlewareStack: {
    add(middleware: (next: Handler) => Handler, where: { readonly step: "build"; readonly name: string }): void;
  };
}

type Handler = (call: never) => Promise<never>;

/**
 * Clients of one account that speak to moto itself: for a test that looks, or that changes something by hand. Nothing is counted.
 *
 * @param directUrl `directUrl` of the sandbox's AWS.
 */
export function directClients(directUrl: string, accountId: string): AwsClients {
  const clients = awsClients("us-east-1", { accessKeyId: "direct", secretAccessKey: "direct" }, directUrl);
  const ofAccount = async <T extends object>(client: Promise<T>): Promise<T> => inAccount(await client, accountId);
  return {
    iam: () => ofAccount(clients.iam()),
    sts: () => ofAccount(clients.sts()),
    cloudWatch: (region) => ofAccount(clients.cloudWatch(region)),
    events: (region) => ofAccount(clients.events(region)),
    sns: (region) => ofAccount(clients.sns(region)),
  };
}

const adjusted = new WeakSet<object>();

function inAccount<T extends object>(client: T, accountId: string): T {
  if (adjusted.has(client)) return client;
  adjusted.add(client);
  (client as unknown as Adjustable).middlewareStack.add(
    (next) => (call) => {
      const { request } = call as { readonly request: { readonly headers: { [name: string]: string } } };
      request.headers["x-moto-account-id"] = accountId;
      return next(call);
    },
    { step: "build", name: "account" },
  );
  return client;
}
