import type { Check } from "../../model/checks/check.ts";
import { formatProblem, type Ownership } from "../../model/index.ts";
import { smallOwnership, today } from "./smallOwnership.ts";
import { spoiledCopies } from "./spoiledCopies.ts";

type Mutable<T> = T extends string | number | boolean | null | undefined
  ? T
  : { -readonly [K in keyof T]: Mutable<T[K]> };

/** Ids that the smallest declaration surely has, besides whichever a case adds. */
type Has<K extends string, V> = { [key in K]: V } & { [key: string]: V };

type Ids = "people" | "accounts" | "environments" | "repositories" | "services";

/** A copy of {@link smallOwnership} that a case may change in place. */
export type SmallOwnership = Mutable<Omit<Ownership, Ids>> & {
  people: Has<"ada" | "ben" | "cleo" | "dan" | "eve" | "fay", Mutable<Ownership["people"][string]>>;
  accounts: Has<"main", Mutable<Ownership["accounts"][string]>>;
  environments: Has<"production", Mutable<Ownership["environments"][string]>>;
  repositories: Has<"shop", Mutable<Ownership["repositories"][string]>>;
  services: Has<"shop", Mutable<Ownership["services"][string]>>;
};

interface Case {
  /** A sentence in the present tense that completes "it". */
  readonly it: string;
  readonly today?: string;
}

interface PassingCase extends Case {
  readonly change: (ownership: SmallOwnership) => void;
}

interface FailingCase extends Case {
  readonly spoil: (ownership: SmallOwnership) => void;
  /** Every error, as printed: `path: message fix`. */
  readonly problems?: readonly string[];
  /** Every warning, as printed. */
  readonly warnings?: readonly string[];
}

/** The cases of one check: at least one declaration besides the smallest that it accepts, and one that it does not. */
export interface CheckCases {
  readonly passes: readonly [PassingCase, ...PassingCase[]];
  readonly fails: readonly [FailingCase, ...FailingCase[]];
}

/** Runs a check on {@link smallOwnership} with one thing changed, and asserts whole messages. */
export function describeCheck(check: Check, { passes, fails }: CheckCases): void {
  describe(check.name, () => {
    it("accepts the smallest declaration", () => {
      expect(findings(check, () => {})).toEqual({ problems: [], warnings: [] });
    });

    it.each(passes)("$it", ({ change, today }) => {
      expect(findings(check, change, today)).toEqual({ problems: [], warnings: [] });
    });

    it.each(fails)("$it", ({ spoil, problems = [], warnings = [], today }) => {
      expect(problems.length + warnings.length).toBeGreaterThan(0);
      expect(findings(check, spoil, today)).toEqual({ problems, warnings });
    });

    it("throws on no value, whatever it is", () => {
      const throwing = spoiledCopies.filter(({ ownership }) => throws(() => check.find(ownership, { today })));

      expect(throwing.map(({ spoiled }) => spoiled)).toEqual([]);
    });
  });
}

function findings(check: Check, change: (ownership: SmallOwnership) => void, date: string = today) {
  const ownership = structuredClone(smallOwnership) as unknown as SmallOwnership;
  change(ownership);
  const found = check.find(ownership, { today: date });
  return {
    problems: found.filter(({ severity }) => severity !== "warning").map(formatProblem),
    warnings: found.filter(({ severity }) => severity === "warning").map(formatProblem),
  };
}

function throws(run: () => unknown): boolean {
  try {
    run();
    return false;
  } catch {
    return true;
  }
}
