import { invalidRequest } from "./refusal.ts";

type Body = Readonly<Record<string, unknown>>;

/** Reads the fields of a request's body; GitHub refuses a field of another type before it looks at anything else. */
export function optionalText(body: Body, name: string): string | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string")
    throw invalidRequest(`For 'properties/${name}', ${JSON.stringify(value)} is not a string.`);
  return value;
}

export function requiredText(body: Body, name: string): string {
  const value = optionalText(body, name);
  if (value === undefined) throw invalidRequest(`"${name}" wasn't supplied.`);
  return value;
}

export function optionalChoice<const T extends string>(body: Body, name: string, among: readonly T[]): T | undefined {
  const value = optionalText(body, name);
  if (value === undefined) return undefined;
  const chosen = among.find((choice) => choice === value);
  if (chosen === undefined) {
    throw invalidRequest(`For 'properties/${name}', ${value} is not a member of ${JSON.stringify(among)}.`);
  }
  return chosen;
}

export function optionalFlag(body: Body, name: string): boolean | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "boolean")
    throw invalidRequest(`For 'properties/${name}', ${JSON.stringify(value)} is not a boolean.`);
  return value;
}

export function optionalNumber(body: Body, name: string): number | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "number")
    throw invalidRequest(`For 'properties/${name}', ${JSON.stringify(value)} is not a number.`);
  return value;
}

/** The objects in a list; absent where the field is. */
export function optionalObjects(body: Body, name: string): readonly Body[] | undefined {
  const value = body[name];
  if (value === undefined) return undefined;
  if (!Array.isArray(value))
    throw invalidRequest(`Invalid property /${name}: data cannot be ${value === null ? "null" : typeof value}.`);
  return value.map((item: unknown, index) => {
    if (typeof item !== "object" || item === null)
      throw invalidRequest(`Invalid property /${name}/${index}: data is not an object.`);
    return Object.fromEntries(Object.entries(item));
  });
}

export function optionalObject(body: Body, name: string): Body | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "object" || Array.isArray(value))
    throw invalidRequest(`Invalid property /${name}: data is not an object.`);
  return Object.fromEntries(Object.entries(value));
}

export function optionalTexts(body: Body, name: string): readonly string[] | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value) || !value.every((item) => typeof item === "string")) {
    throw invalidRequest(`For 'properties/${name}', ${JSON.stringify(value)} is not an array of strings.`);
  }
  return value;
}
