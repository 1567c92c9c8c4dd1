import type { Wanted } from "./teamMembers.ts";

/** A team before its members and repositories are looked up. */
export interface TeamDraft {
  readonly slug: string;
  readonly description: string;
  readonly parent?: string;
  readonly wanted: readonly Wanted[];
  readonly permission: "pull" | "push";
  /** Ids of repositories; those that are not governed fall away. */
  readonly repositories: readonly string[];
}
