import type { EscalationPath } from "../escalationPath.ts";
import { step } from "./steps.ts";

/** Sessions of root users. */
export const stsPaths: readonly EscalationPath[] = [
  {
    id: "keyholder-sts-assume-root",
    name: "sts:AssumeRoot",
    sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user-privileged-task.html"],
    steps: [step("sts:AssumeRoot", "root-user")],
    how: "Acts as the root user of a member account, which no policy of that account binds.",
    fix: "Allow sts:AssumeRoot only to whoever recovers accounts, with a condition on sts:TaskPolicyArn.",
  },
];
