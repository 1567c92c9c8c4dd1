import type { PolicyKind } from "../../../iam/policy/policy.ts";
import type { Value } from "../../../stack/resource.ts";
import type { ControlKind } from "../../control.ts";
import { type Draft, hidden, known } from "../draft.ts";
import { readDocument } from "./readDocument.ts";
import { statementTexts } from "./statementTexts.ts";

/** Where a document stands, and what it is about. */
export interface DocumentPlace {
  /** Property that holds it. */
  readonly field: string;
  readonly grammar: PolicyKind;
  readonly kind: ControlKind;
}

/**
 * Everything that a policy document says, one control for each thing that it allows or denies. A document that cannot be read is said as it stands;
 * what of it is unknown or secret is said to be so.
 */
export function documentDrafts(document: Value | undefined, { field, grammar, kind }: DocumentPlace): readonly Draft[] {
  const { policy, hidden: parts, raw } = readDocument(document, grammar);
  const said =
    policy?.statements.flatMap((statement) =>
      statementTexts(statement, policy).map((text) => known(kind, text, "", statement.effect === "Allow" ? -1 : 1)),
    ) ?? [];
  return [
    ...said,
    ...(raw === undefined ? [] : [known(kind, field, raw)]),
    ...parts.map(({ place, visible }) => hidden(kind, place === "" ? field : `${field}.${place}`, visible)),
  ];
}
