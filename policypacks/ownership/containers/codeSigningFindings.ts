import { inQuotes } from "../../../model/index.ts";
import { secretValue, type StackResource, unknownValue, type Value } from "../../../access/stack/resource.ts";
import type { Finding, RuleContext } from "../rule.ts";
import { codeSigningConfig, zipFunction } from "./lambdaTypes.ts";
import { workloadWishes } from "./workloadWishes.ts";

/** A code signing configuration by its ARN. */
export const codeSigningArn = "^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:code-signing-config:csc-[a-z0-9]{17}$";

/** Whether a function is bound to signed code, and whether a configuration of code signing refuses anything. */
export function codeSigningFindings(
  { type, properties }: Pick<StackResource, "type" | "properties">,
  { ownership }: Pick<RuleContext, "ownership">,
): readonly Finding[] {
  if (type === codeSigningConfig) return configFindings(properties.policies);
  if (type !== zipFunction || !workloadWishes(ownership).requireLambdaCodeSigning) return [];
  return functionFindings(properties.packageType, properties.codeSigningConfigArn);
}

const field = "codeSigningConfigArn";

function functionFindings(packageType: Value | undefined, arn: Value | undefined): readonly Finding[] {
  if (packageType === "Image" || isOpen(arn)) return [];
  const id = "Field::codeSigningConfigArn";
  if (typeof arn === "string" && new RegExp(codeSigningArn).test(arn)) return [];
  if (typeof arn !== "string" || arn === "")
    return [{ id, field, message: "The function takes code that nobody signed." }];
  return [{ id, field, message: `${inQuotes(arn)} is not a code signing configuration.` }];
}

function configFindings(policies: Value | undefined): readonly Finding[] {
  if (isOpen(policies)) return [];
  const { untrustedArtifactOnDeployment: policy } =
    typeof policies === "object" && policies !== null ? (policies as { readonly [name: string]: Value }) : {};
  if (policy === "Enforce" || isOpen(policy)) return [];
  const id = "Field::untrustedArtifactOnDeployment";
  const message =
    typeof policy === "string"
      ? `Code that is not signed meets ${inQuotes(policy)}, and is deployed.`
      : "Code that is not signed meets a warning, and is deployed.";
  return [{ id, field: "policies.untrustedArtifactOnDeployment", message }];
}

/** The ARN of a configuration of the same run is known after it; `keyholder gate` sees it in the state. */
function isOpen(value: Value | undefined): boolean {
  return value === unknownValue || value === secretValue;
}
