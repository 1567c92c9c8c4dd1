import type { Policy } from "../policy/policy.ts";

/** Where an attack would be made. */
export interface Place {
  readonly partition: string;
  /** 12 digits. */
  readonly account: string;
  readonly region: string;
}

/** Each account that the policies' resources name, or one that nobody has; the partition and the region beside it, or the first of AWS. */
export function placesOf(policies: readonly Policy[]): readonly Place[] {
  const arns = policies
    .flatMap(({ statements }) => statements.flatMap(({ resource }) => resource?.values ?? []))
    .map((resource) => resource.split(":"));
  const accounts = distinct(arns.map((parts) => parts[4] ?? "").filter((account) => /^\d{12}$/.test(account)));
  const region = arns.map((parts) => parts[3] ?? "").find((part) => /^[a-z]{2}(-[a-z]+)+-\d$/.test(part));
  const partition = arns.map((parts) => parts[1] ?? "").find((part) => /^aws(-[a-z]+)+$/.test(part));
  return (accounts.length > 0 ? accounts : ["999999999999"]).map((account) => ({
    partition: partition ?? "aws",
    account,
    region: region ?? "us-east-1",
  }));
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}

/** Fills a template in; `${name}` stays. */
export function fillTemplate(template: string, { partition, account, region }: Place): string {
  return template
    .replaceAll("${partition}", partition)
    .replaceAll("${account}", account)
    .replaceAll("${region}", region);
}
