import { allowsEverything } from "../../../../access/inspect/policy/allowsEverything.ts";
import { namesEveryAction } from "../../documents/namesEveryAction.ts";
import { policyRule } from "../../documents/policyRule.ts";

/** A boundary bounds something. */
export const boundaryIsNotEverything = policyRule({
  name: "boundary-is-not-everything",
  description: "No managed policy of this stack, each of which is a boundary, allows every action on every resource.",
  why: "A role with such a boundary has none.",
  fix: "Name the actions and the resources of the duty.",
  sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html"],
  exceptable: false,
  types: ["aws:iam/policy:Policy"],
  judge: ({ field, policy }) =>
    (namesEveryAction(policy) ? [] : allowsEverything.judge(policy)).map(({ finding, statement, message, fix }) => ({
      id: finding,
      field: `${field}.${statement}`,
      message: `The boundary ${message}`,
      fix,
    })),
});
