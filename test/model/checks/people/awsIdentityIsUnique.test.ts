import { awsIdentityIsUnique } from "../../../../model/checks/people/awsIdentityIsUnique.ts";
import { describeCheck } from "../../../support/checkCases.ts";
import { anSsoUser } from "../../../support/declared.ts";

describeCheck(awsIdentityIsUnique, {
  passes: [
    {
      it: "accepts people without an AWS identity",
      change: (o) => {
        delete o.people.ada.aws;
        delete o.people.ben.aws;
      },
    },
    {
      it: "accepts two users of one permission set",
      change: (o) => {
        o.people.ada.aws = anSsoUser("ada");
        o.people.ben.aws = anSsoUser("ben");
      },
    },
  ],
  fails: [
    {
      it: "refuses one IAM user for two people, whatever its letter case",
      spoil: (o) => {
        o.people.ben.aws = { kind: "iam-user", userArn: "arn:aws:iam::111122223333:user/Ada" };
      },
      problems: [
        'people.ben.aws: "arn:aws:iam::111122223333:user/Ada" is the identity of people.ada as well. Give each person an identity of their own.',
      ],
    },
    {
      it: "refuses one user name for two people, whatever its permission set",
      spoil: (o) => {
        o.people.ada.aws = anSsoUser("ada");
        o.people.ben.aws = { ...anSsoUser("ADA"), permissionSetRoleArn: "" };
      },
      problems: [
        'people.ben.aws: "ADA" is the identity of people.ada as well. Give each person an identity of their own.',
      ],
    },
  ],
});
