import { awsIdentityIsOfADeclaredPartition } from "../../../../model/checks/people/awsIdentityIsOfADeclaredPartition.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(awsIdentityIsOfADeclaredPartition, {
  passes: [
    {
      it: "accepts a user of an account that is not declared, in the same partition",
      change: (o) => {
        o.people.ada.aws = { kind: "iam-user", userArn: "arn:aws:iam::999988887777:user/ada" };
      },
    },
    {
      it: "accepts anybody where no account is declared",
      change: (o) => {
        Reflect.deleteProperty(o.accounts, "main");
      },
    },
  ],
  fails: [
    {
      it: "refuses an identity of another partition",
      spoil: (o) => {
        o.people.ada.aws = { kind: "iam-user", userArn: "arn:aws-cn:iam::111122223333:user/ada" };
        o.people.ben.aws = {
          kind: "identity-center",
          permissionSetRoleArn: "arn:aws-us-gov:iam::111122223333:role/x",
          userName: "ben",
        };
      },
      problems: [
        'people.ada.aws.userArn: "arn:aws-cn:iam::111122223333:user/ada" is of partition "aws-cn", and no account is. Give the identity in "aws".',
        'people.ben.aws.permissionSetRoleArn: "arn:aws-us-gov:iam::111122223333:role/x" is of partition "aws-us-gov", and no account is. Give the identity in "aws".',
      ],
    },
  ],
});
