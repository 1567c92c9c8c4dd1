import type { MutantKind } from "../../mutant.ts";
import { statementKind, type StatementText } from "./statementKind.ts";
import { type ConditionLine, conditionOf, linesOf } from "./texts.ts";

/** Tokens of other workflows, and people without a second factor. */
export const tokenKinds: readonly MutantKind[] = [
  lineKind("subject widened", "widens", "Tokens of more workflows open a role.", ":sub", (line) => {
    const [subject = ""] = line.values;
    const [, repository = ""] = subject.split(":");
    const [organisation = ""] = repository.split("/");
    const wider = [
      "*",
      "repo:*",
      `repo:${organisation}/*`,
      `repo:${repository}:*`,
      `repo:${repository}:environment:*`,
      `${subject}*`,
      `${subject.slice(0, -1)}?`,
    ];
    return [
      ...wider.flatMap((value) => [
        [{ ...line, values: [value] }],
        [{ ...line, operator: "StringLike", values: [value] }],
        [{ ...line, operator: "StringLike", values: [...line.values, value] }],
      ]),
      [],
    ];
  }),
  lineKind("subject of another workflow", "redirects", "Tokens of another workflow open a role.", ":sub", (line) => {
    const [subject = ""] = line.values;
    const [, repository = "", , environment = ""] = subject.split(":");
    return [
      `repo:${repository}:pull_request`,
      `repo:${repository}:ref:refs/heads/main`,
      `repo:${repository}:environment:${environment}-other`,
      `repo:${repository}-other:environment:${environment}`,
      `repo:other/storefront:environment:${environment}`,
      subject.replace("repo:", "repository:"),
      subject.replace(/@\d+/g, ""),
    ]
      .filter((value) => value !== subject)
      .flatMap((value) => [[{ ...line, values: [value] }], [{ ...line, values: [...line.values, value] }]]);
  }),
  lineKind("other claim", "redirects", "Another claim of a token is asked for.", ":sub", (line) =>
    ["actor", "repository_owner", "workflow", "job_workflow_ref", "aud"].map((claim) => [
      { ...line, key: line.key.replace(/:sub$/, `:${claim}`) },
    ]),
  ),
  lineKind("audience changed", "widens", "Tokens for somebody else open a role.", ":aud", (line) => [
    [],
    [{ ...line, values: ["*"] }],
    [{ ...line, operator: "StringLike", values: ["*"] }],
    [{ ...line, values: ["https://github.com/other"] }],
    [{ ...line, values: [...line.values, "https://github.com/other"] }],
    [{ ...line, operator: "StringEqualsIfExists" }],
  ]),
  lineKind("second factor not asked for", "widens", "A role opens without MFA.", "MultiFactorAuthPresent", (line) => [
    [],
    [{ ...line, values: ["false"] }],
    [{ ...line, values: ["true", "false"] }],
    [{ ...line, operator: "BoolIfExists" }],
    [{ ...line, operator: "Null", values: ["false"] }],
    [{ ...line, key: "aws:SecureTransport" }],
  ]),
  statementKind(
    { name: "way of assuming added", does: "widens", what: "A role can be assumed in one more way.", inEngine: true },
    function* (statement, { property }) {
      if (property !== "assumeRolePolicy") return;
      for (const action of [
        "sts:AssumeRole",
        "sts:AssumeRoleWithWebIdentity",
        "sts:AssumeRoleWithSAML",
        "sts:TagSession",
      ]) {
        const actions = [statement.Action].flat() as readonly string[];
        if (!actions.includes(action)) yield { ...statement, Action: [...actions, action] };
      }
    },
  ),
];

/** A kind that changes the condition on one key; an empty list takes it away. */
function lineKind(
  name: string,
  does: MutantKind["does"],
  what: string,
  key: string,
  change: (line: ConditionLine) => readonly (readonly ConditionLine[])[],
): MutantKind {
  return statementKind({ name, does, what, inEngine: true }, function* (statement: StatementText) {
    const lines = linesOf(statement.Condition);
    for (const [at, line] of lines.entries()) {
      if (!line.key.endsWith(key)) continue;
      const { Condition: _, ...others } = statement;
      for (const changed of change(line)) yield { ...others, ...conditionOf(lines.toSpliced(at, 1, ...changed)) };
    }
  });
}
