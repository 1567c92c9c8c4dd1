import { permissionSetRoleIsWellFormed } from "../../../../model/checks/people/permissionSetRoleIsWellFormed.ts";
import { describeCheck } from "../../../support/checkCases.ts";
import { anSsoUser } from "../../../support/declared.ts";

describeCheck(permissionSetRoleIsWellFormed, {
  passes: [
    {
      it: "accepts the role of a permission set, with and without a region",
      change: (o) => {
        o.people.ada.aws = anSsoUser("ada");
        o.people.ben.aws = {
          ...anSsoUser("ben"),
          permissionSetRoleArn:
            "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_Engineer_0123456789abcdef",
        };
      },
    },
  ],
  fails: [
    {
      it: "refuses another role, and a wildcard for the random end",
      spoil: (o) => {
        o.people.ada.aws = { ...anSsoUser("ada"), permissionSetRoleArn: "arn:aws:iam::111122223333:role/Engineer" };
        o.people.ben.aws = {
          ...anSsoUser("ben"),
          permissionSetRoleArn:
            "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_Engineer_*",
        };
      },
      problems: [
        'people.ada.aws.permissionSetRoleArn: "arn:aws:iam::111122223333:role/Engineer"',
        'people.ben.aws.permissionSetRoleArn: "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_Engineer_*"',
      ].map(
        (where) =>
          `${where} is not the ARN of a permission-set role. Write the ARN that \`aws iam list-roles --path-prefix /aws-reserved/sso.amazonaws.com/\` prints.`,
      ),
    },
  ],
});
