import fc from "fast-check";
import { secretValue, type StackResource, unknownValue, type Value } from "../../../../access/stack/resource.ts";
import { githubReaders } from "../../../../access/grants/github/githubReaders.ts";
import { look, readerOf, viewOf } from "./support/look.ts";

const words = [
  ...[
    "teams",
    "users",
    "teamId",
    "teamSlug",
    "permission",
    "username",
    "role",
    "members",
    "login",
    "name",
    "key",
    "title",
  ],
  ...[
    "repository",
    "environment",
    "reviewers",
    "rules",
    "pullRequest",
    "requiredStatusChecks",
    "requiredChecks",
    "context",
  ],
  ...[
    "conditions",
    "refName",
    "includes",
    "excludes",
    "bypassActors",
    "actorType",
    "actorId",
    "enforcement",
    "privacy",
  ],
  ...[
    "parentTeamId",
    "deploymentBranchPolicy",
    "file",
    "content",
    "configuration",
    "url",
    "requiredPullRequestReviews",
  ],
  ...[
    "restrictPushes",
    "groups",
    "groupId",
    "adminLogins",
    "selectedRepositories",
    "includeClaimKeys",
    "value",
    "token",
  ],
  ...["constructor", "toString", "__proto__", "hasOwnProperty", ""],
];
const texts = [
  ".github/CODEOWNERS",
  "* @acme/web @eve a@b.c\n/x @",
  "web",
  "acme/web",
  "7",
  "admin",
  "secret",
  "closed",
  "true",
  "~ALL",
  " ",
  "\u0000",
];

const leaf = fc.oneof(
  fc.constantFrom<Value>(unknownValue, secretValue, null, true, false, 0, -1, Number.NaN, 1e300, ...texts),
  fc.string(),
);
const { any } = fc.letrec<{ any: Value }>((tie) => ({
  any: fc.oneof(
    { depthSize: "small" },
    leaf,
    fc.array(tie("any"), { maxLength: 3 }),
    fc
      .array(fc.tuple(fc.constantFrom(...words), tie("any")), { maxLength: 6 })
      .map((entries) => Object.fromEntries(entries) as Value),
  ),
}));
const properties = fc
  .array(fc.tuple(fc.constantFrom(...words), any), { maxLength: 8 })
  .map((entries) => Object.fromEntries(entries));
const resource = fc
  .tuple(fc.constantFrom(...githubReaders.flatMap(({ types }) => types)), properties, fc.nat({ max: 5 }))
  .map(
    ([type, given, at]): StackResource => ({
      urn: `urn:pulumi:small::keyholder::${type}::r${at}`,
      type,
      name: `r${at}`,
      properties: given,
      options: { protect: false, ignoreChanges: [] },
    }),
  );

describe("githubReaders", () => {
  it("throw at nothing that can stand in a property, and give texts alone", () => {
    fc.assert(
      fc.property(fc.array(resource, { minLength: 1, maxLength: 8 }), (resources) => {
        const { grants, controls } = look(resources);
        const view = viewOf(resources);
        const links = resources.flatMap((each) => readerOf.get(each.type)?.links(each, view) ?? []);
        const told = [
          ...grants.flatMap(({ who, can, on, through, because }) => [who.id, can, on, through, because]),
          ...controls.flatMap(({ field, value }) => [field, value]),
          ...links,
        ];
        expect(told.filter((each) => typeof each !== "string")).toEqual([]);
        expect(controls.filter(({ strength }) => strength !== undefined && !Number.isFinite(strength))).toEqual([]);
      }),
      { numRuns: 700 },
    );
  });

  it("name each field of a resource once", () => {
    fc.assert(
      fc.property(resource, (each) => {
        const fields = (readerOf.get(each.type)?.controls(each, viewOf([each])) ?? []).map(({ field }) => field);
        expect(fields).toEqual([...new Set(fields)]);
      }),
      { numRuns: 600 },
    );
  });
});
