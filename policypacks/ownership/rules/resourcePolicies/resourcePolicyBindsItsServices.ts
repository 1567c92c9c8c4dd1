import { resourcePolicyFindings } from "../../../../access/iam/trust/resource/resourcePolicyFindings.ts";
import { sentence } from "../../documents/faultFindings.ts";
import { resourcePolicyRule } from "../../documents/resourcePolicyRule.ts";

/** A service acts for us, not for whichever customer asks it. */
export const resourcePolicyBindsItsServices = resourcePolicyRule({
  name: "resource-policy-binds-its-services",
  description:
    "Where a resource policy lets in a service of AWS, a condition says for whose resource or account it acts.",
  why: "Every customer of the service can have it call us in their name: the confused deputy.",
  fix: "Compare aws:SourceArn or aws:SourceAccount.",
  sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html"],
  exceptable: true,
  judge: ({ field, policy }) =>
    resourcePolicyFindings(policy)
      .filter(({ rule }) => rule === "service-without-source")
      .map(({ finding, statement, message, fix }) => ({
        id: finding,
        field: `${field}.${statement}`,
        message: sentence(message),
        fix,
      })),
});
