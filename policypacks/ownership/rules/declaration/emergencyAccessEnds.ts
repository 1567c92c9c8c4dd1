import { errorsOf, stackType } from "./support/problemFindings.ts";
import type { ResourceRule } from "../../rule.ts";

export const emergencyAccessEnds: ResourceRule = {
  name: "emergency-access-ends",
  description:
    "Emergency access is held by two who decide in an incident, lasts two hours at most, is told of and was reviewed.",
  why: "Emergency access goes past every review, so its limits are all that it has.",
  fix: "Correct emergency in the declaration.",
  sources: [
    "https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_permissions_emergency_process.html",
    "decision 0004",
  ],
  exceptable: false,
  enforcement: "mandatory",
  scope: "resource",
  types: [stackType],
  check: (_, context) => errorsOf("emergency-access-ends", context),
};
