import { actionsOfService, servicePrefixes } from "../../../../access/iam/actions/actionList.ts";
import { expandActions } from "../../../../access/iam/actions/expandActions.ts";

const someNames = servicePrefixes()
  .slice(0, 20)
  .flatMap((prefix) => [...actionsOfService(prefix).values()].slice(0, 3).map(({ name }) => name));

describe("expandActions", () => {
  it("means the same by one pattern as by the same pattern twice", () => {
    const patterns = [...someNames, ...someNames.map((name) => name.toUpperCase()), ...["iam:*", "*", "s3:Get?bject"]];
    for (const pattern of [...patterns, "iam:PassRole:x", "iam", "", "nothing:Here", "*:PassRole"])
      expect(expandActions({ negated: false, values: [pattern] })).toEqual(
        expandActions({ negated: false, values: [pattern, pattern] }),
      );
  });

  it("means nothing by an action of another form, and everything else by NotAction", () => {
    expect(expandActions({ negated: false, values: ["iam:PassRole:x"] })).toEqual([]);
    const others = expandActions({ negated: true, values: ["iam:passrole"] });
    expect([others.includes("iam:PassRole"), others.includes("iam:GetRole")]).toEqual([false, true]);
  });
});
