import { runnerAccessIsNotWidened } from "../../../../../policypacks/ownership/rules/actions/runnerAccessIsNotWidened.ts";
import { find } from "../repositories/support/find.ts";
import { githubType } from "../../../../../policypacks/ownership/rules/repositories/support/githubType.ts";

const kinds = ["actionsRunnerGroup", "enterpriseActionsRunnerGroup", "actionsHostedRunner"];

describe("runnerAccessIsNotWidened", () => {
  it("looks at these types and at no other", () => {
    expect(runnerAccessIsNotWidened.types).toEqual(kinds.map(githubType));
  });

  it.each(kinds)("names a resource of the type %s", (kind) => {
    const message = "It decides on whose machines workflows run, and no declaration names it.";
    expect(find(runnerAccessIsNotWidened, kind, {})).toEqual([{ id: `Type::${githubType(kind)}`, message }]);
  });
});
