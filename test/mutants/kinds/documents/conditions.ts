import type { MutantKind } from "../../mutant.ts";
import { statementKind, type StatementText } from "./statementKind.ts";
import { type ConditionLine, conditionOf, linesOf } from "./texts.ts";

/** Conditions that are gone, or bind less. */
export const conditionKinds: readonly MutantKind[] = [
  statementKind(
    { name: "condition removed", does: "widens", what: "A statement holds without its condition.", inEngine: true },
    function* ({ Condition, ...others }) {
      if (Condition !== undefined) yield others;
    },
  ),
  lineKind("condition line removed", "widens", "One condition of a statement is gone.", () => [[]]),
  lineKind("condition operator loosened", "widens", "An operator becomes one that holds more often.", looser),
  lineKind("condition turned", "widens", "An operator becomes its opposite.", (line) =>
    [opposite(line.operator)].flatMap((operator) => (operator === undefined ? [] : [[{ ...line, operator }]])),
  ),
  lineKind("condition value added", "widens", "A condition takes one more value.", (line) => [
    [{ ...line, values: [...line.values, `${line.values.at(-1)}-other`] }],
    [{ ...line, values: [...line.values, "*"] }],
  ]),
  lineKind("condition without values", "removes", "A condition takes no value.", (line) => [[{ ...line, values: [] }]]),
  lineKind("condition key exchanged", "redirects", "A condition looks at something else.", (line) =>
    otherKeys.filter((key) => key !== line.key).map((key) => [{ ...line, key }]),
  ),
  lineKind("date moved", "widens", "A statement ends later, or begins earlier.", (line) => {
    if (!line.operator.startsWith("Date")) return [];
    return ["2099-01-01T00:00:00Z", "2000-01-01T00:00:00Z", "4070908800"].map((date) => [{ ...line, values: [date] }]);
  }),
  statementKind(
    {
      name: "condition added",
      does: "removes",
      what: "A statement holds only where one more thing holds.",
      inEngine: true,
    },
    function* (statement) {
      for (const line of more) yield { ...statement, ...conditionOf([...linesOf(statement.Condition), line]) };
    },
  ),
];

const otherKeys = ["aws:PrincipalOrgID", "aws:SourceIp", "token.actions.githubusercontent.com:actor", "aws:userid"];

const more: readonly ConditionLine[] = [
  { operator: "StringEquals", key: "aws:PrincipalTag/team", values: ["other"] },
  { operator: "Bool", key: "aws:SecureTransport", values: ["false"] },
  { operator: "Null", key: "aws:PrincipalArn", values: ["true"] },
  { operator: "DateLessThan", key: "aws:CurrentTime", values: ["2000-01-01T00:00:00Z"] },
];

function looser(line: ConditionLine): readonly (readonly ConditionLine[])[] {
  const { operator } = line;
  const names = [
    `${operator.replace(/IfExists$/, "")}IfExists`,
    `ForAllValues:${operator}`,
    `ForAnyValue:${operator}`,
    operator.replace("StringEquals", "StringLike"),
    operator.replace("StringEquals", "StringEqualsIgnoreCase"),
  ].filter((name) => name !== operator);
  const like = { ...line, operator: operator.replace(/Equals$/, "Like"), values: line.values.map(() => "*") };
  return [
    ...names.map((name) => [{ ...line, operator: name }]),
    ...(/^(String|Arn)(Equals|Like)$/.test(operator) ? [[like]] : []),
    [{ operator: "Null", key: line.key, values: ["false"] }],
    [{ operator: "Null", key: line.key, values: ["true"] }],
  ];
}

function opposite(operator: string): string | undefined {
  const pairs: { readonly [operator: string]: string } = {
    StringEquals: "StringNotEquals",
    StringNotEquals: "StringEquals",
    StringLike: "StringNotLike",
    ArnEquals: "ArnNotEquals",
    ArnLike: "ArnNotLike",
    ArnNotLike: "ArnLike",
    ArnNotEquals: "ArnEquals",
    DateLessThan: "DateGreaterThan",
    DateGreaterThan: "DateLessThan",
    NumericLessThan: "NumericGreaterThan",
  };
  return pairs[operator];
}

/** A kind that changes one line of a condition block. */
function lineKind(
  name: string,
  does: MutantKind["does"],
  what: string,
  change: (line: ConditionLine) => readonly (readonly ConditionLine[])[],
): MutantKind {
  return statementKind({ name, does, what, inEngine: true }, function* (statement: StatementText) {
    const lines = linesOf(statement.Condition);
    for (const [at, line] of lines.entries()) {
      for (const changed of change(line)) {
        const { Condition: _, ...others } = statement;
        yield { ...others, ...conditionOf(lines.toSpliced(at, 1, ...changed)) };
      }
    }
  });
}
