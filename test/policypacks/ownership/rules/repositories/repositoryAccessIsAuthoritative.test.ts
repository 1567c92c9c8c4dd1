import { repositoryAccessIsAuthoritative } from "../../../../../policypacks/ownership/rules/repositories/repositoryAccessIsAuthoritative.ts";
import { find } from "./support/find.ts";
import { githubType } from "../../../../../policypacks/ownership/rules/repositories/support/githubType.ts";

const kinds = ["teamRepository", "repositoryCollaborator"];

describe("repositoryAccessIsAuthoritative", () => {
  it("looks at these types and at no other", () => {
    expect(repositoryAccessIsAuthoritative.types).toEqual(kinds.map(githubType));
  });

  it.each(kinds)("names a resource of the type %s", (kind) => {
    const message = "It gives access to a repository beside the list of everybody who has it.";
    expect(find(repositoryAccessIsAuthoritative, kind, {})).toEqual([{ id: `Type::${githubType(kind)}`, message }]);
  });
});
