import { AskGitHub } from "../support/askGitHub.ts";

const members = `query ($slug: String!, $after: String) {
  organization(login: "acorn") { team(slug: $slug) {
    members(membership: IMMEDIATE, first: 2, after: $after) { edges { node { login } role } pageInfo { endCursor hasNextPage } }
  } }
}`;

describe("answerQuery", () => {
  const ask = new AskGitHub();

  it("tells the members of a team by pages, with owners as maintainers and without who was only invited", async () => {
    const [team] = ask.state.teams;
    team?.members.push(
      { login: "Ada", role: "member", state: "active" },
      { login: "mallory", role: "member", state: "pending" },
      { login: "cleo", role: "member", state: "active" },
    );
    expect((await ask.graphql(members, { slug: "shop" })).body).toEqual({
      data: {
        organization: {
          team: {
            members: {
              edges: [
                { node: { login: "ben" }, role: "MEMBER" },
                { node: { login: "Ada" }, role: "MAINTAINER" },
              ],
              pageInfo: { endCursor: "Mg", hasNextPage: true },
            },
          },
        },
      },
    });
    expect((await ask.graphql(members, { slug: "shop", after: "Mg" })).body).toMatchObject({
      data: {
        organization: { team: { members: { edges: [{ node: { login: "cleo" } }], pageInfo: { hasNextPage: false } } } },
      },
    });
    expect(ask.calls.calls.map(({ action, writes }) => [action, writes])).toEqual([
      ["graphql:organization", false],
      ["graphql:organization", false],
    ]);
  });

  it("answers null for a team that is not there, and an error for another organisation", async () => {
    expect((await ask.graphql(members, { slug: "none" })).body).toEqual({ data: { organization: { team: null } } });
    expect((await ask.graphql(`{ organization(login: "birch") { login } }`)).body).toMatchObject({
      errors: [{ message: "Could not resolve to an Organization with the login of 'birch'." }],
    });
  });

  it("refuses what GitHub's schema does not have", async () => {
    expect((await ask.graphql(`{ organization(login: "acorn") { colour } }`)).body).toMatchObject({
      errors: [{ message: `Cannot query field "colour" on type "Organization".` }],
    });
    expect((await ask.graphql("{")).body).toEqual({ errors: [{ message: "Problems parsing the query" }] });
  });

  it("refuses a page that is too large", async () => {
    const query = `{ organization(login: "acorn") { team(slug: "shop") { members(first: 101) { totalCount } } } }`;
    expect((await ask.graphql(query)).body).toMatchObject({
      errors: [
        {
          message: "You must provide a `first` value between 1 and 100 to properly paginate the `members` connection.",
        },
      ],
    });
  });

  it("notes what GitHub has and it does not serve", async () => {
    await ask.graphql(`{ organization(login: "acorn") { email } }`);
    expect(ask.github.unanswered).toEqual(["graphql:Organization.email"]);
  });
});
