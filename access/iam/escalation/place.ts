import type { Policy } from "../policy/policy.ts";
import { plainReading, readGlob } from "../sets/glob.ts";
import { globMatches } from "../sets/globMatches.ts";

/** Where an attack would be made. */
export interface Place {
  readonly partition: string;
  /** 12 digits. */
  readonly account: string;
  readonly region: string;
}

/**
 * Each account, region and partition that the policies name in a resource or a condition, in every combination: of a pattern such as `1111*` or
 * `eu-*` one that it stands for. Where they name none: an account that nobody has, the first region, the first partition.
 */
export function placesOf(policies: readonly Policy[]): readonly Place[] {
  const statements = policies.flatMap((policy) => policy.statements);
  const texts = statements.flatMap(({ resource, conditions }) => [
    ...(resource?.values ?? []),
    ...conditions.flatMap(({ values }) => values),
  ]);
  const arns = texts.map((text) => text.split(":")).filter(([prefix]) => prefix === "arn");
  const named = (part: number, read: (text: string) => readonly string[]) =>
    [...new Set(arns.flatMap((arn) => read(arn[part] ?? "")))].sort();
  const partitions = [...new Set(["aws", ...named(1, (text) => (/^aws(-[a-z]+)+$/.test(text) ? [text] : []))])];
  const regions = withDefault(named(3, exampleRegion), "us-east-1");
  const accounts = withDefault(named(4, exampleAccount), "999999999999");
  return accounts.flatMap((account) =>
    regions.flatMap((region) => partitions.map((partition) => ({ partition, account, region }))),
  );
}

function withDefault(texts: readonly string[], otherwise: string): readonly string[] {
  return texts.length > 0 ? texts : [otherwise];
}

/** An account of 12 digits that a pattern stands for; none for `*`, which says nothing. */
function exampleAccount(pattern: string): readonly string[] {
  if (!/^[\d*?]+$/.test(pattern) || /^\*+$/.test(pattern)) return [];
  const length = pattern.replaceAll("*", "").length;
  const filled = pattern
    .replace("*", "1".repeat(Math.max(0, 12 - length)))
    .replaceAll("*", "")
    .replaceAll("?", "1");
  return filled.length === 12 ? [filled] : [];
}

/** Regions of AWS, enough for one of each part of the world and each number. */
const regions = [
  ...["us-east-1", "us-east-2", "us-west-1", "us-west-2", "ca-central-1", "ca-west-1", "mx-central-1", "sa-east-1"],
  ...["eu-central-1", "eu-central-2", "eu-west-1", "eu-west-2", "eu-west-3", "eu-north-1", "eu-south-1", "eu-south-2"],
  ...["ap-east-1", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-northeast-1"],
  ...["ap-northeast-2", "ap-northeast-3", "me-central-1", "me-south-1", "af-south-1", "il-central-1"],
  ...["cn-north-1", "cn-northwest-1", "us-gov-east-1", "us-gov-west-1"],
];

/** A region that a pattern stands for; none for `*`, which says nothing. */
function exampleRegion(pattern: string): readonly string[] {
  if (pattern === "" || /^\*+$/.test(pattern)) return [];
  if (/^[a-z]{2}(-[a-z]+)+-\d$/.test(pattern)) return [pattern];
  const glob = readGlob(pattern, plainReading);
  return regions.filter((region) => globMatches(glob, region)).slice(0, 1);
}

/** Fills a template in; `${name}` stays. */
export function fillTemplate(template: string, { partition, account, region }: Place): string {
  return template
    .replaceAll("${partition}", partition)
    .replaceAll("${account}", account)
    .replaceAll("${region}", region);
}
