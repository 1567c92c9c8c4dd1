/** The parts of an ARN. Account and region may be empty; placeholders stand where they stand. */
export interface Arn {
  readonly partition: string;
  readonly awsService: string;
  readonly region: string;
  readonly account: string;
  readonly resource: string;
}

/** The parts of `arn:partition:service:region:account:resource`, or undefined. */
export function parseArn(text: string): Arn | undefined {
  const [arn, partition, awsService, region, account, ...resource] = text.split(":");
  if (
    arn !== "arn" ||
    !partition ||
    !awsService ||
    region === undefined ||
    account === undefined ||
    resource.length === 0
  )
    return undefined;
  return { partition, awsService, region, account, resource: resource.join(":") };
}
