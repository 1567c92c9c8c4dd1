import { namesOfUrn } from "../../../../policypacks/ownership/judge/namesOfUrn.ts";

describe("namesOfUrn", () => {
  it.each([
    ["urn:pulumi:lantern::keyholder::aws:iam/role:Role::main/web", "lantern", "keyholder"],
    ["urn:pulumi:dev.eu_1::a-project::a:b:C$aws:iam/role:Role::a::b", "dev.eu_1", "a-project"],
    ["urn:pulumi:lantern", "lantern", ""],
    ["", "", ""],
  ])('reads "%s"', (urn, stack, project) => {
    expect(namesOfUrn(urn)).toEqual({ stack, project });
  });
});
