import type { TextRule } from "./textRule.ts";

const partition = /^aws(-[a-z]+)*$/;
const region = /^[a-z]{2}(-[a-z]+)+-\d$/;
const account = /^(aws|aws-managed|third-party|\d{12}|cw.{10})$/;

/** An ARN with a partition, region and account of the right form; the empty text passes. */
export const arnRule: TextRule = (text) => {
  if (text === "") return undefined;
  const [prefix, inPartition = "", service, inRegion = "", inAccount = "", ...resource] = text.split(":");
  const wrong = (why: string) => `(${text}) is an invalid ARN: ${why}`;
  if (prefix !== "arn") return wrong("arn: invalid prefix");
  if (service === undefined || resource.length === 0) return wrong("arn: not enough sections");
  if (!partition.test(inPartition)) return wrong("invalid partition value");
  if (inRegion !== "" && !region.test(inRegion)) return wrong("invalid region value");
  if (inAccount !== "" && !account.test(inAccount)) return wrong("invalid account ID value");
  return resource.join(":") === "" ? wrong("missing resource value") : undefined;
};

export const regionRule: TextRule = (text) => (region.test(text) ? undefined : `region name is malformed: "${text}"`);

export const accountIdRule: TextRule = (text) =>
  /^\d{12}$/.test(text) ? undefined : `doesn't look like AWS Account ID (exactly 12 digits): "${text}"`;
