import type { ActionNature } from "./actionNature.ts";

/**
 * What the actions of one AWS service do, where the rule by access level and verb would not say it: names without the service's prefix, `*`
 * for any letters. A name that stands in full goes before a pattern.
 */
export type ServiceTable = { readonly [N in ActionNature]?: readonly string[] };

/** The tables of several services, by their prefixes. */
export type ServiceTables = { readonly [prefix: string]: ServiceTable };
