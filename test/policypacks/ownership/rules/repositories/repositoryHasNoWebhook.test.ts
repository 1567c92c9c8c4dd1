import { repositoryHasNoWebhook } from "../../../../../policypacks/ownership/rules/repositories/repositoryHasNoWebhook.ts";
import { find } from "./support/find.ts";
import { githubType } from "../../../../../policypacks/ownership/rules/repositories/support/githubType.ts";

const kinds = ["repositoryWebhook", "organizationWebhook"];

describe("repositoryHasNoWebhook", () => {
  it("looks at these types and at no other", () => {
    expect(repositoryHasNoWebhook.types).toEqual(kinds.map(githubType));
  });

  it.each(kinds)("names a resource of the type %s", (kind) => {
    const message = "It sends what happens in the organisation to an address that no declaration names.";
    expect(find(repositoryHasNoWebhook, kind, {})).toEqual([{ id: `Type::${githubType(kind)}`, message }]);
  });
});
