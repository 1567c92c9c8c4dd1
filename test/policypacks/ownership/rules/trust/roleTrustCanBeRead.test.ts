import { roleTrustCanBeRead } from "../../../../../policypacks/ownership/rules/trust/roleTrustCanBeRead.ts";
import { deployRole, find, findInPlan, given, trusting, user } from "../support/aws.ts";

describe("roleTrustCanBeRead", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(roleTrustCanBeRead)).toEqual([]);
  });

  it("names a role without a trust policy", () => {
    expect(find(roleTrustCanBeRead, given(deployRole, { assumeRolePolicy: undefined }))).toEqual([
      { id: "Document::missing", field: "assumeRolePolicy", message: "There is no document." },
    ]);
  });

  it("names text that is not JSON", () => {
    expect(find(roleTrustCanBeRead, given(deployRole, { assumeRolePolicy: "{" }))).toEqual([
      {
        id: "Document::not-json",
        field: "assumeRolePolicy.line 1, column 2",
        message: "The text ends where a key in double quotes belongs.",
        fix: "Write the document as JSON, without comments and trailing commas.",
      },
    ]);
  });

  it("names each kind of fault once", () => {
    expect(
      find(
        roleTrustCanBeRead,
        trusting(
          deployRole,
          { Effect: "Allow", Principal: { AWS: user("ben") } },
          { Effect: "allow", Principal: { AWS: user("ben") }, Action: "sts:AssumeRole" },
        ),
      ),
    ).toEqual([
      {
        id: "Document::bad-effect",
        field: "assumeRolePolicy.Statement[1].Effect",
        message: '"allow" is no effect (did you mean "Allow"?).',
        fix: 'Write "Allow" or "Deny".',
      },
      {
        id: "Document::missing-action",
        field: "assumeRolePolicy.Statement[0]",
        message: "The statement of a trust policy has no Action.",
        fix: "Add Action or NotAction.",
      },
    ]);
  });
});
