import {
  actionListSource,
  actionsOfService,
  carriesKey,
  findAction,
} from "../../../../access/iam/actions/actionList.ts";
import { expandActions } from "../../../../access/iam/actions/expandActions.ts";
import { committedActionList, makeActionList } from "./makeActionList.ts";

const known = (name: string) => {
  const action = findAction(name);
  if (action === undefined) throw new Error(`${name} is not in the list.`);
  return action;
};

describe("actionList.json", () => {
  it("is what its generator makes of the pinned package", async () => {
    expect(committedActionList() === (await makeActionList())).toBe(true);
  });
});

describe("actionListSource", () => {
  it("names package and version", () => {
    expect(actionListSource).toMatch(/^@cloud-copilot\/iam-data \d+\.\d+\.\d+$/);
  });
});

describe("findAction", () => {
  it("finds an action in any letter case", () => {
    expect(findAction("IAM:passrole")).toMatchObject({
      name: "iam:PassRole",
      accessLevels: ["Write"],
      withoutResources: false,
    });
  });

  it("knows actions that have no resources", () => {
    expect(known("iam:ListRoles").withoutResources).toBe(true);
  });

  it.each(["iam:PassRoles", "constructor:constructor", "iam", "", "nothing:GetObject"])("finds no %s", (name) => {
    expect(findAction(name)).toBeUndefined();
  });
});

describe("carriesKey", () => {
  it.each([
    ["iam:PassRole", "iam:PassedToService", true],
    ["iam:CreateAccessKey", "iam:PassedToService", false],
    ["iam:CreateAccessKey", "aws:SourceIp", true],
    ["iam:CreateRole", "aws:RequestTag/team", true],
    ["iam:PutRolePolicy", "aws:RequestTag/team", false],
    ["sts:AssumeRoleWithWebIdentity", "token.actions.githubusercontent.com:sub", true],
    ["iam:PassRole", "token.actions.githubusercontent.com:sub", true],
    ["iam:PassRole", "lambda:SourceFunctionArn", true],
  ])("says whether %s carries %s: %s", (name, key, expected) => {
    expect(carriesKey(known(name), key)).toBe(expected);
  });
});

describe("expandActions", () => {
  const expand = (negated: boolean, ...values: string[]) => expandActions({ negated, values });

  it("names what a pattern means, in AWS's spelling", () => {
    expect(expand(false, "IAM:*accesskey", "iam:p?ssrole")).toEqual([
      "iam:CreateAccessKey",
      "iam:DeleteAccessKey",
      "iam:PassRole",
      "iam:UpdateAccessKey",
    ]);
  });

  it("names everything else for NotAction", () => {
    const all = expand(false, "*");
    expect(all.length).toBeGreaterThan(20_000);
    expect(expand(true, "iam:*").length).toBe(all.length - actionsOfService("iam").size);
  });
});
