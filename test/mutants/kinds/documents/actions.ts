import type { MutantKind } from "../../mutant.ts";
import { statementKind } from "./statementKind.ts";
import { textsOf } from "./texts.ts";

/** More, other and opposite actions and effects. */
export const actionKinds: readonly MutantKind[] = [
  statementKind(
    { name: "action wildcard", does: "widens", what: "One action becomes many.", inEngine: true },
    function* (statement) {
      const actions = textsOf(statement.Action);
      const [first = "", ...others] = actions;
      if (first === "*") return;
      const [service = ""] = first.split(":");
      yield { ...statement, Action: "*" };
      yield { ...statement, Action: ["*", ...actions] };
      yield { ...statement, Action: [`${service}:*`, ...others] };
      yield { ...statement, Action: [`${first.slice(0, -1)}?`, ...others] };
      yield { ...statement, Action: [`${first.slice(0, service.length + 4)}*`, ...others] };
    },
  ),
  statementKind(
    { name: "action added", does: "widens", what: "A statement allows one more action.", inEngine: true },
    function* (statement) {
      for (const action of ["iam:PassRole", "iam:CreateAccessKey", "sts:AssumeRole", "s3:GetObject", "s3:ListBucket"]) {
        const actions = textsOf(statement.Action);
        if (!actions.includes(action)) yield { ...statement, Action: [...actions, action] };
      }
    },
  ),
  statementKind(
    { name: "not these actions", does: "widens", what: "Action becomes NotAction.", inEngine: true },
    function* ({ Action, ...others }) {
      yield { ...others, NotAction: Action ?? "*" };
      yield { ...others, NotAction: ["iam:DeleteUser"] };
      yield { ...others, ...(Action !== undefined && { Action }), NotAction: ["iam:DeleteUser"] };
    },
  ),
  statementKind(
    { name: "effect turned", does: "widens", what: "Deny becomes Allow, or Allow becomes Deny.", inEngine: true },
    function* (statement) {
      yield { ...statement, Effect: statement.Effect === "Deny" ? "Allow" : "Deny" };
      yield { ...statement, Effect: statement.Effect === "Deny" ? "deny" : "allow" };
    },
  ),
  statementKind(
    { name: "statement removed", does: "removes", what: "A statement is gone.", inEngine: true },
    function* (_, { document }) {
      if (document.Statement.length > 1) yield undefined;
    },
  ),
  statementKind(
    { name: "denial narrowed", does: "widens", what: "A Deny speaks of less.", inEngine: true },
    function* (statement) {
      if (statement.Effect !== "Deny") return;
      const [actions, resources] = [textsOf(statement.Action), textsOf(statement.Resource)];
      for (const at of actions.keys()) if (actions.length > 1) yield { ...statement, Action: actions.toSpliced(at, 1) };
      for (const at of resources.keys())
        if (resources.length > 1) yield { ...statement, Resource: resources.toSpliced(at, 1) };
      yield { ...statement, Resource: ["arn:aws:s3:::nothing-is-called-this"] };
    },
  ),
  statementKind(
    {
      name: "statement split",
      does: "widens",
      what: "A part of a statement stands again without condition.",
      inEngine: true,
    },
    function* (statement) {
      const { Condition, ...others } = statement;
      const [first] = textsOf(statement.Action);
      if (Condition !== undefined && first !== undefined) yield [statement, { ...others, Action: [first] }];
    },
  ),
];
