import { patternsOverlap } from "../../../../../access/iam/patternsOverlap.ts";
import { targetKinds } from "../../../../../access/iam/escalation/targets.ts";

type Kind = keyof typeof targetKinds;

const reached: readonly (readonly [Kind, string])[] = [
  ["none", "*"],
  ["privileged-role", "*"],
  ["privileged-role", "arn:aws:iam::111122223333:role/*"],
  ["privileged-role", "arn:aws:iam::*:role/?dmin*"],
  ["privileged-role", "arn:aws:iam::111122223333:role/OrganizationAccountAccessRole"],
  ["privileged-role", "arn:aws:iam::111122223333:role/cdk-*"],
  ["privileged-role", "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/*"],
  ["privileged-role", "arn:aws:iam::111122223333:role/prod-*"],
  ["privileged-user", "arn:aws:iam::111122223333:user/*"],
  ["privileged-group", "arn:aws:iam::111122223333:group/Admin*"],
  ["privileged-policy", "arn:aws:iam::111122223333:policy/*"],
  ["boundary-policy", "arn:aws:iam::111122223333:policy/*oundary"],
  ["self-user", "arn:aws:iam::111122223333:user/${aws:username}"],
  ["lambda-function", "arn:aws:lambda:eu-central-1:111122223333:function:*"],
  ["ec2-instance", "arn:aws:ec2:*:111122223333:instance/*"],
];

const spared: readonly (readonly [Kind, string])[] = [
  ["privileged-role", "arn:aws:iam::111122223333:role/app-*"],
  ["privileged-role", "arn:aws:iam::111122223333:role/service/lambda-basic"],
  ["privileged-role", "arn:aws:iam::111122223333:role/service/*"],
  ["privileged-role", "arn:aws:iam::444455556666:role/*"],
  ["privileged-user", "arn:aws:iam::111122223333:user/${aws:username}"],
  ["privileged-group", "arn:aws:iam::111122223333:group/developers"],
  ["privileged-policy", "arn:aws:iam::111122223333:policy/app-*"],
  ["boundary-policy", "arn:aws:iam::111122223333:policy/app-*"],
  ["lambda-function", "arn:aws:lambda:eu-central-1:111122223333:function:checkout-*"],
  ["ec2-instance", "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0"],
];

describe("targetKinds", () => {
  it.each(reached)("has a %s that %s reaches", (kind, pattern) => {
    expect(reaches(kind, pattern)).toBe(true);
  });

  it.each(spared)("has no %s that %s reaches", (kind, pattern) => {
    expect(reaches(kind, pattern)).toBe(false);
  });

  it.each(Object.entries(targetKinds))("lists at least one %s, and none twice", (_, templates) => {
    expect(templates).not.toHaveLength(0);
    expect([...new Set<string>(templates)]).toEqual([...templates]);
  });

  it("leaves the name open in what is of any name, and only there", () => {
    const open = Object.entries(targetKinds).filter(([, templates]) =>
      templates.some((text) => text.includes("${name}")),
    );
    expect(open.map(([kind]) => kind)).toEqual(Object.keys(targetKinds).filter((kind) => kind.startsWith("own-")));
  });

  it("uses no place holders but these", () => {
    const used = Object.values(targetKinds).flatMap((templates) =>
      templates.flatMap((text) => text.match(/\$\{[^}]*\}/g) ?? []),
    );
    expect([...new Set(used)].sort()).toEqual([
      "${account}",
      "${aws:username}",
      "${name}",
      "${partition}",
      "${region}",
    ]);
  });
});

function reaches(kind: Kind, pattern: string): boolean {
  return targetKinds[kind].some((template) =>
    patternsOverlap(
      pattern,
      template
        .replaceAll("${partition}", "aws")
        .replaceAll("${region}", "eu-central-1")
        .replaceAll("${account}", "111122223333"),
    ),
  );
}
