import { userKeyIsAddedByItsUser } from "../../../../../policypacks/ownership/rules/repositories/userKeyIsAddedByItsUser.ts";
import { find } from "./support/find.ts";
import { githubType } from "../../../../../policypacks/ownership/rules/repositories/support/githubType.ts";

const kinds = ["userSshKey", "userGpgKey"];

describe("userKeyIsAddedByItsUser", () => {
  it("looks at these types and at no other", () => {
    expect(userKeyIsAddedByItsUser.types).toEqual(kinds.map(githubType));
  });

  it.each(kinds)("names a resource of the type %s", (kind) => {
    const message = "It adds a key to the account that runs the update.";
    expect(find(userKeyIsAddedByItsUser, kind, {})).toEqual([{ id: `Type::${githubType(kind)}`, message }]);
  });
});
