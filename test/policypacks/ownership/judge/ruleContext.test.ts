import { expectedResources, expectedUrn, planAccess } from "../../../../access/index.ts";
import { ruleContext } from "../../../../policypacks/ownership/judge/ruleContext.ts";
import { smallOwnership, today } from "../../../support/smallOwnership.ts";
import { stacks } from "../../../support/stacks.ts";

const at = { stack: "test", project: "keyholder", today };

describe("ruleContext", () => {
  it("holds the declaration, its plan, and what the program must register by URN", () => {
    const context = ruleContext(at, smallOwnership);

    expect(context).toMatchObject({ ...at, ownership: smallOwnership, plan: planAccess(smallOwnership) });
    expect(context.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(context.expected.get("urn:pulumi:test::keyholder::pulumi:providers:aws::main")?.type).toBe(
      "pulumi:providers:aws",
    );
  });

  it("knows each problem of the declaration, and those of its shape that it is told", () => {
    const ownership = { ...smallOwnership, audit: { ...smallOwnership.audit, owner: "nobody" } };
    const malformed = { check: "shape", severity: "error", path: "audits", message: "No.", fix: "Yes." } as const;
    const { problems } = ruleContext(at, ownership, [malformed]);

    expect(problems.map(({ path }) => path)).toEqual(expect.arrayContaining(["audit.owner", "audits"]));
  });

  it.each(stacks)("loses no planned resource for two that have one URN: %s", (stack, ownership) => {
    const { expected, plan } = ruleContext({ ...at, stack }, ownership);

    expect(expected.size).toBe(expectedResources(plan).length);
    for (const [urn, resource] of expected) expect(expectedUrn(resource, stack, "keyholder")).toBe(urn);
  });
});
