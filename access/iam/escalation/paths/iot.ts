import type { EscalationPath } from "../escalationPath.ts";
import { passRole, step } from "./steps.ts";

const passOnly = "Allow iam:PassRole only on the exact roles that the service needs.";

export const iotPaths: readonly EscalationPath[] = [
  {
    id: "keyholder-iot-role-alias",
    name: "iam:PassRole + iot:CreateRoleAlias or iot:UpdateRoleAlias + iot:CreateKeysAndCertificate + iot:CreatePolicy + iot:AttachPolicy",
    sources: ["https://docs.aws.amazon.com/iot/latest/developerguide/authorizing-direct-aws.html"],
    steps: [
      passRole("credentials.iot.amazonaws.com", "iot.amazonaws.com"),
      [step("iot:CreateRoleAlias", "own-iot-role-alias"), step("iot:UpdateRoleAlias", "own-iot-role-alias")],
      step("iot:CreateKeysAndCertificate", "none"),
      step("iot:CreatePolicy", "own-iot-policy"),
      step("iot:AttachPolicy", "own-iot-certificate"),
    ],
    how: "Makes an alias of a privileged role and a device certificate that gets the role's credentials.",
    fix: passOnly,
  },
];
