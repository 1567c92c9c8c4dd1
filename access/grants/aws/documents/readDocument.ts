import { parsePolicy } from "../../../iam/policy/parsePolicy.ts";
import type { Policy, PolicyKind } from "../../../iam/policy/policy.ts";
import { remembered } from "../../../iam/remembered.ts";
import type { Value } from "../../../stack/resource.ts";
import { isKnown, unknownPlaces } from "../../../stack/values/isKnown.ts";
import { isList } from "../../../stack/values/valueAt.ts";
import { canonicalJson } from "../../../canonicalJson.ts";
import { recordOf } from "../recordOf.ts";

/** A part of a document that nobody here can see. */
export interface HiddenPart {
  /** `Statement[2]`, or empty for the whole document. */
  readonly place: string;
  readonly visible: "unknown" | "secret";
}

/** What could be read of a policy document. Nothing of it is left out: each statement is in the policy, hidden, or in the raw text. */
export interface DocumentReading {
  readonly policy?: Policy;
  readonly hidden: readonly HiddenPart[];
  /** The document as it stands, where AWS would not take it or two readers may see two documents. */
  readonly raw?: string;
}

const policies = remembered<DocumentReading>(4_096);

/** Reads a policy document as an object or as text. A statement that is not wholly known hides itself and no other one. Never throws. */
export function readDocument(document: Value | undefined, kind: PolicyKind): DocumentReading {
  if (document === undefined || document === null || document === "") return { hidden: [] };
  if (isKnown(document)) return readKnown(document, kind);
  const { Statement, ...others } = recordOf(document) ?? {};
  if (Statement === undefined || !isKnown(others)) return { hidden: [{ place: "", visible: visibilityOf(document) }] };
  const statements: readonly Value[] = isList(Statement) ? Statement : [Statement];
  const hidden = statements.flatMap((statement, at): readonly HiddenPart[] =>
    isKnown(statement) ? [] : [{ place: `Statement[${at}]`, visible: visibilityOf(statement) }],
  );
  const known = statements.filter((statement) => isKnown(statement));
  return known.length === 0 ? { hidden } : { ...readKnown({ ...others, Statement: known }, kind), hidden };
}

function readKnown(document: Value, kind: PolicyKind): DocumentReading {
  const text = typeof document === "string" ? document : JSON.stringify(document);
  return policies(`${kind} ${typeof document} ${text}`, () => {
    const { policy } = parsePolicy(text, kind);
    if (policy !== undefined) return { policy, hidden: [] };
    return { hidden: [], raw: typeof document === "string" ? document : canonicalJson(document) };
  });
}

/** A secret counts before what is merely not known yet. */
function visibilityOf(value: Value): "unknown" | "secret" {
  return unknownPlaces(value).some(({ secret }) => secret) ? "secret" : "unknown";
}
