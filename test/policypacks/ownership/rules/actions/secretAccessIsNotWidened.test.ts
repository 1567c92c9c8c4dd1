import { secretAccessIsNotWidened } from "../../../../../policypacks/ownership/rules/actions/secretAccessIsNotWidened.ts";
import { find } from "../repositories/support/find.ts";
import { githubType } from "../../../../../policypacks/ownership/rules/repositories/support/githubType.ts";

const kinds = [
  "actionsOrganizationSecret",
  "actionsOrganizationSecretRepositories",
  "actionsOrganizationSecretRepository",
  "actionsOrganizationVariable",
  "actionsOrganizationVariableRepositories",
  "actionsOrganizationVariableRepository",
  "codespacesOrganizationSecret",
  "codespacesOrganizationSecretRepositories",
  "codespacesUserSecret",
  "dependabotOrganizationSecret",
  "dependabotOrganizationSecretRepositories",
  "dependabotOrganizationSecretRepository",
];

describe("secretAccessIsNotWidened", () => {
  it("looks at these types and at no other", () => {
    expect(secretAccessIsNotWidened.types).toEqual(kinds.map(githubType));
  });

  it.each(kinds)("names a resource of the type %s", (kind) => {
    const message =
      "It opens a secret or variable of the organisation to repositories, and no declaration says who may read it.";
    expect(find(secretAccessIsNotWidened, kind, {})).toEqual([{ id: `Type::${githubType(kind)}`, message }]);
  });
});
