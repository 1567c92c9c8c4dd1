import fc from "fast-check";
import type { Control } from "../../../access/grants/control.ts";
import type { Grant } from "../../../access/grants/grant.ts";

const few = (...texts: readonly string[]) => fc.constantFrom(...texts);

/** A grant of few holders and few things, so that two lists have many in common. */
const grant: fc.Arbitrary<Grant> = fc
  .record({
    kind: fc.constantFrom("person" as const, "bot" as const, "workflow" as const, "unknown" as const),
    id: few("leo", "mia"),
    can: few("deploy", "push to"),
    on: few("shop", "web"),
    through: few("role a", "team b"),
    until: fc.option(few("2026-12-01T00:00:00Z", "2027-01-01T00:00:00Z"), { nil: undefined }),
    because: few("owner of deploy of shop", "exception x"),
  })
  .map(({ kind, id, until, ...rest }) => ({ who: { kind, id }, ...rest, ...(until !== undefined && { until }) }));

/** Grants in any order, some of them twice, some with one identity. */
export const grants: fc.Arbitrary<readonly Grant[]> = fc.array(grant, { maxLength: 12 });

const control: fc.Arbitrary<Control> = fc
  .record({
    kind: fc.constantFrom("trust" as const, "protection" as const, "setting" as const),
    subject: few("role a", "ruleset b"),
    field: few("rules.deletion", "allows sts:AssumeRole to leo"),
    value: few("", "1", "2"),
    visible: fc.constantFrom("known" as const, "unknown" as const, "secret" as const),
    strength: fc.option(fc.integer({ min: -2, max: 2 }), { nil: undefined }),
  })
  .map(({ strength, value, visible, ...rest }) => ({
    ...rest,
    visible,
    value: visible === "known" ? value : "",
    ...(strength !== undefined && { strength }),
    urn: `urn:${rest.subject}`,
  }));

/** Controls, each field once. */
export const controls: fc.Arbitrary<readonly Control[]> = fc.uniqueArray(control, {
  maxLength: 12,
  selector: ({ kind, subject, field }) => `${kind} ${subject} ${field}`,
});
