import fc from "fast-check";
import { encodeClaimValue, subjectClaims } from "../../../access/github/subjectClaims.ts";
import type { Repository, SubjectForm } from "../../../model/index.ts";

const organisation = { login: "lantern-labs", id: 7 };

function repository(subjectForm: SubjectForm): Repository {
  const check = { context: "scan", integrationId: 15368 };
  return {
    name: "shop",
    id: 9,
    visibility: "private",
    defaultBranch: "main",
    subjectForm,
    checks: { sast: check, dependencyScan: check },
  };
}

describe("subjectClaims", () => {
  it.each([
    ["plain", ["repo:lantern-labs/shop:environment:Production%3AV1-deploy"]],
    ["immutable", ["repo:lantern-labs@7/shop@9:environment:Production%3AV1-deploy"]],
    [
      "both",
      [
        "repo:lantern-labs/shop:environment:Production%3AV1-deploy",
        "repo:lantern-labs@7/shop@9:environment:Production%3AV1-deploy",
      ],
    ],
  ] as const)("writes the %s form with colons encoded", (form, expected) => {
    expect(subjectClaims(organisation, repository(form), "Production:V1-deploy")).toEqual(expected);
  });

  it("has no wildcard in an id position, whatever the names", () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Za-z0-9._-]{1,20}$/),
        fc.string(),
        fc.constantFrom<SubjectForm>("immutable", "both"),
        (name, environment, form) => {
          const claims = subjectClaims(organisation, { ...repository(form), name }, environment);
          const [owner, repo] = (claims.at(-1) ?? "").split(":")[1]?.split("/") ?? [];
          expect(owner).toBe("lantern-labs@7");
          expect(repo).toBe(`${name}@9`);
        },
      ),
    );
  });
});

describe("encodeClaimValue", () => {
  it("keeps different names different and leaves no colon", () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const encoded = encodeClaimValue(name);
        expect(encoded).not.toContain(":");
        expect(encoded.replaceAll("%3A", ":")).toBe(name.replaceAll("%3A", ":"));
      }),
    );
  });
});
