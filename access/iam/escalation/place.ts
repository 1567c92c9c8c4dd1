import type { Policy } from "../policy/policy.ts";

/** Where an attack would be made. */
export interface Place {
  readonly partition: string;
  /** 12 digits. */
  readonly account: string;
  readonly region: string;
}

/**
 * Each account that the policies name in a resource or a condition, or one that nobody has, in the first partition of AWS and in every other that
 * they name; the region is one that they name, or the first of AWS.
 */
export function placesOf(policies: readonly Policy[]): readonly Place[] {
  const statements = policies.flatMap((policy) => policy.statements);
  const texts = statements.flatMap(({ resource, conditions }) => [
    ...(resource?.values ?? []),
    ...conditions.flatMap(({ values }) => values),
  ]);
  const arns = texts.map((text) => text.split(":")).filter(([prefix]) => prefix === "arn");
  const parts = (at: number, shape: RegExp) =>
    arns.flatMap((arn) => (shape.test(arn[at] ?? "") ? [arn[at] ?? ""] : []));
  const accounts = parts(4, /^\d{12}$/);
  const partitions = ["aws", ...parts(1, /^aws(-[a-z]+)+$/)];
  const [region = "us-east-1"] = parts(3, /^[a-z]{2}(-[a-z]+)+-\d$/);
  return distinct(accounts.length > 0 ? accounts : ["999999999999"]).flatMap((account) =>
    distinct(partitions).map((partition) => ({ partition, account, region })),
  );
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
