import { awsUserArnIsWellFormed } from "../../../../model/checks/people/awsUserArnIsWellFormed.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(awsUserArnIsWellFormed, {
  passes: [
    {
      it: "accepts a user below a path",
      change: (o) => {
        o.people.ada.aws = {
          kind: "iam-user",
          userArn: "arn:aws-cn:iam::111122223333:user/staff/ops/ada@acorn.example",
        };
      },
    },
    {
      it: "accepts a person without an AWS identity",
      change: (o) => {
        delete o.people.ada.aws;
      },
    },
  ],
  fails: [
    {
      it: "refuses an account root, a wildcard, a role, a short account, an unknown partition and nothing",
      spoil: (o) => {
        const arns = [
          "arn:aws:iam::111122223333:root",
          "arn:aws:iam::111122223333:user/*",
          "arn:aws:iam::111122223333:role/ada",
          "arn:aws:iam::1111:user/ada",
          "arn:aws-x:iam::111122223333:user/ada",
          "",
        ];
        Object.values(o.people).forEach((person, at) => {
          person.aws = { kind: "iam-user", userArn: arns[at] ?? "" };
        });
      },
      problems: [
        'people.ada.aws.userArn: "arn:aws:iam::111122223333:root"',
        'people.ben.aws.userArn: "arn:aws:iam::111122223333:user/*"',
        'people.cleo.aws.userArn: "arn:aws:iam::111122223333:role/ada"',
        'people.dan.aws.userArn: "arn:aws:iam::1111:user/ada"',
        'people.eve.aws.userArn: "arn:aws-x:iam::111122223333:user/ada"',
        'people.fay.aws.userArn: ""',
      ].map(
        (where) =>
          `${where} is not the ARN of an IAM user. Write it in full, as in "arn:aws:iam::111122223333:user/omar".`,
      ),
    },
  ],
});
