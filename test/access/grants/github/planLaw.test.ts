import fc from "fast-check";
import type { Ownership } from "../../../../model/index.ts";
import { accessDuties } from "../../../../model/index.ts";
import type { Grant } from "../../../../access/grants/grant.ts";
import { grantsFromPlan } from "../../../../access/grants/grantsFromPlan.ts";
import { change } from "../../../support/change.ts";
import { stacks } from "../../../support/stacks.ts";
import { gitHub, githubPlan, look, plannedResources } from "./support/look.ts";

type Change = (ownership: Ownership) => Ownership;

/** What happens to a declaration in the course of a year. */
function anyChange(ownership: Ownership): fc.Arbitrary<Change> {
  const person = fc.constantFrom(...Object.keys(ownership.people));
  const service = fc.constantFrom(...Object.keys(ownership.services));
  const duty = fc.constantFrom(...accessDuties);
  return fc.oneof(
    fc.tuple(service, duty, person, person).map(
      ([s, d, owner, backup]): Change =>
        (from) =>
          change(from, (o) => {
            Object.assign(o.services[s]?.duties[d] ?? {}, { owner, backup });
          }),
    ),
    fc.tuple(service, duty, fc.boolean()).map(
      ([s, d, byWorkflow]): Change =>
        (from) =>
          change(from, (o) => {
            Object.assign(o.services[s]?.duties[d] ?? {}, { byWorkflow });
          }),
    ),
    fc.tuple(service, fc.uniqueArray(person, { maxLength: 5 })).map(
      ([s, engineers]): Change =>
        (from) =>
          change(from, (o) => {
            Object.assign(o.services[s] ?? {}, { engineers });
          }),
    ),
    service.map(
      (s): Change =>
        (from) =>
          change(from, (o) => {
            delete o.services[s];
          }),
    ),
    person.map(
      (p): Change =>
        (from) =>
          change(from, (o) => {
            const account = o.people[p]?.github;
            if (account !== undefined) account.login = account.login.toUpperCase();
          }),
    ),
    fc.tuple(person, fc.boolean()).map(
      ([p, organisationOwner]): Change =>
        (from) =>
          change(from, (o) => {
            Object.assign(o.people[p]?.github ?? {}, { organisationOwner });
          }),
    ),
    fc.tuple(person, person).map(
      ([owner, backup]): Change =>
        (from) =>
          change(from, (o) => {
            Object.assign(o.pipeline, { owner, backup });
            Object.assign(o.areas.policy, { owner: backup, backup: owner });
          }),
    ),
    person.map(
      (lead): Change =>
        (from) =>
          change(from, (o) => {
            for (const group of Object.values(o.responsibilities.groups)) Object.assign(group ?? {}, { lead });
          }),
    ),
  );
}

function isOfGitHub({ through }: Grant): boolean {
  return through.startsWith("team ") || through.startsWith("environment ");
}

/** The stack does not hold CODEOWNERS, so it cannot say who owns which path. */
function withoutPaths(ownership: Ownership): readonly Grant[] {
  return grantsFromPlan(githubPlan(ownership)).filter((grant) => isOfGitHub(grant) && grant.can !== "own paths of");
}

describe("githubReaders", () => {
  it.each(stacks)(
    "say of what %s registers the very grants that its plan makes, with reason and service",
    (_, ownership) => {
      expect(look(plannedResources(ownership), ownership).grants).toEqual(withoutPaths(ownership));
    },
  );

  it.each(stacks)("say the grants of the plan after any changes of %s", (name, ownership) => {
    fc.assert(
      fc.property(fc.array(anyChange(ownership), { minLength: 1, maxLength: 4 }), (changes) => {
        const changed = changes.reduce((from, apply) => apply(from), ownership);
        expect(look(plannedResources(changed), changed).grants).toEqual(withoutPaths(changed));
      }),
      { numRuns: name === "lantern" ? 40 : 5 },
    );
  });

  it.each(stacks)("say the path grants of the plan of %s as well, once the stack writes CODEOWNERS", (_, ownership) => {
    const plan = githubPlan(ownership);
    const files = plan.codeowners.map(({ repository, path, text }) =>
      gitHub("repositoryFile", repository, {
        repository: plan.repositories.find(({ key }) => key === repository)?.name ?? repository,
        file: path,
        content: text,
      }),
    );

    expect(look([...plannedResources(ownership), ...files], ownership).grants).toEqual(
      grantsFromPlan(plan).filter(isOfGitHub),
    );
  });
});
