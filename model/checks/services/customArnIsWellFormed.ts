import type { Problem } from "../../problem.ts";
import type { Check } from "../check.ts";
import { parseArn } from "./support/arn.ts";
import { inQuotes } from "../../inQuotes.ts";
import { resourcesOf } from "./support/resourceTexts.ts";

export const customArnIsWellFormed: Check = {
  name: "custom-arn-is-well-formed",
  description:
    'A custom resource is named by ARNs, with a wildcard at most for all that lies below a name: "/*" or ":*" at the end.',
  find: (ownership) =>
    resourcesOf(ownership).flatMap(({ path, resource }) => {
      if (resource.kind !== "custom") return [];
      return resource.arns.flatMap((arn, at) => problemsOf(`${path}.arns[${at}]`, arn));
    }),
};

function problemsOf(path: string, text: string): readonly Problem[] {
  const arn = parseArn(text);
  const example = '"arn:{partition}:appsync:{region}:{account}:apis/abc"';
  if (text === "*")
    return [{ path, message: '"*" is every resource there is.', fix: `Write an ARN, for example ${example}.` }];
  if (!arn || arn.resource === "" || !/^[a-z0-9-]+$/.test(arn.awsService) || /[^\x21-\x7e]|\$/.test(text)) {
    return [{ path, message: `${inQuotes(text)} is not an ARN.`, fix: `Write it in full, for example ${example}.` }];
  }
  const exact = text.replace(/(?<=[^:/])[/:]\*$/, "");
  const named = arn.resource.split(/[/:]/).filter((part) => part !== "" && part !== "*").length;
  if (!/[*?]/.test(exact) && (exact === text || named >= 2)) return [];
  return [
    {
      path,
      message: `${inQuotes(text)} reaches more than one named resource.`,
      fix: 'Name the resource in full; "/*" or ":*" may stand at its end only.',
    },
  ];
}
