import fc from "fast-check";
import { checkOwnership } from "../../../model/checks/index.ts";
import { formatProblem, type NamedProblem } from "../../../model/index.ts";
import { readOwnership, shapeChecks } from "../../../model/shape/readOwnership.ts";
import { smallOwnership, today } from "../../support/smallOwnership.ts";

/** A copy that a case may change in place, as data from outside is: of no type. */
// biome-ignore lint/suspicious/noExplicitAny: data from outside has no type.
type Outside = any;

function read(change: (declared: Outside) => void) {
  const declared: Outside = structuredClone(smallOwnership);
  change(declared);
  return readOwnership(declared);
}

function printed(problems: readonly NamedProblem[]): readonly string[] {
  return problems.map(formatProblem);
}

describe("readOwnership", () => {
  it("gives a declaration back as it is", () => {
    expect(readOwnership(structuredClone(smallOwnership))).toEqual({ ownership: smallOwnership, problems: [] });
  });

  it.each<readonly [string, (declared: Outside) => void, readonly string[]]>([
    [
      "a field that nobody knows, and suggests the one that is meant",
      (declared) => {
        declared.services.shop.duties.deploy.ownr = "cleo";
      },
      [
        'services.shop.duties.deploy.ownr: "ownr" is not a field here. Remove it or correct the name (did you mean "owner"?).',
      ],
    ],
    [
      "a field that is like no other",
      (declared) => {
        declared.people.ada.email = "ada@acorn.example";
      },
      ['people.ada.email: "email" is not a field here. Remove it or correct the name.'],
    ],
    [
      "a number where a text belongs",
      (declared) => {
        declared.accounts.main.id = 111122223333;
      },
      ['accounts.main.id: The number "111122223333" stands where a text belongs. Write a text in double quotes.'],
    ],
    [
      "a text where a number belongs",
      (declared) => {
        declared.repositories.shop.id = "6001";
      },
      ['repositories.shop.id: The text "6001" stands where a number belongs. Write a finite number.'],
    ],
    [
      "numbers that are none",
      (declared) => {
        declared.repositories.shop.id = Number.NaN;
        declared.exceptionPath.maxDays = Number.POSITIVE_INFINITY;
      },
      [
        'repositories.shop.id: The number "NaN" stands where a number belongs. Write a finite number.',
        'exceptionPath.maxDays: The number "Infinity" stands where a number belongs. Write a finite number.',
      ],
    ],
    [
      "a text where true or false belongs",
      (declared) => {
        declared.accounts.main.cloudTrailManagementEvents = "yes";
      },
      [
        'accounts.main.cloudTrailManagementEvents: The text "yes" stands where true or false belongs. Write true or false, without quotes.',
      ],
    ],
    [
      "a text that is none of the choices",
      (declared) => {
        declared.organisation.github.plan = "enterprize";
      },
      [
        'organisation.github.plan: "enterprize" is not one of the choices. Write "enterprise", "team" or "free" (did you mean "enterprise"?).',
      ],
    ],
    [
      "nothing where something belongs",
      (declared) => {
        delete declared.organisation.name;
        delete declared.repositories.shop.visibility;
        declared.people.ada.github = null;
      },
      [
        "organisation.name: It is missing. Write a text in double quotes.",
        'people.ada.github: "null" stands where an object belongs. Write an object: { … }.',
        'repositories.shop.visibility: It is missing. Write "public", "private" or "internal".',
      ],
    ],
    [
      "one value where a list belongs, and an empty list",
      (declared) => {
        declared.services.shop.environments = "production";
        declared.emergency.notify = [];
      },
      [
        'services.shop.environments: The text "production" stands where a list belongs. Write a list: [ … ].',
        "emergency.notify: The list is empty. Name at least one.",
      ],
    ],
    [
      "a list where an object belongs",
      (declared) => {
        declared.people = [];
      },
      ["people: A list stands where an object with ids as keys belongs. Write an object: { … }."],
    ],
    [
      "a kind of identity that is not known",
      (declared) => {
        declared.people.ada.aws = { kind: "iam-usr", userArn: "x" };
      },
      [
        'people.ada.aws.kind: "iam-usr" is not one of the choices. Write "iam-user" or "identity-center" (did you mean "iam-user"?).',
      ],
    ],
  ])("tells of %s", (_, change, problems) => {
    expect(printed(read(change).problems)).toEqual(problems);
  });

  it("leaves a missing owner or backup to its check", () => {
    const { ownership, problems } = read((declared) => {
      delete declared.services.shop.duties.deploy.owner;
      delete declared.duties.patching.backup;
    });

    expect(problems).toEqual([]);
    expect(ownership.services.shop?.duties.deploy.owner).toBe("");
    expect(printed(checkOwnership(ownership, { today }))).toEqual(
      expect.arrayContaining([
        "duties.patching.backup: Nobody is the backup of this duty. Name one person who takes over when the owner is away.",
        "services.shop.duties.deploy.owner: Nobody owns this duty. Name one person who answers for it.",
      ]),
    );
  });

  it("leaves a misspelt owner to its check, which suggests the person that is meant", () => {
    const { ownership, problems } = read((declared) => {
      declared.services.shop.duties.deploy.owner = "cloe1";
      declared.services.shop.duties.secrets.owner = "dann";
    });

    expect(problems).toEqual([]);
    expect(printed(checkOwnership(ownership, { today }))).toContain(
      'services.shop.duties.secrets.owner: "dann" is not a declared person. Declare dann in people or correct the name (did you mean "dan"?).',
    );
  });

  it("leaves a kind of resource that is not known to its check, at its place in the list", () => {
    const { ownership, problems } = read((declared) => {
      declared.services.shop.resources[0].kind = "lamda-function";
    });

    expect(problems).toEqual([]);
    expect(printed(checkOwnership(ownership, { today }))).toEqual([
      'services.shop.resources[0].kind: "lamda-function" is not a kind of AWS resource that Keyholder knows. Use "custom" or correct the kind (did you mean "lambda-function"?).',
    ]);
  });

  it("keeps a reserved word as an own key, for its check to find", () => {
    const { ownership } = readOwnership(JSON.parse(`{ "people": { "__proto__": { "name": "Mallory" } } }`));

    expect(Object.keys(ownership.people)).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(ownership.people)).toBe(Object.prototype);
    expect(({} as { readonly name?: string }).name).toBeUndefined();
  });

  it("reads no getter and nothing inherited", () => {
    const trap = Object.create(
      { organisation: smallOwnership.organisation },
      {
        people: {
          enumerable: true,
          get: () => {
            throw new Error("read");
          },
        },
      },
    );

    expect(printed(readOwnership(trap).problems)).toEqual(
      expect.arrayContaining([
        "organisation: It is missing. Write an object: { … }.",
        "people: It is missing. Write an object: { … }.",
      ]),
    );
  });

  it("says once that a value is no declaration at all", () => {
    expect(printed(readOwnership([]).problems)).toEqual([
      "ownership: A list stands where an object belongs. Write an object: { … }.",
    ]);
  });

  it("tells a thousand problems, and how many more there are", () => {
    const people = Object.fromEntries(Array.from({ length: 2_000 }, (_, at) => [`p${at}`, 7]));

    const { problems } = readOwnership({ people });

    expect(problems).toHaveLength(1_001);
    expect(printed(problems).at(-1)).toMatch(
      /^ownership: \d{4} more fields are not what they should be\. Correct those that are named, then check again\.$/,
    );
  });

  it("never throws, and what it gives can be checked, whatever the value", () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withSet: true,
          withNullPrototype: true,
          withSparseArray: true,
        }),
        (value) => {
          const { ownership, problems } = readOwnership(value);
          expect(problems.length).toBeGreaterThan(0);
          checkOwnership(ownership, { today });
        },
      ),
    );
  });

  it("never throws when one part of a declaration is anything", () => {
    const paths = placesIn(structuredClone(smallOwnership), []);
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.oneof(fc.anything(), fc.constantFrom("", "__proto__", null, [], {})),
        (path, value) => {
          const { ownership } = read((declared) => setAt(declared, path, value));
          checkOwnership(ownership, { today });
        },
      ),
      { numRuns: 500 },
    );
  });

  it("lets no field go missing without a word", () => {
    const silent = placesIn(structuredClone(smallOwnership), []).filter((path) => {
      const { ownership, problems } = read((declared) => deleteAt(declared, path));
      return problems.length + checkOwnership(ownership, { today }).length === 0;
    });

    // Fields that are optional, items of lists, and entries that nothing refers to.
    expect(silent.map((path) => path.join(".")).filter((path) => !mayBeMissing(path))).toEqual([]);
  });
});

function mayBeMissing(path: string): boolean {
  return [
    /^people\.\w+\.(squad|aws)$/,
    /\.(byWorkflow|paths|engineers|deployTags)$/,
    /\.\d+$/,
    /^responsibilities\.(groups\.\w+|activities\.\d+\.effect)$/,
  ].some((pattern) => pattern.test(path));
}

describe("shapeChecks", () => {
  it("are what is said about a shape", () => {
    const { problems } = read((declared) => {
      declared.peple = {};
      declared.audit = 7;
    });

    expect(problems.map(({ check }) => check).sort()).toEqual(shapeChecks.map(({ name }) => name));
  });
});

type Path = readonly (string | number)[];

function placesIn(value: unknown, path: Path): readonly Path[] {
  if (typeof value !== "object" || value === null) return path.length > 0 ? [path] : [];
  const inside = Object.entries(value).flatMap(([key, item]) =>
    placesIn(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length > 0 ? [path, ...inside] : inside;
}

function holderOf(declared: Outside, path: Path): Outside {
  return path.slice(0, -1).reduce((holder: Outside, key) => holder[key], declared);
}

function setAt(declared: Outside, path: Path, value: unknown): void {
  holderOf(declared, path)[path.at(-1) ?? ""] = value;
}

function deleteAt(declared: Outside, path: Path): void {
  const holder = holderOf(declared, path);
  const last = path.at(-1) ?? "";
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete holder[last];
}
