import type { KnownAction } from "../../iam/actions/actionList.ts";
import type { ActionNature } from "./actionNature.ts";
import { identityServices } from "./services/identity.ts";

type Rule = readonly [names: RegExp, nature: ActionNature];

const credentials: Rule = [
  /^(Get|Retrieve|Reveal).*(Credentials|Password|AccessToken|WorkloadAccessToken\w*)$/,
  "secret-value",
];

const reads: readonly Rule[] = [
  credentials,
  [/^(Download|Fetch|Query|Read|Receive|Retrieve|Select)(?!.*(Config|Metadata|Quota|Status|Template))/, "data"],
  [/^(Converse|Invoke|Predict)/, "workload"],
];

const writes: readonly Rule[] = [
  credentials,
  [/^(Describe|Get|List|Search)/, "configuration"],
  [/^(Continue|Retry|Rollback|Start)\w*Deployments?$/, "release"],
  [/^(Cancel|Stop)\w*Deployments?$/, "release-stop"],
  [/^(Put|Delete)\w*(ResourcePolicy|AccessPolicy)$/, "resource-policy"],
  [/^(Batch)?Execute(Query|Sql|Statement)/, "data"],
  [/^(Converse|Ingest|Invoke|Post|Send)/, "workload"],
  [/^(Failover|Reboot|Restart)|^Start(DB|Instances?$|ReplicationInstance)/, "recovery"],
  [/^(Block|Deactivate|Disable|Pause|Quarantine|Reject|Revoke|Stop|Suspend|Terminate)/, "brake"],
];

/** What an action that stands in no table does, by AWS's access level and the first word of its name. */
export function natureByRule({ name, accessLevels }: KnownAction): ActionNature {
  const [prefix = "", action = ""] = name.split(":");
  const first = (rules: readonly Rule[]) => rules.find(([names]) => names.test(action))?.[1];
  if (accessLevels.includes("Tagging")) return "tagging";
  if (accessLevels.includes("List")) return "configuration";
  if (accessLevels.includes("Read")) return first(reads) ?? "configuration";
  if (identityServices.includes(prefix)) return "identity";
  if (accessLevels.includes("Permissions management"))
    return /^(Describe|Get|List|Search)/.test(action) ? "configuration" : "resource-policy";
  return first(writes) ?? "infrastructure";
}
