import fc from "fast-check";
import { textGlob } from "../../../../access/iam/sets/glob.ts";
import { touches } from "../../../../access/iam/sets/globElement.ts";
import { namedActions } from "../../../../access/iam/sets/namedActions.ts";
import { allowedBy, intersect } from "../../../../access/iam/sets/permissionSet.ts";
import { arbitraryPolicy, arbitraryRequest } from "../support/arbitraryPolicy.ts";

describe("namedActions", () => {
  it("leaves no action out that a set may speak of", () => {
    fc.assert(
      fc.property(arbitraryPolicy, arbitraryPolicy, arbitraryRequest, (one, other, { action }) => {
        const set = intersect(allowedBy(one), allowedBy(other));
        const glob = textGlob(action, true);
        const speaks = set.some(({ within }) => within.every((box) => touches(box.action, glob)));
        return !speaks || namedActions(set)?.has(action.toLowerCase()) !== false;
      }),
      { numRuns: 2_000 },
    );
  });

  it("names the actions of a policy that writes them out, in small letters", () => {
    const statement = { path: "", sid: undefined, effect: "Allow", principal: undefined, conditions: [] } as const;
    const action = { negated: false, values: ["iam:PassRole", "S3:getobject"] };
    const policy = {
      kind: "identity",
      version: "2012-10-17",
      statements: [{ ...statement, action, resource: undefined }],
    };
    expect(namedActions(allowedBy(policy as never))).toEqual(new Set(["iam:passrole", "s3:getobject"]));
  });
});
