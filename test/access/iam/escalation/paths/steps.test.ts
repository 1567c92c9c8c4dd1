import { targetKinds } from "../../../../../access/iam/escalation/targets.ts";
import { allPaths } from "../../../../../access/iam/escalation/paths/allPaths.ts";
import { passRole, passServiceRole } from "../../../../../access/iam/escalation/paths/steps.ts";
import { type ActionFacts, actionFacts } from "../../../aws/catalogue/support/iamData.ts";

const steps = allPaths.flatMap(({ id, steps }) => steps.flat().map((step) => ({ id, ...step })));

describe("every step", () => {
  const facts = new Map<string, ActionFacts | undefined>();

  beforeAll(async () => {
    for (const { action } of steps) if (!facts.has(action)) facts.set(action, await actionFacts(action));
  });

  it.each(steps)("of $id calls an action of AWS: $action", ({ action }) => {
    expect(facts.get(action)?.name).toBe(action);
  });

  it.each(steps)("of $id is made on a resource of the action: $action on $on", ({ action, on }) => {
    const formats = facts.get(action)?.arns ?? [];
    if (on === "none") expect(formats).toEqual([]);
    else expect(targetKinds[on].filter((template) => !formats.some((format) => fits(template, format)))).toEqual([]);
  });

  it.each(steps.filter((step) => step.with !== undefined))("of $id asks for keys of the action: $action", (step) => {
    const known = facts.get(step.action)?.conditionKeys ?? [];
    const asked = Object.values(step.with ?? {}).flatMap((keys) => Object.keys(keys));
    expect(asked).not.toEqual([]);
    expect(asked.filter((key) => !key.startsWith("aws:") && !known.includes(key))).toEqual([]);
  });
});

describe("every kind of target", () => {
  it("is used by a step", () => {
    const used = new Set(steps.map(({ on }) => on));
    expect(Object.keys(targetKinds).filter((kind) => ![...used].some((on) => on === kind))).toEqual([]);
  });
});

describe("passRole", () => {
  it("gives a privileged role to the services named", () => {
    expect(passRole("ec2.amazonaws.com")).toEqual({
      action: "iam:PassRole",
      on: "privileged-role",
      with: { StringEquals: { "iam:PassedToService": ["ec2.amazonaws.com"] } },
    });
  });
});

describe("passServiceRole", () => {
  it("gives a role of any name to the services named", () => {
    expect(passServiceRole("elasticmapreduce.amazonaws.com")).toEqual({
      action: "iam:PassRole",
      on: "own-role",
      with: { StringEquals: { "iam:PassedToService": ["elasticmapreduce.amazonaws.com"] } },
    });
  });
});

/** Whether a template is an ARN of a format of AWS's; where its name is open, whether it begins like one. */
function fits(template: string, format: string): boolean {
  const written = fillPlace(template);
  const named = fillPlace(format);
  const open = written.indexOf("${name}");
  if (open >= 0) return named.slice(0, named.indexOf("${")) === written.slice(0, open);
  const pattern = named
    .split(/\$\{[^}]+\}/)
    .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join(".+");
  return new RegExp(`^${pattern}$`).test(written.replace(":eu-central-1::", ":eu-central-1:111122223333:"));
}

function fillPlace(arn: string): string {
  return arn
    .replace(/\$\{partition\}/gi, "aws")
    .replace(/\$\{region\}/gi, "eu-central-1")
    .replace(/\$\{account\}/gi, "111122223333");
}
