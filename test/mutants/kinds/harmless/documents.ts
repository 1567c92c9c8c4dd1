import type { Value } from "../../../../access/stack/resource.ts";
import type { MutantKind } from "../../mutant.ts";
import { type DocumentText, documentKind, type HeldDocument, type StatementText } from "../documents/statementKind.ts";
import { conditionOf, linesOf, textsOf } from "../documents/texts.ts";

type Spelling = (document: DocumentText, held: HeldDocument) => Iterable<Value>;

/** Policy documents in another spelling. */
export const harmlessDocumentKinds: readonly MutantKind[] = [
  spelling("statements in another order", "Statements stand the other way round.", function* (document) {
    yield written({ ...document, Statement: document.Statement.toReversed() });
  }),
  spelling(
    "list of a document in another order",
    "Lists of a statement stand the other way round.",
    function* (document) {
      yield eachStatement(document, (statement) => mapTexts(statement, (texts) => texts.toReversed()));
    },
  ),
  spelling("keys in another order", "Keys of a document stand the other way round.", function* (document) {
    yield written(turned(document as unknown as Value));
  }),
  spelling("action in another letter case", "Actions are written in large or small letters.", function* (document) {
    yield eachStatement(document, (one) => ({ ...one, Action: textsOf(one.Action).map((a) => a.toUpperCase()) }));
    yield eachStatement(document, (one) => ({ ...one, Action: textsOf(one.Action).map((a) => a.toLowerCase()) }));
  }),
  spelling(
    "condition key in another letter case",
    "Condition keys are written in large or small letters.",
    function* (document) {
      for (const change of [(key: string) => key.toUpperCase(), (key: string) => key.toLowerCase()])
        yield eachStatement(document, ({ Condition, ...others }) => ({
          ...others,
          ...conditionOf(linesOf(Condition).map((line) => ({ ...line, key: change(line.key) }))),
        }));
    },
  ),
  spelling("one value without a list", "A list of one value is written as the value.", function* (document) {
    yield eachStatement(document, (statement) =>
      mapTexts(statement, (texts) => (texts.length === 1 ? (texts[0] ?? "") : texts)),
    );
    if (document.Statement.length === 1)
      yield written({ ...document, Statement: document.Statement[0] as unknown as Value });
  }),
  spelling("document as a value", "A document is given as a value and not as text.", function* (document) {
    yield document as unknown as Value;
  }),
  spelling("Sid changed", "A statement has another Sid, or a document an Id.", function* (document) {
    const [first, ...others] = document.Statement;
    if (first === undefined) return;
    const { Sid: _, ...without } = first;
    yield written({ ...document, Statement: [without, ...others] });
    yield written({ ...document, Statement: [{ Sid: "A1", ...without }, ...others] });
    yield written({ Id: "a", ...document });
  }),
  spelling(
    "statement or value twice",
    "A statement, an action or a resource stands twice.",
    function* (document, { text, property }) {
      const [first] = document.Statement;
      if (first === undefined) return;
      const most = property === "assumeRolePolicy" ? 2048 : 6144;
      const twice = [
        written({
          ...document,
          Statement: [...document.Statement, { ...first, ...(first.Sid !== undefined && { Sid: "B" }) }],
        }),
        eachStatement(document, (one) => ({
          ...one,
          Action: [...textsOf(one.Action), ...textsOf(one.Action).slice(0, 1)],
        })),
      ];
      // AWS counts, and refuses what is too long.
      for (const one of twice) if (one.length <= Math.max(most, text.length)) yield one;
    },
  ),
  spelling("white space in a text", "A JSON text is broken into lines.", function* (document, { text }) {
    yield JSON.stringify(document, undefined, 2);
    yield JSON.stringify(document, undefined, "\t");
    yield `${text}\n`;
  }),
  spelling("letters of a text in code", "A letter of a JSON text is written as its code.", function* (_, { text }) {
    yield text.replace(/"Allow"/g, '"\\u0041llow"');
  }),
  spelling("ArnLike for ArnEquals", "ArnEquals is written as ArnLike, which it is.", function* (document) {
    yield eachStatement(document, ({ Condition, ...others }) => ({
      ...others,
      ...conditionOf(
        linesOf(Condition).map((line) => ({ ...line, operator: line.operator.replace("ArnEquals", "ArnLike") })),
      ),
    }));
  }),
];

function spelling(name: string, what: string, change: Spelling): MutantKind {
  return documentKind({ name, does: "harmless", what, inEngine: true }, (held) => change(held.document, held));
}

function written(document: unknown): string {
  return JSON.stringify(document);
}

function eachStatement(document: DocumentText, change: (statement: StatementText) => StatementText): string {
  return written({ ...document, Statement: document.Statement.map(change) });
}

/** The lists of texts of a statement, wherever they stand. */
function mapTexts(statement: StatementText, change: (texts: readonly string[]) => Value): StatementText {
  const inside = (value: Value): Value => {
    if (Array.isArray(value)) return change(textsOf(value));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inside(item as Value)]));
  };
  return inside(statement as Value) as StatementText;
}

function turned(value: Value): Value {
  if (Array.isArray(value)) return value.map((item: Value) => turned(item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, item]) => [key, turned(item as Value)]),
  );
}
