import { remembered } from "../remembered.ts";
import list from "./actionList.json" with { type: "json" };

/** What a call does, after AWS's service authorization reference. */
export type AccessLevel = "List" | "Read" | "Write" | "Tagging" | "Permissions management";

/** An action that AWS has. */
export interface KnownAction {
  /** As AWS spells it, `iam:PassRole`. */
  readonly name: string;
  readonly accessLevels: readonly AccessLevel[];
  /** It knows no resources: only a statement about `"*"` speaks of it. */
  readonly withoutResources: boolean;
  /** Its condition keys besides the global ones, in small letters; what ends in `/` is the beginning of a key, `aws:requesttag/`. */
  readonly conditionKeys: readonly string[];
}

/** Where the list comes from, with its version. */
export const actionListSource: string = list.source;

interface ServiceEntry {
  readonly keys: readonly string[];
  readonly actions: string;
}

const services: ReadonlyMap<string, ServiceEntry> = new Map(Object.entries(list.services));
const levels: { readonly [letter: string]: AccessLevel } = {
  L: "List",
  R: "Read",
  W: "Write",
  T: "Tagging",
  P: "Permissions management",
};
const read = new Map<string, ReadonlyMap<string, KnownAction>>();

/** The prefixes of all services, `iam` among them, sorted. */
export function servicePrefixes(): readonly string[] {
  return [...services.keys()];
}

/** The actions of a service by their names in small letters; none for a prefix that AWS does not have. */
export function actionsOfService(prefix: string): ReadonlyMap<string, KnownAction> {
  const service = prefix.toLowerCase();
  const known = read.get(service) ?? readService(service);
  read.set(service, known);
  return known;
}

const found = remembered<{ readonly action: KnownAction | undefined }>(20_000);

/** The action of this name, whatever its letter case; nothing where AWS has none. */
export function findAction(name: string): KnownAction | undefined {
  return found(name, () => {
    const [service = "", action = ""] = name.split(":", 2);
    return { action: actionsOfService(service).get(action.toLowerCase()) };
  }).action;
}

/** Keys of one service that requests to others carry too, because they tell of the caller's credentials. */
const keysOfCredentials: ReadonlySet<string> = new Set([
  ...["ec2:sourceinstancearn", "ec2:roledelivery", "lambda:sourcefunctionarn", "ssm:sourceinstancearn"],
  ...["glue:credentialissuingservice", "glue:rolearn", "identitystore:userid"],
]);

/**
 * May a request for this action carry the key? Global keys always, but those about tags of the request or the resource; keys of an identity
 * provider, whose session may ask.
 */
export function carriesKey({ conditionKeys }: KnownAction, key: string): boolean {
  const wanted = key.toLowerCase();
  const [prefix = ""] = wanted.split(":");
  if (prefix === "aws" && !/^aws:(requesttag\/|resourcetag\/|tagkeys$)/.test(wanted)) return true;
  if (prefix !== "aws" && !services.has(prefix)) return true;
  if (keysOfCredentials.has(wanted)) return true;
  return conditionKeys.some((known) => (known.endsWith("/") ? wanted.startsWith(known) : wanted === known));
}

function readService(service: string): ReadonlyMap<string, KnownAction> {
  const { keys, actions } = services.get(service) ?? { keys: [], actions: "" };
  return new Map(
    actions.split(" ").flatMap((entry): [string, KnownAction][] => {
      const [name = "", marks = "", places = ""] = entry.split(":");
      if (name === "") return [];
      const conditionKeys = places === "" ? [] : places.split(",").map((place) => keys[Number(place)] ?? "");
      const accessLevels = [...marks].flatMap((mark) => levels[mark] ?? []);
      const known = { name: `${service}:${name}`, accessLevels, withoutResources: marks.endsWith("*"), conditionKeys };
      return [[name.toLowerCase(), known]];
    }),
  );
}
