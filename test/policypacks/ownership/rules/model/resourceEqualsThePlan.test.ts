import { resourceEqualsThePlan } from "../../../../../policypacks/ownership/rules/model/resourceEqualsThePlan.ts";
import { beside, find, resources, role } from "./support.ts";

describe("resourceEqualsThePlan", () => {
  it("passes everything that is as planned, and whatever no plan names", () => {
    expect(resources.flatMap((resource) => find(resourceEqualsThePlan, resource))).toEqual([]);
    expect(find(resourceEqualsThePlan, beside("aws:iam/role:Role", { name: "mallory" }))).toEqual([]);
  });

  it("names each input that is another", () => {
    const properties = {
      ...role.properties,
      maxSessionDuration: 43200,
      managedPolicyArns: ["arn:aws:iam::aws:policy/X"],
    };

    expect(find(resourceEqualsThePlan, { ...role, properties })).toEqual([
      {
        id: "Field::managedPolicyArns=2f6b91240fa8c5e9c6fa",
        field: "managedPolicyArns",
        message: '["arn:aws:iam::aws:policy/X"] is given, and the plan gives nothing here.',
        fix: 'Remove "managedPolicyArns".',
      },
      {
        id: "Field::maxSessionDuration=43200",
        field: "maxSessionDuration",
        message: "It is 43200, and the plan says 3600.",
      },
    ]);
  });

  it("refuses another type at a planned URN, and says nothing of its inputs", () => {
    expect(
      find(resourceEqualsThePlan, { ...role, type: "aws:iam/user:User", properties: { name: "mallory" } }),
    ).toEqual([
      { id: "Type::aws:iam/user:User", message: 'It is "aws:iam/user:User", and the plan says "aws:iam/role:Role".' },
    ]);
  });

  it("names everything that a resource without inputs lacks", () => {
    const found = find(resourceEqualsThePlan, { ...role, properties: {} });

    expect(found.map(({ id }) => id)).toEqual([
      "Field::assumeRolePolicy=nothing",
      "Field::name=nothing",
      "Field::path=nothing",
      "Field::permissionsBoundary=nothing",
      "Field::tags=nothing",
    ]);
  });
});
