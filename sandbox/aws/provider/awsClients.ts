import type { CloudWatch } from "@aws-sdk/client-cloudwatch";
import type { EventBridge } from "@aws-sdk/client-eventbridge";
import type { IAM } from "@aws-sdk/client-iam";
import type { SNS } from "@aws-sdk/client-sns";
import type { STS } from "@aws-sdk/client-sts";

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** The services of one account; each SDK is loaded when it is first needed. */
export interface AwsClients {
  iam(): Promise<IAM>;
  sts(): Promise<STS>;
  cloudWatch(region: string): Promise<CloudWatch>;
  events(region: string): Promise<EventBridge>;
  sns(region: string): Promise<SNS>;
}

/** Clients that speak to `endpoint`; nothing is tried twice. */
export function awsClients(region: string, credentials: Credentials, endpoint: string): AwsClients {
  const made = new Map<string, unknown>();
  const client = async <T>(name: string, make: () => Promise<T>): Promise<T> => {
    if (!made.has(name)) made.set(name, make());
    return (await made.get(name)) as T;
  };
  const settings = (inRegion: string) => ({
    region: inRegion,
    credentials,
    maxAttempts: 1,
    endpoint,
  });
  return {
    iam: () => client("iam", async () => new (await import("@aws-sdk/client-iam")).IAM(settings(region))),
    sts: () => client("sts", async () => new (await import("@aws-sdk/client-sts")).STS(settings(region))),
    cloudWatch: (at) =>
      client(`cloudwatch ${at}`, async () => new (await import("@aws-sdk/client-cloudwatch")).CloudWatch(settings(at))),
    events: (at) =>
      client(`events ${at}`, async () => new (await import("@aws-sdk/client-eventbridge")).EventBridge(settings(at))),
    sns: (at) => client(`sns ${at}`, async () => new (await import("@aws-sdk/client-sns")).SNS(settings(at))),
  };
}
