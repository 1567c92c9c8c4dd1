/** The name of a resource, the last part of its URN `urn:pulumi:<stack>::<project>::<types>::<name>`; a name may hold `::`. */
export function nameInUrn(urn: string): string {
  return urn.split("::").slice(3).join("::");
}
