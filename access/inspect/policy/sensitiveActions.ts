import { statementName } from "../../iam/finding.ts";
import { requestBox } from "../../iam/sets/box.ts";
import { findRequest } from "../../iam/sets/findRequest.ts";
import { allowedBy } from "../../iam/sets/permissionSet.ts";
import { reachOf } from "./everything.ts";
import type { PolicyRule } from "./policyRule.ts";

/** Actions that hand out secrets or let strangers in, where nobody says which. */
const sensitive: { readonly [action: string]: string } = {
  "secretsmanager:GetSecretValue": "reads every secret of the account",
  "ssm:GetParameters": "reads every parameter of the account, secret ones among them",
  "ssm:GetParameter": "reads every parameter of the account, secret ones among them",
  "ssm:GetParametersByPath": "reads every parameter of the account, secret ones among them",
  "s3:PutBucketPolicy": "opens any bucket to anybody",
  "s3:PutBucketAcl": "opens any bucket to anybody",
  "kms:PutKeyPolicy": "gives any key to anybody",
  "kms:CreateGrant": "gives any key to anybody",
  "lambda:AddPermission": "lets anybody call any function",
  "secretsmanager:PutResourcePolicy": "gives any secret to anybody",
  "sqs:SetQueueAttributes": "opens any queue to anybody",
  "sns:SetTopicAttributes": "opens any topic to anybody",
  "ecr:SetRepositoryPolicy": "opens any image repository to anybody",
  "ec2:ModifySnapshotAttribute": "gives any snapshot to anybody",
  "ec2:ModifyImageAttribute": "gives any image to anybody",
  "rds:ModifyDBSnapshotAttribute": "gives any database snapshot to anybody",
  "glacier:SetVaultAccessPolicy": "opens any vault to anybody",
  "cloudtrail:StopLogging": "stops the record of who did what",
  "cloudtrail:DeleteTrail": "removes the record of who did what",
  "guardduty:DeleteDetector": "switches threat detection off",
  "config:StopConfigurationRecorder": "stops the record of what changed",
};

/** Secrets, and the doors of resources, are allowed by name. */
export const sensitiveActions: PolicyRule = {
  name: "sensitive-action-on-everything",
  description:
    "Reading secrets, changing resource policies and stopping the audit trail is allowed on named resources only.",
  judge(policy) {
    const wide = policy.statements.filter((statement) => {
      const { everyAction, everyResource, everHolds } = reachOf(statement);
      return statement.effect === "Allow" && everyResource && everHolds && !everyAction;
    });
    if (wide.length === 0) return [];
    return Object.entries(sensitive).flatMap(([action, effect]) => {
      const request = requestBox(action, "quokka-lantern", []);
      const by = allowedBy(policy).filter(({ within }) =>
        within.some((box) => wide.some((one) => one === box.statement)),
      );
      const found = findRequest(by.map(({ within, without }) => ({ within: [request, ...within], without })));
      if (typeof found !== "object") return [];
      const statement = found.cell.within.at(-1)?.statement;
      return [
        {
          rule: "sensitive-action-on-everything",
          finding: `Action::${action}`,
          statement: statement === undefined ? "" : statementName(statement),
          severity: "medium",
          message: `allows "${action}" on every resource, which ${effect}.`,
          fix: "Name the resources.",
        } as const,
      ];
    });
  },
};
