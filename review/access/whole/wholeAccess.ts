import type { Control, Grant, GrantHolder, StackAccess } from "../../../access/index.ts";
import { grantIdentity } from "../../../access/grants/diffGrants.ts";
import { compareText, type Ownership } from "../../../model/index.ts";
import { holderName } from "../holderName.ts";

/** Where a grant stands: what the declaration plans, what the state holds, or both. */
export type Standing = "as declared" | "declared, not in the state" | "in the state, not declared" | "declared";

/** One thing that somebody can do. */
export interface HeldAccess extends Grant {
  readonly standing: Standing;
  /** What the role may do, statement by statement; empty where it is no role. */
  readonly permissions: readonly string[];
}

/** Everything that one holder can do. */
export interface HolderAccess {
  readonly who: GrantHolder;
  readonly name: string;
  readonly access: readonly HeldAccess[];
}

/** Whom and what is asked for. */
export interface AccessQuestion {
  readonly person?: string | undefined;
  readonly service?: string | undefined;
}

/** The name of the role that a resource is, or whose permissions it holds; by URN. */
export type RoleOf = (urn: string) => string | undefined;

/**
 * What everybody can do, by holder, declared and in the state side by side.
 *
 * @param state Absent: what is declared is told alone.
 */
export function wholeAccess(
  ownership: Ownership,
  declared: StackAccess,
  state: StackAccess | undefined,
  { person, service }: AccessQuestion,
  roleOf: RoleOf,
): readonly HolderAccess[] {
  const [planned, standing] = [byIdentity(declared), byIdentity(state)];
  const permissions = permissionsByRole([...declared.controls, ...(state?.controls ?? [])], roleOf);
  const held = [...new Map([...planned, ...standing])].map(
    ([identity, grant]): HeldAccess => ({
      ...grant,
      standing: standingOf(state !== undefined, planned.has(identity), standing.has(identity)),
      permissions: permissions.get(grant.through) ?? [],
    }),
  );
  const asked = held.filter(
    (grant) =>
      (person === undefined || (grant.who.kind !== "workflow" && grant.who.id === person)) &&
      (service === undefined || concerns(grant, service, ownership)),
  );
  const holders = Map.groupBy(asked, ({ who }) => `${who.kind} ${who.id}`);
  return [...holders]
    .sort(([one], [other]) => compareText(one, other))
    .flatMap(([, access]) => {
      const who = access[0]?.who;
      return who === undefined ? [] : [{ who, name: holderName(who, ownership), access: [...access].sort(byPlace) }];
    });
}

function byIdentity(access: StackAccess | undefined): ReadonlyMap<string, Grant> {
  return new Map((access?.grants ?? []).map(({ urn, ...grant }) => [grantIdentity(grant), grant]));
}

function standingOf(compared: boolean, planned: boolean, stands: boolean): Standing {
  if (!compared) return "declared";
  if (planned && stands) return "as declared";
  return planned ? "declared, not in the state" : "in the state, not declared";
}

/** A grant of a service names it, or is on its repository. */
function concerns({ service, on }: Grant, asked: string, { services }: Ownership): boolean {
  const repository = Object.hasOwn(services, asked) ? services[asked]?.repository : undefined;
  return service === asked || on === repository || on.startsWith(`${repository}: `);
}

/** Statements by what a grant calls the role: `role storefront-production-deploy`. */
function permissionsByRole(controls: readonly Control[], roleOf: RoleOf): ReadonlyMap<string, readonly string[]> {
  const permissions = controls.filter(({ kind }) => kind === "permissions");
  const byRole = Map.groupBy(permissions, ({ urn }) => `role ${roleOf(urn) ?? ""}`);
  return new Map([...byRole].map(([role, of]) => [role, [...new Set(of.map(({ field }) => field))].sort(compareText)]));
}

function byPlace(one: Grant, other: Grant): number {
  return compareText([one.on, one.can, one.through].join("\n"), [other.on, other.can, other.through].join("\n"));
}
