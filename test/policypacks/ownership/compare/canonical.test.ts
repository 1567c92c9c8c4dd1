import fc from "fast-check";
import { policyText } from "../../../../access/iam/policyDocument.ts";
import type { PolicyKind } from "../../../../access/iam/policy/policy.ts";
import { canonicalProperty } from "../../../../policypacks/ownership/compare/canonical.ts";
import { type Field, fields } from "../../../../policypacks/ownership/compare/fields.ts";
import { smallPlan } from "../../../support/smallPlan.ts";
import { changedLeaves, picks, shuffled, withLists } from "./support.ts";

const value: Field = { as: "value" };
const json: Field = { as: "json" };
const ordered: Field = { as: "ordered json" };
const plainJson = fc.jsonValue({ maxDepth: 4 });

/** Every document of the smallest plan. */
const documents: readonly (readonly [name: string, kind: PolicyKind, document: Parameters<typeof policyText>[0]])[] = [
  ...smallPlan.roles.map(({ key, trust }) => [`trust of ${key}`, "trust", trust] as const),
  ...smallPlan.roles.map(({ key, permissions }) => [`permissions of ${key}`, "identity", permissions] as const),
  ...smallPlan.envelopes.map(({ key, document }) => [key, "boundary", document] as const),
  ...smallPlan.alarms.map(({ key, topic }) => [`topic of ${key}`, "resource", topic.policy] as const),
];

describe("canonicalProperty", () => {
  describe("of an input", () => {
    it("is the same in whatever order lists and keys stand", () => {
      fc.assert(
        fc.property(plainJson, picks, (given, pick) => {
          expect(canonicalProperty(value, shuffled(given, pick))).toBe(canonicalProperty(value, given));
        }),
      );
    });

    it("is the same where a list names something twice", () => {
      fc.assert(
        fc.property(plainJson, (given) => {
          const twice = withLists(given, (list) => [...list, ...list]);
          expect(canonicalProperty(value, twice)).toBe(canonicalProperty(value, given));
        }),
      );
    });

    it.each([null, undefined, false, 0, "", [], {}, { a: [], b: { c: false } }])(
      "is that of nothing for %j",
      (given) => {
        expect(canonicalProperty(value, given)).toBe("");
        expect(canonicalProperty(value, { x: "y", z: given })).toBe(canonicalProperty(value, { x: "y" }));
      },
    );

    it.each([[[false]], [[""]], [[{}]], [[[]]], [[null]], "false", "0", "[]", "{}", "null"])(
      "is not that of nothing for %j",
      (given) => {
        expect(canonicalProperty(value, given)).not.toBe("");
      },
    );

    it("differs wherever a value differs", () => {
      fc.assert(
        fc.property(plainJson, fc.nat(), (given, at) => {
          const leaves = changedLeaves([given, "end"], () => "another text");
          const changed = leaves[at % leaves.length]?.value;
          expect(canonicalProperty(value, changed)).not.toBe(canonicalProperty(value, [given, "end"]));
        }),
      );
    });

    it("tells a number from its text, a list from its only member, and letters by their case", () => {
      const texts = [1, "1", ["1"], [1], { 1: 1 }, "a", "A", true, "true", [["1"]]].map((given) =>
        canonicalProperty(value, given),
      );

      expect(new Set(texts).size).toBe(texts.length);
    });

    it.each(
      Object.entries(fields).flatMap(([type, table]) =>
        Object.entries(table)
          .filter(([, field]) => field.default !== undefined)
          .map(([name, field]) => ({ type, name, field })),
      ),
    )("is the same whether the default is given or not: $type $name", ({ field }) => {
      const nothing = canonicalProperty(field, undefined);

      expect(canonicalProperty(field, field.default)).toBe(nothing);
      expect(canonicalProperty(field, null)).toBe(nothing);
      for (const other of [true, false, 0, 1, "", "other", "DISABLED", []])
        expect([other, canonicalProperty(field, other) === nothing]).toEqual([other, other === field.default]);
    });

    it("is always the same where anything will do", () => {
      fc.assert(fc.property(plainJson, (given) => canonicalProperty({ as: "free" }, given) === ""));
    });
  });

  describe("of a JSON document", () => {
    it("is the same for text and value, in whatever order and with whatever blanks", () => {
      fc.assert(
        fc.property(
          fc.oneof(fc.dictionary(fc.string(), plainJson), fc.array(plainJson)),
          picks,
          fc.nat({ max: 4 }),
          (given, pick, blanks) => {
            const text = canonicalProperty(json, given);
            expect(canonicalProperty(json, JSON.stringify(shuffled(given, pick), undefined, blanks))).toBe(text);
            expect(canonicalProperty(json, shuffled(given, pick))).toBe(text);
          },
        ),
      );
    });

    it("keeps empty values apart, since a pattern may ask for each", () => {
      const patterns = [false, true, "", 0, null, [], {}, "false", "0", "null", [""], [null], [false]].map(
        (exists) => ({
          detail: { userName: [{ exists }] },
        }),
      );
      const texts = [{}, { detail: {} }, { detail: { userName: [] } }, { detail: { userName: [{}] } }, ...patterns].map(
        (pattern) => canonicalProperty(json, JSON.stringify(pattern)),
      );

      expect(new Set(texts).size).toBe(texts.length);
    });

    it("differs wherever a value differs", () => {
      fc.assert(
        fc.property(plainJson, fc.nat(), (given, at) => {
          const document = { given, end: "end" };
          const leaves = changedLeaves(document, () => "another text");
          const changed = JSON.stringify(leaves[at % leaves.length]?.value);
          for (const field of [json, ordered])
            expect(canonicalProperty(field, changed)).not.toBe(canonicalProperty(field, document));
        }),
      );
    });

    it("keeps the order of lists where it says something, and never that of keys", () => {
      const body = {
        widgets: [
          { type: "text", y: 1 },
          { type: "metric", y: 2 },
        ],
      };
      const otherKeys = {
        widgets: [
          { y: 1, type: "text" },
          { y: 2, type: "metric" },
        ],
      };
      const otherOrder = { widgets: [...body.widgets].reverse() };

      expect(canonicalProperty(ordered, JSON.stringify(otherKeys))).toBe(canonicalProperty(ordered, body));
      expect(canonicalProperty(ordered, otherOrder)).not.toBe(canonicalProperty(ordered, body));
      expect(canonicalProperty(ordered, [1, 1])).not.toBe(canonicalProperty(ordered, [1]));
      expect(canonicalProperty(json, otherOrder)).toBe(canonicalProperty(json, body));
    });

    it("takes text that is no JSON for the text that it is", () => {
      expect(canonicalProperty(json, "{ broken")).toBe('"{ broken"');
      expect(canonicalProperty(json, '{ "a": 1 } {}')).not.toBe(canonicalProperty(json, { a: 1 }));
    });
  });

  describe.each(documents)("of a policy: %s", (_, kind, document) => {
    const field: Field = { as: { document: kind } };
    const planned = canonicalProperty(field, document);

    it("is the same in every spelling", () => {
      fc.assert(
        fc.property(picks, (pick) => {
          const respelt = respell(document, pick);
          expect(canonicalProperty(field, respelt)).toBe(planned);
          expect(canonicalProperty(field, JSON.stringify(respelt, undefined, pick(3)))).toBe(planned);
        }),
        { numRuns: 5 },
      );
      expect(canonicalProperty(field, policyText(document))).toBe(planned);
    });

    it("differs wherever a value in it differs, but in the name of a statement", () => {
      const same = sampled(
        changedLeaves(document, (leaf) => `${leaf}x`),
        60,
      ).filter((changed) => canonicalProperty(field, changed.value) === planned);

      expect(same.map(({ place }) => place).filter((place) => !/\/Sid$/.test(place))).toEqual([]);
    });

    it("differs where a statement is missing, or one more stands there", () => {
      const { Statement } = document;
      const texts = Statement.map((_one, at) =>
        canonicalProperty(field, { ...document, Statement: Statement.filter((_other, other) => other !== at) }),
      );

      expect(texts).not.toContain(planned);
    });
  });

  it("takes a document that AWS would refuse for none, whatever it says", () => {
    const trust: Field = { as: { document: "trust" } };
    const texts = ["", "{}", "[]", 5, true, { Version: "2012-10-17", Statement: [] }].map((given) =>
      canonicalProperty(trust, given),
    );

    for (const text of texts) expect(text).toMatch(/^not a policy: /);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

/** At most so many, spread evenly. */
function sampled<T>(all: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, Math.floor(all.length / most));
  return all.filter((_, at) => at % step === 0);
}

/** Order, one value instead of a list of one, case of actions, no names of statements. */
function respell(document: Parameters<typeof policyText>[0], pick: (count: number) => number): unknown {
  const statements = document.Statement.map((statement) => {
    const { Sid: _, ...rest } = statement as { readonly Sid?: string; readonly Action: string | readonly string[] };
    const actions = [rest.Action].flat().map((action) => (pick(2) === 0 ? action.toUpperCase() : action.toLowerCase()));
    return { ...rest, Action: actions };
  });
  const alone = withLists({ ...document, Id: "respelt", Statement: statements }, (list) =>
    list.length === 1 && pick(2) === 0 ? list[0] : list,
  );
  return shuffled(alone, pick);
}
