import type { HandWrittenKind } from "../mutant.ts";
import { awsBeside } from "./aws.ts";
import { type Beside, besideStack } from "./beside.ts";
import { elsewhereBeside } from "./elsewhere.ts";
import { githubBeside } from "./github.ts";
import { iamBeside } from "./iam.ts";

/** Resources that somebody writes into the program beside the module. */
export const handWrittenKinds: readonly HandWrittenKind[] = [
  kind("hand-written in IAM", "A user, a key, a role or an attachment stands beside the plan.", iamBeside, true),
  kind("hand-written in AWS", "A resource policy, a share or an assignment stands beside the plan.", awsBeside, true),
  kind("hand-written on GitHub", "A member, a key, a rule or a file stands beside the plan.", githubBeside, true),
  kind(
    "hand-written elsewhere",
    "A command, or a resource of another system, stands beside the plan.",
    elsewhereBeside,
    false,
  ),
];

function kind(name: string, what: string, resources: readonly Beside[], inEngine: boolean): HandWrittenKind {
  return {
    name,
    does: "widens",
    what,
    inEngine,
    beside: (base) => resources.map((resource) => besideStack(resource, base)),
  };
}
