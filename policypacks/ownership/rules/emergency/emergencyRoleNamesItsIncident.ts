import { passesWithoutKey } from "../../../../access/iam/trust/doors/keyTest.ts";
import { inQuotes } from "../../../../model/index.ts";
import { isEmergencyRole } from "../../documents/isEmergencyRole.ts";
import { namedCallers } from "../../documents/namedCallers.ts";
import { placeOf } from "../../documents/placeOf.ts";
import { assumingEntrances, trustField } from "../../documents/trustOf.ts";
import { trustRule } from "../../documents/trustRule.ts";

/** Whoever opens the emergency role says for which incident. */
export const emergencyRoleNamesItsIncident = trustRule({
  name: "emergency-role-names-its-incident",
  description:
    'The emergency role opens only to a request that carries a source identity, which names the incident: Null "sts:SourceIdentity": "false".',
  why: "CloudTrail keeps the source identity with every call; without it nobody can tell afterwards which act belonged to which incident.",
  fix: 'Add the condition Null "sts:SourceIdentity": "false".',
  sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_monitor.html"],
  exceptable: true,
  judge: (policy, context, resource) => {
    if (!isEmergencyRole(resource, context)) return [];
    return assumingEntrances(policy)
      .filter(({ ways }) =>
        ways.some(
          ({ tests }) =>
            !tests.some((test) => /^sts:sourceidentity$/i.test(test.condition.key) && !passesWithoutKey(test)),
        ),
      )
      .flatMap(({ door }) => {
        const callers = namedCallers(door);
        return (callers.length > 0 ? callers : ["*"]).map((caller) => ({
          id: `Principal::${caller}`,
          field: placeOf(trustField, door.statement),
          message: `${inQuotes(caller)} may open the role without naming an incident.`,
        }));
      });
  },
});
