import type { HolderChanges, ReviewLine } from "../reviewReport.ts";

/** One kind of change of a holder: its name, its sign where lines are short, and its lines. */
export interface ChangeKind {
  readonly name: "Gains" | "Loses" | "Keeps";
  readonly sign: "+" | "-" | "=";
  readonly lines: readonly ReviewLine[];
}

/** What a holder gains, loses and keeps, in this order; kinds without a line are left out. */
export function changeKinds({ gains, loses, keeps }: HolderChanges): readonly ChangeKind[] {
  const kinds: readonly ChangeKind[] = [
    { name: "Gains", sign: "+", lines: gains },
    { name: "Loses", sign: "-", lines: loses },
    { name: "Keeps", sign: "=", lines: keeps },
  ];
  return kinds.filter(({ lines }) => lines.length > 0);
}
