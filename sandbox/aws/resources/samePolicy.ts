import { parsed } from "./normalJson.ts";
import { isEmpty, isMap, type Properties, type Value } from "./values.ts";

const lists = ["Action", "NotAction", "Resource", "NotResource"] as const;

/** Whether two policy documents mean the same to AWS: order says nothing, and a text is a list of one. */
export function samePolicy(one: string, other: string): boolean {
  const [a, b] = [parsed(one), parsed(other)];
  if (!isMap(a) || !isMap(b)) return false;
  if ((a.Version ?? "") !== (b.Version ?? "") || (a.Id ?? "") !== (b.Id ?? "")) return false;
  const [ours, theirs] = [statements(a), statements(b)];
  if (ours.length !== theirs.length) return false;
  const covered = (some: readonly Value[], all: readonly Value[]) =>
    some.every((statement) => all.some((candidate) => sameStatement(statement, candidate)));
  return covered(ours, theirs) && covered(theirs, ours);
}

function statements({ Statement }: Properties): readonly Value[] {
  if (Statement === undefined || Statement === null) return [];
  return Array.isArray(Statement) ? Statement : [Statement];
}

function sameStatement(one: Value, other: Value): boolean {
  if (!isMap(one) || !isMap(other)) return false;
  if ((one.Sid ?? "") !== (other.Sid ?? "")) return false;
  if (String(one.Effect).toLowerCase() !== String(other.Effect).toLowerCase()) return false;
  return (
    lists.every((name) => sameList(one[name], other[name])) &&
    samePrincipal(one.Principal, other.Principal) &&
    samePrincipal(one.NotPrincipal, other.NotPrincipal) &&
    sameConditions(one.Condition, other.Condition)
  );
}

function sameConditions(one: Value | undefined, other: Value | undefined): boolean {
  if (!isMap(one) || !isMap(other)) return one === other;
  return sameKeys(one, other, (a, b) => isMap(a) && isMap(b) && sameKeys(a, b, sameList));
}

/** `"*"`, or lists by kind; an account id is its root. */
function samePrincipal(one: Value | undefined, other: Value | undefined): boolean {
  if (!isMap(one) || !isMap(other)) return one === other;
  const filled = (principal: Properties) =>
    Object.fromEntries(Object.entries(principal).filter(([, members]) => !isEmpty(members)));
  return sameKeys(filled(one), filled(other), (a, b) => sameList(a, b, rootOfAccount));
}

function sameKeys(one: Properties, other: Properties, same: (a: Value, b: Value) => boolean): boolean {
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => {
      const [a, b] = [one[key], other[key]];
      return a !== undefined && b !== undefined && same(a, b);
    })
  );
}

function sameList(
  one: Value | undefined,
  other: Value | undefined,
  written: (member: string) => string = (member) => member,
): boolean {
  const members = (value: Value | undefined) =>
    (value === undefined ? [] : Array.isArray(value) ? value : [value]).map((member) => written(String(member))).sort();
  return JSON.stringify(members(one)) === JSON.stringify(members(other));
}

function rootOfAccount(principal: string): string {
  return /^arn:[^:]+:iam::(\d{12}):root$/.exec(principal)?.[1] ?? principal;
}
