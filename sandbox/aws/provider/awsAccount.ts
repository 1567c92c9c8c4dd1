import { type AwsClients, awsClients, type Credentials } from "./awsClients.ts";
import type { ProviderConfig } from "./providerConfig.ts";

/** The account that a provider is configured for. */
export interface AwsAccount extends AwsClients {
  readonly id: string;
  readonly partition: string;
  readonly region: string;
  readonly defaultTags: { readonly [key: string]: string };
}

/**
 * Assumes the roles of a configuration and asks STS whose credentials these are.
 *
 * @throws when the account is not among those that the configuration allows.
 */
export async function openAccount(config: ProviderConfig, environment: NodeJS.ProcessEnv): Promise<AwsAccount> {
  const endpoint = loopbackEndpoint(environment);
  const { profile, region } = config;
  const own = profile === undefined ? ambientCredentials(environment) : await profileCredentials(profile, region);
  let clients = awsClients(region, own, endpoint);
  for (const { roleArn, sessionName = "pulumi" } of config.assumeRoles) {
    const sts = await clients.sts();
    const { Credentials: given } = await sts.assumeRole({ RoleArn: roleArn, RoleSessionName: sessionName });
    const { AccessKeyId, SecretAccessKey, SessionToken } = given ?? {};
    if (AccessKeyId === undefined || SecretAccessKey === undefined || SessionToken === undefined) {
      throw new Error(`STS gave no credentials for ${roleArn}.`);
    }
    const credentials = { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken };
    clients = awsClients(region, credentials, endpoint);
  }
  const { Account: id = "", Arn = "" } = await (await clients.sts()).getCallerIdentity({});
  if (config.allowedAccountIds.length > 0 && !config.allowedAccountIds.includes(id)) {
    throw new Error(`AWS account ID not allowed: ${id}`);
  }
  return { ...clients, id, partition: Arn.split(":")[1] ?? "aws", region, defaultTags: config.defaultTags };
}

/** Where the sandbox's AWS listens. Without it a client would turn to the real one. */
function loopbackEndpoint({ AWS_ENDPOINT_URL = "" }: NodeJS.ProcessEnv): string {
  if (URL.parse(AWS_ENDPOINT_URL)?.hostname === "127.0.0.1") return AWS_ENDPOINT_URL;
  throw new Error(`AWS_ENDPOINT_URL is "${AWS_ENDPOINT_URL}". Give the address of the sandbox's AWS on 127.0.0.1.`);
}

/** The credentials behind a profile, whatever it takes to get them; the SDK finds `AWS_CONFIG_FILE` and `AWS_ENDPOINT_URL` itself. */
async function profileCredentials(profile: string, region: string): Promise<Credentials> {
  const { STS } = await import("@aws-sdk/client-sts");
  const { accessKeyId, secretAccessKey, sessionToken } = await new STS({ profile, region }).config.credentials();
  return { accessKeyId, secretAccessKey, ...(sessionToken !== undefined && { sessionToken }) };
}

function ambientCredentials(environment: NodeJS.ProcessEnv): Credentials {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = environment;
  if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY) throw new Error("No valid credential sources found.");
  return {
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    ...(AWS_SESSION_TOKEN !== undefined && { sessionToken: AWS_SESSION_TOKEN }),
  };
}
