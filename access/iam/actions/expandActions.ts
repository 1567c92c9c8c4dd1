import type { Element } from "../policy/policy.ts";
import { globMatches } from "../sets/globMatches.ts";
import { plainReading, readGlob } from "../sets/glob.ts";
import { remembered } from "../remembered.ts";
import { actionsOfService, findAction, servicePrefixes } from "./actionList.ts";

const reading = { ...plainReading, ignoreCase: true };

const ofOnePattern = remembered<readonly string[]>(256);

/** The names of all actions of AWS that an `Action` or `NotAction` element means, sorted by service and then by name. */
export function expandActions({ negated, values }: Element<string>): readonly string[] {
  const [only = "", ...others] = values;
  if (negated || others.length > 0) return expand({ negated, values });
  const named = findAction(only)?.name;
  if (named?.toLowerCase() === only.toLowerCase()) return [named];
  return ofOnePattern(only, () => expand({ negated, values }));
}

function expand({ negated, values }: Element<string>): readonly string[] {
  const globs = values.map((pattern) => readGlob(pattern, reading));
  const services = new Set(values.map((pattern) => pattern.split(":")[0]?.toLowerCase() ?? ""));
  const everywhere = negated || [...services].some((service) => /[*?]/.test(service));
  return servicePrefixes()
    .filter((prefix) => everywhere || services.has(prefix))
    .flatMap((prefix) => [...actionsOfService(prefix).values()].map(({ name }) => name))
    .filter((name) => globs.some((glob) => globMatches(glob, name)) !== negated);
}
