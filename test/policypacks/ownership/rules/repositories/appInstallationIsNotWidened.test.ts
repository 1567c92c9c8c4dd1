import { appInstallationIsNotWidened } from "../../../../../policypacks/ownership/rules/repositories/appInstallationIsNotWidened.ts";
import { find } from "./support/find.ts";
import { githubType } from "../../../../../policypacks/ownership/rules/repositories/support/githubType.ts";

const kinds = ["appInstallationRepositories", "appInstallationRepository"];

describe("appInstallationIsNotWidened", () => {
  it("looks at these types and at no other", () => {
    expect(appInstallationIsNotWidened.types).toEqual(kinds.map(githubType));
  });

  it.each(kinds)("names a resource of the type %s", (kind) => {
    const message = "It gives an app access to a repository, and no declaration names the app.";
    expect(find(appInstallationIsNotWidened, kind, {})).toEqual([{ id: `Type::${githubType(kind)}`, message }]);
  });
});
