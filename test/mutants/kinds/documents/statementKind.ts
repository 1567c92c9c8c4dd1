import type { StackResource, Value } from "../../../../access/stack/resource.ts";
import type { MutantBase } from "../../base/loadBase.ts";
import type { MutantKind } from "../../mutant.ts";
import { openText, withProperty } from "../../places/place.ts";
import { propertyDraft } from "../drafts.ts";

/** A statement as it is written. */
export type StatementText = { readonly [element: string]: Value };

export interface DocumentText {
  readonly Version: Value;
  readonly Statement: readonly StatementText[];
}

/** A policy document in a property of a resource. */
export interface HeldDocument {
  readonly resource: StackResource;
  readonly property: string;
  readonly text: string;
  readonly document: DocumentText;
}

/** The policy documents that a resource gives, all as JSON text. */
function documentsOf(resource: StackResource): readonly HeldDocument[] {
  return Object.entries(resource.properties).flatMap(([property, given]) => {
    const opened = openText(given);
    if (typeof opened !== "object" || opened === null || !Object.hasOwn(opened, "Statement")) return [];
    return [{ resource, property, text: given as string, document: opened as unknown as DocumentText }];
  });
}

/** A kind that changes whole documents, as values or as text. */
export function documentKind(
  text: Omit<MutantKind, "of">,
  change: (held: HeldDocument, base: MutantBase) => Iterable<Value>,
): MutantKind {
  return {
    ...text,
    *of(resource, base) {
      for (const held of documentsOf(resource)) {
        for (const value of change(held, base)) {
          yield propertyDraft(resource, held.property, value);
        }
      }
    },
  };
}

/** A kind that puts other statements, one or more, in the place of one; `undefined` takes it away. */
export function statementKind(
  text: Omit<MutantKind, "of">,
  change: (
    statement: StatementText,
    held: HeldDocument,
    base: MutantBase,
  ) => Iterable<StatementText | readonly StatementText[] | undefined>,
): MutantKind {
  return {
    ...text,
    *of(resource, base) {
      for (const held of documentsOf(resource)) {
        const { property, document } = held;
        for (const [at, statement] of document.Statement.entries()) {
          for (const changed of change(statement, held, base)) {
            const edit = () => {
              const statements = document.Statement.toSpliced(at, 1, ...listOf(changed));
              const given = JSON.stringify({ ...document, Statement: statements });
              return { op: "replace", resource: withProperty(resource, property, given) } as const;
            };
            yield { edit, field: property, place: `${property}.Statement[${at}]`, now: changed };
          }
        }
      }
    },
  };
}

function listOf(changed: StatementText | readonly StatementText[] | undefined): readonly StatementText[] {
  if (changed === undefined) return [];
  return Array.isArray(changed) ? changed : [changed as StatementText];
}
