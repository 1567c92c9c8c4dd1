import { githubDirectory } from "../../../../access/grants/github/githubDirectory.ts";
import { ownership as lantern } from "../../../../stacks/lantern/ownership.ts";
import { change } from "../../../support/change.ts";
import { smallOwnership } from "../../../support/smallOwnership.ts";

const directory = githubDirectory(smallOwnership);
const { login, id } = smallOwnership.people.ada?.github ?? { login: "", id: 0 };
const ben = smallOwnership.people.ben?.github ?? { login: "", id: 0 };

describe("githubDirectory", () => {
  it.each([
    ["a login, in whatever case", { login: login.toUpperCase() }, "person ada"],
    ["an id", { id }, "person ada"],
    ["an id with the login that it had before", { login: "ada-before", id }, "person ada"],
    ["a login that passed to somebody else", { login, id: 99 }, `principal GitHub user ${login}`],
    ["the id of one and the login of another", { login: ben.login, id }, `principal GitHub user ${ben.login}`],
    ["a login that nobody has", { login: "Mallory" }, "principal GitHub user mallory"],
    ["an id that nobody has", { id: 99 }, "principal GitHub user with id 99"],
    ["a name of JavaScript", { login: "constructor" }, "principal GitHub user constructor"],
  ])("knows who is behind %s", (_, account, who) => {
    const holder = directory.holderOf(account);

    expect(`${holder.kind} ${holder.id}`).toBe(who);
  });

  it("takes a login that two have declared for nobody's", () => {
    const twice = change(smallOwnership, (o) => Object.assign(o.people.ben?.github ?? {}, { login }));

    expect(githubDirectory(twice).holderOf({ login })).toEqual({ kind: "principal", id: `GitHub user ${login}` });
  });

  it("calls a repository by its key, and by owner and name where it is not declared", () => {
    const renamed = change(smallOwnership, (o) => {
      for (const [key, repository] of Object.entries(o.repositories)) Object.assign(repository, { name: `The-${key}` });
    });
    const [[key, { id: number }] = ["", { id: 0 }]] = Object.entries(renamed.repositories);
    const { repository, repositoryWithId, organisation } = githubDirectory(renamed);

    expect([`the-${key}`, `ACORN/The-${key}`, key, "other/the-x"].map(repository)).toEqual([
      key,
      key,
      `acorn/${key}`,
      "other/the-x",
    ]);
    expect([number, 1].map(repositoryWithId)).toEqual([key, "repository with id 1"]);
    expect(organisation).toBe("acorn");
  });

  it("knows of a declaration why somebody is in a team or reviews, in the words of the plan, and else says where they stand", () => {
    const { memberBecause, reviewerBecause, serviceOf } = githubDirectory(lantern);
    const [leo, omar, eve] = [
      { kind: "person", id: "leo" },
      { kind: "person", id: "omar" },
      { kind: "principal", id: "GitHub user eve" },
    ] as const;

    expect([
      memberBecause("storefront-deploy", leo),
      memberBecause("storefront-deploy", omar),
      memberBecause("policy-owners", eve),
      reviewerBecause("storefront", "production-deploy", leo),
      reviewerBecause("storefront", "Production-Deploy", eve),
      serviceOf("storefront", "production-deploy"),
      serviceOf("storefront", "another"),
    ]).toEqual([
      "owner of deploy of storefront",
      "member of team storefront-deploy",
      "member of team policy-owners",
      "owner of deploy of storefront",
      "reviewer of environment storefront/Production-Deploy",
      "storefront",
      undefined,
    ]);
  });
});
