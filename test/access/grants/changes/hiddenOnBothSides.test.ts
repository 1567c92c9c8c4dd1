import { secretValue, unknownValue } from "../../../../access/stack/resource.ts";
import { firstOf, smallSide, toldOf, withProperties } from "./smallSides.ts";

const role = firstOf("aws:iam/role:Role");
const of = (more: object) => withProperties(role, { ...role.properties, ...more });
const hidden = (what: string) => [
  `role ${role.name}: assumeRolePolicy ${what} before and after, so whether it changes was not told.`,
];

describe("hiddenOnBothSides", () => {
  it("is silent about a secret of a resource that nobody changes", () => {
    expect(toldOf(of({ assumeRolePolicy: secretValue }), of({ assumeRolePolicy: secretValue }))).toEqual([]);
  });

  it("tells that a trust policy which may have changed is a secret", () => {
    const [before, after] = [
      of({ assumeRolePolicy: secretValue }),
      of({ assumeRolePolicy: secretValue, description: "new" }),
    ];

    expect(toldOf(before, after)).toEqual(hidden("is a secret"));
  });

  it("tells it where only the engine knows of the change", () => {
    const side = of({ assumeRolePolicy: secretValue });

    expect(toldOf(side, side, { replaced: new Set(), updated: new Set([role.urn]) })).toEqual(hidden("is a secret"));
  });

  it("tells it of what is unknown on both sides", () => {
    const [before, after] = [
      of({ assumeRolePolicy: unknownValue }),
      of({ assumeRolePolicy: unknownValue, description: "new" }),
    ];

    expect(toldOf(before, after)).toEqual(hidden("is not known"));
  });

  it("leaves to the diff what becomes hidden", () => {
    expect(
      toldOf(smallSide, of({ assumeRolePolicy: unknownValue })).filter((told) => told.includes("before and after")),
    ).toEqual([]);
  });
});
