import { pipelineLogin, seedGitHub } from "../../../sandbox/github/seed.ts";
import { stacks } from "../../support/stacks.ts";

describe("seedGitHub", () => {
  it.each(stacks)("makes the organisation of %s, with nothing set", (_, ownership) => {
    const state = seedGitHub(ownership);
    const accounts = [...Object.values(ownership.people), ...Object.values(ownership.bots ?? {})].map(
      ({ github }) => github,
    );
    expect(state.organisation).toMatchObject(ownership.organisation.github);
    expect(state.members.map(({ login }) => login)).toEqual([pipelineLogin, ...accounts.map(({ login }) => login)]);
    expect(state.members.filter(({ role }) => role === "admin").map(({ login }) => login)).toEqual([
      pipelineLogin,
      ...accounts.filter(({ organisationOwner }) => organisationOwner).map(({ login }) => login),
    ]);
    expect(new Set(state.users.map(({ id }) => id)).size).toBe(state.users.length);
    expect(state.teams).toEqual([]);
    expect(state.repositories.every(({ rulesets, environments }) => rulesets.length + environments.length === 0)).toBe(
      true,
    );
  });

  it("leaves out a repository of another organisation", () => {
    const [, ownership] = stacks[0] ?? [];
    if (!ownership) throw new Error("No stack.");
    const [key = "", first] = Object.entries(ownership.repositories)[0] ?? [];
    if (!first) throw new Error("No repository.");
    const foreign = { ...ownership, repositories: { ...ownership.repositories, [key]: { ...first, owner: "others" } } };
    expect(seedGitHub(foreign).repositories.map(({ name }) => name)).not.toContain(first.name);
  });
});
