import type { FaultLog } from "./faultLog.ts";
import { checkIamArn } from "./checkIamArn.ts";
import { isAccount, isPartition } from "./arnParts.ts";
import type { PolicyGrammar } from "./policyGrammar.ts";
import { quoted } from "./quoted.ts";
import type { PlacedText } from "./readTexts.ts";

/**
 * Reads a resource: `*`, or an ARN. In policies that are attached to a principal AWS fills an ARN of fewer than six parts up with `*`,
 * and so does this.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
 */
export function readResource(place: PlacedText, grammar: PolicyGrammar, log: FaultLog): string {
  const { text, path } = place;
  if (text === "*") return text;
  // API Gateway completes what follows to an ARN of the API that carries the policy.
  if (grammar.kind === "resource" && /^execute-api:\/./.test(text))
    return `arn:aws:execute-api:*:*:*${text.slice("execute-api:".length)}`;
  const [prefix, partition = "", service = "", region = "*", account = "*", ...rest] = text.split(":");
  const resource = rest.length === 0 ? "*" : rest.join(":");
  if (prefix !== "arn" || partition === "") {
    log.error(
      path,
      "resource-not-arn",
      `the resource ${quoted(text)} is no ARN.`,
      'Write an ARN, or "*" for every resource.',
    );
    return text;
  }
  if ([partition, service, region, account].some((part) => part.includes("${"))) {
    const message = `a policy variable stands in ${quoted(text)} before the fifth colon, where AWS replaces none.`;
    log.error(path, "variable-in-arn-head", message, 'Write the value itself, or "*".');
    return text;
  }
  if (partition !== "*" && !isPartition(partition)) {
    const message = `${quoted(partition)} in ${quoted(text)} is no partition of AWS.`;
    log.error(path, "unknown-partition", message, 'Write "aws", or the partition of the account.');
  }
  if (service === "" || /[*?]/.test(service)) {
    const message = `the service in ${quoted(text)} ${service === "" ? "is missing" : "has a wildcard"}.`;
    log.error(path, "arn-service-wildcard", message, "Write an ARN for each service.");
    return text;
  }
  if (!/[*?]/.test(account) && account !== "" && !isAccount(account)) {
    const message = `${quoted(account)} in ${quoted(text)} is no account.`;
    log.error(path, "bad-account", message, 'Write 12 digits, "*", or nothing where the resource has no account.');
  }
  if (rest.length === 0) return completeArn(place, [prefix, partition, service, region, account], grammar, log);
  if (service === "iam") checkIamArn(place, region, resource, log);
  if (service === "s3" && account === "" && region !== "" && region !== "*") {
    const message = `the ARN ${quoted(text)} of a bucket names a region, and buckets have none in theirs.`;
    log.error(path, "bucket-arn-region", message, "Write nothing between the third and the fourth colon.");
  }
  return text;
}

function completeArn(place: PlacedText, head: readonly string[], grammar: PolicyGrammar, log: FaultLog): string {
  const complete = [...head, "*"].join(":");
  const { text, path } = place;
  const message = `the ARN ${quoted(text)} has fewer than six parts`;
  if (!grammar.completesArns || head.slice(3).includes("")) {
    const fix = `Write all six, perhaps ${quoted(complete)}.`;
    log.error(path, "incomplete-arn", `${message}.`, fix);
    return text;
  }
  const completed = `${message}; AWS reads it as ${quoted(complete)}.`;
  log.note(path, "incomplete-arn", completed, "Write all six parts, so that nobody reads it as less.");
  return complete;
}
