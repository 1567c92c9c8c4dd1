import fc from "fast-check";
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { type Properties, type StackResource, unknownValue, type Value } from "../../../../access/stack/resource.ts";
import { githubRules, githubStackRules } from "../../../../policypacks/ownership/rules/githubRules.ts";
import { rulesetTypes } from "../../../../policypacks/ownership/rules/rulesets/support/rulesets.ts";
import { stacks } from "../../../support/stacks.ts";
import { aResource, contextOf, smallContext } from "./repositories/support/find.ts";
import { stackResources } from "./repositories/support/stackResources.ts";

const rules = [...githubRules, ...githubStackRules];
const groups = ["actions", "branchProtection", "environments", "repositories", "rulesets", "teams"];
const ruleFolder = join(process.cwd(), "policypacks/ownership/rules");

function filesIn(folder: string, suffix: string): readonly string[] {
  return groups
    .flatMap((group) => readdirSync(join(folder, group)).filter((file) => file.endsWith(suffix)))
    .map((file) => basename(file, suffix))
    .sort();
}

function camelCase(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

describe("githubRules", () => {
  it("has every rule of its folders once, each in a file of its own name, with tests of that name", () => {
    const names = rules.map(({ name }) => camelCase(name)).sort();
    expect(names).toEqual(filesIn(ruleFolder, ".ts"));
    expect(names).toEqual(filesIn(__dirname, ".test.ts"));
  });

  it.each(rules)("tells what is good, why, and what to do: $name", ({ description, why, fix, sources }) => {
    for (const text of [description, why, fix]) expect(text).toMatch(/^["A-Z].*\.$/s);
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources) expect(source).toMatch(/^(https:\/\/\S+|decision \d{4})$/);
  });

  describe.each(stacks)("in the stack %s", (_, ownership) => {
    it("finds nothing on what the program makes", async () => {
      const resources = await stackResources(ownership);
      const context = contextOf(ownership);
      const found = [
        ...githubRules.flatMap(({ name, types, check }) =>
          resources
            .filter(({ type }) => types.includes(type))
            .flatMap((resource) => check(resource, context).map((finding) => [name, resource.name, finding])),
        ),
        ...githubStackRules.flatMap(({ check }) => check(resources, context, [])),
      ];
      expect(found).toEqual([]);
      expect(resources.filter(({ type }) => rulesetTypes.includes(type))).toHaveLength(context.plan.rulesets.length);
    });
  });

  it("says nothing of values that are not known, and does not throw", () => {
    const seen = githubRules.flatMap(({ name, types, check }) =>
      typesOf(types).flatMap((type) =>
        check(aResource(type, everything(unknownValue)), smallContext).map(({ id }) => `${name} ${id}`),
      ),
    );
    expect(seen.filter((found) => !/ (Type|Setting)::/.test(found))).toEqual([]);
  });

  it("does not throw, and names what it says, whatever stands in a property", () => {
    const value = fc.letrec<{ value: Value }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom<Value>(
          null,
          true,
          "",
          "active",
          "__proto__",
          "refs/heads/main",
          "main",
          0,
          -1,
          1e300,
          unknownValue,
        ),
        fc.array(tie("value"), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...fields), tie("value"), { maxKeys: 6 }),
      ) as fc.Arbitrary<Value>,
    })).value;
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...fields), value, { maxKeys: 12 }), (properties) => {
        for (const { types, check } of githubRules) {
          for (const type of typesOf(types)) {
            for (const { id, message } of check(aResource(type, properties), smallContext)) {
              expect(id).toMatch(/^[A-Z][a-z]+::/);
              expect(message).toMatch(/\.$/);
            }
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe("githubStackRules", () => {
  it("does not throw on resources of which nothing can be seen", () => {
    const resources: readonly StackResource[] = githubRules.flatMap(({ types }) =>
      typesOf(types).map((type) => aResource(type, everything(unknownValue))),
    );
    for (const { check } of githubStackRules) expect(check(resources, smallContext, [])).toEqual([]);
  });
});

const fields = [
  "repository",
  "repositoryId",
  "name",
  "file",
  "content",
  "branch",
  "target",
  "enforcement",
  "bypassActors",
  "actorType",
  "conditions",
  "refName",
  "includes",
  "excludes",
  "rules",
  "pullRequest",
  "requiredStatusChecks",
  "requiredChecks",
  "context",
  "integrationId",
  "members",
  "username",
  "role",
  "teams",
  "users",
  "teamId",
  "permission",
  "ignoreTeams",
  "reviewers",
  "deploymentBranchPolicy",
  "branchPattern",
  "tagPattern",
  "visibility",
  "requiredPullRequestReviews",
  "bypassPullRequestAllowances",
  "includeClaimKeys",
  "owner",
  "baseUrl",
  "__internal",
];

/** Every field that the rules read at the top of a resource, with one value. */
function everything(value: Value): Properties {
  const names = [
    ...fields,
    "privacy",
    "createDefaultMaintainer",
    "private",
    "defaultBranch",
    "defaultRepositoryPermission",
    "enforceAdmins",
    "requireConversationResolution",
    "preventSelfReview",
    "canAdminsBypass",
    "defaultWorkflowPermissions",
    "canApprovePullRequestReviews",
    "accessLevel",
    "useDefault",
    "allowedActions",
    "teamSlug",
    "environment",
  ];
  return Object.fromEntries(names.map((name) => [name, value]));
}

function typesOf(types: readonly string[] | "all"): readonly string[] {
  return types === "all" ? [] : types;
}
