import { codeSigningFindings } from "../../containers/codeSigningFindings.ts";
import { codeSigningConfig, zipFunction } from "../../containers/lambdaTypes.ts";
import type { ResourceRule } from "../../rule.ts";

export const functionCodeIsSigned: ResourceRule = {
  name: "function-code-is-signed",
  description:
    "A Lambda function takes signed code only, where the declaration asks for it, and a code signing configuration refuses what is not signed.",
  why: "Without a signature, whoever may deploy can run anything under the function's role. A configuration that only warns stops nothing, and is the default.",
  fix: "Give the function a code signing configuration with the policy Enforce.",
  sources: ["https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html"],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: [zipFunction, codeSigningConfig],
  check: codeSigningFindings,
};
