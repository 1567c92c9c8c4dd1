import { repositoryHasNoDeployKey } from "../../../../../policypacks/ownership/rules/repositories/repositoryHasNoDeployKey.ts";
import { find } from "./support/find.ts";
import { githubType } from "../../../../../policypacks/ownership/rules/repositories/support/githubType.ts";

const kinds = ["repositoryDeployKey"];

describe("repositoryHasNoDeployKey", () => {
  it("looks at these types and at no other", () => {
    expect(repositoryHasNoDeployKey.types).toEqual(kinds.map(githubType));
  });

  it.each(kinds)("names a resource of the type %s", (kind) => {
    const message = "It is a key that belongs to nobody and opens the repository.";
    expect(find(repositoryHasNoDeployKey, kind, {})).toEqual([{ id: `Type::${githubType(kind)}`, message }]);
  });
});
