import type { Value } from "../../../../access/stack/resource.ts";
import type { MutantBase } from "../../base/loadBase.ts";
import type { MutantKind } from "../../mutant.ts";
import { statementKind, type StatementText } from "./statementKind.ts";
import { textsOf } from "./texts.ts";

/** More and other callers. */
export const principalKinds: readonly MutantKind[] = [
  statementKind(
    { name: "everybody as principal", does: "widens", what: "A statement speaks of everybody.", inEngine: true },
    function* (statement) {
      if (statement.Principal === undefined) return;
      for (const Principal of ["*", { AWS: "*" }, { AWS: ["*"] }, { Federated: "*" }, { Service: "*" }])
        yield { ...statement, Principal };
      yield* withAdded(statement, "AWS", ["*"]);
    },
  ),
  statementKind(
    { name: "principal added", does: "widens", what: "A statement speaks of somebody more.", inEngine: true },
    function* (statement, _, base) {
      if (statement.Principal === undefined) return;
      for (const [kind, names] of Object.entries(strangers(base))) yield* withAdded(statement, kind, names);
    },
  ),
  statementKind(
    { name: "principal exchanged", does: "redirects", what: "A statement speaks of somebody else.", inEngine: true },
    function* (statement, _, base) {
      if (statement.Principal === undefined) return;
      for (const [kind, names] of Object.entries(strangers(base)))
        for (const name of names) yield { ...statement, Principal: { [kind]: [name] } };
    },
  ),
  statementKind(
    { name: "all but these principals", does: "widens", what: "Principal becomes NotPrincipal.", inEngine: true },
    function* ({ Principal, ...others }) {
      if (Principal !== undefined) yield { ...others, NotPrincipal: Principal };
    },
  ),
  statementKind(
    { name: "principal without names", does: "removes", what: "A statement speaks of nobody.", inEngine: true },
    function* (statement) {
      if (typeof statement.Principal !== "object" || statement.Principal === null) return;
      const kinds = Object.keys(statement.Principal).map((kind) => [kind, []]);
      yield { ...statement, Principal: Object.fromEntries(kinds) as Value };
      const { Principal: _, ...others } = statement;
      yield others;
    },
  ),
];

/** Principals that no stack trusts, with those of the stack's own first account. */
function strangers({ context }: MutantBase): { readonly [kind: string]: readonly string[] } {
  const id = context.plan.accounts[0]?.id ?? "111122223333";
  return {
    AWS: [
      `arn:aws:iam::${id}:root`,
      id,
      `arn:aws:iam::${id}:user/mallory`,
      "arn:aws:iam::999999999999:root",
      "999999999999",
      "arn:aws:iam::999999999999:role/other",
      "AIDACKCEVSQ6C2EXAMPLE",
    ],
    Federated: [
      `arn:aws:iam::${id}:oidc-provider/gitlab.com`,
      `arn:aws:iam::${id}:saml-provider/other`,
      "arn:aws:iam::999999999999:oidc-provider/token.actions.githubusercontent.com",
      "cognito-identity.amazonaws.com",
    ],
    Service: ["ec2.amazonaws.com", "lambda.amazonaws.com"],
    CanonicalUser: ["79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"],
  };
}

function* withAdded(statement: StatementText, kind: string, names: readonly string[]): Iterable<StatementText> {
  const principal = statement.Principal as { readonly [kind: string]: Value };
  for (const name of names)
    yield { ...statement, Principal: { ...principal, [kind]: [...textsOf(principal[kind]), name] } };
}
