import { inQuotes } from "../../../../model/index.ts";
import { allowing } from "../../documents/allowing.ts";
import { exactValues } from "../../documents/exactValues.ts";
import { placeOf } from "../../documents/placeOf.ts";
import { policyRule } from "../../documents/policyRule.ts";
import { speaksOf } from "../../documents/speaksOf.ts";

/** Which role is given to which service is written out. */
export const policyPassesRolesExactly = policyRule({
  name: "policy-passes-roles-exactly",
  description: "A role may be passed only by its name and to a named service: iam:PassedToService by StringEquals.",
  why: "Whoever may pass any role to a machine of theirs acts with that role.",
  fix: "Write out the ARN of the role, and compare iam:PassedToService by StringEquals.",
  sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html"],
  exceptable: true,
  judge: ({ field, policy }) =>
    allowing(policy)
      .filter((statement) => speaksOf(statement, "iam:PassRole"))
      .flatMap((statement) => {
        const { negated = true, values = [] } = statement.resource ?? {};
        const bound = exactValues(statement, "iam:PassedToService");
        const toNamed = bound?.every((service) => !/[*?]/.test(service)) ?? false;
        return values
          .filter((value) => negated || !toNamed || /[*?$]/.test(value))
          .map((value) => ({
            id: `Resource::${value}`,
            field: placeOf(field, statement),
            message: toNamed
              ? `${negated ? "Every role but " : ""}${inQuotes(value)} may be passed.`
              : `${inQuotes(value)} may be passed to any service.`,
          }));
      }),
});
