import { awsDirectory } from "../../../../access/grants/aws/awsDirectory.ts";
import { planAccess } from "../../../../access/planAccess.ts";
import { change } from "../../../support/change.ts";
import { smallOwnership } from "../../../support/smallOwnership.ts";
import { stacks } from "../../../support/stacks.ts";

const github = "token.actions.githubusercontent.com";

describe("awsDirectory", () => {
  it.each(stacks)("knows every person and workflow that a role of %s trusts", (_, ownership) => {
    const directory = awsDirectory(ownership);

    for (const role of planAccess(ownership).roles) {
      for (const { principal, person } of role.trustedPeople) expect(directory.person(principal)).toBe(person);
      for (const { subjects, repository, environment } of role.trustedWorkflows)
        for (const subject of subjects)
          expect(directory.workflow(subject, github)).toBe(`${repository}:${environment}`);
    }
  });

  it("knows who is behind a session of Identity Center, and not behind another of the same role", () => {
    const role = "AWSReservedSSO_Engineer_0123456789abcdef";
    const permissionSetRoleArn = `arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/eu-central-1/${role}`;
    const { person } = awsDirectory(
      change(smallOwnership, ({ people }) => {
        Object.assign(people.ada ?? {}, {
          aws: { kind: "identity-center", permissionSetRoleArn, userName: "ada@acorn" },
        });
      }),
    );

    expect(person(`arn:aws:sts::111122223333:assumed-role/${role}/ada@acorn`)).toBe("ada");
    expect(person(`arn:aws:sts::111122223333:assumed-role/${role}/eve@acorn`)).toBeUndefined();
    expect(person(permissionSetRoleArn)).toBeUndefined();
  });

  it("knows a workflow by both forms of its subject, and by no other issuer, branch or environment", () => {
    const { workflow } = awsDirectory(smallOwnership);

    expect(workflow("repo:acorn/shop:environment:production-deploy", github)).toBe("shop:production-deploy");
    expect(workflow("repo:acorn@4001/shop@6001:environment:production-deploy", github)).toBe("shop:production-deploy");
    expect(workflow("repo:acorn/shop:environment:keyholder-apply", github)).toBe("shop:keyholder-apply");
    expect(workflow("repo:acorn/shop:environment:production-deploy", `${github}.evil.example`)).toBeUndefined();
    expect(workflow("repo:acorn/shop:ref:refs/heads/main", github)).toBeUndefined();
    expect(workflow("repo:acorn/shop:pull_request", github)).toBeUndefined();
    expect(workflow("repo:acorn/shop:environment:preview", github)).toBeUndefined();
  });

  it("knows an IAM user by account and name, whatever the path and the letter case", () => {
    const { user } = awsDirectory(
      change(smallOwnership, ({ people }) => {
        Object.assign(people.ada ?? {}, {
          aws: { kind: "iam-user", userArn: "arn:aws:iam::111122223333:user/staff/Ada" },
        });
      }),
    );

    expect(user("111122223333", "ada")).toBe("ada");
    expect(user("444455556666", "ada")).toBeUndefined();
    expect(user("111122223333", "staff/Ada")).toBeUndefined();
  });

  it("knows accounts by their digits, and nobody by the name of what every object has", () => {
    const { account, accountOf, person } = awsDirectory(smallOwnership);

    expect(account("111122223333")).toBe("main");
    expect(account("999999999999")).toBeUndefined();
    expect(accountOf("main")?.id).toBe("111122223333");
    expect(accountOf("constructor")).toBeUndefined();
    expect(person("constructor")).toBeUndefined();
  });
});
