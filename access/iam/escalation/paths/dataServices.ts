import type { EscalationPath } from "../escalationPath.ts";
import { passRole, step } from "./steps.ts";

/** Services that read, write or call with the role that they are given. */
export const dataServicePaths: readonly EscalationPath[] = [
  {
    id: "keyholder-appsync-data-source",
    name: "iam:PassRole + appsync:CreateDataSource",
    sources: ["https://docs.aws.amazon.com/appsync/latest/devguide/attaching-a-data-source.html"],
    steps: [passRole("appsync.amazonaws.com"), step("appsync:CreateDataSource", "none")],
    how: "Gives an API a data source that signs calls to AWS with a privileged role.",
    fix: "Allow iam:PassRole only on the exact roles of one's own data sources.",
  },
  {
    id: "keyholder-transfer-user",
    name: "iam:PassRole + transfer:CreateUser",
    sources: ["https://docs.aws.amazon.com/transfer/latest/userguide/service-managed-users.html"],
    steps: [passRole("transfer.amazonaws.com"), step("transfer:CreateUser", "own-transfer-server")],
    how: "Makes a file transfer user that reads and writes buckets with a privileged role.",
    fix: "Allow iam:PassRole only on the exact roles of one's own transfer users.",
  },
];
