import { ownership as lantern } from "../../stacks/lantern/ownership.ts";
import { changeProgram } from "./support/changedProgram.ts";
import { noteFigures } from "./support/figures.ts";
import { useSandbox } from "./support/useSandbox.ts";
import { runWithPack } from "./support/violationsOf.ts";

/** A hundred take a quarter of an hour: KEYHOLDER_PREVIEWS=100. */
const previews = Number(process.env.KEYHOLDER_PREVIEWS ?? 3);

describe("F11: the same program", () => {
  const sandbox = useSandbox("lantern", lantern, { checkpoints: false });

  it(`has the same violations in the same words, ${previews} times`, async () => {
    noteFigures({ faults: 1 });
    changeProgram(sandbox(), {
      transformation:
        'if (args.type === "github:index/repositoryRuleset:RepositoryRuleset") args.props.enforcement = "evaluate";',
      plan: "plan.roles[0].trust.Statement[0].Principal = { AWS: ['*'] }; plan.teams.pop();",
    });
    const first = await runWithPack(sandbox(), ["preview"]);

    expect(first.violations.length).toBeGreaterThan(5);
    for (let at = 1; at < previews; at++) {
      const next = await runWithPack(sandbox(), ["preview"]);
      expect(next.violations).toEqual(first.violations);
      expect(policiesOf(next.output)).toBe(policiesOf(first.output));
    }
  }, 3_600_000);
});

/** What a person reads of the pack. */
function policiesOf(output: string): string {
  return output.slice(output.indexOf("\nPolicies:"), output.indexOf("\nDiagnostics:"));
}
