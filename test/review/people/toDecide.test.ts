import type { OpenPlace, PeopleChange } from "../../../access/people/peopleChange.ts";
import { formatProblem, type NamedProblem } from "../../../model/index.ts";
import { toDecide } from "../../../review/people/toDecide.ts";

const place: OpenPlace = {
  path: "services.shop.duties.deploy.backup",
  as: "backup of deploy of shop",
  candidates: [],
  refused: [],
};
const problem: NamedProblem = { path: "audit.owner", message: "No.", fix: "Do.", severity: "error", check: "c" };

describe("toDecide", () => {
  it.each<readonly [PeopleChange["kind"], Partial<OpenPlace>, string]>([
    [
      "leave",
      { candidates: ["ada", "ben", "dan"] },
      'Name "ada", "ben" or "dan" with --successor services.shop.duties.deploy.backup=PERSON.',
    ],
    ["move", { candidates: ["ada"] }, 'Name "ada" with --give-up services.shop.duties.deploy=PERSON.'],
    ["join", { candidates: ["ada", "ben"] }, 'Name "ada" or "ben".'],
    ["leave", {}, "No declared person could take it; decide who shall, and what they give up for it."],
  ])("says at %s who could take an open place", (kind, open, fix) => {
    expect(toDecide(aChange(kind, [{ ...place, ...open }], [])).map(formatProblem)).toEqual([
      `services.shop.duties.deploy.backup: Nobody is backup of deploy of shop. ${fix}`,
    ]);
  });

  it("says what a check has against whoever stood next", () => {
    const refused = [{ person: "ben", because: "audit.owner: No." }];

    expect(toDecide(aChange("leave", [{ ...place, refused, candidates: ["ada"] }], []))[0]?.message).toBe(
      'Nobody is backup of deploy of shop. It cannot be "ben": audit.owner: No.',
    );
  });

  it("adds the errors of other places, and no warning", () => {
    const problems = [
      problem,
      { ...problem, path: place.path },
      { ...problem, path: "x", severity: "warning" as const },
    ];

    expect(toDecide(aChange("leave", [place], problems)).map(({ path }) => path)).toEqual([place.path, "audit.owner"]);
  });
});

function aChange(
  kind: PeopleChange["kind"],
  open: readonly OpenPlace[],
  problems: readonly NamedProblem[],
): PeopleChange {
  const nothing = { gains: [], loses: [], others: { gain: [], lose: [] }, places: [], edits: [] };
  return {
    kind,
    person: "fay",
    name: "Fay",
    open,
    problems,
    endedExceptions: [],
    consequences: [],
    outside: [],
    ...nothing,
  };
}
